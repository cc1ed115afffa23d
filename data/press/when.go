package press

import (
	"fmt"

	"oborot/data"
)

// Form is what kind of time a text names.
type Form uint8

// The forms of a time. Flows have spans, stocks days.
const (
	Untold   Form = iota
	Span          // whole months: a year, a half, January–May
	Day           // a calendar day
	Now           // today, at present
	Open          // since a year, or the year to date
	Last          // the last N years or months
	Next          // the next N years
	Annually      // a rate per year
	Between       // from one year to another
)

// When is a time as the text says it, before the date of publication is known.
type When struct {
	Form     Form
	Relative bool // Year counts from the year of publication
	Undated  bool // no year is said: the latest such span that has ended; Year counts from it
	Year     int  // also the first year of Between and Open
	Month    int  // the first month; of Open, 0 when whole years are meant
	Months   int
	Day      int
	N        int  // of Last and Next
	Years    bool // N counts years, else months
	Ago      bool // Month counts from the month of publication
	Until    int  // the last year of Between
	Edge     int  // of Span: its last day is meant, +1, or its first, -1
	UpTo     bool // of Span: told of as of its month, so that a flow is of all months up to it
}

// NeedsDate says whether the time has no place in the calendar until the date
// of publication is known.
func (w When) NeedsDate() bool {
	return w.Relative || w.Undated || w.Form == Now || w.Form == Last || w.Form == Next
}

// Fixed returns the time with its year counted out.
func (w When) Fixed(published data.Date) When {
	if published.IsZero() || !w.Relative && !w.Undated {
		return w
	}
	switch {
	case w.Ago:
		w.Year, w.Month = published.Year(), published.Month()+w.Month
		for w.Month < 1 {
			w.Year, w.Month = w.Year-1, w.Month+12
		}
	case w.Relative:
		w.Year += published.Year()
	default:
		latest := published.Year()
		if w.Form == Span && data.Span(latest, w.Month, 1).Start > published ||
			w.Form == Day && data.NewDate(latest, w.Month, w.Day) > published {
			latest--
		}
		w.Year += latest
	}
	w.Relative, w.Undated, w.Ago = false, false, false
	return w
}

// Period returns the closed period that the time names.
func (w When) Period(published data.Date) (data.Period, bool) {
	w = w.Fixed(published)
	switch {
	case w.Relative || w.Undated:
	case w.Form == Span:
		return data.Span(w.Year, w.Month, w.Months), true
	case w.Form == Day:
		return data.At(data.NewDate(w.Year, w.Month, w.Day)), true
	case w.Form == Now && !published.IsZero():
		return data.At(published), true
	}
	return data.Period{}, false
}

// Earlier returns the same time n years before.
func (w When) Earlier(n int) When {
	if w.Form == Untold {
		return w
	}
	w.Year -= n
	if w.Form == Between {
		w.Until -= n
	}
	return w
}

// Before returns the span of the same length some months before.
func (w When) Before(months int) When {
	if months%12 == 0 || w.Form != Span && (w.Form != Day || w.Day > 28) || w.Ago {
		return w.Earlier(months / 12)
	}
	w.Month -= months
	if w.Month < 1 {
		w = w.Earlier(1)
		w.Month += 12
	}
	return w
}

// String says in plain words a time that is no closed period.
func (w When) String() string {
	unit := "months"
	if w.Years {
		unit = "years"
	}
	switch w.Form {
	case Open:
		if w.Relative {
			return "since the beginning of the year"
		}
		return fmt.Sprintf("since %d", w.Year)
	case Last:
		return fmt.Sprintf("last %d %s", w.N, unit)
	case Next:
		return fmt.Sprintf("next %d %s", w.N, unit)
	case Annually:
		return "a year"
	case Between:
		return fmt.Sprintf("%d to %d", w.Year, w.Until)
	}
	return ""
}

// yearSpan returns the whole year y.
func yearSpan(y int, relative bool) When {
	return When{Form: Span, Relative: relative, Year: y, Month: 1, Months: 12}
}
