package press

// besideTrade says whether a deficit or a surplus at mention k is one of trade and
// not of a budget: trade is told before it in the sentence, right behind it ("a
// surplus of 2 billion in trade with Chad"), or in the sentences before.
func (p *parse) besideTrade(frames []frame, k int, c *context) bool {
	if len(frames) > 0 {
		last := &frames[len(frames)-1]
		return !last.trap && last.trades()
	}
	for j := range k {
		if p.tradeInBalance(j) {
			return true // "in trade with Chad it had a surplus"
		}
	}
	if j := k + 1; p.language.PlainNouns() && p.class(k-1) == "neutral" && p.class(j) == "stake-lead" &&
		p.class(j+1) == "area" {
		return true // "its surplus with Chile"
	}
	return p.inTrade(k) || tradesIn(c.entry.Value) && !c.theme.broken && c.parties.whole()
}

// inTrade says whether the balance at mention k is told behind it to be that of
// trade, with no more than its own amount between.
func (p *parse) inTrade(k int) bool {
	for j := k + 1; j < len(p.mentions) && !p.boundary(j); j++ {
		if p.class(j) == "indicator" {
			return p.mentions[j].entry.Value == "turnover" && p.tradeOf(k, j)
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
	if p.class(j) != "preposition" || !p.mentions[j].lexeme.Is("preposition", "in") || p.language.Behind ||
		p.postpositional() {
		return false
	}
	next := p.amountBehind(k)
	return p.amountBehind(at) > k || next < 0 || p.boundaryBetween(k, next)
}

// balanceAgain says whether the deficit or the surplus at mention k only says again what
// the amount right before it is, as was said of the one before: "a deficit of 4 million,
// compared with 5 million in deficit a year before".
func (p *parse) balanceAgain(frames []frame, k int) bool {
	if len(frames) == 0 || p.class(k-2) != "amount" || p.class(k-1) != "preposition" ||
		!p.mentions[k].entry.Has("beside") {
		return false
	}
	last := &frames[len(frames)-1]
	return last.indicator == "balance" && last.at < k-2 &&
		sign(last.entry.Features) == sign(p.mentions[k].entry.Features)
}
