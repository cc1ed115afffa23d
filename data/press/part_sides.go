package press

import (
	"slices"

	"oborot/data"
)

// This file is whose a part of a trade is and of whose trade, in a language whose
// nouns do not change. The one who holds the part is the subject of a verb of sharing
// or the owner of the word for a share, and the next one named right before a
// percentage of its own: "Latvia accounted for 8% of Lithuania's imports and Norway for
// 6%", "with Latvia's share in them at 8%". The one whose trade it is owns the
// indicator, else owns another one named before, else is the one whom the text was
// speaking of. A holder is never the one whose trade it is. What contradicts: another
// side told behind the part with a preposition, a holder that is a place of the owner.

// heldShare sets the sides of the share at mention k by its holder and its owner.
func (p *parse) heldShare(f *frame, k int, q parties, c *context) parties {
	if !p.language.PlainNouns() || !f.trades() || f.dealt != nil ||
		p.mentions[k].amount.measure != percent && !p.partAgain(k) {
		return q
	}
	holders := p.shareHolders()
	at := holderOf(holders, p, k)
	own := p.wholeOwner(f.at)
	held := func(code string) bool {
		return slices.ContainsFunc(holders, func(h int) bool { return p.mentions[h].area.code == code })
	}
	other := q.partner // the one who holds the part
	if at >= 0 {
		if a := p.mentions[at].area; a.place != "" || a.code == own || p.sideBehind(at, a.code, own) {
			return q
		}
		other = p.mentions[at].area.code
	} else if own == "" && !held(q.reporter) || own == other {
		return q
	}
	was := q
	if own == "" && q.partner == other && q.reporter != "" && !held(q.reporter) ||
		q.reporter == own && q.partner == other {
		return q
	}
	if own == "" {
		own = p.ownerSpokenOf(k, held, q, c)
	}
	if own == "" && !(held(q.reporter) && q.whole() && q.partner != data.World) {
		return q
	}
	q = parties{reporter: own, partner: other, fromContext: q.fromContext}
	if own == was.reporter {
		q.reporterPlace, q.placeName = was.reporterPlace, was.placeName
	}
	p.sided(k, was, q, ": the part before its whole")
	return q
}

// shareHolders returns the mentions of the countries of a sentence that hold a part.
func (p *parse) shareHolders() []int {
	var out []int
	for k := range p.mentions {
		a := p.mentions[k].area
		if p.class(k) != "area" || a.role == "office" || a.code == "" || a.code == "?" {
			continue
		}
		next := k + 1
		for p.class(next) == "neutral" && !p.mentions[next].is("share") || p.class(next) == "when" ||
			p.class(next) == "known" {
			next++
		}
		if p.fold(next) == "," && p.class(next+1) == "neutral" {
			next += 2 // "Latvia, which accounted for"
		}
		shares := next < len(p.mentions) && (p.mentions[next].is("share") || p.mentions[next].is("gives-part"))
		before := k - 1
		for p.class(before) == "neutral" {
			before--
		}
		again := len(out) > 0 && a.owner && p.leadsClause(before+1) &&
			(p.class(next) == "growth" || p.class(next) == "level")
		of := p.ofAt(before) && p.class(before-1) == "those" // "that of Norway 6%"
		gapped := len(out) > 0 && (a.role == "" || a.joined || of) && !a.adjective &&
			(of || p.leadsClause(before+1)) && p.class(p.ledTo(k+1)) == "amount" &&
			(p.mentions[p.ledTo(k+1)].amount.measure == percent || p.partAgain(p.ledTo(k+1)))
		if p.mentions[max(before, 0)].is("share") || p.ofAt(before) && p.mentions[max(before-1, 0)].is("share") {
			shares = !a.owner && !a.adjective
		} else if shares && !a.owner {
			shares = a.role == "" && !a.adjective
		}
		if shares || gapped || again {
			out = append(out, k)
		}
	}
	return out
}

// partAgain says whether the money at mention k is told again behind it as a percentage: "Iran
// for $432 million or 8%".
func (p *parse) partAgain(k int) bool {
	return k+2 < len(p.mentions) && p.mentions[k].amount.measure == money && p.mentions[k+1].is("or") &&
		p.class(k+2) == "amount" && p.mentions[k+2].amount.measure == percent
}

// ledTo goes over the preposition of an amount whose verb is left out: "and Norway for
// 6%".
func (p *parse) ledTo(k int) int {
	if p.class(k) == "preposition" || p.class(k) == "stake-lead" {
		k++
	}
	return k
}

