package baci

import (
	"fmt"
	"strconv"
	"strings"

	"oborot/data"
)

// reader turns rows into observations.
type reader struct {
	doc      *data.Document
	at       []int
	edition  string
	areas    map[string]*area
	series   map[seriesKey]*series
	coverage *data.SparseCoverage
}

// area is a country with a number that tells it in map keys.
type area struct {
	number int32
	code   string
}

type seriesKey struct{ exporter, importer, product int32 }

// series is a series with where it stands in coverage.
type series struct {
	*data.Series
	scope *data.Scope
}

// row tells a row.
func (r *reader) row(t *data.Telling, line int32, f []string, bad error) {
	if bad != nil {
		t.Reject(data.Place{Row: line}, bad.Error(), "")
		return
	}
	if n := r.fields(); len(f) != n {
		t.Reject(data.Place{Row: line}, fmt.Sprintf("%d fields", len(f)), strconv.Itoa(n))
		return
	}
	o, at, err := r.observation(f)
	o.Place = data.Place{Row: line, Column: int32(r.at[at]) + 1}
	if err != nil {
		t.Reject(o.Place, err.found, err.expected)
		return
	}
	t.Share(o)
}

// fields is how many fields a row has.
func (r *reader) fields() int {
	if r.at[quantity] < 0 {
		return int(quantity)
	}
	return int(columns)
}

// problem is what is wrong with a field, as found and expected.
type problem struct{ found, expected string }

// observation reads a row. The column is that of the value, or of the problem.
func (r *reader) observation(f []string) (o data.Observation, at column, p *problem) {
	n, err := strconv.Atoi(f[r.at[year]])
	if err != nil || n < 1900 || n > 2999 {
		return o, year, &problem{fmt.Sprintf("year %q", f[r.at[year]]), "four digits"}
	}
	from, p := r.area(f[r.at[exporter]])
	if p != nil {
		return o, exporter, p
	}
	to, p := r.area(f[r.at[importer]])
	if p != nil {
		return o, importer, p
	}
	code, p := productOf(f[r.at[product]])
	if p != nil {
		return o, product, p
	}
	o = data.Observation{Period: data.Year(n), Status: data.Normal, Edition: r.edition}
	if v := strings.TrimSpace(f[r.at[value]]); v == "NA" {
		o.Status = data.Missing
	} else if o.Figure, err = data.ParseFigure(v); err != nil {
		return o, value, &problem{"value: " + err.Error(), "thousands of dollars or NA"}
	} else {
		o.Figure = o.Figure.Scaled(3)
	}
	s := r.find(from, to, code)
	s.scope.Add(o.Period)
	o.Series = s.Series
	return o, value, nil
}

// productOf reads a code of six digits; the program that took it for a number
// lost the zero of chapters 01 to 09.
func productOf(s string) (string, *problem) {
	code := strings.TrimSpace(s)
	if len(code) == 5 {
		code = "0" + code
	}
	if len(code) != 6 || strings.Trim(code, "0123456789") != "" {
		return "", &problem{fmt.Sprintf("product %q", s), "six digits of the Harmonized System"}
	}
	return code, nil
}

// area finds a country by Comtrade's number, which BACI uses (251 France, 490
// Asia not elsewhere specified, which is Taiwan), or by its three letters.
func (r *reader) area(s string) (*area, *problem) {
	if a, ok := r.areas[s]; ok {
		return a, nil
	}
	text := strings.TrimSpace(s)
	var found data.Area
	n, err := strconv.Atoi(text)
	known := err == nil
	switch {
	case known:
		found, known = data.AreaByComtrade(n)
	case text == "S19": // the list of countries gives number 490 these letters
		found, known = data.AreaByComtrade(490)
	case len(text) == 3:
		found, err = data.LookupArea(text)
		known = err == nil
	}
	if !known {
		return nil, &problem{fmt.Sprintf("country %q", s), "a number or three letters of BACI's list of countries"}
	}
	a := &area{int32(len(r.areas)), found.Code}
	r.areas[s] = a
	return a, nil
}

// find returns the series of a row.
func (r *reader) find(from, to *area, code string) *series {
	n, _ := strconv.Atoi(code) // six digits, productOf says
	key := seriesKey{from.number, to.number, int32(n)}
	s := r.series[key]
	if s == nil {
		s = &series{Series: &data.Series{Valuation: "FOB", Key: data.Key{Provider: "baci", Indicator: "exports", Reporter: from.code,
			Partner: to.code, Product: "HS:" + code, Unit: "USD"}}}
		s.scope = r.coverage.Scope(s.Key)
		r.series[key] = s
	}
	return s
}
