package unctad

import (
	"bytes"
	"encoding/csv"
	"testing"

	"oborot/data"
	"oborot/data/readtest"
)

func TestCuts(t *testing.T) { readtest.Cuts(t, Format{}, "sample-fdi.csv") }

func FuzzRead(f *testing.F) { readtest.Fuzz(f, Format{}) }

// The real file: what encoding/csv counts is told, and the sums over all
// economies in a year agree.
func TestSharedFile(t *testing.T) {
	doc := readtest.Shared(t, "unctad_oecd", "US_FdiFlowsStock.csv")
	in, err := doc.Open()
	if err != nil {
		t.Fatal(err)
	}
	var content bytes.Buffer
	if _, err := content.ReadFrom(in); err != nil {
		t.Fatal(err)
	}
	rows, err := csv.NewReader(&content).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	filled, withheld, assets := 0, 0, 0
	for _, f := range rows[1:] {
		switch {
		case f[7] != "":
			filled++
		case f[9] != "Not applicable":
			withheld++
		}
		if f[8] == assetLiability {
			assets++
		}
	}
	told := readtest.Gather(t, Format{}, doc)
	if told.Failure != nil || len(told.Rejected) > 0 || len(told.Observations) != filled+withheld || filled != 33277 || withheld != 155 {
		t.Errorf("%d observations, expected %d and %d without a figure; %q, %v", len(told.Observations), filled, withheld, told.Rejected, told.Failure)
	}
	missing, onAssets, reporters := 0, 0, map[string]bool{}
	for _, o := range told.Observations {
		reporters[o.Series.Reporter] = true
		if o.Status == data.Missing {
			missing++
		}
		if o.Series.Basis != "" {
			onAssets++
		}
	}
	if missing != withheld || onAssets != assets || len(reporters) != 284 {
		t.Errorf("%d missing, %d on the asset/liability basis, %d reporters", missing, onAssets, len(reporters))
	}
	o := told.Observations[0]
	if o.Series.Reporter != data.World || o.Figure.String() != "204887703e3" || o.Period.String() != "1990" || o.Place.Row != 2 {
		t.Errorf("%+v of %+v", o, *o.Series)
	}
}

func TestRead(t *testing.T) {
	const start = "Year,Economy,Economy Label,Flow,Flow Label,"
	for header, want := range map[string]string{
		start + "US$ at current prices,US$ at current prices Footnote,US$ at current prices Missing value": "<nil>",
		start + "Partner,US$ at current prices,US$ at current prices Footnote":                             `x.csv: line 1: a report of UNCTADstat by "Partner", expected one by economy, flow and direction alone`,
		"Year,Economy,Economy Label,Index,Index Footnote,Index Missing value":                              `x.csv: line 1: a report of UNCTADstat without the column Flow or a column " Missing value", expected one with them`,
	} {
		doc := readtest.Document("x.csv", []byte(header+"\n"))
		if !(Format{}).Match(doc) {
			t.Errorf("%s is not claimed", header)
		}
		got := "<nil>"
		if _, err := (Format{}).Read(doc); err != nil {
			got = err.Error()
		}
		if got != want {
			t.Errorf("%s: %s, expected %s", header, got, want)
		}
	}
	if (Format{}).Match(readtest.Document("x.csv", []byte("Year,Economy,Economy Label,Flow\n"))) {
		t.Error("a table without a measure is claimed")
	}
}
