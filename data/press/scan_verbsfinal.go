package press

import "oborot/data/lexicon"

// closesClause says whether a clause ends before mention k.
func (p *parse) closesClause(k int) bool {
	return p.class(k) == "" || p.boundary(k) || p.class(k) == "mark"
}

// afterMoney makes of the word for "after" one that compares, where money follows it: "вырос
// до 5 млрд после 4 млрд годом ранее".
func (p *parse) afterMoney() {
	for k := range p.mentions {
		m := &p.mentions[k]
		if p.class(k+1) == "amount" && p.mentions[k+1].amount.measure == money &&
			m.is("rank-after") && !m.is("indicator") {
			m.class, m.entry = "against", lexicon.Entry{Class: "against", Line: m.entry.Line}
		}
	}
}

// verbsFinal puts a verb of growth or level that closes its clause before the amounts it
// stands behind, where composition looks for it: "экспорт Перу на 30% вырос", "импорт до 5
// млрд сократился" are read as "экспорт вырос на 30%".
func (p *parse) verbsFinal() {
	if !p.inflects() {
		return
	}
	p.afterMoney()
	for k := 2; k < len(p.mentions); k++ {
		m := &p.mentions[k]
		if m.class != "growth" || m.entry.Has("noun") ||
			!p.closesClause(k+1) && !(p.class(k+1) == "when" && p.closesClause(k+2)) {
			continue
		}
		to := k
		for p.class(to-1) == "amount" && (p.mentions[to-1].amount.lead != "" || p.mentions[to-1].amount.measure == ratio) {
			to--
		}
		from := p.clauseStart(to)
		if to < k && p.between(from, to, isSubject) && !p.between(from, to, isPredicate) && !p.between(from, to, isAmount) {
			p.moveBack(k, to)
		}
	}
}
