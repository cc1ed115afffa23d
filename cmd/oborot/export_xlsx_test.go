package main

import (
	"bytes"
	"iter"
	"strings"
	"testing"

	"oborot/data"
	"oborot/data/cells"
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

// oneHistory yields a history.
func oneHistory(h *data.History) iter.Seq2[*data.History, error] {
	return func(yield func(*data.History, error) bool) { yield(h, nil) }
}
