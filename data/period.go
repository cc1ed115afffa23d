package data

import "fmt"

// Period is a span of whole months from a first day, or with no months a date
// (an instant, for stocks). Periods are equal when == says so, because the kind
// of span is nothing but its length: January–June is the first half-year.
type Period struct {
	Start  Date
	Months int16
}

// Freq is a frequency of the SDMX list CL_FREQ, or 0 where the list has none.
type Freq byte

// The frequencies that Oborot compares. YTD is a cumulative span from January
// that is none of the others, Instant a date; SDMX has no letter for either.
const (
	Annual     Freq = 'A'
	HalfYearly Freq = 'S'
	Quarterly  Freq = 'Q'
	Monthly    Freq = 'M'
	YTD        Freq = 'Y'
	Instant    Freq = '@'
)

// Months returns the length of one period of the frequency; 0 where it has none.
func (f Freq) Months() int {
	switch f {
	case Annual:
		return 12
	case HalfYearly:
		return 6
	case Quarterly:
		return 3
	case Monthly:
		return 1
	}
	return 0
}

// ParseFreq reads A, S, Q, M or YTD in either case.
func ParseFreq(s string) (Freq, error) {
	switch s {
	case "A", "a":
		return Annual, nil
	case "S", "s":
		return HalfYearly, nil
	case "Q", "q":
		return Quarterly, nil
	case "M", "m":
		return Monthly, nil
	case "YTD", "ytd":
		return YTD, nil
	}
	return 0, fmt.Errorf("frequency %q is unknown, expected A, S, Q, M or YTD", s)
}

// Year returns the calendar year y.
func Year(y int) Period { return Span(y, 1, 12) }

// Half returns the half-year h (1 or 2) of year y.
func Half(y, h int) Period { return Span(y, h*6-5, 6) }

// Quarter returns the quarter q (1–4) of year y.
func Quarter(y, q int) Period { return Span(y, q*3-2, 3) }

// Month returns the month m (1–12) of year y.
func Month(y, m int) Period { return Span(y, m, 1) }

// Span returns the period of n months from the first day of month m of year y.
func Span(y, m, n int) Period { return Period{NewDate(y, m, 1), int16(n)} }

// At returns the instant of a date. The last day of a month ends where the next
// month begins, so that 31 December 2023 and 1 January 2024 are one instant.
func At(d Date) Period {
	if next := d.AddDays(1); next.Day() == 1 {
		return Period{Start: next}
	}
	return Period{Start: d}
}

// IsZero says whether p is no period at all.
func (p Period) IsZero() bool { return p.Start == 0 }

// IsInstant says whether p is a date and not a span.
func (p Period) IsInstant() bool { return p.Months == 0 }

// End returns the first day after the period; of an instant, its own day.
func (p Period) End() Date { return p.Start.AddMonths(int(p.Months)) }

// Instant returns the moment at which the span ends, which is the period of a
// stock told for that span.
func (p Period) Instant() Period { return Period{Start: p.End()} }

// Freq tells the frequency of the period.
func (p Period) Freq() Freq {
	if p.Months == 0 {
		return Instant
	}
	if p.Start.Day() != 1 {
		return 0
	}
	for _, f := range [...]Freq{Annual, HalfYearly, Quarterly, Monthly} {
		if n := f.Months(); int(p.Months) == n && (p.Start.Month()-1)%n == 0 {
			return f
		}
	}
	if p.Start.Month() == 1 && p.Months < 12 {
		return YTD
	}
	return 0
}

// YearEarlier returns the same period one year before.
func (p Period) YearEarlier() Period { return Period{p.Start.AddMonths(-12), p.Months} }

// Previous returns the period just before p. It exists only where the calendar
// repeats: for months, quarters, halves and years.
func (p Period) Previous() (Period, bool) {
	if f := p.Freq(); f.Months() == 0 {
		return Period{}, false
	}
	return Period{p.Start.AddMonths(-int(p.Months)), p.Months}, true
}

// Contains says whether every day of q is a day of p. The instant at which p
// begins is the end of what lies before, so it is none of p's.
func (p Period) Contains(q Period) bool {
	if q.IsInstant() && !p.IsInstant() {
		return p.Start < q.Start && q.Start <= p.End()
	}
	return p.Start <= q.Start && q.End() <= p.End()
}

// Split cuts the span into pieces of n months; nil where they do not fit.
func (p Period) Split(n int) []Period {
	if n <= 0 || int(p.Months)%n != 0 {
		return nil
	}
	out := make([]Period, 0, int(p.Months)/n)
	for m := 0; m < int(p.Months); m += n {
		out = append(out, Period{p.Start.AddMonths(m), int16(n)})
	}
	return out
}

// Number packs the period into a number that sorts by first day and reads as
// yyyymmdd and three digits of months: the first half of 2024 is 20240101006.
func (p Period) Number() int64 { return int64(p.Start)*1000 + int64(p.Months) }

// PeriodOfNumber unpacks what Number packed.
func PeriodOfNumber(n int64) Period { return Period{Date(n / 1000), int16(n % 1000)} }

// String returns the shortest canonical SDMX form: 2024, 2024-S1, 2024-Q3,
// 2024-07, 2024-01-01/P9M, and 2024-07-01 for a date.
func (p Period) String() string {
	y, m := p.Start.Year(), p.Start.Month()
	switch p.Freq() {
	case Annual:
		return fmt.Sprintf("%04d", y)
	case HalfYearly:
		return fmt.Sprintf("%04d-S%d", y, m/6+1)
	case Quarterly:
		return fmt.Sprintf("%04d-Q%d", y, m/3+1)
	case Monthly:
		return fmt.Sprintf("%04d-%02d", y, m)
	case Instant:
		return p.Start.String()
	}
	return fmt.Sprintf("%s/P%dM", p.Start, p.Months)
}

// Compare orders periods by first day, then by length.
func (p Period) Compare(q Period) int {
	switch a, b := p.Number(), q.Number(); {
	case a < b:
		return -1
	case a > b:
		return 1
	}
	return 0
}
