package press

import (
	"slices"

	"oborot/data"
)

// This file tells who holds a part of capital, in a language that puts its words behind.
// By default it is the one that the capital comes from: "шетелдік инвестицияның 30 пайызы
// Швецияға тиесілі". Where the sentence tells already whose capital it is, or the region
// that it goes into, the part is held by the one who has received it.

// partHosts makes hosts of the countries to which a part of capital is told to fall:
// "Орталық Азияға салынған түрік инвестициясының 40 пайызы Өзбекстанға тиесілі".
func (p *parse) partHosts() {
	for k := range p.mentions {
		if p.class(k) != "area" || p.mentions[k].area.role != "share" {
			continue
		}
		at := k - 1
		for at >= 0 && !(p.class(at) == "indicator" && !p.mentions[at].entry.Has("verb")) && p.fold(at) != ";" {
			at--
		}
		if p.class(at) == "indicator" && fundsIn(p.mentions[at].entry.Value) && p.partReceived(k, at) {
			p.mentions[k].area.role = "in"
		}
	}
}

// partReceived says whether the holder at mention k of a part of the capital at mention at is
// where it goes: the clause of the capital names who it comes from, or a region that it
// goes into, in which the holder lies; or nobody at all, and the holder is the country of
// the language, to which none of its own capital is foreign. The region is no side.
func (p *parse) partReceived(k, at int) bool {
	holder := p.mentions[k].area.code
	origin, region, named := false, false, false
	for j := p.clauseStart(at); j < k; j++ {
		a := &p.mentions[j].area
		switch {
		case p.class(j) == "here":
			region = region || p.mentions[j].entry.Value == "region" && p.ending(j) != ""
			named = true
		case p.class(j) != "area" || a.role == "office" || a.role == "share" || a.code == holder:
		case a.group && (a.role == "in" || a.role == "toward") && !a.adjective:
			named = true
			if slices.Contains(data.GroupMembers(a.code, 0), holder) || a.code == "?" {
				region, a.role = true, "office"
			}
		case a.role == "in" || a.role == "toward":
			return false
		case j < at || a.role == "from":
			origin, named = true, true
		}
	}
	e, _ := p.entryOf(p.mentions[k].from, "area")
	return origin || region || !named && e.Has("homeland") && p.mentions[at].entry.Has("foreign")
}
