package comtrade

import (
	"bytes"
	"fmt"
	"strconv"

	"oborot/data"
)

// reader turns rows into observations. What repeats from row to row (areas,
// periods, series) is made once and found again, so that a row needs no memory.
type reader struct {
	name     string
	rows     int
	areas    map[string]*area
	periods  map[string]data.Period
	editions map[string]*edition
	bases    map[basisKey]basisNumber
	basis    []data.Basis // by number
	products int32        // how many codes have a number
	series   map[seriesKey]line
	coverage *data.SparseCoverage
	last     data.Observation
	seen     bool // the data of a reply
}

// area is an area with its Comtrade number, which tells it in map keys.
type area struct {
	number int32
	code   string
}

// edition is an edition of a product classification, H5 of HS, with the numbers
// that its codes have in this document.
type edition struct {
	system, edition string
	number          string // what an observation says: H5; empty where only the classification is told
	kind            byte   // the typeCode of its rows: C goods, S services
	products        map[string]int32
}

// basisKey holds the codes of a row that are usually totals.
type basisKey struct{ customs, mode, supply, partner string }

type basisNumber int32

// seriesKey holds numbers only, which makes it quick to find.
type seriesKey struct {
	product, reporter, partner int32
	basis                      basisNumber
	flow, valuation            int8
}

// line is a series of the document with where it stands in coverage.
type line struct {
	series *data.Series
	scope  *data.Scope // nil where the row covers nothing
}

func newReader(name string) *reader {
	return &reader{name: name, areas: map[string]*area{}, periods: map[string]data.Period{}, editions: map[string]*edition{},
		bases: map[basisKey]basisNumber{}, basis: []data.Basis{""}, series: map[seriesKey]line{}, coverage: data.NewSparseCoverage("comtrade")}
}

// observe reads the fields of a row into the observation.
func (r *reader) observe(f *row, place data.Place) *problem {
	figure, p := figureOf(f[primaryValue])
	if p != nil {
		return p
	}
	span, p := r.period(f[period], f[freqCode])
	if p != nil {
		return p
	}
	e, p := r.edition(f[classificationCode])
	if p != nil {
		return p
	}
	if t := f[typeCode]; len(t) != 1 || t[0] != e.kind {
		return &problem{fmt.Sprintf("typeCode %q of classification %s", t, e.edition), string(e.kind)}
	}
	found, p := r.find(f, e)
	if p != nil {
		return p
	}
	r.last = data.Observation{Series: found.series, Period: span, Figure: figure, Status: data.Normal, Place: place}
	if found.series.Product != data.Total { // a total means the same in all editions
		r.last.Edition = e.number
	}
	if found.scope != nil {
		found.scope.Add(span)
	}
	return nil
}

// figureOf reads a plain number without making a string of it; anything rarer
// is left to data.
func figureOf(b []byte) (data.Figure, *problem) {
	var n int64
	point := -1
	for i, c := range b {
		switch {
		case c >= '0' && c <= '9' && len(b) <= 18:
			n = n*10 + int64(c-'0')
		case c == '.' && point < 0 && i > 0:
			point = i
		default:
			return rareFigure(b)
		}
	}
	if len(b) == 0 || point == len(b)-1 {
		return rareFigure(b)
	}
	exponent := 0
	if point >= 0 {
		exponent = point + 1 - len(b)
	}
	return data.Figure{Coefficient: n, Exponent: int8(exponent)}, nil
}

func rareFigure(b []byte) (data.Figure, *problem) {
	f, err := data.ParseFigure(string(b))
	if err != nil {
		return f, &problem{"primaryValue: " + err.Error(), "a number"}
	}
	return f, nil
}

// period reads 2022, 202201 or 202252, which is the year.
func (r *reader) period(b, freq []byte) (data.Period, *problem) {
	if p, ok := r.periods[string(b)]; ok && len(freq) == 1 && (freq[0] == 'A') == (p.Months == 12) {
		return p, nil
	}
	n, err := strconv.Atoi(string(b))
	var p data.Period
	switch {
	case err == nil && len(b) == 4 && n > 0 && string(freq) == "A":
		p = data.Year(n)
	case err == nil && len(b) == 6 && n >= 100 && n%100 == 52 && string(freq) == "A":
		p = data.Year(n / 100)
	case err == nil && len(b) == 6 && n >= 100 && n%100 >= 1 && n%100 <= 12 && string(freq) == "M":
		p = data.Month(n/100, n%100)
	default:
		return p, &problem{fmt.Sprintf("period %q of frequency %q", b, freq), "a year of frequency A or a month such as 202201 of M"}
	}
	r.periods[string(b)] = p
	return p, nil
}

// The database of before 2023 gave Italy the number 381.
const italyBefore, italy = 381, 380

// area finds an area by Comtrade's number.
func (r *reader) area(b []byte) (*area, *problem) {
	if a, ok := r.areas[string(b)]; ok {
		return a, nil
	}
	n, err := strconv.Atoi(string(bytes.TrimSpace(b)))
	if err != nil || n < 0 {
		return nil, &problem{fmt.Sprintf("area %q", b), "Comtrade's number of an area"}
	}
	if n == italyBefore {
		n = italy
	}
	found, ok := data.AreaByComtrade(n)
	if !ok {
		return nil, &problem{fmt.Sprintf("area %d, which is in no list", n), "Comtrade's number of an area"}
	}
	a := &area{int32(n), found.Code}
	r.areas[string(b)] = a
	return a, nil
}
