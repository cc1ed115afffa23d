package press

import "oborot/data"

// aYearBefore says whether an amount is told of a year before the time that the
// text was speaking of.
func (p *parse) aYearBefore(k int) bool {
	return p.yearAgo(k) || p.yearAgoBehind(k) || p.yearAgoAgain(k) || p.rateThen(k) || p.shareThen(k)
}

// yearAgo says whether the clause of an amount opens a year before the time that
// the text was speaking of: "годом ранее экспорт составлял".
func (p *parse) yearAgo(k int) bool {
	if p.allAgo(k) || p.whenAYearAgo(k) {
		return true
	} else if p.mentions[k].amount.lead == "to" {
		return false // "fell from the same period of the previous year to 20 bn"
	}
	for j := k - 1; j >= 0 && (!p.boundary(j) || j == k-1 && (p.fold(j) == "-" || p.fold(j) == ":")) &&
		p.class(j) != "amount" && !p.cameTo(j); j-- {
		if p.backAYear(j) {
			p.lean = j
			return p.mentions[k].amount.measure == money || p.mentions[k].amount.measure == plain
		}
	}
	return p.openedAgo(k)
}

// cameTo says whether the verb at mention j tells what a growth has brought, whose base is
// told right before it: "rose by 5% from a year earlier and came to", "against 2018 to reach".
func (p *parse) cameTo(j int) bool {
	i := j - 1
	if p.class(j) != "level" || !p.language.PlainNouns() {
		return false
	} else if p.class(i) == "and" {
		i--
	} else if !p.mentions[j].entry.Has("result") {
		return false
	}
	k := p.amountBefore(j)
	return p.class(i) == "when" && p.isRate(k) && !p.boundaryBetween(k, j)
}

// whenAYearAgo says whether a clause tells the amount at mention k of the year before that
// the text compares with: "больше, чем годом ранее, когда он составлял 5 млн".
func (p *parse) whenAYearAgo(k int) bool {
	for j := k - 1; j > 1 && p.class(j) != "amount"; j-- {
		if !p.mentions[j].is("at-which-time") {
			continue
		}
		for i := j - 1; i >= j-2; i-- {
			if p.backAYear(i) {
				p.lean = i
				return true
			}
		}
		return false
	}
	return false
}

// shareThen says whether the share at mention k is that of a year before the time that
// the text was speaking of, told right behind it or before it in its clause: "до 30%
// с 36% годом ранее", "тогда как годом ранее была 3%".
func (p *parse) shareThen(k int) bool {
	if p.mentions[k].amount.measure != percent || p.lastPercent != data.Share {
		return false
	}
	if p.backAYear(k + 1) {
		p.lean = k + 1
		return true
	}
	for j := k - 1; j >= 0 && (!p.boundary(j) || j == k-1 && (p.fold(j) == "-" || p.fold(j) == ":")) &&
		p.class(j) != "amount"; j-- {
		if p.backAYear(j) {
			p.lean = j
			return true
		}
	}
	return false
}

// openedAgo says whether a sentence that tells one amount of money and no other time
// opens a year before the time spoken of: "Годом ранее, по данным ведомства, он составил
// 9 млн", "Годом ранее рубеж не покорился: оборот составил 9 млн".
func (p *parse) openedAgo(k int) bool {
	if !p.inflects() || !p.backAYear(0) || p.mentions[k].amount.measure != money {
		return false
	}
	for j := 1; j < len(p.mentions); j++ {
		if p.class(j) == "when" || p.class(j) == "but" || p.class(j) == "and" || p.class(j) == "amount" && j != k {
			return false
		}
	}
	p.lean = 0
	return true
}

// backAYear says whether mention j is a time a year before the one spoken of.
func (p *parse) backAYear(j int) bool {
	return p.class(j) == "when" && p.is(p.mentions[j].from, "time") && p.mentions[j].entry.Has("same") &&
		!p.mentions[j].entry.Has("base")
}

