package press

import "oborot/data"

// leadsIn makes the country that is told to lead in a flow the partner of the one whose
// trade the text was speaking of: "Статистики назвали экспорт Литвы. Лидером по экспорту
// стала Польша с объёмом в 9 млрд".
func (p *parse) leadsIn(f *frame, q parties, c *context) parties {
	if !p.inflects() || f.indicator != "exports" && f.indicator != "imports" || f.entry.Has("verb") ||
		f.at == 0 || !p.mentions[f.at-1].is("leads-list") {
		return q
	}
	own := c.parties.reporter
	if own == "" || own == data.World || !c.fresh || q.reporter == "" || q.reporter == own || q.partner != "" {
		return q
	}
	return parties{reporter: own, partner: q.reporter, fromContext: true}
}
