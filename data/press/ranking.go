package press

// rankOf reads a place in a row that is told without the word for a place:
// "quatrième fournisseur", "arrive quatrième". The partner, the customer or the
// supplier stays, for it is the indicator.
func (p *parse) rankOf(i int) (n, end int) {
	if n, end = p.place(i); end == i {
		return 0, i
	}
	if e, found := p.entryOf(end, "indicator"); found && e.has("ranked") || p.is(i-1, "ranks") && !p.is(end, "part") || p.bareRank(i, end) {
		return n, end
	}
	return 0, i
}

// rankedBy says whether a place in a row stands before the indicator at mention
// k in its clause, so that it is a place among partners.
func (p *parse) rankedBy(k int) bool {
	for j := k - 1; j >= 0 && j >= k-8 && !p.boundary(j) && p.class(j) != "indicator"; j-- {
		if p.class(j) == "amount" {
			return p.mentions[j].amount.measure == rank
		}
	}
	return false
}

// timesAs makes a number behind "multiplié par" a factor, which carries its
// direction.
func (p *parse) timesAs(a *amount, lead int) {
	for ; lead >= 0 && p.is(lead, "hedge"); lead-- {
		continue
	}
	e, found := p.entryOf(lead, "lead")
	if a.lead == "times" && a.measure == plain && a.multiplier == 0 && found {
		a.measure, a.direction = ratio, direction(e)
	}
}
