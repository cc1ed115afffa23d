package data

import (
	"fmt"
	"strings"
)

// ambiguousShapes are forms that people write with more than one meaning.
var ambiguousShapes = map[string]string{
	"d/d/y": "the day cannot be told from the month",
	"d-d-y": "the day cannot be told from the month",
	"d.y":   "a month, or all months up to it",
	"d/y":   "a month, or all months up to it",
	"d-y":   "a month, or all months up to it",
	"d?y":   "a month, or all months up to it",
	"y-y":   "one year or many",
}

// periodShapes says for each readable form how its period is built. The numbers
// come in the order of the text, but a single year comes first.
var periodShapes = expandShapes(map[string]func(v []int) (Period, error){
	"y":                             func(v []int) (Period, error) { return monthsOf(v[0], 1, 12) },
	"x":                             func(v []int) (Period, error) { return compactPeriod(v[0]) },
	"yHn Hny Hn-y nHy ynH":          func(v []int) (Period, error) { return piece(v[0], v[1], 6) },
	"yQn Qny Qn-y nQy ynQ Tny nTy":  func(v []int) (Period, error) { return piece(v[0], v[1], 3) },
	"yTn":                           func(v []int) (Period, error) { return piece(v[0], v[1], 4) },
	"y-d yLn yLd yM My":             func(v []int) (Period, error) { return piece(v[0], v[1], 1) },
	"nLy dLy ynL ydL":               func(v []int) (Period, error) { return monthsOf(v[0], 1, v[1]) },
	"M-My yM-M":                     func(v []int) (Period, error) { return monthsOf(v[0], v[1], v[2]) },
	"My-My":                         across,
	"n-nQy QnQny":                   func(v []int) (Period, error) { return monthsOf(v[0], v[1]*3-2, v[2]*3) },
	"y-d-d":                         func(v []int) (Period, error) { return instant(v[0], v[1], v[2]) },
	"d.d.y nMy dMy":                 func(v []int) (Period, error) { return instant(v[0], v[2], v[1]) },
	"Mny Mdy":                       func(v []int) (Period, error) { return instant(v[0], v[1], v[2]) },
	"Ey yE":                         func(v []int) (Period, error) { return instant(v[0], 12, 31) },
	"y-d-d/PnL y-d-d/PdL y-d-d/PtL": duration,
})

// expandShapes gives each of the shapes that share a builder its own entry.
func expandShapes(table map[string]func([]int) (Period, error)) map[string]func([]int) (Period, error) {
	out := map[string]func([]int) (Period, error){}
	for shapes, build := range table {
		for shape := range strings.FieldsSeq(shapes) {
			out[shape] = build
		}
	}
	return out
}

// piece returns the i-th piece of n months of a year.
func piece(year, i, n int) (Period, error) {
	if i < 1 || i > 12/n {
		return Period{}, fmt.Errorf("found number %d, a year has %d of them", i, 12/n)
	}
	return Span(year, i*n-n+1, n), nil
}

// monthsOf returns the span from one month of a year through another.
func monthsOf(year, from, through int) (Period, error) {
	if from < 1 || through < from || through > 12 {
		return Period{}, fmt.Errorf("found months %d to %d", from, through)
	}
	return Span(year, from, through-from+1), nil
}

// across returns the span from a month of one year through a month of another.
func across(v []int) (Period, error) {
	n := (v[3]*12 + v[2]) - (v[1]*12 + v[0]) + 1
	if n < 1 || n > 999 {
		return Period{}, fmt.Errorf("found a span of %d months", n)
	}
	return Span(v[1], v[0], n), nil
}

// compactPeriod reads yyyymm, where Eurostat writes the year as month 52.
func compactPeriod(n int) (Period, error) {
	if n%100 == 52 {
		return Year(n / 100), nil
	}
	return piece(n/100, n%100, 1)
}

// instant returns the period of a date that the calendar has.
func instant(year, month, day int) (Period, error) {
	d := Date(year*10000 + month*100 + day)
	if NewDate(year, month, day) != d {
		return Period{}, fmt.Errorf("the calendar has no day %02d.%02d.%04d", day, month, year)
	}
	return At(d), nil
}

// duration reads the first day and the months of an ISO 8601 interval.
func duration(v []int) (Period, error) {
	if _, err := instant(v[0], v[1], v[2]); err != nil {
		return Period{}, err
	}
	if v[3] == 0 {
		return Period{}, fmt.Errorf("found a span of no months")
	}
	return Period{Start: NewDate(v[0], v[1], v[2]), Months: int16(v[3])}, nil
}
