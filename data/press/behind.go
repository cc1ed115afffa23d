package press

// describedAbroad says whether an adjective of a country, or the word for
// foreign, stands with the noun at mention k: before it, or behind it where the
// language writes adjectives so.
func (p *parse) describedAbroad(k int) bool {
	return p.adjectiveAbroad(k-1) || p.language.behind && p.adjectiveAbroad(k+1)
}

func (p *parse) adjectiveAbroad(k int) bool {
	return p.class(k) == "area" && p.mentions[k].area.adjective || p.class(k) == "foreign"
}

// twoSided says whether a sentence has two countries for a sale or a purchase,
// named or spoken of before; without them it is some shop's.
func (p *parse) twoSided(c *context) bool {
	first := ""
	for k := range p.mentions {
		a := p.mentions[k].area
		if p.class(k) != "area" || a.role == "office" || a.code == "" || a.code == first {
			continue
		}
		if first != "" || c.parties.whole() {
			return true
		}
		first = a.code
	}
	return false
}

// titled says whether the indicator at mention k is part of a title, with an
// adjective between: "ministre allemand du Commerce".
func (p *parse) titled(k int) bool {
	if !p.language.behind || !p.ofAt(k-1) {
		return false
	}
	for j := k - 2; j >= 0; j-- {
		switch {
		case p.class(j) == "role" || p.class(j) == "institution":
			return true
		case p.class(j) != "area" || !p.mentions[j].area.adjective:
			return false
		}
	}
	return false
}

// counterpart returns the area at mention k, with the part of a counterpart
// where it is the subject of a share or a place among the partners of another
// one: "La Chine représente 12 % des exportations du Kazakhstan".
func (p *parse) counterpart(f *frame, k int) area {
	a := p.mentions[k].area
	if a.role != "" || a.adjective || k > f.at || !p.language.behind {
		return a
	}
	if p.hosting(f, k) {
		a.role = "in"
		return a
	}
	held := p.between(k+1, f.at, func(m *mention) bool {
		return m.is("share") || m.class == "amount" && m.amount.measure == rank
	})
	if held && p.between(f.at+1, f.to, func(m *mention) bool { return m.class == "area" && m.area.role != "office" }) {
		a.role = "share"
	}
	return a
}

// hosting says whether the area at mention k is the subject that receives the
// capital told behind it: "La Serbie compte 40 entreprises à capitaux slovènes".
func (p *parse) hosting(f *frame, k int) bool {
	a := p.mentions[k].area
	if !f.entry.has("count") && !(f.entry.has("flow") || f.entry.has("marked") || f.entry.has("foreign")) || f.entry.has("verb") {
		return false
	}
	return a.role == "" && !a.adjective && k < f.at && p.between(f.at+1, min(f.at+5, f.to), func(m *mention) bool {
		return m.class == "area" && (m.area.adjective || m.area.role == "from")
	})
}
