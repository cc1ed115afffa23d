package data

import (
	"fmt"
	"sort"
	"strconv"
	"strings"
)

// Key names a series. Two figures of one key are told by one provider of one
// thing in one unit, so they may be compared over time.
type Key struct {
	Provider  string // a code of codelist/provider.csv, or a newspaper's domain
	Indicator string // a code of codelist/indicator.csv
	Reporter  string // a code of codelist/area.csv
	Partner   string // a code of codelist/area.csv
	Product   string // Total, or a code with its classification: HS:2709
	Unit      string // ISO 4217 currency, PN for a count, KG …; never thousands
	Basis     Basis  // empty in the ordinary case
}

// Total is the product of a series that speaks of all goods.
const Total = "TOTAL"

// World is the partner of a series that speaks of all countries.
const World = "W00"

// Compare orders keys field by field, in the order of the fields.
func (k Key) Compare(l Key) int {
	for _, pair := range [...][2]string{
		{k.Provider, l.Provider}, {k.Indicator, l.Indicator}, {k.Reporter, l.Reporter}, {k.Partner, l.Partner},
		{k.Product, l.Product}, {k.Unit, l.Unit}, {string(k.Basis), string(l.Basis)},
	} {
		if c := strings.Compare(pair[0], pair[1]); c != 0 {
			return c
		}
	}
	return 0
}

// Basis is what else tells two series of one provider apart, written as
// name=value pairs in order of name: "adjustment=SA;procedure=C01". All formats
// use these names and, where some are listed, these values for the same thing;
// what only one provider has may have a name of its own.
//
//	adjustment      SA seasonally, SCA seasonally and for the calendar
//	base            of an exchange rate: the currency of which one unit is priced
//	concept         bop, national_accounts, enterprises; none is trade by customs
//	counterpart     ultimate; none is the immediate one
//	customs         the code of a customs procedure of UN Comtrade
//	instrument      of investment: equity, debt
//	manual          BPM5, BPM6, where the provider has both or says which
//	measure         net, assets, liabilities; of a rate average, end_of_period
//	presentation    of investment: directional, asset_liability
//	procedure       of the customs: normal, inward_processing, outward_processing, …
//	scope           services, goods_services, commercial_services; none is goods
//	second_partner  an area
//	transport       the provider's code of a mode of transport
//	valuation       of imports FOB where the provider tells them CIF beside
type Basis string

// NewBasis writes pairs of a name and a value in canonical order. Pairs with an
// empty value are left out.
func NewBasis(pairs map[string]string) Basis {
	var parts []string
	for name, value := range pairs {
		if value != "" {
			parts = append(parts, name+"="+value)
		}
	}
	sort.Strings(parts)
	return Basis(strings.Join(parts, ";"))
}

// ParseBasis reads pairs in any order and returns the canonical form.
func ParseBasis(s string) (Basis, error) {
	pairs := map[string]string{}
	for part := range strings.SplitSeq(s, ";") {
		if part == "" {
			continue
		}
		name, value, found := strings.Cut(part, "=")
		if !found || name == "" || value == "" {
			return "", fmt.Errorf("basis %q: found %q, expected name=value", s, part)
		}
		pairs[name] = value
	}
	return NewBasis(pairs), nil
}

// Converted is the name in a basis of the currency in which an amount was told
// before somebody converted it. No publisher's series has it.
const Converted = "converted"

// With returns the basis with that value under the name; an empty value takes the
// name out.
func (b Basis) With(name, value string) Basis {
	pairs := map[string]string{}
	for part := range strings.SplitSeq(string(b), ";") {
		n, v, _ := strings.Cut(part, "=")
		pairs[n] = v
	}
	pairs[name] = value
	return NewBasis(pairs)
}

// Value returns what the basis says under a name; nothing where it is silent.
func (b Basis) Value(name string) string {
	for part := range strings.SplitSeq(string(b), ";") {
		if n, v, _ := strings.Cut(part, "="); n == name {
			return v
		}
	}
	return ""
}

// Series is a key with what its provider declares of it.
type Series struct {
	Key
	Valuation   string // FOB, CIF, or FOB+CIF of a sum; empty where it has no meaning
	TradeSystem string // general or special, IMTS 2010 chapter II; empty where not said
	Attribution string // how the partner is found: origin, consignment, destination; empty where not said
}

// Status is an observation status of the SDMX list CL_OBS_STATUS.
type Status byte

