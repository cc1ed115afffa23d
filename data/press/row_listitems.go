package press

// list is a row of amounts and the mentions of the countries that they belong to.
type list struct {
	areas       map[int]int
	first, last int // amounts
}

// listItems pairs amounts with their countries: the one right before an amount
// or, where the list says "9% Turkish", right behind.
func (p *parse) listItems() list {
	if l, respective := p.respectiveItems(); respective {
		return l
	}
	l := list{areas: map[int]int{}, first: nowhere}
	behind := false
	for k := p.listStart(); k < len(p.mentions); k++ {
		if p.class(k) != "amount" || p.mentions[k].amount.measure == ordinal {
			continue
		}
		j, found := p.paired[k]
		if !found || !p.between(0, max(l.first, 0)+1, isListOpener) {
			j, found = p.rankOpens(k)
		}
		if !found {
			j, found = p.listedBefore(k, l)
		}
		if !found && (l.first == nowhere || behind || p.mentions[k].amount.measure == rank) {
			j, found = p.listedBehind(k)
			behind = behind || found && p.mentions[k].amount.measure != rank
		}
		switch {
		case found:
			l.areas[k], l.last = j, k
			if l.first == nowhere {
				l.first = k
			}
		case l.first != nowhere && p.mentions[k].amount.measure != physical:
			if l.whole(p) {
				return l
			}
			l, behind = list{areas: map[int]int{}, first: nowhere}, false
		}
	}
	return l
}

// listedBefore returns the country right before the amount at mention k, over
// what leads from one to the other: "Italy came third with", "Spain (". More may
// stand between them where it tells of a place in the list: "Italy led the buyers
// of Chilean wine with". An amount in brackets, and the place in a row, share the
// country of their neighbour.
func (p *parse) listedBefore(k int, l list) (int, bool) {
	loose, opened := false, false
	for j := k - 1; j >= 0; j-- {
		m := &p.mentions[j]
		switch {
		case m.class == "area" && m.area.owner && p.nextIsRank(j, k):
		case m.class == "area" && j == k-2 && p.fold(k-1) == "(" && m.area.role == "with" && !m.area.adjective &&
			p.language.PlainNouns():
			return j, true // "traded most with Chile (5 million), Peru (3)"
		case m.class == "area" && !p.listable(j):
			loose = true
		case m.class == "area":
			return j, !loose || opened
		case m.class == "amount":
			at, found := l.areas[j]
			return at, found && (m.amount.measure == rank || p.opensBracket(j, k))
		case isListOpener(m), m.is("houses") && p.between(j+1, k, isShare):
			opened = true
		case p.linksListed(j), j == k-1 && isRank(&p.mentions[k]) && m.is("preposition") &&
			m.lexeme.Is("preposition", "in"):
		case j == k-1 && (p.afterPlace(j) || p.inflects() && isRank(&p.mentions[k]) && p.takesPlace(j)):
		case j == k-1 && p.fold(j) == "," && m.class == "mark" && p.language.PlainNouns() && p.between(0, j, isShare):
		case p.boundary(j) && !(p.fold(j) == "," && p.ledBy(j+1)) || m.class == "say" || m.class == "and" ||
			m.is("houses") || p.predicateOfOwn(j):
			return 0, false
		default:
			loose = true
		}
	}
	return 0, false
}

// nextIsRank says whether the owner at mention j is of the row that the place at
// mention k is told in: "was Chile's largest partner".
func (p *parse) nextIsRank(j, k int) bool {
	return isRank(&p.mentions[k]) && !p.between(j+1, k, func(m *mention) bool { return m.class == "area" })
}

// linksListed says whether mention k may stand between a country of a list and
// its amount.
func (p *parse) linksListed(k int) bool {
	switch m := &p.mentions[k]; m.class {
	case "mark", "sign":
		return p.marksAmount(k)
	case "level", "neutral", "share":
		return true
	case "known":
		return m.is("ranks") && p.language.PlainNouns() || p.mentions[k].is("rank-verb")
	case "growth":
		return p.fold(k-1) == "("
	}
	return p.ledBy(k) || p.mentions[k].is("be") || p.mentions[k].is("rank-verb")
}

// ledBy says whether mention k is the preposition before the amount of a list.
func (p *parse) ledBy(k int) bool {
	if k < 0 || k >= len(p.mentions) || p.mentions[k].lexeme == nil {
		return false
	}
	x := p.mentions[k].lexeme
	return x.Is("preposition", "with") || x.Is("preposition", "for") || x.Is("preposition", "on")
}

