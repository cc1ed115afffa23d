package press

import "oborot/data"

// rowUnowned gives the place in a row of suppliers, buyers or those who receive
// capital its sides where the sentence names nobody but the one that holds it: the row
// is of the one whose trade the text was speaking of, "Turkey was the top supplier",
// and is nobody's where it was speaking of none.
func (p *parse) rowUnowned(f *frame, c *context) (parties, bool) {
	if !p.language.PlainNouns() || !f.entry.Has("ranked") || f.indicator == "turnover" || p.wholeBeside(f) >= 0 {
		return parties{}, false
	}
	at := p.soleHolder(f)
	if at < 0 {
		return parties{}, false
	}
	holder := p.mentions[at].area
	if f.entry.Has("host") {
		return parties{reporter: holder.code, partner: data.World}, true
	}
	if !f.trades() {
		return p.heldByOwner(holder, f.parties)
	}
	q := parties{partner: holder.code, fromContext: true}
	if tradesIn(c.entry.Value) && c.parties.reporter != holder.code {
		q.reporter = c.parties.reporter
	}
	p.sided(f.at, parties{}, q, ": the one that holds a place and the owner of the row")
	return q, true
}

// soleHolder returns the mention of the only country in reach of a frame, which stands
// before or right behind the word for those who trade and may hold a place; -1 where
// there is another one.
func (p *parse) soleHolder(f *frame) int {
	at, from := nowhere, f.from
	for from > 0 && !p.boundary(from-1) && p.class(from-1) != "indicator" {
		from--
	}
	for k := from; k < f.to; k++ {
		if p.class(k) != "area" {
			continue
		}
		a := p.mentions[k].area
		if at >= 0 || !p.dealable(k) && !a.capital || a.owner || a.adjective || a.role != "" || k > f.at+3 {
			return nowhere
		}
		at = k
	}
	return at
}

// goodsOfRow says whether the adjective of the one whose goods a row is of stands right
// behind the word for those who buy them: "the main market for Polish goods".
func (p *parse) goodsOfRow(at int) bool {
	return p.language.PlainNouns() && p.class(at+1) == "area" && p.mentions[at+1].area.adjective &&
		p.mentions[at].entry.Value == "exports"
}

// placeStated says whether the ordinal [i, end) is the place of the country before it,
// which a plain verb of being states: "Turkey was second with 2 million".
func (p *parse) placeStated(i, end int) bool {
	if !p.language.PlainNouns() || !p.is(i, "ordinal") || !p.is(i-1, "be") || !p.is(i-2, "area") {
		return false
	}
	with := end < len(p.lexemes) && (p.lexemes[end].Is("preposition", "with") || p.lexemes[end].Is("preposition", "on"))
	return with || p.endsAt(end) || p.is(end, "rank-after")
}

// inPassing says whether the place at mention k only tells who is still the largest, in
// a sentence with figures of its own to tell: "ASEAN remained China's largest partner,
// with trade of 900 billion". A place in numbers is told for itself.
func (p *parse) inPassing(k int) bool {
	if !p.language.PlainNouns() || !isRank(&p.mentions[k]) || !p.is(p.mentions[k].from, "rank-first") ||
		!p.between(0, len(p.mentions), isSum) {
		return false
	}
	for j := k - 1; j >= 0 && j >= k-6 && !p.boundary(j); j-- {
		if p.mentions[j].is("stays") {
			return true
		}
	}
	return false
}
