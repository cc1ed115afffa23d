package press

// hadThen says whether what leads to the amount at mention k, from mention from on,
// tells by itself that so much was reached or is there: a verb that is part of the
// amount, "перешагнули 20 миллиардов", today, or those who have it, "у нас три
// миллиарда".
func (p *parse) hadThen(from, k int) bool {
	if !p.inflects() || p.mentions[k].amount.measure != money {
		return false
	}
	return p.pastAt(p.mentions[k].from) || p.between(from, k, func(m *mention) bool {
		return m.class == "when" && m.when.Form == Now || m.is("owned-size")
	})
}
