package press

import "oborot/data"

// ofAside says whether the time at mention j, before the amount at mention k, is only that
// of what the sentence tells in passing, so that what goes on behind it is of the time told
// before: of a plan, "за год экспорт составил 3 млрд, к 2030 году торговлю доведут до 10,
// импорт вырос на 5%", or of the years over which investments add up, "с 2005 года Перу
// вложило 2 млрд, а экспорт вырос на 5%". A figure without an indicator of its own goes on
// with the one before.
func (p *parse) ofAside(f *frame, j, k int, target bool) bool {
	w := p.mentions[j].when
	if target || !p.inflects() || p.mentions[k].amount.lead == "to" {
		return false
	}
	i := p.amountBehind(j)
	if i < 0 || i >= k {
		if i = p.amountBefore(j); i < p.clauseStart(j) {
			return false
		}
	}
	if f.at < max(i, j) || p.between(i, k, func(m *mention) bool { return m.class == "of-which" }) {
		return false
	}
	if w.Form == Open || w.Form == Last {
		return f.trades() && p.between(p.clauseStart(j), max(i+3, j), func(m *mention) bool {
			return m.class == "indicator" && fundsIn(m.entry.Value)
		})
	}
	if !p.ahead(j) {
		return false
	}
	firm := p.modality(i, false)
	return firm == data.Target || firm == data.Expected
}

// flows says whether what is told of investments is told of their coming in or of how
// they grew, which is of a span as trade is, so that they share its time.
func (p *parse) flows(f *frame, k int) bool {
	if f.indicator != "fdi_inflow" || !p.inflects() {
		return false
	}
	a := p.mentions[k].amount
	return f.entry.Has("flow") || (a.measure == percent || a.measure == ratio) && p.growthAround(k)
}

// ofOtherSpan says whether the base at mention j is that of a clause before, of another span
// than the growth at mention k: "за январь вырос на 5% к прошлому январю, а за 2019 год
// торговля — на 3%".
func (p *parse) ofOtherSpan(j, k int, main When) bool {
	if !p.inflects() || j > k || main.Form != Span || !p.boundaryBetween(j, k) || !p.timedBetween(j, k) {
		return false
	}
	for t := j - 1; t >= 0; t-- {
		if p.class(t) == "when" && p.isMain(t) {
			return p.mentions[t].when.Form == Span && p.mentions[t].when != main
		}
	}
	return false
}

// openingGrowth says whether the growth at mention k opens the sentence as a participle of
// what its first clause then tells of, or as what that came about in spite of, so that it is
// of the time told there: "увеличившись на треть, экспорт в 2019 году составил 5 млрд",
// "несмотря на спад импорта на 7%, экспорт в 2019 году вырос".
func (p *parse) openingGrowth(k int) bool {
	end := k + 1
	for p.language.Behind && (p.class(end) == "base" || p.class(end) == "when" || p.class(end) == "year-on-year" ||
		p.linking(end)) {
		end++ // "en recul de 12 % par rapport à 2018, les échanges ont atteint"
	}
	if !p.inflects() && !p.language.Behind || !p.isRate(k) || p.amountBefore(k) >= 0 ||
		p.fold(end) != "," && !(p.inflects() && p.class(end) == "indicator") {
		return false
	}
	for j := k - 1; j >= 0 && !p.boundary(j); j-- {
		if p.class(j) != "growth" {
			continue
		}
		if p.mentions[j].entry.Has("noun") {
			return p.inflects() && !p.between(0, j, isSubject) && p.between(j+1, k, isIndicator)
		}
		return !p.toldPast(j) && !p.between(0, k, isSubject)
	}
	return false
}

// riseNamed says whether the percentage at mention k is that by which a noun tells the trade
// behind it to have grown: "на фоне роста экспорта на 7%".
func (p *parse) riseNamed(k int) bool {
	j := k - 1
	for p.class(j) == "indicator" || p.class(j) == "area" || p.class(j) == "neutral" {
		j--
	}
	p.lean = j
	return p.inflects() && p.mentions[k].amount.lead == "on" && j >= 0 && j < k-1 &&
		p.class(j) == "growth" && p.mentions[j].entry.Has("noun") && p.class(j+1) == "indicator"
}

// plannedApart says whether the clause [from, to) tells a plan and what goes before it from
// the clause of mention k on tells none: "реализуют 30 проектов, ещё 12 планируют начать".
func (p *parse) plannedApart(k, from, to int) bool {
	return p.between(from, to, isCue) && !p.between(p.clauseStart(k), from, isCue)
}
