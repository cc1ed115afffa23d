package press

import "oborot/data"

// insideOf returns the part that a preposition gives to an area: what is inside a
// group is between its members, what is inside a country is in it.
func insideOf(a area, preposition string) string {
	switch {
	case preposition != "inside":
		return preposition
	case a.group:
		return "between"
	}
	return "in"
}

// groupTurned gives both sides to another group of a sentence that tells how much
// its members trade with each other: "in the EU it is 60 percent, in the EAEU 14".
func (p *parse) groupTurned(q parties, areas []area) (parties, bool) {
	a := areas[len(areas)-1]
	if !a.group || q.reporter == "" || q.reporter != q.partner || q.reporter == data.World ||
		a.role != "in" && a.role != "between" {
		return q, false
	}
	return parties{reporter: a.code, partner: a.code}, true
}

// apart leaves the partner open where a country would be its own: only a group
// trades inside itself.
func (q parties) apart() parties {
	if q.reporter == q.partner && q.reporterPlace == "" && q.partnerPlace == "" {
		if a, found := data.AreaByCode(q.reporter); found && a.Kind == "country" {
			q.partner = ""
		}
	}
	return q
}
