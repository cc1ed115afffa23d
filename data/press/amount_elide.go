package press

// elide gives amounts the currency, and bare numbers the multiplier, that the
// text leaves out: "экспорт — 5,1 млрд долларов, импорт — 2,9".
func (p *parse) elide() {
	p.share()
	for k := len(p.mentions) - 1; k >= 0; k-- {
		p.restore(k)
	}
	for k := range p.mentions {
		m := &p.mentions[k]
		if m.class != "amount" || m.amount.measure != plain || p.countsOf(k) || p.countedBehind(m.to) {
			continue
		}
		if m.amount.multiplier > 0 && p.class(k+1) == "amount" && p.mentions[k+1].amount.measure == physical {
			m.amount.measure = physical // "3 миллиона 332 тыс. тонн"
			continue
		}
		if p.timesAhead(k) {
			m.amount.measure = ratio
			continue
		}
		if from := p.sumGoesOn(k); from != nil {
			p.scaledAs(k, from)
			continue
		}
		if from := p.firstOfSteps(k); from != nil {
			p.scaledAs(k, from)
			continue
		}
		if p.unitAhead(k) {
			continue
		}
		if p.spelledOut(k) {
			continue
		}
		if from := p.bareOn(k); from != nil && from.measure == percent {
			m.amount.measure = percent
			p.because(k, "unit: the percent of the share before", nowhere)
			continue
		} else if from != nil {
			p.scaledAs(k, from)
			continue
		}
		switch {
		case m.amount.multiplier >= 6, p.againstThousands(k):
			if p.convertedUnit(k) || p.foreignUnit(k) {
				continue
			}
			if unit := p.currencyLed(k); unit != "" {
				m.amount.measure, m.amount.unit = money, unit
				p.because(k, "unit: the currency of the amount beside it", nowhere)
			} else if from := p.neighbour(k); from != nil {
				m.amount.measure, m.amount.unit = money, from.unit
				p.because(k, "unit: the currency of the amount beside it", nowhere)
			} else if next := p.class(k + 1); p.currency != "" &&
				(next == "" || p.boundary(k+1) || next == "mark" || next == "and") {
				m.amount.measure, m.amount.unit = money, p.currency
				p.because(k, "unit: the currency of the sentences before", nowhere)
			} else if unit := p.currencyNamed(); unit != "" {
				m.amount.measure, m.amount.unit = money, unit
				p.because(k, "unit: the currency of the amount beside it", nowhere)
			}
		case p.moneyBefore(k) != nil && p.goesOnBare(k):
			p.scaledAs(k, p.moneyBefore(k))
		case p.costLeftOut(k):
			p.scaledAs(k, p.moneyBefore(k))
		case p.thousandsToo(k):
			m.amount.measure, m.amount.unit = money, p.neighbour(k).unit
			p.because(k, "unit: the currency of the amount beside it", nowhere)
		case p.rateListed(k), p.rateBracketed(k):
			m.amount.measure = percent
			p.because(k, "unit: the percent of the rate beside it", nowhere)
		case p.listed(k) && p.percentListed(k):
			m.amount.measure = percent
			p.because(k, "unit: the percent of the share before", nowhere)
		case p.listed(k):
			if from := p.moneyBefore(k); from != nil && from.multiplier >= 6 {
				p.scaledAs(k, from)
			}
		}
	}
	p.bareAmounts()
}

// timesAhead says whether the number at mention k leaves to the one it is joined to the word
// that makes a factor of both: "выросла в 2,3 и 3,4 раза".
func (p *parse) timesAhead(k int) bool {
	a, next := &p.mentions[k].amount, k+2
	if !p.inflects() || !p.joins(k+1) || p.class(next) != "amount" || a.multiplier != 0 || a.lead != "in" && a.lead != "" {
		return false
	}
	b := &p.mentions[next].amount
	return b.measure == ratio && b.direction == 0 || b.measure == plain && p.timesAhead(next)
}

// foreignUnit says whether the adjective of a country and a word that no word file knows
// stand right behind the number at mention k and close it, as money does whose name is not
// known: "100 million Zambian ngwee". It is not that of the amount beside it.
func (p *parse) foreignUnit(k int) bool {
	return p.language.PlainNouns() && p.class(k+1) == "area" && p.mentions[k+1].area.adjective &&
		p.class(k+2) == "word" && p.closesAmount(k+3)
}

// convertedUnit gives the conversion in brackets at mention k, which leaves its currency
// out, that of another conversion of the sentence: "3 milliards d'euros (32 milliards)
// contre 2,4 milliards d'euros (26 milliards de DH)". It is never that of the amount itself.
func (p *parse) convertedUnit(k int) bool {
	if !p.language.Behind && !p.inflects() || p.fold(k-1) != "(" || p.class(k-2) != "amount" ||
		p.mentions[k-2].amount.measure != money || p.fold(k+1) != ")" {
		return false
	}
	for j := 2; j < len(p.mentions); j++ {
		a := p.mentions[j].amount
		if j != k && p.class(j) == "amount" && a.measure == money && p.fold(j-1) == "(" &&
			p.class(j-2) == "amount" && a.unit != p.mentions[k-2].amount.unit {
			p.mentions[k].amount.measure, p.mentions[k].amount.unit = money, a.unit
			p.because(k, "unit: the currency of the amount beside it", nowhere)
			return true
		}
	}
	return false
}

