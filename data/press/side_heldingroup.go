package press

import "oborot/data"

// heldInGroup gives a share of the trade with a group, or a place in it, to the one
// country that holds it: "Доля Казахстана в торговле Германии со странами Центральной
// Азии", "в торговле союза с третьими странами первое место занял Китай".
func (p *parse) heldInGroup(k int, q parties, kind data.ClaimKind) parties {
	group, found := data.AreaByCode(q.partner)
	if !p.inflects() || !found || !group.IsGroup() || q.reporter == q.partner ||
		kind != data.Share && !isRank(&p.mentions[k]) {
		return q
	}
	at := p.holderBeside(k, q)
	if at < 0 ||
		q.partner != outside[q.reporter] &&
			!p.between(0, len(p.mentions), func(m *mention) bool { return m.class == "area" && m.area.code == q.partner }) {
		return q
	}
	was := q
	q.partner, q.partnerPlace = p.mentions[at].area.code, ""
	p.sided(k, was, q, ": the part before its whole")
	return q
}

// holderBeside returns the mention of the country, neither the reporter nor a group,
// that may hold the share or the place at mention k: the last one before it, else
// the first one behind it in its clause; -1 where there is none.
func (p *parse) holderBeside(k int, q parties) int {
	holds := func(j int) bool {
		return p.mayHold(j, -1) && !p.mentions[j].area.group && !p.mentions[j].area.adjective &&
			p.mentions[j].area.code != q.reporter
	}
	for j := k - 1; j >= 0 && p.class(j) != "amount" && p.fold(j) != ";"; j-- {
		if holds(j) {
			return j
		}
	}
	for j := k + 1; j < len(p.mentions) && p.class(j) != "amount" &&
		(j == k+1 && p.fold(j) == "-" || !p.boundary(j)); j++ {
		if holds(j) {
			return j
		}
	}
	return -1
}
