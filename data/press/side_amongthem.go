package press

import (
	"slices"

	"oborot/data"
)

// groupRecalled gives trade that is told to be mutual the group on both sides
// that the sentence before has named, "взаимная торговля стран союза", beside others
// where it is told to stay within.
func (p *parse) groupRecalled(f *frame, q parties, c *context) parties {
	within := p.between(f.from, f.to, func(m *mention) bool { return m.is("within") })
	from := f.from
	if p.postpositional() {
		from = 0 // "өзара сауданың үлесі барлық айналымның 15 пайызы"
	}
	mutual := f.entry.Has("mutual") ||
		p.between(from, f.to, func(m *mention) bool { return m.class == "bilateral" && m.entry.Has("mutual") })
	alone := !p.between(0, len(p.mentions), func(m *mention) bool { return m.class == "area" && !m.area.group }) &&
		p.between(0, f.at, isArea)
	if !q.empty() || f.indicator != "turnover" || !within && (!mutual || !ofOneGroup(c.named) && !alone) {
		return q
	}
	named := c.named
	if alone {
		named = nil
	}
	for k := 0; k < f.at && (within || alone); k++ {
		if a := p.mentions[k].area; a.group && a.code != "" && !(p.inflects() && mutual && isOutside(a.code)) {
			named = append(slices.Clip(named), a.code) // "импорт из ЕАЭС вырос, внутри союза торговля достигла"
		}
	}
	if code := onlyGroup(named); code != "" {
		return parties{reporter: code, partner: code, fromContext: true}
	}
	return q
}

// isOutside says whether a code names all countries outside a group: "экспорт союза в третьи
// страны вырос, взаимная торговля — упала" is within the union.
func isOutside(code string) bool { return code == outside["EAEU"] || code == outside["CIS"] }

// ofOneGroup says whether the countries named before are one alone, or a group and members
// of it: "the president of Chad spoke at the summit of the union. Mutual trade grew".
func ofOneGroup(codes []string) bool {
	group := onlyGroup(codes)
	members := data.GroupMembers(group, 0)
	return len(codes) == 1 || group != "" && !slices.ContainsFunc(codes, func(code string) bool {
		return code != group && !slices.Contains(members, code)
	})
}

// onlyGroup returns the one group of countries among codes; empty where there is none,
// or a second.
func onlyGroup(codes []string) string {
	one := ""
	for _, code := range codes {
		if a, found := data.AreaByCode(code); !found || a.Kind != "group" || code == data.World {
			continue
		}
		if one != "" && one != code {
			return ""
		}
		one = code
	}
	return one
}

// inside says whether a group is told to trade within itself: "trade between the
// members of the union", whoever reports it behind.
func (p *parse) inside(f *frame, areas []area) bool {
	if len(areas) == 0 || !areas[0].group {
		return false
	}
	if len(areas) > 1 && areas[1].code != "" && areas[1].code == outside[areas[0].code] {
		return false // "торговля ЕАЭС с третьими странами упала, внутри союза — выросла"
	}
	if p.inflects() && f.entry.Has("world") {
		return areas[0].role == "between" // "внешняя торговля ЕАЭС, а взаимная торговля стран союза"
	}
	from, to := 0, len(p.mentions)
	if p.language.PlainNouns() && f.at < to { // "in its trade with the world, while intra-EU trade grew"
		from, to = p.round(f.at, func(j int) bool { return p.class(j) == "but" })
	}
	within := p.between(from, to, func(m *mention) bool { return m.is("within") })
	if turned := len(areas) > 1 && areas[1].group && areas[0].role == "in" && areas[1].role == "in"; turned {
		return within
	}
	if len(areas) > 1 && areas[1].role != "with" &&
		(p.postpositional() || areas[0].role != "between" || areas[1].role == "between") {
		return false
	}
	twofold := f.entry.Has("two-sided") || p.language.PlainNouns() && p.class(f.at-1) == "bilateral" // "reciprocal exports of"
	mutual := f.entry.Has("mutual") ||
		twofold && len(areas) == 1 && (areas[0].role == "in" || p.language.PlainNouns() && areas[0].role == "of")
	return areas[0].role == "between" || mutual || p.amongThemselves(f, areas[0]) || within
}
