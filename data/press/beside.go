package press

// besideTrade says whether a deficit or a surplus at mention k is one of trade and
// not of a budget: trade is told before it in the sentence, right behind it ("a
// surplus of 2 billion in trade with Chad"), or in the sentences before.
func (p *parse) besideTrade(frames []frame, k int, c *context) bool {
	if len(frames) > 0 {
		last := &frames[len(frames)-1]
		return !last.trap && last.trades()
	}
	return p.inTrade(k) || tradesIn(c.entry.value) && !c.theme.broken && c.parties.whole()
}

// inTrade says whether the balance at mention k is told behind it to be that of
// trade, with no more than its own amount between.
func (p *parse) inTrade(k int) bool {
	for j := k + 1; j < len(p.mentions) && !p.boundary(j); j++ {
		if p.class(j) == "indicator" {
			return p.mentions[j].entry.value == "turnover" && p.tradeOf(k, j)
		}
	}
	return false
}

// tradeOf says whether the word for trade at mention k tells what the balance at
// mention at is of: a preposition of place leads to it, and no amount that it
// could have for itself stands behind.
func (p *parse) tradeOf(at, k int) bool {
	j := k - 1
	for p.class(j) == "neutral" || p.class(j) == "bilateral" || p.class(j) == "theirs" || p.class(j) == "area" {
		j--
	}
	if p.class(j) != "preposition" || !p.mentions[j].lexeme.is("preposition", "in") || p.language.behind || p.postpositional() {
		return false
	}
	next := p.amountBehind(k)
	return p.amountBehind(at) > k || next < 0 || p.boundaryBetween(k, next)
}
