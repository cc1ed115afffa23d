package press

import (
	"oborot/data"
	"oborot/data/lexicon"
)

// standings makes a frame of a sentence that sets countries with their amounts in
// a row: "5 млрд доллармен Қытай бірінші орында, Ресей 4 млрд доллармен екінші".
// The row is of the trade that the sentence opens with, else of what the text was
// speaking of. Every amount has its country, or nothing is read.
func (p *parse) standings(c *context) []frame {
	if !p.ranged() {
		return nil
	}
	f, found := p.rowOf(c)
	if !found {
		return nil
	}
	for k := range p.mentions {
		m := &p.mentions[k]
		if m.class != "amount" || m.amount.measure == ordinal {
			continue
		}
		at := p.standing(k)
		if at < 0 || p.mentions[at].area.code == f.parties.reporter ||
			m.amount.measure != rank && m.amount.measure != money {
			return nil
		}
		f.dealt[k] = p.mentions[at].area
	}
	return []frame{f}
}

// rowOf returns the frame of a row of countries, with the one whose trade it is.
func (p *parse) rowOf(c *context) (frame, bool) {
	f := frame{entry: c.entry, to: len(p.mentions), dealt: map[int]area{}, at: -1}
	f.parties = parties{reporter: c.parties.reporter, fromContext: true}
	for k := range p.mentions {
		switch m := &p.mentions[k]; {
		case m.class == "trap" || m.class == "physical" ||
			m.class == "indicator" && (f.at >= 0 || m.entry.Has("count") || m.entry.Has("marked")):
			return f, false
		case m.class == "indicator":
			f.entry, f.at = m.entry, k
			p.because(k, "indicator: a word that names it", k)
		case m.class == "area" && m.area.role == "whose" && f.at < 0 && m.area.place == "":
			f.parties = parties{reporter: m.area.code}
		}
	}
	f.indicator = f.entry.Value
	if f.at < 0 {
		f.at = p.amountBehind(-1)
		p.because(f.at, carriedList, nowhere)
	}
	return f, f.entry.Class == "indicator" && !f.entry.Has("count") &&
		(f.trades() || f.parties.fromContext) && f.parties.reporter != ""
}

// ranged says whether a sentence of a language that puts its words behind sets
// countries in a row: one of its amounts of money is told to be what a country
// stands there with.
func (p *parse) ranged() bool {
	if !p.postpositional() {
		return false
	}
	for k := range p.mentions {
		if p.standsWith(k) && p.standing(k) >= 0 {
			return true
		}
	}
	return false
}

// standsWith says whether mention k is money that something is done or held with.
func (p *parse) standsWith(k int) bool {
	return p.class(k) == "amount" && p.mentions[k].amount.measure == money && p.mentions[k].amount.ending == "with"
}

// standing returns the mention of the only country without a case in the clause
// of the amount at mention k, which stands there with it; -1 where there is none.
func (p *parse) standing(k int) int {
	from, to := p.round(k, p.partsRow)
	at, holds := -1, false
	for j := from; j < to; j++ {
		m := &p.mentions[j]
		holds = holds || p.standsWith(j) || m.class == "amount" && m.amount.measure == rank || m.is("leads-list")
		if m.class != "area" || m.area.role != "" || m.area.adjective || m.area.place != "" ||
			m.area.code == "" || m.area.code == "?" {
			continue
		}
		if at >= 0 {
			return -1
		}
		at = j
	}
	if !holds {
		return -1
	}
	return at
}

// partsRow says whether mention k stands between two countries of a row.
func (p *parse) partsRow(k int) bool {
	return p.class(k) == "but" || p.class(k) == "and" || p.fold(k) == "," || p.fold(k) == ";"
}

// partnersTold remembers that a sentence speaks of partners in trade without
// telling their places, so that the next may set them in a row. Investors may be
// guests of any meeting, unless they are called the largest.
func (p *parse) partnersTold(k int) {
	e := p.mentions[k].entry
	guests := e.Value == "fdi_stock" && (k == 0 || !p.mentions[k-1].is("rank-between"))
	if p.postpositional() && p.topic.Class == "" && !guests {
		p.topic = lexicon.Entry{Class: e.Class, Value: e.Value, Line: e.Line}
	}
}

// closesRow says whether an ordinal behind what a country stands in a row with is
// its place there, though no word for a place follows: "5 млрд доллармен екінші".
func (p *parse) closesRow(i, end int) bool {
	if !p.postpositional() || i == 0 || p.lexemes[i-1].Role != "with" {
		return false
	}
	mark := p.first(end)
	return end >= len(p.lexemes) || mark.Kind == lexicon.Mark && mark.Fold != "-"
}

// ownOf returns the sides of an amount whose country stands before it as an owner
// alone: "Ресейдің үлесі 30%, Қытайдікі – 25": of a share or of capital the partner,
// of trade the one whose trade it is.
func (p *parse) ownOf(f *frame, k int, a area, r reading) parties {
	q := f.parties
	if q.whole() && a.code == q.reporter && a.place == "" && f.trades() {
		q = q.swapped() // "Чили мен Перу саудасының үштен екісі Чилиге тиесілі"
	} else if r.kind == data.Share || !f.trades() {
		q.partner, q.partnerPlace = a.code, a.place
	} else {
		q = q.reportedBy(a)
	}
	p.sided(k, f.parties, q, ": named right before the amount")
	return q
}

