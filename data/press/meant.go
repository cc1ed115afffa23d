package press

import "slices"

// This file tells which country a text means where its clause says "the country" or
// "the republic": by default the one whose figures the text tells, who trades with the
// country that the clause names beside it. "На Китай пришлось 2 млрд, с Россией же
// республика торговала на 3 млрд" is told of neither of the two. What contradicts: the
// word for this or that country, and a clause that names no other side, for it may
// mean the country named just before.

// theCountry puts the country whose figures a text tells in the place of "the country".
func (p *parse) theCountry(c *context) {
	if !p.inflects() {
		return
	}
	for k := range p.mentions {
		m := &p.mentions[k]
		if !isHereCountry(m) || !m.entry.has("subject") && !(m.entry.has("whose") && p.ownsFlow(k)) {
			continue
		}
		if own := p.ownerTold(c); own != "" && p.otherSide(k, own) {
			m.class, m.area = "area", area{code: own, meant: true}
		}
	}
}

// ownsFlow says whether the word at mention k, in the genitive, tells whose the
// indicator before it is: "торговля страны", "экспорт республики".
func (p *parse) ownsFlow(k int) bool {
	return p.class(k-1) == "indicator" && !p.mentions[k-1].entry.has("verb")
}

// ownerTold returns the country whose figures a text tells: whose partner somebody in
// the sentence is, where the text takes place, or who was told of before.
func (p *parse) ownerTold(c *context) string {
	if code := p.partnersOf(); code != "" {
		return code
	}
	if len(c.guests) > 0 || c.city.code != "" && slices.ContainsFunc(c.named, func(code string) bool { return code != c.city.code }) {
		return "" // it may be theirs
	}
	if c.host != "" {
		return c.host
	}
	if c.theme.whole() {
		return c.theme.reporter
	}
	if c.parties.whole() && !c.parties.twofold() {
		return c.parties.reporter
	}
	if len(c.named) == 1 {
		return c.named[0]
	}
	return ""
}

// otherSide says whether the part of the sentence between two amounts that mention k
// stands in names by a preposition of trade another country than its owner, whom the
// clause itself does not name.
func (p *parse) otherSide(k int, own string) bool {
	if from, to := p.round(k, p.boundary); p.between(from, to, func(m *mention) bool { return m.class == "area" && m.area.code == own }) {
		return false
	}
	from, to := p.round(k, func(j int) bool { return p.class(j) == "amount" && !isRank(&p.mentions[j]) || p.fold(j) == ";" })
	return slices.ContainsFunc(p.areasIn(from, to), func(a area) bool {
		return a.code != own && !a.adjective && (a.role == "with" || a.role == "in" || a.role == "toward" || a.role == "from")
	})
}

// boughtAt makes the country that something is told to be bought at the one that it
// comes from: "у России страна закупила товаров на 2 млрд".
func (p *parse) boughtAt() {
	for k := range p.mentions {
		a := &p.mentions[k].area
		if !p.inflects() || k == 0 || p.class(k) != "area" || a.role != "" || a.adjective || !p.mentions[k-1].is("rank-holder") {
			continue
		}
		from, to := p.round(k, func(j int) bool { return p.class(j) == "amount" || p.boundary(j) })
		if p.between(from, to, func(m *mention) bool {
			return m.class == "indicator" && m.entry.value == "imports" && m.entry.has("verb")
		}) {
			a.role = "from"
		}
	}
}

// ownClause returns the areas of a frame: those of its own clause, where they tell both
// sides, whoever stands in the clauses before; else all.
func (p *parse) ownClause(f *frame) []area {
	all := p.areasOf(f)
	from, _ := p.round(f.at, p.boundary)
	if !f.trades() || from <= f.from {
		return all
	}
	near := *f
	near.from = from
	if own := p.areasOf(&near); cast(f.indicator, own).whole() {
		return own
	}
	return all
}
