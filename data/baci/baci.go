// Package baci reads BACI, the CEPII's database of bilateral trade by product:
// a row for each year, exporter, importer and product of six digits of one
// edition of the Harmonized System, the value in thousands of current US
// dollars. Both orders of columns are read: the published one (t, i, j, k, v, q
// with numbers of countries) and the one of merged copies (exporter and importer
// by ISO 3166-1 alpha-3).
//
// BACI makes one figure of what the exporter and the importer declared, both
// brought to FOB, so a row is told as the exporter's exports, FOB; there are no
// imports beside them. Quantities (q, tonnes) are not read. The edition is in
// the file's name only. The database holds no nil: inside what a file covers
// an absent row is nil.
package baci

import (
	"bytes"
	"fmt"
	"regexp"
	"slices"
	"strings"

	"oborot/data"
	"oborot/data/text"
)

// Format reads BACI's files.
type Format struct{}

// Name returns the word of the command line.
func (Format) Name() string { return "baci" }

// Match claims the files of trade and the two lists that come with them.
func (Format) Match(doc *data.Document) bool { return columnsOf(doc) != nil || listOf(doc) != "" }

// Read opens the document.
func (Format) Read(doc *data.Document) (*data.Reading, error) {
	r := &data.Reading{Provider: "baci", Date: dated(doc)}
	if what := listOf(doc); what != "" {
		r.Records = data.Tell(doc.Name, func(*data.Telling) error { return &data.NoFigures{File: doc.Name, What: what} })
		return r, nil
	}
	at := columnsOf(doc)
	if at == nil {
		return nil, fmt.Errorf("%s: expected the header t,i,j,k,v,q", doc.Name)
	}
	r.Records = data.Tell(doc.Name, newReader(doc, at).read)
	return r, nil
}

// column is a column that the reader looks at.
type column int

const (
	year column = iota
	exporter
	importer
	product
	value
	quantity
	columns
)

// names are the columns: of the published files, of files before 2020 (hs6), of
// copies that name the countries.
var names = map[string]column{"t": year, "i": exporter, "exporter": exporter, "j": importer, "importer": importer,
	"k": product, "hs6": product, "v": value, "q": quantity}

// columnsOf returns where each column stands in a row, in any order; nil where
// the first line is another's. Quantities may be left out.
func columnsOf(doc *data.Document) []int {
	at := slices.Repeat([]int{-1}, int(columns))
	for i, name := range header(doc) {
		c, known := names[name]
		if !known || at[c] >= 0 {
			return nil
		}
		at[c] = i
	}
	if slices.Contains(at[:quantity], -1) {
		return nil
	}
	return at
}

// header returns the fields of the first line.
func header(doc *data.Document) []string {
	line, _, _ := bytes.Cut(bytes.TrimPrefix(doc.Head, []byte("\ufeff")), []byte("\n"))
	fields := strings.Split(strings.TrimRight(string(line), "\r"), ",")
	for i, f := range fields {
		fields[i] = strings.Trim(f, `" `)
	}
	return fields
}

// productList is the name of the list of products, whose header (code,
// description) is too plain to be known by.
var productList = regexp.MustCompile(`product_codes_HS\d\d_V\d{6}`)

// listOf says what a list is that comes with the files of trade, nothing for
// other documents.
func listOf(doc *data.Document) string {
	h := header(doc)
	switch {
	case len(h) >= 4 && h[0] == "country_code" && strings.HasPrefix(h[1], "country_name"):
		return "BACI's list of country codes"
	case len(h) == 2 && h[0] == "code" && h[1] == "description" && productList.MatchString(doc.Name):
		return "BACI's list of product codes"
	}
	return ""
}

// versioned is the version in the name of each of BACI's files: a month.
var versioned = regexp.MustCompile(`_V(\d{4})(\d\d)(?:\D|$)`)

// dated finds the version in the document's name: the last day of that month,
// or the day of reading before it.
func dated(doc *data.Document) data.Dated {
	m := versioned.FindStringSubmatch(doc.Name)
	if m == nil {
		return data.Dated{}
	}
	first, err := data.ParseDate(m[1] + "-" + m[2] + "-01")
	if err != nil {
		return data.Dated{}
	}
	d := first.AddMonths(1).AddDays(-1)
	if doc.Today >= first && doc.Today < d {
		d = doc.Today
	}
	return data.Dated{Date: d, Rule: data.VintageDownload}
}

// editions are the editions of the Harmonized System by the word in the name of
// the file, and as Comtrade writes them.
var editions = map[string]string{"HS92": "H0", "HS96": "H1", "HS02": "H2", "HS07": "H3", "HS12": "H4", "HS17": "H5", "HS22": "H6"}

var editionWord = regexp.MustCompile(`(?:^|[^A-Za-z])(HS\d\d)(?:\D|$)`)

// editionOf finds the edition in the document's name, nothing where it does not
// tell.
func editionOf(name string) string {
	if m := editionWord.FindStringSubmatch(name); m != nil {
		return editions[m[1]]
	}
	return ""
}

func newReader(doc *data.Document, at []int) *reader {
	return &reader{doc: doc, at: at, edition: editionOf(doc.Name), areas: map[string]*area{}, series: map[seriesKey]*series{},
		coverage: data.NewSparseCoverage("baci")}
}

// read reads the rows.
func (r *reader) read(t *data.Telling) error {
	if r.edition == "" {
		t.Find(data.Place{Row: 1}, "the file's name tells no edition of the Harmonized System (HS92 … HS22): products are told without one")
	}
	err := text.Each(r.doc.Open, r.doc.Encoding, ',', func(line int, f []string, bad error) bool {
		r.row(t, int32(line), f, bad)
		return !t.Done()
	})
	if err == nil {
		t.CoverSparse(r.coverage)
	}
	return err
}
