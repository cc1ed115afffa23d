package charts

import (
	"slices"

	"oborot/data"
	"oborot/stats"
)

// block writes what one provider publishes.
func (p *page) block(b *Block, n int) (blockView, error) {
	v := blockView{ID: "b" + itoa(n), Name: p.l.provider(b.Provider)}
	for i := range b.Latest {
		v.Tiles = append(v.Tiles, p.tile(&b.Latest[i]))
	}
	sections := []struct {
		key      string
		drawings []drawing
	}{
		{"compared", p.compared(b)}, {"history", p.histories(b)}, {"ranking", rankings(b.Rankings, p.ranking)},
		{"enterprises", rankings(b.Enterprises, p.enterprises)}, {"mirror", p.mirrors(b)},
	}
	for _, s := range sections {
		if len(s.drawings) == 0 {
			continue
		}
		made, err := p.section(v.ID, s.key, s.drawings)
		if err != nil {
			return v, err
		}
		v.Sections = append(v.Sections, made)
	}
	if len(b.Growth) > 0 {
		t := p.growthTable(b.Growth)
		v.Sections = append(v.Sections, section{ID: v.ID + "-growth", Title: p.l.text("section.growth"), Table: &t})
	}
	return v, nil
}

// drawing makes one chart.
type drawing func() (figure, error)

// section makes the charts of a section, as many as the page has room for.
func (p *page) section(block, key string, drawings []drawing) (section, error) {
	s := section{ID: block + "-" + key, Title: p.l.text("section." + key), Lead: p.l.texts["section."+key+".lead"]}
	room := min(len(drawings), max(3, p.limit/8))
	for _, draw := range drawings[:room] {
		f, err := draw()
		if err != nil {
			return s, err
		}
		s.Figures = append(s.Figures, f)
	}
	if left := len(drawings) - room; left > 0 {
		s.More = p.l.text("charts.more", itoa(left))
	}
	return s, nil
}

// compared draws one chart for each series and length of period that has a
// figure; rows without any stand in the table of all comparisons.
func (p *page) compared(b *Block) []drawing {
	type kind struct {
		key  data.Key
		freq data.Freq
	}
	var out []drawing
	for _, rows := range groupBy(b.Compared, func(r stats.Row) kind { return kind{r.Series.Key, r.Period.Freq()} }) {
		if !slices.ContainsFunc(rows, func(r stats.Row) bool { return r.Value != nil }) {
			continue
		}
		slices.SortStableFunc(rows, func(a, b stats.Row) int { return a.Period.Compare(b.Period) })
		out = append(out, func() (figure, error) { return p.periods(rows) })
	}
	return out
}

// groupBy parts items by a key, keeping their order and that of the groups.
func groupBy[T any, K comparable](items []T, key func(T) K) [][]T {
	var out [][]T
	at := map[K]int{}
	for _, item := range items {
		k := key(item)
		i, found := at[k]
		if !found {
			i = len(out)
			at[k] = i
			out = append(out, nil)
		}
		out[i] = append(out[i], item)
	}
	return out
}

// lines is how many histories one chart holds.
const lines = 4

// histories draws series that share unit, reporter, partner and length of period
// in one chart.
func (p *page) histories(b *Block) []drawing {
	type kind struct {
		unit, reporter, partner, product string
		freq                             data.Freq
	}
	told := slices.DeleteFunc(slices.Clone(b.History), func(h History) bool { return len(h.Points) == 0 })
	var out []drawing
	for _, group := range groupBy(told, func(h History) kind {
		s := h.Series
		return kind{s.Unit, s.Reporter, s.Partner, s.Product, h.Points[0].Period.Freq()}
	}) {
		for part := range slices.Chunk(group, lines) {
			out = append(out, func() (figure, error) { return p.history(part) })
		}
	}
	return out
}

// rankings draws every ranking that has rows.
func rankings(list []Ranking, draw func(Ranking) (figure, error)) []drawing {
	var out []drawing
	for _, r := range list {
		if len(r.Rows) > 0 {
			out = append(out, func() (figure, error) { return draw(r) })
		}
	}
	return out
}

// mirrors draws every flow that one side at least declares.
func (p *page) mirrors(b *Block) []drawing {
	var out []drawing
	for _, m := range b.Mirrors {
		switch {
		case len(m.Declared.Points)+len(m.Mirrored.Points) == 0:
		case m.Declared.Series.Unit == m.Mirrored.Series.Unit:
			out = append(out, func() (figure, error) { return p.mirror(m, m.Declared, m.Mirrored) })
		default: // two currencies share no axis
			out = append(out, func() (figure, error) { return p.mirror(m, m.Declared) },
				func() (figure, error) { return p.mirror(m, m.Mirrored) })
		}
	}
	return out
}

// more says how many rows of a table stand in the CSV alone.
func (p *page) more(rows int) string {
	if rows == 0 {
		return ""
	}
	return p.l.text("table.more", itoa(rows))
}

// many rows of different series name their series themselves: a heading for
// each would double the table.
const many = 12

// growthTable is every row of a block with its status in words, series by
// series.
func (p *page) growthTable(rows []stats.Row) table {
	notes := p.footnotes()
	t := table{Caption: p.l.text("section.growth.caption"), Head: p.heads(1, "period", "value", "base", "change", "growth")}
	t.Head = append(t.Head, head{Text: p.l.text("column.status")})
	shown := rows[:min(len(rows), p.limit)]
	t.More = p.more(len(rows) - len(shown))
	for _, group := range groupBy(shown, func(r stats.Row) data.Key { return r.Series.Key }) {
		if len(group) > 1 || len(rows) < many {
			t.Rows = append(t.Rows, []cell{{Text: p.l.what(&group[0].Series), Span: len(t.Head)}})
		}
		for i := range group {
			line := p.growthLine(&group[i], notes)
			if len(group) == 1 && len(rows) >= many {
				line[0].Text, line[0].Sub = p.l.what(&group[i].Series), line[0].Text
			}
			t.Rows = append(t.Rows, line)
		}
	}
	t.Notes = notes.list
	return t
}

// growthLine is one row of growthTable; its footnotes stand at the status.
func (p *page) growthLine(r *stats.Row, notes *footnotes) []cell {
	base, growth, status := p.base(r), p.growth(r, notes), p.status(r)
	if !r.BasePeriod.IsZero() {
		base.Sub = p.l.short(r.BasePeriod)
	}
	if r.Rate == nil {
		growth.Text = "–"
	}
	growth.Marks, status.Marks = nil, growth.Marks
	return []cell{{Text: p.l.short(r.Period), Head: true}, p.value(r), base, p.change(r), growth, status}
}

// sortPoints orders points by period.
func sortPoints(points []stats.Point) {
	slices.SortStableFunc(points, func(a, b stats.Point) int { return a.Period.Compare(b.Period) })
}

// pointAmounts lists the amounts of histories.
func pointAmounts(histories []History) []*stats.Amount {
	var out []*stats.Amount
	for _, h := range histories {
		for _, point := range h.Points {
			out = append(out, point.Amount)
		}
	}
	return out
}
