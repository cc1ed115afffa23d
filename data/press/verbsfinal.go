package press

// verbsFinal puts a verb of growth or level that closes its clause before the amounts it
// stands behind, where composition looks for it: "экспорт Перу на 30% вырос", "импорт до 5
// млрд сократился" are read as "экспорт вырос на 30%".
func (p *parse) verbsFinal() {
	if !p.inflects() {
		return
	}
	for k := 2; k < len(p.mentions); k++ {
		m := &p.mentions[k]
		if m.class != "growth" || m.entry.has("noun") ||
			p.class(k+1) != "" && !p.boundary(k+1) && p.class(k+1) != "mark" {
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
