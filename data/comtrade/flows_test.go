package comtrade

import (
	"fmt"
	"strings"
	"testing"
)

// All twelve flows are series of their own: no two of them share a key.
func TestFlowsApart(t *testing.T) {
	want := map[string]string{"M": "imports", "X": "exports", "RM": "re_imports", "RX": "re_exports", "FM": "foreign_imports",
		"DX": "domestic_exports", "MIP": "imports procedure=inward_processing", "XIP": "exports procedure=inward_processing",
		"MOP": "imports procedure=outward_processing", "XOP": "exports procedure=outward_processing",
		"MIF": "imports procedure=intra_firm", "XIF": "exports procedure=intra_firm"}
	var codes []string
	var rows strings.Builder
	for code := range want {
		codes = append(codes, code)
		fmt.Fprintf(&rows, "C,A,2022,398,,%s,56,0,H6,27,All,C00,0,0,,,5\n", code)
	}
	observations, _, rejected, failure := all(t, document("doc.csv", []byte(header+rows.String())))
	if failure != nil || len(rejected) > 0 || len(observations) != len(want) {
		t.Fatalf("%d observations, %v %v", len(observations), rejected, failure)
	}
	for i, o := range observations {
		if got := strings.TrimSpace(o.Series.Indicator + " " + string(o.Series.Basis)); got != want[codes[i]] {
			t.Errorf("%s: %q, expected %q", codes[i], got, want[codes[i]])
		}
	}
}

// Comtrade has numbers of its own for some countries.
func TestOwnNumbers(t *testing.T) {
	for number, want := range map[string]string{"251": "FR", "842": "US", "757": "CH", "579": "NO", "699": "IN", "58": "BLX", "56": "BE",
		"0": "W00", "380": "IT", "381": "IT", "490": "NES_ASIA", "899": "_X", "97": "EU"} {
		a, p := newReader("doc").area([]byte(number))
		if p != nil || a.code != want {
			t.Errorf("%s: %+v %v, expected %s", number, a, p, want)
		}
	}
}
