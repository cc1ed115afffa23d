package press

import "slices"

// ourCountry puts the country of the one who speaks in the place of "we" and "our"
// where a sentence tells who put money into which country, who holds which place
// among the partners of another, or whose companies are at work there: "Мы вложили в
// Казахстан 4 млрд, а Казахстан в нашу экономику — 1 млрд, — сказал посол Турции".
// Of a speaker without a country it may be his company.
func (p *parse) ourCountry(v voice) {
	if !p.inflects() || v.country == "" {
		return
	}
	funds := p.between(0, len(p.mentions), putsMoney) && !p.companies()
	for k := range p.mentions {
		a, ours := area{code: v.country}, false
		role, told := "", false
		if p.class(k) == "we" {
			role, told = p.weAndYou(k, v.country)
		}
		switch m := &p.mentions[k]; {
		case told:
			a.role, a.adjective, ours = role, m.entry.Has("own"), true
		case funds && p.intoOurs(k):
			a.role, ours = "in", true
		case m.class == "we" && p.oursTraded(k, v.country):
			a.adjective, ours = m.entry.Has("own"), true
		case m.class == "we" && !m.entry.Has("own") && !m.entry.Has("subject") && (p.rowHeldAt(k) || p.countedAt(k)):
			a.role, ours = "in", true
			if p.rowHeldAt(k) {
				a.role = ""
			}
		case m.class != "we":
		case m.entry.Has("subject"):
			ours = funds && p.placesOurs(k) || p.weStand(k)
		case m.entry.Has("own"):
			a.adjective, ours = true, p.oursCounted(k)
			if k+1 < len(p.mentions) && p.mentions[k+1].is("share") {
				a.role, a.adjective, ours = "share", false, true
			}
		case p.class(k-1) == "preposition" && p.mentions[k-1].lexeme.Is("preposition", "on"):
			a.role, ours = "on", p.between(k+1, k+4, isShare)
		}
		if ours {
			p.mentions[k].class, p.mentions[k].area = "area", a
		}
	}
}

// meant puts countries in the place of the words that only point to them.
func (p *parse) meant(v voice, c *context) {
	if v.country == "" && v.said && c.speaker.name == "" {
		v.country = p.unnamedCountry(c)
	}
	p.takenTogether()
	p.hereabouts(v, c)
	p.ourCountry(v)
	p.theirCountry(v)
	p.boughtAt()
	p.rowsAt()
	p.thatCountry(c)
	p.theCountry(c)
	p.favours()
}

// unnamedCountry returns the country of one who speaks and whom the text has told of by
// his post alone: who holds the first post that the sentence before told of, or else the
// only guest, in another country than his own.
func (p *parse) unnamedCountry(c *context) string {
	if slices.ContainsFunc(c.people, func(who person) bool { return who.country == c.post }) {
		return "" // whose name is known
	}
	guest := c.post == "" && len(c.guests) == 1
	if guest &&
		!p.between(0, len(p.mentions), func(m *mention) bool {
			return m.class == "area" &&
				m.area.code == c.guests[0]
		}) {
		return c.guests[0]
	}
	return c.post
}

// posted remembers the country of the first post that a sentence tells of.
func (c *context) posted(p *parse) {
	for k := range p.mentions {
		if p.class(k) == "role" {
			c.post = p.postCountry(k)
			return
		}
	}
}

// postCountry returns the country whose post stands at mention k: "премьер-министр
// Азербайджана", "турецкий посол".
func (p *parse) postCountry(k int) string {
	for _, j := range [...]int{k - 1, k + 1, k + 2, k + 3} {
		if p.class(j) == "area" && p.mentions[j].area.code != "?" && p.mentions[j].area.place == "" &&
			(j > k || p.mentions[j].area.adjective) {
			return p.mentions[j].area.code
		}
	}
	return ""
}

// putsMoney says whether a word is a verb of investing.
func putsMoney(m *mention) bool {
	return m.class == "indicator" && m.entry.Has("verb") && m.entry.Has("marked")
}

// intoOurs says whether mention k is "our economy" or "our country" that money goes
// into.
func (p *parse) intoOurs(k int) bool {
	m := &p.mentions[k]
	if !(p.class(k-1) == "preposition" && p.mentions[k-1].lexeme.Is("preposition", "in")) && !p.opensIn(m.from) {
		return false
	}
	return m.class == "we" && k+1 < len(p.mentions) && p.mentions[k+1].is("economy") ||
		m.class == "here" && m.entry.Value == "country" && m.entry.Has("ours")
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

// weStand says whether "we" at mention k hold a place among partners.
func (p *parse) weStand(k int) bool {
	for j := k + 1; j < len(p.mentions) && j <= k+6 && p.fold(j) != "," && p.fold(j) != ";"; j++ {
		if isRank(&p.mentions[j]) {
			return true
		}
	}
	return false
}

// oursCounted says whether "our" at mention k tells whose companies are counted, or
// whose partner another country is.
func (p *parse) oursCounted(k int) bool {
	for j := k + 1; j < len(p.mentions) && j <= k+3; j++ {
		switch m := &p.mentions[j]; {
		case m.is("company-many") || m.is("investor"):
			return j == k+1
		case m.class == "indicator":
			return m.entry.Has("ranked") || m.entry.Has("count") && j == k+1
		case !isRank(m) && m.class != "neutral" && m.class != "known":
			return false
		}
	}
	return false
}
