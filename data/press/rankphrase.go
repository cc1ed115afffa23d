package press

import "oborot/data"

// rankPhrase reads a place in a row that a language says with an ordinal or a
// number and some word for the row: "ranked 53rd", "third-largest", "fourth
// place", "top ten", "one of the six biggest".
func (p *parse) rankPhrase(i int) (amount, int) {
	if p.is(i, "rank-top") {
		at := i + 1
		if p.hyphen(at) {
			at++
		}
		return p.rankCount(i, at, "at_most", false)
	}
	if p.is(i, "rank-number") {
		return p.rankCount(i, i+1, "", false)
	}
	if n, end := p.place(i); end > i {
		noun := end
		if p.hyphen(noun) {
			noun++
		}
		switch {
		case p.is(noun, "rank-word"):
			return rankAmount(n, ""), noun + 1
		case p.is(i-1, "rank-lead"), p.is(i-1, "article") && p.is(i-2, "rank-lead"):
			return rankAmount(n, ""), end
		}
		return amount{}, i
	}
	if a, end := p.leading(i); end > i {
		return a, end
	}
	if p.is(i-1, "rank-among") || p.is(i-2, "rank-among") {
		return p.rankCount(i, i, "at_most", true)
	}
	return amount{}, i
}

// rankedBehind says whether a place in a row stands behind the partners at mention
// k: "сауда серіктестері арасында үшінші орында".
func (p *parse) rankedBehind(k int) bool {
	return p.postpositional() && p.between(k+1, len(p.mentions), func(m *mention) bool { return m.class == "amount" && m.amount.measure == rank })
}

// rankCount reads the number of a rank at lexeme at, and, if asked, the word for
// the largest behind it.
func (p *parse) rankCount(i, at int, hedge string, noun bool) (amount, int) {
	n, end := p.count(at)
	if end == at || n == 0 || p.amountFollows(at) || noun && !p.is(end, "rank-word") {
		return amount{}, i
	}
	if noun {
		end++
	}
	return rankAmount(n, hedge), end
}

// place reads an ordinal of any size: fourth, twenty-third, 53rd. Figures without
// the ending of an ordinal are a number.
func (p *parse) place(i int) (n, end int) {
	n, end = p.rankNumber(i)
	if p.first(i).kind == numberToken && end == i+1 {
		return 0, i
	}
	return n, end
}

func rankAmount(n int, hedge string) amount {
	a := amount{measure: rank, figure: data.Figure{Coefficient: int64(n)}}
	if hedge != "" {
		a.figure.Hedge, _ = data.ParseHedge(hedge)
	}
	return a
}
