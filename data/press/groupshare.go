package press

import (
	"slices"

	"oborot/data"
)

// memberShare gives a share of the trade with a group to its member that the share is
// told of: "Uzbekistan accounts for 57% of its trade with Central Asia". The group is
// the whole, named behind the share.
func (p *parse) memberShare(f *frame, k int, q parties, kind data.ClaimKind) parties {
	whole, found := data.AreaByCode(q.partner)
	if !p.language.plainNouns() || kind != data.Share || !f.trades() || !found || !whole.IsGroup() || q.partner == q.reporter {
		return q
	}
	members := data.GroupMembers(q.partner, 0)
	behind, code := false, ""
	for j := range p.mentions {
		a := p.mentions[j].area
		switch {
		case p.class(j) != "area":
		case a.code == q.partner:
			behind = j > k
		case a.code != q.reporter && a.place == "" && slices.Contains(members, a.code):
			if code != "" && code != a.code {
				return q
			}
			code = a.code
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