// The statuses that Oborot uses.
const (
	Normal      Status = 'A'
	Estimated   Status = 'E'
	Provisional Status = 'P'
	Forecast    Status = 'F'
	Missing     Status = 'M'
	Unvalidated Status = 'V' // a press figure that nobody confirmed
)

// ParseStatus reads an SDMX letter; the empty word is normal.
func ParseStatus(s string) (Status, error) {
	switch {
	case s == "":
		return Normal, nil
	case len(s) == 1 && strings.Contains("AEPFMV", s):
		return Status(s[0]), nil
	}
	return 0, fmt.Errorf("observation status %q is unknown, expected one of A, E, P, F, M, V", s)
}

// String returns the letter.
func (s Status) String() string { return string(rune(s)) }

// Observation is a figure of a series in a period, as one document tells it.
type Observation struct {
	Series  *Series // shared by the observations of one series
	Period  Period
	Figure  Figure
	Status  Status
	Edition string // edition of the product classification: H0 … H6 for HS; empty for TOTAL
	Place   Place
	Words   *Words // of a text, else nil
}

// Place is where in its document a figure stands, in integers. For a sheet all
// count from 1; for delimited text Sheet is 0, Row the line and Column the
// field; for an article Row is the paragraph, Column and Width the first
// character (from 1) and the number of characters of the figure's words. A
// document whose records do not stand on lines of their own, JSON or XML, has
// the places of RecordPlace.
type Place struct {
	Sheet, Row, Column, Width int32
}

// recordSheet is the Sheet of a place that is a record; no workbook has so many.
const recordSheet = 0x7FFF

// RecordPlace is the place of the nth record of a document, counting from 1:
// the nth element of a JSON array, the nth Obs of SDMX-ML.
func RecordPlace(n int) Place { return Place{Sheet: recordSheet, Row: int32(n)} }

// IsRecord says whether the place is one of RecordPlace: its Row is the number of
// the record.
func (p Place) IsRecord() bool { return p.Sheet == recordSheet }

// Words is the evidence of a figure in a text.
type Words struct {
	Figure   string // the exact words of the figure with its hedge and currency
	Sentence string // the sentence they stand in
	Speaker  string // who says it in the text; empty when nobody is named
	Modality Modality
	Note     string // what the reader completed or left open: remarks joined by "; "
}

// The remarks of a reader of texts, which a report writes in its own language.
const (
	RemarkPlaceOpen = "the text does not say whether the country or the city is meant"
	RemarkPresent   = "told in the present tense: dated by the publication"
	remarkAgain     = "told again in paragraph "
)

// RemarkAgain is the remark that a text tells a figure again, in other words.
func RemarkAgain(words string, at Place) string {
	return remarkAgain + strconv.Itoa(int(at.Row)) + " as “" + words + "”"
}

// ParseRemarkAgain returns the words and the paragraph of such a remark.
func ParseRemarkAgain(remark string) (words, paragraph string, ok bool) {
	rest, ok := strings.CutPrefix(remark, remarkAgain)
	paragraph, words, found := strings.Cut(rest, " as “")
	words, closed := strings.CutSuffix(words, "”")
	return words, paragraph, ok && found && closed
}

// Modality is how firmly a text says a thing.
type Modality string

// The modalities of press/GUIDE.md: told as fact, said by a person, aimed at,
// expected.
const (
	Actual   Modality = "actual"
	Said     Modality = "claim"
	Target   Modality = "target"
	Expected Modality = "forecast"
)

// Claim is what a text says about figures and what is no observation: a growth,
// a factor, a difference, a share, a rank, or a level that is aimed at,
// expected, open or incomplete. Fields that the text leaves open are empty.
type Claim struct {
	Kind       ClaimKind
	Subject    Key    // what it is about; Provider as for observations
	Place      string // a city or region, ISO 3166-2 or as written; replaces a country
	Period     Period
	Span       string // a period that is no Period, as the text says it: "last 12 years"
	BasePeriod Period // of growth and difference, when the text states a comparison
	Figure     Figure // percent for growth_pct and share, a ratio for growth_factor
	Unit       string // PC, RATIO, RANK, PN or a currency
	Where      Place
	Words      Words
}

// ClaimKind is the kind of a claim.
type ClaimKind string

// The kinds of press/GUIDE.md.
const (
	Level        ClaimKind = "level"
	GrowthPct    ClaimKind = "growth_pct"
	GrowthFactor ClaimKind = "growth_factor"
	Difference   ClaimKind = "difference"
	Share        ClaimKind = "share"
)
