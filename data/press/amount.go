package press

import (
	"strings"

	"oborot/data"
	"oborot/data/lexicon"
)

// measure is what an amount counts.
type measure uint8

const (
	plain    measure = iota // a number and nothing else
	money                   // a currency
	percent                 // a share or a rate in percent
	ratio                   // times as much
	rank                    // a place in a row
	points                  // percentage points
	physical                // tonnes, barrels: what is weighed is not valued
	things                  // people, countries, days: nothing of ours
	ordinal                 // the twenty-sixth
)

// amount is a number with its unit, hedge and the words that lead to it.
type amount struct {
	figure     data.Figure // with its hedge
	measure    measure
	unit       string // the currency
	lead       string // the preposition before it: on, to, from, in, by
	sign       int    // -1 or +1 where a sign or a word says it
	direction  int    // of a ratio said in one word: doubled +1, halved -1
	multiplier int
	year       bool // a bare number that may be a year
	spelled    bool
	fraction   bool   // a fraction in words: a third
	ofLevel    bool   // of the level of another time
	part       bool   // of a whole named before it: "its 15 percent"
	ending     string // what the endings of its last word say
	second     data.Figure
	ranged     bool // second is the other end
}

// amountAt reads an amount at lexeme i with the hedges and prepositions before
// it. It returns the lexeme behind it, or i when there is none.
func (p *parse) amountAt(i int) (amount, int) {
	a := amount{}
	if p.is(i, "rank-first") {
		if ranked, end := p.rankAt(a, "", i); end > i {
			return ranked, end // "the top buyer" tops no sum
		}
	}
	hedge, at := p.leads(i, &a)
	if at > i && p.timeAt(at) {
		return amount{}, i // "in 2017", "over eight months"
	}
	if ranked, end := p.rankAt(a, hedge, at); end > at {
		return ranked, end
	}
	if e, found := p.entryOf(at, "factor"); found {
		a.figure, a.measure, a.direction = mustFigure(e.Value), ratio, direction(e)
		n, end := p.decimals(number{figure: a.figure}, at+1) // "deux fois et demie"
		a.figure = n.figure
		return p.hedged(a, hedge), end
	}
	if e, found := p.entryOf(at, "fraction"); found &&
		(a.lead != "" || !e.Has("led") || p.partOf(at) || p.grewPart(at)) {
		a.figure, a.measure, a.fraction, a.direction = mustFigure(e.Value), percent, true, direction(e)
		a.part, a.ending = e.Has("part"), p.lexemes[at].Role
		if e.Has("on") {
			a.lead = "on" // "наполовину" holds the preposition
		}
		hedge, end := p.hedgeOfPart(&a, hedge, at+1)
		return p.hedged(a, hedge), end
	}
	if part, end := p.partition(at); end > at {
		if a.ending = p.lexemes[end-1].Role; p.is(end-1, "one-of") {
			a.ending = "toward"
		}
		a.figure, a.measure, a.fraction, a.part = part, percent, true, a.ending != "toward" && !p.slashed(at)
		hedge, end = p.hedgeOfPart(&a, hedge, end)
		return p.hedged(a, hedge), end
	}
	symbol, symbolled := p.entryOf(at, "symbol")
	if symbolled {
		at++
	}
	n, end := p.number(at)
	if end == at {
		return amount{}, i
	}
	a.figure, a.multiplier, a.year, a.spelled = n.figure, n.multiplier, n.year, n.spelled
	if n.hedge != "" && (hedge == "" || !n.spelled) {
		hedge = n.hedge
	}
	end = p.rangeEnd(&a, end)
	if symbolled {
		a.measure, a.unit = money, symbol.Value
	} else if after := p.suffix(end); after > end && n.multiplier == 0 {
		a.measure, end = ordinal, after // 26-м is the twenty-sixth
	} else {
		hedge, end = p.hedgeBehind(hedge, end)
		end = p.restBehind(&a, n, p.unitAt(&a, end))
	}
	p.timesAs(&a, at-1)
	end = p.overMilestone(&a, end)
	a.ending, a.part = p.lexemes[end-1].Role, a.measure == percent && p.lexemes[end-1].Owned
	hedge, end = p.hedgeOfPart(&a, hedge, end)
	if hedge == "" && a.ending == "like" {
		hedge = "about" // "4,5 мыңдай"
	}
	if n.bare && a.measure == plain && !p.thousand(n, hedge, end) && !p.bareSum(i, end) {
		return amount{}, i
	}
	return p.hedged(a, hedge), end
}

// hedgeBehind reads a hedge that follows a number or its unit, in the case that
// the hedge asks for.
func (p *parse) hedgeBehind(hedge string, end int) (string, int) {
	e, found := p.entryOf(end, "hedge-after")
	if !found || e.Features != "" && e.Features != p.lexemes[end-1].Role {
		return hedge, end
	}
	return e.Value, end + 1
}

