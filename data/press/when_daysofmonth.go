package press

import "oborot/data/lexicon"

// daysOfMonth reads days of a month, which no period of ours holds: "the first 20 days of
// March", "the first half of May", "from March 1 to 20", "за первые 20 дней марта"; the
// time is told and open. From the first day of one month to the last of another it is
// those months.
func (p *parse) daysOfMonth(i int) (When, int) {
	if !p.language.PlainNouns() && !p.inflects() {
		return When{}, i
	}
	if end := p.fewDays(i); end > i {
		return When{}, end
	}
	if p.inflects() {
		return When{}, i
	}
	at := i
	if p.is(at, "span-from") {
		at++
	}
	first, day, at := p.dayInMonth(at, 0)
	if at == i || !p.is(at, "span-to") && p.first(at).Fold != "-" {
		return When{}, i
	}
	last, until, end := p.dayInMonth(at+1, first)
	if end == at+1 || first == 0 && last == 0 {
		return When{}, i
	}
	if _, year := p.calendarYear(end + 1); p.first(end).Text == "," && year > end+1 {
		end++ // "to June 30, 2022"
	}
	w, end := p.dated(When{Form: Span, Month: first, Months: last - first + 1}, end)
	if first == 0 || day != 1 || until < 28 || last < first {
		w = When{}
	}
	return w, end
}

// fewDays returns the lexeme behind some days, weeks or half of a month; i where there
// are none.
func (p *parse) fewDays(i int) int {
	at := i
	if p.is(at, "ordinal") || p.is(at, "rolling") {
		at++
	}
	if _, end := p.count(at); end > at {
		at = end
	}
	if at == i || !p.is(at, "unit-day") && !p.is(at, "part") || !p.is(at+1, "of") && !p.inflects() {
		return i
	}
	if at++; !p.inflects() {
		at++
	}
	month, end := p.monthAt(at)
	if end == at {
		return i
	}
	_, end = p.dated(When{Form: Span, Month: month, Months: 1}, end)
	return end
}

// dayInMonth reads a day with its month before or behind it, or the day alone, in the
// month given.
func (p *parse) dayInMonth(i, month int) (m, day, end int) {
	if m, at := p.monthAt(i); at > i {
		if day, end := p.plainDay(at); end > at {
			return m, day, end
		}
		return 0, 0, i
	}
	day, end = p.plainDay(i)
	if end == i {
		return 0, 0, i
	}
	if m, at := p.monthAt(end); at > end {
		return m, day, at
	}
	return month, day, end
}

// plainDay reads the number of one day.
func (p *parse) plainDay(i int) (day, end int) {
	if p.first(i+1).Fold == "-" {
		if t := p.first(i); t.Kind != lexicon.Number || len(t.Text) > 2 || !plainDigits(t.Text) {
			return 0, i
		}
		n, _ := p.count(i)
		return n, i + 1
	}
	return p.dayNumber(i)
}
