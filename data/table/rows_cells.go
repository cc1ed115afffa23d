package table

import (
	"errors"
	"fmt"
	"strings"
	"unicode"

	"oborot/data"
)

// seriesOf finds the series of a row by its cells. It is made once for each
// combination of them.
func (r *rowsReader) seriesOf(cells []string) madeSeries {
	r.key = r.key[:0]
	for field := range seriesFields {
		for _, i := range r.header.at[field] {
			r.key = append(append(r.key, cells[i]...), 0)
		}
	}
	if s, found := r.series[string(r.key)]; found {
		return s
	}
	var s madeSeries
	made := data.Series{Key: data.Key{Provider: r.layout.Provider, Product: data.Total, Unit: r.layout.Rows.Unit}}
	for field := range seriesFields {
		for _, i := range r.header.at[field] {
			if err := r.tell(&made, field, r.header.fields[i], cells[i]); err != nil && s.err == nil {
				s.column, s.err = i, err
			}
		}
	}
	if s.err == nil {
		r.layout.Rows.declare(&made)
		s.series = r.known.intern(made)
	}
	r.series[string(r.key)] = s
	return s
}

// declare adds what the publisher says of the indicator.
func (r *Rows) declare(s *data.Series) {
	declared := r.Series[s.Indicator]
	for _, pair := range []struct {
		own   *string
		other string
	}{{&s.Valuation, declared.Valuation}, {&s.TradeSystem, declared.TradeSystem}, {&s.Attribution, declared.Attribution}} {
		if *pair.own == "" {
			*pair.own = pair.other
		}
	}
}

// tell puts into the series what a cell tells of it.
func (r *rowsReader) tell(s *data.Series, field int, f *Field, cell string) (err error) {
	code := f.code(cell)
	switch field {
	case provider:
		s.Provider, err = providerCode(code)
	case indicator:
		var found data.Indicator
		found, err = data.LookupIndicator(code)
		s.Indicator = found.Code
	case reporter:
		s.Reporter, err = f.areaCode(code)
	case partner:
		s.Partner, err = f.areaCode(code)
	case product:
		s.Product, err = r.layout.Rows.productCode(code)
	case unit:
		var found data.UnitCode
		found, err = data.LookupUnit(code)
		s.Unit = found.Code
	case basis:
		s.Basis, err = f.addBasis(s.Basis, code)
	case valuation:
		s.Valuation, err = oneOf(code, "valuation", "FOB", "CIF", "FOB+CIF")
	case tradeSystem:
		s.TradeSystem, err = oneOf(code, "trade system", "general", "special")
	case attribution:
		s.Attribution, err = oneOf(code, "attribution", "origin", "consignment", "destination")
	}
	return err
}

// code is what a cell means: the code before its label, where the column holds
// both, translated where the layout says so.
func (f *Field) code(cell string) string {
	cell = plain(strings.TrimSpace(cell))
	if f.Coded {
		code, label, found := strings.Cut(cell, "-")
		if found && isCode(code) && strings.ContainsFunc(label, unicode.IsLetter) {
			cell = code
		}
	}
	if meaning, found := f.Codes[cell]; found {
		return meaning
	}
	return cell
}

// isCode says whether a text is made of digits and capitals only.
func isCode(s string) bool {
	return s != "" && strings.Trim(s, "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ") == ""
}

// providerCode finds a provider. One that is in no list, a newspaper's domain or
// the publisher of a user's own layout, is told by a code.
func providerCode(text string) (string, error) {
	found, err := data.LookupProvider(text)
	if err != nil && isProvider(text) {
		return text, nil
	}
	return found.Code, err
}

// isProvider says whether a word may be the code of a provider.
func isProvider(s string) bool {
	return s != "" && strings.Trim(s, "abcdefghijklmnopqrstuvwxyz0123456789_.-") == ""
}

// areaCode finds an area by any code or name.
func (f *Field) areaCode(text string) (string, error) {
	lookup := data.LookupArea
	if f.Label {
		lookup = data.LookupAreaLabel
	}
	found, err := lookup(text)
	return found.Code, err
}

