package press

import "oborot/data/lexicon"

// spelledOut says whether the amount at mention k is a word like "two", which
// only its surroundings make a sum: "приблизился к двум миллиардам".
func (p *parse) spelledOut(k int) bool {
	a := p.mentions[k].amount
	return a.spelled &&
		(a.multiplier < 6 ||
			!p.postpositional() && !p.closesSum(k) && !p.againstBefore(k) && !p.ofFunds(k) && !p.partOfSum(k))
}

// partOfSum says whether the amount at mention k is what "of them" leads to of the money told
// before: "вложил два миллиарда евро, из них один миллиард в порты".
func (p *parse) partOfSum(k int) bool {
	before := p.amountBefore(k)
	return p.inflects() && p.class(k-1) == "of-which" && before >= 0 && p.mentions[before].amount.measure == money
}

// ofFunds says whether the investments that the amount at mention k measures stand right
// behind it: "три миллиарда прямых инвестиций".
func (p *parse) ofFunds(k int) bool {
	j := k + 1
	for p.class(j) == "neutral" || p.class(j) == "foreign" || p.class(j) == "area" && p.mentions[j].area.adjective {
		j++
	}
	return p.inflects() && p.class(j) == "indicator" && fundsIn(p.mentions[j].entry.Value) &&
		!p.mentions[j].entry.Has("verb") && !p.mentions[j].entry.Has("ranked")
}

// closesSum says whether the clause ends behind the amount at mention k, so that
// no noun follows which it could count.
func (p *parse) closesSum(k int) bool {
	return p.language.Objects &&
		(p.class(k+1) == "" || p.boundary(k+1) || p.fold(k+1) == "." || p.class(k+1) == "and" ||
			p.fold(k+1) == "»" || p.fold(k+1) == "\"")
}

// sumGoesOn returns the amount of money whose currency and multiplier the bare
// number at mention k leaves out, as the next size of the same thing: "довести до
// 10 млрд, а затем и до 15", "было 8,5 млрд долларов, в прошлом — меньше семи".
func (p *parse) sumGoesOn(k int) *amount {
	a := p.mentions[k].amount
	j := p.amountBefore(k)
	if a.year || a.multiplier > 0 || !p.closesSum(k) || j < 0 || p.mentions[j].amount.measure != money ||
		p.mentions[j].amount.multiplier < 6 {
		return nil
	}
	if p.reachesBare(j, k) {
		return &p.mentions[j].amount
	}
	if before := p.mentions[j].amount.lead; a.lead == "to" &&
		(before == "to" || before == "from" && p.growthAround(j)) ||
		a.lead == "" && p.between(k-2, k, tellsSize) {
		return &p.mentions[j].amount
	}
	return nil
}

// rateGoesOn says whether the bare number at mention k is the next rate of growth
// of a list: "экспорт вырос на 14,2%, импорт — на 29,5".
func (p *parse) rateGoesOn(k int) bool {
	a := p.mentions[k].amount
	if a.lead != "on" || a.multiplier != 0 {
		return false
	}
	if p.class(k-1) == "growth" && p.percentGrowth(k-1) ||
		p.fold(k-1) == "-" && p.closesSum(k) && p.percentGrowth(k-1) {
		return true
	}
	before := p.amountBefore(k)
	return p.inflects() && (p.closesSum(k) || p.class(k+1) == "when") && p.percentGrowth(k) &&
		!p.between(before+1, k, func(m *mention) bool {
			return m.class == "word" || m.class == "trap" || m.class == "level" || m.class == "currency" ||
				m.entry.Has("count")
		}) // "вырос на 13 процентов, а за полгода уже на 14"
}

// timesGoesOn says whether the bare number at mention k is the next factor of a
// list: "кукурузы поставили в 3,2 раза больше, свинины — в 2,4", "импорт упал в два раза,
// а экспорт в три".
func (p *parse) timesGoesOn(k int) bool {
	a, j := p.mentions[k].amount, p.amountBefore(k)
	return a.lead == "in" && a.multiplier == 0 && (p.fold(k-1) == "-" || p.inflects() && p.elided(k)) &&
		p.closesSum(k) && j >= 0 && p.mentions[j].amount.measure == ratio &&
		(p.mentions[j].amount.lead == "in" || p.inflects())
}

// bareSum says whether a word for a million or more at lexemes [from, to) ends its
// clause as the size that something is to reach: "намерены выйти на миллиард".
func (p *parse) bareSum(from, to int) bool {
	if p.is(to, "compare") && p.moneyBefore(len(p.mentions)) != nil {
		return true // "3.7 billion euros, a billion more than in 2021"
	}
	if p.language.PlainNouns() && p.moneyBefore(len(p.mentions)) == nil {
		return false
	}
	counted := p.inflects() &&
		p.between(0, len(p.mentions), func(m *mention) bool { return m.class == "indicator" && m.entry.Has("count") })
	if more := counted && (p.is(from-1, "compare") || p.is(from, "compare") || p.is(from, "hedge")); more {
		next := p.first(to)
		return next.Kind == lexicon.Mark && next.Fold != "-" // "число СП превысило тысячу"
	}
	if !p.inflects() && !p.language.PlainNouns() || !p.is(from-1, "level") && !p.is(from, "lead") &&
		!p.is(from, "hedge") && !(p.inflects() && p.is(from-1, "exceeds")) {
		return false
	}
	next := p.first(to)
	return next.Kind == lexicon.Mark && next.Fold != "-"
}

