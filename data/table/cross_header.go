package table

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"oborot/data"
	"oborot/data/cells"
)

// headerRows is how far down a sheet its first header is looked for, and
// headerColumns how far to the right its columns of labels.
const headerRows, headerColumns = 40, 6

// crossTable is a header in a sheet with the rows beneath it, down to the next
// header or to the end.
type crossTable struct {
	book    *book
	sheet   *cells.Sheet
	number  int // of the sheet, from 0
	header  int // its first row
	first   int // the row under it
	end     int // the row behind the last
	from    int // the row from which on what stands above belongs to it
	labels  []int
	values  []crossValue
	unknown []int // columns with a head that the layout does not know
	title   string
	facts   Facts // of every figure in it
	mends   []mend
}

// crossValue is a column of figures.
type crossValue struct {
	at     int
	column *Column
	facts  Facts // of the column and its head
	share  int   // the column of its percentages; -1 for none
	like   int   // the first column that differs from it in nothing but the period
}

// mend is a text whose letters were mended.
type mend struct {
	row, column int
	from, to    string
}

// missed says what a row lacks to be a header, and how many of the things that
// were looked for it has.
type missed struct {
	found int
	err   error
}

// Error says what is lacking.
func (m missed) Error() string { return m.err.Error() }

// Unwrap returns what is lacking.
func (m missed) Unwrap() error { return m.err }

// delimited says whether the section may read delimited files: those without
// words above the header, known by its names.
func (c *Cross) delimited() bool { return len(c.Title) == 0 }

// height is the number of rows of the header.
func (c *Cross) height() int { return len(c.Values[0].Head) }

// find looks for headers in every sheet that is not hidden. The error says what
// the sheet that came closest lacks.
func (c *Cross) find(b *book) ([]crossTable, error) {
	var found []crossTable
	best := missed{-1, errors.New("the document has no sheet that is not hidden")}
	for i := range b.Sheets {
		if b.Sheets[i].Hidden || c.SkipSheets.is(b.Sheets[i].Name) {
			continue
		}
		tables, miss := c.findIn(&b.Sheets[i])
		for j := range tables {
			tables[j].book, tables[j].number = b, i
		}
		if found = append(found, tables...); miss.err != nil && miss.found > best.found {
			if best = miss; b.lines == nil && miss.found > 0 {
				best.err = fmt.Errorf("sheet %s: %w", b.Sheets[i].Name, miss.err)
			}
		}
	}
	if len(found) == 0 {
		return nil, best
	}
	return found, nil
}

// findIn looks for headers in one sheet.
func (c *Cross) findIn(sheet *cells.Sheet) ([]crossTable, missed) {
	var found []crossTable
	best := missed{-1, errors.New("the sheet is empty")}
	for row := 0; row < sheet.Rows; row++ {
		if len(found) == 0 && row >= headerRows || len(found) > 0 && !c.Blocks {
			break
		}
		t, miss := c.bind(sheet, row)
		if t == nil {
			if miss.found > best.found {
				best = miss
			}
			continue
		}
		if n := len(found); n > 0 {
			found[n-1].end, t.from, t.title = row, found[n-1].first, found[0].title
		} else if title, err := c.titleAbove(sheet, row); err != nil {
			return nil, missed{miss.found, err}
		} else {
			t.title = title
		}
		found = append(found, *t)
		row += c.height() - 1
	}
	return found, best
}

// bind reads a row as the first of a header.
func (c *Cross) bind(sheet *cells.Sheet, row int) (*crossTable, missed) {
	t := &crossTable{sheet: sheet, header: row, first: row + c.height(), end: sheet.Rows}
	last, has := -1, 0
	for i := range c.Labels {
		at := c.labelAt(sheet, row, i)
		if at < 0 && !c.Labels[i].Optional {
			return nil, missed{0, fmt.Errorf("no sheet holds a cell %s", orList(c.Labels[i].spellings()))}
		}
		if at >= 0 && c.Labels[i].Name != "" {
			has++
		}
		t.labels, last = append(t.labels, at), max(last, at)
	}
	heads := headsIn(sheet, row, last+1, c.height())
	bound := map[*Column]bool{}
	for column := last + 1; column < sheet.Columns; column++ {
		if err := c.bindColumn(t, column, heads[column-last-1], bound); err != nil {
			return nil, missed{has + len(bound), err}
		}
	}
	var lacks []string
	for i := range c.Values {
		if v := &c.Values[i]; !bound[v] && (!v.Optional || len(t.values) == 0) {
			lacks = append(lacks, strings.Join(v.Head.texts(), ", "))
		}
	}
	if len(lacks) > 0 {
		err := fmt.Errorf("no column is headed %s%s", strings.Join(lacks, " or "), nearestTo(lacks, joinedHeads(heads)))
		return nil, missed{has + len(bound), err}
	}
	return t, missed{has + len(bound), nil}
}

