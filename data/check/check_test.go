package check

import (
	"errors"
	"fmt"
	"iter"
	"slices"
	"strings"
	"testing"

	"oborot/data"
)

// document makes records of lines "indicator partner product period value",
// told by KZ in dollars; the nth line stands in line n. A line "coverage
// indicator period" is a coverage; a value "M" is missing.
func document(t testing.TB, text string) []told {
	t.Helper()
	series := map[data.Key]*data.Series{}
	var out []told
	for i, line := range strings.Split(strings.TrimSpace(text), "\n") {
		f := strings.Fields(line)
		if f[0] == "coverage" {
			out = append(out, told{record: data.Record{Coverage: &data.Coverage{Provider: "kz_stat", Indicator: f[1], Reporter: "KZ", Period: period(t, f[2])}}})
			continue
		}
		k := data.Key{Provider: "kz_stat", Indicator: f[0], Reporter: "KZ", Partner: f[1], Product: f[2], Unit: "USD"}
		if series[k] == nil {
			series[k] = &data.Series{Key: k}
		}
		o := &data.Observation{Series: series[k], Period: period(t, f[3]), Status: data.Normal, Place: data.Place{Row: int32(i + 1)}}
		var err error
		if o.Figure, err = data.ParseFigure(f[4]); f[4] == "M" {
			o.Status, o.Figure = data.Missing, data.Figure{}
		} else if err != nil {
			t.Fatal(err)
		}
		out = append(out, told{record: data.Record{Observation: o}})
	}
	return out
}

