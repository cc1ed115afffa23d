package charts

import (
	"strconv"
	"strings"

	"oborot/data"
)

// period writes a period in full: "first half of 2024".
func (l *language) period(p data.Period) string { return l.periodIn("period", p) }

// against writes a period as the base of a comparison: "the first half of 2023"
// in the form that follows the language's word for "compared with".
func (l *language) against(p data.Period) string { return l.periodIn("against", p) }

// short writes a period for an axis or a narrow column: "H1 2024".
func (l *language) short(p data.Period) string { return l.periodIn("short", p) }

// periodIn writes a period in one of the forms that the language files hold: each
// has texts for years, halves, quarters, months, spans and days.
func (l *language) periodIn(form string, p data.Period) string {
	year, month := p.Start.Year(), p.Start.Month()
	switch p.Freq() {
	case data.Annual:
		return l.text(form+".year", strconv.Itoa(year))
	case data.HalfYearly, data.Quarterly:
		return l.text(form+"."+partKey(p), strconv.Itoa(year))
	case data.Monthly:
		return l.text(form+".month", strconv.Itoa(year), l.month(form, month))
	case data.Instant:
		return l.instant(form, p)
	}
	last := p.End().AddDays(-1)
	if year != last.Year() || p.Start.Day() != 1 {
		return l.text(form+".days", l.date(p.Start), l.date(last))
	}
	return l.text(form+".span", strconv.Itoa(year), l.month(form, month), l.month(form, last.Month()))
}

// month names a month in the case that the form asks for.
func (l *language) month(form string, m int) string {
	return l.text("month." + form + "." + strconv.Itoa(m))
}

// partKey names the part of a year that a half or a quarter is: "half.1".
func partKey(p data.Period) string {
	n := strconv.Itoa(p.Start.Month()/int(p.Months) + 1)
	if p.Freq() == data.HalfYearly {
		return "half." + n
	}
	return "quarter." + n
}

// instant writes the date of a stock. The first of January is the end of the
// year before.
func (l *language) instant(form string, p data.Period) string {
	if p.Start.Month() == 1 && p.Start.Day() == 1 {
		return l.text(form+".end", strconv.Itoa(p.Start.Year()-1))
	}
	day := p.Start
	if day.Day() == 1 {
		day = day.AddDays(-1)
	}
	return l.text(form+".day", l.date(day))
}

// date writes a day: "2 March 2025".
func (l *language) date(d data.Date) string {
	if d.IsZero() {
		return ""
	}
	return l.text("date", strconv.Itoa(d.Day()), l.month("date", d.Month()), strconv.Itoa(d.Year()))
}

// chartTitle names a chart over time: what it shows and how often it is told.
// Instants and odd spans have no word for that.
func (l *language) chartTitle(key, what string, p data.Period) string {
	often := "freq." + string(rune(p.Freq()))
	if p.Freq() == 0 || !l.has(often) {
		return what
	}
	return strings.Replace(l.text(key, what, l.text(often)), ", ,", ",", 1)
}
