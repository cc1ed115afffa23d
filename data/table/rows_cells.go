package table

import (
	"fmt"
	"strconv"
	"strings"

	"oborot/data"
	"oborot/data/cells"
)

// madeSeries is the series that some cells make, or why they make none.
type madeSeries struct {
	series *data.Series
	power  int
	status data.Status
	column int // the position of the cell that is wrong, from 0
	err    error
}

// seriesOf finds the series of a row's figure by the cells beside it. It is made
// once for each combination of them.
func (r *rowsReader) seriesOf(number int, cells []string) madeSeries {
	r.key = append(r.key[:0], byte(number), byte(number>>8))
	for field := range seriesFields {
		for _, i := range r.header.at[field] {
			r.key = append(append(r.key, cells[i]...), 0)
		}
	}
	if s, found := r.series[string(r.key)]; found {
		return s
	}
	s := r.makeSeries(number, cells)
	r.series[string(r.key)] = s
	return s
}

// makeSeries makes the series of a figure.
func (r *rowsReader) makeSeries(number int, cells []string) madeSeries {
	v := r.header.values[number]
	m := &made{status: data.Normal}
	err := m.tell(r.base.with(v.facts))
	failed := madeSeries{column: v.at, err: err}
	for field := range seriesFields {
		for _, i := range r.header.at[field] {
			if err := r.tell(m, field, r.header.fields[i], cells[i]); err != nil && failed.err == nil {
				failed = madeSeries{column: i, err: err}
			}
		}
	}
	if failed.err != nil {
		return failed
	}
	if err := m.finish(r.layout.Rows.Classes); err != nil {
		return madeSeries{column: append(r.header.at[product], v.at)[0], err: err}
	}
	m.declare(r.layout.Rows.Series)
	return madeSeries{series: r.known.intern(m.series), power: m.power, status: m.status}
}

// tell adds what a cell tells of a series.
func (r *rowsReader) tell(m *made, field int, f *Field, cell string) error {
	code, facts, err := f.facts(cell)
	if err != nil {
		return err
	}
	m.labels = f.Label
	switch field {
	case class:
		m.class = code
	case basis:
		if m.series.Basis, err = f.addBasis(m.series.Basis, code); err != nil {
			return err
		}
	case power:
		n, err := powerOf(code)
		if err != nil {
			return err
		}
		facts.Power = &n
	case valuation, tradeSystem, attribution: // an empty one says nothing
	case provider, indicator, reporter, partner, unit:
		if *facts.texts()[f.Tells] == "" {
			return m.put(field, "")
		}
	}
	return m.tell(facts)
}

// powerOf reads a power of ten, told as itself or as the number: 3 or 1000.
func powerOf(text string) (int, error) {
	zeros := strings.TrimPrefix(text, "1")
	switch {
	case len(text) > 1 && text[0] == '1' && strings.Trim(zeros, "0") == "":
		return len(zeros), nil
	case len(text) == 1 && text[0] >= '0' && text[0] <= '9' && text != "1":
		return int(text[0] - '0'), nil
	case text == "1":
		return 0, nil
	}
	return 0, fmt.Errorf("found %s, expected a power of ten such as 3 or 1000", quote(text))
}

// observation reads the cells that belong to the figure alone. On an error it
// names the position of the cell.
func (r *rowsReader) observation(o *data.Observation, made madeSeries, number int, fields []string) (w written, at int, err error) {
	cell := func(field int) string { return r.header.at.cellOf(field, fields) }
	first := func(field int) int { return r.header.at[field][0] }
	v := r.header.values[number]
	if o.Period, at, err = r.periodOf(number, fields); err != nil {
		return w, at, err
	}
	if o.Series.Indicator == data.ExchangeRate && at != v.at {
		o.Period = data.RatePeriod(fields[at], o.Period)
	}
	if o.Period, err = periodFor(o.Series.Indicator, o.Period); err != nil {
		return w, at, err
	}
	if o.Status, err = data.ParseStatus(cell(status)); err != nil {
		return w, first(status), err
	}
	text := data.SpreadsheetPlain(strings.TrimSpace(fields[v.at]))
	if empty := text == "" && (o.Status == data.Missing || cell(sparse) == "1"); !empty {
		if w, at, err = r.precise(v.at, text, fields); err != nil {
			return w, at, err
		}
		if o.Figure = w.figure; !w.bare {
			o.Figure = w.figure.Scaled(made.power)
		}
		o.Status = statusOf(o.Status, w.status, made.status)
	}
	if o.Figure.Hedge, err = data.ParseHedge(cell(hedge)); err != nil {
		return w, first(hedge), err
	}
	if s := cell(sparse); s != "" && s != "0" && s != "1" {
		return w, first(sparse), fmt.Errorf("found %s, expected 1 or 0", quote(s))
	}
	o.Edition = cell(edition)
	if o.Words, err = wordsOf(cell); err != nil {
		return w, first(modality), err
	}
	return w, 0, nil
}

