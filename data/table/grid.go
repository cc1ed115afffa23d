package table

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"strings"

	"oborot/data"
	"oborot/data/cells"
	"oborot/data/text"
)

// maxWhole is the most bytes of a document that is kept in memory.
const maxWhole = 64 << 20

// book is what workbooks and delimited files have in common: sheets of cells.
type book struct {
	cells.Workbook
	encoding string // of a delimited file, which has one sheet without a name
	lines    []int  // where its rows begin
}

// readWhole reads the bytes of a document that is not too large for it.
func readWhole(doc *data.Document) ([]byte, error) {
	in, err := doc.Open()
	if err != nil {
		return nil, err
	}
	defer in.Close()
	content, err := io.ReadAll(io.LimitReader(in, maxWhole+1))
	if err == nil && len(content) > maxWhole {
		err = fmt.Errorf("the file is larger than %d MiB, too large to be read as a whole", maxWhole>>20)
	}
	return content, err
}

// openDelimited reads the rows of a delimited file. Of one that goes on behind
// these bytes the last row is left out, as it may be cut.
func openDelimited(content []byte, more bool, encoding, delimiter string) (*book, error) {
	decoded, found, err := text.Decode(bytes.NewReader(content), encoding)
	if err != nil {
		return nil, err
	}
	out := &book{encoding: string(found)}
	var rows [][]string
	var wide int
	read := text.NewRows(decoded, delimiterOf(delimiter))
	for read.Next() {
		rows, out.lines = append(rows, cloned(read.Fields())), append(out.lines, read.Line())
		wide = max(wide, len(read.Fields()))
	}
	if err := read.Err(); err != nil && !more {
		return nil, err
	}
	if more && len(rows) > 0 {
		rows = rows[:len(rows)-1]
	}
	if len(rows) == 0 {
		return nil, errors.New("found no first line, expected a header")
	}
	out.Sheets = []cells.Sheet{{Rows: len(rows), Columns: wide, At: func(row, column int) cells.Cell {
		if column >= len(rows[row]) || rows[row][column] == "" {
			return cells.Cell{}
		}
		return cells.Cell{Kind: cells.Text, Text: rows[row][column]}
	}}}
	return out, nil
}

// cloned copies fields that hold only until the next row.
func cloned(fields []string) []string {
	out := make([]string, len(fields))
	for i, f := range fields {
		out[i] = strings.Clone(f)
	}
	return out
}

// names are the names of a workbook's sheets; none of a delimited file.
func (b *book) names() []string {
	if b.lines != nil {
		return nil
	}
	out := make([]string, len(b.Sheets))
	for i, s := range b.Sheets {
		out[i] = s.Name
	}
	return out
}

// place is a cell of a sheet, all counted from 0.
func (b *book) place(sheet, row, column int) data.Place {
	if b.lines != nil {
		return data.Place{Row: int32(b.lines[row]), Column: int32(column + 1)}
	}
	return data.Place{Sheet: int32(sheet + 1), Row: int32(row + 1), Column: int32(column + 1)}
}

// headText is a cell as a head or a label shows it: of a date the day, or the
// month where its format shows no day.
func headText(c cells.Cell) string {
	switch {
	case !c.IsDate || c.Date.IsZero():
		return oneSpaced(c.Text)
	case strings.ContainsAny(c.Format, "dD"):
		return c.Date.Format("2006-01-02")
	}
	return c.Date.Format("2006-01")
}
