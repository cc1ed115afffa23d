package press

import (
	"slices"

	"oborot/data"
)

// placeElided says whether the ordinal [i, end) is the place of the country right
// before it, where a place was told before and its verb is not said again: "Russia
// ranks third among investors, and the US second".
func (p *parse) placeElided(i, end int) bool {
	if !p.language.PlainNouns() || !p.is(i, "ordinal") || !p.is(i-1, "area") ||
		!p.endsAt(end) && !p.is(end, "and") || !p.between(0, len(p.mentions), isRank) {
		return false
	}
	opens := i - 2
	for p.is(opens, "article") {
		opens--
	}
	return p.first(opens).Fold == "," || p.is(opens, "and") || p.is(opens, "but")
}

// placesApart parts the country that a place of its own follows from what stands
// before it, which only a comma and the conjunction join: "third in Chile, and the US
// second".
func (p *parse) placesApart() {
	p.subjectsApart()
	if !p.language.PlainNouns() {
		return
	}
	for k := range p.mentions {
		if m := &p.mentions[k]; m.class == "area" && p.class(k+1) == "amount" && isRank(&p.mentions[k+1]) &&
			p.placeElided(p.mentions[k+1].from, p.mentions[k+1].to) {
			m.area.role, m.area.joined, m.area.listed = "", false, true
		}
	}
}

// subjectsApart parts the country that a clause begins with from the one before the comma,
// where the verb follows it: "avec 9 % de ventes de plus vers Malte, la Grèce devance Chypre".
// A French list would end with "et".
func (p *parse) subjectsApart() {
	for k := 2; p.language.Behind && k+1 < len(p.mentions); k++ {
		m, next, comma := &p.mentions[k], &p.mentions[k+1], k-1
		for p.class(comma) == "neutral" {
			comma--
		}
		before := p.area(comma - 1)
		if !m.area.joined || m.area.adjective || p.fold(comma) != "," || before.code == "" || before.joined {
			continue
		}
		goesOn := next.class == "mark" || next.class == "and" || next.class == "amount"
		if p.ledBy(0) && !goesOn && !p.between(0, comma, func(m *mention) bool { return m.class == "mark" }) {
			m.area.role, m.area.joined = "", false
		}
	}
}

// placesInside gives a country in which a region of it holds a place, or a group in which a
// member does, no part in the trade: "Брестская область вторая в Белоруссии по экспорту в
// Литву", "Литва занимает третье место в ЕС по импорту чая из Индии".
func (p *parse) placesInside() {
	for k := 2; p.inflects() && k < len(p.mentions); k++ {
		a := p.mentions[k].area
		inside := func(m *mention) bool {
			b := m.area
			if m.class != "area" || b.adjective || b.role != "" {
				return false
			}
			return b.place != "" && b.code == a.code || slices.Contains(data.GroupMembers(a.code, 0), b.code)
		}
		in := a.role == "in" || a.group && a.role == "between"
		if p.class(k) == "area" && a.place == "" && in && isRank(&p.mentions[k-2]) &&
			p.class(k-1) == "preposition" && p.between(0, k-2, inside) {
			p.mentions[k].class, p.mentions[k-1].class = "known", "known"
			if next := k + 2; p.fold(k+1) == "," && p.class(next) == "area" && p.mentions[next].area.joined {
				p.mentions[next].area.role, p.mentions[next].area.joined = "", false
			}
		}
	}
}