// sharesOut says whether an amount is told to fall to somebody: "на страны СНГ
// пришлось 6 млрд".
func (p *parse) sharesOut(from, k int) bool {
	return p.inflects() && p.mentions[max(k-1, 0)].is("share") &&
		p.between(from, k, func(m *mention) bool { return m.class == "area" && m.area.role == "on" })
}

// unitAhead gives the bare number at mention k the unit that stands with the next flow or at
// the end of its row; false where none does.
func (p *parse) unitAhead(k int) bool {
	from := p.flowUnit(k)
	if from == nil {
		from = p.unitBehind(k)
	}
	if from == nil {
		from = p.unitBefore(k)
	}
	switch {
	case from == nil:
		return false
	case from.measure == percent:
		p.mentions[k].amount.measure, p.mentions[k].amount.ending = percent, from.ending
		p.because(k, "unit: the percent of the rate beside it", nowhere)
	default:
		p.scaledAs(k, from)
	}
	return true
}

// unitBehind returns the amount of money at the end of a row of countries, whose
// currency and multiplier the bare number at mention k leaves out: "Нидерландтан –
// 5,7, Ресейден – 2,2, АҚШ-тан – 1,9 млрд доллар".
func (p *parse) unitBehind(k int) *amount {
	a := &p.mentions[k].amount
	if !p.postpositional() || a.year || a.multiplier != 0 || a.lead != "" || a.measure != plain {
		return nil
	}
	next := p.amountBehind(k)
	if next < 0 || next > k+7 || !p.itemsOfRow(k, next) {
		return nil
	}
	return p.lends(next, p.unitBehind)
}

// lends returns the amount at mention k of a row, or the one that a bare number there takes its
// own unit from, where it is one whose unit others leave out.
func (p *parse) lends(k int, onward func(int) *amount) *amount {
	switch a := &p.mentions[k].amount; {
	case a.measure == money && a.multiplier >= 6 || a.measure == percent:
		return a
	case a.measure == plain:
		return onward(k)
	}
	return nil
}

// bareRuns gives the bare numbers of a row the unit that its last one ends with: "20, 17 and
// 10 percent", "3, 4 and 5 million dollars".
func (p *parse) bareRuns() {
	for k := len(p.mentions) - 1; p.language.PlainNouns() && k > 1; k-- {
		last, joined := p.mentions[k].amount, p.class(k-1) == "and"
		if !isSum(&p.mentions[k]) || last.lead != "" || last.sign != 0 || last.ranged ||
			p.is(p.mentions[k].from, "symbol") {
			continue
		}
		for j := k - 2; joined && j >= 0 && p.class(j) == "amount" &&
			(p.class(j+1) == "and" && j == k-2 || p.fold(j+1) == ","); j -= 2 {
			a := &p.mentions[j].amount
			if a.measure != plain || a.multiplier != 0 || a.year || a.ranged || a.spelled {
				break
			}
			if last.measure == money {
				p.scaledAs(j, &last)
				continue
			}
			a.measure = percent
			p.because(j, "unit: the percent of the rate beside it", nowhere)
		}
	}
}

// flowUnit returns the currency and multiplier, or the percent, that the bare number of a flow
// leaves out where the number of the next flow right behind has them: "экспорт – алты, импорт –
// тоғыз миллиард доллар", "экспорты 40, импорты 30 пайызға өсті"; nil where it does not.
func (p *parse) flowUnit(k int) *amount {
	a, next := &p.mentions[k].amount, p.amountBehind(k)
	if !p.postpositional() || a.year || a.multiplier != 0 || a.lead != "" || a.measure != plain ||
		next < 0 || next > k+6 || !p.joins(k+1) && p.class(k+1) != "but" {
		return nil
	}
	here, there := p.flowBefore(k), p.flowBefore(next)
	b := p.mentions[next].amount
	switch {
	case here == "" || there == "":
		return nil
	case b.measure == percent:
		return &b
	case b.measure == plain && b.multiplier == 0:
		return p.flowUnit(next)
	case here == there || b.multiplier < 6:
		return nil
	}
	if from := p.neighbour(k); b.measure == plain && from != nil {
		b.unit, b.measure = from.unit, money
	}
	if b.measure != money {
		return nil
	}
	return &b
}

// flowBefore returns the flow whose number stands at mention k, with nothing between but a
// dash and the verb that was moved there; empty where none does.
func (p *parse) flowBefore(k int) string {
	j := k - 1
	for p.fold(j) == "-" || p.class(j) == "neutral" || p.class(j) == "level" || p.class(j) == "growth" {
		j--
	}
	if p.class(j) == "indicator" && !p.mentions[j].entry.Has("verb") && tradesIn(p.mentions[j].entry.Value) {
		return p.mentions[j].entry.Value
	}
	return ""
}
