package press

// onlyTwo returns the two countries of a sentence that names no more, for an
// indicator that is told to be "of the two countries".
func (p *parse) onlyTwo(f *frame) parties {
	if !p.between(f.from, f.to, func(m *mention) bool { return m.class == "bilateral" }) {
		return parties{}
	}
	var q parties
	for k := range p.mentions {
		a := p.mentions[k].area
		switch {
		case p.class(k) != "area" || a.code == q.reporter || a.code == q.partner || a.role == "office":
		case a.group || a.code == "?":
			return parties{}
		case q.reporter == "":
			q.reporter = a.code
		case q.partner == "":
			q.partner = a.code
		default:
			return parties{}
		}
	}
	if !q.whole() {
		return parties{}
	}
	return q
}

// domestic says whether an indicator is what a country sells to all or buys from
// all, though nothing tells which country: no other one is meant, and no text
// before was speaking of any.
func (p *parse) domestic(f *frame, c *context) bool {
	if f.indicator != "exports" && f.indicator != "imports" || f.entry.has("verb") || len(c.named) > 0 || len(c.guests) > 0 {
		return false
	}
	return !p.between(0, len(p.mentions), func(m *mention) bool { return m.class == "bilateral" || m.class == "area" })
}
