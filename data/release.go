package data

import (
	"cmp"
	"fmt"
	"strconv"
	"strings"
)

// Release is one document that was read: its identity is the SHA-256 of its
// bytes, its vintage the day it was published.
type Release struct {
	SHA256      string // hexadecimal
	Name        string // the document's name as it was given: a path, an address
	Title       string // as the document says it; may be empty
	Format      string // the name of the Format that read it
	Provider    string
	Vintage     Date
	VintageFrom VintageRule
	Encoding    string   // of a text, as found: utf-8, windows-1251 …
	Size        int64    // bytes
	Sheets      []string // names of a workbook's sheets, in order
}

// Locate writes a place in words: "sheet 2022!B17", "paragraph 3, characters
// 112–141", "line 431, field 7".
func (r *Release) Locate(p Place) string { return Locate(p, r.Sheets) }

// Locate writes a place in words, given the names of the sheets where there are
// any.
func Locate(p Place, sheets []string) string {
	switch {
	case p.IsRecord():
		return fmt.Sprintf("record %d", p.Row)
	case p.Sheet > 0:
		name := strconv.Itoa(int(p.Sheet))
		if int(p.Sheet) <= len(sheets) {
			name = sheets[p.Sheet-1]
		}
		return "sheet " + name + "!" + ColumnLetters(int(p.Column)) + strconv.Itoa(int(p.Row))
	case p.Width > 0:
		return fmt.Sprintf("paragraph %d, characters %d–%d", p.Row, p.Column, p.Column+p.Width-1)
	case p.Column > 0:
		return fmt.Sprintf("line %d, field %d", p.Row, p.Column)
	}
	return fmt.Sprintf("line %d", p.Row)
}

// ColumnLetters writes a column that counts from 1 as spreadsheets do: A, Z, AA.
func ColumnLetters(column int) string {
	var out []byte
	for ; column > 0; column = (column - 1) / 26 {
		out = append([]byte{byte('A' + (column-1)%26)}, out...)
	}
	return string(out)
}

// VintageRule says how the vintage of a release was known. The rules are tried
// in this order.
type VintageRule string

// The rules of a vintage, the strongest first.
const (
	VintageGiven     VintageRule = "published"     // the user said it
	VintagePrinted   VintageRule = "document"      // a date in the document
	VintageAddress   VintageRule = "address"       // a date in the address of a page that shows none
	VintageDownload  VintageRule = "file-name"     // a download time in a known file name
	VintageSaved     VintageRule = "last-saved"    // the file's last-saved property
	VintageModified  VintageRule = "last-modified" // the HTTP header
	VintageIngestion VintageRule = "ingest"        // the day it was read
)

// Dated is a day with the rule by which it was known.
type Dated struct {
	Date Date
	Rule VintageRule
}

// Coverage is what a release speaks of. In a sparse format a key that is absent
// inside coverage is nil; in any other it is missing.
type Coverage struct {
	Provider  string
	Indicator string
	Reporter  string
	Partner   string // empty: every partner
	Product   string // empty: every product; a prefix such as HS:03 covers what begins so
	Period    Period
	Sparse    bool
}

// Covers says whether the key lies inside the coverage, its period aside.
func (c Coverage) Covers(k Key) bool {
	return c.Provider == k.Provider && c.Indicator == k.Indicator && c.Reporter == k.Reporter &&
		(c.Partner == "" || c.Partner == k.Partner) &&
		strings.HasPrefix(k.Product, c.Product)
}

// Compare orders coverage as keys are ordered, then by period.
func (c Coverage) Compare(d Coverage) int {
	key := func(c Coverage) Key {
		return Key{Provider: c.Provider, Indicator: c.Indicator, Reporter: c.Reporter, Partner: c.Partner, Product: c.Product}
	}
	nilLast := map[bool]int{true: 1}
	return cmp.Or(key(c).Compare(key(d)), c.Period.Compare(d.Period), cmp.Compare(nilLast[c.Sparse], nilLast[d.Sparse]))
}

// Unstored is a figure of a text that was understood but not stored, because a
// field of its key stayed open.
type Unstored struct {
	Where  Place
	Words  Words
	Reason string
}

// RowError is a row that could not be read. Where is in the words of the
// format: "sheet 2022!B17", "line 431".
type RowError struct {
	File, Where, Found, Expected string
}

// Error writes file:place: what was found, what was expected.
func (e *RowError) Error() string {
	s := e.File + ":" + e.Where + ": " + e.Found
	if e.Expected != "" {
		s += fmt.Sprintf(", expected %s", e.Expected)
	}
	return s
}
