package press

import (
	"strconv"

	"oborot/data/lexicon"
)

// hyphen says whether lexeme i is a dash that touches the word before it.
func (p *parse) hyphen(i int) bool { return p.first(i).Fold == "-" && !p.first(i).Spaced }

// shortPart reads 9M 2023. The months need their year, for 9m may be nine million.
func (p *parse) shortPart(i int) (When, int) {
	t := p.first(i)
	if !p.is(i+1, "month-letter") || p.first(i+1).Spaced || t.Kind != lexicon.Number || len(t.Text) > 2 ||
		!plainDigits(t.Text) {
		return When{}, i
	}
	n, _ := strconv.Atoi(t.Text)
	w, end := p.dated(When{Form: Span, Month: 1, Months: n}, i+2)
	if n < 1 || n > 12 || end == i+2 {
		return When{}, i
	}
	return w, end
}

// monthAgo reads "last month", which counts from the month of publication.
func (p *parse) monthAgo(i int) (When, int) {
	e, found := p.entryOf(i, "month-back")
	if !found {
		return When{}, i
	}
	back, _ := strconv.Atoi(e.Value)
	return When{Form: Span, Relative: true, Ago: true, Month: back, Months: 1}, i + 1
}

// ownPart reads a part of a year behind the year that owns it: "this year's
// first quarter", "2023 Q1".
func (p *parse) ownPart(i int) (When, int) {
	if p.is(i, "of") {
		return When{}, i
	}
	year, at, ok := p.yearAt(i)
	if !ok {
		return When{}, i
	}
	if p.is(at, "possessive") || p.inflects() && p.leadsPart(at) {
		at++ // "в 2012 году по итогам пяти месяцев"
	}
	for _, read := range [...]func(int) (When, int){p.parts, p.monthsOf} {
		if w, end := read(at); end > at && w.Undated {
			w.Year, w.Relative, w.Undated = year.Year, year.Relative, false
			return w, end
		}
	}
	return When{}, i
}

// through says whether the word at lexeme i joins the month before it with a
// later one: "January through June", "January and February".
func (p *parse) through(first, i int) bool {
	at := i + 1
	if p.endOfMonth(at) {
		at++
	}
	last, end := p.monthAt(at)
	if end == at || !p.is(i, "span-to") {
		return false
	}
	return !p.is(i, "and") && last > first || last == first+1
}

// endOfMonth says whether the word for the end of a month stands at lexeme i before one: "fin
// mai".
func (p *parse) endOfMonth(i int) bool { return p.is(i, "month-end") && p.is(i+1, "month") }

// dated adds the year that follows a part of a year.
func (p *parse) dated(w When, at int) (When, int) {
	if end := p.ofFiscal(at); end > at {
		return When{}, end
	}
	if year, end, ok := p.yearAt(at); ok {
		w.Year, w.Relative = year.Year, year.Relative
		return w, end
	}
	if p.is(at, "period") && (p.is(at+1, "of") || p.language.PlainNouns()) { // "the January-May period this year"
		if year, end, ok := p.yearAt(at + 1); ok {
			w.Year, w.Relative = year.Year, year.Relative
			return w, end
		}
	}
	if p.is(at, "preposition") && p.leadsYear(at) {
		if year, end, ok := p.yearAt(at + 1); ok {
			w.Year, w.Relative = year.Year, year.Relative
			return w, end // "за пять месяцев в 2012 году"
		}
	}
	if e, _ := p.entryOf(at, "time-told"); e.Value == "0" {
		told := p.dayTold()
		if told.Form != Day {
			told = p.lastTold(false)
		}
		if told.Form != Untold && !told.Undated {
			w.Year, w.Relative = told.Year, told.Relative
			return w, at + 1 // "на 1 января того же года"
		}
	}
	if told := p.dayTold(); w.Form == Day && told.Form == Day && !told.Undated && p.inflects() {
		w.Year, w.Relative = told.Year, told.Relative
		return w, at // "на 1 мая 2023 года — 740, на 1 января — 690"
	}
	w.Undated = true
	return w, at
}

// leadsYear says whether the preposition at lexeme i is the one of place and time
// that a year may stand behind a part of it with.
func (p *parse) leadsYear(i int) bool {
	e, found := p.entryOf(i, "preposition")
	return found && e.Value == "in" && p.inflects()
}

// leadsPart says whether lexeme i only leads from a year to a part of it.
func (p *parse) leadsPart(i int) bool {
	return p.leadsYear(i) || p.is(i, "within-lead") || p.is(i, "year-lead") && !p.is(i, "lead")
}

// shortYear reads the two figures of a year written at the code of its part: "1H17",
// "Q1'18".
func (p *parse) shortYear(i int) (year, end int) {
	at := i
	if t := p.first(at); (t.Text == "'" || t.Text == "’") && !t.Spaced {
		at++
	}
	t := p.first(at)
	if t.Kind != lexicon.Number || t.Spaced || len(t.Text) != 2 || !plainDigits(t.Text) {
		return 0, i
	}
	year, _ = strconv.Atoi(t.Text)
	return 2000 + year, at + 1
}

// monthsTill reads a span by its length and its last month: "the 12 months to March
// 2024", "in the year ended June 2023", "in the four quarters to the end of Q2 2023".
func (p *parse) monthsTill(i int) (When, int) {
	n, at := p.count(i)
	e, _ := p.entryOf(i, "time")
	switch {
	case at > i && p.is(at, "unit-month"):
		at++
	case at > i && p.is(at, "part"):
		part, _ := p.entryOf(at, "part")
		months, _ := strconv.Atoi(part.Value)
		n, at = n*months, at+1
	case p.is(i, "year") || e.Value == "0":
		n, at = 12, i+1
	default:
		return When{}, i
	}
	if !p.is(at, "months-till") {
		return When{}, i
	}
	last, month := p.monthAt(at + 1)
	year, end, ok := p.yearAt(month)
	if part, after := p.parts(at + 1); after > at+1 && !part.Undated && part.Form == Span {
		year, last, end, ok = part, part.Month+part.Months-1, after, true
	} else if month == at+1 {
		return When{}, i
	}
	if !ok || n < 2 || n > 24 {
		return When{}, i
	}
	w := When{Form: Span, Relative: year.Relative, Year: year.Year, Month: last - n + 1, Months: n}
	for w.Month < 1 {
		w.Year, w.Month = w.Year-1, w.Month+12
	}
	return w, end
}
