package nbk

import (
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"strings"

	"oborot/data"
)

// maxXML is how many bytes are read; a real document has a few kilobytes.
const maxXML = 4 << 20

// item is the rate of one currency, as printed.
type item struct {
	Title       string `xml:"title"`
	Description string `xml:"description"`
	Quant       string `xml:"quant"`
	PubDate     string `xml:"pubDate"`
}

// reader turns items into observations.
type reader struct {
	doc    *data.Document
	series map[string]*data.Series // by currency
	day    string                  // of the whole document, as printed; empty in the feed
	items  int
	told   int         // observations and row errors
	days   []data.Date // of the rates read, in order
	broken bool        // whether an item was not read
	info   string      // the bank's words where it has no rates
	yield  func(data.Record, error) bool
}

// records reads the document to its end.
func (r *reader) records(yield func(data.Record, error) bool) {
	r.yield = yield
	in, err := r.doc.Open()
	if err != nil {
		yield(data.Record{}, err)
		return
	}
	defer in.Close()
	limited := &io.LimitedReader{R: in, N: maxXML}
	d := xml.NewDecoder(limited)
	for {
		on, err := r.next(d)
		switch {
		case errors.Is(err, io.EOF):
			r.end()
			return
		case err != nil && limited.N == 0:
			yield(data.Record{}, fmt.Errorf("%s: more than %d MB, expected the rates of one day", r.doc.Name, maxXML>>20))
			return
		case err != nil:
			yield(data.Record{}, fmt.Errorf("%s: %w", r.doc.Name, err))
			return
		case !on:
			return
		}
	}
}

// next takes one token. It says whether to go on.
func (r *reader) next(d *xml.Decoder) (bool, error) {
	token, err := d.Token()
	if err != nil {
		return false, err
	}
	start, ok := token.(xml.StartElement)
	if !ok {
		return true, nil
	}
	switch start.Name.Local {
	case "date":
		return true, d.DecodeElement(&r.day, &start)
	case "info":
		return true, d.DecodeElement(&r.info, &start)
	case "item":
		var i item
		if err := d.DecodeElement(&i, &start); err != nil {
			return false, err
		}
		return r.item(i), nil
	}
	return true, nil
}

// item tells a rate. It says whether to go on.
func (r *reader) item(i item) bool {
	r.items++
	o, row := r.observe(i)
	r.told++
	if row != nil {
		r.broken = true
		row.File, row.Where = r.doc.Name, data.Locate(data.RecordPlace(r.items), nil)
		return r.yield(data.Record{}, row)
	}
	if n := len(r.days); n == 0 || r.days[n-1] != o.Period.Start {
		r.days = append(r.days, o.Period.Start)
	}
	return r.yield(data.Record{Observation: o}, nil)
}

// observe reads an item.
func (r *reader) observe(i item) (*data.Observation, *data.RowError) {
	code := strings.TrimSpace(i.Title)
	s := r.find(code)
	if s == nil {
		return nil, &data.RowError{Found: fmt.Sprintf("currency %q", code), Expected: "an ISO 4217 code"}
	}
	printed := strings.TrimSpace(i.PubDate)
	if printed == "" {
		printed = strings.TrimSpace(r.day)
	}
	day, err := parseDay(printed)
	if err != nil {
		return nil, &data.RowError{Found: code + ": " + err.Error()}
	}
	f, err := data.ParseFigure(strings.TrimSpace(i.Description))
	if err != nil || f.Coefficient <= 0 {
		return nil, &data.RowError{Found: fmt.Sprintf("a rate of %s of %q", code, i.Description), Expected: "a number above nought"}
	}
	zeros, ok := powerOfTen(strings.TrimSpace(i.Quant))
	if !ok {
		return nil, &data.RowError{Found: fmt.Sprintf("a rate of %s for %q units", code, i.Quant), Expected: "1, 10, 100 or 1000 units"}
	}
	return &data.Observation{
		Series: s, Period: data.Period{Start: day}, Figure: f.Scaled(-zeros), Status: data.Normal, Place: data.RecordPlace(r.items),
	}, nil
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
	s := &data.Series{Key: data.RateKey("nbk", "KZ", currency, "KZT", data.RateOfDay)}
	r.series[currency] = s
	return s
}

// powerOfTen reads 1, 10, 100 … and returns how many zeros it has; a rate for
// so many units is the rate for one with its point moved.
func powerOfTen(s string) (zeros int, ok bool) {
	rest, found := strings.CutPrefix(s, "1")
	return len(rest), found && len(rest) <= 6 && strings.Trim(rest, "0") == ""
}

// end tells what the document covers. A document with an item that was not read
// does not tell all rates of its day, and covers nothing.
func (r *reader) end() {
	if r.told == 0 {
		r.yield(data.Record{}, r.none())
		return
	}
	if r.broken {
		return
	}
	for _, day := range r.days {
		if !r.yield(data.Record{Coverage: &data.Coverage{
			Provider: "nbk", Indicator: data.ExchangeRate, Reporter: "KZ", Partner: data.World, Product: data.Total,
			Period: data.Period{Start: day},
		}}, nil) {
			return
		}
	}
}

// none says that there are no rates, with the bank's words if it gives any.
func (r *reader) none() error {
	what := "an answer of the National Bank of Kazakhstan"
	if day := strings.TrimSpace(r.day); day != "" {
		what += " for " + day
	}
	if info := strings.TrimSpace(r.info); info != "" {
		what += fmt.Sprintf(" that says %.200q", info)
	}
	return &data.NoFigures{File: r.doc.Name, What: what}
}
