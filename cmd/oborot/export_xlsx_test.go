package main

import (
	"bytes"
	"iter"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"oborot/data"
	"oborot/data/cells"
	"oborot/data/readtest"
	"oborot/data/table"
	"oborot/data/xlsx"
)

// TestWriteXLSX writes figures and reads them back with the reader of workbooks.
func TestWriteXLSX(t *testing.T) {
	series := &data.Series{Key: data.Key{Provider: "kz_stat", Indicator: "exports", Reporter: "KZ", Partner: "BE", Product: data.Total, Unit: "USD"}}
	release := &data.Release{Name: "=cmd|' /C calc'!A0", SHA256: "00", Vintage: data.NewDate(2024, 7, 25)}
	var figures []data.Told
	for i, f := range []data.Figure{{Coefficient: 44, Exponent: 6}, {Coefficient: 123456789012345678, Exponent: -2}, {Coefficient: -150, Exponent: -2}, {}} {
		figures = append(figures, data.Told{Period: data.Year(2020 + i), Figure: f, Status: data.Normal, Release: release, Place: data.Place{Row: 2}})
	}
	figures[3].Status = data.Missing
	var out bytes.Buffer
	if err := writeXLSX(&out, oneHistory(&data.History{Series: series, Figures: figures})); err != nil {
		t.Fatal(err)
	}
	book, err := xlsx.Read(bytes.NewReader(out.Bytes()), int64(out.Len()))
	if err != nil {
		t.Fatal(err)
	}
	sheet := &book.Sheets[0]
	if sheet.Name != "figures" || sheet.Rows != 5 || sheet.Columns != len(xlsxColumns) {
		t.Fatalf("%s: %d rows, %d columns", sheet.Name, sheet.Rows, sheet.Columns)
	}
	for row, want := range [][3]string{{"44000000", "", "6"}, {"1234567890123460", "1234567890123456.78", "-2"}, {"-1.5", "", "-2"}, {"", "", ""}} {
		for i, text := range want {
			if got := sheet.Cell(row+1, 11+i); got.Text != text {
				t.Errorf("row %d, column %d: %+v, expected %q", row+2, 12+i, got, text)
			}
		}
	}
	if c := sheet.Cell(1, 11); c.Kind != cells.Number {
		t.Errorf("the value is no number: %+v", c)
	}
	if c := sheet.Cell(1, 18); c.Kind != cells.Text || c.Text != release.Name {
		t.Errorf("the name of the document is %+v", c)
	}
	release.Name = strings.Repeat("a", cellText+1)
	if err := writeXLSX(&out, oneHistory(&data.History{Series: series, Figures: figures})); err == nil {
		t.Error("a text that no cell holds was written")
	}
}

// TestXLSXReadsBack writes figures and reads them back by the layout of the project's own export: nothing is lost.
func TestXLSXReadsBack(t *testing.T) {
	release := &data.Release{Name: "a.xls", SHA256: "00", Vintage: data.NewDate(2024, 7, 25)}
	key := data.Key{Provider: "kz_stat", Indicator: "exports", Reporter: "KZ", Partner: "BE", Product: "HS:2709", Unit: "USD", Basis: "adjustment=SA;procedure=C01"}
	extent := data.NewExtent([]data.Coverage{{Provider: "kz_stat", Indicator: "exports", Reporter: "KZ", Period: data.Year(2022), Sparse: true},
		{Provider: "kz_stat", Indicator: "exports", Reporter: "KZ", Period: data.Year(2019), Sparse: true}}) // nil in 2019
	words := &data.Words{Figure: "около 347", Sentence: "=Накоплено около 347.", Speaker: "Аким", Modality: data.Said, Note: "a note"}
	h := &data.History{Series: &data.Series{Key: key, Valuation: "FOB", TradeSystem: "general", Attribution: "destination"}, Extent: extent}
	for i, f := range []data.Figure{{Coefficient: 44, Exponent: 6}, {Coefficient: 123456789012345678, Exponent: -2, Hedge: data.Almost},
		{Coefficient: -150, Exponent: -2}, {Exponent: -1}, {Coefficient: 1500, Exponent: 3}, {}} {
		h.Figures = append(h.Figures, data.Told{Period: data.Year(2020 + i), Figure: f, Status: data.Provisional, Edition: "H6", Release: release, Words: words})
	}
	h.Figures[5].Status = data.Missing
	var out bytes.Buffer
	if err := writeXLSX(&out, oneHistory(h)); err != nil {
		t.Fatal(err)
	}
	doc := readtest.Document("export.xlsx", out.Bytes())
	reading, err := table.New().Read(doc)
	if err != nil {
		t.Fatal(err)
	}
	if reading.Layout != "oborot-tidy" || reading.Date != (data.Dated{Date: 20240725, Rule: data.VintagePrinted}) {
		t.Errorf("read by %s, dated %v", reading.Layout, reading.Date)
	}
	var got, want []data.Observation
	var sparse []data.Period
	for record, err := range reading.Records {
		switch {
		case err != nil || record.Finding != nil:
			t.Errorf("%v %v", record.Finding, err)
		case record.Observation != nil:
			o := *record.Observation
			o.Place = data.Place{}
			got = append(got, o)
		case record.Coverage.Sparse:
			sparse = append(sparse, record.Coverage.Period)
		}
	}
	for _, f := range h.Figures {
		want = append(want, data.Observation{Series: h.Series, Period: f.Period, Figure: f.Figure, Status: f.Status, Edition: f.Edition, Words: f.Words})
	}
	if d := cmp.Diff(want, got); d != "" {
		t.Error(d)
	}
	if !slices.Equal(sparse, []data.Period{data.Year(2019), data.Year(2022)}) {
		t.Errorf("sparse in %v, expected 2019 and 2022", sparse)
	}
}

// oneHistory yields a history.
func oneHistory(h *data.History) iter.Seq2[*data.History, error] {
	return func(yield func(*data.History, error) bool) { yield(h, nil) }
}
