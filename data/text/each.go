package text

import (
	"errors"
	"io"
)

// Each passes every row of a delimited document behind its first, the header, to a function, until it returns false. A row whose quotes are out of place
// comes with an ErrQuote and without fields. The error concerns the document as a whole, which is told here to be cut short
// where its last line has no end.
func Each(open func() (io.ReadCloser, error), encoding string, delimiter rune, row func(line int, fields []string, bad error) bool) error {
	in, err := open()
	if err != nil {
		return err
	}
	defer in.Close()
	decoded, _, err := Decode(in, encoding)
	if err != nil {
		return err
	}
	rows := NewRows(decoded, delimiter)
	rows.Next()
	for rows.Next() || errors.Is(rows.Err(), ErrQuote) {
		if bad := rows.Err(); bad != nil {
			if !row(rows.next-1, nil, bad) {
				return nil
			}
		} else if !row(rows.Line(), rows.Fields(), nil) {
			return nil
		}
	}
	if err := rows.Err(); err != nil {
		return err
	}
	if !rows.Ended() {
		return errors.New("the last line has no end, expected a file that is not cut short")
	}
	return nil
}
