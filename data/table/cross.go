package table

import (
	"fmt"
	"maps"
	"slices"

	"oborot/data"
	"oborot/data/cells"
)

// crossReader reads the tables of a document.
type crossReader struct {
	*emitter
	layout  *Layout
	book    *book
	tables  []crossTable
	decimal string // the sign of numbers that are texts
	covered map[data.Coverage]bool
	kept    []data.Observation       // of the sheet, where they are looked at together
	made    map[rowSeries]madeSeries // of the table
	periods map[[4]string]data.Period
}

// rowSeries names the series of a row for the first of the columns that are like
// one another.
type rowSeries struct{ row, column int }

// readWorkbook reads a workbook whole whose header was found in its beginning.
func (l *Layout) readWorkbook(doc *document, base Facts) (*data.Reading, error) {
	b, err := doc.whole()
	if err != nil {
		return nil, fmt.Errorf("%s: %w", doc.Name, err)
	}
	return l.readCross(doc.Document, b, base)
}

// readDelimited reads a delimited file whose header was found in its head.
func (l *Layout) readDelimited(doc *data.Document, base Facts) (*data.Reading, error) {
	content, err := readWhole(doc)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", doc.Name, err)
	}
	b, err := openDelimited(content, false, doc.Encoding, l.Cross.Delimiter)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", doc.Name, err)
	}
	return l.readCross(doc, b, base)
}

// readCross opens the tables of what was read whole.
func (l *Layout) readCross(doc *data.Document, b *book, base Facts) (*data.Reading, error) {
	tables, err := l.Cross.find(b)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", doc.Name, err)
	}
	out := &data.Reading{Layout: l.Name, Provider: l.Provider, Title: tables[0].title, Encoding: b.encoding, Sheets: b.names(), Date: l.Cross.dated(b)}
	if err := l.Cross.describe(tables, base); err != nil {
		return nil, fmt.Errorf("%s:%w", doc.Name, err)
	}
	decimal, err := l.Cross.decimal(tables)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", doc.Name, err)
	}
	out.Records = func(yield func(data.Record, error) bool) {
		e := &emitter{file: doc.Name, sheets: out.Sheets, known: newKnown(), yield: yield}
		r := &crossReader{emitter: e, layout: l, book: b, tables: tables, decimal: decimal, covered: map[data.Coverage]bool{}, periods: map[[4]string]data.Period{}}
		r.passedOver(b, func(i int) bool {
			return slices.ContainsFunc(tables, func(t crossTable) bool { return t.number == i })
		}, l.Cross.SkipSheets, l.Name)
		for i := range tables {
			r.table(&tables[i])
			if i+1 == len(tables) || tables[i+1].number != tables[i].number {
				r.release()
			}
		}
		r.end()
		for _, one := range slices.SortedFunc(maps.Keys(r.covered), data.Coverage.Compare) {
			r.emit(data.Record{Coverage: &one}, nil)
		}
	}
	return out, nil
}

// decimal is the decimal sign of the numbers that are texts.
func (c *Cross) decimal(tables []crossTable) (string, error) {
	if c.Decimal != "" {
		return c.Decimal, nil
	}
	var found signs
	for _, t := range tables {
		for row := t.first; row < t.end; row++ {
			for _, v := range t.values {
				if cell := t.sheet.Cell(row, v.at); cell.Kind == cells.Text {
					found.see(cell.Text)
				}
			}
		}
	}
	return found.decimal(&c.Numbers)
}

// table reads one table: its rows, then its observations and its sums.
func (r *crossReader) table(t *crossTable) {
	r.made = map[rowSeries]madeSeries{}
	r.beside(t)
	for _, m := range t.mends {
		r.mended(t, m)
	}
	rows := r.rows(t)
	if len(rows) == 0 {
		r.reject(t.place(t.first, t.labels[0]), "no rows under the header", "a row for each partner")
		return
	}
	if r.layout.Cross.labelTells("partner") {
		r.resolve(t, rows)
		r.withhold(t, rows)
	}
	for i := range t.values {
		if err := t.values[i].check(); err != nil {
			r.reject(t.place(t.header, t.values[i].at), err.Error(), "")
			t.values[i].column = nil
		}
	}
	for _, missing := range []bool{false, true} { // what is told in one row and missing in another is told
		for _, row := range rows {
			for i, w := range row.figures {
				if w != nil && !row.lost && t.values[i].column != nil && missing == (w.status == data.Missing) {
					r.figure(t, row, i, *w)
				}
			}
		}
	}
	r.sums(t, rows)
	r.shares(t, rows)
}