// precise reads the figure of a column, with the digits and the precision that
// other columns tell of it. On an error it names the position of the cell.
func (r *rowsReader) precise(at int, text string, fields []string) (written, int, error) {
	if all := r.header.at.cellOf(exact, fields); all != "" {
		at, text = r.header.at[exact][0], all
	}
	w, err := r.written(at, text)
	told := r.header.at.cellOf(exponent, fields)
	if err != nil || told == "" || w.bare || w.none {
		return w, at, err
	}
	n, err := strconv.ParseInt(told, 10, 8)
	if err == nil {
		w.figure, err = printedTo(w.figure, int8(n))
	}
	if err != nil {
		return w, r.header.at[exponent][0], fmt.Errorf("found %s, expected the power of ten of the last digit of %s", quote(told), text)
	}
	return w, at, nil
}

// printedTo is a figure with another exponent, which may cut no digit off but
// noughts.
func printedTo(f data.Figure, exponent int8) (data.Figure, error) {
	d := f.Decimal().Shift(-int32(exponent))
	if !d.IsInteger() || d.NumDigits() > 18 || exponent < -100 || exponent > 100 {
		return f, data.ErrDigits
	}
	return data.Figure{Coefficient: d.IntPart(), Exponent: exponent, Hedge: f.Hedge}, nil
}

// written reads the figure of a column. A number of a sheet is read as such, its
// texts as those of a delimited file.
func (r *rowsReader) written(at int, text string) (written, error) {
	if r.cells != nil && r.cells[at].Kind != cells.Text && r.cells[at].Kind != cells.Empty {
		return r.layout.Rows.figure(r.cells[at], r.decimal)
	}
	return r.layout.Rows.read(text, r.decimal)
}

// statusOf is the first of some statuses that says more than that a figure is
// normal; a missing figure is missing whatever else is said.
func statusOf(all ...data.Status) data.Status {
	out := data.Normal
	for _, s := range all {
		switch {
		case s == data.Missing:
			return s
		case out == data.Normal && s != 0:
			out = s
		}
	}
	return out
}

// wordsOf reads the words of a text's figure; nil where there is no sentence.
func wordsOf(cell func(field int) string) (*data.Words, error) {
	w := &data.Words{Figure: oneLine(cell(words)), Sentence: oneLine(cell(sentence)), Speaker: oneLine(cell(speaker)),
		Modality: data.Modality(cell(modality)), Note: oneLine(cell(note))}
	switch w.Modality {
	case "", data.Actual, data.Said:
	case data.Target, data.Expected:
		return nil, fmt.Errorf("a %s is no observation, expected %s or %s", w.Modality, data.Actual, data.Said)
	default:
		return nil, fmt.Errorf("unknown modality %s, expected %s or %s", quote(string(w.Modality)), data.Actual, data.Said)
	}
	if w.Sentence == "" {
		return nil, nil
	}
	return w, nil
}

// periodOf reads a figure's period, once for each way that the file writes it. On
// an error it names the position of the cell.
func (r *rowsReader) periodOf(number int, cells []string) (data.Period, int, error) {
	r.key = append(r.key[:0], byte(number), byte(number>>8))
	at := r.header.values[number].at
	for _, field := range [...]int{period, year, month} {
		for _, i := range r.header.at[field] {
			r.key, at = append(append(r.key, cells[i]...), 0), i
		}
	}
	if p, found := r.periods[string(r.key)]; found {
		return p, at, nil
	}
	facts := r.base.with(r.header.values[number].facts)
	for _, field := range [...]int{period, year, month} {
		for _, i := range r.header.at[field] {
			told, err := r.when(r.header.fields[i], cells[i])
			if err != nil {
				return data.Period{}, i, err
			}
			facts = facts.with(told)
		}
	}
	p, err := facts.period()
	if err == nil {
		r.periods[string(r.key)] = p
	}
	return p, at, err
}

// when is what a cell tells of the period. A period that is written with its code
// is read whole where it can be.
func (r *rowsReader) when(f *Field, cell string) (Facts, error) {
	if f.Coded && f.Tells == fieldNames[period] {
		if _, err := data.ParsePeriod(cell); err == nil {
			return Facts{Period: cell}, nil
		}
	}
	_, facts, err := f.facts(cell)
	return facts, err
}
