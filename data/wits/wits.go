// Package wits reads the World Bank's WITS Trade Summary of a country: a row for
// each partner, product group and indicator, a column for each year, the newest
// first, in millions or thousands of current US dollars as the indicator's name
// says.
//
// What is told: exports and imports of goods with the world, in all products
// and in WITS's product groups; the trade with the five leading partners of a
// year (an empty cell there says that the partner was not among them, and
// nothing of its trade); duty-free imports, apart by the basis duty=free; and
// the trade balance, which is the external balance on goods and services of the
// national accounts and so has the basis
// concept=national_accounts;scope=goods_services. Shares, tariffs, counts and
// development indicators are passed over.
package wits

import (
	"bytes"
	"fmt"
	"regexp"
	"strconv"
	"strings"

	"oborot/data"
	"oborot/data/text"
)

// Format reads the Trade Summary.
type Format struct{}

// Name returns the word of the command line.
func (Format) Name() string { return "wits" }

// The columns before those of the years.
const (
	reporter = iota
	partner
	product
	kind
	indicator
	labels
)

const header = "Reporter,Partner,Product categories,Indicator Type,Indicator,"

// Match claims a document whose first line is the header, with a year in each
// column behind it.
func (Format) Match(doc *data.Document) bool { return yearsOf(doc) != nil }

// yearsOf returns the years of the columns, nil where the first line is
// another's.
func yearsOf(doc *data.Document) (years []data.Period) {
	line, _, _ := bytes.Cut(bytes.TrimPrefix(doc.Head, []byte("\ufeff")), []byte("\n"))
	rest, ok := strings.CutPrefix(strings.ReplaceAll(strings.TrimRight(string(line), "\r"), `"`, ""), header)
	if !ok {
		return nil
	}
	for word := range strings.SplitSeq(rest, ",") {
		n, err := strconv.Atoi(strings.TrimSpace(word))
		if err != nil || n < 1900 || n > 2999 {
			return nil
		}
		years = append(years, data.Year(n))
	}
	return years
}

// Read opens the document.
func (Format) Read(doc *data.Document) (*data.Reading, error) {
	years := yearsOf(doc)
	if years == nil {
		return nil, fmt.Errorf("%s: expected the header %s and years", doc.Name, header)
	}
	r := &data.Reading{Provider: "wits"}
	r.Records = data.Tell(doc.Name, func(t *data.Telling) error {
		return text.Each(doc.Open, doc.Encoding, ',', func(line int, f []string, bad error) bool {
			row(t, int32(line), f, bad, years)
			return !t.Done()
		})
	})
	return r, nil
}

// row tells a row.
func row(t *data.Telling, line int32, f []string, bad error, years []data.Period) {
	at := data.Place{Row: line}
	if bad != nil {
		t.Reject(at, bad.Error(), "")
		return
	}
	if len(f) != labels+len(years) {
		t.Reject(at, fmt.Sprintf("%d fields", len(f)), strconv.Itoa(labels+len(years)))
		return
	}
	for i, label := range f[:labels] {
		f[i] = strings.TrimSpace(label)
	}
	found, scale, known := flowOf(f[indicator])
	if !known {
		t.Omitted.Add(f[kind]+", "+f[indicator], data.Place{Row: line, Column: indicator + 1})
		return
	}
	key, column, err := keyOf(f, found)
	if err != nil {
		t.Reject(data.Place{Row: line, Column: int32(column) + 1}, err.Error(), "")
		return
	}
	cells(t, t.Line(data.Series{Key: key, Valuation: found.valuation}), f[labels:], years, scale, at)
}

// cells tells the figures of a row. An empty one and "..." tell nothing.
func cells(t *data.Telling, l *data.Line, values []string, years []data.Period, scale int, at data.Place) {
	for i, v := range values {
		v = strings.TrimSpace(v)
		if v == "" || v == notApplicable {
			continue
		}
		at.Column = int32(labels + i + 1)
		figure, err := data.ParseFigure(v)
		if err != nil {
			t.Reject(at, err.Error(), "a number")
			continue
		}
		t.Observe(l, data.Observation{Period: years[i], Figure: figure.Scaled(scale), Status: data.Normal, Place: at})
	}
}

