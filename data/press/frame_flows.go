package press

import "oborot/data/lexicon"

// flowTold says whether the deliveries, sales or purchases at mention k are the
// other flow of the trade whose first flow the sentence has told with a country:
// "sales to Spain rose 8 percent, whereas purchases fell by a third". Something
// must be said of their size.
func (p *parse) flowTold(k int, value string) bool {
	if p.language.Behind || p.postpositional() || p.inflects() ||
		p.between(0, k, func(m *mention) bool { return m.class == "company" }) {
		return false
	}
	for j := k - 1; j >= 0; j-- {
		m := &p.mentions[j]
		if m.class != "indicator" || m.entry.Value != otherFlow(value) {
			continue
		}
		return (m.entry.Has("verb") || p.moves(j)) && p.sized(k)
	}
	return false
}

// flowAgain says whether the sales at mention k go on with the deliveries that the
// sentence has told of before: "deliveries of wheat doubled, while sales of rails
// rose by 7 million".
func (p *parse) flowAgain(k int, value string) bool {
	again := func(m *mention) bool {
		return m.class == "indicator" && m.entry.Value == value && !m.entry.Has("verb") && !m.entry.Has("ranked")
	}
	return p.language.PlainNouns() && p.between(0, k, again) && p.sized(k)
}

// sized says whether a word of size or an amount follows mention k in its clause.
func (p *parse) sized(k int) bool {
	for j := k + 1; j < len(p.mentions) && !p.boundary(j) && p.class(j) != "indicator"; j++ {
		if isPredicate(&p.mentions[j]) || p.class(j) == "amount" {
			return true
		}
	}
	return false
}

// formerOf returns the indicator that "the former" or "the latter" at mention k
// stands for: of the two flows that the sentence has told last.
func (p *parse) formerOf(k int, which string) (lexicon.Entry, bool) {
	var last lexicon.Entry
	for j := k - 1; j >= 0; j-- {
		m := &p.mentions[j]
		if m.class != "indicator" || m.entry.Value != "exports" && m.entry.Value != "imports" ||
			m.entry.Has("ranked") || m.entry.Value == last.Value || m.is("of-two") {
			continue
		}
		e := lexicon.Entry{Class: "indicator", Value: m.entry.Value, Line: m.entry.Line}
		if last.Value == "" && which == "first" {
			last = e
			continue
		}
		return e, true
	}
	return last, false
}

// goodsCome says whether the verb at mention k tells of goods that come the way
// back from where others went, or from a country that is named, for the sum told
// before it: "goods worth 9 million went there and 4 million worth came back".
func (p *parse) goodsCome(k int) bool {
	from, to := p.clauseRound(k)
	amount, goods := p.amountBefore(k), false
	if amount < from || p.mentions[amount].amount.measure != money || p.mentions[amount].amount.lead != "" {
		return false
	}
	for j := from; j < k; j++ {
		goods = goods || p.mentions[j].is("wares") || p.mentions[j].is("of-worth") || p.goodsAt(j)
	}
	told := p.between(0, from, func(m *mention) bool { return m.class == "indicator" && m.entry.Value == "exports" })
	return goods && (told && p.between(k, to, func(m *mention) bool { return m.is("from-there") }) ||
		p.between(k, to, func(m *mention) bool { return m.class == "area" && m.area.role == "from" }))
}

// sendsGoods says whether the verb at mention k tells of goods and what they are
// worth, and not of capital: "sent goods worth 30 million to Togo". Where a
// preposition tells what something is worth, the goods may have been told before:
// "купила на 12 млн, а сама направила туда на 4".
func (p *parse) sendsGoods(k int) bool {
	wares, worth := false, false
	for j := k + 1; j < len(p.mentions) && j < k+9 && !p.boundary(j); j++ {
		switch m := &p.mentions[j]; {
		case m.class == "amount" && p.inflects():
			return m.amount.measure == money && m.amount.lead == "on" &&
				(wares || p.between(0, k, isTradeVerb)) && !p.fundsMeant(k, j)
		case m.class == "amount":
			return m.amount.measure == money &&
				(worth && wares || p.ofWares(j+1) ||
					p.mentions[min(j+1, len(p.mentions)-1)].is("of-worth") && (wares || p.waresBefore(k)))
		case m.is("wares") || p.goodsAt(j):
			wares = true
		case m.is("of-worth"):
			worth = true
		}
	}
	return false
}

// ofWares says whether what stands from mention k on tells that the money before it is the
// worth of goods: "$4 billion of goods", "$4 billion worth of goods", "$4 billion in goods".
func (p *parse) ofWares(k int) bool {
	for last := k + 3; k < last && k < len(p.mentions); k++ {
		if p.mentions[k].is("wares") {
			return p.class(k-1) == "preposition"
		}
		if p.class(k) != "preposition" && p.class(k) != "neutral" {
			return false
		}
	}
	return false
}

// fundsMeant says whether the clause of the verb at mention k, up to its amount at mention
// to, names investments: "а инвестиций получила от неё на 90 млн".
func (p *parse) fundsMeant(k, to int) bool {
	from, _ := p.round(k, p.boundary)
	return p.between(from, to, func(m *mention) bool { return m.class == "indicator" && fundsIn(m.entry.Value) })
}

// isTradeVerb says whether a mention is a verb of trade: sold, bought, sent.
func isTradeVerb(m *mention) bool {
	return m.class == "indicator" && tradesIn(m.entry.Value) && m.entry.Has("verb")
}

// waresBefore says whether goods have been told of in the sentence before mention k.
func (p *parse) waresBefore(k int) bool {
	return p.between(0, k, func(m *mention) bool { return m.is("wares") })
}

// mayBeGoods says whether a verb that tells of capital may tell of goods too.
func (p *parse) mayBeGoods(m *mention) bool { return m.entry.Has("marked") && m.is("sent-goods") }

// wares makes an indicator of a verb that tells of goods by what stands round it.
func (p *parse) wares(k int) {
	m := &p.mentions[k]
	if e, found := m.lexeme.Find("goods-come"); found && p.goodsCome(k) {
		m.class, m.entry = "indicator", lexicon.Entry{Class: "indicator", Value: e.Value, Features: "verb goes", Line: e.Line}
	} else if e, found := m.lexeme.Find("sent-goods"); found && p.sendsGoods(k) {
		m.class, m.entry = "indicator", lexicon.Entry{Class: "indicator", Value: e.Value, Features: "verb", Line: e.Line}
	}
}

// carriedOver says whether the clause behind mention k names both where something came
// from and where it went.
func (p *parse) carriedOver(k int) bool {
	_, to := p.clauseRound(k)
	role := func(role string) bool {
		return p.between(k, to, func(m *mention) bool { return m.class == "area" && m.area.role == role })
	}
	return role("from") && (role("toward") || role("in"))
}

// pairwise says whether the amount at mention k is one of two that two indicators
// in a row are told to be, in their order, though nothing says so: "exports and
// imports totalled 3 billion and 9 billion".
func (p *parse) pairwise(frames []frame, k int) bool {
	_, total, first := p.turnOf(k)
	if total != 2 || p.mentions[k].amount.measure != money || p.postpositional() {
		return false
	}
	var row []*frame
	for i := range frames {
		if f := &frames[i]; f.at < first && !f.trap {
			row = append(row, f)
		}
	}
	return len(row) == 2 && row[0].indicator != row[1].indicator && p.together(row[0].at, row[1].at) &&
		p.class(first+1) == "and" && p.mentions[first].amount.lead == p.mentions[k].amount.lead
}
