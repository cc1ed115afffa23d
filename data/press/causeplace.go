package press

import (
	"slices"

	"oborot/data"
)

// causePlaces makes offices of the countries that only tell where the cause of what is told
// lies, in front of the trade of somebody else: "из-за войны в Чаде экспорт Перу в Оман упал",
// "на фоне санкций против Чада перуанский экспорт снизился".
func (p *parse) causePlaces() {
	for k := 0; k < len(p.mentions) && p.inflects(); k++ {
		if !p.mentions[k].is("cause") {
			continue
		}
		at, end, person := -1, k+1, false
		for ; end < len(p.mentions) && end <= k+8; end++ {
			m := &p.mentions[end]
			if m.class == "indicator" || m.class == "trap" || m.class == "amount" || p.fold(end) == "," ||
				p.class(end) == "area" && at >= 0 && m.area.role == "" {
				break
			}
			person = person || m.class == "role"
			if m.class == "area" && !m.area.adjective && (m.area.role != "" || end == k+1) {
				at = end
			}
		}
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
