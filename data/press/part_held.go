package press

// holdsShareOf says whether the percentage at mention k is what a verb of holding tells a
// country to hold of a trade: "Казахстан занимает в таджикском экспорте 17,8%", "в
// импорте Узбекистана Россия занимает 20%".
func (p *parse) holdsShareOf(f *frame, k int) bool {
	a := &p.mentions[k].amount
	if !p.inflects() || !f.trades() || f.entry.Has("verb") || a.measure != percent || a.lead != "" || a.sign != 0 {
		return false
	}
	for j := k - 1; j > 0 && !p.boundary(j); j-- {
		switch m := &p.mentions[j]; {
		case m.is("has-part"):
			holder := p.holderBefore(f, j)
			return holder >= 0 && !p.boundaryBetween(holder, j)
		case m.class == "preposition" || m.class == "neutral" || m.class == "when" || m.class == "area" ||
			m.class == "here" || m.class == "share-of" || m.is("rank-noun") ||
			m.class == "indicator" && j == f.at:
		default:
			return false
		}
	}
	return false
}

// partGoesOn returns the mention of the country that the part at mention k falls to,
// where the verb that tells where the part before it fell is left out: "68% пришлось на
// Россию и 29% на Казахстан", "в Россию ушло 13%, 12% — в Казахстан"; -1 where there
// is none.
func (p *parse) partGoesOn(k int) int {
	j := k + 1
	if p.fold(j) == "-" {
		j++
	}
	if p.class(j) == "preposition" {
		j++
	}
	before := p.amountBefore(k)
	if before < 0 || p.class(j) != "area" || !p.alike(before, k) ||
		p.fold(k-1) != "," && p.fold(k-1) != ";" && p.class(k-1) != "and" && p.class(k-1) != "but" {
		return nowhere
	}
	a := p.mentions[j].area
	if a.role == "" || a.joined || a.role == "office" || a.adjective || a.place != "" || a.code == "" ||
		!p.closesAmount(j+1) {
		return nowhere
	}
	fell, same := false, false
	for i := k - 1; i >= 0 && p.fold(i) != ";" && !(fell && same); i-- {
		m := &p.mentions[i]
		fell = fell || m.is("goes") || m.is("share")
		same = same ||
			m.class == "area" && !m.area.adjective && (m.area.role == a.role || onto[m.area.role] && onto[a.role])
	}
	if !fell || !same {
		return nowhere
	}
	return j
}

// onto are the roles that one preposition of direction has with different names.
var onto = map[string]bool{"on": true, "in": true, "toward": true}
