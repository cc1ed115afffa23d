package press

// goodsCounted takes the number behind a verb of trade for one of goods where a noun that no
// word file knows follows it, so that what is told of it is its own: "sent abroad 2,088
// yurts, 4.3 times as many".
func (p *parse) goodsCounted() {
	for k := 1; k+1 < len(p.mentions); k++ {
		if a := &p.mentions[k].amount; p.class(k) == "amount" && a.measure == plain && a.lead == "" &&
			p.class(k+1) == "word" && p.dealsIn(k-1) {
			a.measure = physical
		}
	}
}

// dealsIn says whether a verb of trade, and no more than where the goods went, leads to what
// stands behind mention k.
func (p *parse) dealsIn(k int) bool {
	for p.class(k) == "known" || p.class(k) == "neutral" || p.class(k) == "hedge" {
		k--
	}
	if k < 0 || p.class(k) != "indicator" {
		return false
	}
	e := p.mentions[k].entry
	return e.has("verb") && (e.value == "exports" || e.value == "imports")
}
