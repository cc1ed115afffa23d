package ecb

import (
	"encoding/xml"
	"errors"
	"io"
	"iter"

	"oborot/data"
)

const (
	maxXML   = 64 << 20 // bytes; all days since 1999 take 10 MB
	maxDepth = 16       // elements within each other; real ones are four deep
)

// envelope is where the reading of the XML stands.
type envelope struct {
	*reader
	decoder *xml.Decoder
	depth   int
	day     data.Date // zero outside a day
	dayAt   int       // the depth of the day's element
	whole   bool      // whether each rate of the day was read
	rates   int
}

// xml reads Cube elements: those with a time hold those with a currency.
func (r *reader) xml() iter.Seq2[data.Record, error] {
	return func(yield func(data.Record, error) bool) {
		r.yield = yield
		in, err := r.doc.Open()
		if err != nil {
			yield(data.Record{}, err)
			return
		}
		defer in.Close()
		limited := &io.LimitedReader{R: in, N: maxXML}
		e := &envelope{reader: r, decoder: xml.NewDecoder(limited)}
		for {
			token, err := e.decoder.Token()
			switch {
			case errors.Is(err, io.EOF):
				r.omitted.End(r.doc.Name, r.told, yield)
				return
			case err != nil && limited.N == 0:
				r.fail("more than %d MB of XML", maxXML>>20)
				return
			case err != nil:
				r.fail("%w", err)
				return
			case e.depth > maxDepth:
				r.fail("elements are more than %d deep, expected an Envelope of Cube elements", maxDepth)
				return
			}
			if !e.take(token) {
				return
			}
		}
	}
}

// take takes one token. It says whether to go on.
func (e *envelope) take(token xml.Token) bool {
	switch t := token.(type) {
	case xml.StartElement:
		e.depth++
		if t.Name.Local == "Cube" {
			return e.cube(t)
		}
		if !e.day.IsZero() {
			e.whole = false
			return e.complain(data.RecordPlace(e.rates+1), "an element "+t.Name.Local+" within a day", "Cube")
		}
	case xml.EndElement:
		e.depth--
		if !e.day.IsZero() && e.depth < e.dayAt {
			day := e.day
			e.day = 0
			return !e.whole || e.cover(day)
		}
	}
	return true
}

// cube takes a day or a rate.
func (e *envelope) cube(start xml.StartElement) bool {
	attributes := map[string]string{}
	for _, a := range start.Attr {
		attributes[a.Name.Local] = a.Value
	}
	if time, ok := attributes["time"]; ok {
		day, err := parseDay(time)
		if err != nil {
			return e.complain(data.RecordPlace(e.rates+1), err.Error(), "")
		}
		e.day, e.dayAt, e.whole = day, e.depth, true
		return true
	}
	currency, ok := attributes["currency"]
	if !ok {
		return true
	}
	e.rates++
	at := data.RecordPlace(e.rates)
	if e.day.IsZero() {
		return e.complain(at, "a rate of "+currency+" without a day", "it within a Cube with a time")
	}
	told, on := e.tell(e.day, currency, attributes["rate"], at)
	e.whole = e.whole && told
	return on
}
