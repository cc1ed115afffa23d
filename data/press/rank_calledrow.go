package press

import "cmp"

// This file reads who is called the largest of those who trade with a country, with
// what it is so: "Россия стала главным партнёром Грузии: 900 млн долларов", "Её
// крупнейшим покупателем с долей в 35% остаётся Китай".

// calledRow says whether the word for those who trade of a frame is what one country is
// called in view of another one, and an amount of the two of them follows; it gives the
// frame its sides.
func (p *parse) calledRow(f *frame, c *context) bool {
	first := p.amountBehind(f.at)
	if !p.inflects() || f.entry.Value == "fdi_stock" || first < 0 || !p.calledLargest(f.at) ||
		!p.tellsCalled(f.at, first) {
		return false
	}
	owner, toward := p.rowOwnerAt(f.at)
	holder := p.calledHolder(f.at, owner)
	if holder < 0 {
		return false
	}
	q := parties{reporter: cmp.Or(c.parties.reporter, c.host), partner: p.mentions[holder].area.code, fromContext: true}
	if owner >= 0 {
		q = parties{reporter: p.mentions[owner].area.code, partner: q.partner}
	}
	if toward {
		f.reverse()
		q = q.swapped()
	}
	if !q.whole() || q.reporter == q.partner {
		return false
	}
	f.called = q
	p.flowSpokenOf(f, owner, c)
	p.mentions[holder].area.listed = true
	return true
}

// flowSpokenOf makes partners whose owner is left out partners in the flow that the text was
// speaking of: "экспорт Чили вырос. Главными партнёрами были Перу (5 млн) и Чад (3 млн)".
func (p *parse) flowSpokenOf(f *frame, owner int, c *context) {
	e := c.entry
	if p.inflects() && owner < 0 && f.indicator == "turnover" && c.fresh && !e.Has("ranked") &&
		(e.Value == "exports" || e.Value == "imports") {
		f.indicator, f.entry.Value = e.Value, e.Value
	}
}

// sellsInto says whether a row is of those who sell in it, told with the country that they
// sell to: "крупнейший поставщик в Киргизию — Китай, Россия идёт следом".
func (p *parse) sellsInto(f *frame) bool {
	_, toward := p.rowOwnerAt(f.at)
	return toward && f.indicator == "exports" && p.mentions[f.at].entry.Has("ranked")
}

// calledLargest says whether the word for the largest stands before the noun at
// mention k, over its adjectives.
func (p *parse) calledLargest(k int) bool {
	for j := k - 1; j >= 0 && j >= k-3; j-- {
		switch m := &p.mentions[j]; {
		case m.is("largest"):
			return true
		case m.class == "area" && m.area.adjective || m.is("rank-between") || m.class == "neutral" ||
			m.class == "word" || m.class == "foreign":
		default:
			return false
		}
	}
	return false
}

// tellsCalled says whether the amount at mention first may be what somebody is called
// the largest with, and nothing in the sentence is told of a trade by name.
func (p *parse) tellsCalled(at, first int) bool {
	a := p.mentions[first].amount
	if a.measure != money && a.measure != percent || a.sign != 0 || a.lead != "" && a.lead != "from" && a.lead != "in" {
		return false
	}
	return !p.between(0, first, func(m *mention) bool {
		return m.class == "trap" || m.class == "growth" || m.class == "amount" || m.class == "say" ||
			m.class == "indicator" && !m.entry.Has("ranked") &&
				(m.entry.Has("verb") || m.entry.Has("count") || m.entry.Value != p.mentions[at].entry.Value)
	}) && !p.between(0, at, func(m *mention) bool { return m.class == "indicator" })
}

// calledHolder returns the mention of the only country beside the owner of the row that
// a sentence names before its first amount as a noun without a preposition; -1 where
// there is none, or another one.
func (p *parse) calledHolder(at, owner int) int {
	holder := nowhere
	for j := range p.mentions {
		m := &p.mentions[j]
		if m.class == "amount" {
			break
		}
		if m.class != "area" || j == owner || m.area.role == "office" || m.area.role == "in" && m.area.group {
			continue
		}
		if holder >= 0 || m.area.adjective || m.area.role != "" || !p.dealable(j) {
			return nowhere
		}
		holder = j
	}
	if holder < 0 {
		holder = p.calledAfter(p.amountBehind(at))
	}
	return holder
}

// calledAfter returns the country that stands behind the amount at mention k, over a verb
// of being: "с оборотом 2 млрд долларов стал Китай"; -1 where none does.
func (p *parse) calledAfter(k int) int {
	j := k + 1
	for p.class(j) == "neutral" {
		j++
	}
	if j == k+1 || p.class(j) != "area" || p.mentions[j].area.role != "" || p.mentions[j].area.adjective ||
		!p.dealable(j) {
		return nowhere
	}
	return j
}

// calledShare says whether the percentage at mention k is the part that somebody is
// called the largest with.
func (p *parse) calledShare(f *frame, k int) bool {
	return f.called.whole() && p.amountBefore(k) < f.at
}

// callsOn gives a noun of the same trade, behind the word for those who trade, the sides
// of who is called so: "главным партнёром с оборотом 2 млрд стал Китай".
func (p *parse) callsOn(frames []frame) {
	for i := 1; i < len(frames); i++ {
		f, before := &frames[i], &frames[i-1]
		if before.called.whole() && f.indicator == before.indicator && !f.entry.Has("verb") && !f.trap &&
			p.amountBehind(before.at) == p.amountNear(f) {
			f.called = before.called
		}
	}
}

// amountNear returns the first amount right behind the noun of a frame or the one right
// before it.
func (p *parse) amountNear(f *frame) int {
	if next := p.amountBehind(f.at); next >= 0 && (next <= f.at+2 || p.inflects() && !p.boundaryBetween(f.at, next)) {
		return next
	}
	return p.amountBefore(f.at)
}
