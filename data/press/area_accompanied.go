package press

// accompanied frees the country of an absolute "with" from its preposition: it is
// the subject of a clause of its own there, "with China following on 19%", "with
// Russia second at 2 million", and nobody trades with it.
func (p *parse) accompanied() {
	if !p.language.PlainNouns() {
		return
	}
	p.outrankedFirst()
	for k := 1; k < len(p.mentions); k++ {
		m := &p.mentions[k]
		if m.class == "area" && m.area.role == "via" {
			m.area.role = "office" // goods only pass through it
			if m.area.joined && p.fold(k-1) == "," && p.class(k+1) != "and" {
				m.area.role, m.area.joined = "", false
			}
		}
		if m.class == "area" && m.area.role == "between" && m.area.group && p.fold(k+1) == "," && p.opensSentence(k) {
			m.area.role = "office" // "Among the countries of the EU, Italy took 5%": no side
		}
		if m.class != "area" || m.area.role != "with" || m.area.adjective || m.area.owner ||
			!p.ledBy(k-1) && p.class(k-1) != "neutral" {
			continue
		}
		if comma := p.fold(k-2) == "," || p.fold(k-3) == ","; comma && p.subjectAt(k+1) {
			m.area.role, m.area.listed = "", true
		}
	}
}

// opensSentence says whether nothing but a preposition and an article stands before
// mention k.
func (p *parse) opensSentence(k int) bool {
	return !p.between(0, k, func(m *mention) bool {
		return m.class != "preposition" &&
			m.class != "neutral" && m.class != "known"
	})
}

// outrankedFirst takes out of the sides the countries that a sentence opens with as
// those before a place in a row: "After China and Russia, Spain is the third buyer".
func (p *parse) outrankedFirst() {
	if !p.between(0, 1, func(m *mention) bool { return p.is(m.from, "rank-after") }) ||
		!p.between(0, len(p.mentions), isRank) {
		return
	}
	for k := 1; k < len(p.mentions) && p.class(k) != "amount" && !(p.fold(k) == "," && p.class(k+1) != "area"); k++ {
		if p.fold(k) == "," && p.fold(k+2) != "," && p.class(k+2) != "and" {
			return // the subject follows
		}
		if p.class(k) == "area" && !p.mentions[k].area.owner {
			p.mentions[k].class = "known"
		}
	}
}

// subjectAt says whether mention k tells what the country before it does or where
// in a row it stands.
func (p *parse) subjectAt(k int) bool {
	if k >= len(p.mentions) {
		return false
	}
	m := &p.mentions[k]
	return isRank(m) || m.is("leads-list") || m.is("gives-part") || m.is("share") || m.is("ranks")
}

// followsOn says whether mention k may stand between the next country of a list of
// shares and its own: "with China following on 19%".
func (p *parse) followsOn(k int) bool {
	return p.language.PlainNouns() && (p.ledBy(k) || p.subjectAt(k))
}

// isSum says whether a mention is an amount of money or a percentage.
func isSum(m *mention) bool {
	return m.class == "amount" && (m.amount.measure == money || m.amount.measure == percent)
}

// tellers makes no side of a country whose data tell an amount once more, behind another
// amount: "3 млрд, или 4 по чешской статистике", "по польским данным — 3, по чешским — 4".
func (p *parse) tellers() {
	for k, told := 1, false; k < len(p.mentions) && p.inflects(); k++ {
		a := &p.mentions[k].area
		if p.class(k) != "area" || !a.adjective || !p.mentions[k-1].is("ranked-by") {
			continue
		}
		teller := p.class(k+1) == "institution" || p.class(k+1) == "source"
		ends := p.class(k+1) == "" || p.boundary(k+1)
		if (teller || told && ends) && p.amountBefore(k) >= 0 {
			a.role = "office"
		}
		told = told || teller
	}
}

// withShares takes out the word for a share between a country that a place in a row is
// told of before it and its percentage: "вторым стал Китай с долей 9%", as "(9%)" would be.
func (p *parse) withShares() {
	for k := 2; k+1 < len(p.mentions); k++ {
		if p.inflects() && p.class(k) == "share" && p.mentions[k].is("share-with") &&
			p.class(k-1) == "area" && p.class(k+1) == "amount" &&
			p.mentions[k+1].amount.measure == percent && p.between(0, k, isRank) {
			p.mentions[k].class = "neutral"
		}
	}
}
