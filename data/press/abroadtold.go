package press

import "oborot/data"

// toAbroad gives the exporter of goods that are told to go abroad, to nobody in
// particular, all the others for a partner, whoever was spoken of before: "Польша
// поставила на зарубежные рынки товаров".
func (p *parse) toAbroad(f *frame, q parties) parties {
	if !p.inflects() || f.indicator != "exports" && f.indicator != "imports" || q.partner != "" || q.reporter == "" || q.reporter == data.World {
		return q
	}
	from, to := p.round(f.at, p.boundary)
	if f.entry.has("outwards") || p.between(from, to, func(m *mention) bool { return m.is("outside") }) {
		was := q
		q.partner = rest(q.reporter)
		p.sided(f.at, was, q, ": told to go abroad, to nobody in particular")
	}
	return q
}

// tellsThen says whether the time at mention j, before a plan, is that in which
// somebody spoke or agreed of it: "в текущем году президент высказывался о намерении
// довести торговлю до 40 млрд". A day to come that the plan is set for is not.
func (p *parse) tellsThen(j, k int) bool {
	if !p.inflects() || j > k || p.mentions[j].entry.has("dating") || p.mentions[j].when.Form == Next || j > 0 && p.mentions[j-1].is("dating") {
		return false
	}
	for i := j + 1; i < k && !p.boundary(i); i++ {
		switch {
		case p.class(i) == "cue" || p.class(i) == "growth" || p.class(i) == "level" || p.class(i) == "indicator" || p.class(i) == "amount":
			return false
		case p.class(i) == "say", p.class(i) == "word" && p.pastAt(p.mentions[i].to-1):
			return p.between(i+1, k, isCue)
		}
	}
	return false
}