// check looks up what the head of a column names, so that one that is not known
// is told once.
func (v *crossValue) check() error {
	m := made{labels: true}
	return m.tell(v.facts)
}

// figure passes on one figure.
func (r *crossReader) figure(t *crossTable, row crossRow, i int, w written) {
	at := t.place(row.row, t.values[i].at)
	s := r.seriesOf(t, row, i)
	if s.err != nil {
		r.reject(at, s.err.Error(), "")
		return
	}
	p, err := r.periodOf(s.series.Indicator, t.facts.with(t.values[i].facts).with(row.facts))
	if err != nil {
		r.reject(at, err.Error(), "")
		return
	}
	figure := w.figure
	if !w.bare {
		figure = figure.Scaled(s.power)
	}
	r.marked(w, at)
	o := data.Observation{Series: s.series, Period: p, Figure: figure, Status: statusOf(s.status, w.status), Place: at}
	if r.layout.Cross.Repeats == "" {
		r.tell(&o)
	} else {
		r.kept = append(r.kept, o)
	}
}

// seriesOf finds the series of a figure. It is made once for all columns of a row
// that differ in nothing but the period.
func (r *crossReader) seriesOf(t *crossTable, row crossRow, i int) madeSeries {
	key := rowSeries{row.row, t.values[i].like}
	if s, found := r.made[key]; found {
		return s
	}
	m := made{labels: true, class: row.class, status: data.Normal}
	err := m.tell(t.facts.with(t.values[i].facts).with(row.facts))
	if err == nil {
		err = m.finish(r.layout.Cross.Classes)
	}
	s := madeSeries{power: m.power, status: m.status, err: err}
	if err == nil {
		s.series = r.known.intern(m.series)
	}
	r.made[key] = s
	return s
}

// periodOf finds the period that facts tell, once for each way it is told.
func (r *crossReader) periodOf(indicator string, f Facts) (data.Period, error) {
	key := [4]string{indicator, f.Period, f.Year, f.Month}
	if p, found := r.periods[key]; found {
		return p, nil
	}
	p, err := f.period()
	if err == nil {
		p, err = periodFor(indicator, p)
	}
	if err == nil {
		r.periods[key] = p
	}
	return p, err
}

// tell passes on an observation and notes what it covers.
func (r *crossReader) tell(o *data.Observation) {
	s := o.Series
	one := data.Coverage{Provider: s.Provider, Indicator: s.Indicator, Reporter: s.Reporter, Partner: s.Partner, Product: s.Product, Period: o.Period}
	if r.layout.Cross.EveryPartner {
		one.Partner = ""
	}
	if s.Indicator != data.ExchangeRate { // coverage knows no units, and the rate of one currency says nothing of another
		r.covered[one] = true
	}
	r.observe(o)
}

// mended says that a name was mended.
func (r *crossReader) mended(t *crossTable, m mend) {
	r.finding(t.place(m.row, m.column), fmt.Sprintf("%s is read as %s: it mixes letters of two alphabets", quote(m.from), quote(m.to)))
}

// beside tells of numbers that stand above the first header or in columns that
// the layout does not know.
func (r *crossReader) beside(t *crossTable) {
	n, first := 0, [2]int{}
	for row := t.from; row < t.header && t.from == 0; row++ {
		for column := range t.sheet.Columns {
			if isNumber(t.sheet.Cell(row, column)) {
				if n++; n == 1 {
					first = [2]int{row, column}
				}
			}
		}
	}
	if n > 0 {
		r.finding(t.place(first[0], first[1]), fmt.Sprintf("numbers above the header are not read: %d from here on", n))
	}
	for _, column := range t.unknown {
		for row := t.first; row < t.end; row++ {
			if isNumber(t.sheet.Cell(row, column)) {
				r.finding(t.place(t.first-1, column), "the column "+quote(headText(t.sheet.Cell(t.first-1, column)))+" is not read")
				break
			}
		}
	}
}
