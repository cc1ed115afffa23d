package main

import (
	"bytes"
	"testing"

	"github.com/parquet-go/parquet-go"

	"oborot/data"
)

// TestWriteParquet writes figures and reads them back: values exact, with their precision, missing ones null.
func TestWriteParquet(t *testing.T) {
	series := &data.Series{Key: data.Key{Provider: "kz_stat", Indicator: "exports", Reporter: "KZ", Partner: "BE", Product: data.Total, Unit: "USD"}}
	release := &data.Release{Name: "a.csv", SHA256: "00", Vintage: data.NewDate(2024, 7, 25)}
	h := &data.History{Series: series, Figures: []data.Told{
		{Period: data.Half(2024, 1), Figure: data.Figure{Coefficient: 123456789012345678, Exponent: -2}, Status: data.Provisional, Release: release, Place: data.Place{Row: 2}},
		{Period: data.Half(2024, 2), Status: data.Missing, Release: release, Place: data.Place{Row: 3}},
	}}
	var out bytes.Buffer
	if err := writeParquet(&out, oneHistory(h)); err != nil {
		t.Fatal(err)
	}
	rows, err := parquet.Read[parquetRow](bytes.NewReader(out.Bytes()), int64(out.Len()))
	if err != nil || len(rows) != 2 {
		t.Fatalf("%d rows, %v", len(rows), err)
	}
	first := rows[0]
	if first.Partner != "BE" || first.Period != "2024-S1" || first.Status != "P" || first.Vintage != "2024-07-25" || first.Place != "line 2" ||
		first.Coefficient == nil || *first.Coefficient != 123456789012345678 || *first.Exponent != -2 {
		t.Errorf("%+v", first)
	}
	if rows[1].Coefficient != nil || rows[1].Exponent != nil || rows[1].Status != "M" {
		t.Errorf("a missing figure: %+v", rows[1])
	}
}