// labelAt finds the column of a label: by its head in one of the header's rows,
// or, where it has none, by its place in the layout.
func (c *Cross) labelAt(sheet *cells.Sheet, row, label int) int {
	f := &c.Labels[label]
	if f.Name == "" {
		return label
	}
	for column := range min(sheet.Columns, max(headerColumns, len(c.Labels))) {
		for i := range c.height() {
			if cell := sheet.Cell(row+i, column); cell.Kind == cells.Text && f.headed(cell.Text) {
				return column
			}
		}
	}
	return -1
}

// headsIn are the heads of the columns from one on, a word for each row of the
// header. A cell of an upper row also heads the empty ones to its right.
func headsIn(sheet *cells.Sheet, row, from, height int) [][]string {
	var out [][]string
	above := make([]string, height)
	for column := from; column < sheet.Columns; column++ {
		for i := range above {
			if text := headText(sheet.Cell(row+i, column)); text != "" || i == height-1 {
				above[i] = text
			}
		}
		out = append(out, slices.Clone(above))
	}
	return out
}

// joinedHeads writes heads for a message, each once.
func joinedHeads(heads [][]string) []string {
	var out []string
	for _, words := range heads {
		if head := strings.Join(words, ", "); strings.Trim(head, ", ") != "" && !slices.Contains(out, head) {
			out = append(out, head)
		}
	}
	return out
}

// bindColumn notes what a column is: figures, left out, or unknown.
func (c *Cross) bindColumn(t *crossTable, column int, words []string, bound map[*Column]bool) error {
	for i := range c.Values {
		v := &c.Values[i]
		facts, mends, is := v.headed(words)
		if !is {
			continue
		}
		if bound[v] && !v.braces() {
			at := slices.IndexFunc(t.values, func(other crossValue) bool { return other.column == v })
			return fmt.Errorf("columns %s and %s are both headed %s, expected one", letters(t.values[at].at), letters(column), strings.Join(v.Head.texts(), ", "))
		}
		for _, m := range mends {
			m.row, m.column = m.row+t.header, column
			t.mends = append(t.mends, m)
		}
		bound[v] = true
		t.values = append(t.values, crossValue{column, v, facts, -1, t.like(v, facts, column)})
		return nil
	}
	leftOut := slices.ContainsFunc(c.LeaveOut, func(v Column) bool { _, _, is := v.headed(words); return is })
	if words[len(words)-1] != "" && !leftOut && !t.bindShare(column, words) {
		t.unknown = append(t.unknown, column)
	}
	return nil
}

// bindShare notes the percentages of the last column of figures before them whose
// share they are headed as.
func (t *crossTable) bindShare(column int, words []string) bool {
	for i := len(t.values) - 1; i >= 0; i-- {
		v := &t.values[i]
		if _, _, is := (&Column{Head: v.column.Share}).headed(words); len(v.column.Share) > 0 && is {
			if v.share >= 0 {
				return false
			}
			v.share = column
			return true
		}
	}
	return false
}

// like is the first column that differs from another in nothing but the period.
func (t *crossTable) like(v *Column, facts Facts, column int) int {
	for _, other := range t.values {
		if o := other.facts; other.column == v && o.Partner == facts.Partner && o.Product == facts.Product && o.Indicator == facts.Indicator &&
			o.Reporter == facts.Reporter && o.Unit == facts.Unit {
			return other.at
		}
	}
	return column
}

// braces says whether a head of the column tells something.
func (v *Column) braces() bool {
	return slices.ContainsFunc(v.Head, func(p *Pattern) bool { return len(p.names) > 0 })
}

// headed compares the words above a column with its head and gives what they
// tell. What should be a period and is none is another column's head.
func (v *Column) headed(words []string) (Facts, []mend, bool) {
	out := v.Set
	var mends []mend
	for i, p := range v.Head {
		word := words[i]
		if to, changed := data.MendAlphabet(word); v.Mend && changed {
			mends = append(mends, mend{row: i, from: word, to: to})
			word = to
		}
		found, is := p.match(word)
		if !is {
			return out, nil, false
		}
		facts := v.Codes.of(found).facts()
		if facts.Period+facts.Month != "" {
			probe := Facts{Year: "2000"}.with(facts)
			if _, err := probe.period(); err != nil {
				return out, nil, false
			}
		}
		out = out.with(facts)
	}
	if v.From+v.Until != 0 {
		p, err := out.period()
		year := p.Start.Year()
		if err != nil || year < v.From || v.Until != 0 && year > v.Until {
			return out, nil, false
		}
	}
	return out, mends, true
}

// place is a cell of the table, its row and column counted from 0.
func (t *crossTable) place(row, column int) data.Place {
	return t.book.place(t.number, row, max(column, 0))
}