// partOf says whether the fraction at lexeme i is a part of what the indicator
// behind it counts, or of what a share word before it speaks of.
func (p *parse) partOf(i int) bool {
	if e, found := p.entryOf(i+1, "preposition"); found && e.Value == "of" {
		return true // "a third of Albania's imports"
	}
	if e, found := p.entryOf(i+1, "compare"); p.sharedOut(i) ||
		found && !p.inflects() && !p.postpositional() && !e.Has("equal") {
		return true // "un tiers de moins qu'en 2021"
	}
	if p.is(i+1, "share") || p.is(i+1, "share-of") || p.is(i+1, "goes") ||
		p.first(i+1).Fold == "-" && p.is(i+2, "preposition") {
		return true // "a quarter went to", "a half — to"
	}
	j := i - 1
	for p.is(j, "hedge") {
		j-- // "accounting for more than half"
	}
	return p.standsForPart(i, j) || p.inflects() && p.is(j, "goes") || p.is(j, "share") ||
		p.is(i+1, "of-which") || p.is(i+1, "of-that") || p.is(i+1, "indicator") || p.is(i+2, "indicator")
}

// timeAt says whether a time begins at lexeme i, and not a count.
func (p *parse) timeAt(i int) bool {
	w, end, _ := p.whenAt(i)
	return end > i && !p.yearIsCount(w, i, end)
}

// hedged puts the hedge on the figure.
func (p *parse) hedged(a amount, hedge string) amount {
	if hedge != "" {
		a.figure.Hedge, _ = data.ParseHedge(hedge)
	}
	if a.ranged {
		a.figure.Hedge, a.second.Hedge = data.Range, data.Range
	}
	return a
}

// leads reads hedges, signs and prepositions before a number, in any order.
func (p *parse) leads(i int, a *amount) (hedge string, at int) {
	for at = i; at < len(p.lexemes) && at < i+6; at++ {
		if e, found := p.entryOf(at, "hedge"); found {
			if _, end := p.firstFew(at); end > at {
				break // "top ten", where "to top" is to exceed
			}
			if hedge == "" || e.Value != "exact" {
				hedge = e.Value
			}
			if e.Has("by") && a.lead == "" {
				a.lead = "by" // "de plus de" holds the preposition
			}
			continue
		}
		if e, found := p.entryOf(at, "sign"); found && (len(p.first(at).Fold) > 1 || p.signAt(at)) {
			a.sign = sign(e.Value)
			continue
		}
		if e, found := p.entryOf(at, "lead"); found && a.lead == "" && a.sign == 0 {
			a.lead = e.Value
			continue
		}
		if e, found := p.entryOf(at, "filler"); at > i && (found || p.is(at, "article")) {
			if e.Has("reached") && a.lead == "on" {
				a.lead = "in" // "на уровне 5 млн" is no growth by so much
			}
			continue
		}
		break
	}
	return hedge, at
}

// signAt says whether the mark at lexeme i is a sign: it touches the number
// behind it and not the word before it.
func (p *parse) signAt(i int) bool {
	t, next, before := p.first(i), p.first(i+1), p.first(i-1)
	apart := next.Spaced && (t.Fold != "+" && before.Text != "(" || next.Kind != lexicon.Number) // "(+ 5 %)"
	return !apart && (t.Spaced || i == 0 || before.Kind == lexicon.Mark) &&
		(next.Kind == lexicon.Number || p.is(i+1, "symbol"))
}

// rangeEnd reads the second number of 35–40 or 16 to 18.
func (p *parse) rangeEnd(a *amount, at int) int {
	joined := p.first(at).Fold == "-"
	opened := a.lead == "range-from" && p.is(at, "range-to")
	to, _ := p.entryOf(at, "range-to")
	alone := to.Has("alone") && a.multiplier == 0 // "10 to 15 percent"
	if !joined && !opened && !alone || a.year {
		return at
	}
	next := at + 1
	if p.is(next, "symbol") {
		next++
	}
	n, end := p.number(next)
	from := a.lead == "from" || a.lead == "by" && p.language.Behind // "passer de 3 à 5 milliards"
	scaled := n.multiplier > 0 && !from                             // "3.6 to 3.8 billion euros"
	counted, _ := p.entryOf(end, "indicator")
	if !joined && !opened && !scaled && !p.is(end, "percent") && !counted.Has("count") {
		return at
	}
	if end == next || n.bare || n.spelled && !opened && !scaled ||
		n.figure.Decimal().Cmp(a.figure.Decimal()) <= 0 && n.multiplier == 0 {
		return at
	}
	if a.multiplier == 0 {
		a.figure = a.figure.Scaled(n.multiplier)
	}
	a.second, a.ranged, a.multiplier = n.figure, true, n.multiplier
	return end
}

func sign(value string) int {
	switch {
	case strings.HasPrefix(value, "up"):
		return 1
	case strings.HasPrefix(value, "down"):
		return -1
	}
	return 0
}

// direction reads the sign that a factor or fraction carries in itself.
func direction(e lexicon.Entry) int {
	switch {
	case e.Has("up"):
		return 1
	case e.Has("down"):
		return -1
	}
	return 0
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

// mustFigure reads a number of the word file; a bad one is nought, and the test
// of the word files finds it.
func mustFigure(s string) data.Figure {
	f, _ := data.ParseFigure(s)
	return f
}
