// Package ecb reads the euro foreign exchange reference rates of the European
// Central Bank: eurofxref-hist.csv, eurofxref.csv, and the XML of a day, of 90
// days and of all days. A rate is how much of a currency one euro costs.
package ecb

import (
	"bytes"
	"encoding/xml"
	"fmt"
	"regexp"
	"strings"
	"time"

	"oborot/data"
)

// Format reads the reference rates.
type Format struct{}

// Name returns the word of the command line.
func (Format) Name() string { return "ecb" }

// Match claims CSV with a date and then US dollars and yen among its columns,
// and XML that is an Envelope in the bank's vocabulary of reference rates.
func (Format) Match(doc *data.Document) bool {
	return currencies(doc.Head) != nil || isEnvelope(doc.Head)
}

// Read opens the document. Its date is the newest day in it: the bank publishes
// the rates of a day in its afternoon.
func (Format) Read(doc *data.Document) (*data.Reading, error) {
	r := &data.Reading{Provider: "ecb", Title: "Euro foreign exchange reference rates"}
	if columns := currencies(doc.Head); columns != nil {
		r.Date = newest(csvDays.FindAllSubmatch(doc.Head, 2))
		r.Records = newReader(doc).csv(columns)
		return r, nil
	}
	if !isEnvelope(doc.Head) {
		return nil, fmt.Errorf("%s: expected the reference rates of the European Central Bank", doc.Name)
	}
	r.Date = newest(xmlDays.FindAllSubmatch(doc.Head, 2))
	r.Records = newReader(doc).xml()
	return r, nil
}

// mark is the byte order mark of UTF-8.
var mark = []byte("\ufeff")

// currencies reads the header of the CSV: the codes of its currencies, in
// order, or nil if it is none. The empty name after the last comma is left out.
func currencies(head []byte) []string {
	line, _, _ := bytes.Cut(bytes.TrimPrefix(head, mark), []byte("\n"))
	fields := strings.Split(string(bytes.TrimSpace(line)), ",")
	for i := range fields {
		fields[i] = strings.TrimSpace(fields[i])
	}
	if last := len(fields) - 1; fields[last] == "" {
		fields = fields[:last]
	}
	if len(fields) < 3 || fields[0] != "Date" {
		return nil
	}
	found := 0
	for _, code := range fields[1:] {
		if len(code) != 3 || strings.Trim(code, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") != "" {
			return nil
		}
		if code == "USD" || code == "JPY" {
			found++
		}
	}
	if found != 2 {
		return nil
	}
	return fields[1:]
}

// vocabulary is the namespace of the bank's reference rates.
const vocabulary = "http://www.ecb.int/vocabulary/2002-08-01/eurofxref"

// isEnvelope says whether the first element is an envelope of reference rates.
func isEnvelope(head []byte) bool {
	d := xml.NewDecoder(bytes.NewReader(bytes.TrimPrefix(head, mark)))
	for {
		token, err := d.Token()
		if err != nil {
			return false
		}
		if start, ok := token.(xml.StartElement); ok {
			return start.Name.Local == "Envelope" && bytes.Contains(head, []byte(vocabulary))
		}
	}
}

var (
	csvDays = regexp.MustCompile(`(?m)^(\d{4}-\d{2}-\d{2}|\d{1,2} [A-Z][a-z]+ \d{4}),`)
	xmlDays = regexp.MustCompile(`time=['"](\d{4}-\d{2}-\d{2})['"]`)
)

// newest is the first of two days, if the later days come first.
func newest(found [][][]byte) data.Dated {
	var days [2]data.Date
	for i, m := range found {
		d, err := parseDay(string(m[1]))
		if err != nil {
			return data.Dated{}
		}
		days[i] = d
	}
	if days[0] <= days[1] {
		return data.Dated{}
	}
	return data.Dated{Date: days[0], Rule: data.VintagePrinted}
}

// parseDay reads 2026-04-13 and 13 April 2026.
func parseDay(s string) (data.Date, error) {
	for _, layout := range []string{"2006-01-02", "2 January 2006"} {
		if t, err := time.Parse(layout, s); err == nil && t.Year() > 0 {
			return data.DateOf(t), nil
		}
	}
	return 0, fmt.Errorf("%q is not a day, expected 2026-04-13 or 13 April 2026", s)
}
