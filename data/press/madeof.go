package press

// madeShare says whether the percentage at mention k is a part of what is made,
// used or on the market, of which so much goes abroad or comes from there, and no
// part of a trade: "өнімнің 70 пайызы экспортқа жіберіледі", "ішкі тұтынудың
// жартысы импорт есебінен жабылады".
func (p *parse) madeShare(f *frame, k int) bool {
	at := p.mentions[k].from
	told := func(m *mention) bool { return m.class == "indicator" && m.from < at }
	if !p.postpositional() || !f.trades() || p.between(0, k, func(m *mention) bool { return told(m) && m.entry.has("verb") }) {
		return false
	}
	j := k - 1
	for p.class(j) == "neutral" || j >= 0 && p.mentions[j].from > at {
		j--
	}
	if j < 0 || !p.ofWhole(j) {
		return false
	}
	if p.mentions[j].is("output") {
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
		if says, bears := p.language.endings.roles[word[n:]]; bears && n > 2 && says.role == "of" {
			return true
		}
	}
	return false
}