// holderOf returns the holder whose part the percentage at mention k is, -1 where there is
// none: the last one before it, in its own clause.
func holderOf(holders []int, p *parse, k int) int {
	for i := len(holders) - 1; i >= 0; i-- {
		h := holders[i]
		if h > k {
			continue
		}
		if p.between(h+1, k, func(m *mention) bool {
			return m.class == "area" && m.area.role == "" && !m.area.owner && !m.area.adjective ||
				m.class == "but" ||
				m.class == "amount" && m.amount.measure != percent && !(k > 1 && m == &p.mentions[k-2] && p.partAgain(k-2))
		}) || p.fold(k-1) == "(" {
			return -1
		}
		return h
	}
	return -1
}

// wholeOwner returns the country whose trade the indicator at mention at is told to be,
// by its name right before it or behind it.
func (p *parse) wholeOwner(at int) string {
	j := at - 1
	for j > 0 && (p.class(j) == "neutral" || p.class(j) == "foreign" || p.class(j) == "when" || p.class(j) == "level") {
		j--
	}
	if j >= 0 && p.class(j) == "area" && (p.mentions[j].area.owner || p.mentions[j].area.adjective) &&
		p.mentions[j].area.code != "?" {
		return p.mentions[j].area.code
	}
	if p.class(at+1) == "preposition" && p.class(at+2) == "area" && p.mentions[at+2].area.role == "of" {
		return p.mentions[at+2].area.code
	}
	return ""
}

// ownerSpokenOf returns the country whose trade a text was speaking of, where the clause
// does not tell it: the last that owns an indicator before mention k, else the one of
// the sentence before. Who holds a part is none.
func (p *parse) ownerSpokenOf(k int, held func(string) bool, q parties, c *context) string {
	for j := k - 1; j > 0; j-- {
		if own := p.wholeOwner(j); p.class(j) == "indicator" && own != "" && !held(own) {
			return own
		}
	}
	rest := slices.DeleteFunc(slices.Clone(c.named), held)
	for _, code := range []string{q.reporter, c.parties.reporter, (parties{}).onlyNamed(rest), c.homeland()} {
		if code != "" && code != data.World && !held(code) {
			return code
		}
	}
	return ""
}

// sideBehind says whether behind the holder at mention at another side is told with a
// preposition of its own: "took 12% of its imports from Chile".
func (p *parse) sideBehind(at int, holder, own string) bool {
	for j := at + 1; j < len(p.mentions) && !p.boundary(j) && p.class(j) != "and"; j++ {
		a := p.mentions[j].area
		if p.class(j) != "area" || a.owner || a.adjective || a.code == own || a.code == holder ||
			slices.Contains(data.GroupMembers(a.code, 0), holder) {
			continue
		}
		switch a.role {
		case "from", "toward", "with", "between", "in":
			return true
		}
	}
	return false
}

// wholeLater fills the open side of a trade that is told of a partner alone from the one
// whose whole it is told behind to be a part of: "exports to Asian countries came to $6
// billion, or 12% of Chile's total".
func (p *parse) wholeLater(f *frame) parties {
	q, code := f.parties, ""
	if !f.trades() || q.partner == "" {
		return q
	}
	for k := f.at + 1; k < len(p.mentions); k++ {
		a, next := p.mentions[k].area, k+1
		for p.class(next) == "neutral" || p.class(next) == "foreign" {
			next++
		}
		whole := p.class(next) == "indicator" && !p.mentions[next].entry.Has("verb") &&
			tradesIn(p.mentions[next].entry.Value) ||
			next > k && p.class(next) != "" && p.mentions[next].is("overall")
		if p.class(k) != "area" || !a.owner && !a.adjective || a.code == "?" || a.code == q.partner ||
			!whole || !p.wholeOwned(k) {
			continue
		}
		if code != "" && code != a.code {
			return q
		}
		code = a.code
	}
	if code != "" {
		q.reporter = code
		p.sided(f.at, f.parties, q, ": the part before its whole")
	}
	return q
}

// wholeOwned says whether the one at mention k is told to be the owner of a whole: "of
// Chile's", "of all Chilean".
func (p *parse) wholeOwned(k int) bool {
	return p.ofAt(k-1) || p.ofAt(k-2) || p.class(k-1) == "share-of" || p.class(k-2) == "share-of"
}
