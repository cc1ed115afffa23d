package press

// placeElided says whether the ordinal [i, end) is the place of the country right
// before it, where a place was told before and its verb is not said again: "Russia
// ranks third among investors, and the US second".
func (p *parse) placeElided(i, end int) bool {
	if !p.language.plainNouns() || !p.is(i, "ordinal") || !p.is(i-1, "area") || !p.endsAt(end) && !p.is(end, "and") || !p.between(0, len(p.mentions), isRank) {
		return false
	}
	opens := i - 2
	for p.is(opens, "article") {
		opens--
	}
	return p.first(opens).fold == "," || p.is(opens, "and") || p.is(opens, "but")
}

// placesApart parts the country that a place of its own follows from what stands
// before it, which only a comma and the conjunction join: "third in Chile, and the US
// second".
func (p *parse) placesApart() {
	if !p.language.plainNouns() {
		return
	}
	for k := range p.mentions {
		if m := &p.mentions[k]; m.class == "area" && p.class(k+1) == "amount" && isRank(&p.mentions[k+1]) && p.placeElided(p.mentions[k+1].from, p.mentions[k+1].to) {
			m.area.role, m.area.joined, m.area.listed = "", false, true
		}
	}
}
