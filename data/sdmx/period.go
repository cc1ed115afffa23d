package sdmx

import (
	"fmt"
	"regexp"
	"strings"

	"oborot/data"
)

// yearStart is the concept that moves the reporting years of a series.
const yearStart = "REPORTING_YEAR_START_DAY"

// told is a period as a message tells it.
type told struct {
	period  data.Period
	day     data.Date // where it is one day
	omit    string
	problem *problem
}

// of is the period for an indicator of that nature: a stock is told for the
// instant at which its span ends, a rate of a day for that day.
func (t told) of(nature data.Nature) data.Period {
	switch {
	case nature == data.Stock && !t.period.IsInstant():
		return t.period.Instant()
	case nature == data.Rate && t.day != 0:
		return data.Period{Start: t.day}
	}
	return t.period
}

var (
	periodIDs    = []string{"TIME_PERIOD", "TIME"}
	yearStartIDs = []string{yearStart}
)

// period reads the period of an observation, which its frequency must agree
// with where it has one.
func (r *reader) period(p *point, freq string) told {
	if start := p.get(yearStartIDs); start != "" && start != "--01-01" {
		return told{problem: &problem{yearStart + " " + start, "--01-01: reporting years that are not calendar years are not read"}}
	}
	written := p.get(periodIDs)
	key := freq + " " + written
	t, ok := r.periods[key]
	if !ok {
		t = parsePeriod(written, freq)
		if len(r.periods) < maxLines/100 {
			r.periods[key] = t
		}
	}
	return t
}

var (
	clock     = regexp.MustCompile(`T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?$`)
	week      = regexp.MustCompile(`^\d{4}-?W\d\d$`)
	reporting = regexp.MustCompile(`^\d{4}-A1$`)
	years     = regexp.MustCompile(`/P1Y$`)
)

// parsePeriod reads 2024, 2024-07, 2024-Q3, 2024-M07, 2024-S1 or -B1, 2024-A1, a
// day or a time of a day, a first day with a length.
func parsePeriod(written, freq string) told {
	s := strings.TrimSpace(clock.ReplaceAllString(strings.TrimSpace(written), ""))
	switch {
	case week.MatchString(s) || strings.EqualFold(freq, "W"):
		return told{omit: "weeks, which are no calendar months"}
	case s == "":
		return told{problem: &problem{"no period", "the concept TIME_PERIOD"}}
	case reporting.MatchString(s):
		s = s[:4]
	}
	s = years.ReplaceAllString(s, "/P12M")
	p, err := data.ParsePeriod(s)
	if err != nil {
		return told{problem: &problem{"period: " + err.Error(), ""}}
	}
	day, err := data.ParseDate(s)
	if err != nil {
		day = 0
	}
	return told{period: p, day: day}.agree(written, freq)
}

// monthsOf is how many months a period of each frequency has. The half-year is S
// in the list of SDMX 2.1, H with the ECB and the BIS, B in SDMX-ML 2.0.
var monthsOf = map[string]int{
	"A": 12, "S": 6, "H": 6, "Q": 3, "M": 1, "D": 0, "B": 0,
	"ANNUAL": 12, "HALF-YEARLY": 6, "QUARTERLY": 3, "MONTHLY": 1, "DAILY": 0, "P1Y": 12, "P6M": 6, "P3M": 3, "P1M": 1, "P1D": 0,
}

// agree holds a period against its frequency. A day that stands for a month, a
// quarter or a year is the one it lies in.
func (t told) agree(written, freq string) told {
	n, ok := monthsOf[strings.ToUpper(freq)]
	switch {
	case !ok || int(t.period.Months) == n:
		return t
	case t.day != 0 && n > 0:
		return told{period: data.Span(t.day.Year(), (t.day.Month()-1)/n*n+1, n)}
	}
	return told{problem: &problem{fmt.Sprintf("period %q of frequency %s", written, freq), "a period of that frequency"}}
}
