package press

import "oborot/data"

// fromEverywhere gives all the others for the open side of what is told to be
// foreign or to go abroad, where no country is named for it: "елімізге шетелдік
// инвестиция", "шетелге сатылған астық".
func (p *parse) fromEverywhere(f *frame, q parties) parties {
	if !p.postpositional() || q.partner != "" || f.indicator == "turnover" || f.indicator == "balance" || p.between(0, len(p.mentions), func(m *mention) bool {
		return m.class == "bilateral" || m.class == "theirs" || m.class == "area" && m.area.code == "?"
	}) {
		return q
	}
	home := p.between(0, len(p.mentions), func(m *mention) bool { return m.class == "here" || m.class == "we" })
	abroad := f.entry.has("foreign") && !f.entry.has("ranked") && home
	for k := f.from; k < f.to && !abroad; k++ {
		if m := &p.mentions[k]; m.class == "foreign" || m.is("foreign") {
			trade := p.ending(k) == "toward" || p.ending(k) == "from" || m.entry.has("from") || m.is("outland")
			abroad = !f.trades() && (f.entry.has("count") || home) || trade
		}
	}
	if abroad {
		was := q
		q.partner = data.World
		p.sided(f.at, was, q, ": told to be foreign, with nobody named")
	}
	return q
}

// putting makes an indicator of a verb of placing that else tells of building too,
// where a sum of money stands right before it and a country, or ours, into which
// it goes: "Қытай Қазақстан экономикасына 20 миллиард доллар салды".
func (p *parse) putting(k int) {
	m := &p.mentions[k]
	if m.lexeme == nil || m.class == "indicator" || p.class(k-1) != "amount" || p.mentions[k-1].amount.measure != money || p.ending(k-1) == "toward" {
		return
	}
	e, found := m.lexeme.find("puts")
	into := false
	for j := k - 2; j >= 0 && !p.boundary(j); j-- {
		into = into || p.ending(j) == "toward" && (p.class(j) == "area" || p.class(j) == "here" || p.class(j) == "we" || p.is(p.mentions[j].from, "postposition"))
	}
	if found && into {
		m.class, m.entry = "indicator", entry{class: "indicator", value: e.value, features: "verb marked", line: e.line}
	}
}

// putHere says whether the verb of investing at mention k sends money into the
// country that speaks, from one that is named, pointed to or called foreign:
// "көрші ел экономикамызға 1,8 миллиард доллар құйған".
func (p *parse) putHere(k int) bool {
	if !p.postpositional() || !p.mentions[k].entry.has("verb") || p.companies() {
		return false
	}
	into, from := false, false
	for j := range p.mentions {
		m := &p.mentions[j]
		into = into || p.ending(j) == "toward" && (m.class == "we" || m.class == "here" && m.entry.value == "country" && !m.entry.has("that"))
		from = from || m.class == "foreign" || m.class == "here" && m.entry.has("that") && p.ending(j) == "" || m.class == "area" && m.area.role == "" && !m.area.adjective
	}
	return into && from
}
