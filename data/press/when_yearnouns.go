package press

// yearNouns makes times of bare years that stand before what they are the year of:
// "published 2021 data", "the 2019 exports".
func (p *parse) yearNouns() {
	if !p.language.PlainNouns() {
		return
	}
	for k := range p.mentions {
		m := &p.mentions[k]
		if m.class != "amount" || m.amount.measure != plain || !m.amount.year || m.amount.lead != "" ||
			m.to != m.from+1 || !p.yearly(k+1) && !p.yearDoes(k) && !p.yearOfHead(k) {
			continue
		}
		w := yearSpan(int(m.amount.figure.Coefficient), false)
		*m = mention{class: "when", from: m.from, to: m.to, when: w}
	}
}

// yearOfHead says whether a bare year stands alone in brackets behind what a sentence tells of,
// before any of its amounts: "Chile's trade with Peru (2019): turnover $4 billion".
func (p *parse) yearOfHead(k int) bool {
	if p.fold(k-1) != "(" || p.fold(k+1) != ")" || p.amountBefore(k) >= 0 {
		return false
	}
	return p.class(k-2) == "area" || p.class(k-2) == "indicator" && !p.mentions[k-2].entry.Has("count")
}

// yearly says whether mention k is a word for figures, or trade told of as a whole.
func (p *parse) yearly(k int) bool {
	if k >= len(p.mentions) {
		return false
	}
	m := &p.mentions[k]
	return m.is("dated-noun") ||
		m.class == "indicator" && !m.entry.Has("count") && !m.entry.Has("verb") && !m.entry.Has("ranked")
}

// yearDoes says whether a bare year opens a clause as its subject: "2018 brought",
// "2021 was a good year".
func (p *parse) yearDoes(k int) bool {
	return (k == 0 || p.boundary(k-1) || p.class(k-1) == "and" || p.class(k-1) == "but") &&
		k+1 < len(p.mentions) && (p.is(p.mentions[k+1].from, "year-does") || p.mentions[k+1].is("be"))
}

// guestAbroad learns host and guest from a sentence in which an office of one country
// visits the capital of another: "The Georgian foreign minister visited Rome".
func (c *context) guestAbroad(p *parse) {
	if p.postpositional() || !p.between(0, len(p.mentions), func(m *mention) bool { return m.is("visits") }) {
		return
	}
	host, guest := "", ""
	for k := range p.mentions {
		switch a := p.mentions[k].area; {
		case p.class(k) != "area":
		case a.capital && (a.place == "" || p.inflects()) && !a.adjective && host == "":
			host = a.code
		case guest == "" && a.code != "?" && (a.role == "office" || p.officeOf(k)):
			guest = a.code
		case a.code != guest && a.code != host:
			return
		}
	}
	if host == "" || guest == "" || host == guest || c.host != "" && c.host != host {
		return
	}
	c.host, c.guests = host, []string{guest}
	c.mark(host, p, 0, len(p.mentions))
}

// officeOf says whether the country at mention k is the one whose office or post is
// named right behind it, over words that describe that.
func (p *parse) officeOf(k int) bool {
	for j := k + 1; j < len(p.mentions) && j <= k+4; j++ {
		switch m := &p.mentions[j]; {
		case isOffice(m):
			return true
		case m.class != "neutral" && m.class != "word" && m.class != "known" && m.class != "foreign" &&
			m.class != "indicator":
			return false
		}
	}
	return false
}
