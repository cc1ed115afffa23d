package press

import (
	"strconv"
	"strings"

	"oborot/data/lexicon"
)

// splitYear reads a year that begins in one calendar year and ends in the next,
// as budgets count them: 2021-22, 2021/22. It returns the first of the two.
func (p *parse) splitYear(i int) (year, end int) {
	t, mark, rest := p.first(i), p.first(i+1), p.first(i+2)
	if t.Kind != lexicon.Number || len(t.Text) != 4 || t.Text < "1900" || t.Text > "2098" || !plainDigits(t.Text) {
		return 0, i
	}
	if mark.Fold != "-" && mark.Fold != "/" || mark.Spaced || rest.Spaced || rest.Kind != lexicon.Number ||
		len(rest.Text) != 2 || !plainDigits(rest.Text) {
		return 0, i
	}
	year, _ = strconv.Atoi(t.Text)
	short, _ := strconv.Atoi(rest.Text)
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

// fiscalNumber reads a budget year by its number or by both of its years: "2021-22",
// "FY22", "fiscal year 2022". It returns the calendar year that it begins in; named says
// that only the year it ends in was told.
func (p *parse) fiscalNumber(i int) (year, end int, named bool) {
	e, found := p.entryOf(i, "time")
	if !found || !e.Has("fiscal") {
		year, end = p.splitYear(i)
		return year, end, false
	}
	if year, end = p.splitYear(i + 1); end > i+1 {
		return year, end, false
	}
	if year, end = p.calendarYear(i + 1); end > i+1 {
		return year - 1, end, true
	}
	t, next := p.first(i+1), p.first(i+2)
	if !e.Has("short") || t.Kind != lexicon.Number || len(t.Text) != 2 || !plainDigits(t.Text) {
		return 0, i, false
	}
	year, _ = strconv.Atoi(t.Text)
	if last := p.first(i + 3); (next.Fold == "-" || next.Fold == "/") && !next.Spaced && !last.Spaced &&
		len(last.Text) == 2 && plainDigits(last.Text) {
		return 2000 + year, i + 4, false // FY21-22
	}
	return 1999 + year, i + 2, true
}

// fiscalMonths reads the months of a budget year, which may run over New Year:
// "April-January of 2021-22", "July-March FY22". Those up to March belong to its second
// half; in which half those from April to June are depends on the country.
func (p *parse) fiscalMonths(first, last, i int) (When, int) {
	at := i
	if p.is(at, "of") {
		at++
	}
	year, end, named := p.fiscalNumber(at)
	if end == at {
		return When{}, i
	}
	if first < 4 {
		year++
	} else if named && first <= last && last < 7 {
		return When{}, end
	}
	return When{Form: Span, Year: year, Month: first, Months: (last-first+12)%12 + 1}, end
}

// ofFiscal returns the lexeme behind a budget year at lexeme i, which a part of it is told
// to be of: "the first half of FY22", "the same period of last fiscal year".
func (p *parse) ofFiscal(i int) int {
	at := i
	if p.is(at, "of") || p.is(at, "preposition") {
		at++
	}
	if e, found := p.entryOf(at, "time"); found && e.Has("fiscal") {
		return p.pastFiscal(at + 1)
	}
	return i
}

// pastFiscal skips the number of a budget year behind the word for one: "fiscal
// year 2022", "FY2021-22", "FY22".
func (p *parse) pastFiscal(i int) int {
	if _, end, _ := p.fiscalNumber(i - 1); end > i {
		return end
	}
	return i
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

// budgetTimes gives a budget time, which alone is no period, the one that the text told it to
// be, wherever it is told again: "in July 2021, the first month of FY22", and then "During the
// first month of FY22 exports grew".
func (c *context) budgetTimes(p *parse) {
	for k := range p.mentions {
		m := &p.mentions[k]
		if m.class != "when" || m.when.Form != Untold {
			continue
		}
		from := k
		for p.class(from-1) == "known" || p.ofAt(from-1) {
			from--
		}
		before := from - 1
		if p.class(before) == "neutral" {
			before-- // the article
		}
		words := strings.ToLower(p.words(p.mentions[from].from, m.to))
		if p.fold(before) == "," && p.class(before-1) == "when" && p.mentions[before-1].when.Form == Span {
			c.budgetName, c.budgetTime = words, p.mentions[before-1].when
		} else if words == c.budgetName {
			m.when = c.budgetTime
		}
	}
}
