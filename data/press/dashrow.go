package press

import (
	"slices"

	"oborot/data"
)

// rowItem says whether the country at mention k, which stands without a case, is one of a
// row of two and more, each with an amount behind a dash or in brackets: "экспорты: Қытай –
// 14 млрд, Италия – 15 млрд". Languages that tell by cases what a country does leave the
// case out there.
func (p *parse) rowItem(k int) bool {
	if !p.postpositional() || !p.dashedItem(k) {
		return false
	}
	what := p.mentions[k+2].amount.measure
	for j := range p.mentions {
		if j != k && p.dashedItem(j) && p.mentions[j+2].amount.measure == what {
			return true
		}
	}
	return false
}

// dashedItem says whether the area at mention k has no case and an amount behind a dash or
// a bracket.
func (p *parse) dashedItem(k int) bool {
	if p.class(k) != "area" || p.mentions[k].area.adjective || p.ending(k) != "" || p.class(k+2) != "amount" || isRank(&p.mentions[k+2]) {
		return false
	}
	return p.fold(k+1) == "-" && p.first(p.mentions[k+1].from).spaced || p.fold(k+1) == "("
}

// rowSides returns the sides of an amount whose country is an item of a row behind the noun
// of a frame: the partner of the one whose trade is told, or the one of a group that its
// part falls to; the origin of capital.
func (p *parse) rowSides(f *frame, k int) (parties, bool) {
	at := k - 2
	if k <= f.at || f.trades() && f.entry.has("verb") || !p.rowItem(at) {
		return parties{}, false
	}
	q, a := f.parties, p.mentions[at].area
	if f.trades() && (a.code == q.reporter || slices.Contains(data.GroupMembers(q.reporter, 0), a.code)) {
		q = q.reportedBy(a)
	} else {
		q.partner, q.partnerPlace = a.code, a.place
	}
	p.sided(k, f.parties, q, ": named right before the amount")
	return q, true
}

// takersGoOn says whether mention k joins two of those that one part of a whole goes to:
// "импорттың 60 пайызы Қытай, Ресей және Италияға тиесілі".
func (p *parse) takersGoOn(k int) bool {
	if !p.postpositional() || k < 1 || k+1 >= len(p.mentions) || !p.joins(k) {
		return false
	}
	a, b := &p.mentions[k-1], &p.mentions[k+1]
	return a.class == "area" && b.class == "area" && a.area.role == "share" && b.area.role == "share" && b.area.joined
}
