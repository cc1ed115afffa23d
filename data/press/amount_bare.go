package press

// bareAmounts is the default for numbers that leave out what they are of: one that
// ends its clause behind an amount of money is money too, of the same currency and
// multiplier: "у Турции 3,6 млрд, у России 2,2", "8,5 milliards contre 9,4", "ahead
// of the USA with 5.1"; so is one that is joined to the money behind it: "219 и 207
// млн". What contradicts it is a noun that the number counts, before it or behind
// it, a year, a word like "two" without a hedge, and an amount between that is
// neither money nor a rate.
func (p *parse) bareAmounts() {
	for k := range p.mentions {
		a := &p.mentions[k].amount
		if p.class(k) != "amount" || a.measure != plain || !p.leavesUnit(k) {
			continue
		}
		if from := p.moneyRun(k); from != nil {
			p.scaledAs(k, from)
			p.because(k, "value: a bare number behind money is money", nowhere)
		}
	}
}

// leavesUnit says whether the bare number at mention k may be a size whose unit is
// left out.
func (p *parse) leavesUnit(k int) bool {
	a := &p.mentions[k].amount
	if a.year || a.multiplier != 0 || a.figure.Exponent > 0 || a.sign != 0 || a.lead == "in" ||
		p.countsOf(k) || p.class(k-1) == "preposition" && p.mentions[k-1].lexeme.Is("preposition", "from") {
		return false
	}
	if of := k + 2; p.ofAt(k + 1) {
		if p.class(of) == "theirs" || p.class(of) == "neutral" ||
			of < len(p.mentions) && p.mentions[of].is("possessive") {
			of++
		}
		if p.class(of) == "amount" {
			return false // "770 des 1042 projets"
		}
	}
	if a.figure.Exponent == 0 &&
		p.between(0, k, func(m *mention) bool { return m.class == "indicator" && m.entry.Has("count") }) {
		return false // "15 проектов на 3,9 млрд, ещё 11 — в подготовке"
	}
	return !a.spelled || p.is(p.mentions[k].from, "hedge") && p.class(k+1) != "preposition"
}

// moneyRun returns the money that the bare number at mention k goes on after or is
// joined to; nil where something else stands between.
func (p *parse) moneyRun(k int) *amount {
	if j := k + 2; p.class(k+1) == "and" && p.class(j) == "amount" && p.inMillions(j) {
		return &p.mentions[j].amount
	}
	if !p.endsItem(k) {
		return nil
	}
	for j := k - 1; j >= 0; j-- {
		m := &p.mentions[j]
		switch {
		case m.class == "amount" && p.inMillions(j):
			return &m.amount
		case m.class == "amount" &&
			(m.amount.measure != percent && m.amount.measure != ratio || p.mentions[k].amount.lead == "on"):
			return nil
		case m.class == "trap" || m.class == "thing" || m.class == "physical" ||
			p.fold(j) == ";" && !p.opensCountry(j), m.class == "indicator" && m.entry.Has("count"):
			return nil
		}
	}
	return nil
}

// opensCountry says whether the semicolon at mention k only parts the countries of a list:
// "в Перу — 5 млн долларов; в Чили — 4; в Мали — 3".
func (p *parse) opensCountry(k int) bool {
	if k++; p.class(k) == "preposition" {
		k++
	}
	return p.inflects() && p.class(k) == "area" && !p.mentions[k].area.adjective && p.mentions[k].area.role != ""
}

// inMillions says whether the amount at mention k is money told in millions or more.
func (p *parse) inMillions(k int) bool {
	a := &p.mentions[k].amount
	return a.measure == money && a.multiplier >= 6
}

// endsItem says whether the clause or the item of a list ends behind the amount at
// mention k, so that no noun follows which it could count.
func (p *parse) endsItem(k int) bool {
	next := p.class(k + 1)
	return next == "" || p.boundary(k+1) || next == "and" || next == "but" || next == "when" ||
		next == "respectively" || next == "preposition" || next == "against" || next == "base" ||
		next == "same" ||
		next == "mark" && p.fold(k+1) != "%" || next != "" && p.mentions[k+1].is("year-lead")
}
