package press

import (
	"strconv"

	"oborot/data/lexicon"
)

// dayAt reads a day of a month, in either order: "1 июля 2017 года",
// "July 1, 2017", "October 24-25", 20.11.2017.
func (p *parse) dayAt(i int) (When, int) {
	if day, month, year, ok := dottedDate(p.first(i)); ok {
		end := i + 1
		if p.is(end, "year") {
			end++
		}
		return When{Form: Day, Year: year, Month: month, Day: day}, end
	}
	day, at := p.dayNumber(i)
	month, end := p.monthAt(at)
	if at == i || end == at {
		month, at = p.monthAt(i)
		day, end = p.dayNumber(at)
		if at == i || end == at || p.inflects() || p.is(end, "unit-month") || p.is(end, "multiplier") {
			return When{}, i // no day: "в январе 8 млрд"
		}
	}
	if p.first(end).Text == "," && p.first(end+1).Kind == lexicon.Number {
		if _, after := p.calendarYear(end + 1); after > end+1 {
			end++
		}
	}
	return p.dated(When{Form: Day, Month: month, Day: day}, end)
}

// dayNumber reads 1–31 in figures, an ordinal in words, or two days with a dash.
func (p *parse) dayNumber(i int) (day, end int) {
	if i >= len(p.lexemes) {
		return 0, i
	}
	for _, e := range p.lexemes[i].Entries {
		if e.Class == "ordinal" && e.Has("day") {
			day, _ = strconv.Atoi(e.Value)
			return day, i + 1
		}
	}
	t := p.first(i)
	if t.Kind != lexicon.Number || len(t.Text) > 2 || !plainDigits(t.Text) {
		return 0, i
	}
	day, _ = strconv.Atoi(t.Text)
	if day < 1 || day > 31 {
		return 0, i
	}
	end = p.suffix(i + 1)
	next := p.first(end + 1)
	if p.first(end).Fold == "-" && next.Kind == lexicon.Number && len(next.Text) <= 2 {
		return day, p.suffix(end + 2)
	}
	return day, end
}

// dottedDate reads dd.mm.yyyy in one token.
func dottedDate(t lexicon.Token) (day, month, year int, ok bool) {
	s := t.Text
	if t.Kind != lexicon.Number || len(s) != 10 || s[2] != '.' || s[5] != '.' {
		return 0, 0, 0, false
	}
	day, _ = strconv.Atoi(s[:2])
	month, _ = strconv.Atoi(s[3:5])
	year, _ = strconv.Atoi(s[6:])
	return day, month, year, day >= 1 && day <= 31 && month >= 1 && month <= 12 && year > 1900
}

// samePeriod reads "аналогичный период прошлого года", "the same months of 2018".
func (p *parse) samePeriod(i int) (When, int, bool) {
	at := i + 1
	if p.is(i, "same-period") {
		at = i // one word: "période correspondante"
	} else if !p.is(i, "same") {
		return When{}, i, false
	}
	if at > i && !p.is(at, "period") && !p.is(at, "period-level") && !p.is(at, "unit-month") && !p.is(at, "part") {
		if month, end := p.monthAt(at); end > at {
			w, end := p.dated(When{Form: Span, Month: month, Months: 1}, end)
			return w, end, true
		}
		for _, read := range [...]func(int) (When, int){p.monthsOf, p.parts} {
			if w, end := read(at); end > at && p.inflects() {
				return w, end, true // "к уровню тех же девяти месяцев 2008 года"
			}
		}
		return When{}, i, false
	}
	if w, end := p.fiscalMonths(4, 3, at+1); end > at+1 {
		return w, end, true
	}
	if year, end, ok := p.yearAt(at + 1); ok {
		return year, end, true
	}
	return yearSpan(-1, true), p.ofFiscal(at + 1), true
}
