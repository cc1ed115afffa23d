package charts

import echarts "github.com/go-echarts/go-echarts/v2/charts"

// mirror draws one flow as both sides declare it, side by side. No rate is
// taken between the two.
func (p *page) mirror(m Mirror) (figure, error) {
	c := echarts.NewBar()
	id := p.nextID()
	globals(&c.BaseConfiguration, id)
	both := []History{m.Declared, m.Mirrored}
	times, names := p.times(both)
	power := axisPower(pointAmounts(both))
	upright(&c.BaseConfiguration, names, p.l.axisName(power, m.Declared.Series.Unit))
	c.SetXAxis(names)
	var shown []string
	for i, h := range both {
		shown = append(shown, p.l.text("declared.by", p.l.area(h.Series.Reporter), p.l.indicator(h.Series.Indicator)))
		marks := make([]datum, len(names))
		for _, point := range h.Points {
			d := p.point(h, point, power, colour(i))
			d.Symbol = ""
			if d.Style = solid(colour(i)); !isFinal(point.Amount) {
				d.Style = hollow(colour(i))
			}
			marks[times[point.Period.Number()]] = d
		}
		addSeries(&c.BaseConfiguration, "bar", shown[i], marks, func(s *echarts.SingleSeries) {
			s.BarMaxWidth, s.Color = "56", colour(i)
		})
	}
	c.Validate()
	option, err := optionJSON(&c.BaseConfiguration)
	title := p.l.text("chart.mirror", p.l.series(m.Declared.Series), p.l.unit(m.Declared.Series.Unit))
	f := figure{ID: id, Title: title, Height: 340, Option: option, Table: p.pointTable(title, both, times, names)}
	f.Label = p.l.text("chart.label", title, itoa(len(names)), names[0], names[len(names)-1])
	f.Legend, f.Key = legends(shown), []string{p.l.text("mirror.warning")}
	return f, err
}
