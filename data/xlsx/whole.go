package xlsx

import (
	"errors"
	"fmt"
	"io"
	"slices"

	"oborot/data/cells"
)

// Read reads a workbook whole, in the shape in which package xls gives one. It is for tables that people look at: one
// of more than a million cells is an error, and for Open and Rows.
func Read(r io.ReaderAt, size int64) (*cells.Workbook, error) {
	w, err := Open(r, size)
	if err != nil {
		return nil, err
	}
	return w.Whole()
}

// Whole reads all rows of all sheets, as Read does.
func (w *Workbook) Whole() (*cells.Workbook, error) { return w.First(maxRows + 1) }

// First reads the rows of each sheet down to one with a number. What stands below it costs nothing, so that a workbook of
// any size is looked into; merged ranges, which stand behind the rows, are known only of a sheet that is no longer.
func (w *Workbook) First(rows int) (*cells.Workbook, error) {
	out := &cells.Workbook{LastSaved: w.LastSaved}
	left := maxWhole
	for i := range w.Sheets {
		s, err := w.first(i, rows, &left)
		if err != nil {
			return nil, err
		}
		out.Sheets = append(out.Sheets, s)
	}
	return out, nil
}

// first reads the first rows of a sheet, with so many cells at most.
func (w *Workbook) first(sheet, last int, left *int) (cells.Sheet, error) {
	out := cells.Sheet{Name: w.Sheets[sheet].Name, Hidden: w.Sheets[sheet].Hidden}
	var rows []Row
	var err error
	out.Merged, err = w.read(sheet, func(r Row) bool {
		if *left -= len(r.Cells); *left < 0 {
			return false
		}
		r.Cells = slices.Clone(r.Cells)
		rows = append(rows, r)
		out.Rows, out.Columns = int(r.Number), max(out.Columns, int(r.Cells[len(r.Cells)-1].Column))
		return int(r.Number) < last
	})
	if *left < 0 {
		return out, fmt.Errorf("sheet %s: the workbook has more than %d cells, too many to be read as a whole", out.Name, maxWhole)
	}
	if errors.Is(err, errStop) {
		err = nil
	}
	out.At = func(row, column int) cells.Cell { return find(rows, int32(row+1), int32(column+1)) }
	return out, err
}

// find finds the cell of a place among rows in order.
func find(rows []Row, row, column int32) cells.Cell {
	i, found := slices.BinarySearchFunc(rows, row, func(r Row, row int32) int { return int(r.Number - row) })
	if !found {
		return cells.Cell{}
	}
	j, found := slices.BinarySearchFunc(rows[i].Cells, column, func(c Cell, column int32) int { return int(c.Column - column) })
	if !found {
		return cells.Cell{}
	}
	return rows[i].Cells[j].Cell
}
