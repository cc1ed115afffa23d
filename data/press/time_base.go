package press

import "strconv"

// baseTime returns what the growth at mention k is compared with: the base that
// the sentence states for it.
func (p *parse) baseTime(k int, main When, c *context) (When, bool) {
	best := -1
	for j := range p.mentions {
		yearly := p.class(j) == "year-on-year"
		if !yearly && (p.class(j) != "when" || !p.isBase(j)) || p.baseOfAnother(j, k) ||
			p.ofContrast(j, k) || p.rateOfThen(j) >= 0 || j < k && p.allAgo(k) && p.backAYear(j) ||
			p.newlyTimed(k, j) || p.ofOtherSpan(j, k, main) || p.enclosed(j, k) && p.timedBetween(j, k) {
			continue
		}
		if best < 0 || j > k && best < k || j < k {
			best = j
		}
	}
	if at, found := p.timeOfBracket(k); found && p.isBase(at) {
		best = at
	}
	if w, found := p.fromTime(k); found && main.Form == Span {
		p.because(k, "base: the time of the level that it grew from", p.lean)
		return w, true
	}
	if from, to, found := p.fromTo(k); found {
		if main.Form != Span || main == to {
			p.because(k, "base: the first of two times, from one to the other", p.lean)
			return from, true
		}
	}
	if best < 0 {
		return p.baseCarried(k, main, c)
	}
	return p.baseAt(k, best, main)
}

// baseCarried returns what the text before compared the time with that it told, where
// a figure of that time tells no base of its own: "В 2021 году торговля выросла на 7%
// к 2020-му. Экспорт поднялся с 5 до 6 млрд".
func (p *parse) baseCarried(k int, main When, c *context) (When, bool) {
	if c.base.Form == Untold || main != c.when {
		return When{}, false
	}
	p.because(k, "base: what the sentences before compare with", nowhere)
	return c.base, true
}

// compare remembers what a sentence compares its time with, as long as the text goes on
// with that time.
func (c *context) compare(p *parse, was When) {
	if base := p.compares(c.when); base.Form == Span {
		c.base = base
	} else if c.when != was {
		c.base = When{}
	}
}

// compares returns what a sentence compares the time with that it tells of.
func (p *parse) compares(main When) When {
	for j := range p.mentions {
		if p.class(j) == "year-on-year" || p.class(j) == "when" && p.isBase(j) && p.rateOfThen(j) < 0 {
			base, _ := p.baseAt(nowhere, j, main)
			return base
		}
	}
	return When{}
}

// baseAt returns what the words at mention best compare the time of the figure at
// mention k with.
func (p *parse) baseAt(k, best int, main When) (When, bool) {
	if main.Form == Untold && p.class(best) != "when" {
		return When{}, false
	}
	m := &p.mentions[best]
	switch {
	case p.class(best) == "year-on-year":
		p.because(k, "base: year on year", best)
		months, _ := strconv.Atoi(m.entry.Value)
		return main.Before(months), true
	case !p.sameOfThen(best):
		p.because(k, "base: the time behind a word of comparison", best)
		if base := m.when.from(main); base != main || base.Form != Span {
			return base, true
		}
		return main.Earlier(1), true // "в прошлом году ... больше, чем в предыдущем", "чем в январе годом ранее"
	case main.Form == Untold:
		return When{}, false
	}
	p.because(k, "base: the same span of another year", best)
	return p.thenOf(best, main), true
}

// thenOf returns the span of another time that the words at mention k name by the
// time spoken of: a month, a year before it, the same months of the year they tell.
func (p *parse) thenOf(k int, main When) When {
	m := &p.mentions[k]
	if n := p.monthsBack(k); n > 0 {
		return main.Before(n)
	}
	if m.when.Relative && m.when.Year == -1 || main.Form == Untold {
		return main.Earlier(1)
	}
	if m.when.Months < 12 {
		return m.when
	}
	main.Year, main.Relative, main.Undated = m.when.Year, m.when.Relative, false
	return main
}

// from counts a relative year from the time that it is compared with, where
// that one is fixed in the calendar.
func (w When) from(main When) When {
	if w.Relative && main.Form == Span && !main.Relative && !main.Undated {
		w.Year, w.Relative = w.Year+main.Year, false
	}
	if w.Undated && w.Form == Span && w.Months < 12 && w.Months == main.Months && main.Form == Span &&
		!main.Undated && w.Month != main.Month {
		w.Undated, w.Relative, w.Year = false, main.Relative, main.Year // "в августе 2021 года … к июлю"
		if w.Month > main.Month {
			w.Year--
		}
	}
	return w
}

// fromTo returns the two times of "с 17 млрд в 2013-м до 43 млрд в 2023 году"
// behind mention k, or round it: "с 5 млн в 2005 году вырос в 3 раза, до 15 млн в 2015-м".
func (p *parse) fromTo(k int) (from, to When, found bool) {
	var opened bool
	for j := p.grewFrom(k); j < len(p.mentions); j++ {
		if p.inflects() && j > k && !opened && p.toldAnew(k, j) {
			return p.thenAndNow(k) // "вырос на 5%; импорт с 3 млн в 2015 году поднялся до 4 в 2016-м"
		}
		if p.class(j) != "amount" {
			continue
		}
		w, direct := p.timeBehind(j + 1)
		switch lead := p.mentions[j].amount.lead; {
		case lead == "from" && direct:
			from, opened = w, true
		case lead == "to" && direct && opened:
			return from, w, true
		}
	}
	return p.thenAndNow(k)
}

// toldAnew says whether mention j, behind the amount at mention k, is an indicator that a
// clause of its own tells of.
func (p *parse) toldAnew(k, j int) bool {
	return p.class(j) == "indicator" && p.boundaryBetween(k, j) && p.amountBehind(j) >= 0
}

