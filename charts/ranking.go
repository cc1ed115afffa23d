package charts

import (
	"slices"

	"oborot/stats"

	echarts "github.com/go-echarts/go-echarts/v2/charts"
	"github.com/go-echarts/go-echarts/v2/opts"
	"github.com/shopspring/decimal"
)

// shown is how many bars a ranking has, and rows in its table, and one more for
// the area that the report is about: fewer where the page would grow too large.
func (p *page) shown() int { return min(15, max(5, p.limit/4)) }

// foremost returns the first n rows, and the one in focus where it comes later.
func (r Ranking) foremost(n int) []stats.Ranked {
	if len(r.Rows) <= n {
		return r.Rows
	}
	rows := slices.Clone(r.Rows[:n])
	for _, row := range r.Rows[n:] {
		if r.focused(&row) {
			rows = append(rows, row)
		}
	}
	return rows
}

// focused says whether a row is of the area that the report is about.
func (r Ranking) focused(row *stats.Ranked) bool {
	code := row.Series.Partner
	if r.By == ByReporter {
		code = row.Series.Reporter
	}
	return r.By != ByProduct && code == r.Focus && len(r.Rows) > 1
}

// ranking draws partners (or reporters, or products) by size as lying bars, with
// share, growth and contribution in its table.
func (p *page) ranking(r Ranking) (figure, error) {
	row := &r.Rows[0].Row
	title := p.l.text("chart.ranking."+string(r.By), p.l.indicator(row.Series.Indicator), p.l.area(r.fixed()), commas(p.l.period(row.Period), p.l.unit(row.Series.Unit)))
	f, err := p.lyingBars(r, title, func(ranked *stats.Ranked) string {
		return joined(p.l.human(printed(ranked.Value)), p.l.share(ranked.Share))
	})
	f.Table = p.rankTable(title, r)
	return f, err
}

// fixed is the code that all rows of a ranking share and its title names.
func (r Ranking) fixed() string {
	if r.By == ByReporter {
		return r.Rows[0].Series.Partner
	}
	return r.Rows[0].Series.Reporter
}

// commas writes two words with a comma between, or the one that there is.
func commas(a, b string) string {
	if a != "" && b != "" {
		return a + ", " + b
	}
	return a + b
}

// joined writes two words with a dot between, or the one that there is.
func joined(a, b string) string {
	if a != "" && b != "" {
		return a + " · " + b
	}
	return a + b
}

// lyingBars draws the first rows of a ranking; label is written at the end of a
// bar.
func (p *page) lyingBars(r Ranking, title string, label func(*stats.Ranked) string) (figure, error) {
	c := echarts.NewBar()
	id := p.nextID()
	globals(&c.BaseConfiguration, id)
	shown := p.shown()
	rows := r.foremost(shown)
	var plain []stats.Row
	for i := range rows {
		plain = append(plain, rows[i].Row)
	}
	power := axisPower(valuesOf(plain))
	names, marks := make([]string, len(rows)), make([]datum, len(rows))
	for i := range rows {
		names[i] = p.l.member(r.By, &rows[i].Series)
		hue := colour(0)
		if r.focused(&rows[i]) {
			hue = colour(1)
		}
		marks[i] = p.bar(&rows[i].Row, power, hue)
		marks[i].Label = &opts.Label{Show: opts.Bool(true), Position: "right", Formatter: "–"}
		if rows[i].Value != nil {
			marks[i].Label.Formatter = label(&rows[i])
		}
	}
	lying(&c.BaseConfiguration, names, marks)
	c.SetXAxis(names).XYReversal()
	addSeries(&c.BaseConfiguration, "bar", title, marks, func(s *echarts.SingleSeries) {
		s.BarMaxWidth, s.Color = "20", colour(0)
		s.Label = &opts.Label{Show: opts.Bool(true), Position: "right", Color: "@ink", FontSize: 11}
	})
	c.Validate()
	option, err := optionJSON(&c.BaseConfiguration)
	f := figure{ID: id, Title: title, Height: 16 + 30*len(rows), Option: option}
	f.Label = p.l.text("chart.label", title, itoa(len(rows)), names[0], names[len(names)-1])
	f.Key = p.key(plain)
	if len(r.Rows) > shown {
		f.Key = append(f.Key, p.l.text("key.shown", itoa(shown), itoa(len(r.Rows))))
	}
	return f, err
}

// rankTable is the table of a ranking, its total in the last line.
func (p *page) rankTable(caption string, r Ranking) table {
	notes := p.footnotes()
	t := table{Caption: caption}
	t.Head = append([]head{{Text: p.l.text("column.rank"), Number: true}, {Text: p.l.text("column." + string(r.By))}},
		p.heads(0, "value", "share", "base", "growth", "contribution")...)
	rows := r.foremost(p.shown())
	t.More = p.more(len(r.Rows) - len(rows))
	for i := range rows {
		ranked := &rows[i]
		id := p.book.ranked(ranked, r.Total)
		t.Rows = append(t.Rows, []cell{
			{Text: itoa(ranked.Rank), Number: true},
			{Text: p.l.member(r.By, &ranked.Series), Head: true},
			p.value(&ranked.Row),
			{Text: p.l.share(ranked.Share), Number: true, Evidence: linked(ranked.Share, id)},
			p.base(&ranked.Row), p.growth(&ranked.Row, notes),
			{Text: p.l.points(ranked.Contribution), Number: true, Evidence: linked(ranked.Contribution, id)},
		})
	}
	if r.Total != nil {
		t.Rows = append(t.Rows, []cell{
			{}, {Text: p.l.text("total"), Head: true}, p.value(r.Total), {Text: p.l.share(hundred), Number: true},
			p.base(r.Total), p.growth(r.Total, notes), {},
		})
	}
	t.Notes = notes.list
	return t
}

// linked is the evidence of a number that is known.
func linked(d decimal.NullDecimal, id int) int {
	if !d.Valid {
		return 0
	}
	return id
}

// hundred is the share of the total in itself.
var hundred = decimal.NewNullDecimal(decimal.New(100, 0))
