package press

import "oborot/data/lexicon"

// placings makes indicators of verbs that tell of investment or trade only by
// what stands round them: "put 5 billion into Vietnam", "5 billion worth of
// Georgian goods went to Hungary". Elsewhere they are common words.
func (p *parse) placings() {
	for k := range p.mentions {
		m := &p.mentions[k]
		p.soldTo(k)
		p.givesCapital(k)
		if m.lexeme != nil && m.class == "indicator" && p.givesPartOf(k) {
			m.class, m.entry = "share", lexicon.Entry{Class: "share", Line: m.entry.Line}
		}
		if m.lexeme == nil || m.class == "indicator" && !p.mayBeGoods(m) {
			continue
		}
		if p.movesCapital(k) {
			m.class, m.entry = "indicator", lexicon.Entry{Class: "indicator", Value: "fdi_inflow", Features: "verb marked business", Line: m.entry.Line}
		} else if e, found := m.lexeme.Find("puts"); found && p.placesAt(k) && !p.spentBy(k) ||
			e.Class != "" && p.placedFrom(k) {
			m.class, m.entry = "indicator", lexicon.Entry{Class: "indicator", Value: e.Value, Features: "verb marked", Line: e.Line}
		} else if e, found := m.lexeme.Find("goods-go"); found && p.goodsGo(k) {
			m.class, m.entry = "indicator", lexicon.Entry{Class: "indicator", Value: e.Value, Features: "verb goes", Line: e.Line}
		} else if e, found := m.lexeme.Find("gives-part"); found && (p.partOfTotal(k+1) || p.manyTake(k)) {
			m.class, m.entry = "share", e
		} else if e, found := m.lexeme.Find("sales"); found &&
			(p.toCountry(k+1) || p.flowTold(k, e.Value) || p.flowAgain(k, e.Value)) && !p.companyDeal(k) {
			m.class, m.entry = "indicator", lexicon.Entry{Class: "indicator", Value: e.Value, Features: "moved", Line: e.Line}
		} else if e, found := m.lexeme.Find("of-two"); found {
			if flow, two := p.formerOf(k, e.Value); two {
				m.class, m.entry = "indicator", flow
			}
		} else {
			p.wares(k)
		}
	}
}

// givesPartOf says whether the verb of trade at mention k has for its object a part of
// a whole that is named behind: "bought 25% of the country's exports".
func (p *parse) givesPartOf(k int) bool {
	flow, own := p.mentions[k].entry.Value, p.between(k+1, k+6, func(m *mention) bool { return m.is("own") })
	return p.mentions[k].is("gives-part") && p.partOfTotal(k+1) && p.between(k+3, k+8, func(m *mention) bool {
		return m.class == "indicator" && !m.entry.Has("verb") && !m.entry.Has("count") &&
			(!own || m.entry.Value != flow)
	})
}

// partOfTotal says whether the amount at mention k is a percentage of something:
// "supplies 12% of the imports".
func (p *parse) partOfTotal(k int) bool {
	return p.class(k) == "amount" && p.mentions[k].amount.measure == percent &&
		(p.ofAt(k+1) || p.class(k+1) == "share-of")
}

// toCountry says whether a country that something goes to stands behind mention
// k with no more than goods between: "sales of wheat to Iran".
func (p *parse) toCountry(k int) bool {
	for ; k < len(p.mentions) && p.class(k) != "amount" && !p.boundary(k) && !isPredicate(&p.mentions[k]); k++ {
		if p.class(k) == "area" && p.mentions[k].area.role == "toward" || p.isThere(k) {
			return true
		}
	}
	return false
}

// placesAt says whether a sum of money and then a country, or "the country",
// follow the verb at mention k.
func (p *parse) placesAt(k int) bool {
	j := k + 1
	for p.class(j) == "neutral" || p.class(j) == "known" || p.class(j) == "preposition" {
		j++
	}
	return j <= k+3 && p.class(j) == "amount" && p.mentions[j].amount.measure == money && p.countryInto(j+1)
}

// spentBy says whether the subject of the verb at mention k is no business but what else is
// counted: "tourists from Norway spent $900 million in Spain".
func (p *parse) spentBy(k int) bool {
	from, _ := p.round(k, p.boundary)
	return p.language.PlainNouns() &&
		p.between(from, k, func(m *mention) bool { return m.class == "trap" || m.class == "thing" })
}

// placedFrom says whether the verb at mention k tells of a sum before it: "3
// billion euros were put into Serbia".
func (p *parse) placedFrom(k int) bool {
	return k > 1 && p.class(k-1) == "level" && p.class(k-2) == "amount" &&
		p.mentions[k-2].amount.measure == money && p.countryInto(k+1)
}

// countryInto says whether a preposition of place leads to a country within a
// few words behind mention k.
func (p *parse) countryInto(k int) bool {
	for j := k; j < len(p.mentions) && j < k+7 && p.class(j) != "amount" && !p.boundary(j); j++ {
		switch a := p.mentions[j].area; {
		case p.class(j) == "area":
			return a.role == "in" || a.role == "toward"
		case p.class(j) == "here":
			return true
		}
	}
	return false
}

// goodsGo says whether goods of a country go to another at the verb at mention
// k, and the sum that they are worth is told before it.
func (p *parse) goodsGo(k int) bool {
	from, _ := p.clauseRound(k)
	amount, goods := p.amountBefore(k), false
	for j := from; j < k; j++ {
		goods = goods ||
			p.class(j) == "area" && (p.mentions[j].area.adjective || p.mentions[j].area.role == "from") ||
			p.goodsAt(j)
	}
	if amount < from || p.mentions[amount].amount.measure != money {
		return false
	}
	return goods && p.countryInto(k+1) || p.waresBefore(k) && p.carriedOver(k)
}

// gapped returns the sides of an amount whose clause leaves out the verb of the
// one before: "Austria put 3 billion into Georgia, and Georgia 200 million into
// Austria". Who does it stands before the amount, to whom behind it.
func (p *parse) gapped(f *frame, k int) (parties, bool) {
	at := k - 1
	for at > f.at &&
		(p.class(at) == "known" || p.class(at) == "word" || p.class(at) == "neutral" ||
			p.mentions[at].is("investor") || p.mentions[at].is("those")) {
		at--
	}
	if !f.entry.Has("verb") || p.postpositional() || at <= f.at || p.class(at) != "area" ||
		p.mentions[at].area.role != "" && !p.mentions[at].area.joined || !p.leadsClause(at) {
		return parties{}, false
	}
	for j := k + 1; j < len(p.mentions) && j < k+6 && p.class(j) != "amount" && !p.boundary(j); j++ {
		if a := p.mentions[j].area; p.class(j) == "area" && a.role != "" && a.role != "office" {
			subject := p.mentions[at].area
			subject.role = ""
			return cast(f.indicator, []area{subject, a}), true
		}
	}
	return parties{}, false
}

// leadsClause says whether the subject at mention k begins a clause, alone or
// behind "and" or "while".
func (p *parse) leadsClause(k int) bool {
	j := k - 1
	for p.class(j) == "article" || p.class(j) == "known" && !p.boundary(j) {
		j--
	}
	return p.boundary(j) || p.class(j) == "and" || p.class(j) == "but"
}
