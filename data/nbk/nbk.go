// Package nbk reads the official exchange rates of the National Bank of
// Kazakhstan: the XML of one day (get_rates.cfm, root rates) and the feed of the
// present day (rates_all.xml, root rss). An item's description is how many tenge
// so many units of the currency cost as quant says: 1, 10, 100 or 1000.
package nbk

import (
	"bytes"
	"encoding/xml"
	"fmt"
	"regexp"
	"time"

	"oborot/data"
)

// Format reads the bank's XML.
type Format struct{}

// Name returns the word of the command line.
func (Format) Name() string { return "nbk" }

// Match claims XML whose root is rates, or rss that names the bank, with the
// elements of a rate or of the answer that there is none.
func (Format) Match(doc *data.Document) bool {
	has := func(s string) bool { return bytes.Contains(doc.Head, []byte(s)) }
	switch root(doc.Head) {
	case "rates":
		return has("<quant>") || has("<date>") && has("<info>")
	case "rss":
		return has("<quant>") && has("nationalbank.kz")
	}
	return false
}

// root is the name of the first element; empty where there is none.
func root(head []byte) string {
	d := xml.NewDecoder(bytes.NewReader(bytes.TrimPrefix(head, []byte("\ufeff"))))
	for {
		token, err := d.Token()
		if err != nil {
			return ""
		}
		if start, ok := token.(xml.StartElement); ok {
			return start.Name.Local
		}
	}
}

// firstDay finds the day of the rates.
var firstDay = regexp.MustCompile(`<(?:date|pubDate)>\s*([0-9.]+)\s*</`)

// Read opens the document. Its date is the day of its rates, which the bank
// sets the evening before.
func (Format) Read(doc *data.Document) (*data.Reading, error) {
	r := &data.Reading{Provider: "nbk", Title: "Official exchange rates of the National Bank of Kazakhstan"}
	if m := firstDay.FindSubmatch(doc.Head); m != nil {
		if day, err := parseDay(string(m[1])); err == nil {
			r.Date = data.Dated{Date: day, Rule: data.VintagePrinted}
		}
	}
	r.Records = (&reader{doc: doc, series: map[string]*data.Series{}}).records
	return r, nil
}

// parseDay reads 24.04.2024 and the 24.04.24 of older feeds.
func parseDay(s string) (data.Date, error) {
	for _, layout := range []string{"02.01.2006", "02.01.06"} {
		if t, err := time.Parse(layout, s); err == nil && t.Year() > 0 {
			return data.DateOf(t), nil
		}
	}
	return 0, fmt.Errorf("%q is not a day, expected DD.MM.YYYY", s)
}
