package press

import "oborot/data"

// How a time reaches a figure. In this order, the first that there is:
//
//   - apposition: it stands right behind the figure, with nothing but a
//     preposition between ("5 млрд в 2020 году"), or right before the bracket
//     that the figure stands in;
//   - own clause: it stands in the figure's clause, before it, else behind it;
//   - head of the sentence: it stands before the figure in an earlier clause, and
//     goes on until another time is told;
//   - list: it stands behind the last of a row of figures that leave theirs out;
//   - context: the sentence tells no time of its own, and the one before did.
//
// A time never reaches back from a later clause that has a reading of its own,
// and a span over which something grew holds for the growth alone: the levels at
// its ends are of the years in which it begins and ends.

// ofLaterClause says whether the time at mention j behind the amount at mention k
// belongs to a clause of its own, so that it tells nothing of the amount: it opens
// a clause that has a figure ("5 млрд, за январь он удвоился"), or the clause has
// an indicator, a verb and a figure ("250 компаний, торговля за год выросла на 5%").
func (p *parse) ofLaterClause(k, j int) bool {
	opening := p.openingGrowth(k)
	if opening || p.planBegins(k, j-1) || p.planBetween(k, j) {
		return !opening
	}
	from := p.clauseStart(j)
	if from <= k {
		return false
	}
	to := j + 1
	for to < len(p.mentions) && (!p.boundary(to) || p.fold(to) == "-") &&
		!(p.class(to) == "and" && p.class(to+1) == "level") {
		to++
	}
	counts := func(m *mention) bool { return m.class == "amount" && m.amount.measure != physical }
	lead := j
	if p.class(lead-1) == "amount" && p.mentions[lead-1].amount.measure == plain {
		lead-- // "за один июль"
	}
	if p.inflects() &&
		p.between(j+1, to, func(m *mention) bool { return m.entry.Has("future") || m.class == "theirs" }) &&
		from == j {
		return true // "900 фирм, до конца года их число превысит тысячу", "их станет тысяча"
	}
	if p.inflects() && p.class(from-1) == "but" && !p.between(from, lead, counts) {
		return true // "5 млрд, а во втором квартале спад был круче"
	}
	if p.inflects() && j-from <= 1 && !p.between(from, to, counts) && p.between(j+1, to, isPredicate) {
		return true // "до 9 млрд, в текущем году рост продолжился"
	}
	if p.inflects() && p.between(from, lead, counts) && p.plannedApart(k, from, to) {
		return true
	}
	if p.between(j+1, to, counts) &&
		!p.between(from, lead, func(m *mention) bool { return counts(m) || isPredicate(m) }) {
		return true
	}
	if p.language.PlainNouns() && p.class(from-1) == "but" && p.between(from, j, isPredicate) &&
		!p.between(from, j, isIndicator) {
		return true // "trade is to double, while transit grew from 2015 to 2018"
	}
	return p.between(from, to, counts) && p.between(from, to, isPredicate) && p.between(from, to, isSubject)
}

// newlyTimed says whether a later clause with a time of its own has begun between the
// growth at mention k and what is compared with at j, which is told of that clause:
// "вырос на 48%; за июль закупил на 10 млрд, на 3% больше июньского".
func (p *parse) newlyTimed(k, j int) bool {
	for t := k + 1; t < j; t++ {
		if p.class(t) == "when" && p.isMain(t) && p.ofLaterClause(k, t) {
			return true
		}
	}
	return false
}

// timedBetween says whether a time that amounts hold for is told between mention j and k.
func (p *parse) timedBetween(j, k int) bool {
	for t := j + 1; t < k; t++ {
		if p.class(t) == "when" && p.isMain(t) {
			return true
		}
	}
	return false
}

// isSubject says whether a word may be what a clause tells of.
func isSubject(m *mention) bool { return m.class == "indicator" || m.is("anaphor") }

// clauseStart returns the first mention of the clause that mention j stands in.
// Brackets part no clauses, and neither does a dash.
func (p *parse) clauseStart(j int) int {
	for inside := false; j > 0; j-- {
		switch b := p.fold(j - 1); {
		case b == ")":
			inside = true
		case b == "(":
			inside = false
		case !inside && b != "-" && p.boundary(j-1):
			return j
		}
	}
	return 0
}

