// Package comtrade reads what UN Comtrade gives out: the CSV of the present web
// page and of R and Python clients (47 columns, typeCode to isAggregate), the
// JSON of the programming interface with the same 47 keys, the bulk files
// (the same columns without descriptions, tab separated, other letter case),
// and the CSV of before 2023 (35 or 22 columns, Classification to Flag). In all
// of them a row is a flow of a reporter with a partner in a product and a
// period, in US dollars.
//
// Every layout is brought into the columns of the first and becomes an
// observation by the same rules:
//
//   - The twelve flows overlap (exports hold re-exports), so each is an
//     indicator or a basis of its own. No flow is the sum of others.
//   - A value equal to fobvalue alone is FOB, to cifvalue alone CIF; a zero
//     there beside a value is a missing one. Otherwise imports are CIF and
//     exports FOB, as the United Nations recommend.
//   - A customs procedure other than C00, a mode of transport or of supply
//     other than 0 and a second partner other than the world go to the basis.
//   - Services have the product EBOPS:200 and the basis scope=services, so that
//     no sum over products takes them for goods.
//   - Rows that the United Nations added up (isAggregate) are told like any
//     other: half of all rows are. The estimation flags (Flag,
//     legacyEstimationFlag; 2, 4 and 6) speak of quantity and net weight, which
//     are not read; by the background paper "Quantity and Weight Data in UN
//     Comtrade" (2009) no flag speaks of the value, whose status is normal.
//   - An HS code of an odd number of digits lost its leading zero in a program
//     that took it for a number, and gets it back.
package comtrade

import (
	"fmt"
	"regexp"
	"strconv"

	"oborot/data"
)

// Format reads Comtrade's documents.
type Format struct{}

// Name returns the word of the command line.
func (Format) Name() string { return "comtrade" }

// Match claims a document whose first line names the columns, or whose JSON has
// the keys of Comtrade's rows.
func (Format) Match(doc *data.Document) bool {
	if _, err := newLayout(doc); err == nil {
		return true
	}
	return isReply(doc.Head)
}

// Read opens the document.
func (Format) Read(doc *data.Document) (*data.Reading, error) {
	r := &data.Reading{Provider: "comtrade", Date: dated(doc)}
	if isReply(doc.Head) {
		r.Layout, r.Records = "json", newReader(doc.Name).reply(doc.Open)
		return r, nil
	}
	l, err := newLayout(doc)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", doc.Name, err)
	}
	r.Layout, r.Records = l.name, newReader(doc.Name).rowsOf(doc.Open, l)
	return r, nil
}

// downloaded is the name that the web page gives a download:
// TradeData_5_23_2023_14_55_12.csv, month first.
var downloaded = regexp.MustCompile(`TradeData_(\d{1,2})_(\d{1,2})_(\d{4})_\d{1,2}_\d{1,2}_\d{1,2}`)

// dated finds the day of a download in the document's name.
func dated(doc *data.Document) data.Dated {
	m := downloaded.FindStringSubmatch(doc.Name)
	if m == nil {
		return data.Dated{}
	}
	var n [3]int
	for i := range n {
		n[i], _ = strconv.Atoi(m[i+1]) // digits, the pattern says
	}
	d := data.NewDate(n[2], n[0], n[1])
	if d.Month() != n[0] || d.Day() != n[1] {
		return data.Dated{}
	}
	return data.Dated{Date: d, Rule: data.VintageDownload}
}
