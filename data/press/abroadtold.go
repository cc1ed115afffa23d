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
