package press

// dealtFor says whether the bare number at mention k is what a verb of trade in
// its clause sold or bought for, where an amount of some millions stands before:
// "продал на $1,9 млрд, купил на 4,5".
func (p *parse) dealtFor(k int) bool {
	a := &p.mentions[k].amount
	was := p.moneyBefore(k)
	if a.lead != "on" || a.multiplier != 0 || was == nil || was.multiplier < 6 || !p.closesAmount(k+1) {
		return false
	}
	end := k - 1
	if p.fold(end) == "-" {
		end-- // "купил там – на 4,5"
	}
	for j := end; j >= 0 && !p.boundary(j) && p.class(j) != "amount"; j-- {
		if m := &p.mentions[j]; m.class == "indicator" {
			return m.entry.Has("verb")
		}
	}
	return false
}

// sentGoods says whether a verb that is used of sending or coming of all kinds
// tells of trade at mention k: it is worth "на" so much money, and the text was
// speaking of that trade, a verb has told a flow already ("купил у неё на 5
// млрд, а сам отправил на 4") or names the country that the goods go to or come from.
func (p *parse) sentGoods(k int, c *context) bool {
	from, to := p.clauseRound(k)
	worth := p.between(from, to, func(m *mention) bool {
		return m.class == "amount" && m.amount.measure == money && m.amount.lead == "on"
	})
	worth = worth || p.inflects() && p.between(from, k, func(m *mention) bool { return m.is("wares") }) && p.sumBehind(k)
	goods := p.inflects() && p.between(k+1, to, func(m *mention) bool { return m.is("wares") })
	return worth &&
		(goods || c.fresh && c.entry.Value == p.mentions[k].entry.Value ||
			p.inflects() && p.between(0, from, isTradeVerb) || p.between(from, to, func(m *mention) bool {
			return m.class == "area" && !m.area.adjective && (m.area.role == "in" || m.area.role == "from")
		}))
}

// sumBehind says whether money stands behind mention k, in brackets or over a dash behind a
// country: "товаров отправлено в Перу (5 млн долларов)".
func (p *parse) sumBehind(k int) bool {
	next := p.amountBehind(k)
	return next > k+2 && p.mentions[next].amount.measure == money && p.class(next-2) == "area" &&
		(p.fold(next-1) == "(" || p.fold(next-1) == "-")
}

// clauseRound returns the mentions round the word at mention k up to the marks
// that part clauses, and no further than another word of its kind.
func (p *parse) clauseRound(k int) (from, to int) {
	return p.round(k, func(j int) bool { return p.boundary(j) || p.class(j) == "indicator" })
}

// cargoAt says whether the weight at mention k is that of what else is carried, told beside
// trade: "trade grew 12 percent, and 2 million tons of cargo went by rail".
func (p *parse) cargoAt(k int) bool {
	return p.language.PlainNouns() && p.class(k) == "amount" && p.mentions[k].amount.measure == physical &&
		(p.ofAt(k+1) || p.class(k+1) == "preposition") && p.class(k+2) == "trap"
}