// notApplicable stands where a row has no partner or product, and for a value
// that there cannot be.
const notApplicable = "..."

// flow is an indicator that is trade in money, as ours.
type flow struct {
	indicator, valuation string
	basis                data.Basis
}

// flows are the indicators that are told, without their unit. WITS takes them
// from UN Comtrade: exports FOB, imports CIF.
var flows = map[string]flow{
	"Export":                     {"exports", "FOB", ""},
	"Exports":                    {"exports", "FOB", ""},
	"Trade-Top 5 Export Partner": {"exports", "FOB", ""},
	"Import":                     {"imports", "CIF", ""},
	"Imports":                    {"imports", "CIF", ""},
	"Trade-Top 5 Import Partner": {"imports", "CIF", ""},
	"Duty Free Imports":          {"imports", "CIF", "duty=free"},
	"Trade Balance":              {"balance", "", "concept=national_accounts;scope=goods_services"},
}

// unit is the unit within an indicator's name: (US$ Mil), (in US$ Mil), (current
// US$ Mil), (US$ Thousand).
var unit = regexp.MustCompile(` ?\((?:in |current )?US\$ (Mil|Thousand)\)`)

// flowOf reads an indicator's name, and by how many digits its values are to be
// scaled.
func flowOf(name string) (f flow, scale int, known bool) {
	m := unit.FindStringSubmatchIndex(name)
	if m == nil {
		return flow{}, 0, false
	}
	scale = 6
	if name[m[2]:m[3]] == "Thousand" {
		scale = 3
	}
	f, known = flows[name[:m[0]]+name[m[1]:]]
	return f, scale, known
}

// keyOf names the series of a row. The column is that of the label at fault.
func keyOf(f []string, found flow) (k data.Key, column int, err error) {
	k = data.Key{Provider: "wits", Indicator: found.indicator, Partner: data.World, Product: data.Total, Unit: "USD", Basis: found.basis}
	area, err := data.LookupAreaLabel(f[reporter])
	if err != nil {
		return k, reporter, err
	}
	k.Reporter = area.Code
	if f[partner] != notApplicable {
		if area, err = data.LookupAreaLabel(f[partner]); err != nil {
			return k, partner, err
		}
		k.Partner = area.Code
	}
	if f[product] != notApplicable {
		code, ok := groups[f[product]]
		if !ok {
			return k, product, fmt.Errorf("product group %q, which is none of WITS's", f[product])
		}
		k.Product = code
	}
	return k, 0, nil
}

// groups are WITS's product groups: sixteen of chapters of the Harmonized System
// and four of UNCTAD by stage of processing, with the codes of WITS's
// programming interface in capitals.
var groups = map[string]string{
	"All Products":          data.Total,
	"Animal":                "WITS:01-05_ANIMAL",
	"Vegetable":             "WITS:06-15_VEGETABLE",
	"Food Products":         "WITS:16-24_FOODPROD",
	"Minerals":              "WITS:25-26_MINERALS",
	"Fuels":                 "WITS:27-27_FUELS",
	"Chemicals":             "WITS:28-38_CHEMICALS",
	"Plastic or Rubber":     "WITS:39-40_PLASTIRUB",
	"Hides and Skins":       "WITS:41-43_HIDESKIN",
	"Wood":                  "WITS:44-49_WOOD",
	"Textiles and Clothing": "WITS:50-63_TEXTCLOTH",
	"Footwear":              "WITS:64-67_FOOTWEAR",
	"Stone and Glass":       "WITS:68-71_STONEGLAS",
	"Metals":                "WITS:72-83_METALS",
	"Mach and Elec":         "WITS:84-85_MACHELEC",
	"Transportation":        "WITS:86-89_TRANSPORT",
	"Miscellaneous":         "WITS:90-99_MISCELLAN",
	"Raw materials":         "WITS:UNCTAD-SOP1",
	"Intermediate goods":    "WITS:UNCTAD-SOP2",
	"Consumer goods":        "WITS:UNCTAD-SOP3",
	"Capital goods":         "WITS:UNCTAD-SOP4",
}
