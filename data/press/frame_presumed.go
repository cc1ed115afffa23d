package press

import "slices"

// presumed says whether an indicator that tells of trade or of foreign capital only
// in some company is taken for it although nothing right beside it says so: the text
// knows two sides that it may lie between. What contradicts that is one company that
// acts in the clause, money of a land's own, a denial, a word for what is none of
// ours right before it, and goods that are only agreed upon for so much.
func (p *parse) presumed(k int, c *context) bool {
	if p.denied(k) || p.companyActs(k) || !p.mayBe(k, c) {
		return false
	}
	p.because(k, "indicator: a word that may name it, where the text tells of two sides", k)
	return true
}

// mayBe says whether the text tells of two sides that the indicator at mention k may
// lie between, and its amounts fit.
func (p *parse) mayBe(k int, c *context) bool {
	trades := p.twoKnown(c) || tradesIn(c.entry.Value)
	switch e := p.mentions[k].entry; {
	case e.Has("marked"):
		own, worldly := p.moneyRound(k)
		told := e.Has("direct") || fundsIn(c.entry.Value) || c.entry.Has("count")
		return !own && (told || worldly && p.twoKnown(c))
	case e.Has("moved"):
		return trades && p.measured(k)
	case e.Has("two"):
		from, to := p.clauseRound(k)
		return trades && p.between(from, to, isAmount)
	}
	return trades
}

// companyActs says whether one company is told of in the clause of mention k.
func (p *parse) companyActs(k int) bool {
	return p.companyIn(p.round(k, p.boundary))
}

// moneyRound says whether the amounts round the indicator at mention k are in the
// money of one land only, and whether some are in money that the world trades in.
func (p *parse) moneyRound(k int) (own, worldly bool) {
	from, to := p.round(k, func(j int) bool {
		return p.class(j) == "indicator" || p.class(j) == "trap" ||
			p.fold(j) == ";"
	})
	for j := from; j < to; j++ {
		if p.class(j) == "amount" && p.mentions[j].amount.measure == money {
			world := slices.Contains(worldMoney, p.mentions[j].amount.unit)
			own, worldly = own || !world, worldly || world
		}
	}
	return own, worldly
}

// worldMoney is the money in which lands count what they trade and invest abroad.
var worldMoney = []string{"USD", "EUR"}

// measured says whether the deliveries or purchases at mention k are told in their
// clause how large they are. What only a deal on them is worth, "agreed to buy for so
// much", "a contract of delivery", is no size, unless a word tells of size.
func (p *parse) measured(k int) bool {
	_, to := p.clauseRound(k)
	begin, _ := p.round(k, p.boundary)
	sized := p.between(k, to, isPredicate)
	if !p.between(k, to, func(m *mention) bool {
		return m.class == "amount" && (sized || m.amount.measure != money || m.amount.lead != "on")
	}) {
		return false
	}
	dealt := p.between(begin, k, func(m *mention) bool {
		return m.class == "trap" || m.class == "cue" && m.entry.Value == "target" ||
			m.class == "amount" && m.amount.measure == things
	})
	return !dealt || p.between(begin, to, func(m *mention) bool { return m.class == "growth" })
}

// twoKnown says whether the sentence and what stands before it tell of two countries.
func (p *parse) twoKnown(c *context) bool {
	var codes []string
	add := func(code string) {
		if code != "" && code != "?" && !slices.Contains(codes, code) {
			codes = append(codes, code)
		}
	}
	for k := range p.mentions {
		if a := p.mentions[k].area; p.class(k) == "area" && a.place == "" {
			add(a.code)
		}
	}
	for _, code := range append([]string{c.host, c.parties.reporter, c.parties.partner}, append(c.guests, c.named...)...) {
		add(code)
	}
	return len(codes) > 1
}
