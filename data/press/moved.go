package press

// moves says whether the deliveries or purchases at mention k are told as trade
// between countries: something is said of their size, and a country stands
// beside them. What is only agreed upon is none.
func (p *parse) moves(k int) bool {
	if p.madeOf(k) {
		return true
	}
	to := k + 1
	for to < len(p.mentions) && p.class(to) != "indicator" {
		to++
	}
	tells := func(m *mention) bool {
		return isPredicate(m) || m.class == "amount" && m.amount.direction != 0 || p.ownersRows() && isRank(m)
	}
	outside := p.inflects() && p.between(k+1, to, func(m *mention) bool { return m.is("outside") })
	return (p.between(k, to, tells) || p.language.objects && p.class(k-1) == "growth") && (outside || p.between(max(k-3, 0), to, func(m *mention) bool {
		return m.class == "area" && (m.area.adjective || m.area.role != "" && m.area.role != "office")
	}))
}
