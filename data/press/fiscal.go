package press

import "strconv"

// splitYear reads a year that begins in one calendar year and ends in the next,
// as budgets count them: 2021-22, 2021/22. It returns the first of the two.
func (p *parse) splitYear(i int) (year, end int) {
	t, mark, rest := p.first(i), p.first(i+1), p.first(i+2)
	if t.kind != numberToken || len(t.text) != 4 || t.text < "1900" || t.text > "2098" || !plainDigits(t.text) {
		return 0, i
	}
	if mark.fold != "-" && mark.fold != "/" || mark.spaced || rest.spaced || rest.kind != numberToken || len(rest.text) != 2 || !plainDigits(rest.text) {
		return 0, i
	}
	year, _ = strconv.Atoi(t.text)
	short, _ := strconv.Atoi(rest.text)
	if (year+1)%100 != short {
		return 0, i
	}
	return year, i + 3
}

// fiscalYear reads a budget year, told whole. Which months it holds depends on
// the country, so that it is no period.
func (p *parse) fiscalYear(i int) (When, int) {
	_, end := p.splitYear(i)
	return When{}, end
}

// fiscalMonths reads the months of a budget year, which may run over New Year:
// "April-January of 2021-22". Those up to March belong to its second half.
func (p *parse) fiscalMonths(first, last, i int) (When, int) {
	at := i
	if p.is(at, "of") {
		at++
	}
	year, end := p.splitYear(at)
	if end == at {
		return When{}, i
	}
	if first < 4 {
		year++
	}
	return When{Form: Span, Year: year, Month: first, Months: (last-first+12)%12 + 1}, end
}

// pastFiscal skips the number of a budget year behind the word for one: "fiscal
// year 2022", "FY2021-22".
func (p *parse) pastFiscal(i int) int {
	if _, end := p.splitYear(i); end > i {
		return end
	}
	_, end := p.calendarYear(i)
	return end
}

// yearLed says whether the word at lexeme i, which else would be a hedge, leads
// to the year of the amount before it: "from 500 million over 2015".
func (p *parse) yearLed(i int) bool {
	if !p.is(i, "hedge") || !p.is(i, "year-lead") || len(p.mentions) == 0 {
		return false
	}
	_, end := p.calendarYear(i + 1)
	m := &p.mentions[len(p.mentions)-1]
	return end > i+1 && !p.amountFollows(i+1) && m.class == "amount" && m.amount.measure == money && m.to == i
}
