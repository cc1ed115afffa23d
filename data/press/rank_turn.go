package press

import "oborot/data"

// rankTurned returns the sides of a place in a row that goes on with another country:
// it stands where the one stood that held the place before, "по товарообороту с
// Монголией Китай первый, Россия вторая"; of what is no trade it is the partner.
func (p *parse) rankTurned(f *frame, k int, was parties) (parties, bool) {
	if !p.inflects() && !p.language.PlainNouns() || f.dealt != nil || f.at > k || !isRank(&p.mentions[k]) ||
		was.reporter == "" {
		return was, false
	}
	at, before := p.placeTaker(k), p.amountBefore(k)
	if at < 0 || p.mentions[at].area.code == was.reporter || p.mentions[at].area.code == was.partner {
		return was, false
	}
	a := p.mentions[at].area
	if !f.trades() {
		return was.rowPartner(a), !f.entry.Has("ranked")
	}
	if before < 0 || !isRank(&p.mentions[before]) {
		return was, false
	}
	from, to := p.round(before, func(j int) bool { return p.fold(j) == "," || p.fold(j) == ";" || p.class(j) == "but" })
	held, others := "", false
	for j := from; j < to; j++ {
		b := p.mentions[j].area
		if p.class(j) != "area" || b.adjective || b.code != was.reporter && b.code != was.partner {
			continue
		}
		if b.role == "share" {
			return was.rowPartner(a), true
		} else if b.role != "" {
			others = true
		} else if held != "" && held != b.code {
			return was, false
		} else {
			held = b.code
		}
	}
	if held == "" || !others && held == was.partner {
		return was, false
	}
	if held == was.reporter {
		return was.reportedBy(a), others || p.heldTurn(before)
	}
	return was.rowPartner(a), true
}

// heldTurn says whether the place at mention k itself went on with a country.
func (p *parse) heldTurn(k int) bool { return p.placeTaker(k) >= 0 && p.amountBefore(k) >= 0 }

// placeTaker returns the mention of the country that a place is told of with no
// more than a dash, a verb or the word for having between, behind it or before it;
// -1 where there is none.
func (p *parse) placeTaker(k int) int {
	if at := p.nominativeBehind(k); at >= 0 {
		return at
	}
	for j := k - 1; j >= 0 && j >= k-3; j-- {
		switch m := &p.mentions[j]; {
		case m.class == "area":
			if m.area.role != "" || m.area.adjective || m.area.code == "?" || m.area.place != "" {
				return -1
			}
			return j
		case p.fold(j) == "-" || m.is("rank-verb") || m.class == "neutral" || isPredicate(m):
		default:
			return -1
		}
	}
	return -1
}

// rowOfTheirs turns what one country sells or buys into the trade of the one that the
// text was speaking of, where the sentence says no more of it than its place in a row:
// "The exports of Kyrgyzstan fell. China ranks first in imports" tells of the imports of
// Kyrgyzstan. A text that was telling places of others goes on with owners.
func (p *parse) rowOfTheirs(f *frame, q parties, c *context) (parties, bool) {
	owner := c.parties.reporter
	if f.indicator != "exports" && f.indicator != "imports" || f.entry.Has("verb") || q.partner != "" ||
		c.placed || owner == "" || owner == q.reporter || owner == data.World {
		return q, false
	}
	taker := nowhere
	for k := range p.mentions {
		switch m := &p.mentions[k]; {
		case p.class(k) == "area" &&
			(m.area.code != q.reporter && k < f.at || m.area.owner), m.class == "indicator" &&
			m.entry.Has("ranked"), m.class == "company":
			return q, false
		case p.class(k) == "amount" && isRank(m) && taker < 0:
			taker = p.placeTaker(k)
		}
	}
	if taker < 0 || p.mentions[taker].area.code != q.reporter {
		return q, false
	}
	own := parties{reporter: owner, partner: q.reporter, fromContext: true}
	p.sided(f.at, q, own, ": those of the sentence before")
	return own, true
}

// decided returns the sides of a frame that nothing else has a say in: those of what a
// country trades with all, or of the row of the one that the text was speaking of.
func (p *parse) decided(f, previous *frame, q parties, c *context) (parties, bool) {
	if own, found := p.ownWorld(f, previous); found {
		return own, true
	}
	if out, found := p.capitalOut(f, c); found {
		return out, true
	}
	return p.rowOfTheirs(f, q, c)
}

// formerPlace says whether the place at mention k is the one that somebody has moved from,
// whose time nothing tells: "в 2021 году поднялась с 11-го на 10-е место".
func (p *parse) formerPlace(k int) bool {
	next := p.amountBehind(k)
	e, _ := p.entryOf(p.mentions[k].from, "lead")
	from := e.Value == "from" || p.mentions[k].amount.lead == "from"
	return isRank(&p.mentions[k]) && from && next > 0 && next <= k+3 && isRank(&p.mentions[next])
}

// movedPlace says whether the ordinal [i, end) is a place that somebody has come from or has
// now, where French says no more of it: "du 11e au 7e rang", "contre le 11e en 2015".
func (p *parse) movedPlace(i, end int) bool {
	if !p.language.Behind {
		return false
	}
	if _, after := p.ordinalPlace(end + 1); p.is(i-1, "of") && p.is(end, "preposition") && after > end+1 {
		return true
	}
	return p.between(0, len(p.mentions), isRank) && (p.is(i-1, "preposition") || p.is(i-1, "neutral")) &&
		(p.endsAt(end) || p.is(end, "preposition") && p.timeAt(end+1))
}
