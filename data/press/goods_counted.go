package press

// goodsCounted takes the number behind a verb of trade for one of goods where a noun that no
// word file knows follows it, in English any noun for goods, so that what is told of it is
// its own: "sent abroad 2,088 yurts, 4.3 times as many".
func (p *parse) goodsCounted() {
	for k := 1; k < len(p.mentions); k++ {
		a := &p.mentions[k].amount
		if p.class(k) != "amount" || a.lead != "" || !p.dealsIn(k-1) {
			continue
		}
		english := p.language.PlainNouns()
		if a.measure == plain && (p.class(k+1) == "word" || english && (p.namesGoods(k+1) || p.goodsAt(k+1))) ||
			english && a.measure == things {
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
	return k >= 0 && isTradeVerb(&p.mentions[k])
}
