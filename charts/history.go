package charts

import (
	"slices"

	"oborot/data"
	"oborot/stats"

	echarts "github.com/go-echarts/go-echarts/v2/charts"
	"github.com/go-echarts/go-echarts/v2/opts"
)

// history draws series of one unit and frequency as lines over time. What is
// not final is a hollow point on a dashed line, an incomplete period a triangle,
// and a gap breaks the line: nothing is drawn across it.
func (p *page) history(histories []History) (figure, error) {
	c := echarts.NewLine()
	id := p.nextID()
	globals(&c.BaseConfiguration, id)
	_, all := p.times(histories)
	histories = p.latest(histories)
	times, names := p.times(histories)
	power := axisPower(pointAmounts(histories))
	unit := histories[0].Series.Unit
	upright(&c.BaseConfiguration, names, p.l.axisName(power, unit))
	c.SetXAxis(names)
	var shown []string
	for i, h := range histories {
		shown = append(shown, p.l.series(h.Series))
		p.line(&c.BaseConfiguration, h, times, power, colour(i))
	}
	c.Validate()
	option, err := optionJSON(&c.BaseConfiguration)
	title := p.l.chartTitle("chart.history.many", p.l.unit(unit), histories[0].Points[0].Period)
	if len(histories) == 1 {
		title = p.l.chartTitle("chart.history", p.l.what(histories[0].Series), histories[0].Points[0].Period)
	}
	f := figure{ID: id, Title: title, Height: 340, Option: option, Table: p.pointTable(title, histories, times, names)}
	f.Label = p.l.text("chart.label", title, itoa(len(times)), names[0], names[len(names)-1])
	f.Legend, f.Key = legends(shown), p.lineKey(histories)
	if len(names) < len(all) {
		f.Key = append(f.Key, p.l.text("key.latest", itoa(len(names)), itoa(len(all))))
	}
	return f, err
}

// latest leaves of histories the latest periods for which a page has room.
func (p *page) latest(histories []History) []History {
	room := max(12, p.limit)
	out := slices.Clone(histories)
	for i := range out {
		if points := out[i].Points; len(points) > room {
			out[i].Points = points[len(points)-room:]
		}
	}
	return out
}

// times lists the periods of all histories in order, with their names.
func (p *page) times(histories []History) (index map[int64]int, names []string) {
	var all []stats.Point
	for _, h := range histories {
		all = append(all, h.Points...)
	}
	sortPoints(all)
	index = map[int64]int{}
	add := func(period data.Period) {
		if _, found := index[period.Number()]; !found {
			index[period.Number()] = len(names)
			names = append(names, p.l.short(period))
		}
	}
	for i, point := range all {
		if i > 0 {
			for _, missing := range between(all[i-1].Period, point.Period) {
				add(missing)
			}
		}
		add(point.Period)
	}
	return index, names
}

// between lists the periods that a regular history lacks between two of it.
func between(before, after data.Period) []data.Period {
	var out []data.Period
	if before.Freq().Months() == 0 || before.Months != after.Months {
		return nil
	}
	for next := (data.Period{Start: before.End(), Months: before.Months}); next.Start < after.Start; next.Start = next.End() {
		out = append(out, next)
	}
	return out
}

