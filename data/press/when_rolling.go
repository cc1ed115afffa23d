package press

import (
	"strconv"

	"oborot/data"
	"oborot/data/lexicon"
)

// partBefore reads a half or a quarter whose letter stands before its number:
// S1, T3.
func (p *parse) partBefore(i int) (n, end int, e lexicon.Entry, found bool) {
	e, found = p.entryOf(i, "part")
	t := p.first(i + 1)
	if !found || !e.Has("before") || t.Kind != lexicon.Number || len(t.Text) != 1 || t.Spaced || !p.first(i).Capital() {
		return 0, i, e, false
	}
	n, _ = strconv.Atoi(t.Text)
	return n, i + 1, e, true
}

// lately reads a rolling span whose number stands first: "les douze derniers
// mois", "ces cinq dernières années", "en dix ans".
func (p *parse) lately(i int) (When, int) {
	lead, led := p.entryOf(i, "rolling-lead")
	at := i
	if led {
		at++
	}
	n, end := p.count(at)
	e, found := p.entryOf(end, "rolling")
	if end == at || !led && !found {
		return When{}, i
	}
	if found {
		end++
	}
	w := When{Form: Last, N: n, Years: p.is(end, "year")}
	if e.Value == "next" {
		w.Form = Next
	}
	if !w.Years && (!found || !p.is(end, "unit-month")) || n < 1 {
		return When{}, i
	}
	if lead.Value == "vague" && !found {
		return When{}, end + 1 // "in ten years" does not say which
	}
	return w, end + 1
}

// goneMonths reads the months of a year that are told to have gone by: "за прошедшие десять
// месяцев 2023 года", "минувшие пять месяцев текущего года".
func (p *parse) goneMonths(i int) (When, int) {
	e, found := p.entryOf(i, "rolling")
	_, end := p.count(i + 1)
	w, after := p.monthsOf(i + 1)
	if !found || !e.Has("counted") || after <= end+1 {
		return When{}, i
	}
	return w, after
}

// lastDay reads the end of a month: "à fin juin 2022" is its last day.
func (p *parse) lastDay(i int) (When, int) {
	if !p.is(i, "month-end") {
		return When{}, i
	}
	at := i + 1
	if p.is(at, "of") {
		at++
	}
	month, end := p.monthAt(at)
	if end == at {
		return When{}, i
	}
	w, end := p.dated(When{Form: Day, Month: month}, end)
	w.Day = lastOfMonth(w.Year, month)
	return w, end
}

// yearsApart reads two years with words between: "entre 2016 et 2021".
func (p *parse) yearsApart(i int) (When, int) {
	first, at := p.calendarYear(i + 1)
	if !p.is(i, "span-from") || at == i+1 || !p.is(at, "span-to") || p.is(at-1, "indicator") {
		return When{}, i
	}
	last, end := p.calendarYear(at + 1)
	if end == at+1 || last <= first || p.amountFollows(at+1) {
		return When{}, i
	}
	return When{Form: Between, Year: first, Until: last}, end
}

// lastOfMonth returns the last day of a month.
func lastOfMonth(year, month int) int { return data.NewDate(max(year, 1), month+1, 0).Day() }

// yearTill reads the twelve months, or a few, that end with the one named behind them: "the
// year to March 2023", "the 12 months to June 2022", "the three months ended May 2021".
func (p *parse) yearTill(i int) (When, int) {
	months, at := 12, i+1
	if p.is(i, "relative") || p.is(i, "article") {
		return When{}, i
	}
	if n, end := p.count(i); end > i && p.is(end, "unit-month") {
		months, at = n, end+1
	} else if e, found := p.entryOf(i, "part"); found && !e.Has("before") && p.lexemes[i].To > p.lexemes[i].From+1 {
		months, _ = strconv.Atoi(e.Value) // "six months"
	} else if e, found := p.entryOf(i, "time"); (!found || e.Value != "0") && !p.is(i, "year") {
		return When{}, i
	}
	if !p.is(at, "till-end") || months < 2 || months > 12 {
		return When{}, i
	}
	at++
	for p.is(at, "article") || p.is(at, "year-lead") || p.is(at, "month-end") {
		at++
	}
	last, end := p.monthAt(at)
	if end == at {
		return When{}, i
	}
	if t := p.first(end); t.Kind == lexicon.Number && len(t.Text) <= 2 && plainDigits(t.Text) {
		if end++; p.first(end).Fold == "," {
			end++
		}
	}
	year, behind, told := p.yearAt(end)
	w := When{Form: Span, Relative: year.Relative, Year: year.Year, Month: last - months + 1, Months: months}
	if !told {
		w.Undated, behind = true, end
	}
	if w.Month < 1 {
		if w.Month, w.Year = w.Month+12, w.Year-1; !told {
			return When{}, behind
		}
	}
	return w, behind
}

// endPart reads the last half or quarter of a year that is named: "в последнем квартале 2022
// года".
func (p *parse) endPart(i int) (When, int) {
	e, last := p.entryOf(i, "rolling")
	part, found := p.entryOf(i+1, "part")
	if !last || e.Value != "last" || !found || part.Has("before") {
		return When{}, i
	}
	months, _ := strconv.Atoi(part.Value)
	if _, _, dated := p.yearAt(i + 2); !dated || months < 1 {
		return When{}, i
	}
	return p.dated(When{Form: Span, Month: 13 - months, Months: months}, i+2)
}