func period(t testing.TB, s string) data.Period {
	t.Helper()
	p, err := data.ParsePeriod(s)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// each ranges over kept records.
func each(records []told) iter.Seq2[data.Record, error] {
	return func(yield func(data.Record, error) bool) {
		for _, r := range records {
			if !yield(r.record, r.err) {
				return
			}
		}
	}
}

// run checks records and writes what became of them: findings and errors in
// words, and how many observations came through.
func run(records []told, about About) (said []string, observations int) {
	for r, err := range Records(each(records), about) {
		switch {
		case err != nil:
			said = append(said, "error "+err.Error())
		case r.Finding != nil:
			said = append(said, data.Locate(r.Finding.Where, nil)+": "+r.Finding.Text)
		case r.Observation != nil:
			observations++
		}
	}
	return said, observations
}

func TestFindings(t *testing.T) {
	for _, c := range []struct{ name, document, want string }{
		{"turnover within the digits", `
turnover BE TOTAL 2019 10.3
exports BE TOTAL 2019 4.1
imports BE TOTAL 2019 6.1`, ""},
		{"turnover", `
turnover BE TOTAL 2019 10.4
exports BE TOTAL 2019 4.1
imports BE TOTAL 2019 6.1`, "line 1: turnover KZ–BE 2019: 10.4 printed, exports 4.1 and imports 6.1 add up to 10.2"},
		{"balance", `
exports BE TOTAL 2019-Q1 40e6
imports BE TOTAL 2019-Q1 61e6
balance BE TOTAL 2019-Q1 21e6`, "line 3: balance KZ–BE 2019-Q1: 21000000 printed, exports 40000000 less imports 61000000 are -21000000"},
		{"a flow of another year is no part", `
turnover BE TOTAL 2019 10
exports BE TOTAL 2019 4
imports BE TOTAL 2018 1`, ""},
		{"a missing flow is no part", `
turnover BE TOTAL 2019 10
exports BE TOTAL 2019 4
imports BE TOTAL 2019 M`, ""},
		{"members", `
exports EAEU TOTAL 2019 100
exports AM TOTAL 2019 10
exports BY TOTAL 2019 20
exports RU TOTAL 2019 30
exports KG TOTAL 2019 35
exports KZ TOTAL 2019 0`, "line 1: exports KZ–EAEU 2019: 100 printed, its 5 members add up to 95"},
		{"a list that may be incomplete", `
exports EAEU TOTAL 2019 100
exports AM TOTAL 2019 10
exports RU TOTAL 2019 30`, ""},
		{"some members are more than the group", `
exports EAEU TOTAL 2019 100
exports AM TOTAL 2019 60
exports RU TOTAL 2019 50`, "line 1: exports KZ–EAEU 2019: 100 printed, 2 of its members alone add up to 110"},
		{"a member above its group", `
exports EAEU TOTAL 2019 100
exports RU TOTAL 2019 500`, "line 2: exports KZ–RU 2019: 500 printed, part of EAEU with no more than 100"},
		{"balances may be above their group", `
balance EAEU TOTAL 2019 100
balance RU TOTAL 2019 500`, ""},
		{"the world", `
imports W00 TOTAL 2019 100
imports RU TOTAL 2019 70
imports CN TOTAL 2019 45
imports SU TOTAL 2019 70`, "line 1: imports KZ–W00 2019: 100 printed, 2 of its members alone add up to 115"},
		{"a product above all goods", `
imports BE HS:03 2019 7
imports BE TOTAL 2019 5
imports BE HS:0302 2019 9
imports BE HS:0402 2019 3
imports BE HS:0502 2019 8`, "line 1: imports KZ–BE HS:03 2019: 7 printed, part of TOTAL with no more than 5;" +
			"line 3: imports KZ–BE HS:0302 2019: 9 printed, part of HS:03 with no more than 7;" +
			"line 5: imports KZ–BE HS:0502 2019: 8 printed, part of TOTAL with no more than 5"},
		{"below nought", `
exports BE HS:0302 2019 -5
imports BE TOTAL 2019 0
balance BE TOTAL 2018 -5
fdi_inflow BE TOTAL 2019 -5
imports BE TOTAL 2018 -44e6`, "line 1: exports KZ–BE HS:0302 2019: -5 printed, below nought: a correction of earlier figures, or an error?;" +
			"line 5: imports KZ–BE 2018: -44000000 printed, below nought: a correction of earlier figures, or an error?"},
		{"months of a year", `
exports BE TOTAL 2019 10
exports BE TOTAL 2019-S1 4
exports BE TOTAL 2019-S2 9`, "line 1: exports KZ–BE 2019: 10 printed, its 2 spans of 6 months add up to 13"},
		{"months of a year within the digits", `
exports BE TOTAL 2019 10
exports BE TOTAL 2019-S1 4
exports BE TOTAL 2019-S2 7`, ""},
		{"the longest spans first", `
exports BE TOTAL 2019-Q1 6
exports BE TOTAL 2019-01 2.00
exports BE TOTAL 2019-02 2.00
exports BE TOTAL 2019-03 2.61`, "line 1: exports KZ–BE 2019-Q1: 6 printed, its 3 spans of 1 month add up to 6.61"},
		{"one month above the year", `
exports BE TOTAL 2019 10
exports BE TOTAL 2019-05 12`, "line 1: exports KZ–BE 2019: 10 printed, 1 of its spans of 1 month alone add up to 12"},
		{"stocks do not add up", `
fdi_stock BE TOTAL 2019-01-01 10
fdi_stock BE TOTAL 2020-01-01 12`, ""},
		{"a thousand times its neighbours", `
exports BE TOTAL 2015 10.1
exports BE TOTAL 2016 11.2
exports BE TOTAL 2017 12300
exports BE TOTAL 2018 12.4
exports BE TOTAL 2019 9.5`, "line 3: exports KZ–BE 2017: 12300 printed, about 1000 times above or below the 11.2 of 2016: another unit?"},
		{"a trade that begins", `
exports BE TOTAL 2015 0.012
exports BE TOTAL 2016 11.2
exports BE TOTAL 2017 12.3
exports BE TOTAL 2018 12.4
exports BE TOTAL 2019 9.5`, ""},
		{"neighbours that jump", `
exports BE TOTAL 2015 10.1
exports BE TOTAL 2016 1100.2
exports BE TOTAL 2017 12300
exports BE TOTAL 2018 1.4
exports BE TOTAL 2019 9.5`, ""},
		{"from one year on in another unit", `
exports BE TOTAL 2013 10e6
exports BE TOTAL 2014 11e6
exports BE TOTAL 2015 12e6
exports BE TOTAL 2016 13
exports BE TOTAL 2017 14
exports BE TOTAL 2018 15`, "line 4: exports KZ–BE 2016: 13 printed, about 1000000 times above or below the 11000000 of 2014: another unit?"},
	} {
		records := document(t, c.document)
		said, n := run(records, About{File: "f"})
		if got := strings.Join(said, ";"); got != c.want {
			t.Errorf("%s:\n got %s\nwant %s", c.name, got, c.want)
		}
		if n != len(records) {
			t.Errorf("%s: %d of %d observations came through", c.name, n, len(records))
		}
	}
}

// What a reader has doubted itself is not doubted once more.
func TestDoubtedOnce(t *testing.T) {
	records := document(t, "turnover BE TOTAL 2019 10\nexports BE TOTAL 2019 4\nimports BE TOTAL 2019 1")
	records = append(records, told{record: data.Record{Finding: &data.Finding{Where: data.Place{Row: 1}, Text: "odd"}}})
	if said, _ := run(records, About{}); !slices.Equal(said, []string{"line 1: odd"}) {
		t.Errorf("said %q", said)
	}
}

// Rows that cannot be read pass through; a document cut short is not checked.
func TestErrorsPass(t *testing.T) {
	odd := document(t, "turnover BE TOTAL 2019 10\nexports BE TOTAL 2019 4\nimports BE TOTAL 2019 1")
	row := &data.RowError{File: "f", Where: "line 4", Found: "x"}
	said, _ := run(append(slices.Clone(odd), told{err: row}), About{})
	want := []string{"error f:line 4: x", "line 1: turnover KZ–BE 2019: 10 printed, exports 4 and imports 1 add up to 5"}
	if !slices.Equal(said, want) {
		t.Errorf("said %q, expected %q", said, want)
	}
	said, _ = run(append(slices.Clone(odd), told{err: errors.New("cut")}), About{})
	if !slices.Equal(said, []string{"error cut"}) {
		t.Errorf("said %q, expected the failure alone", said)
	}
}

// Beyond the room nothing is remembered, and the document says so.
func TestRoom(t *testing.T) {
	b := newBook(3)
	for i, r := range document(t, strings.Repeat("exports BE TOTAL 2019 1\n", 5)) {
		r.record.Observation.Period = data.Year(2000 + i)
		b.note(r.record.Observation)
	}
	found := b.findings()
	if len(found) != 1 || found[0].Text != "3 totals were checked for their sums, 2 more were not" {
		t.Errorf("found %v", found)
	}
}

// A cumulative table: rows of partners, columns since January.
func cumulative(rows ...string) string {
	var out strings.Builder
	for _, row := range rows {
		f := strings.Fields(row)
		for i, v := range f[1:] {
			fmt.Fprintf(&out, "exports %s TOTAL 2021-01-01/P%dM %s\n", f[0], i+1, v)
		}
	}
	return out.String()
}

func TestRepeatedColumns(t *testing.T) {
	for _, c := range []struct {
		name, document string
		missing        []string
	}{
		{"three series", cumulative("W00 10 21 30 30 30", "RU 1 2 3 3 3", "BE 1 4 9 9 9"),
			[]string{"W00 4", "W00 5", "RU 4", "RU 5", "BE 4", "BE 5"}},
		{"one that is not traded", cumulative("W00 10 21 30 30", "RU 1 2 3 3", "BE 1 4 9 9", "AD 0 0 0 0"),
			[]string{"W00 4", "RU 4", "BE 4", "AD 4"}},
		{"one partner without trade in the last month", cumulative("W00 10 21 30 41", "RU 1 2 3 4", "BE 1 4 9 9"), nil},
		{"one series that has grown long enough", cumulative("W00 10 21 30 44 44"), []string{"W00 5"}},
		{"one series that has not", cumulative("BE 10 21 21"), nil},
		{"a column that repeats and then grows", cumulative("W00 10 21 21 44", "RU 1 2 2 4", "BE 1 4 4 9"), nil},
		{"nothing but one figure", cumulative("W00 7 7 7", "RU 1 1 1", "BE 4 4 4"), nil},
		{"the whole year", cumulative("W00 1 2 3 4 5 6 7 8 9 10 11 11"), []string{"W00 12"}},
	} {
		var missing []string
		n := 0
		for r, err := range settled(each(document(t, c.document))) {
			if err != nil {
				t.Fatal(err)
			}
			if o := r.Observation; o != nil {
				n++
				if o.Status == data.Missing {
					missing = append(missing, fmt.Sprintf("%s %d", o.Series.Partner, o.Period.Months))
				}
			}
		}
		if !slices.Equal(missing, c.missing) {
			t.Errorf("%s: missing %q, expected %q", c.name, missing, c.missing)
		}
		if n != strings.Count(c.document, "\n") {
			t.Errorf("%s: %d observations came through", c.name, n)
		}
	}
	said, _ := run(document(t, cumulative("W00 10 21 30 44 44")), About{})
	want := "line 5: exports KZ–W00 2021-01-01/P5M: 44 printed, the figure of 2021-01-01/P4M once more, as in the whole column: not yet published, taken as missing"
	if !slices.Equal(said, []string{want}) {
		t.Errorf("said %q", said)
	}
}

// Cumulative figures that come after many others are held back all the same.
func TestCumulativeLate(t *testing.T) {
	var early strings.Builder
	for i := range ahead + 10 {
		fmt.Fprintf(&early, "imports BE HS:0303 %d-%02d 1\n", 1900+i/12, i%12+1)
	}
	said, _ := run(document(t, early.String()+cumulative("W00 10 21 30 44 55 55")), About{})
	if len(said) != 1 {
		t.Errorf("said %q, expected the repeated column", said)
	}
}

// Of many figures below nought the first are told one by one, the others counted.
func TestManyBelowNought(t *testing.T) {
	said, _ := run(document(t, strings.Repeat("exports BE HS:0302 2019 -5\n", mostBelow+3)), About{})
	if n := len(said); n != mostBelow+1 || !strings.HasSuffix(said[n-1], ": 3 more figures below nought") {
		t.Errorf("%d findings, the last of them %q", n, said[n-1])
	}
}
