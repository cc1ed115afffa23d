package table

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"oborot/data"
	"oborot/data/xls"
)

// headerRows is how far down a sheet its header is looked for, and headerColumns
// how far to the right its column of labels.
const headerRows, headerColumns = 40, 6

// sheetTable is a sheet in which a layout finds its header.
type sheetTable struct {
	sheet   *xls.Sheet
	number  int   // of the sheet, from 1
	label   int   // the column of labels
	columns []int // of the figures, in the order of the layout
	first   int   // the row under the header
	title   string
	scale   Scale
	periods []data.Period // of the columns
}

// find looks for the header in every sheet that is not hidden. The error says
// what the sheet that came closest lacks.
func (s *Sheet) find(book *xls.Workbook) ([]sheetTable, error) {
	var found []sheetTable
	missed := errors.New("no sheet holds a cell " + orList(s.Label))
	for i := range book.Sheets {
		if book.Sheets[i].Hidden {
			continue
		}
		t, err := s.findIn(&book.Sheets[i])
		switch {
		case err != nil:
			missed = fmt.Errorf("sheet %s: %w", book.Sheets[i].Name, err)
		case t != nil:
			t.number = i + 1
			found = append(found, *t)
		}
	}
	if len(found) == 0 {
		return nil, missed
	}
	return found, nil
}

// findIn looks for the header in one sheet; without a head of labels it gives
// neither a table nor an error.
func (s *Sheet) findIn(sheet *xls.Sheet) (*sheetTable, error) {
	for row := range min(sheet.Rows, headerRows) {
		for column := range min(sheet.Columns, headerColumns) {
			cell := sheet.Cell(row, column)
			if cell.Kind != xls.Text || !slices.ContainsFunc(s.Label, func(l string) bool { return simple(l) == simple(cell.Text) }) {
				continue
			}
			t := &sheetTable{sheet: sheet, label: column, first: row + len(s.Columns[0].Header)}
			var err error
			if t.columns, err = s.columnsOf(sheet, row, column); err != nil {
				return nil, err
			}
			if t.title, err = s.titleAbove(sheet, row); err != nil {
				return nil, err
			}
			return t, nil
		}
	}
	return nil, nil
}

// columnsOf finds the columns of the layout right of the labels, or names all
// that are not there.
func (s *Sheet) columnsOf(sheet *xls.Sheet, row, label int) ([]int, error) {
	var found []int
	var missed []string
	for _, c := range s.Columns {
		at, err := columnOf(sheet, row, label, c.Header)
		if err != nil {
			return nil, err
		}
		if at == 0 {
			missed = append(missed, strings.Join(c.Header, ", "))
		}
		found = append(found, at)
	}
	if len(missed) > 0 {
		return nil, fmt.Errorf("no column is headed %s", strings.Join(missed, " or "))
	}
	return found, nil
}

// columnOf finds the column right of the labels whose header holds the words, one
// a row; it is 0 where there is none. A cell of an upper row also heads the empty ones to its right.
func columnOf(sheet *xls.Sheet, row, label int, words []string) (int, error) {
	found := 0
	above := make([]string, len(words))
	for column := label + 1; column < sheet.Columns; column++ {
		for i := range words {
			if text := simple(sheet.Cell(row+i, column).Text); text != "" || i == len(words)-1 {
				above[i] = text
			}
		}
		if !slices.EqualFunc(above, words, func(have, want string) bool { return have == simple(want) }) {
			continue
		}
		if found > 0 {
			return 0, fmt.Errorf("columns %s and %s are both headed %s, expected one", letters(found), letters(column), strings.Join(words, ", "))
		}
		found = column
	}
	return found, nil
}

// titleAbove finds the text above the header that holds the words of the title.
func (s *Sheet) titleAbove(sheet *xls.Sheet, header int) (string, error) {
	for _, text := range textsAbove(sheet, header) {
		if strings.Contains(simple(text), simple(s.Title)) {
			return strings.Join(strings.Fields(text), " "), nil
		}
	}
	return "", fmt.Errorf("no title %q above the header", s.Title)
}

// describe finds the period and the unit above the header.
func (s *Sheet) describe(t *sheetTable) error {
	texts := textsAbove(t.sheet, t.first-len(s.Columns[0].Header))
	var found []data.Period
	for _, text := range texts {
		if p, ok := s.periodIn(text); ok && !slices.Contains(found, p) {
			found = append(found, p)
		}
		for words, scale := range s.Units {
			if simple(words) == simple(text) {
				t.scale = scale
			}
		}
	}
	above := "above the header stands only " + quotedList(texts)
	switch {
	case len(found) == 0:
		return fmt.Errorf("%s, expected a period such as «2022 год»", above)
	case len(found) > 1:
		return fmt.Errorf("above the header stand %v and %v, expected one period", found[0], found[1])
	case t.scale.Unit == "":
		return fmt.Errorf("%s, expected a unit that the layout knows", above)
	}
	for _, c := range s.Columns {
		p, err := periodFor(c.Indicator, found[0])
		if err != nil {
			return err
		}
		t.periods = append(t.periods, p)
	}
	return nil
}

// periodIn reads a text that is a period, or the title with a period at its end.
func (s *Sheet) periodIn(text string) (data.Period, bool) {
	words := strings.Fields(text)
	last := 0
	if strings.Contains(simple(text), simple(s.Title)) {
		last = len(words) - 1
	}
	for i := range last + 1 {
		if p, err := data.ParsePeriod(strings.Join(words[i:], " ")); err == nil {
			return p, true
		}
	}
	return data.Period{}, false
}

// textsAbove are the texts above a row.
func textsAbove(sheet *xls.Sheet, row int) []string {
	var out []string
	for r := range row {
		for c := range sheet.Columns {
			if cell := sheet.Cell(r, c); cell.Kind == xls.Text && strings.TrimSpace(cell.Text) != "" {
				out = append(out, cell.Text)
			}
		}
	}
	return out
}

// letters names a column that counts from 0.
func letters(column int) string { return data.ColumnLetters(column + 1) }

// orList writes alternatives.
func orList(words []string) string {
	quoted := make([]string, len(words))
	for i, w := range words {
		quoted[i] = quote(w)
	}
	return strings.Join(quoted, " or ")
}

// quotedList writes what was found, not more than some of it.
func quotedList(texts []string) string {
	quoted := []string{}
	for _, text := range texts[:min(len(texts), 5)] {
		quoted = append(quoted, quote(text))
	}
	return strings.Join(quoted, ", ")
}
