package press

// weInvest puts the country of the one who speaks in the place of "we" and "our
// economy" where a sentence tells who put money into which country: "Мы вложили в
// Казахстан 4 млрд, а Казахстан в нашу экономику — 1 млрд, — сказал посол Турции".
// Of a speaker without a country it may be his company.
func (p *parse) weInvest(v voice) {
	if !p.inflects() || v.country == "" || !p.between(0, len(p.mentions), putsMoney) || p.companies() {
		return
	}
	ours := func(k int, role string) {
		p.mentions[k].class, p.mentions[k].area = "area", area{code: v.country, role: role}
	}
	for k := range p.mentions {
		m := &p.mentions[k]
		into := p.class(k-1) == "preposition" && p.mentions[k-1].lexeme.is("preposition", "in") || p.opensIn(m.from)
		switch {
		case into && (m.class == "we" && k+1 < len(p.mentions) && p.mentions[k+1].is("economy") || m.class == "here" && m.entry.value == "country" && m.entry.has("ours")):
			ours(k, "in")
		case m.class == "we" && p.placesOurs(k):
			ours(k, "")
		}
	}
}

// putsMoney says whether a word is a verb of investing.
func putsMoney(m *mention) bool {
	return m.class == "indicator" && m.entry.has("verb") && m.entry.has("marked")
}

// placesOurs says whether "we" at mention k is the subject of a verb of investing,
// or of a clause that leaves it out before another country.
func (p *parse) placesOurs(k int) bool {
	for j := k + 1; j < len(p.mentions) && j <= k+3 && !p.boundary(j); j++ {
		if putsMoney(&p.mentions[j]) || p.class(j) == "area" && p.mentions[j].area.role == "in" && j == k+2 {
			return true
		}
	}
	return false
}
