package press

import "oborot/data"

// upBehind says whether the word of growth right behind the percentage at mention k
// ends its clause, so that it tells of that: "which is 15% up".
func (p *parse) upBehind(k int) bool {
	return p.language.plainNouns() && p.class(k+1) == "growth" && (k+2 >= len(p.mentions) || p.class(k+2) == "mark" || p.class(k+2) == "and" || p.class(k+2) == "base")
}

// byWeight says whether the amount at mention k tells how much more or less was traded
// by weight, and not for how much money: "up 54% in weight", "упал на 10,3% — до 327
// тыс. тонн".
func (p *parse) byWeight(k int) bool {
	if k+1 < len(p.mentions) && p.is(p.mentions[k+1].from, "by-weight") {
		return true
	}
	if !p.inflects() || !p.isRate(k) || p.mentions[k].amount.lead != "on" {
		return false
	}
	j := k + 1
	for j < k+4 && (p.class(j) == "mark" || p.fold(j) == "-" || p.class(j) == "neutral") {
		j++
	}
	return j > k+1 && p.class(j) == "amount" && p.mentions[j].amount.measure == physical && (p.mentions[j].amount.lead == "to" || p.fold(j-1) == "(")
}

// heldByOwner turns round the sides of a place among investors where the one that
// holds it would be the one who receives: "London ranks eighth among the investors in
// the republic".
func (p *parse) heldByOwner(holder area, q parties) (parties, bool) {
	a, found := data.AreaByCode(q.partner)
	if q.reporter != holder.code || !found || a.Kind != "country" {
		return q, false
	}
	q.reporter, q.partner, q.reporterPlace, q.partnerPlace = q.partner, q.reporter, "", ""
	return q, true
}
