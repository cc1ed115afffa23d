// Package unctad reads the CSV files of UNCTADstat on foreign direct investment
// (US_FdiFlowsStock) and on merchandise trade (US_TradeMerchTotal,
// US_TradeMerchBalance): a row for each year, economy and flow, with several
// measures side by side, each with a footnote and the reason of an empty value.
package unctad

import (
	"bytes"
	"encoding/csv"
	"fmt"
	"slices"
	"strings"

	"oborot/data"
	"oborot/data/text"
)

// Format reads UNCTADstat's files.
type Format struct{}

// Name returns the word of the command line.
func (Format) Name() string { return "unctad" }

// start is how the header of every report of UNCTADstat begins.
var start = []string{"Year", "Economy", "Economy Label"}

// Match claims a document whose header begins as UNCTADstat's do and has a
// measure with its footnote.
func (Format) Match(doc *data.Document) bool {
	h := headerOf(doc.Head)
	return len(h) > len(start) && slices.Equal(h[:len(start)], start) &&
		slices.ContainsFunc(h, func(name string) bool { return strings.HasSuffix(name, footnote) })
}

// headerOf returns the fields of the first line, nil where it is no CSV.
func headerOf(head []byte) []string {
	line, _, _ := bytes.Cut(bytes.TrimPrefix(head, []byte("\ufeff")), []byte("\n"))
	fields, err := csv.NewReader(bytes.NewReader(line)).Read()
	if err != nil {
		return nil
	}
	return fields
}

// The columns that follow a measure.
const (
	footnote = " Footnote"
	missing  = " Missing value"
)

// layout is where the columns stand.
type layout struct {
	width, year, economy, label, flow, direction int // direction is -1 where the report has none
	value, footnote, missing                     int
	scale                                        int
	others                                       []string // measures that are not read
}

// scales are the measures in current dollars, with the power of ten in which
// they are told. One report tells the same figures in one of them.
var scales = map[string]int{
	"US$ at current prices": 0, "US$ at current prices in thousands": 3, "US$ at current prices in millions": 6, "US$ at current prices in billions": 9,
	"US dollars at current prices": 0, "US dollars at current prices in thousands": 3, "US dollars at current prices in millions": 6,
	"US dollars at current prices in billions": 9,
}

// newLayout finds the columns. A report with dimensions of its own, a partner,
// a product or a category of services, is not read.
func newLayout(header []string) (*layout, error) {
	l := &layout{width: len(header), value: -1, year: 0, economy: 1, label: 2}
	l.flow, l.direction = slices.Index(header, "Flow"), slices.Index(header, "Direction")
	for i, name := range header {
		measure := i+1 < len(header) && header[i+1] == name+footnote
		scale, dollars := scales[name]
		switch {
		case measure && dollars && l.value < 0:
			l.value, l.scale = i, scale
			l.footnote, l.missing = i+1, slices.Index(header, name+missing)
		case measure:
			l.others = append(l.others, name)
		case strings.HasSuffix(name, footnote) || strings.HasSuffix(name, missing) || slices.Contains(known, name):
		default:
			return nil, fmt.Errorf("line 1: a report of UNCTADstat by %q, expected one by economy, flow and direction alone", name)
		}
	}
	if l.flow < 0 || l.value >= 0 && l.missing < 0 {
		return nil, fmt.Errorf("line 1: a report of UNCTADstat without the column Flow or a column %q, expected one with them", missing)
	}
	return l, nil
}

// known are the columns of the dimensions that are read.
var known = []string{"Year", "Economy", "Economy Label", "Flow", "Flow Label", "Direction", "Direction Label"}

// Read opens the document.
func (Format) Read(doc *data.Document) (*data.Reading, error) {
	l, err := newLayout(headerOf(doc.Head))
	if err != nil {
		return nil, fmt.Errorf("%s: %w", doc.Name, err)
	}
	r := &data.Reading{Provider: "unctad"}
	r.Records = data.Tell(doc.Name, func(t *data.Telling) error {
		return text.Each(doc.Open, doc.Encoding, ',', func(line int, f []string, bad error) bool {
			l.row(t, int32(line), f, bad)
			return !t.Done()
		})
	})
	return r, nil
}
