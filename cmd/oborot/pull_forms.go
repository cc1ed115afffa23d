package main

import (
	"fmt"
	"regexp"
	"slices"
	"strings"

	"oborot/data"
)

// maximal tokens of a pattern of periods.
var periodTokens = regexp.MustCompile(`yyyy|mm|dd|q|h`)

// checkForm says whether a placeholder has a form that its kind knows.
func checkForm(kind valueKind, hole placeholder) error {
	form, known := hole.form, ""
	switch kind {
	case ofAreas:
		known = "alpha2, alpha3, m49 or comtrade"
		if form == "" || areaForms[form] != nil {
			return nil
		}
	case ofPeriods:
		known = "sdmx, comtrade, freq or a pattern such as yyyy, yyyymm, yyyy-Qq, yyyyMmm, dd.mm.yyyy"
		if form == "" || slices.Contains([]string{"sdmx", "comtrade", "freq"}, form) || strings.Contains(form, "yyyy") {
			return nil
		}
	default:
		known = "code"
		if form == "" || form == "code" {
			return nil
		}
	}
	return fmt.Errorf("found the form %s of %s, expected %s", form, hole.name, known)
}

// word writes one value as the placeholder wants it, by the source's own codes
// first. No restriction is the empty word.
func (s *pullSource) word(hole placeholder, v value) (string, error) {
	known := v.word
	if known == "" {
		known = all
	}
	if code, ok := s.codes[hole.name][known]; ok {
		return code, nil
	}
	if v.word == "" {
		return "", nil
	}
	switch s.kinds[hole.name] {
	case ofAreas:
		return areaWord(hole, v.area)
	case ofPeriods:
		return periodWord(hole, v.period)
	}
	if hole.form == "code" {
		if _, code, ok := strings.Cut(v.word, ":"); ok {
			return code, nil
		}
	}
	return v.word, nil
}

// areaWord writes an area as the placeholder wants it.
func areaWord(hole placeholder, area data.Area) (string, error) {
	write := areaForms[hole.form]
	if write == nil {
		write = areaForms["alpha2"]
	}
	word := write(area)
	if word == "" {
		return "", fmt.Errorf("%s has no code %s; codes: {%s: {%s: …}} gives it one", area.Code, hole.form, hole.name, area.Code)
	}
	return word, nil
}

// frequency is the letter of SDMX for the length of a period; D for a day.
func frequency(p data.Period) string {
	switch p.Months {
	case 0:
		return "D"
	case 1:
		return "M"
	case 3:
		return "Q"
	case 6:
		return "S"
	case 12:
		return "A"
	}
	return ""
}

// periodWord writes a period as the placeholder wants it.
func periodWord(hole placeholder, p data.Period) (string, error) {
	form := hole.form
	switch form {
	case "", "sdmx":
		return p.String(), nil
	case "freq":
		return frequency(p), nil
	case "comtrade":
		form = map[int16]string{12: "yyyy", 1: "yyyymm"}[p.Months]
		if form == "" {
			return "", fmt.Errorf("%s is neither a year nor a month, which is all that Comtrade has", p)
		}
	}
	if least := needs(form); hole.end == "" && p.Months != least {
		return "", fmt.Errorf("%s does not fit %s, which is for %s", p, form, map[int16]string{0: "days", 1: "months", 3: "quarters", 6: "half-years", 12: "years"}[least])
	}
	day := p.Start
	if hole.end == "last" && p.Months > 0 {
		day = p.End().AddDays(-1)
	}
	return periodTokens.ReplaceAllStringFunc(form, func(token string) string {
		switch token {
		case "yyyy":
			return fmt.Sprintf("%04d", day.Year())
		case "mm":
			return fmt.Sprintf("%02d", day.Month())
		case "dd":
			return fmt.Sprintf("%02d", day.Day())
		case "q":
			return fmt.Sprint((day.Month() + 2) / 3)
		}
		return fmt.Sprint((day.Month() + 5) / 6)
	}), nil
}

// needs says how many months a period has that a pattern writes whole.
func needs(form string) int16 {
	tokens := periodTokens.FindAllString(form, -1)
	for _, t := range []struct {
		token  string
		months int16
	}{{"dd", 0}, {"mm", 1}, {"q", 3}, {"h", 6}} {
		if slices.Contains(tokens, t.token) {
			return t.months
		}
	}
	return 12
}
