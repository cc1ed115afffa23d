package press

import (
	"slices"

	"oborot/data"
)

// memberShare gives a share of the trade with a group to its member that the share is
// told of: "Uzbekistan accounts for 57% of its trade with Central Asia". The group is
// the whole, named behind the share.
func (p *parse) memberShare(f *frame, k int, q parties, kind data.ClaimKind) parties {
	if host, held := p.hostedShare(f, k, q, kind); held {
		return host
	}
	whole, found := data.AreaByCode(q.partner)
	if !p.language.PlainNouns() && !p.apposedShare(k) || kind != data.Share || !f.trades() || !found ||
		!whole.IsGroup() || q.partner == q.reporter {
		return q
	}
	members := data.GroupMembers(q.partner, 0)
	behind, code := false, ""
	end := len(p.mentions)
	if next := p.amountBehind(k); next > 0 && p.language.PlainNouns() &&
		p.between(k, next, func(m *mention) bool { return m.class == "area" && m.area.code == q.partner }) {
		end = next // "40% go to the EU, and 12% to Spain"
	}
	for j := range end {
		a := p.mentions[j].area
		switch {
		case p.class(j) != "area":
		case a.code == q.partner:
			behind = j > k
		case a.code != q.reporter && a.place == "" && slices.Contains(members, a.code):
			if code != "" && code != a.code && p.language.PlainNouns() {
				return q
			} else if p.language.PlainNouns() || j < k {
				code = a.code
			}
		}
	}
	if !behind || code == "" {
		return q
	}
	was := q
	q.partner, q.partnerPlace = code, ""
	p.sided(k, was, q, ": where a part of the whole goes")
	return q
}

// hostedShare gives a share of the investments in a group to its member that holds it as a
// host: "Chad accounts for 70% of the foreign investment in Central Africa", or that the
// sum right before went to: "put 4 billion into Chad, 70% of its investments in the region".
func (p *parse) hostedShare(f *frame, k int, q parties, kind data.ClaimKind) (parties, bool) {
	whole, found := data.AreaByCode(q.reporter)
	if !p.language.PlainNouns() || kind != data.Share || !f.funds() || !found || !whole.IsGroup() {
		return q, false
	}
	members := data.GroupMembers(q.reporter, 0)
	was := q
	if slices.Contains(members, q.partner) {
		q.reporter, q.partner, q.partnerPlace = q.partner, data.World, ""
		p.sided(k, was, q, ": where a part of the whole goes")
		return q, true
	}
	for j := k - 1; j >= 0; j-- {
		if a := p.mentions[j].area; p.class(j) == "area" && a.role != "office" && slices.Contains(members, a.code) {
			q.reporter = a.code
			p.sided(k, was, q, ": where a part of the whole goes")
			return q, true
		}
	}
	return q, false
}

// apposedShare says whether the percentage at mention k tells again the amount of money
// right before it, with no country and no indicator between them: "достиг 138 млн
// долларов, это 81% торговли со странами СНГ".
func (p *parse) apposedShare(k int) bool {
	before := p.amountBefore(k)
	for j := k + 1; j < len(p.mentions) && !p.boundary(j); j++ {
		if p.class(j) == "level" || p.mentions[j].is("share") {
			return false // "40% of the exports to the CIS are oil"
		}
	}
	return p.inflects() && before >= 0 && p.mentions[before].amount.measure == money &&
		p.mentions[k].amount.lead == "" &&
		!p.between(before+1, k, func(m *mention) bool {
			return m.class == "area" || m.class == "indicator" || m.class == "but" || m.class == "growth" ||
				m.class == "word"
		})
}

// pairNotGroup gives the trade between two, told behind the part that one of them has in the
// trade of the other with a group, that one for its partner: "Spain holds 57% of its turnover
// with the EU, and bilateral trade is to reach 10 billion".
func (p *parse) pairNotGroup(f *frame, q parties) parties {
	whole, found := data.AreaByCode(q.partner)
	if !p.language.PlainNouns() || f.indicator != "turnover" ||
		!f.entry.Has("two-sided") && p.class(f.at-1) != "bilateral" || !found || !whole.IsGroup() {
		return q
	}
	other := ""
	for _, a := range p.areasIn(0, f.at) {
		switch {
		case a.group || a.code == q.reporter || a.code == other || a.code == q.partner:
		case other != "" || a.code == "?":
			return q
		default:
			other = a.code
		}
	}
	if other != "" {
		was := q
		q.partner = other
		p.sided(f.at, was, q, ": the only country named before")
	}
	return q
}
