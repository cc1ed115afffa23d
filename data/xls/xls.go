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
	"time"
)

// signature is the first eight bytes of every OLE2 compound file.
var signature = []byte{0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1}

// Match reports whether the bytes begin an OLE2 compound file, the container of every BIFF8 workbook (and of old Word
// documents: only Read can tell them apart).
func Match(head []byte) bool { return bytes.HasPrefix(head, signature) }

// Workbook is what a BIFF8 file holds: its worksheets in order and its document properties.
type Workbook struct {
	Sheets    []Sheet
	LastSaved time.Time // in UTC, from the SummaryInformation; zero when absent
}

// Sheet is one worksheet. Rows and Columns count up to the last cell that holds something.
type Sheet struct {
	Name    string
	Hidden  bool
	Rows    int
	Columns int
	Merged  []Range

	cells []cell // by place, each place once
	book  *book
}

// Range is a block of cells, zero based and inclusive.
type Range struct{ FirstRow, LastRow, FirstColumn, LastColumn int }

// Kind says what a cell holds.
type Kind uint8

// The kinds of cells.
const (
	Empty  Kind = iota // nothing, or only a format
	Text               // a string, perhaps an empty one computed by a formula
	Number             // a number or a date
	Bool               // TRUE or FALSE
	Error              // #N/A, #DIV/0! and their like
)

// Cell is the content of one place of a sheet.
type Cell struct {
	Kind Kind
	// Text is the string, the number, TRUE or FALSE, or the name of the error. A number is the cell's IEEE double
	// rounded to 15 significant digits, the most Excel itself shows: plain decimal digits with a point and without
	// trailing zeros, whatever the format; only beyond 21 places an exponent.
	Text string
	// Format is the number format of a number, "General" where none is declared.
	Format string
	// IsDate says that the format shows the number as a date or a time.
	IsDate bool
	// Date is the calendar moment of a date, without a zone (UTC); zero for a mere time of day and for the
	// 29 February 1900 that never was.
	Date time.Time
}

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
		w.Sheets = append(w.Sheets, *s)
	}
	return w, nil
}

// Cell returns the content of a place, zero based; a place outside the sheet is empty. Of a merged range only the first
// cell holds something.
func (s *Sheet) Cell(row, column int) Cell {
	if row < 0 || row >= s.Rows || column < 0 || column >= s.Columns {
		return Cell{}
	}
	i, found := slices.BinarySearchFunc(s.cells, row<<16|column, func(c cell, place int) int { return c.place() - place })
	if !found {
		return Cell{}
	}
	return s.book.cell(s.cells[i])
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
	out := Cell{Kind: Number, Text: decimal(c.value), Format: b.format(c.format)}
	if out.IsDate = isDateFormat(out.Format); out.IsDate {
		out.Date = date(c.value, b.from1904)
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
