package press

// madeShare says whether the percentage at mention k is a part of what is made,
// used or on the market, of which so much goes abroad or comes from there, and no
// part of a trade: "өнімнің 70 пайызы экспортқа жіберіледі", "ішкі тұтынудың
// жартысы импорт есебінен жабылады".
func (p *parse) madeShare(f *frame, k int) bool {
	if p.inflects() && f.entry.Has("verb") && f.trades() {
		return p.someOfGoods(f, k)
	}
	at := p.mentions[k].from
	told := func(m *mention) bool { return m.class == "indicator" && m.from < at }
	if !p.postpositional() || !f.trades() ||
		p.between(0, k, func(m *mention) bool { return told(m) && m.entry.Has("verb") }) {
		return false
	}
	j := k - 1
	for p.class(j) == "neutral" || j >= 0 && p.mentions[j].from > at {
		j--
	}
	if j < 0 || !p.ofWhole(j) {
		return false
	}
	if p.mentions[j].is("output") || p.class(j) == "indicator" && p.mentions[j].entry.Has("count") {
		return true
	}
	return p.mentions[f.at].from > at && f.indicator != "turnover" && !p.between(0, j, told) &&
		(p.class(j) == "word" || p.class(j) == "product-word" || p.mentions[j].is("goods-made"))
}

// ofWhole says whether the word at mention k bears the case of what something is a
// part of.
func (p *parse) ofWhole(k int) bool {
	if p.mentions[k].lexeme != nil {
		return p.ending(k) == "of"
	}
	if p.class(k) != "word" {
		return false
	}
	word := p.fold(k)
	for n := range word {
		if says, bears := p.language.Borne(word[n:]); bears && n > 2 && says.Role == "of" {
			return true
		}
	}
	return false
}

// someOfGoods says whether the percentage at mention k is a part of goods that a verb of
// buying or selling tells to be moved, as the first behind it is: "импортирует 90%
// продовольствия, в том числе 60% мяса". A part that a country is told of is one of trade.
func (p *parse) someOfGoods(f *frame, k int) bool {
	first, a := p.amountBehind(f.at), p.mentions[k].amount
	if a.lead == "on" || a.lead == "by" || a.sign != 0 || a.direction != 0 || p.class(k+1) == "compare" ||
		first < 0 || first > k || p.mentions[first].amount.measure != percent ||
		p.mentions[first].amount.lead != "" && first != f.at+1 || p.between(f.at, first, isArea) {
		return false
	}
	to := p.amountBehind(k)
	if to < 0 {
		to = len(p.mentions)
	}
	return !p.between(k, to, func(m *mention) bool {
		return m.class == "area" || m.class == "growth" ||
			m.is("of-that")
	})
}
