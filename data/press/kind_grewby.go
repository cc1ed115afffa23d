package press

import "oborot/data"

// grownBy returns the sign of the growth whose amount of money stands at mention
// k without a word of growth right before it: told a second time ("вырос на 16%,
// или на 282 млн"), by a verb that asks for the bare amount ("прибавив 300 млн"),
// before a word of comparison that holds for two ("на 5%, или на 3 млн, больше"),
// as the clause before ("упал на 3 млн, импорт — на 2"), or before its verb
// ("на 120 млн вырос экспорт").
func (p *parse) grownBy(k int) (int, bool) {
	if s, or := p.orBy(k); or {
		return s, true
	}
	if s := p.comparedLater(k); s != 0 {
		p.lean = k + 1
		return s, true
	}
	if s := p.sizeOf(k); s != 0 {
		return s, true
	}
	if s := p.growthIs(k); s != 0 {
		return s, true
	}
	if s := p.growsAhead(k); s != 0 {
		return s, true
	}
	lead := p.mentions[k].amount.lead
	if s := p.mentions[k].amount.sign; s != 0 && p.bracketed(k) && p.fold(k+1) == ")" &&
		(p.class(k-2) == "amount" || p.class(k-2) == "compare" || p.class(k-2) == "growth") {
		return s, true // "up 15 percent (plus 5 million)"
	}
	if lead == "" && p.gains(k-1) {
		p.lean = k - 1
		return sign(p.mentions[k-1].entry.Value), true
	}
	j := p.amountBefore(k)
	if lead != "on" || j < 0 || p.mentions[j].amount.lead != "on" || p.mentions[j].amount.measure != money ||
		!p.elided(k) {
		return 0, false
	}
	if s, near := p.growthBefore(j); near {
		return s, true
	}
	return p.grownBy(j) // the third of a row: "в Перу упал на 3 млн, в Чили — на 2, в Мали — на 1"
}

// growthIs returns the sign of the growth that money at mention k is told to be: "the
// expected growth is 2 billion", "the drop in exports amounted to 3 million".
func (p *parse) growthIs(k int) int {
	lead := p.mentions[k].amount.lead
	if p.mentions[k].amount.measure != money || lead == "to" || lead == "from" {
		return 0
	}
	told := false
	for j := k - 1; j >= 0; j-- {
		m := &p.mentions[j]
		switch {
		case m.class == "growth" && told:
			if !m.entry.Has("noun") {
				return 0
			}
			p.lean = j
			return sign(m.entry.Value)
		case m.class == "level" || m.is("be"):
			told = true
		case m.class == "neutral":
		case told && (m.class == "preposition" || m.class == "indicator" || m.class == "area" || m.class == "when"):
		default:
			return 0
		}
	}
	return 0
}

// comparedLater returns the sign of the word of comparison that stands behind the
// second of two amounts and holds for the one at mention k too: "на 5%, или на 3
// млн, больше", "на 5% и 3% соответственно больше", "1 195 (22 percent) more"; nought
// where there is none.
func (p *parse) comparedLater(k int) int {
	if p.postpositional() {
		return 0
	}
	if s := p.comparedWithNext(k); s != 0 {
		return s
	}
	a := p.mentions[k].amount
	or := k > 0 && p.mentions[k-1].is("or") || p.bracketed(k) && p.class(k-2) == "amount"
	second := or || p.class(k-1) == "and" && p.class(k-2) == "amount" && p.mentions[k-2].amount.lead == "on"
	opened := 0
	orSo := p.language.PlainNouns() && p.fold(k+1) == "," && k+2 < len(p.mentions) && p.mentions[k+2].is("or") // "4 million, or 5%, more"
	if a.lead != "on" && a.measure != ratio && !second && p.fold(k+1) != "(" && !orSo {
		return 0
	}
	inside := false
	for j := k + 1; j < len(p.mentions) && j < k+6; j++ {
		inside = (inside || p.fold(j) == "(") && p.fold(j) != ")"
		switch m := &p.mentions[j]; {
		case m.class == "compare" && inside:
			return 0 // "720 millions (12 % de plus qu'en 2018)"
		case m.class == "compare":
			if orSo && p.fold(j-1) != "," || opened > 0 {
				return 0 // "$4 million, or 5% more": five percent are
			} else if or && j > k+1 && (p.fold(j-1) != "," || p.class(j-2) == "amount") {
				return sign(m.entry.Value)
			}
			return 0
		case m.is("or") || m.class == "respectively" || p.fold(j) == "(":
			if or = true; p.fold(j) == "(" {
				opened++ // "$60 million (14% up on 2018)": not the money is
			}
		case p.fold(j) == ")":
			opened--
		case p.fold(j) == "," || m.class == "and" ||
			m.class == "amount" && (m.amount.lead == "on" || m.amount.lead == "") && (or || p.class(j-1) == "and"):
		default:
			return 0
		}
	}
	return 0
}

// grownCount reads the number by which what is counted is more than before, and
// the one that it grew from: "на 140 больше", "увеличилось с 2432 до 3467".
func (p *parse) grownCount(f *frame, k int, r *reading) bool {
	next := k + 1
	switch {
	case f.at > k:
		return false
	case p.comparedLater(k) != 0:
		r.kind, r.sign = data.Difference, p.comparedLater(k)
		p.because(k, "kind: a number by which what is counted grew is a difference", next)
		return true
	case p.class(next) == "compare":
		r.kind, r.sign, r.end = data.Difference, sign(p.mentions[next].entry.Value), k+2
		p.because(k, "kind: a number by which what is counted grew is a difference", next)
		return true
	}
	r.base = p.mentions[k].amount.lead == "from" && p.class(next) == "amount" &&
		p.mentions[next].amount.lead == "to" && p.growthAround(k)
	return r.base
}

// moreLater reads the money whose word of comparison stands behind the rate that tells it
// again: "about 4 million, or 5%, more".
func (p *parse) moreLater(k int, r *reading) bool {
	later := p.comparedLater(k)
	if later == 0 || !p.language.PlainNouns() {
		return false
	}
	r.kind, r.sign = data.Difference, later
	p.because(k, "kind: money before a comparing word is a difference", nowhere)
	return true
}

// comparedWithNext returns the sign of the word of comparison that stands behind the rate
// of the next indicator and holds for the one at mention k too: "exports were 2% and
// imports 3% higher"; nought where there is none.
func (p *parse) comparedWithNext(k int) int {
	if !p.language.PlainNouns() || p.class(k+1) != "and" {
		return 0
	}
	j := k + 2
	for p.class(j) == "neutral" || p.class(j) == "theirs" {
		j++
	}
	if p.class(j) == "indicator" && p.class(j+1) == "amount" && p.mentions[j+1].amount.measure == percent &&
		p.class(j+2) == "compare" {
		return sign(p.mentions[j+2].entry.Value)
	}
	return 0
}

// gains says whether mention k is a verb that asks for how much more there is without any
// preposition: "прибавилось 90 предприятий".
func (p *parse) gains(k int) bool { return p.class(k) == "growth" && p.mentions[k].is("gains") }