// endOfSpan returns the time of a level at one end of a span over which it grew:
// the first year of "from", the last of "to"; of years that are counted from
// today neither is known. False means that the level is at no end.
func (p *parse) endOfSpan(k int, span When) (When, bool) {
	pair, lead := p.pairEnd(k), p.mentions[k].amount.lead
	switch {
	case span.Form == Between && lead == "from" && p.twoLevels():
		return yearSpan(span.Year, span.Relative), true
	case span.Form == Between && lead == "to" && p.twoLevels():
		return yearSpan(span.Until, span.Relative), true
	case span.Form == Between && p.ratedTo(k):
		return yearSpan(span.Until, span.Relative), true
	case span.Form == Open && span.Month == 0 && pair == "from":
		return yearSpan(span.Year, span.Relative), true
	case span.Form == Open && span.Month == 0 && (pair == "to" || p.rateTold(k)):
		return When{}, true
	case span.Form == Last && span.Years && span.N > 1 && (pair != "" || p.rateTold(k)):
		return When{}, true
	}
	return When{}, false
}

// pairEnd says which of two levels, from the one to the other, an amount is:
// "from", "to", or neither.
func (p *parse) pairEnd(k int) string {
	a := &p.mentions[k].amount
	step, other := -1, "from"
	if a.lead == "from" {
		step, other = +1, "to"
	}
	j := k + step
	for p.class(j) != "" && p.class(j) != "amount" && !p.boundary(j) {
		j += step
	}
	if (a.lead == "from" || a.lead == "to") && p.class(j) == "amount" &&
		p.mentions[j].amount.lead == other && p.mentions[j].amount.measure != percent {
		return a.lead
	}
	return ""
}

// rateTold says whether a sentence has told before mention k how much something
// grew: by what part, or how many times.
func (p *parse) rateTold(k int) bool {
	return p.between(0, k, func(m *mention) bool {
		return m.class == "amount" && (m.amount.measure == percent || m.amount.measure == ratio)
	})
}

// ratedTo says whether the level at mention k is told right behind a growth over a span, as
// what it came to: "ont doublé entre 2011 et 2016, à 9 millions d'euros".
func (p *parse) ratedTo(k int) bool {
	if p.mentions[k].amount.lead != "to" || p.class(k) != "amount" || p.mentions[k].amount.measure != money {
		return false
	}
	j := p.amountBefore(k)
	if j < 0 || p.between(j+1, k, isIndicator) {
		return false
	}
	return p.mentions[j].amount.measure == percent || p.mentions[j].amount.measure == ratio
}

// endsSpan says whether a statement tells how large something was, and so may
// stand at an end of a span. Since a year investments add up, and nothing ends. A share
// does where a clause before it has told how much something grew over the span: "соңғы 5
// жылда сауда 2 есе өсті, Грецияның үлесі 9 пайыз".
func (p *parse) endsSpan(s *Statement, f *frame, k int, span When) bool {
	if s.Kind == data.Share {
		if span.Form == Between && (p.pacesMeet(k, p.amountBehind(k)) || p.pacesMeet(p.amountBefore(k), k)) {
			return true // "sa part est passée de 2 % à 5 % entre 2015 et 2021"
		}
		from := p.clauseStart(k)
		grew := p.between(0, from, func(m *mention) bool { return m.class == "growth" || m.amount.direction != 0 })
		return f.trades() && span.Form == Last && grew && !p.timedBetween(from-1, k)
	}
	return s.Kind == data.Level && (f.trades() || f.entry.Has("count") || span.Form == Between)
}

