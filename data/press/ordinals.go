package press

// bareRank says whether an ordinal is a place in a row though no word for a place
// stands behind it: "вторая среди партнёров", "с 11-го на 10-е место", or, where
// a place has been told before, "третье у китайских".
func (p *parse) bareRank(i, end int) bool {
	switch {
	case p.is(end, "rank-of") || p.closesRow(i, end):
		return true
	case p.is(end, "rank-holder"):
		return p.between(0, len(p.mentions), func(m *mention) bool { return m.class == "amount" && m.amount.measure == rank })
	case !p.is(i-1, "span-from") || !p.is(end, "lead"):
		return false
	}
	_, _, after := p.placeInRow(end + 1)
	return after > end+1
}

// rankedAmong says whether a place in a row stands behind the noun at mention k,
// whose row it is: "среди иностранных инвесторов входит в десятку".
func (p *parse) rankedAmong(k int) bool {
	if p.mentions[k].entry.value != "fdi_stock" || !p.between(k-3, k, func(m *mention) bool { return p.is(m.from, "rank-of") }) {
		return false
	}
	for j := k + 1; j < len(p.mentions) && !p.boundary(j); j++ {
		if p.class(j) == "amount" {
			return p.mentions[j].amount.measure == rank
		}
	}
	return false
}

// holdsPlace says whether the noun at mention k names who holds a place, and not
// the row: "второе место у российских инвесторов".
func (p *parse) holdsPlace(k int) bool {
	return p.class(k-1) == "area" && p.mentions[k-1].area.adjective && p.is(p.mentions[k-1].from-1, "rank-holder")
}
