// Package xls reads BIFF8 workbooks, the .xls files of Excel 97–2003, into cells.
//
// It is a reader of values, not of looks: texts, numbers, truth values, errors and the cached results of formulas, the
// number format of each number, merged ranges, and the day the file was last saved. Charts, macros and formulas
// themselves are passed over. A file that is encrypted, older than BIFF8 or cut short is an error, never half a workbook.
package xls

import (
	"bytes"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"

	"oborot/data/cells"
)

// signature is the first eight bytes of every OLE2 compound file.
var signature = []byte{0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1}

// Match reports whether the bytes begin an OLE2 compound file, the container of every BIFF8 workbook (and of old Word
// documents: only Read can tell them apart).
func Match(head []byte) bool { return bytes.HasPrefix(head, signature) }

// The words of package cells, which all workbooks share.
type (
	Workbook = cells.Workbook // what a BIFF8 file holds; LastSaved is of its SummaryInformation
	Sheet    = cells.Sheet
	Range    = cells.Range
	Cell     = cells.Cell
	Kind     = cells.Kind
)

// The kinds of cells.
const (
	Empty  = cells.Empty
	Text   = cells.Text
	Number = cells.Number
	Bool   = cells.Bool
	Error  = cells.Error
)

// cell is a Cell as it is kept: a workbook may hold millions.
type cell struct {
	row, column, format uint16
	kind                Kind
	value               uint64 // bits of the double, index into book.texts, 0 or 1, or the error's code
}

// place orders cells by row, then column.
func (c cell) place() int { return int(c.row)<<16 | int(c.column) }

// Read reads a workbook whole.
func Read(r io.ReaderAt, size int64) (*Workbook, error) {
	c, err := openContainer(r, size)
	if err != nil {
		return nil, err
	}
	stream, err := c.workbook()
	if err != nil {
		return nil, err
	}
	b, err := readGlobals(stream)
	if err != nil {
		return nil, err
	}
	w := &Workbook{}
	if w.LastSaved, err = c.lastSaved(); err != nil {
		return nil, err
	}
	for _, bound := range b.sheets {
		if bound.kind != worksheet {
			continue
		}
		s, err := b.readSheet(stream, bound)
		if err != nil {
			return nil, err
		}
		w.Sheets = append(w.Sheets, s)
	}
	return w, nil
}

// lookup finds a cell among those of a sheet, which are in order.
func (b *book) lookup(sheet []cell, row, column int) Cell {
	i, found := slices.BinarySearchFunc(sheet, row<<16|column, func(c cell, place int) int { return c.place() - place })
	if !found {
		return Cell{}
	}
	return b.cell(sheet[i])
}

// cell says what a kept cell means.
func (b *book) cell(c cell) Cell {
	switch c.kind {
	case Text:
		return Cell{Kind: Text, Text: b.texts[c.value]}
	case Bool:
		return Cell{Kind: Bool, Text: strings.ToUpper(strconv.FormatBool(c.value != 0))}
	case Error:
		return Cell{Kind: Error, Text: errorName(byte(c.value))}
	}
	out := Cell{Kind: Number, Text: cells.Decimal(c.value), Format: b.format(c.format)}
	if out.IsDate = cells.IsDateFormat(out.Format); out.IsDate {
		out.Date = cells.Date(c.value, b.from1904)
	}
	return out
}

// errorName is how Excel shows an error.
func errorName(code byte) string {
	names := map[byte]string{
		0x00: "#NULL!", 0x07: "#DIV/0!", 0x0F: "#VALUE!", 0x17: "#REF!", 0x1D: "#NAME?", 0x24: "#NUM!", 0x2A: "#N/A",
	}
	if name, ok := names[code]; ok {
		return name
	}
	return fmt.Sprintf("#ERROR %d", code)
}

// placeName is the A1 name of a place.
func placeName(row, column uint16) string {
	letters := string(rune('A' + column%26))
	for column /= 26; column > 0; column = (column - 1) / 26 {
		letters = string(rune('A'+(column-1)%26)) + letters
	}
	return fmt.Sprintf("%s%d", letters, int(row)+1)
}
