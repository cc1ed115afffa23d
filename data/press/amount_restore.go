package press

import "oborot/data"

// restore gives a bare number the unit and the multiplier of the amount that it
// stands in one construction with: "12 и 14 млрд соответственно", "с 46 до 82
// процентов", "сократились на 11 процентов, выросли на 2,7".
func (p *parse) restore(k int) {
	m := &p.mentions[k]
	if p.opensScaled(k) {
		p.scaledAs(k, &p.mentions[p.amountBehind(k)].amount)
		return
	}
	if m.class != "amount" || m.amount.measure != plain || m.amount.year || p.countedBehind(m.to) ||
		m.amount.spelled && m.amount.multiplier == 0 && m.amount.lead != "from" && !p.timesGoesOn(k) {
		return
	}
	switch next := p.pairedWith(k); {
	case next != nil && next.measure == percent && m.amount.multiplier == 0:
		m.amount.measure = percent
	case next != nil && next.measure == money:
		m.amount.measure, m.amount.unit = money, next.unit
		if m.amount.multiplier == 0 {
			m.amount.figure, m.amount.multiplier = m.amount.figure.Scaled(next.multiplier), next.multiplier
		}
	case m.amount.lead == "from" && m.amount.multiplier == 0 && p.thousandsBehind(k) > 0 && p.moneyBefore(k) != nil:
		m.amount.multiplier = p.thousandsBehind(k) // "fell by 2 billion euros, from 60 to 58 billion"
		m.amount.figure = m.amount.figure.Scaled(m.amount.multiplier)
	case p.rateGoesOn(k) || p.endsPair(k, percent):
		m.amount.measure = percent
	case p.timesGoesOn(k):
		m.amount.measure = ratio
	case p.dealtFor(k) || p.endsPair(k, money):
		p.scaledAs(k, p.moneyBefore(k))
		return
	default:
		return
	}
	p.because(k, "unit: the unit of the amount beside it", nowhere)
}

// opensScaled says whether the money at mention k leaves out the multiplier that
// the end of its span has, or the next of a row: "с $1,5 до $4,5 миллиона", "$3 и $5
// млрд соответственно".
func (p *parse) opensScaled(k int) bool {
	next := k + 1
	if p.class(next) == "and" {
		next++
	}
	if p.class(k) != "amount" || p.class(next) != "amount" {
		return false
	}
	a, b := p.mentions[k].amount, p.mentions[next].amount
	return a.measure == money && b.measure == money && a.unit == b.unit && a.multiplier == 0 && b.multiplier >= 6 &&
		(next > k+1 && b.lead == "" || a.lead == "from" && b.lead == "to") &&
		a.figure.Decimal().LessThan(data.Figure{Coefficient: 1000}.Decimal())
}

// pairedWith returns the amount behind a bare number whose unit holds for both.
func (p *parse) pairedWith(k int) *amount {
	a := &p.mentions[k].amount
	next := k + 1
	if _, paired := p.paired[k]; (paired || p.respective() || p.eachHasTime(k)) &&
		(p.class(next) == "and" || p.fold(next) == ",") {
		next++
	} else if a.lead != "from" {
		return nil
	}
	if p.class(next) != "amount" {
		return nil
	}
	b := &p.mentions[next].amount
	if b.measure != money && b.measure != percent || a.lead == "from" && b.lead != "to" {
		return nil
	}
	return b
}

// percentGrowth says whether the amount before mention k is a rate of growth, or goes
// on after one without its unit.
func (p *parse) percentGrowth(k int) bool {
	for j := k - 1; j >= 0; j-- {
		if a := &p.mentions[j].amount; p.class(j) == "amount" && (a.measure != plain || a.lead != "on") {
			return a.measure == percent && a.lead == "on"
		}
	}
	return false
}

// againstThousands says whether an amount of some thousands is compared with
// one of the same currency: "48 тыс. долларов против 101 тыс.".
func (p *parse) againstThousands(k int) bool {
	before := p.moneyBefore(k)
	return p.mentions[k].amount.multiplier == 3 && before != nil && before.multiplier == 3 && p.againstBefore(k)
}

// thousandsToo says whether an amount of some thousands, which nothing that they count
// follows, stands beside one of money, and in thousands too: "экспорт — 12 тыс., импорт — 7
// тыс. евро".
func (p *parse) thousandsToo(k int) bool {
	if !p.inflects() || p.mentions[k].amount.multiplier != 3 {
		return false
	}
	beside := p.neighbour(k)
	weighed := p.class(k-1) == "amount" && p.mentions[k-1].amount.measure == physical
	return !weighed && beside != nil && beside.multiplier == 3 &&
		(p.closesAmount(k+1) || p.class(k+1) == "when")
}

// thousandsBehind returns the multiplier of a bare amount that ends the span
// which begins at mention k, from millions on; 0 where there is none.
func (p *parse) thousandsBehind(k int) int {
	if p.class(k+1) != "amount" {
		return 0
	}
	if b := &p.mentions[k+1].amount; b.measure == plain && b.lead == "to" && b.multiplier >= 6 {
		return b.multiplier
	}
	return 0
}