// ofNext says whether the time at mention j only describes the amount right
// behind it, and no other: "с прошлогодних 14%".
func (p *parse) ofNext(j int) bool {
	if p.class(j) != "when" {
		return j > 0 && j < len(p.mentions) && p.mentions[j].is("decade-end") && p.class(j-1) == "when" && p.ofNext(j-1)
	}
	if p.class(j+1) == "known" && p.mentions[j+1].is("decade-end") && p.mentions[j].when.Form == Span {
		return p.language.PlainNouns() && p.class(j+2) == "amount" // "from 2015's $5 million"
	}
	e, _ := p.entryOf(p.mentions[j].from, "time")
	outdone := p.isRate(j+1) && p.mentions[j+1].amount.lead == "on" // "превысил прошлогодний на 12%"
	return (e.Has("of-then") && !outdone || p.monthOnly(j)) && p.class(j+1) == "amount"
}

// whenOfNext returns the time that describes the amount at mention k right before it. A
// year before is the same span of the year before that the sentence tells of: "в марте
// 2005 года 12 млрд против прошлогодних 9 млрд" is of March 2004.
func (p *parse) whenOfNext(k int) When {
	if p.class(k-1) != "when" {
		if p.backAYear(k - 2) {
			if w, told := p.spanTold(k - 2); told {
				return p.thenOf(k-2, w) // "up from the previous year's $5 million"
			}
		}
		return p.mentions[k-2].when // "from 2015's $5 million"
	}
	w := p.mentions[k-1].when
	e, _ := p.entryOf(p.mentions[k-1].from, "time")
	if !e.Has("of-then") {
		return w
	}
	if main, told := p.spanTold(k - 1); told {
		return p.thenOf(k-1, main)
	}
	return w
}

// upToEdge returns the time of a flow that is dated like a stock, by the first or
// the last day of a month: the months of that year which end there. "На конец
// сентября экспорт составил" is of nine months, "на начало октября" too.
func (w When) upToEdge() When {
	if w.UpTo && w.Day == 0 {
		w.Edge = 1
	}
	if w.Edge == 0 || w.Form != Span || w.Months != 1 {
		return w
	}
	months := w.Month
	if w.Edge < 0 {
		months--
	}
	if months == 0 {
		w.Year, months = w.Year-1, 12
	}
	w.Month, w.Months = 1, months
	return w
}

// sinceYear tells of a growth since a year, which is the span that is open to this day. Where
// a span behind it says until when it grew so much, it is compared with that year. A
// growth that is an average has its span already.
func (p *parse) sinceYear(s *Statement, k int, since When, averaged bool) {
	at := p.lean
	if w := p.spanBehind(k); w.Form == Span {
		p.because(k, "period: the span behind a growth since a year", p.lean)
		s.When, s.Base = w, yearSpan(since.Year, false)
	} else if averaged {
		s.Base = yearSpan(since.Year, false)
	} else {
		s.When = since
		return
	}
	p.because(k, "base: the year since which it grew", at)
}

// timeCompared fills in the time of a level that another is compared with; false
// means that the sentence does not tell it.
func (p *parse) timeCompared(s *Statement, k int, r reading, told, base When, compared bool) bool {
	own, direct := p.timeBehind(r.end)
	if p.ofNext(k - 1) {
		own, direct, p.lean = p.whenOfNext(k), true, k-1
	}
	direct = direct && !(own.Form == Now && p.wasThen(k))
	switch {
	case direct && own.Form == Now && !s.stock():
		s.When = When{} // "from 20 million now to 30"
	case direct:
		s.When = own
		p.because(k, "period: told right behind the amount compared with", p.lean)
	case compared && base.Form == Last && base == told:
		s.When = When{} // a span that rolls has none before it
	case compared:
		s.When = base
		p.because(k, "period: the time that the text compares with", p.lean)
	case p.earlierTold(k, told):
		s.When = p.mentions[p.lean].when
		p.because(k, "period: the earlier of the two times that the sentence tells", p.lean)
	case told.Form == Untold && p.class(r.end) == "when" && p.mentions[r.end].entry.Has("same"):
		s.When = When{} // "5 million, against 4 a year ago": a year before an unknown one
	case s.Kind == data.Share ||
		p.mentions[k].amount.lead == "from" &&
			(p.bareLead(k) || p.wasThen(k) || p.class(k+1) == "amount" || p.movedFrom(k)):
		s.When = When{} // "rose from 12 to 19": of then, whenever that was
	default:
		return false
	}
	return true
}
