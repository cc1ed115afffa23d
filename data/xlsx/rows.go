package xlsx

import (
	"errors"
	"fmt"
	"iter"
	"slices"
	"strconv"
	"strings"

	"oborot/data/cells"
)

// errStop ends the reading of a part that nobody wants to the end.
var errStop = errors.New("enough")

// sheetReader reads one sheet.
type sheetReader struct {
	*Workbook
	markup *markup
	row    Row
	yield  func(Row) bool
	merged []cells.Range
}

// Rows reads the rows of a sheet that hold something, from top to bottom. The cells of a row are overwritten by the
// next one. An error is the last thing yielded: a sheet cut short, damaged, or with a cell that Excel would not write.
func (w *Workbook) Rows(sheet int) iter.Seq2[Row, error] {
	return func(yield func(Row, error) bool) {
		_, err := w.read(sheet, func(r Row) bool { return yield(r, nil) })
		if err != nil && !errors.Is(err, errStop) {
			yield(Row{}, err)
		}
	}
}

// Merged returns the merged ranges of a sheet. They stand behind its rows, which are all passed over for it.
func (w *Workbook) Merged(sheet int) ([]cells.Range, error) {
	return w.read(sheet, nil)
}

// read reads a sheet: its rows, where anybody wants them, and its merged ranges.
func (w *Workbook) read(sheet int, yield func(Row) bool) ([]cells.Range, error) {
	s := &sheetReader{Workbook: w, yield: yield}
	err := w.parse(w.Sheets[sheet].part, "worksheet", func(m *markup, e element) error {
		s.markup = m
		switch {
		case e.is("sheetData") && yield != nil:
			return m.each(s.readRow)
		case e.is("mergeCells"):
			return m.each(s.merge)
		}
		return nil
	})
	if err != nil && !errors.Is(err, errStop) {
		err = fmt.Errorf("sheet %s: %w", w.Sheets[sheet].Name, err)
	}
	return s.merged, err
}

// readRow reads a row. One that does not say its number is the next one.
func (s *sheetReader) readRow(e element) error {
	if !e.is("row") {
		return nil
	}
	number := int64(s.row.Number) + 1
	if said := e.attribute("r"); said != "" {
		var err error
		if number, err = strconv.ParseInt(said, 10, 32); err != nil || number <= int64(s.row.Number) {
			return fmt.Errorf("found row %s after row %d, expected rows from top to bottom", said, s.row.Number)
		}
	}
	if number > maxRows {
		return fmt.Errorf("found row %d, a sheet has %d", number, maxRows)
	}
	s.row = Row{Number: int32(number), Cells: s.row.Cells[:0]}
	next := int32(1)
	err := s.markup.each(func(e element) (err error) {
		if e.is("c") {
			next, err = s.readCell(e, next)
		}
		return err
	})
	if err == nil && len(s.row.Cells) > 0 {
		if err = s.order(); err == nil && !s.yield(s.row) {
			err = errStop
		}
	}
	return err
}

// order puts the cells of a row from left to right, as nearly all files have them.
func (s *sheetReader) order() error {
	slices.SortFunc(s.row.Cells, func(a, b Cell) int { return int(a.Column - b.Column) })
	for i := 1; i < len(s.row.Cells); i++ {
		if c := s.row.Cells[i]; c.Column == s.row.Cells[i-1].Column {
			return fmt.Errorf("row %d: column %d stands twice", s.row.Number, c.Column)
		}
	}
	return nil
}

// readCell reads a cell, and returns the column after it. One that does not say its place is the next one.
func (s *sheetReader) readCell(e element, column int32) (int32, error) {
	if name := e.attribute("r"); name != "" {
		at, row, ok := place(name)
		if !ok || row != s.row.Number {
			return 0, fmt.Errorf("row %d: found the cell %q, expected one of this row", s.row.Number, name)
		}
		column = at
	}
	if column > maxColumns {
		return 0, fmt.Errorf("row %d: found column %d, a sheet has %d", s.row.Number, column, maxColumns)
	}
	c, err := s.content(e)
	if err != nil {
		return 0, fmt.Errorf("row %d, column %d: %w", s.row.Number, column, err)
	}
	if c.Kind != cells.Empty {
		if len(s.row.Cells) == maxColumns {
			return 0, fmt.Errorf("row %d: more than %d cells", s.row.Number, maxColumns)
		}
		s.row.Cells = append(s.row.Cells, Cell{column, c})
	}
	return column + 1, nil
}

// place reads the name of a cell, B17.
func place(name string) (column, row int32, ok bool) {
	i := 0
	for ; i < len(name) && i < 3 && 'A' <= name[i] && name[i] <= 'Z'; i++ {
		column = column*26 + int32(name[i]-'A') + 1
	}
	number, err := strconv.ParseUint(name[i:], 10, 31)
	return column, int32(number), i > 0 && err == nil && number > 0 && number <= maxRows && column <= maxColumns
}

// merge reads a merged range, B2:G3.
func (s *sheetReader) merge(e element) error {
	if !e.is("mergeCell") {
		return nil
	}
	said := e.attribute("ref")
	from, to, two := strings.Cut(said, ":")
	if !two {
		to = from
	}
	column, row, ok := place(from)
	lastColumn, lastRow, okLast := place(to)
	if !ok || !okLast || lastColumn < column || lastRow < row {
		return fmt.Errorf("found the merged range %q, expected one such as B2:G3", said)
	}
	if len(s.merged) == maxMerged {
		return fmt.Errorf("more than %d merged ranges", maxMerged)
	}
	s.merged = append(s.merged, cells.Range{
		FirstRow: int(row) - 1, LastRow: int(lastRow) - 1, FirstColumn: int(column) - 1, LastColumn: int(lastColumn) - 1,
	})
	return nil
}
