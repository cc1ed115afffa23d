package charts

import (
	"slices"
	"strconv"

	"oborot/data"
	"oborot/stats"

	echarts "github.com/go-echarts/go-echarts/v2/charts"
	"github.com/go-echarts/go-echarts/v2/opts"
)

// periods draws successive periods of one series side by side: halves and
// quarters of a year as bars of one group, so that each stands beside its own
// kind of other years; the growth is written on the bars.
func (p *page) periods(rows []stats.Row) (figure, error) {
	s := &rows[0].Series
	c := echarts.NewBar()
	id := p.nextID()
	groups, names, parts := grouped(p.l, rows)
	globals(&c.BaseConfiguration, id)
	power := axisPower(valuesOf(rows))
	upright(&c.BaseConfiguration, names, p.l.axisName(power, s.Unit))
	c.SetXAxis(names)
	for i, group := range groups {
		data := make([]datum, len(group))
		for j, r := range group {
			data[j] = p.bar(r, power, colour(i))
		}
		addSeries(&c.BaseConfiguration, "bar", parts[i], data, func(s *echarts.SingleSeries) {
			s.BarMaxWidth, s.Color = "64", colour(i)
			s.Label = &opts.Label{Show: opts.Bool(true), Position: "top", Color: "@ink", FontSize: labelSize(len(groups) * len(names))}
			s.LabelLayout = &opts.LabelLayout{HideOverlap: opts.Bool(true)}
		})
	}
	c.Validate()
	option, err := optionJSON(&c.BaseConfiguration)
	title := p.l.chartTitle("chart.periods", p.l.what(s), rows[0].Period)
	f := figure{ID: id, Title: title, Height: 340, Option: option, Table: p.comparisons(title, rows)}
	f.Label = p.l.text("chart.label", title, itoa(len(rows)), p.l.period(rows[0].Period), p.l.period(rows[len(rows)-1].Period))
	f.Legend, f.Key = legends(parts), append([]string{p.l.text("key.growth")}, p.key(rows)...)
	return f, err
}

// labelSize is the size of the letters above bars of which so many have room.
func labelSize(bars int) float32 {
	if bars > 12 {
		return 9
	}
	return 11
}

// bar is the mark of a comparison: its value with its growth above.
func (p *page) bar(r *stats.Row, power int32, colour string) datum {
	if r == nil {
		return datum{}
	}
	d := datum{Value: coordinate(r.Value, power), Tip: p.tip(r), Evidence: p.book.row(r), Style: solid(colour)}
	if !isFinal(r.Value) || r.Status == stats.PartialPeriod {
		d.Style = hollow(colour)
	}
	d.Label = &opts.Label{Show: opts.Bool(true), Position: "top", Formatter: "–"}
	if r.Rate != nil {
		d.Label.Formatter = p.l.rate(r.Rate)
	}
	if r.Value != nil && r.Value.Value.IsNegative() {
		d.Label.Position = "bottom"
	}
	return d
}

// isFinal says whether an amount is neither provisional nor estimated nor told
// by the press alone.
func isFinal(a *stats.Amount) bool {
	return a == nil || a.Status == 0 || a.Status == data.Normal
}

// tip is what a pointer over a mark shows: the exact number and its growth.
func (p *page) tip(r *stats.Row) string {
	text := p.l.series(&r.Series) + "\n" + p.l.period(r.Period)
	if r.Value != nil {
		text += p.l.text("colon") + " " + p.l.exact(r.Value, r.Series.Unit)
	}
	if r.Rate != nil {
		text += "\n" + p.l.rate(r.Rate) + " " + p.l.against(r.BasePeriod)
		if b := p.l.bounds(r.Rate); b != "" {
			text += " (" + b + ")"
		}
	} else {
		text += "\n" + p.l.text("status."+string(r.Status))
	}
	return text
}

// grouped arranges rows into one series of bars for each part of the year and
// one group for each year, the parts in their order in the year; years and
// spans stand alone, each a group.
func grouped(l *language, rows []stats.Row) (groups [][]*stats.Row, names, parts []string) {
	var keys []string
	for i := range rows {
		keys = append(keys, partOf(rows[i].Period))
	}
	order := slices.Compact(slices.Sorted(slices.Values(keys)))
	groups = make([][]*stats.Row, len(order))
	column := map[string]int{}
	for i := range rows {
		name := l.short(rows[i].Period)
		if keys[i] != "" {
			name = strconv.Itoa(rows[i].Period.Start.Year())
		}
		if _, found := column[name]; !found {
			column[name] = len(names)
			names = append(names, name)
		}
		g := &groups[slices.Index(order, keys[i])]
		for len(*g) <= column[name] {
			*g = append(*g, nil)
		}
		(*g)[column[name]] = &rows[i]
	}
	for _, key := range order {
		if key != "" {
			key = l.text("part." + key)
		}
		parts = append(parts, key)
	}
	return groups, names, parts
}

// partOf is the key of the half or the quarter that a period is, else nothing.
func partOf(p data.Period) string {
	if f := p.Freq(); f == data.HalfYearly || f == data.Quarterly {
		return partKey(p)
	}
	return ""
}

func valuesOf(rows []stats.Row) []*stats.Amount {
	var out []*stats.Amount
	for i := range rows {
		out = append(out, rows[i].Value)
	}
	return out
}

// key explains the marks that bars of those rows use.
func (p *page) key(rows []stats.Row) []string {
	var keys []string
	if slices.ContainsFunc(rows, func(r stats.Row) bool { return !isFinal(r.Value) || r.Status == stats.PartialPeriod }) {
		keys = append(keys, p.l.text("key.hollow"))
	}
	if slices.ContainsFunc(rows, func(r stats.Row) bool { return r.Value == nil }) {
		keys = append(keys, p.l.text("key.none"))
	}
	return keys
}

// comparisons is the table of rows of one series.
func (p *page) comparisons(caption string, rows []stats.Row) table {
	notes := p.footnotes()
	t := table{Caption: caption, Head: p.heads(1, "period", "value", "base", "change", "growth")}
	for i := range rows {
		r := &rows[i]
		t.Rows = append(t.Rows, []cell{
			{Text: p.l.period(r.Period), Head: true},
			p.value(r), p.base(r), p.change(r), p.growth(r, notes),
		})
	}
	t.Notes = notes.list
	return t
}
