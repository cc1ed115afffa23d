package charts

import "oborot/stats"

// enterprises draws counts of enterprises with foreign capital, joint ventures
// or projects by partner: a stock, so it is told for a day, and its shares are
// of the number and say nothing of the capital.
func (p *page) enterprises(r Ranking) (figure, error) {
	row := &r.Rows[0].Row
	title := p.l.text("chart.enterprises", p.l.indicator(row.Series.Indicator), p.l.area(row.Series.Reporter), p.l.period(row.Period))
	f, err := p.lyingBars(r, title, func(ranked *stats.Ranked) string { return p.l.human(printed(ranked.Value)) })
	f.Table = p.rankTable(title, r)
	return f, err
}
