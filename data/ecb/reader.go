package ecb

import (
	"fmt"
	"strconv"

	"oborot/data"
)

// reader turns rates into observations.
type reader struct {
	doc      *data.Document
	series   map[string]*data.Series // by currency
	omitted  data.Omitted
	told     int // observations and row errors
	observed data.Observation
	yield    func(data.Record, error) bool
}

func newReader(doc *data.Document) *reader {
	return &reader{doc: doc, series: map[string]*data.Series{}}
}

// find returns the series of a currency; nil where ISO 4217 has no such code.
func (r *reader) find(currency string) *data.Series {
	if s, ok := r.series[currency]; ok {
		return s
	}
	u, ok := data.UnitByCode(currency)
	if !ok || !u.IsCurrency() {
		return nil
	}
	s := &data.Series{Key: data.RateKey("ecb", "EA", "EUR", currency, data.RateOfDay)}
	r.series[currency] = s
	return s
}

// tell yields the rate of a day. It says whether it was one, and whether to go
// on.
func (r *reader) tell(day data.Date, currency, rate string, at data.Place) (told, on bool) {
	s := r.find(currency)
	if s == nil {
		return false, r.complain(at, fmt.Sprintf("currency %q", currency), "an ISO 4217 code")
	}
	f, err := data.ParseFigure(rate)
	if err != nil || f.Coefficient <= 0 {
		return false, r.complain(at, fmt.Sprintf("a rate of %s of %q", currency, rate), "a number above nought, or N/A")
	}
	r.told++
	r.observed = data.Observation{Series: s, Period: data.Period{Start: day}, Figure: f, Status: data.Normal, Place: at}
	return true, r.yield(data.Record{Observation: &r.observed}, nil)
}

// cover yields that the document tells all rates of a day.
func (r *reader) cover(day data.Date) bool {
	return r.yield(data.Record{Coverage: &data.Coverage{
		Provider: "ecb", Indicator: data.ExchangeRate, Reporter: "EA", Partner: data.World, Product: data.Total,
		Period: data.Period{Start: day},
	}}, nil)
}

// complain yields what could not be read.
func (r *reader) complain(at data.Place, found, expected string) bool {
	r.told++
	where := data.Locate(at, nil)
	return r.yield(data.Record{}, &data.RowError{File: r.doc.Name, Where: where, Found: found, Expected: expected})
}

// fail ends the reading with an error of the whole document.
func (r *reader) fail(format string, args ...any) {
	r.yield(data.Record{}, fmt.Errorf(r.doc.Name+": "+format, args...))
}

// ordinal writes a number of fields.
func ordinal(n int) string {
	if n == 1 {
		return "1 field"
	}
	return strconv.Itoa(n) + " fields"
}
