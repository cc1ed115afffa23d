package oecd

import (
	"encoding/csv"
	"strings"
	"testing"

	"oborot/data"
	"oborot/data/readtest"
)

func TestCuts(t *testing.T) { readtest.Cuts(t, Format{}, "sample_DP_LIVE_05032021101112345.csv") }

func FuzzRead(f *testing.F) { readtest.Fuzz(f, Format{}) }

// Every row of the real files is one observation, and the figures are those
// that encoding/csv finds.
func TestSharedFiles(t *testing.T) {
	for name, want := range map[string]int{"DP_LIVE_22042020222930826.csv": 28, "DP_LIVE_22042020233939640.csv": 75} {
		doc := readtest.Shared(t, "unctad_oecd", name)
		rows, err := csv.NewReader(strings.NewReader(strings.TrimPrefix(string(doc.Head), "\ufeff"))).ReadAll()
		if err != nil {
			t.Fatal(err)
		}
		told := readtest.Gather(t, Format{}, doc)
		if told.Failure != nil || len(told.Rejected) > 0 || len(told.Findings) > 0 || len(told.Observations) != want || len(rows) != want+1 {
			t.Errorf("%s: %d observations of %d rows, %q, %q, %v", name, len(told.Observations), len(rows)-1, told.Rejected, told.Findings, told.Failure)
			continue
		}
		for i, o := range told.Observations {
			area, _ := data.AreaByCode(o.Series.Reporter)
			f, err := data.ParseFigure(rows[i+1][6] + "e6")
			if err != nil || area.Alpha3 != rows[i+1][0] || o.Period.String() != rows[i+1][5] || o.Figure != f || o.Series.Indicator != "fdi_inflow" {
				t.Errorf("%v of %v: %+v (%v)", rows[i+1], *o.Series, o, err)
			}
		}
	}
}

func TestDated(t *testing.T) {
	for name, want := range map[string]data.Dated{
		"DP_LIVE_22042020222930826.csv": {Date: 20200422, Rule: data.VintageDownload},
		"DP_LIVE_42042020222930826.csv": {},
		"fdi.csv":                       {},
	} {
		if got := dated(name); got != want {
			t.Errorf("%s is of %v", name, got)
		}
	}
}

func TestMatch(t *testing.T) {
	for head, want := range map[string]bool{
		header + "\r\n":           true,
		"\ufeff" + header + "\n":  true,
		header + ",PowerCode\n":   false,
		"LOCATION,INDICATOR\nx,y": false,
	} {
		if got := (Format{}).Match(readtest.Document("x", []byte(head))); got != want {
			t.Errorf("Match(%q) = %t", head, got)
		}
	}
}
