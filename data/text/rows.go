package text

import (
	"bufio"
	"bytes"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"strings"
)

const (
	// maxRow is the longest row read. A line without end or a quote left open would else take a whole file into memory.
	maxRow = 16 << 20
	// ahead is how far the reader reads beyond a row, and what the delimiter is found in.
	ahead = 64 << 10
)

// ErrQuote says that a row's quotes are not those of RFC 4180.
var ErrQuote = errors.New("a quote out of place, expected fields with quotes to stand in quotes, and those inside doubled")

// Rows reads delimited text row by row. Fields may be quoted as RFC 4180 has it; lines end in LF, CR LF, CR CR LF or CR;
// empty lines are passed over; rows may differ in length. The input is UTF-8, see Decode.
type Rows struct {
	lines     *lines
	delimiter rune
	csv       *csv.Reader
	fields    []string
	line      int // where the row begins
	next      int // the line after it
	err       error
}

// NewRows reads from r. A delimiter of 0 is found from the first rows.
func NewRows(r io.Reader, delimiter rune) *Rows {
	return &Rows{lines: &lines{from: r}, delimiter: delimiter, next: 1}
}

// Next goes on to the next row and reports whether there is one. Where a row's quotes are out of place it reports false
// and Err is an ErrQuote; Next may then be called again and goes on behind that row. Any other error is final.
func (r *Rows) Next() bool {
	if r.err != nil && !errors.Is(r.err, ErrQuote) {
		return false
	}
	if r.csv == nil {
		r.start()
	}
	r.lines.left = maxRow + ahead
	fields, err := r.csv.Read()
	r.fields, r.err = fields, r.explain(err)
	if err != nil {
		return false
	}
	r.line, _ = r.csv.FieldPos(0)
	last := len(fields) - 1
	end, _ := r.csv.FieldPos(last)
	r.next = end + strings.Count(fields[last], "\n") + 1
	return true
}

// start finds the delimiter and prepares the reader of rows.
func (r *Rows) start() {
	r.lines.left = maxRow
	in := bufio.NewReaderSize(r.lines, ahead)
	if r.delimiter == 0 {
		head, _ := in.Peek(ahead) // what is wrong with the input will be met again on reading it
		r.delimiter = Delimiter(head)
	}
	r.csv = csv.NewReader(in)
	r.csv.Comma, r.csv.FieldsPerRecord, r.csv.ReuseRecord = r.delimiter, -1, true
}

// explain puts an error in this package's words. The end of the input is none; it is kept for Next alone.
func (r *Rows) explain(err error) error {
	var bad *csv.ParseError
	switch {
	case errors.As(err, &bad):
		r.next = bad.Line + 1
		return fmt.Errorf("line %d, column %d: %w", bad.Line, bad.Column, ErrQuote)
	case errors.Is(err, errLong):
		return fmt.Errorf("line %d: longer than %d MiB, expected a row of a table (is a quote left open?)", r.next, maxRow>>20)
	}
	return err
}

// Fields are the fields of the row, valid until the next call of Next.
func (r *Rows) Fields() []string { return r.fields }

// Line is the line the row begins on, counted from 1.
func (r *Rows) Line() int { return r.line }

// Delimiter is the delimiter in use, 0 before the first call of Next where none was given.
func (r *Rows) Delimiter() rune { return r.delimiter }

// Err is the error that Next met, nil at the end of the input.
func (r *Rows) Err() error {
	if errors.Is(r.err, io.EOF) {
		return nil
	}
	return r.err
}

// Ended says whether what was read so far ends with the end of a line. A publisher who ends every line ends the last one
// too, so that a file that does not is cut short.
func (r *Rows) Ended() bool { return r.lines.last == '\n' || r.lines.last == '\r' }

// errLong says that a row has used up its bytes.
var errLong = errors.New("the row is too long")

// maxReturns is how many carriage returns in a row are waited for a line feed behind them.
const maxReturns = 16

// lines makes every line end a LF and stops where a row is too long.
type lines struct {
	from    io.Reader
	left    int // bytes the row may still take
	buffer  []byte
	unified []byte
	ready   []byte
	returns int  // carriage returns before what comes next
	last    byte // that was read
	err     error
}

// Read reads unified lines. The errors of the input stay.
func (l *lines) Read(p []byte) (int, error) {
	if l.left < 0 {
		return 0, errLong
	}
	for len(l.ready) == 0 {
		if l.err != nil {
			return 0, l.err
		}
		l.fill()
	}
	n := copy(p, l.ready)
	l.ready, l.left = l.ready[n:], l.left-n
	return n, nil
}

// fill reads on.
func (l *lines) fill() {
	if l.buffer == nil {
		l.buffer = make([]byte, ahead)
	}
	n, err := l.from.Read(l.buffer)
	if n > 0 {
		l.last = l.buffer[n-1]
	}
	l.ready, l.err = l.unify(l.buffer[:n]), err
	if err != nil && l.returns > 0 {
		l.ready, l.returns = append(l.ready, '\n'), 0
	}
}

// unify turns runs of carriage returns with a line feed behind them into one line end, others into one each.
func (l *lines) unify(data []byte) []byte {
	if l.returns == 0 && bytes.IndexByte(data, '\r') < 0 {
		return data
	}
	out := l.unified[:0]
	for len(data) > 0 {
		if l.returns > 0 && data[0] != '\r' {
			if data[0] == '\n' {
				data, l.returns = data[1:], 1
			}
			for ; l.returns > 0; l.returns-- {
				out = append(out, '\n')
			}
			continue
		}
		at := bytes.IndexByte(data, '\r')
		if at < 0 {
			out = append(out, data...)
			break
		}
		out, data = append(out, data[:at]...), data[at+1:]
		if l.returns++; l.returns > maxReturns {
			out, l.returns = append(out, '\n'), maxReturns
		}
	}
	l.unified = out
	return out
}
