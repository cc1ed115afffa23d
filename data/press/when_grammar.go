package press

import (
	"strconv"

	"oborot/data/lexicon"
)

// whenAt reads a time at lexeme i and returns the lexeme behind it, or i when
// there is none. same says that it was told as "the same period".
func (p *parse) whenAt(i int) (w When, end int, same bool) {
	if !p.opensTime(i) {
		return When{}, i, false
	}
	if w, end, same = p.yearFirst(i); end > i {
		return w, end, same
	}
	if w, end = p.yearTill(i); end > i {
		return w, end, false
	}
	if e, found := p.entryOf(i, "time"); found {
		if w, end = p.monthsTill(i); end > i {
			return w, end, false
		}
		if w, end = p.yearTold(i); end > i {
			return w, end, false // "the year before": before the one told
		}
		return p.timeWord(e, i)
	}
	for _, read := range timeGrammars {
		if w, end = read(p, i); end > i {
			return w, end, false
		}
	}
	return p.samePeriod(i)
}

// timeWord reads the times that the word file holds whole.
func (p *parse) timeWord(e lexicon.Entry, i int) (When, int, bool) {
	switch e.Value {
	case "now":
		if e.Has("soft") && !p.turnsToNow() {
			return When{}, i, false
		}
		return When{Form: Now}, i + 1, false
	case "annual":
		return When{Form: Annually}, i + 1, false
	case "last-year-span":
		return When{Form: Last, N: 1, Years: true}, i + 1, false
	case "last-month-span":
		return When{Form: Last, N: 1}, i + 1, false
	case "last-half":
		if y, end, ok := p.yearAt(i + 1); ok { // "за полгода 2024 года"
			return When{Form: Span, Year: y.Year, Relative: y.Relative, Month: 1, Months: 6}, end, false
		}
		return When{Form: Last, N: 6}, i + 1, false
	case "half":
		w, end := p.dated(When{Form: Span, Month: 1, Months: 6}, i+1)
		return w, end, false
	case "ytd":
		w := When{Form: Open, Relative: true, Month: 1}
		if year, end, ok := p.yearAt(i + 1); ok {
			w.Year, w.Relative = year.Year, year.Relative
			w, end = p.tillMonth(w, end)
			return w, end, false
		} else if e.Has("dated") {
			return When{}, i, false
		}
		w, end := p.tillMonth(w, i+1)
		return w, end, false
	case "independence":
		return When{Form: Open, Year: 1991}, i + 1, false
	case "year-ago", "month-ago", "quarter-ago":
		return When{Form: Span, Relative: true, Year: -1, Month: 1, Months: 12}, i + 1, true
	case "vague":
		return When{}, p.pastFiscal(i + 1), false
	}
	offset, err := strconv.Atoi(e.Value)
	if err != nil {
		return When{}, i, false
	}
	if e.Has("last-years") || e.Has("next-years") {
		form := Last
		if e.Has("next-years") {
			form = Next
		}
		return When{Form: form, N: offset, Years: true}, i + 1, false
	}
	if y, end := p.calendarYear(i + 1); end > i+1 {
		return yearSpan(y, false), end, false // "the year 2013"
	}
	return yearSpan(offset, true), i + 1, false
}

// yearAt reads a year, said with its number or from today: "2017 года",
// "прошлого года", "of this year".
func (p *parse) yearAt(i int) (w When, end int, ok bool) {
	if p.is(i, "of") {
		i++
	}
	if w, end := p.yearTold(i); w.Form == Span {
		return w, end, true
	}
	if e, found := p.entryOf(i, "time"); found {
		if offset, err := strconv.Atoi(e.Value); err == nil {
			if y, end := p.calendarYear(i + 1); end > i+1 {
				return yearSpan(y, false), end, true // "au premier trimestre de l'année 2019"
			}
			return yearSpan(offset, true), i + 1, true
		} else if e.Value == "year-ago" && p.is(i+1, "same") {
			return yearSpan(-1, true), i + 1, true // "бір жыл бұрынғы сәйкес кезең"
		}
	}
	if e, found := p.entryOf(i, "relative"); found {
		offset, _ := strconv.Atoi(e.Value)
		if p.is(i+1, "year") {
			return yearSpan(offset, true), i + 2, true
		}
		if p.standsAlone(i) && !p.is(i+1, "month") && !p.is(i+1, "unit-month") && !p.is(i+1, "part") {
			return yearSpan(offset, true), i + 1, true
		}
		return When{}, i, false
	}
	y, end := p.calendarYear(i)
	return yearSpan(y, false), end, end > i
}

// calendarYear reads 2017, 2017-го, 2017 года.
func (p *parse) calendarYear(i int) (year, end int) {
	t := p.first(i)
	if t.Kind != lexicon.Number || len(t.Text) != 4 || t.Text < "1900" || t.Text > "2099" || !plainDigits(t.Text) {
		return 0, i
	}
	year, _ = strconv.Atoi(t.Text)
	end = p.suffix(i + 1)
	if p.is(end, "year") {
		end++
	}
	return year, end
}

// suffix skips the ending written behind a number: 2013-м, 1-е, 1st.
func (p *parse) suffix(i int) int {
	if p.first(i).Fold == "-" && !p.first(i).Spaced && p.is(i+1, "suffix") && !p.first(i+1).Spaced {
		return i + 2
	}
	if p.is(i, "suffix") && !p.first(i).Spaced {
		return i + 1
	}
	return i
}