// countsOf says whether a bare number tells how many there are of what is named
// before it, so that it is no money: "оборот вырос на 700 млн долларов, а компаний
// стало 1600".
func (p *parse) countsOf(k int) bool {
	if p.moreProjects(k) {
		return true
	}
	for j := k - 1; j >= 0 && p.class(j) != "amount"; j-- {
		if m := &p.mentions[j]; m.class == "indicator" {
			return m.entry.Has("count") && m.entry.Value != "projects" && p.mentions[k].amount.multiplier < 6
		}
	}
	return false
}

// countedBehind says whether lexeme i is the noun of what is counted, taken out behind the
// number of how many more there are.
func (p *parse) countedBehind(i int) bool {
	e, found := p.entryOf(i, "indicator")
	return found && e.Has("count") && p.inflects()
}

// moreProjects says whether a bare number that nothing leads to counts on the projects
// told before it with their number and their cost: "15 проектов на 3,9 млрд, ожидается
// пуск ещё 11".
func (p *parse) moreProjects(k int) bool {
	dated := p.fold(k-1) == "-" && p.class(k-2) == "when" // "до конца года сдадут 60, в 2025-м — 40"
	if p.mentions[k].amount.lead != "" || p.fold(k) == "-" || p.fold(k-1) == "-" && !dated || p.fold(k-1) == "(" {
		return false
	}
	for j := k - 1; j > 0; j-- {
		if p.class(j) == "indicator" {
			return p.mentions[j].entry.Value == "projects" && p.numberedAt(j)
		}
	}
	return false
}

// costLeftOut says whether the bare number at mention k is what the projects are worth
// whose number stands right before it: "320 проектов на 10 млрд, год назад было 240 на 8".
func (p *parse) costLeftOut(k int) bool {
	return p.inflects() && p.mentions[k].amount.lead == "on" && p.class(k-1) == "amount" &&
		p.mentions[k-1].amount.measure == plain && p.moneyBefore(k) != nil
}

// numberedAt says whether the number of what is counted at mention k stands right by it:
// before it, over what describes it, or behind it over a dash.
func (p *parse) numberedAt(k int) bool {
	j := k - 1
	for p.inflects() && j > 0 &&
		(p.class(j) == "area" && p.mentions[j].area.adjective || p.class(j) == "neutral" ||
			p.class(j) == "word" || p.fold(j) == "-" && p.class(j-1) == "area") {
		j--
	}
	if p.inflects() && p.fold(k+1) == "-" && p.class(k+2) == "amount" {
		j = k + 2
	}
	return p.class(j) == "amount" && p.mentions[j].amount.measure == plain
}

// scaledAs gives the amount at mention k the currency and the multiplier of
// another one.
func (p *parse) scaledAs(k int, from *amount) {
	a := &p.mentions[k].amount
	a.measure, a.unit, a.multiplier = money, from.unit, from.multiplier
	a.figure = a.figure.Scaled(from.multiplier)
	if a.ranged {
		a.second = a.second.Scaled(from.multiplier)
	}
	p.because(k, "value: the multiplier of the amount before", nowhere)
	p.because(k, "unit: the currency of the amount beside it", nowhere)
}

// neighbour returns the nearest amount of money: before mention k, else behind.
func (p *parse) neighbour(k int) *amount {
	if a := p.moneyBefore(k); a != nil {
		return a
	}
	for j := k + 1; j < len(p.mentions) && (p.fold(j) != ";" || p.opensCountry(j)); j++ {
		if a := &p.mentions[j].amount; p.class(j) == "amount" && a.measure == money {
			return a
		}
	}
	return nil
}

// moneyBefore returns the last amount of money before mention k.
func (p *parse) moneyBefore(k int) *amount {
	for j := k - 1; j >= 0; j-- {
		if a := &p.mentions[j].amount; p.class(j) == "amount" && a.measure == money && !p.otherMoney(j, k) {
			return a
		}
	}
	return nil
}

// otherMoney says whether the money at mention j is only that before it once more, in brackets
// and in another currency, so that it is not that of the amount at mention k behind it, which
// stands in none: "17 млрд тенге (52 млн долларов), в 2018-м — 21 млрд".
func (p *parse) otherMoney(j, k int) bool {
	if !p.inflects() || j < 2 || !p.bracketed(j) || p.bracketed(k) || p.class(j-2) != "amount" {
		return false
	}
	was := p.mentions[j-2].amount
	return was.measure == money && was.unit != p.mentions[j].amount.unit
}

// listed says whether a bare number stands alone behind a dash or in brackets,
// as one more of a list.
func (p *parse) listed(k int) bool {
	a := &p.mentions[k].amount
	if a.year || a.lead != "" || a.figure.Exponent > 0 {
		return false
	}
	before, next := p.fold(k-1), p.fold(k+1)
	if k > 1 && p.mentions[k-1].is("each") {
		before = p.fold(k - 2)
	}
	opened := before == "-" || before == "(" || p.fold(k) == "-"
	closed := next == "" || next == "," || next == ";" || next == "." || next == ")" || p.joins(k+1)
	for j := k - 1; opened && j >= 0 && j > k-6; j-- {
		switch p.class(j) {
		case "indicator", "area", "when":
			return closed
		}
	}
	return false
}