// yearAgoBehind says whether an amount in brackets is that of a year before, told
// right behind it: "20 млн (18 млн годом ранее)". So does one that only "from" sets against
// the one before it: "reached $95 million, from $90 million a year earlier".
func (p *parse) yearAgoBehind(k int) bool {
	a := &p.mentions[k].amount
	if p.language.PlainNouns() && a.lead == "from" && a.measure == money && p.fold(k-1) == "," && p.backAYear(k+1) {
		_, grew := p.lastGrowth(k)
		p.lean = k + 1
		return !grew
	}
	if !p.backAYear(k+1) || a.lead != "" || a.measure != money && a.measure != plain || p.postpositional() {
		return false
	}
	p.lean = k + 1
	return p.fold(k-1) == "(" ||
		p.language.PlainNouns() && p.class(k-1) == "level" && p.amountBefore(k) < 0 && !p.timed(k)
}

// yearAgoAgain says whether a bare amount in brackets goes on with what the
// brackets before it told, the level of a year before: "экспорт — 20 млн (годом
// ранее 18 млн), импорт — 5 млн (4 млн)".
func (p *parse) yearAgoAgain(k int) bool {
	a := &p.mentions[k].amount
	before := k - 2
	for before > k-5 && (p.class(before) == "area" || p.class(before) == "indicator" || p.class(before) == "known") {
		before-- // "300 Iranian ones (280)"
	}
	if p.fold(k-1) != "(" || p.fold(k+1) != ")" || a.lead != "" || a.sign != 0 ||
		p.class(before) != "amount" || p.mentions[before].amount.measure != a.measure {
		return false
	}
	inside := false
	for j := before; j > 0; j-- {
		switch {
		case p.fold(j) == ")":
			inside = true
		case inside && p.class(j) == "amount" && p.mentions[j].amount.measure == a.measure:
			return p.aYearBefore(j) || p.openedBefore(j)
		case p.fold(j) == "(":
			inside = false
		}
	}
	return false
}

// openedBefore says whether the bracket of the amount at mention k opens with the year
// before the one told last: "в 2021 году — 1,7 млрд (в 2020 году — 1,4 млрд)".
func (p *parse) openedBefore(k int) bool {
	var own When
	for j := k - 1; j >= 0; j-- {
		w := p.mentions[j].when
		switch {
		case p.class(j) == "amount" && own.Form == Untold:
			return false
		case p.class(j) != "when" || w.Form != Span:
		case own.Form == Untold:
			own, p.lean = w, j
		default:
			return p.inflects() && own == w.Earlier(1)
		}
	}
	return false
}

// spokenOf returns the time that the text speaks of before mention k: the last
// one told in the sentence, which of a stock may be a day, else the one of the
// sentences before.
func (p *parse) spokenOf(k int, f *frame, c *context) When {
	stock := f.entry.Has("count") || f.indicator == "fdi_stock"
	for j := k - 1; j >= 0; j-- {
		if w := p.mentions[j].when; p.class(j) == "when" && p.isMain(j) && !p.timeOfOther(nowhere, j) &&
			(w.Form == Span || w.Form == Day && stock) {
			return w
		}
	}
	return c.when
}

// shareCompared says whether the share at mention k is the one that another has grown
// from, or is compared with, and so is of another time: "упала с 32% до 18%".
func (p *parse) shareCompared(s *Statement, k int) bool {
	if s.Kind != data.Share || p.mentions[k].amount.measure != percent || p.aYearBefore(k) {
		return false
	}
	goesTo := p.class(k+1) == "amount" && p.mentions[k+1].amount.lead == "to" // "доля другой — с 4% до 6%"
	return p.mentions[k].amount.lead == "from" && (goesTo || p.growthAround(k) || p.reachedBefore(k)) ||
		p.againstBefore(k) && !p.rivalOwner(k)
}

// rivalOwner says whether the share at mention k is that of another country, which owns it
// right before it, and so of the same time: "35 percent, compared with Chad's 12 percent".
func (p *parse) rivalOwner(k int) bool {
	return p.language.PlainNouns() && k > 1 && p.class(k-1) == "area" && p.mentions[k-1].area.owner
}

