// Package census reads the replies of the United States Census Bureau's
// interface to monthly international trade: JSON, a list of rows, the first of
// which names the columns in the order of the query.
//
// The rules, after the Bureau's "Guide to the International Trade Datasets":
//
//   - Imports and exports are told apart by the names of the columns:
//     I_COMMODITY and GEN_VAL_MO, E_COMMODITY and ALL_VAL_MO.
//   - A column ending in _MO is a month; one ending in _YR is the year from
//     January to that month and becomes that span.
//   - "-" is the total of a dimension, as is a dimension that was not asked for.
//     Anything else in a district, port, state, rate provision or subcode goes
//     to the basis.
//   - General imports at customs value (GEN_VAL) are the imports, FOB; CIF values
//     and imports for consumption are apart by the basis measure. Exports are
//     valued FAS; DF splits them into domestic exports and re-exports.
//   - Countries have the numbers of Schedule C (schedule_c.csv, from
//     census.gov/foreign-trade/schedules/c); the Bureau's country groups that are
//     not in the list of areas are passed over, because its continents are not
//     those of others: its Europe reaches to Uzbekistan.
//   - Codes of up to six digits are the Harmonized System's, in the edition that
//     the United States used in that year (the reply does not name it: the
//     editions of 2007, 2012, 2017 and 2022 came into use with their year).
//     Codes of ten digits are national: HTS for imports, SCHEDULE_B for exports.
//
// Quantities, weights and duties are not read; the report of a reading names
// such columns.
package census

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"strings"

	"oborot/data"
	"oborot/data/text"
)

// Format reads the replies.
type Format struct{}

// Name returns the word of the command line.
func (Format) Name() string { return "census" }

// Match claims a list whose first row names a commodity or a value of trade.
func (Format) Match(doc *data.Document) bool {
	names, err := header(text.NewJSON(bytes.NewReader(doc.Head)))
	return err == nil && newLayout(names) != nil
}

// Read opens the document.
func (Format) Read(doc *data.Document) (*data.Reading, error) {
	r := &data.Reading{Provider: "census"}
	r.Records = data.Tell(doc.Name, func(t *data.Telling) error {
		in, err := doc.Open()
		if err != nil {
			return err
		}
		defer in.Close()
		return text.CutShort(read(t, in))
	})
	return r, nil
}

// header reads the opening bracket and the first row.
func header(d *text.JSON) (names []string, err error) {
	if ok, err := d.Opens('['); !ok || err != nil {
		return nil, orExpected(err)
	}
	if !d.More() {
		return nil, orExpected(nil)
	}
	return names, d.Decode(&names)
}

func orExpected(err error) error {
	if err != nil {
		return err
	}
	return fmt.Errorf("expected a list whose first row names the columns")
}

// read reads the rows.
func read(t *data.Telling, in io.Reader) error {
	d := text.NewJSON(in)
	names, err := header(d)
	if err != nil {
		return err
	}
	l := newLayout(names)
	if l == nil {
		return orExpected(nil)
	}
	for _, name := range l.unread {
		t.Omitted.Add("the column "+name, data.RecordPlace(1))
	}
	for n := 2; d.More(); n++ {
		var raw json.RawMessage
		if err := d.Decode(&raw); err != nil {
			return err
		}
		l.row(t, data.RecordPlace(n), raw)
		if t.Done() {
			return nil
		}
	}
	return d.Closes()
}

// layout is what the columns are.
type layout struct {
	names    []string
	at       map[string]int // the first column of a name
	exports  bool
	measures []measure
	unread   []string // measures that are not told
}

// measure is a column of values that are told.
type measure struct {
	column     int
	cumulative bool
	flow
}

// flow is a measure as ours.
type flow struct {
	valuation, system string
	basis             string
}

// flows are the measures that are told, without the ending.
var flows = map[string]flow{
	"GEN_VAL": {"FOB", "general", ""},
	"GEN_CIF": {"CIF", "general", "measure=cif"},
	"CON_VAL": {"FOB", "special", "measure=consumption"},
	"CON_CIF": {"CIF", "special", "measure=consumption_cif"},
	"ALL_VAL": {"FAS", "general", ""},
	"AIR_VAL": {"", "", "transport=air"},
	"VES_VAL": {"", "", "transport=vessel"},
	"CNT_VAL": {"", "", "transport=container"},
}

// newLayout reads the names of the columns; nil where they are not those of
// trade.
func newLayout(names []string) *layout {
	l := &layout{names: names, at: map[string]int{}}
	trade := false
	for i, name := range names {
		if _, twice := l.at[name]; twice { // what a query asks for and filters by stands there twice
			continue
		}
		l.at[name] = i
		switch {
		case strings.HasPrefix(name, "E_") || strings.HasPrefix(name, "ALL_VAL") || name == "DF":
			l.exports = true
		}
		trade = trade || name == "I_COMMODITY" || name == "E_COMMODITY"
		stem, cumulative := strings.CutSuffix(name, "_YR")
		stem, monthly := strings.CutSuffix(stem, "_MO")
		if !cumulative && !monthly {
			continue
		}
		f, known := flows[stem]
		if !known {
			l.unread = append(l.unread, name)
			continue
		}
		trade = true
		l.measures = append(l.measures, measure{i, cumulative, f})
	}
	if !trade {
		return nil
	}
	return l
}
