// Package cells is what workbooks of every kind are read into: sheets of cells, and the numbers in them.
//
// The readers of the kinds (BIFF8, OOXML) stand beside it and import it; whoever reads tables sees only what is here. A
// number of a workbook is an IEEE double, and this is where it becomes the decimal that was typed.
package cells

import "time"

// Workbook is what a file holds: its worksheets in order and its document properties.
type Workbook struct {
	Sheets    []Sheet
	LastSaved time.Time // in UTC, from the document's properties; zero when absent
}

// Sheet is one worksheet. Rows and Columns count up to the last cell that holds something.
type Sheet struct {
	Name    string
	Hidden  bool
	Rows    int
	Columns int
	Merged  []Range
	// At gives the content of a place inside Rows and Columns, zero based. Readers set it, each over cells kept in its
	// own way; Cell is what one calls.
	At func(row, column int) Cell
}

// Cell returns the content of a place, zero based; a place outside the sheet is empty. Of a merged range only the first
// cell holds something.
func (s *Sheet) Cell(row, column int) Cell {
	if row < 0 || row >= s.Rows || column < 0 || column >= s.Columns {
		return Cell{}
	}
	return s.At(row, column)
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
