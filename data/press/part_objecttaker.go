package press

import "oborot/data/lexicon"

// This file reads who takes or gives a part of a trade that is told as the object of a verb:
// "импорттың отыз пайызын Чехия, жиырмасын Дания береді". By default the country without a
// case right behind the part, else right before it, holds it, and the verb tells no trade of
// its own. What contradicts: an owner, a place, an adjective.

// partTakers makes holders of such countries.
func (p *parse) partTakers() {
	var parts []int
	for k := range p.mentions {
		if !p.partTaken(k) || !p.wholeBeforePart(k) {
			continue
		}
		parts = append(parts, k)
		at := k + 1
		if !p.bareHolder(at) {
			at = k - 1
		}
		if p.bareHolder(at) {
			a := &p.mentions[at].area
			a.role, a.joined, a.adjective = "share", false, false
		}
	}
	for _, k := range parts {
		p.dropTrade(k)
	}
}

// partTaken says whether mention k is a part, in the case of an object.
func (p *parse) partTaken(k int) bool {
	return p.class(k) == "amount" && p.mentions[k].amount.measure == percent && p.mentions[k].amount.part &&
		p.ending(k) == "object"
}

// bareHolder says whether the area at mention k may be who takes something.
func (p *parse) bareHolder(k int) bool {
	a := p.area(k)
	if p.class(k+1) == "indicator" && p.mentions[k+1].entry.Has("verb") && p.is(p.mentions[k].from, "area") {
		a.role, a.adjective = "", false // it is no owner of the verb behind it
	}
	return a.code != "" && a.code != "?" && a.role == "" && !a.adjective && a.place == "" && p.ending(k) == ""
}

// area returns the area at mention k, an empty one where there is none.
func (p *parse) area(k int) area {
	if p.class(k) != "area" {
		return area{}
	}
	return p.mentions[k].area
}

// wholeBeforePart says whether trade or capital is named before the part at mention k, which
// is a part of that: right before it in the case of belonging, or with the country that has
// taken the part between, "экспортта Кипр 30 пайызын", or before another such part.
func (p *parse) wholeBeforePart(k int) bool {
	for j := k - 1; j >= 0; j-- {
		switch m := &p.mentions[j]; {
		case m.class == "indicator" && !m.entry.Has("verb") && !m.entry.Has("count"):
			return p.ending(j) == "of" || p.ending(j) == "in"
		case m.class != "area" && m.class != "neutral" && m.class != "known" && !p.joins(j) &&
			!p.partTaken(j) && p.class(j) != "but":
			return false
		}
	}
	return false
}

// dropTrade takes all meaning from the verb of trade that ends the clause of the part at
// mention k: it only tells how the part was taken.
func (p *parse) dropTrade(k int) {
	for j := k + 1; j < len(p.mentions) && p.fold(j) != ";"; j++ {
		m := &p.mentions[j]
		if m.class == "indicator" && !m.entry.Has("verb") || m.class == "amount" && !p.partTaken(j) {
			return
		}
		if m.class == "indicator" || m.class == "trap" {
			m.class, m.entry = "neutral", lexicon.Entry{Class: "neutral", Line: m.entry.Line}
			return
		}
	}
}
