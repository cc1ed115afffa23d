package dots

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"oborot/data"
	"oborot/data/cells"
)

// partner is a row: a partner with its figures.
type partner struct {
	row     int
	name    string
	area    string
	figures []figure
}

// figure is a cell. It is of the column's period, and not yet scaled.
type figure struct {
	column int
	value  data.Figure
	status data.Status
}

// tell reads the rows of the table and tells them.
func (t *table) tell(to *data.Telling) {
	if t.title == "" {
		to.Omitted.Add("the sheet "+t.sheet.Name+", which has no table", t.place(0, 0))
		return
	}
	for _, column := range t.unread {
		to.Reject(t.place(t.header, column), fmt.Sprintf("%q", t.sheet.Cell(t.header, column).Text), "a year, a quarter or a month")
	}
	t.samePeriods(to)
	for row := t.header + 1; row < t.sheet.Rows && !to.Done(); row++ {
		t.read(to, row)
	}
	t.repeated(to)
	for _, p := range t.partners {
		t.compose(to, p)
		t.observe(to, p)
	}
}

// samePeriods rejects a column whose period an earlier one has.
func (t *table) samePeriods(to *data.Telling) {
	seen := map[data.Period]bool{}
	for column := t.label + 1; column < t.sheet.Columns; column++ {
		p, ok := t.periods[column]
		if ok && seen[p] {
			to.Reject(t.place(t.header, column), "the period "+p.String()+" a second time", "each period once")
			delete(t.periods, column)
		}
		seen[p] = true
	}
}

// read reads a row. One without a figure says nothing: a heading, a footnote.
func (t *table) read(to *data.Telling, row int) {
	p := &partner{row: row, name: strings.TrimSpace(t.sheet.Cell(row, t.label).Text)}
	told := false
	for column := t.label + 1; column < t.sheet.Columns; column++ {
		cell := t.sheet.Cell(row, column)
		if cell.Kind == cells.Empty || cell.Kind == cells.Text && strings.TrimSpace(cell.Text) == "" {
			continue
		}
		told = true
		if _, ok := t.periods[column]; !ok {
			to.Reject(t.place(row, column), fmt.Sprintf("%q in a column without a period", cell.Text), "nothing")
			continue
		}
		value, status, err := valueOf(cell)
		if err != nil {
			to.Reject(t.place(row, column), err.Error(), "a number, or one followed by e, an estimate")
			continue
		}
		p.figures = append(p.figures, figure{column, value, status})
	}
	if !told {
		return
	}
	var err error
	if p.area, err = areaOf(p.name); err != nil {
		to.Reject(t.place(row, t.label), err.Error(), "")
		return
	}
	t.partners = append(t.partners, p)
}

// valueOf reads a cell. An estimate is the text of a number and an e.
func valueOf(cell cells.Cell) (data.Figure, data.Status, error) {
	text, status := strings.TrimSpace(cell.Text), data.Normal
	switch {
	case cell.Kind == cells.Text && strings.HasSuffix(text, " e"):
		text, status = strings.TrimSpace(strings.TrimSuffix(text, "e")), data.Estimated
	case cell.Kind == cells.Number && !cell.IsDate, cell.Kind == cells.Text:
	default:
		return data.Figure{}, 0, fmt.Errorf("found %s", text)
	}
	f, err := data.ParseFigure(text)
	if err != nil && !errors.Is(err, data.ErrDigits) {
		err = fmt.Errorf("found %q", cell.Text)
	}
	if err == nil && cell.Kind == cells.Number && f.IsZero() {
		f.Exponent = -cells.Places(cell.Format)
	}
	return f, status, err
}

// groups are the names that mean the Fund's own groups, which other providers
// draw in another way: its Africa is without Egypt and Libya, which are of its
// Middle East.
var groups = map[string]string{
	"Africa":             "IMF_AFRICA",
	"Sub-Saharan Africa": "IMF_SSA",
}

// areaOf finds the area of a partner's name.
func areaOf(name string) (string, error) {
	if code, ok := groups[name]; ok {
		return code, nil
	}
	area, err := data.LookupAreaLabel(name)
	return area.Code, err
}

// repeated looks for partners that stand twice. The Fund's workbooks have
// Australia in front of all others and again in its place; where both rows are
// the same the first is passed over, with a word.
func (t *table) repeated(to *data.Telling) {
	first := map[string]*partner{}
	twice := map[*partner]bool{}
	for _, p := range t.partners {
		earlier := first[p.area]
		first[p.area] = p
		if earlier == nil {
			continue
		}
		twice[earlier] = true
		if same(earlier, p) {
			to.Find(t.place(earlier.row, t.label), fmt.Sprintf("the row of %s stands again in row %d and was passed over", earlier.name, p.row+1))
			continue
		}
		twice[p] = true
		to.Reject(t.place(earlier.row, t.label), fmt.Sprintf("%s, and in row %d with other figures %s", earlier.name, p.row+1, p.name), "each partner once")
	}
	t.partners = slices.DeleteFunc(t.partners, func(p *partner) bool { return twice[p] })
}

// same says whether two rows tell the same of the same name.
func same(a, b *partner) bool { return a.name == b.name && slices.Equal(a.figures, b.figures) }

// observe tells the figures of a partner; of a group without a composition
// there is none.
func (t *table) observe(to *data.Telling, p *partner) {
	if p.area == "" {
		to.Omitted.Add(p.name+", a group whose members here do not add up to it", t.place(p.row, t.label))
		return
	}
	s := t.series
	s.Partner = p.area
	line := to.Line(s)
	for _, f := range p.figures {
		if to.Done() {
			return
		}
		to.Observe(line, data.Observation{Period: t.periods[f.column], Figure: f.value.Scaled(t.power), Status: f.status, Place: t.place(p.row, f.column)})
	}
}