// sharer returns the mention of the country to which the share at mention k is
// told to belong: the one right behind it, over its verb, or right before it,
// "20 пайызы Ресейге, 19 пайызы Қытайға тиесілі"; -1 where there is none.
func (p *parse) sharer(k int) int {
	some := p.mentions[k].amount.measure == money && p.lexemes[p.mentions[k].to-1].Owned // "оның 3 млн доллары"
	if !p.postpositional() || p.mentions[k].amount.measure != percent && !some {
		return -1
	}
	for j := k + 1; j < len(p.mentions) && (j == k+1 || isPredicate(&p.mentions[j-1]) || p.fold(j-1) == "-"); j++ {
		if p.class(j) == "area" && p.mentions[j].area.role == "share" {
			return j
		}
	}
	if j := p.itemBefore(k); j >= 0 && p.mentions[j].area.role == "share" {
		return j
	}
	return p.shareOwner(k)
}

// sharesOn says whether the comma at mention j leads to the next country that a
// whole is dealt out to: a percentage and a country follow it, in either order.
func (p *parse) sharesOn(j int) bool { return p.nextSharer(j) >= 0 }

// nextSharer returns the mention of the country that the comma at mention j leads to
// in such a row, over the dash that stands for the verb; -1 where it leads to none.
func (p *parse) nextSharer(j int) int {
	if !p.joins(j) && p.class(j) != "but" {
		return -1
	}
	for i := j + 1; i < len(p.mentions) && i <= j+3; i++ {
		if p.class(i) != "amount" {
			continue
		}
		next := i + 1
		if p.fold(next) == "-" {
			next++
		}
		for _, at := range []int{next, i - 1} {
			if p.class(at) == "area" && p.mentions[i].amount.measure == percent {
				return at
			}
		}
		return -1
	}
	return -1
}

// belongsBehind says whether the clause behind mention k tells what falls to it.
func (p *parse) belongsBehind(k int) bool {
	if p.between(k, len(p.mentions), func(m *mention) bool {
		return m.class == "indicator" &&
			m.entry.Has("foreign")
	}) {
		return false // capital that comes to a country
	}
	if p.between(0, k, func(m *mention) bool {
		return m.class == "area" && m.area.role == "from" || m.class == "area" && p.lexemes[m.to-1].Role == "from"
	}) {
		return false // from one country to the other
	}
	if p.beforeWhole(k) || p.cameFrom(k) {
		return false
	}
	parts := p.class(k-1) == "amount" && p.mentions[k-1].amount.measure == percent &&
		p.mentions[k-1].amount.ending == "" ||
		p.fold(k-1) == "-"
	for j := k + 1; j < len(p.mentions) && (!p.boundary(j) || p.sharesOn(j)); j++ {
		m := &p.mentions[j]
		if m.class == "indicator" && m.entry.Has("verb") && m.entry.Value == "exports" && parts {
			return true // the part of them that was sent there
		}
		if m.lexeme != nil {
			if e, found := m.lexeme.Find("share"); found && e.Has("belongs") {
				return true
			}
		}
	}
	return false
}

// beforeWhole says whether the country at mention k leads to what a part is of, and another
// one behind the part holds it: "Чехияға салынған инвестицияның 30 пайызы Данияға тиесілі".
func (p *parse) beforeWhole(k int) bool {
	part := p.amountBehind(k)
	if part < 0 || !p.between(k, part, func(m *mention) bool { return m.class == "indicator" }) {
		return false
	}
	for j := part + 1; j < len(p.mentions) && !p.boundary(j); j++ {
		if p.class(j) == "area" {
			return p.ending(j) == "toward" && p.mentions[j].area.code != p.mentions[k].area.code
		}
	}
	return false
}

// cameFrom says whether the clause behind the country at mention k tells from which other one
// something has come to it: "Перуге Чилиден 6 миллиард доллар келді".
func (p *parse) cameFrom(k int) bool {
	for j := k + 1; j < len(p.mentions) && !p.boundary(j); j++ {
		if p.class(j) == "area" {
			return p.ending(j) == "from"
		}
	}
	return false
}

// ownsInRow says whether the country at mention k, which owns what stands right before
// it, leaves to the last of its row the word that says so: "30 пайызы — Қытайдың, 25
// пайызы — Ресейдің үлесінде".
func (p *parse) ownsInRow(k int) bool {
	at := p.nextSharer(k + 1)
	return at >= 0 && p.mentions[at].area.role == "share" && (p.class(k-1) == "amount" || p.fold(k-1) == "-")
}

// rowOwner returns whose trade or capital a list is of: the one of the amount of the
// same indicator before it, the one that it names, or the one of the text before.
func (f *frame) rowOwner(previous *frame, c *context) parties {
	q := f.parties
	if previous != nil && previous.at == f.at && previous.parties.fromContext && previous.parties.reporter != "" {
		return previous.parties
	}
	if q.reporter == "" && !f.outward {
		q = c.parties
		q.fromContext = true
	}
	return q
}
