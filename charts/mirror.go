package charts

import echarts "github.com/go-echarts/go-echarts/v2/charts"

// mirror draws one flow as the sides declare it; the table has both, side by
// side. No rate is taken between the two.
func (p *page) mirror(m Mirror, sides ...History) (figure, error) {
	c := echarts.NewBar()
	id := p.nextID()
	globals(&c.BaseConfiguration, id)
	both := []History{m.Declared, m.Mirrored}
	times, names := p.times(both)
	power := axisPower(pointAmounts(sides))
	unit := sides[0].Series.Unit
	upright(&c.BaseConfiguration, names, p.l.axisName(power, unit))
	c.SetXAxis(names)
	var shown []string
	for _, h := range sides {
		hue := colour(0)
		if h.Series.Key == m.Mirrored.Series.Key {
			hue = colour(1)
		}
		shown = append(shown, p.l.text("declared.by", p.l.area(h.Series.Reporter), p.l.indicator(h.Series.Indicator)))
		marks := make([]datum, len(names))
		for _, point := range h.Points {
			d := p.point(h, point, power, hue)
			d.Symbol = ""
			if d.Style = solid(hue); !isFinal(point.Amount) {
				d.Style = hollow(hue)
			}
			marks[times[point.Period.Number()]] = d
		}
		addSeries(&c.BaseConfiguration, "bar", shown[len(shown)-1], marks, func(s *echarts.SingleSeries) {
			s.BarMaxWidth, s.Color = "56", hue
		})
	}
	c.Validate()
	option, err := optionJSON(&c.BaseConfiguration)
	title := p.l.text("chart.mirror", p.l.series(sides[0].Series), p.l.unit(unit))
	f := figure{ID: id, Title: title, Height: 340, Option: option, Table: p.pointTable(title, both, times, names)}
	f.Label = p.l.text("chart.label", title, itoa(len(names)), names[0], names[len(names)-1])
	f.Legend, f.Key = legends(shown), []string{p.l.text("mirror.warning")}
	return f, err
}
