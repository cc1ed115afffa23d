package press

import "oborot/data"

// retold returns the statement of the amount at mention k where it stands in a row
// that tells the amounts before it again of another time, in the same order: "доля
// Китая 20%, России — 10%, годом ранее было 18% и 12%". False means that it stands
// in no such row; the amounts of a row that nothing before matches are none.
func (p *parse) retold(k int, told []Statement) (s Statement, again bool) {
	turn, n, from := p.turnOf(k)
	before := p.amountBefore(from)
	if n < 2 || before < 0 || p.between(before+1, from, isOfItsOwn) {
		return s, false
	}
	when := p.whenRetold(before, from, n)
	if when < 0 {
		return s, false
	}
	var row []*Statement
	for i := range told {
		if was := &told[i]; retells(p.mentions[k].amount.measure, was) &&
			was.Start < p.tokens[p.lexemes[p.mentions[from].from].From].Start {
			row = append(row, was)
		}
	}
	if len(row) != n {
		return s, false
	}
	s = *row[turn]
	p.because(k, "indicator: told again of another time, in the same order", nowhere)
	p.sided(k, parties{}, s.sides(), ": told again of another time, in the same order")
	s.Base = When{}
	if w := p.mentions[when]; !w.entry.Has("same") {
		p.because(k, "period: told right behind the amount", when)
		s.When = w.when
	} else if s.When.Form == Span {
		p.because(k, "period: a year before the time spoken of", when)
		s.When = s.When.Earlier(1)
	}
	if p.mentions[k].amount.lead == "from" {
		s.When = When{} // "за январь — с 4,7 до 2,3 млн": of then, whenever that was
	}
	p.locate(&s, k, reading{kind: s.Kind, end: k + 1})
	return s, true
}

// retells says whether a statement is of those that an amount may tell again: a
// share of shares, a level of levels.
func retells(m measure, was *Statement) bool {
	switch m {
	case percent:
		return was.Kind == data.Share
	case money:
		return was.Kind == data.Level && was.Unit != "PN"
	case plain:
		return was.Kind == data.Level && was.Unit == "PN"
	}
	return false
}

// isOfItsOwn says whether a word tells what a row of amounts is of, so that it
// tells nothing again.
func isOfItsOwn(m *mention) bool {
	return m.class == "area" || m.class == "indicator" || m.class == "trap" || m.class == "growth" || m.is("share")
}

// whenRetold returns the mention of the time that the row of n amounts from mention
// from on is told again of: before it, or behind it where it is compared with; -1
// where there is none.
func (p *parse) whenRetold(before, from, n int) int {
	against := false
	for j := before + 1; j < from; j++ {
		if p.class(j) == "when" {
			return j
		}
		against = against || p.mentions[j].is("against")
	}
	last := from
	for ; n > 1; n-- {
		last = p.amountBehind(last)
	}
	for j := last + 1; against && j < len(p.mentions) && !p.boundary(j); j++ {
		if p.class(j) == "when" {
			return j
		}
	}
	return -1
}
