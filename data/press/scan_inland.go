package press

// inland says whether the trade at mention k, told by a word that is used of shops as of
// borders, is that at home: other branches of an economy are told beside it, or it is in
// a country or a place, "торговля в Риге прибавила 6%, строительство — 8%". What
// contradicts: another side, a word for what is foreign or mutual, trade spoken of before.
func (p *parse) inland(k int, c *context) bool {
	if !p.mentions[k].entry.Has("inland") || p.class(k-1) == "area" && p.mentions[k-1].area.role != "in" ||
		p.class(k+1) == "area" && p.mentions[k+1].area.role != "in" {
		return false
	}
	if p.class(k-1) == "trap" {
		return true // "розничный товарооборот торговли"
	}
	branch, within := false, false
	for j := range p.mentions {
		switch m := &p.mentions[j]; {
		case m.class == "bilateral" || m.class == "foreign" || m.class == "we" || m.is("outer") ||
			m.is("rank-noun") || m.class == "role" && p.guestRole(j):
			return false
		case m.class == "indicator" && j != k && !m.entry.Has("marked") && !m.entry.Has("count"):
			return false
		case m.is("branch"):
			branch = true
		case m.class == "area" && (m.area.role != "in" || m.area.group || m.area.adjective):
			return false
		case m.class == "area":
			within = true
		}
	}
	return branch || within && c.entry.Class == ""
}