// ordinal reads первый, 1-е, I, first.
func (p *parse) ordinal(i int) (n, end int) {
	if e, found := p.entryOf(i, "ordinal"); found {
		n, _ = strconv.Atoi(e.Value)
		return n, p.beforePart(i + 1)
	}
	t := p.first(i)
	if t.Kind == lexicon.Number && len(t.Text) == 1 {
		n, _ = strconv.Atoi(t.Text)
		return n, p.beforePart(p.suffix(i + 1))
	}
	return 0, i
}

// parts reads halves and quarters: "первое полугодие 2017 года", "Q3 2020".
func (p *parse) parts(i int) (When, int) {
	if e, found := p.entryOf(i, "part-code"); found {
		months := map[byte]int{'S': 6, 'Q': 3, 'T': 9}[e.Value[0]]
		w := When{Form: Span, Month: int(e.Value[1]-'1')*months + 1, Months: months}
		if year, end := p.shortYear(i + 1); end > i+1 {
			w.Year = year
			return w, end
		}
		return p.dated(w, i+1)
	}
	if w, end := p.severalParts(i); end > i {
		return w, end
	}
	n, at := p.ordinal(i)
	if at > i && p.hyphen(at) {
		at++ // first-half
	}
	e, found := p.entryOf(at, "part")
	if at == i || !found || e.Has("before") {
		if n, at, e, found = p.partBefore(i); !found {
			return When{}, i
		}
	}
	months, _ := strconv.Atoi(e.Value)
	if n < 1 || n*months > 12 {
		return When{}, i
	}
	return p.dated(When{Form: Span, Month: (n-1)*months + 1, Months: months}, at+1)
}

// count reads a small number in figures or words.
func (p *parse) count(i int) (n, end int) {
	v, end := p.number(i)
	if end == i || v.figure.Exponent != 0 || v.figure.Coefficient > 99 {
		return 0, i
	}
	return int(v.figure.Coefficient), end
}

// monthsOf reads "8 месяцев текущего года", "the first nine months of 2017".
func (p *parse) monthsOf(i int) (When, int) {
	at := i
	if n, end := p.ordinal(at); end > at && n == 1 && !p.is(end, "unit-month") {
		at = end
	}
	n, end := p.count(at)
	if p.is(end, "particle") {
		end++
	}
	if end == at || !p.is(end, "unit-month") || n < 1 || n > 12 {
		return When{}, i
	}
	if n == 1 && p.postpositional() && p.first(at).Kind == lexicon.Word {
		return When{}, end + 1 // "бір айда": within some month
	}
	if e, found := p.entryOf(end+1, "time"); found && e.Value == "ytd" {
		return When{Form: Span, Relative: true, Month: 1, Months: n}, end + 2 // "за 4 месяца с начала года"
	}
	return p.dated(When{Form: Span, Month: 1, Months: n}, end+1)
}

// lastNext reads "последние 12 лет", "the past nine months", "next five years".
func (p *parse) lastNext(i int) (When, int) {
	e, found := p.entryOf(i, "rolling")
	if !found || e.Has("counted") && !p.counted(i+1) {
		return When{}, i
	}
	w := When{Form: Last}
	if e.Value == "next" {
		w.Form = Next
	}
	n, end := p.count(i + 1)
	if end == i+1 {
		n = 1
	}
	if p.is(end, "decade") {
		w.N, w.Years = 10*n, true
		return w, end + 1
	}
	if w.N, w.Years = n, p.is(end, "year"); !w.Years && (!p.is(end, "unit-month") || p.is(i, "ordinal")) {
		return When{}, i // "первые семь месяцев" are those of a year
	}
	return w, end + 1
}

// monthSpan reads one month, or from one month to another.
func (p *parse) monthSpan(i int) (When, int) {
	at := i
	opened := p.is(i, "span-from")
	if opened {
		at++
	}
	if opened && p.is(at, "edge") && p.is(at+1, "month") {
		at++ // "de début janvier à fin mai"
	}
	first, end := p.monthAt(at)
	if end == at || opened && p.first(end).Fold == "-" && p.rateFrom(i) {
		return When{}, i
	}
	if w, after := p.monthsApart(first, end, opened); after > end {
		return w, after
	}
	joined := p.first(end).Fold == "-" || opened && p.is(end, "span-to") || p.through(first, end) || p.monthsBetween(end)
	for joined && (p.first(end+1).Fold == "-" || p.endOfMonth(end+1)) {
		end++ // "entre janvier et fin mai"
	}
	last, after := p.monthAt(end + 1)
	if w, behind := p.fiscalMonths(first, last, after); joined && behind > after && after > end+1 {
		return w, behind
	}
	if joined && after > end+1 && last >= first {
		return p.dated(When{Form: Span, Month: first, Months: last - first + 1}, after)
	}
	if opened {
		return When{}, i
	}
	return p.dated(When{Form: Span, Month: first, Months: 1}, end)
}

func (p *parse) monthAt(i int) (month, end int) {
	e, found := p.entryOf(i, "month")
	if !found || e.Has("capital") && !p.first(i).Capital() {
		return 0, i
	}
	month, _ = strconv.Atoi(e.Value)
	return month, i + 1
}
