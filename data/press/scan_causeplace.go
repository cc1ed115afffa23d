package press

import (
	"slices"

	"oborot/data"
)

// causePlaces makes offices of the countries that only tell where the cause of what is told
// lies, before or behind the trade of somebody else: "из-за войны в Чаде экспорт Перу в Оман
// упал", "экспорт Перу вырос благодаря спросу в Чаде".
func (p *parse) causePlaces() {
	for k := 0; k < len(p.mentions) && p.inflects(); k++ {
		if !p.mentions[k].is("cause") {
			continue
		}
		at, person := p.placeOfCause(k)
		if at < 0 || (person || p.mentions[at].area.role != "in") && !p.othersBeside(k, at) {
			continue
		}
		for j := k + 1; j <= at; j++ {
			if p.class(j) == "area" {
				p.mentions[j].area.role = "office"
			}
		}
	}
}

// placeOfCause returns the last country that belongs to the cause which the word at mention k
// leads to, -1 where there is none, and whether somebody with a post does. A flow belongs to
// the cause where what is told has a noun of its own behind it, or stood before.
func (p *parse) placeOfCause(k int) (at int, person bool) {
	at = nowhere
	for j, flow := k+1, false; j < len(p.mentions) && j <= k+9; j++ {
		switch m := &p.mentions[j]; {
		case m.class == "amount", p.fold(j) == ",", p.fold(j) == ";", p.fold(j) == ":":
			return at, person
		case m.class == "indicator":
			if flow || at >= 0 || m.entry.Has("verb") && !m.entry.Has("noun") || !p.flowOfCause(k, j) {
				return at, person
			}
			flow = true
		case m.class == "role":
			person = true
		case m.class != "area":
		case m.area.adjective:
			if p.class(j+1) == "indicator" && (flow || j > k+1) {
				return at, person
			}
		case m.area.role == "" && (at >= 0 || j > k+1 && !p.is(m.from, "genitive")):
			return at, person
		default:
			at = j
		}
	}
	return at, person
}

// flowOfCause says whether the flow at mention j is only part of the cause that the word at
// mention k leads to, as another one is told without an amount between them.
func (p *parse) flowOfCause(k, j int) bool {
	for i := j + 1; i < len(p.mentions) && p.class(i) != "amount" && p.fold(i) != ";"; i++ {
		if p.class(i) == "indicator" {
			return true
		}
	}
	return p.amountBefore(k) >= 0 && p.indicatorBefore(k) >= 0 && p.amountBehind(k) < 0
}

// othersBeside says whether a sentence names somebody whose trade it may tell outside the
// mentions [from, to], other than those named there.
func (p *parse) othersBeside(from, to int) bool {
	for j := range p.mentions {
		a := p.mentions[j].area
		if (j < from || j > to) && p.class(j) == "area" && a.code != p.mentions[to].area.code &&
			(a.role == "" || a.role == "whose" || a.role == "from") && a.code != "?" {
			return true
		}
	}
	return false
}

// groupScopes makes an office of the group that opens a sentence as the one out of which
// some are told of: "Из стран ЕС Чад больше всего продал Польше — на 5 млн".
func (p *parse) groupScopes() {
	for k := 3; k < len(p.mentions) && p.inflects(); k++ {
		if m := &p.mentions[k]; m.class == "area" && m.area.role == "in" && m.area.group &&
			p.class(k-2) == "area" && p.class(k-3) == "indicator" && p.mentions[k-3].entry.Has("ranked") {
			m.area.role = "office" // "главным партнёром Чада в Европе"
		}
	}
	k := 1
	for p.class(k-1) == "when" {
		k++
	}
	if p.class(k) != "area" || !p.inflects() || !p.mentions[k].area.group || p.mentions[k].area.role != "from" {
		return
	}
	members := data.GroupMembers(p.mentions[k].area.code, 0)
	named, subject, member := map[string]bool{}, false, false
	for j := k + 1; j < len(p.mentions) && p.fold(j) != ";"; j++ {
		if a := p.mentions[j].area; p.class(j) == "area" && !a.group && a.code != "" && a.role != "office" {
			named[a.code] = true
			subject = subject || a.role == ""
			member = member || slices.Contains(members, a.code)
		}
	}
	if member || subject && len(named) > 1 {
		p.mentions[k].area.role = "office"
	}
}
