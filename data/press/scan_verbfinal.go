package press

import (
	"slices"

	"oborot/data"
	"oborot/data/lexicon"
)

// postOf says whether the indicator at mention k only tells which institution or
// post stands before it. Where nouns have cases, the object of a verb is its own:
// "Үкіметі экспортты арттырмақ".
func (p *parse) postOf(k int) bool {
	if p.class(k-1) != "institution" && p.class(k-1) != "role" || p.mentions[k-1].is("reports") {
		return false
	}
	return !p.mentions[k].entry.Has("verb") && (!p.postpositional() || p.ending(k) != "object")
}

// modalityOfClause tells how firmly the amount at mention k is said in a language
// that ends its clauses with their verb: what stands before the amount in its own
// clause, and what stands behind it up to the verb that ends the clause. Amounts
// that share a verb share its firmness: "биыл 3 млрд, 2030 жылы 5 млрд долларға
// жеткізу көзделген".
func (p *parse) modalityOfClause(k int, said bool) data.Modality {
	best := data.Actual
	if said {
		best = data.Said
		p.because(k, "modality: a person says it", nowhere)
	}
	order, at := p.asWritten(k)
	for i := at - 1; i >= 0 && !p.toldBefore(order[:i+1]); i-- {
		best = p.firmer(best, k, order[i])
	}
	told := p.hedgedByVerb(k) && p.tellsFinally(k)
	if at+2 < len(order) && p.boundary(order[at+1]) && p.class(order[at+2]) == "pronoun" {
		return best // "сауда көлемі 600 миллион доллар, оны 1,5 миллиардқа жеткізу көзделген"
	}
	for i := at + 1; i < len(order) && !(told && p.leavesClause(order, i)); i++ {
		j := order[i]
		best = p.firmer(best, k, j)
		told = told && !p.boundary(j) || p.tellsFinally(j)
	}
	return best
}

// asWritten returns the mentions of a sentence in the order in which it is
// written, before any verb was moved, and where mention k stands in it.
func (p *parse) asWritten(k int) (order []int, at int) {
	order = make([]int, len(p.mentions))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(i, j int) int { return p.mentions[i].from - p.mentions[j].from })
	return order, slices.Index(order, k)
}

// tellsFinally says whether mention k is a verb that ends its clause, or a word of
// plans that does; a verb that leaves its clause open leaves its mood to the next.
func (p *parse) tellsFinally(k int) bool {
	m := &p.mentions[k]
	if !isPredicate(m) && !isCue(m) && m.class != "operates" &&
		!(m.class == "indicator" && m.entry.Has("verb")) && !p.hedgedByVerb(k) {
		return false
	}
	last := p.tokens[p.lexemes[m.to-1].To-1].Fold
	return !lexicon.EndsIn(last, p.language.Converbs)
}

// leavesClause says whether another clause begins at order[i], which no word of
// plans opens: "асады, деп күтеді" goes on.
func (p *parse) leavesClause(order []int, i int) bool {
	if !p.boundary(order[i]) {
		return false
	}
	for _, j := range order[i+1 : min(i+3, len(order))] {
		if isCue(&p.mentions[j]) {
			return false
		}
	}
	return true
}

// toldBefore says whether the last of these mentions ends a clause that has told
// an amount of its own.
func (p *parse) toldBefore(order []int) bool {
	last := len(order) - 1
	if !p.boundary(order[last]) {
		return false
	}
	told := false
	for i := last - 1; i >= 0 && !p.boundary(order[i]); i-- {
		told = told || p.tellsFinally(order[i])
		if m := &p.mentions[order[i]]; told && m.class == "amount" && m.amount.measure != ordinal {
			return true
		}
	}
	return false
}

// tradeInBalance says whether the indicator at mention k only tells in what trade
// the balance behind it arose: "Ресеймен саудада Қазақстанның теріс сальдосы", "in trade
// with Peru, Chile had a surplus".
func (p *parse) tradeInBalance(k int) bool {
	if p.class(k) != "indicator" || p.mentions[k].entry.Value == "balance" {
		return false
	}
	parts := p.boundary
	switch {
	case p.postpositional() && (p.ending(k) == "in" || p.ending(k) == "at"):
	case p.language.PlainNouns() && p.fronts(k):
		parts = func(j int) bool { return p.boundary(j) && p.fold(j) != "," }
	default:
		return false
	}
	for j := k + 1; j < len(p.mentions) && !parts(j) && p.class(j) != "amount"; j++ {
		if p.class(j) == "indicator" {
			return p.mentions[j].entry.Value == "balance"
		}
	}
	return false
}

// fronts says whether a preposition of place leads to the indicator at mention k and
// opens its clause: "in its trade with".
func (p *parse) fronts(k int) bool {
	j := k - 1
	for p.class(j) == "neutral" || p.class(j) == "bilateral" || j >= 0 && p.mentions[j].is("own") {
		j--
	}
	return j >= 0 && p.mentions[j].lexeme != nil && p.mentions[j].lexeme.Is("preposition", "in") &&
		(j == 0 || p.boundary(j-1))
}

// samePartner gives a flow that names no country the partner alone that the
// indicator before it was told with: "Қытаймен сауда 24 млрд, оның ішінде экспорт
// 9 млрд".
func (p *parse) samePartner(f, previous *frame, q parties) parties {
	if !p.postpositional() || !q.empty() || previous == nil || previous.trap ||
		f.indicator != "exports" && f.indicator != "imports" ||
		f.entry.Has("verb") && !previous.entry.Has("verb") {
		return q
	}
	was := previous.parties
	if !previous.trades() || was.reporter != "" || was.partner == "" || was.partner == data.World ||
		p.between(f.from, f.to, isArea) {
		return q
	}
	return was
}

// productOfWord returns the goods that an indicator of several words names before
// its last: "ауыл шаруашылығы өнімдерінің экспорты"; all of it where it is one.
func (p *parse) productOfWord(k int) string {
	m := &p.mentions[k]
	last := p.lexemes[m.to-1]
	if !p.postpositional() || last.To-p.lexemes[m.from].From < 2 {
		return p.words(m.from, m.to)
	}
	text := p.text[p.tokens[p.lexemes[m.from].From].From:p.tokens[last.To-2].To]
	bare := text
	for n := range text {
		if says, bears := p.language.Borne(text[n:]); bears && says.Role == "of" {
			bare = text[:n] // the shortest ending: the case alone
		}
	}
	return bare
}

// counts says whether the amount at mention k stands before the indicator that it
// is of, as it does where nouns end their clause.
func (p *parse) counts(k, at int) bool { return p.postpositional() && p.touches(k, at) }