// earlierTold says whether the sentence has told two times of one length before mention
// k, the later of which is the one spoken of, so that what has grown is of the earlier:
// "выросла с 26 млн в 2019 году до 60 млн в 2024-м, с Германией — с 79 до 256 млн".
func (p *parse) earlierTold(k int, told When) bool {
	if told.Form != Span || p.mentions[k].amount.lead != "from" {
		return false
	}
	earlier := nowhere
	for j := 0; j < k; j++ {
		w := p.mentions[j].when
		if p.class(j) != "when" || w.Form != Span || w.Months != told.Months ||
			w.Relative != told.Relative || w == told {
			continue
		}
		if w.Undated || w.Year >= told.Year || earlier >= 0 && p.mentions[earlier].when != w {
			return false
		}
		earlier = j
	}
	p.lean = earlier
	return earlier >= 0
}

// partThen says whether the share at mention k is what the one before it was at another
// time, which its clause tells of and of nothing else: "сейчас 40% экспорта идёт в Китай,
// тогда как в 2015 году было 17%".
func (p *parse) partThen(k int) bool {
	a, before := p.mentions[k].amount, p.amountBefore(k)
	if !p.inflects() || a.measure != percent || a.lead != "" || a.sign != 0 || p.lastPercent != data.Share ||
		before < 0 || p.mentions[before].amount.measure != percent {
		return false
	}
	then := false
	for j := k - 1; j > before; j-- {
		switch m := &p.mentions[j]; {
		case m.class == "when":
			then = then || !m.entry.Has("same")
		case m.class == "level" || m.class == "neutral" || m.class == "preposition" ||
			m.class == "anaphor" || m.is("be") || p.fold(j) == "-":
		case p.boundary(j):
			return then
		default:
			return false
		}
	}
	return false
}

// ofPartThen says whether the time at mention j is that of such a share before the clause
// of the amount at mention k, which goes on with what the text spoke of.
func (p *parse) ofPartThen(j, k int) bool {
	next := p.amountBehind(j)
	if next < 0 || next >= k || !p.boundaryBetween(next, k) || !p.partThen(next) {
		return false
	}
	for i := j - 1; i >= 0; i-- {
		if w := p.mentions[i].when; p.class(i) == "when" && w.Form == Span && p.isMain(i) {
			return p.mentions[j].when.Year < w.Year
		}
	}
	return true
}

// presentPart says whether the part at mention k is told in the present tense of a whole of
// its own, behind what the country that it falls on traded in the time at mention j: "в 2020
// году торговали на 5 млрд, всего на Чили приходится 6% внешней торговли страны".
func (p *parse) presentPart(j, k int) bool {
	if !p.inflects() || p.mentions[k].amount.measure != percent || j > k || !p.boundaryBetween(j, k) ||
		p.amountBefore(k) < j {
		return false
	}
	from, to := p.round(k, p.boundary)
	falls := p.between(from, k, func(m *mention) bool { return p.is(m.from, "falls-now") })
	whole := p.between(k, to, func(m *mention) bool { return m.class == "indicator" })
	return falls && whole && p.between(from, k, func(m *mention) bool {
		return m.class == "area" &&
			p.between(0, from, func(n *mention) bool { return n.class == "area" && n.area.code == m.area.code })
	})
}

// sinceGrown says whether the time at mention j is only the year since which something has
// grown, as a clause before the amount at mention k tells, which is no growth: "экспорт с 2015
// года вырос вдвое, 60% ушло в Германию".
func (p *parse) sinceGrown(f *frame, j, k int) bool {
	w, a, grown := p.mentions[j].when, p.mentions[k].amount, p.amountBehind(j)
	if w.Form != Open || w.Month != 0 || !f.trades() || a.measure == ratio || a.sign != 0 ||
		a.lead != "" && a.measure != money {
		return false
	}
	if p.boundaryBetween(j, grown) {
		grown = p.amountBefore(j)
	}
	if grown < 0 || grown >= k || !p.boundaryBetween(grown, k) {
		return false
	}
	rate := p.mentions[grown].amount
	return rate.direction != 0 || (rate.measure == percent || rate.measure == ratio) && p.growthAround(grown)
}