// thenAndNow returns the two times of the levels that a colon behind the growth at mention
// k leads to, where nothing tells of a time before it: "вырос в 11 раз: в 2005 году он был
// 8 млрд, а в 2024-м — 94".
func (p *parse) thenAndNow(k int) (from, to When, found bool) {
	if !p.inflects() || p.fold(k+1) != ":" {
		return from, to, false
	}
	told := k
	for told > 0 && p.class(told) != "indicator" {
		told--
	}
	if p.between(p.clauseStart(told), k, func(m *mention) bool { return m.class == "when" }) {
		return from, to, false
	}
	for j, last := k+2, (When{}); j < len(p.mentions); j++ {
		switch m := &p.mentions[j]; {
		case m.class == "when":
			last = m.when
		case m.class == "indicator":
			return from, to, false
		case m.class == "amount" && m.amount.measure == money && last.Form == Span && from.Form == Untold:
			from, last = last, When{}
		case m.class == "amount" && m.amount.measure == money:
			return from, last, last.Form == Span && last.Months == from.Months && last.Year > from.Year
		}
	}
	return from, to, false
}

// grewFrom returns the mention of the level that the growth at mention k started from,
// where its clause has told it with its time, else the one behind the growth.
func (p *parse) grewFrom(k int) int {
	if _, direct := p.timeBehind(k + 1); direct {
		return k + 1
	}
	for j := k - 1; j >= 0 && p.class(j) != "indicator" && p.fold(j) != ";"; j-- {
		if p.class(j) != "amount" {
			continue
		}
		if lead := p.mentions[j].amount.lead; lead == "from" {
			return j
		} else if lead != "to" {
			break
		}
	}
	return k + 1
}

// fromTime returns the time of the level that a growth starts from, right behind
// it: "up 86 percent from $221.5 million in 2020".
func (p *parse) fromTime(k int) (When, bool) {
	for j := k + 1; j < len(p.mentions) && j <= k+2; j++ {
		if p.class(j) == "amount" && p.mentions[j].amount.lead == "from" {
			return p.timeBehind(j + 1)
		}
	}
	return When{}, false
}

// againstNoun says whether the word of comparison at mention k leads to the indicator at
// mention at, a balance, whose amount is the one compared with: "compared with a surplus".
func (p *parse) againstNoun(k, at int) bool {
	for k++; p.class(k) == "neutral" || p.class(k) == "article" || p.class(k) == "filler"; {
		k++
	}
	return k == at && p.language.PlainNouns() && p.mentions[at].entry.Value == "balance"
}

// otherSetAgainst returns the mention of the country whose amount at mention k is set
// against another one of the same time, and stands behind the comparing word at mention j
// or right behind the amount: "compared with Italy's 12 percent", "compared with 12
// percent for Italy"; negative where there is none.
func (p *parse) otherSetAgainst(j, k int) int {
	to := k + 1
	if to+1 < len(p.mentions) && p.mentions[to].is("preposition") && p.class(to+1) == "area" {
		to += 2
	}
	if !p.language.PlainNouns() ||
		p.between(j+1, to+1, func(m *mention) bool { return m.class == "when" || m.class == "indicator" }) {
		return -1
	}
	for i := j + 1; i < to; i++ {
		if p.class(i) == "area" {
			return i
		}
	}
	return -1
}

// besidesOther gives the amount at mention k, where it is set against that of the partner
// told, the partner that it is told of: "35% went to Peru, compared with 12% for Chile".
func (p *parse) besidesOther(k int, q parties) (parties, bool) {
	for j := k - 1; j >= 0 && j >= k-4 && p.class(j) != "amount"; j-- {
		if !p.mentions[j].is("against") {
			continue
		}
		i := p.otherSetAgainst(j, k)
		if i < 0 || q.partner == "" || p.mentions[i].area.code == q.reporter {
			break
		}
		p.because(k, "partner: the one whose amount is set against the other's", i)
		q.partner, q.partnerPlace = p.mentions[i].area.code, ""
		return q, true
	}
	return q, false
}

// againstBefore says whether an amount is the one compared with: "против 65 млн".
func (p *parse) againstBefore(k int) bool {
	if at := p.areaBehind(k); p.language.Behind && at > 0 && p.mentions[at].area.role == "toward" {
		return false // "against 5 billion for China": compared with another one
	}
	if p.rivalAmount(k) {
		return false
	}
	for j := k - 1; j >= 0 && j >= k-4; j-- {
		if p.mentions[j].is("against") {
			if p.inflects() && p.class(j+1) == "when" && p.mentions[k].amount.lead == "on" {
				return false // "уменьшилась в 2009 году против 2008-го на 40%"
			}
			p.lean = j
			return p.otherSetAgainst(j, k) < 0
		}
		if p.class(j) == "amount" || p.boundary(j) || p.joins(j) && p.class(j-1) == "when" || p.cameTo(j) {
			return false // "compared with 2018 and amounted to", "against 2018 to reach"
		}
	}
	return false
}

// baseOfRate says whether the amount at mention i, or before the noun of growth there, is one by
// which something grew, so that the time at mention k behind its preposition is compared
// with: "up 21 percent on 2018", "a 21 percent increase over 2018".
func (p *parse) baseOfRate(i, k int) bool {
	if p.language.PlainNouns() && p.class(i) == "growth" && p.mentions[i].entry.Has("noun") && p.isRate(i-1) {
		i--
	}
	if i < 0 || p.class(i) != "amount" || p.plansTo(i, k) {
		return false
	}
	return p.mentions[i].amount.measure != money || p.growthOf(i) || p.mentions[i].amount.lead == "by"
}
