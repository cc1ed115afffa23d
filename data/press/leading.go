package press

// leading reads the word for the largest as the first place in a row, where a
// sentence states it: "China is Chile's largest trading partner". What is only
// called so in passing, or is one of several, has no place in a row.
func (p *parse) leading(i int) (amount, int) {
	if !p.is(i, "rank-first") {
		return amount{}, i
	}
	at := i + 1
	for at < i+3 && !p.rankedAt(at) {
		at++
	}
	if !p.rankedAt(at) {
		return amount{}, i
	}
	for j := i - 1; j >= 0 && j >= i-6; j-- {
		switch {
		case p.is(j, "be") || p.is(j, "rank-verb"):
			return rankAmount(1, ""), i + 1
		case p.is(j, "article"), p.is(j, "possessive"), p.is(j, "own"), p.is(j, "area"), p.is(j, "origin"), p.is(j, "capital"), p.is(j, "we"):
		default:
			return amount{}, i
		}
	}
	return amount{}, i
}

// rankedAt says whether lexeme i is an indicator that has places in a row.
func (p *parse) rankedAt(i int) bool {
	e, found := p.entryOf(i, "indicator")
	return found && e.has("ranked")
}

// ofIndicator says whether the indicator at mention k is a word for those who
// trade, and what they trade is an indicator of its own behind it: "buyers of
// Morocco's exports".
func (p *parse) ofIndicator(k int) bool {
	if !p.ofAt(k + 1) {
		return false
	}
	for k += 2; p.describing(k); k++ {
		continue
	}
	return p.class(k) == "indicator"
}

// behindOf returns mention k, or the one behind it where it is the preposition of
// belonging to a ranked indicator: "the largest buyer of Angolan oil".
func (p *parse) behindOf(k int) int {
	if p.ofAt(k) && p.mentions[k-1].entry.has("ranked") {
		return k + 1
	}
	return k
}
