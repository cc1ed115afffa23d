package press

import "oborot/data"

// upBehind says whether the word of growth right behind the percentage at mention k
// ends its clause, so that it tells of that: "which is 15% up".
func (p *parse) upBehind(k int) bool {
	return p.language.PlainNouns() && p.class(k+1) == "growth" &&
		(k+2 >= len(p.mentions) || p.class(k+2) == "mark" || p.class(k+2) == "and" || p.class(k+2) == "base")
}

// yearlyRise returns the noun of growth behind the percentage at mention k and words for what
// it is compared with: "a 7% year-on-year increase", "a 7% annual drop"; 0 where there is none.
func (p *parse) yearlyRise(k int) int {
	at := k + 1
	for p.class(at) == "year-on-year" ||
		(p.class(at) == "when" || p.class(at) == "neutral") && p.mentions[at].when.Form == Annually {
		at++
	}
	if !p.language.PlainNouns() || at == k+1 || p.class(at) != "growth" || !p.mentions[at].entry.Has("noun") {
		return 0
	}
	return at
}

// annualRises makes a plain word of the one for every year that only describes a growth of
// the time told: "exports were 170 million in 2020, a 7% annual increase".
func (p *parse) annualRises() {
	for k := range p.mentions {
		if m := &p.mentions[k]; m.class == "when" && m.when.Form == Annually && p.class(k-1) == "amount" &&
			p.mentions[k-1].amount.measure == percent && p.yearlyRise(k-1) == k+1 {
			m.class = "neutral"
		}
	}
}

// byWeight says whether the amount at mention k tells how much more or less was traded
// by weight, and not for how much money: "up 54% in weight", "упал на 10,3% — до 327
// тыс. тонн".
func (p *parse) byWeight(k int) bool {
	if k+1 < len(p.mentions) && p.is(p.mentions[k+1].from, "by-weight") {
		return true
	}
	if !p.inflects() || !p.isRate(k) {
		return false
	}
	if p.fold(k-1) == "(" && p.class(k-2) == "amount" && p.mentions[k-2].amount.measure == physical {
		return true // "18 млн т (+5%)"
	}
	if before := p.amountBefore(k); before >= 0 && before+3 == k &&
		p.mentions[before].amount.measure == plain && p.mentions[before].amount.multiplier < 6 &&
		p.class(before+1) == "word" && p.fold(k-1) == "," {
		return true // "отправила за рубеж 2088 юрт, в 4 раза больше"
	}
	for j := k - 1; j >= 0 && p.class(j) != "amount" && p.class(j) != "and" &&
		(!p.boundary(j) || p.fold(j) == "-"); j-- {
		if p.is(p.mentions[j].from, "by-weight") {
			return true // "в тоннах сократился на четверть"
		}
	}
	if p.mentions[k].amount.lead != "on" {
		return false
	}
	j, compared := k+1, p.class(k+1) == "compare"
	if compared {
		j++ // "на 16% меньше, 14 млн т"
	}
	for j < k+4 && (p.class(j) == "mark" || p.fold(j) == "-" || p.class(j) == "neutral") {
		j++
	}
	if before := p.amountBefore(k); before >= 0 && p.mentions[before].amount.measure == money {
		compared = false // "на 350 млн долларов, на 10% больше, 1,2 млн тонн"
	}
	return j > k+1 && p.class(j) == "amount" && p.mentions[j].amount.measure == physical &&
		(compared || p.mentions[j].amount.lead == "to" || p.fold(j-1) == "(")
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
