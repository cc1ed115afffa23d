package store

import (
	"fmt"
	"iter"
	"reflect"
	"strings"
	"testing"

	"oborot/data"
)

func TestVintages(t *testing.T) {
	db := open(t)
	const covered = "\n cover exports 2023"
	add(t, db, "a", 1, "exports BE 2023 44e6"+covered)
	add(t, db, "b", 2, "exports BE 2023 44e6"+covered)
	add(t, db, "c", 3, "exports BE 2023 44.1e6"+covered)
	add(t, db, "d", 4, "exports BE 2023 50e6")
	add(t, db, "e", 5, "exports FR 2023 1e6"+covered)
	add(t, db, "f", 6, "imports FR 2023 1e6\n cover imports 2023")
	key := data.Key{Provider: "office", Indicator: "exports", Reporter: "KZ", Partner: "BE", Product: data.Total, Unit: "USD"}
	for day, want := range map[int]string{
		0: `
			a 44e6 A line 1 new
			b 44e6 A line 0 repeated
			c 441e5 A line 1 refined
			d 50e6 A line 1 revised
			e 0 M line 0 withdrawn`,
		2: "a 44e6 A line 1 new\n b 44e6 A line 0 repeated",
		1: "a 44e6 A line 1 new",
	} {
		var asOf data.Date
		if day > 0 {
			asOf = data.NewDate(2024, 1, day)
		}
		vintages, err := db.Vintages(t.Context(), key, data.Year(2023), asOf)
		if err != nil {
			t.Fatal(err)
		}
		var lines []string
		for _, v := range vintages {
			lines = append(lines, fmt.Sprint(v.Release.Name, " ", v.Figure, " ", v.Status, " line ", v.Place.Row, " ", v.Turn))
		}
		expect(t, fmt.Sprint("vintages up to day ", day), strings.Join(lines, "\n"), want)
	}
}

func TestSeries(t *testing.T) {
	db := open(t)
	add(t, db, "a", 1, "exports BE 2022 44e6\n exports BE 2023 45e6\n imports BE 2023 1e6\n exports FR 2023 1e6")
	add(t, db, "b", 2, "exports BE 2023 46e6")
	for words, want := range map[string]string{
		"":             "exports BE 2 2022 2023\n exports FR 1 2023 2023\n imports BE 1 2023 2023",
		"belgium":      "exports BE 2 2022 2023\n imports BE 1 2023 2023",
		"БЕЛЬГИЯ expo": "exports BE 2 2022 2023",
		"be":           "exports BE 2 2022 2023\n imports BE 1 2023 2023",
		"FR":           "exports FR 1 2023 2023",
		"ra":           "exports FR 1 2023 2023", // of France
		"US":           "",                       // and not of USD
		"mars":         "",
	} {
		found, err := db.Series(t.Context(), strings.Fields(words))
		if err != nil {
			t.Fatal(err)
		}
		var lines []string
		for _, f := range found {
			lines = append(lines, fmt.Sprint(f.Series.Indicator, " ", f.Series.Partner, " ", f.Figures, " ", f.First, " ", f.Last))
		}
		expect(t, words, strings.Join(lines, "\n"), want)
	}
}

func TestQuery(t *testing.T) {
	db := open(t)
	add(t, db, "a", 1, "exports BE 2023-01 1\n exports BE 2023-07 2\n exports FR 2023-01 3\n imports BE 2024 4")
	for want, q := range map[string]Query{
		"1 2 3": {Indicators: []string{"exports"}},
		"1 2":   {Indicators: []string{"exports"}, Partners: []string{"BE", "XX"}},
		"":      {Partners: []string{"XX"}},
		"1 3":   {Periods: []data.Period{data.Half(2023, 1)}},
		"2 4":   {Periods: []data.Period{data.Half(2023, 2), data.Year(2024)}},
		"3":     {Partners: []string{"FR"}, Bases: []data.Basis{""}, Units: []string{"USD"}, Products: []string{"TOTAL"}},
	} {
		var got []string
		for h, err := range db.Histories(t.Context(), q) {
			if err != nil {
				t.Fatal(err)
			}
			for _, f := range h.Figures {
				got = append(got, f.Figure.String())
			}
		}
		expect(t, fmt.Sprintf("%+v", q), strings.Join(got, " "), want)
	}
}

// A text's figure, claim, doubt and unstored figure come back as they went in.
func TestWordsAndClaims(t *testing.T) {
	db := open(t)
	key := data.Key{Provider: "example.org", Indicator: "turnover", Reporter: "KZ", Partner: "BE", Product: data.Total, Unit: "USD"}
	words := data.Words{Figure: "about $44m", Sentence: "Trade reached about $44m.", Speaker: "the ambassador", Modality: data.Said, Note: "country or city not said"}
	o := data.Observation{Series: &data.Series{Key: key, Valuation: "FOB+CIF"}, Period: data.Half(2017, 1), Status: data.Unvalidated,
		Figure: data.Figure{Coefficient: 44, Exponent: 6, Hedge: data.About}, Place: data.Place{Row: 3, Column: 112, Width: 30}, Words: &words}
	c := data.Claim{Kind: data.GrowthFactor, Subject: key, Place: "KZ-75", Period: data.Half(2017, 1), Span: "", BasePeriod: data.Half(2016, 1),
		Figure: data.Figure{Coefficient: 2, Hedge: data.Almost}, Unit: "RATIO", Where: data.Place{Row: 3, Column: 9, Width: 4}, Words: words}
	f := data.Finding{Where: data.Place{Row: 1}, Text: "no date"}
	u := data.Unstored{Where: data.Place{Row: 4, Column: 1, Width: 2}, Words: words, Reason: "unit unknown"}
	records := []data.Record{{Observation: &o}, {Claim: &c}, {Finding: &f}, {Unstored: &u}}
	r, err := db.Append(t.Context(), release("text", 5), all(records), AppendOptions{})
	if err != nil || r.Claims != 1 || r.Findings != 1 || r.Unstored != 1 || len(r.UnstoredList) != 1 {
		t.Fatalf("%+v %v", r, err)
	}
	for h, err := range db.Histories(t.Context(), Query{}) {
		if err != nil {
			t.Fatal(err)
		}
		got := h.Figures[0]
		want := data.Told{Period: o.Period, Figure: o.Figure, Status: o.Status, Release: got.Release, Place: o.Place, Words: &words}
		if !reflect.DeepEqual(got, want) || *h.Series != *o.Series {
			t.Errorf("%+v\nexpected %+v", got, want)
		}
	}
	claims, err := db.Claims(t.Context(), Query{Indicators: []string{"turnover"}, Periods: []data.Period{data.Year(2017)}})
	if err != nil || len(claims) != 1 || !reflect.DeepEqual(claims[0].Claim, c) || claims[0].Release.Name != "text" {
		t.Errorf("%+v %v", claims, err)
	}
	none, err := db.Claims(t.Context(), Query{AsOf: data.NewDate(2024, 1, 4)})
	if err != nil || len(none) != 0 {
		t.Errorf("before: %+v %v", none, err)
	}
	notes, err := db.Notes(t.Context(), release("text", 5).SHA256)
	if err != nil || !reflect.DeepEqual(notes, Notes{Findings: []data.Finding{f}, Unstored: []data.Unstored{u}}) {
		t.Errorf("%+v %v", notes, err)
	}
}

func all(records []data.Record) iter.Seq2[data.Record, error] {
	return func(yield func(data.Record, error) bool) {
		for _, r := range records {
			if !yield(r, nil) {
				return
			}
		}
	}
}
