package main

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"

	"oborot/data"
)

// value is one value of a parameter: a word, an area or a period.
type value struct {
	word   string // as the API's codes know it: an area's code, a period in short form; empty for all
	area   data.Area
	period data.Period
}

// all is the word for no restriction.
const all = "all"

// maxValues caps what a range may expand to.
const maxValues = 20_000

// valueKind says what the values of a parameter are.
type valueKind int

const (
	ofWords valueKind = iota
	ofAreas
	ofPeriods
)

// areaForms write an area in the API's own code.
var areaForms = map[string]func(data.Area) string{
	"alpha2":   func(a data.Area) string { return a.Code },
	"alpha3":   func(a data.Area) string { return a.Alpha3 },
	"m49":      func(a data.Area) string { return a.M49 },
	"comtrade": func(a data.Area) string { return a.Comtrade },
}

// kindOf says what a parameter is made of, by its name or else by a form in
// which the template wants it.
func kindOf(hole placeholder) valueKind {
	switch {
	case hole.name == "period" || hole.end != "":
		return ofPeriods
	case hole.name == "reporter" || hole.name == "partner" || hole.form != "" && areaForms[hole.form] != nil:
		return ofAreas
	case hole.form == "sdmx" || hole.form == "freq" || strings.Contains(hole.form, "yyyy"):
		return ofPeriods
	}
	return ofWords
}

// readValues reads the values of a parameter, ranges written out.
func readValues(kind valueKind, texts []string, today data.Date) ([]value, error) {
	var out []value
	for _, text := range texts {
		var some []value
		var err error
		switch {
		case strings.EqualFold(text, all) && kind != ofPeriods:
			some = []value{{}}
		case kind == ofAreas:
			some, err = readArea(text)
		case kind == ofPeriods:
			some, err = readPeriods(text, today)
		default:
			some, err = readWords(text)
		}
		if err != nil {
			return nil, err
		}
		if out = append(out, some...); len(out) > maxValues {
			return nil, fmt.Errorf("%q makes more than %d values", text, maxValues)
		}
	}
	for _, v := range out {
		if v.word == "" && len(out) > 1 {
			return nil, fmt.Errorf("found all beside other values, expected it alone")
		}
	}
	return out, nil
}

func readArea(text string) ([]value, error) {
	area, err := data.LookupArea(text)
	return []value{{word: area.Code, area: area}}, err
}

// numbers is a range of numbers: 01..24.
var numbers = regexp.MustCompile(`^(\d{1,9})\.\.(\d{1,9})$`)

// readWords reads a word, or a range of numbers as long as its first one.
func readWords(text string) ([]value, error) {
	m := numbers.FindStringSubmatch(text)
	if m == nil {
		return []value{{word: text}}, nil
	}
	from, _ := strconv.Atoi(m[1])
	to, _ := strconv.Atoi(m[2])
	if to < from || to-from >= maxValues {
		return nil, fmt.Errorf("found the range %s, expected one that rises by fewer than %d", text, maxValues)
	}
	var out []value
	for n := from; n <= to; n++ {
		out = append(out, value{word: fmt.Sprintf("%0*d", len(m[1]), n)})
	}
	return out, nil
}

// recent is "last 5 years".
var recent = regexp.MustCompile(`^last (\d{1,4}) (days|months|quarters|halves|years)$`)

// stepOf is how many months a period of that name has.
var stepOf = map[string]int{"days": 0, "months": 1, "quarters": 3, "halves": 6, "years": 12}

// readPeriods reads a period, a range 2023-01..2024-06 or 2019..now, or "last 5
// years". Now is the last period that is over, and of days the present one.
func readPeriods(text string, today data.Date) ([]value, error) {
	var first, last data.Period
	var err error
	if m := recent.FindStringSubmatch(text); m != nil {
		n, _ := strconv.Atoi(m[1])
		step := stepOf[m[2]]
		last = ended(step, today)
		first = stepped(last, 1-n)
	} else if from, to, ok := strings.Cut(text, ".."); ok {
		if first, err = readPeriod(strings.TrimSpace(from)); err != nil {
			return nil, err
		}
		if to = strings.TrimSpace(to); to == "now" {
			last = ended(int(first.Months), today)
		} else if last, err = readPeriod(to); err != nil {
			return nil, err
		}
	} else {
		p, err := readPeriod(text)
		return []value{{word: p.String(), period: p}}, err
	}
	if first.Months != last.Months || last.Start < first.Start {
		return nil, fmt.Errorf("found the range %s, expected a first and a later last period of one length", text)
	}
	var out []value
	for p := first; p.Start <= last.Start && len(out) <= maxValues; p = stepped(p, 1) {
		out = append(out, value{word: p.String(), period: p})
	}
	return out, nil
}

// readPeriod reads one period. A day stays the day that it is: a stock of 31
// December is one of the year's end, but a request for that day is not one for
// the next.
func readPeriod(text string) (data.Period, error) {
	if day, err := data.ParseDate(text); err == nil {
		return data.Period{Start: day}, nil
	}
	return data.ParsePeriod(text)
}

// ended is the last period of so many months that is over; 0 months: today.
func ended(months int, today data.Date) data.Period {
	if months == 0 {
		return data.Period{Start: today}
	}
	begun := (today.Month() - 1) / months * months
	return stepped(data.Span(today.Year(), begun+1, months), -1)
}

// stepped is the period so many steps later.
func stepped(p data.Period, n int) data.Period {
	if p.Months == 0 {
		return data.Period{Start: p.Start.AddDays(n)}
	}
	return data.Period{Start: p.Start.AddMonths(n * int(p.Months)), Months: p.Months}
}
