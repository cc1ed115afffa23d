package press

import (
	"slices"

	"oborot/data"
	"oborot/data/lexicon"
)

// ofMember gives a part of a group's trade to the member that it is told of: the
// trade of the union with all the others, or within the union, is also that of its
// members. A part of the trade with a group that the text was speaking of falls on
// the one country that it is told to fall on.
func (p *parse) ofMember(f *frame, k int, q parties, kind data.ClaimKind, c *context) parties {
	was := q
	if !p.inflects() {
		return q
	}
	if f.funds() && f.entry.Has("ranked") {
		return q // an investor in the group is none of its hosts
	}
	if f.funds() {
		return p.hostInGroup(f, k, q)
	}
	if !f.trades() {
		return q
	}
	if a, found := p.fallsOnMember(k, q); found {
		q.partner, q.partnerPlace = a.code, ""
		p.sided(k, was, q, ": where a part of the whole goes")
		return q
	}
	if !slices.Contains(data.GroupMembers(q.reporter, 0), q.partner) {
		return q
	}
	group, others := q.reporter, rest(q.reporter)
	q.reporter, q.partner = q.partner, ""
	switch {
	case f.entry.Has("world") ||
		p.between(0, len(p.mentions), func(m *mention) bool { return m.class == "area" && m.area.code == others }):
		q.partner = others
	case f.entry.Has("mutual") || p.between(0, len(p.mentions), func(m *mention) bool { return m.is("within") }):
		q.partner = group
	case c.parties.reporter == group && (c.parties.partner == others || c.parties.partner == group):
		q.partner = c.parties.partner
	case kind == data.Share && others == data.World:
		if q.partner = q.only(p.areasIn(0, len(p.mentions)), anySide); q.partner == "" {
			q.partner = others
		}
	default:
		if q.partner = p.otherThanMembers(group); q.partner == "" {
			return was
		}
	}
	p.sided(k, was, q, ": where a part of the whole goes")
	return q
}

// otherThanMembers returns the one country that a sentence names beside a group and its
// members: "торговля ЕАЭС с Чили — 3 млрд, из них 5 млн приходится на Армению".
func (p *parse) otherThanMembers(group string) string {
	other, members := "", data.GroupMembers(group, 0)
	for _, a := range p.areasIn(0, len(p.mentions)) {
		switch {
		case a.code == group || slices.Contains(members, a.code) || a.role == "office" || a.code == other:
		case other != "" || a.code == "?":
			return ""
		default:
			other = a.code
		}
	}
	return other
}

// hostInGroup makes the member of a group, told to hold a part of what came to the group,
// the host of that part: "на Казахстан приходится 70% инвестиций в Центральной Азии".
// Where the money came from is told of no amount, and so is everywhere.
func (p *parse) hostInGroup(f *frame, k int, q parties) parties {
	was := q
	for j := 0; q.reporter == "" && j < len(p.mentions); j++ {
		if a := p.mentions[j].area; p.class(j) == "area" && slices.Contains(data.GroupMembers(a.code, 0), q.partner) {
			q.reporter = a.code // "среди стран Центральной Азии на Казахстан пришлось 61% инвестиций"
		}
	}
	if !slices.Contains(data.GroupMembers(q.reporter, 0), q.partner) {
		return was
	}
	q.reporter, q.reporterPlace, q.partner, q.partnerPlace = q.partner, q.partnerPlace, data.World, ""
	p.sided(k, was, q, ": where a part of the whole goes")
	f.parties = q // what is told of the money behind it is the host's
	return q
}

// fallsOnMember returns the only country that a sentence tells a part of the trade
// with a group to fall on, where the text before named the group: "половина этой
// торговли пришлась на Узбекистан".
func (p *parse) fallsOnMember(k int, q parties) (area, bool) {
	whole, found := data.AreaByCode(q.partner)
	if !q.fromContext || !found || !whole.IsGroup() || q.partner == q.reporter || len(p.countries()) != 1 {
		return area{}, false
	}
	from, to := p.round(k, func(j int) bool { return p.fold(j) == "," || p.fold(j) == ";" || p.class(j) == "but" })
	for j := from; j < to; j++ {
		if a := p.mentions[j].area; p.class(j) == "area" && a.role == "on" && !a.group && a.code != q.reporter {
			return a, p.between(from, to, func(m *mention) bool { return m.is("share") || m.is("goes") })
		}
	}
	return area{}, false
}

// turnedScope gives the trade of a group told by the other adjective of the two, the
// noun left out, the other partner: "взаимная торговля сократилась на 11%, внешняя
// — на 15%", "с третьими странами упала, внутри союза выросла на 4%".
func (p *parse) turnedScope(f *frame, k int) (parties, bool) {
	q := f.parties
	j := k - 1
	for j > f.at && (p.fold(j) == "-" || p.class(j) == "growth" || p.class(j) == "level") {
		j--
	}
	others := outside[q.reporter]
	if others == "" || f.indicator != "turnover" || j <= f.at || !p.boundary(j-1) && p.class(j-1) != "and" {
		return q, false
	}
	switch m := &p.mentions[j]; {
	case m.is("outer"):
		q.partner = others
	case m.is("inner"), m.is("bilateral"), m.is("within") && p.inflects():
		q.partner = q.reporter
	default:
		return q, false
	}
	return q, true
}

// othersOfGroup reads the group whose other members lexeme i goes on to name, over no
// more than a word for members: "другими странами-участницами союза". It returns a
// lexeme of nought where none follows.
func (p *parse) othersOfGroup(i int) (area, int) {
	for j := i; p.inflects() && j < len(p.lexemes) && j <= i+3; j++ {
		if e, found := p.entryOf(j, "area"); found {
			if e.Has("group") && !e.Has("others") && e.Value != data.World {
				return area{code: e.Value, group: true}, j + 1
			}
			return area{}, 0
		}
		if t := p.first(j); t.Fold != "-" && t.Kind != lexicon.Word || p.is(j, "preposition") ||
			p.is(j, "and") || p.is(j, "indicator") {
			break
		}
	}
	return area{}, 0
}
