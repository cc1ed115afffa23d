package press

import "oborot/data"

// growthOf says whether a noun of growth leads to the amount at mention k: "a
// gain of 140 million".
func (p *parse) growthOf(k int) bool {
	j := k - 1
	if p.ofAt(j) {
		j--
	}
	return p.class(j) == "growth" && p.mentions[j].entry.Has("noun") && p.mentions[j].entry.Has("of")
}

// reachedBefore says whether the amount before mention k tells what an indicator
// grew to, so that "from" leads to where it came from.
func (p *parse) reachedBefore(k int) bool {
	for j := k - 1; j >= 0 && !p.boundary(j); j-- {
		if p.class(j) == "amount" {
			return p.mentions[j].amount.lead == "to" && p.growthAround(j)
		}
	}
	return false
}

// roseBy says whether a sum that no word hedges or leads to stands right behind a word of
// growth, or behind one and its "by": "rose 5 million", "up 5 million from 2019".
func (p *parse) roseBy(k int) bool {
	a := p.mentions[k].amount
	if !p.language.PlainNouns() || k == 0 || p.class(k-1) != "growth" || p.mentions[k-1].entry.Has("noun") {
		return false
	}
	p.lean = k - 1
	if m := p.modality(k, false); a.lead != "by" && m != data.Actual {
		return false // "set out to climb 10 million"
	}
	return a.lead == "by" || a.lead == "" && a.sign == 0 && a.figure.Hedge == data.Exact && !a.ranged
}

// riseOf says whether a percentage stands behind the noun of growth and its preposition, which
// no part of a whole does: "рост на 20%", "recul d'un tiers du commerce".
func (p *parse) riseOf(k int) bool {
	return (p.inflects() && p.mentions[k].amount.lead == "on" || p.language.Behind) &&
		p.class(k-1) == "growth" && p.mentions[k-1].entry.Has("noun")
}
