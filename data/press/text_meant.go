package press

import "slices"

// This file tells which country a text means where its clause says "the country" or
// "the republic": by default the one whose figures the text tells, who trades with the
// country that the clause names beside it. "На Китай пришлось 2 млрд, с Россией же
// республика торговала на 3 млрд" is told of neither of the two. What contradicts: the
// word for this or that country, and a clause that names no other side, for it may
// mean the country named just before.

// theCountry puts the country whose figures a text tells in the place of "the country".
func (p *parse) theCountry(c *context) {
	if !p.inflects() {
		return
	}
	for k := range p.mentions {
		m := &p.mentions[k]
		if !isHereCountry(m) || !m.entry.Has("subject") && !(m.entry.Has("whose") && p.ownsFlow(k)) {
			continue
		}
		own := p.ownerTold(c)
		if own == "" || !p.otherSide(k, own) {
			own = p.tellerAlone(k, c)
		}
		if own != "" {
			m.class, m.area = "area", area{code: own, meant: true}
		}
	}
}

// tellerAlone returns the country whose institution tells of the trade of "the country" at
// mention k, where the text has told of no pair and no other country stands before: "по
// данным чешской службы статистики, импорт страны вырос".
func (p *parse) tellerAlone(k int, c *context) string {
	own := ""
	for j := 0; j < k; j++ {
		a := p.mentions[j].area
		if p.class(j) != "area" || a.code == own {
			continue
		}
		if own != "" || a.role != "office" || a.code == "?" || a.group || a.place != "" {
			return ""
		}
		own = a.code
	}
	if !p.ownsFlow(k) || !c.theme.empty() && c.theme.parties != (parties{reporter: own, partner: rest(own)}) {
		return ""
	}
	return own
}

// ownsFlow says whether the word at mention k, in the genitive, tells whose the
// indicator before it is: "торговля страны", "экспорт республики".
func (p *parse) ownsFlow(k int) bool {
	return p.class(k-1) == "indicator" && !p.mentions[k-1].entry.Has("verb")
}

// ownerTold returns the country whose figures a text tells: whose partner somebody in
// the sentence is, where the text takes place, or who was told of before.
func (p *parse) ownerTold(c *context) string {
	if code := p.partnersOf(); code != "" {
		return code
	}
	if len(c.guests) > 0 ||
		c.city.code != "" && slices.ContainsFunc(c.named, func(code string) bool { return code != c.city.code }) {
		return "" // it may be theirs
	}
	if c.host != "" {
		return c.host
	}
	if c.theme.whole() {
		return c.theme.reporter
	}
	if c.parties.whole() && !c.parties.twofold() {
		return c.parties.reporter
	}
	if len(c.named) == 1 {
		return c.named[0]
	}
	return ""
}

// otherSide says whether the part of the sentence between two amounts that mention k
// stands in names by a preposition of trade another country than its owner, whom the
// clause itself does not name.
func (p *parse) otherSide(k int, own string) bool {
	if from, to := p.round(k, p.boundary); p.between(from, to, func(m *mention) bool {
		return m.class == "area" &&
			m.area.code == own
	}) {
		return false
	}
	from, to := p.round(k, func(j int) bool {
		return p.class(j) == "amount" && !isRank(&p.mentions[j]) ||
			p.fold(j) == ";"
	})
	return slices.ContainsFunc(p.areasIn(from, to), func(a area) bool {
		return a.code != own && !a.adjective &&
			(a.role == "with" || a.role == "in" || a.role == "toward" || a.role == "from")
	})
}

// boughtAt makes the country that something is told to be bought at the one that it
// comes from: "у России страна закупила товаров на 2 млрд".
func (p *parse) boughtAt() {
	for k := range p.mentions {
		a := &p.mentions[k].area
		if !p.inflects() || k == 0 || p.class(k) != "area" || a.role != "" || a.adjective ||
			!p.mentions[k-1].is("rank-holder") {
			continue
		}
		from, to := p.round(k, func(j int) bool { return p.class(j) == "amount" || p.boundary(j) })
		if p.between(from, to, func(m *mention) bool {
			return m.class == "indicator" && m.entry.Value == "imports" && m.entry.Has("verb")
		}) {
			a.role = "from"
		}
	}
}

// ownClause returns the areas of a frame: those of its own clause, where they tell both
// sides, whoever stands in the clauses before; else all.
func (p *parse) ownClause(f *frame) []area {
	p.withActor(f)
	all := p.areasOf(f)
	from, _ := p.round(f.at, p.boundary)
	if !f.trades() || from <= f.from {
		return all
	}
	near := *f
	near.from = from
	if own := p.areasOf(&near); cast(f.indicator, own).whole() {
		return own
	}
	return all
}

