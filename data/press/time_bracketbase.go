package press

import "oborot/data/lexicon"

// timeOfBracket returns the time right before the bracket in which a bare amount
// stands: "чем в 2022 году (514,9 млн)", "than in 2022 ($514.9 million)".
func (p *parse) timeOfBracket(k int) (at int, found bool) {
	a := &p.mentions[k].amount
	if p.fold(k-1) != "(" || a.lead != "" || a.sign != 0 || a.measure != money && a.measure != plain {
		return 0, false
	}
	for j := k - 2; j >= 0 && j >= k-5; j-- {
		switch {
		case p.class(j) == "when":
			return j, true
		case !p.linking(j):
			return 0, false
		}
	}
	return 0, false
}

// bracketOfBase says whether an amount in brackets tells the level of the time
// before them, which the text compares with.
func (p *parse) bracketOfBase(k int) bool {
	at, found := p.timeOfBracket(k)
	if !found || !p.isBase(at) {
		return false
	}
	p.lean = at
	return true
}

// convertedBase says whether an amount in brackets converts one that is compared with:
// "contre 2,4 milliards d'euros (26 milliards de dirhams) un an plus tôt".
func (p *parse) convertedBase(k int) bool {
	j := p.convertedFrom(k)
	return j >= 0 && p.language.Behind && p.againstBefore(j)
}

// convertedBracket returns the amount that the one at mention k, in brackets with no time
// behind them, converts, so that it is told of its time; k itself where it converts none.
func (p *parse) convertedBracket(k int) int {
	j := p.convertedFrom(k)
	if _, direct := p.timeBehind(k + 1); direct || j < 0 || !p.language.Behind || p.fold(k-1) != "(" {
		return k
	}
	return j
}

// pairOpens says whether an amount is the first of two between which something
// grew, the growth being told before them: "grew by a third, from 2.8 to 3.8".
func (p *parse) pairOpens(k int) bool {
	next := k + 1
	if p.mentions[k].amount.lead != "from" || p.class(next) != "amount" {
		return false
	}
	b := p.mentions[next].amount
	if b.lead != "to" || b.measure != p.mentions[k].amount.measure {
		return false
	}
	_, grew := p.lastGrowth(k)
	return grew || p.language.PlainNouns() && b.measure == money
}

// heldBy returns the time of the bracket's own words that an amount is told of,
// where it is one that amounts hold for.
func (p *parse) heldBy(k int) (When, bool) {
	at, found := p.timeOfBracket(k)
	if !found || !p.isMain(at) {
		return When{}, false
	}
	p.lean = at
	return p.mentions[at].when, true
}

// comparesBehind says whether the word at lexeme i, which else would be a hedge of
// the amount behind it, compares the amount before it with that one: "44% more
// than the 793 million of 2022".
func (p *parse) comparesBehind(i int) bool {
	if p.yearLed(i) {
		return true
	}
	e, compares := p.entryOf(i, "compare")
	if !compares || !e.Has("than") || !p.is(i, "hedge") || len(p.mentions) == 0 {
		return false
	}
	m := &p.mentions[len(p.mentions)-1]
	counted := m.amount.measure != plain || m.amount.multiplier > 0 // "51 million less than"
	return m.class == "amount" && counted && m.amount.measure != rank && m.to == i
}

// moreBy says whether the word at lexeme i, which else would be a hedge, tells which
// way the amount right behind it goes, as a word of growth does: "продано больше на 5 млн",
// "закупили меньше в 2 раза".
func (p *parse) moreBy(i int) (lexicon.Entry, bool) {
	e, compares := p.entryOf(i, "compare")
	if !p.inflects() || !compares || !p.is(i, "hedge") || sign(e.Value) == 0 {
		return lexicon.Entry{}, false
	}
	at := i + 1
	if p.is(at, "hedge") {
		at++
	}
	lead, _ := p.entryOf(at, "lead")
	n, end := p.number(at + 1)
	by := lead.Value == "on" && (end > at+1 && !n.year || p.is(at+1, "fraction")) ||
		lead.Value == "in" && end > at+1 && p.is(end, "times")
	return lexicon.Entry{Class: "growth", Value: e.Value, Features: "more", Line: e.Line}, by
}

// thanBefore says whether an amount is the one that another is compared with,
// right behind a word of comparison that asks for it.
func (p *parse) thanBefore(k int) bool {
	for j := k - 1; j > 0 && j >= k-4; j-- {
		switch {
		case p.class(j) == "compare" && p.mentions[j].entry.Has("than"):
			p.lean = j
			return p.class(j-1) == "amount"
		case p.class(j) == "filler" || p.class(j) == "article" || p.class(j) == "neutral":
		default:
			return false
		}
	}
	return false
}

// timeOfRemark says whether the time at mention j stands in brackets behind mention k
// with an amount of its own, which alone it holds for: "872 million, down 8.9 percent
// (950 million in 2023)". What growth has led to is no other amount: "by 12% (to 200
// million in 2019)".
func (p *parse) timeOfRemark(k, j int) bool {
	open := j
	for open > k && p.fold(open) != "(" {
		if p.fold(open) == ")" {
			return false
		}
		open--
	}
	if open == k {
		return false
	}
	return p.between(open+1, p.behindBrackets(open), func(m *mention) bool {
		return m.class == "amount" && (m.amount.measure == money || m.amount.measure == plain) && m.amount.lead != "to"
	})
}

// rateFrom says whether the word at lexeme i leads to what the rate right before it is
// compared with, and so opens no span: "down 15 percent from January-July 2019".
func (p *parse) rateFrom(i int) bool {
	if len(p.mentions) == 0 || !p.is(i, "base") {
		return false
	}
	m := &p.mentions[len(p.mentions)-1]
	return m.class == "amount" && m.to == i && (m.amount.measure == percent || m.amount.measure == ratio)
}
