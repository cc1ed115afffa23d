package press

import "oborot/data"

// ownerGoesOn returns the sides of a part of the trade of the next country in a row of those
// whose trade somebody has a part of: "на Китай приходится 55% торговли Монголии и 35% —
// Лаоса", "у Чили доля Китая в импорте — 30%, у Перу — 25%". Who has the part stays.
func (p *parse) ownerGoesOn(f *frame, k int, r reading) (parties, bool) {
	q := f.parties
	if !p.inflects() || !f.trades() || f.entry.Has("verb") || r.kind != data.Share || !q.whole() || k < f.at {
		return q, false
	}
	at := p.ownerBeside(f, k)
	if at < 0 {
		return q, false
	}
	a := p.mentions[at].area
	if a.adjective || a.role != "" || a.group || a.place != "" || a.code == "" || a.code == "?" || a.code == q.partner {
		return q, false
	}
	was := q
	q = q.reportedBy(a)
	p.sided(k, was, q, ": the next whose trade a part is of")
	return q, true
}

// ownerBeside returns the mention of the country whose trade the part at mention k is of: the
// owner behind it, where the owner of the first part stands behind the indicator, else the one
// set first in its clause; -1 where there is none.
func (p *parse) ownerBeside(f *frame, k int) int {
	last := p.amountBefore(k)
	next := k + 1
	for p.fold(next) == "-" || p.class(next) == "share-of" {
		next++
	}
	if owns := f.at + 1; last >= 0 && p.class(owns) == "area" && p.mentions[owns].area.role == "" &&
		p.mentions[owns].area.code != f.parties.partner {
		if p.class(next) == "area" && p.is(p.mentions[next].from, "genitive") && p.closesAmount(next+1) &&
			p.alike(last, k) {
			return next
		}
	}
	return p.ownerSet(f, k)
}

// ownerSet returns the mention of the country set first in the clause of the percentage at
// mention k, as the one who has something, whose trade it is a part of: where the first one
// stood so, or the clause names "its share" of whom was told before; -1 where there is none.
func (p *parse) ownerSet(f *frame, k int) int {
	if !p.inflects() || p.mentions[k].amount.measure != percent {
		return nowhere
	}
	from := k - 1
	for from > 0 && !p.boundary(from-1) && p.class(from-1) != "but" {
		from--
	}
	at, theirs := nowhere, false
	for j := from; j < k; j++ {
		theirs = theirs || p.class(j) == "theirs" && j+1 < k && p.mentions[j+1].is("share")
		if p.class(j) == "area" &&
			(p.mentions[max(j-1, 0)].is("rank-holder") || p.mentions[j].area.joined && at == j-2) {
			at = j
		} else if p.class(j) == "area" || p.class(j) == "indicator" {
			return nowhere
		}
	}
	had := p.between(0, from, func(m *mention) bool {
		return m.class == "area" && m.area.code == f.parties.reporter && p.is(m.from-1, "rank-holder")
	})
	if at < 0 || !had && !theirs {
		return nowhere
	}
	return at
}
