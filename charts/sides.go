package charts

import (
	"slices"

	"oborot/data"
	"oborot/stats"
)

// Sides is one flow of a pair, or its turnover, as each side and each provider
// tells it. They are shown side by side and never as a rate: valuation, timing
// and attribution differ.
type Sides struct {
	From, To string    // areas; of a turnover the reporter and the partner
	Turnover bool      // both flows together
	Told     []History // who tells it, each with points of one frequency
}

// sides is the table of a pair from every side; nil where there is one side
// only.
func (p *page) sides(all []Sides) *section {
	periods := periodsOf(all)
	if len(periods) == 0 {
		return nil
	}
	t := table{Caption: p.l.text("section.sides.caption"), Head: []head{{Text: p.l.text("column.side")}, {Text: p.l.text("evidence.valuation")}}}
	for _, period := range periods {
		t.Head = append(t.Head, head{Text: p.l.short(period), Number: true})
	}
	notes := p.footnotes()
	for _, s := range all {
		name := p.l.area(s.From) + nbsp + "→ " + p.l.area(s.To)
		if s.Turnover {
			name = p.l.labelled(p.l.indicator("turnover"), p.l.area(s.From)+nbsp+"– "+p.l.area(s.To))
		}
		t.Rows = append(t.Rows, []cell{{Text: name, Span: len(t.Head)}})
		for _, h := range s.Told {
			t.Rows = append(t.Rows, p.sideLine(h, periods, notes))
		}
	}
	t.Notes = notes.list
	return &section{ID: "sides", Title: p.l.text("section.sides"), Lead: p.l.text("section.sides.lead"), Table: &t}
}

// sideLine is what one provider tells of a flow: who declares it, how it is
// valued, and the figures.
func (p *page) sideLine(h History, periods []data.Period, notes *footnotes) []cell {
	who := cell{Text: p.l.labelled(p.l.area(h.Series.Reporter), p.l.shortIndicator(h.Series.Indicator)), Head: true}
	who.Sub = joined(p.l.provider(h.Series.Provider), p.l.basis(h.Series.Basis))
	line := []cell{who, {}}
	valuation := h.Series.Valuation
	for _, period := range periods {
		c := cell{Text: "–", Number: true}
		if i := slices.IndexFunc(h.Points, func(x stats.Point) bool { return x.Period == period }); i >= 0 {
			point := h.Points[i]
			c = p.pointCell(h, point, notes)
			if point.Amount != nil {
				valuation = first(point.Amount.Valuation, valuation)
			}
		}
		line = append(line, c)
	}
	line[1].Text = p.l.valued(valuation)
	return line
}

// periodsOf are the periods that any side tells, in their order.
func periodsOf(all []Sides) []data.Period {
	var out []data.Period
	for _, s := range all {
		for _, h := range s.Told {
			for _, point := range h.Points {
				if point.Amount != nil && !slices.Contains(out, point.Period) {
					out = append(out, point.Period)
				}
			}
		}
	}
	slices.SortFunc(out, data.Period.Compare)
	return out
}