// line adds a history: a solid line through what is final, a dashed one that
// goes on from it through what is not.
func (p *page) line(c *echarts.BaseConfiguration, h History, times map[int64]int, power int32, colour string) {
	final, open := make([]datum, len(times)), make([]datum, len(times))
	for _, point := range h.Points {
		at := times[point.Period.Number()]
		switch d := p.point(h, point, power, colour); {
		case point.Amount == nil:
		case isFinal(point.Amount) && point.Status == stats.OK:
			final[at] = d
		default:
			open[at] = d
		}
	}
	for at := range open {
		if at > 0 && open[at].Value != nil && final[at-1].Value != nil {
			open[at-1] = datum{Value: final[at-1].Value, Symbol: "none"}
		}
	}
	name := p.l.series(h.Series)
	addSeries(c, "line", name, final, func(s *echarts.SingleSeries) {
		s.Color, s.Symbol, s.SymbolSize, s.ShowSymbol = colour, "circle", 7, opts.Bool(true)
		s.LineStyle = &opts.LineStyle{Color: colour, Width: 2.5}
	})
	if !isEmpty(open) {
		addSeries(c, "line", name, open, func(s *echarts.SingleSeries) {
			s.Color, s.Symbol, s.SymbolSize, s.ShowSymbol = colour, "circle", 9, opts.Bool(true)
			s.LineStyle = &opts.LineStyle{Color: colour, Width: 2, Type: "dashed"}
		})
	}
}

func isEmpty(data []datum) bool {
	for _, d := range data {
		if d.Value != nil {
			return false
		}
	}
	return true
}

// point is the mark of a series in one period.
func (p *page) point(h History, point stats.Point, power int32, colour string) datum {
	if point.Amount == nil {
		return datum{}
	}
	d := datum{Value: coordinate(point.Amount, power), Evidence: p.book.amount(h.Series, point.Period, point.Amount)}
	d.Tip = p.l.series(h.Series) + "\n" + p.l.period(point.Period) + p.l.text("colon") + " " + p.l.exact(point.Amount, h.Series.Unit)
	switch {
	case point.Status == stats.PartialPeriod || point.Status == stats.Gap:
		d.Symbol = "triangle"
		d.Tip += "\n" + p.l.text("status."+string(point.Status))
	case !isFinal(point.Amount):
		d.Tip += "\n" + p.l.observed(point.Amount.Status)
	default:
		return d
	}
	d.Style = &style{Color: "@paper", BorderColor: colour, BorderWidth: 2}
	return d
}

// lineKey explains the marks that a chart of histories uses.
func (p *page) lineKey(histories []History) []string {
	var open, partial, gap string
	for _, h := range histories {
		for _, point := range h.Points {
			switch {
			case point.Amount == nil:
				gap = p.l.text("key.gap")
			case point.Status == stats.PartialPeriod || point.Status == stats.Gap:
				partial = p.l.text("key.partial")
			case !isFinal(point.Amount):
				open = p.l.text("key.open")
			}
		}
	}
	var keys []string
	for _, k := range []string{open, partial, gap} {
		if k != "" {
			keys = append(keys, k)
		}
	}
	return keys
}

// pointTable is the table of histories: a line a period, a column a series.
func (p *page) pointTable(caption string, histories []History, times map[int64]int, names []string) table {
	t := table{Caption: caption, Head: p.heads(1, "period")}
	for _, name := range names {
		t.Rows = append(t.Rows, []cell{{Text: name, Head: true}})
	}
	notes := p.footnotes()
	for column, h := range histories {
		t.Head = append(t.Head, head{Text: p.l.what(h.Series), Number: true})
		for _, point := range h.Points {
			row := &t.Rows[times[point.Period.Number()]]
			*row = append(*row, p.pointCell(h, point, notes))
		}
		for i := range t.Rows {
			for len(t.Rows[i]) < column+2 {
				t.Rows[i] = append(t.Rows[i], cell{Text: "–", Number: true})
			}
		}
	}
	t.Notes = notes.list
	return t
}

// pointCell is the cell of one amount; what is not final has a mark.
func (p *page) pointCell(h History, point stats.Point, notes *footnotes) cell {
	c := cell{Text: "–", Number: true}
	if point.Amount != nil {
		c.Text = p.l.amount(point.Amount, h.Series.Unit)
		c.Evidence = p.book.amount(h.Series, point.Period, point.Amount)
	}
	if point.Status != stats.OK && point.Status != "" {
		c.Marks = append(c.Marks, notes.mark(p.l.text("status."+string(point.Status)+".why")))
	}
	return c
}
