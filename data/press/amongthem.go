package press

import "oborot/data"

// groupRecalled gives trade that is told to be mutual the group on both sides
// that the sentence before has named alone: "взаимная торговля стран союза".
func (p *parse) groupRecalled(f *frame, q parties, c *context) parties {
	mutual := f.entry.has("mutual") || p.between(f.from, f.to, func(m *mention) bool { return m.is("within") })
	if !q.empty() || f.indicator != "turnover" || !mutual || len(c.named) != 1 {
		return q
	}
	if a, found := data.AreaByCode(c.named[0]); found && a.Kind == "group" {
		return parties{reporter: a.Code, partner: a.Code, fromContext: true}
	}
	return q
}