// predicateOfOwn says whether mention k tells what an indicator did, which no
// list says of its countries.
func (p *parse) predicateOfOwn(k int) bool {
	m := &p.mentions[k]
	return m.class == "growth" || m.class == "indicator" && !m.entry.Has("ranked") && m.entry.Has("verb")
}

// listedBehind returns the country that stands right behind the amount at mention
// k and ends its part of the list: "9% Turkish", "35% of them are Russian".
func (p *parse) listedBehind(k int) (int, bool) {
	if p.mentions[k].amount.measure == rank && p.class(k+1) == "area" {
		return k + 1, p.listable(k+1) && p.class(k+2) == "mark" // "in second place Italy (5 million)"
	}
	for j := k + 1; j < len(p.mentions) && j < k+8; j++ {
		switch m := &p.mentions[j]; {
		case m.class == "area":
			a := m.area
			return j, (a.role == "" && (a.adjective || j > k+1) || a.role == "from") && a.place == "" &&
				p.closesAmount(j+1)
		case m.is("of-which"), m.is("be"), m.class == "level", m.class == "neutral", m.lexeme != nil &&
			m.lexeme.Is("preposition", "from"):
		case p.fold(j) == "(" && p.fold(j+2) == ")" || p.fold(j) == ")":
		case m.class == "amount" && p.fold(j-1) == "(":
		default:
			return 0, false
		}
	}
	return 0, false
}

// rankOpens returns the country right behind the place in a row at mention k,
// which closes its item of a list: "на третьем Турция (5 млн)".
func (p *parse) rankOpens(k int) (int, bool) {
	j := k + 1
	for p.fold(j) == "-" || p.inflects() && p.takesPlace(j) {
		j++
	}
	if !p.ownersRows() || !isRank(&p.mentions[k]) || p.class(j) != "area" {
		return 0, false
	}
	return j, p.listable(j) && (p.class(j+1) == "mark" || p.class(j+1) == "sign" || p.standsAt(j+1) ||
		p.inflects() && (p.class(j+1) == "neutral" || p.ledBy(j+1)) && p.class(j+2) == "amount")
}

// listable says whether the area at mention k may be one that a list names: a
// country as a noun, not in a place of its own.
func (p *parse) listable(k int) bool {
	a := p.mentions[k].area
	return p.dealable(k) && !p.ownsRow(k) && !a.owner && !a.adjective &&
		(a.role == "" || a.role == "by" || a.role == "of" && !p.ofIndicator(k) ||
			a.role == "beside" && p.besideHolds(k) && p.between(0, k, isRow))
}

// ofIndicator says whether the country at mention k stands behind an indicator and what
// leads from it to its owner: "les clients de la Tunisie".
func (p *parse) ofIndicator(k int) bool {
	j := k - 1
	for p.class(j) == "preposition" || p.class(j) == "neutral" {
		j--
	}
	return p.class(j) == "indicator"
}

// isRow says whether a word is one for those who trade with a country.
func isRow(m *mention) bool { return m.class == "indicator" && m.entry.Has("ranked") }

// isListOpener says whether a word tells that countries are listed by weight.
func isListOpener(m *mention) bool {
	return m.is("leads-list") || m.class == "respectively" || m.is("of-which") || m.is("rank-first") ||
		isRow(m) || m.class == "amount" && m.amount.measure == rank
}

// opensBracket says whether a bracket opens between mentions from and to.
func (p *parse) opensBracket(from, to int) bool {
	for j := from + 1; j < to; j++ {
		if p.fold(j) == "(" {
			return true
		}
	}
	return false
}

// placeOfArea says whether the ordinal [i, end) is the place of the country right
// before it, with what it is worth behind: "China second with 13%", "Israel in third
// with 2 million", "Spain second ($2 million)".
func (p *parse) placeOfArea(i, end int) bool {
	j := i - 1
	if p.is(j, "preposition") && p.lexemes[j].Is("preposition", "in") && p.between(0, len(p.mentions), isRank) {
		j--
	}
	if end >= len(p.lexemes) || !p.is(i, "ordinal") || !p.is(j, "area") && !p.is(j, "capital") {
		return false
	}
	x := &p.lexemes[end]
	return x.Is("preposition", "with") ||
		p.language.PlainNouns() && (x.Is("preposition", "on") || p.first(end).Fold == "(")
}
