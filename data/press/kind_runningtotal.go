package press

import "oborot/data"

// runningTotal says whether the clause of the amount at mention k tells what all
// the capital put in so far has come to, behind what was put in of late: "put in
// 2 billion, which took the overall amount above 25 billion".
func (p *parse) runningTotal(f *frame, k int) bool {
	before := p.amountBefore(k)
	if p.mentions[k].amount.measure != money || before < f.from || p.inflects() || p.postpositional() {
		return false
	}
	for j := k - 1; j > before; j-- {
		switch m := &p.mentions[j]; {
		case m.class == "when" || m.class == "area":
			return false
		case m.is("running-total"):
			return p.boundaryBetween(before, j)
		}
	}
	return false
}

// drawnFrom returns the country behind the amount at mention k that a list deals it
// to, as the one before was dealt to the country behind it: "drew 9 billion from
// Peru and 4 billion, a tenth of the total, from Chile".
func (p *parse) drawnFrom(f *frame, k int) (area, bool) {
	before := k - 1
	for before > f.from &&
		(p.class(before) != "amount" || p.mentions[before].amount.measure != p.mentions[k].amount.measure) {
		before--
	}
	if p.inflects() || p.postpositional() || p.language.Behind || f.entry.Has("count") || before <= f.from ||
		p.class(before) != "amount" {
		return area{}, false
	}
	was, one := p.ledBehind(before)
	is, other := p.ledBehind(k)
	return is, one && other && was.role == is.role && was.code != is.code
}

// ledBehind returns the country that a preposition of direction leads to behind the
// amount at mention k, over the share that the amount makes of the whole.
func (p *parse) ledBehind(k int) (area, bool) {
	for j := k + 1; j < len(p.mentions) && p.fold(j) != ";" && p.class(j) != "and" && p.class(j) != "but"; j++ {
		switch m := &p.mentions[j]; {
		case m.class == "amount" && (m.amount.measure != percent || !p.boundary(j-1)):
			return area{}, false
		case m.class == "area":
			return m.area, (m.area.role == "from" || m.area.role == "toward") && !m.area.adjective && p.dealt(j)
		}
	}
	return area{}, false
}

// partiesBehind returns the sides of an amount whose partner stands behind it in a
// list, or that those who trade, of whom only the number is told, hold together.
func (p *parse) partiesBehind(f *frame, k int) (parties, bool) {
	if q, next := p.nextCalled(f, k); next {
		return q, true
	}
	q := f.parties
	if a, part := p.includedFrom(f, k); part {
		q.partner, q.partnerPlace = a.code, a.place
		p.sided(k, f.parties, q, ": where a part of the whole goes")
		return q, true
	}
	if a, drawn := p.drawnFrom(f, k); drawn {
		q = q.with(f.indicator, a)
		p.sided(k, f.parties, q, ": where a part of the whole goes")
		return q, true
	}
	if at := p.ownerBehind(k); at > 0 && f.at < k {
		return p.turnedTo(f, k, p.mentions[at].area)
	}
	if p.takesToo(f, k) {
		q.partner, q.partnerPlace = p.mentions[k-1].area.code, p.mentions[k-1].area.place
		p.sided(k, f.parties, q, ": where a part of the whole goes")
		return q, true
	}
	if k > 0 && p.mentions[k-1].is("gives-part") && p.manyTake(k-1) && p.numbered(k-1) {
		q.partner, q.partnerPlace = "", ""
		return q, true
	}
	return q, false
}

// numbered says whether the number of those who trade stands before the verb at
// mention k, and the name of none of them.
func (p *parse) numbered(k int) bool {
	for j := k - 1; j >= 0 && j > k-6 && !p.boundary(j) && p.class(j) != "area"; j-- {
		if p.class(j) == "amount" {
			return true
		}
	}
	return false
}

// totalled makes a stock, which has no span, of what capital has come to in all.
func (p *parse) totalled(s *Statement, f *frame, k int) bool {
	if s.Indicator != "fdi_inflow" || s.Kind != data.Level || !p.runningTotal(f, k) {
		return false
	}
	s.Indicator = "fdi_stock"
	p.because(k, "indicator: investments without a span are a stock", f.at)
	return true
}