// oursTraded says whether "we" or "our" at mention k tells whose the trade of its clause
// is, which is told to be with all the world, or with a country that stands beside it:
// "внешнеторговый оборот у нас — 800 млрд", "с Сербией наш оборот — 3 млрд".
func (p *parse) oursTraded(k int, own string) bool {
	from, to := p.round(k, func(j int) bool {
		return p.class(j) == "amount" && !isRank(&p.mentions[j]) ||
			p.fold(j) == ";"
	})
	if p.mentions[k].entry.Has("own") {
		from = k
		for to = k + 1; to < len(p.mentions) && (p.class(to) == "neutral" || p.class(to) == "known"); {
			to++
		}
		to = min(to+1, len(p.mentions))
		if all := &p.mentions[to-1]; p.mentions[max(k-1, 0)].is("overall") && all.class == "indicator" &&
			tradesIn(all.entry.Value) && !all.entry.Has("world") && !p.ledWith(to) {
			all.entry.Features += " world" // "весь наш товарооборот"
		}
	}
	return p.between(from, to, func(m *mention) bool {
		return m.class == "indicator" && tradesIn(m.entry.Value) &&
			(m.entry.Has("world") || !m.entry.Has("ranked") && p.otherSide(k, own))
	})
}

// ledWith says whether a partner follows at mention k: "весь наш товарооборот с Россией".
func (p *parse) ledWith(k int) bool {
	return p.class(k) == "preposition" || p.class(k) == "area" || p.class(k) == "stake-lead"
}

// rowsAt gives their sides to the two countries of a place that one of them holds with
// the other: "по импорту Турция у Азербайджана на третьем месте" is told of the trade of
// Azerbaijan, "второе место у Турции" of a place that is Turkey's.
func (p *parse) rowsAt() {
	for k := range p.mentions {
		a := &p.mentions[k].area
		if !p.inflects() || k == 0 || p.class(k) != "area" || a.role != "" || a.adjective ||
			!p.mentions[k-1].is("rank-holder") && !p.mentions[k].is("we") || !p.rowHeldAt(k) {
			continue
		}
		from, to := p.round(k, p.boundary)
		if owner := k - 2; p.class(owner) == "area" && p.class(owner-1) == "indicator" &&
			p.mentions[owner-1].entry.Has("ranked") {
			continue // "первое место среди партнёров Чили у Перу"
		}
		for j := from; j < to; j++ {
			if b := &p.mentions[j].area; p.class(j) == "area" && j != k && b.role == "" && !b.adjective {
				if j > 1 && j < k && isRank(&p.mentions[k-2]) && p.class(j-1) == "indicator" &&
					p.class(j-2) == "preposition" {
					a.role = "share" // "в импорте Чили второе место у Перу"
					break
				}
				b.role = "share"
			}
		}
		if p.between(from, to, isFunds) {
			a.role = "in"
		}
	}
}

// rowHeldAt says whether the clause of mention k, which stands behind the word for
// having, tells of a place in a row and of another country as the one that holds it.
func (p *parse) rowHeldAt(k int) bool {
	from, to := p.round(k, p.boundary)
	return p.between(from, to, isRank) && slices.ContainsFunc(p.areasIn(from, to), func(a area) bool {
		return (a.role == "" || a.role == "share") && !a.adjective && a.code != p.mentions[k].area.code
	})
}

// countedAt says whether the clause of mention k counts firms of another country.
func (p *parse) countedAt(k int) bool {
	from, to := p.round(k, p.boundary)
	return slices.ContainsFunc(p.areasIn(from, to), func(a area) bool { return a.adjective }) &&
		p.between(0, len(p.mentions), func(m *mention) bool {
			return m.class == "indicator" && m.entry.Has("count")
		})
}

// hereabouts puts the country that a text takes place in, or that the speaker speaks
// to, in the place of "here" and "you", where capital, firms or goods are told to be
// there or to go there: "у вас работает 350 наших предприятий". The word for here may
// else mean the matter that is spoken of.
func (p *parse) hereabouts(v voice, c *context) {
	host := c.host
	if len(c.named) == 2 && (host == "" || host == v.country) {
		host = parties{reporter: v.country}.onlyNamed(c.named)
	} else if len(c.guests) == 1 && host == v.country {
		host = c.guests[0]
	}
	if !p.inflects() || host == "" || host == v.country {
		return
	}
	for k := range p.mentions {
		m := &p.mentions[k]
		if !m.is("hereabouts") {
			continue
		}
		e, _ := m.lexeme.Find("hereabouts")
		if e.Has("yours") && v.country == "" ||
			e.Value == "in" && !p.between(0, len(p.mentions), func(m *mention) bool {
				return m.class == "indicator" && (m.entry.Has("count") || fundsIn(m.entry.Value))
			}) {
			continue
		}
		m.class, m.area = "area", area{code: host, role: e.Value}
		if e.Value == "own" {
			m.area.role = ""
			m.area.adjective = !p.yourCountry(k)
		}
	}
}