// productCode finds a product: TOTAL, a code with its classification, or a bare
// code whose length tells it.
func (r *Rows) productCode(text string) (string, error) {
	if text == "" || strings.EqualFold(text, data.Total) {
		return data.Total, nil
	}
	class, code, found := strings.Cut(text, ":")
	if !found {
		class, code = r.Classes[len(text)], text
	}
	if !isCode(class) || code == "" || strings.Trim(code, "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ._-") != "" {
		return "", fmt.Errorf("found the product %s, expected TOTAL or a code with its classification, HS:2709", quote(text))
	}
	return class + ":" + code, nil
}

// addBasis adds what a cell tells to a basis.
func (f *Field) addBasis(b data.Basis, cell string) (data.Basis, error) {
	if f.Basis != "" && cell != "" {
		cell = f.Basis + "=" + cell
	}
	return data.ParseBasis(string(b) + ";" + cell)
}

// oneOf accepts one of some words, or none.
func oneOf(text, what string, words ...string) (string, error) {
	for _, w := range append(words, "") {
		if text == w {
			return text, nil
		}
	}
	return "", fmt.Errorf("unknown %s %s, expected %s", what, quote(text), strings.Join(words, ", "))
}

// observation reads the cells that belong to the figure alone. On an error it
// names the field.
func (r *rowsReader) observation(o *data.Observation, cells []string) (field int, err error) {
	cell := func(field int) string { return r.header.at.cellOf(field, cells) }
	written := cells[r.header.at[period][0]]
	if o.Period, err = r.periodOf(written); err != nil {
		return period, err
	}
	if o.Series.Indicator == data.ExchangeRate {
		o.Period = data.RatePeriod(written, o.Period)
	}
	if o.Period, err = periodFor(o.Series.Indicator, o.Period); err != nil {
		return period, err
	}
	if o.Status, err = data.ParseStatus(cell(status)); err != nil {
		return status, err
	}
	if o.Figure, err = figureOf(cell(value), o.Status == data.Missing || cell(sparse) == "1"); err != nil {
		return value, err
	}
	if o.Figure.Hedge, err = data.ParseHedge(cell(hedge)); err != nil {
		return hedge, err
	}
	if s := cell(sparse); s != "" && s != "0" && s != "1" {
		return sparse, fmt.Errorf("found %s, expected 1 or 0", quote(s))
	}
	o.Edition = cell(edition)
	if o.Words, err = wordsOf(cell); err != nil {
		return modality, err
	}
	return 0, nil
}

// wordsOf reads the words of a text's figure; nil where there is no sentence.
func wordsOf(cell func(field int) string) (*data.Words, error) {
	w := &data.Words{Figure: oneLine(cell(words)), Sentence: oneLine(cell(sentence)), Speaker: oneLine(cell(speaker)),
		Modality: data.Modality(cell(modality)), Note: oneLine(cell(note))}
	switch w.Modality {
	case "", data.Actual, data.Said:
	case data.Target, data.Expected:
		return nil, fmt.Errorf("a %s is no observation, expected %s or %s", w.Modality, data.Actual, data.Said)
	default:
		return nil, fmt.Errorf("unknown modality %s, expected %s or %s", quote(string(w.Modality)), data.Actual, data.Said)
	}
	if w.Sentence == "" {
		return nil, nil
	}
	return w, nil
}

// figureOf reads a value. Only a missing or a nil one may be empty.
func figureOf(s string, absent bool) (data.Figure, error) {
	if s == "" && absent {
		return data.Figure{}, nil
	}
	f, err := data.ParseFigure(s)
	if err != nil && !errors.Is(err, data.ErrDigits) {
		err = fmt.Errorf("found %s, expected a number such as 1234.5", quote(s))
	}
	return f, err
}

// periodOf reads a period, once for each way that the file writes it.
func (r *rowsReader) periodOf(cell string) (data.Period, error) {
	if p, found := r.periods[cell]; found {
		return p, nil
	}
	f := r.header.fields[r.header.at[period][0]]
	p, err := data.ParsePeriod(cell)
	if err != nil && f.Coded {
		p, err = data.ParsePeriod(f.code(cell))
	}
	if err == nil {
		r.periods[strings.Clone(cell)] = p
	}
	return p, err
}
