package press

import "oborot/data"

// joinsRates says whether the "and" at mention k joins what two amounts are told
// of: "exports grew 12 percent and imports 5 percent".
func (p *parse) joinsRates(k int) bool {
	return p.class(k) == "and" && (p.class(k-1) == "amount" || p.class(k-2) == "amount" && p.byWeight(k-2))
}

// toldAgain says whether the money at mention k tells in brackets, or behind
// "or", by how much something grew, right behind the rate, in a language that
// leaves out the preposition there: "slipped 3 percent ($1.5 billion)".
func (p *parse) toldAgain(k int) bool {
	if p.inflects() || p.postpositional() || p.mentions[k].amount.lead != "" || p.mentions[k].amount.measure != money {
		return false
	}
	return p.fold(k-1) != "(" || p.fold(k+1) == ")" && p.mentions[k].amount.sign == 0
}

// sizeOf returns the sign of the growth whose size the money at mention k tells,
// right before the noun or together with a rate behind "or": "a $3 billion rise", "a
// $4.7 billion or 19% rise"; nought for none.
func (p *parse) sizeOf(k int) int {
	if next := k + 1; p.language.PlainNouns() && p.class(next) == "growth" && p.mentions[next].entry.Has("noun") {
		p.lean = next
		return sign(p.mentions[next].entry.Value)
	}
	if k+3 >= len(p.mentions) || !p.mentions[k+1].is("or") || p.class(k+2) != "amount" ||
		p.mentions[k+2].amount.measure != percent {
		return 0
	}
	if d := p.mentions[k+2].amount.direction; d != 0 {
		p.lean = k + 2
		return d
	}
	if m := &p.mentions[k+3]; m.class == "growth" && m.entry.Has("noun") {
		p.lean = k + 3
		return sign(m.entry.Value)
	}
	return 0
}

// rateOfDifference returns the sign of the growth that the percentage at mention k
// tells a second time in brackets, or behind "or", as its money did before: "rose
// by $300 million (12 percent)".
func (p *parse) rateOfDifference(k int) (int, bool) {
	if p.fold(k-1) != "(" && (k < 1 || !p.mentions[k-1].is("or")) {
		return 0, false
	}
	j := k - 2
	if p.fold(j) == "," {
		j--
	}
	if p.class(j) == "compare" && p.class(j-1) == "amount" &&
		(p.mentions[j-1].amount.measure == money || p.mentions[j-1].amount.measure == plain) {
		p.lean = j
		return sign(p.mentions[j].entry.Value), true // "which is 195 more (22 percent) than"
	}
	if p.class(j) != "amount" || p.mentions[j].amount.measure != money ||
		p.mentions[j].amount.lead != "by" && p.mentions[j].amount.lead != "on" {
		return 0, false
	}
	return p.growthBefore(j)
}

// overThen says whether a preposition sets the percentage at mention k over an earlier
// time: "61% к 2019 году".
func (p *parse) overThen(k int) bool {
	return k+2 < len(p.mentions) && p.mentions[k+1].is("base-to") && p.class(k+2) == "when"
}

// goesOnAs says whether mention j may stand between the group that the share at
// mention k is told of and the mark before it, where a language says again what
// is told: "in the EU it is 60 percent", "in the CIS that share slid from 14".
func (p *parse) goesOnAs(j, k int) bool {
	if p.inflects() || p.postpositional() || p.language.Behind {
		return false
	}
	lead := p.mentions[k].amount.lead
	m := &p.mentions[j]
	return m.is("anaphor") || m.class == "level" || m.class == "neutral" || m.is("be") ||
		m.class == "growth" && (lead == "from" || lead == "to")
}

// endsPair says whether the bare number at mention k is where something went to
// from an amount of that measure right before it: "from 14 percent to 11".
func (p *parse) endsPair(k int, of measure) bool {
	a := p.mentions[k].amount
	if a.lead != "to" || a.multiplier != 0 || a.year || p.class(k-1) != "amount" || !p.closesAmount(k+1) {
		return false
	}
	from := p.mentions[k-1].amount
	return from.lead == "from" && from.measure == of && (of != money || from.multiplier >= 6)
}

// ratioKind reads "в 2,3 раза", "вдвое больше", "half as much".
func (p *parse) ratioKind(k int) (reading, bool) {
	r := reading{kind: data.GrowthFactor, sign: p.directionOf(k), end: k + 1}
	p.because(k, "kind: so many times is a factor", k)
	if p.class(k+1) == "compare" {
		r.end = k + 2
		if r.sign == 0 {
			r.sign = sign(p.mentions[k+1].entry.Value)
		}
		return r, true
	}
	if p.timesLevel(k) {
		r.sign = 1
	} else if later := p.comparedLater(k); later != 0 {
		r.sign = later
		return r, true
	}
	if r.sign != 0 || p.class(k+1) == "when" && p.mentions[k+1].entry.Has("same") {
		return r, true
	}
	if s, near := p.growthBefore(k); near {
		r.sign = s
		return r, true
	}
	if p.class(k+1) == "growth" {
		r.sign = sign(p.mentions[k+1].entry.Value)
		return r, true
	}
	if j := p.growthAhead(k); j >= 0 {
		r.sign = sign(p.mentions[j].entry.Value)
		return r, true
	}
	s, found := p.lastGrowth(k)
	r.sign = s
	return r, found
}
