package press

import "oborot/data"

// ofCreation says whether the time at mention j only tells when some were
// created, and not when those stood that the amount at mention k counts: it is
// the time of a clause of creation, or one that nothing can stand for.
func (p *parse) ofCreation(f *frame, k, j int) bool {
	if !f.entry.Has("count") || p.mentions[k].amount.measure != plain || p.growthAround(k) || p.createdAt(k) {
		return false
	}
	switch p.mentions[j].when.Form {
	case Last, Open:
		return p.between(0, len(p.mentions), isCreation) || p.growsWithin(j, k)
	case Span:
		return (p.createdAt(j) || p.gains(j+1)) && p.boundaryBetween(min(j, k), max(j, k))
	}
	return false
}

// createdAt says whether the clause of mention k tells that something was created, or that it
// is new.
func (p *parse) createdAt(k int) bool {
	from, to := p.round(k, func(j int) bool { return p.boundary(j) && !(p.inflects() && p.fold(j) == "-") })
	return p.between(from, to, isCreation) ||
		p.inflects() && p.between(from, to, func(m *mention) bool { return p.is(m.from, "newly") })
}

// growsWithin says whether another amount of the clause of the time at mention j
// tells how what is counted grew in it: "за год их стало вдвое больше".
func (p *parse) growsWithin(j, k int) bool {
	for i := j + 1; i < len(p.mentions) && !p.boundary(i); i++ {
		if i != k && p.class(i) == "amount" && p.mentions[i].amount.measure != plain {
			return true
		}
	}
	return false
}

// isCreation says whether a word tells that something was created.
func isCreation(m *mention) bool { return m.is("creates") }

// createdNear says whether those that the number at mention k counts were created in the time
// told, and do not only stand on a day: "1 қазанда чех капиталымен құрылған 64 кәсіпорын
// тіркелген".
func (p *parse) createdNear(k int, main When) bool {
	return p.between(k-3, k+4, isCreation) &&
		!(main.Form == Day && p.postpositional() && p.between(k, k+4, isStanding))
}

// countCarried gives the count of statement s the time of the count before it in
// the sentence: "1,127 enterprises, including 214 joint ventures". What was created
// in a span is told apart from what stands.
func (p *parse) countCarried(s *Statement, k int) When {
	if p.lastCount.Form != Untold && p.lastMade && !p.createdAt(k) && s.Kind == data.Level && p.boundaryBefore(k) {
		return When{}
	}
	if p.lastCount.Form == Open && !p.lastMade && !p.createdAt(k) {
		return When{} // "since 2016 their number has doubled to 219": since then it grew
	}
	p.because(k, "period: as of the count before", nowhere)
	return p.lastCount
}

// boundaryBefore says whether another clause than that of the last amount has
// begun before mention k, and is told to be no part of it.
func (p *parse) boundaryBefore(k int) bool {
	for j := k - 1; j >= 0 && p.class(j) != "amount"; j-- {
		if p.mentions[j].is("of-which") || p.mentions[j].is("of-that") {
			return false
		}
		if p.class(j) == "whole" || p.class(j) == "operates" || p.is(p.mentions[j].from, "overall") {
			return true
		}
	}
	return false
}

// closedDown says whether the number at mention k is of those that closed, which are no
// more among those that there are: "за год закрылось 140 предприятий, открылось 420".
func (p *parse) closedDown(k int) bool {
	from, to := p.round(k, p.boundary)
	return p.between(from, to, func(m *mention) bool { return m.is("closes-down") }) && !p.between(from, to, isAtWork)
}
