package press

// tellsAsHost says whether the country at mention k is the one whose institution tells what
// capital came, and so the host of it where nobody else is named: "d'après la Banque centrale
// du Ghana, les IDE ont atteint 3 milliards". An embassy or a chamber may tell of its own
// firms abroad.
func (p *parse) tellsAsHost(f *frame, k int) bool {
	if p.inflects() || p.postpositional() || !f.funds() || k > f.at || p.mentions[k].area.role != "of" ||
		p.mentions[k].area.group {
		return false
	}
	host := p.mentions[k].area.code
	others := func(m *mention) bool {
		return m.class == "area" && m != &p.mentions[k] && !(m.area.adjective && m.area.code != host)
	}
	ends := func(m *mention) bool { return m.class == "say" || m.class == "mark" && p.fold(k+1) == "," }
	if p.between(f.from-1, f.to, others) || !p.between(k, f.at, ends) {
		return false
	}
	for j := k - 1; j >= 0 && j >= k-5 && !p.boundary(j); j-- {
		if m := &p.mentions[j]; m.is("institution") {
			e, _ := m.lexeme.Find("institution")
			return !e.Has("abroad")
		}
	}
	return false
}
