package comtrade

import (
	"bytes"
	"encoding/csv"
	"fmt"
	"slices"
	"strings"
	"testing"
)

func TestLegacyRows(t *testing.T) {
	const header = "Classification,Year,Period,TradeFlow Code,Trade Flow,Reporter Code,Partner Code,Commodity Code,TradeValue US$,Flag\n"
	for row, want := range map[string]string{
		"H4,2014,2014,2,Export,56,0,7102,5,0":           "exports BE>W00 HS:7102 H4 2014 5 FOB line 2",
		"HS,2014,201401,1,Imports,826,0,1511,5,4":       "imports GB>W00 HS:1511  2014-01 5 CIF line 2",
		"HS,2014,,1,Imports,826,0,1511,5,4":             "imports GB>W00 HS:1511  2014 5 CIF line 2",
		"S4,2014,2014,3,Re-Export,56,0,7102,5,0":        "re_exports BE>W00 SITC:7102 S4 2014 5 FOB line 2",
		"BE,2014,2014,,re-imports,56,0,7102,5,0":        "re_imports BE>W00 BEC:7102  2014 5 CIF line 2",
		"H4,2014,2014,4,,56,0,TOTAL,5,6":                "re_imports BE>W00 TOTAL  2014 5 CIF line 2",
		"EB,2014,2014,1,Import,56,0,200,5,0":            "imports BE>W00 EBOPS:200  2014 5  line 2 scope=services",
		"H4,2014,2014,1,Export,56,0,TOTAL,5,6":          `trade flow "1" "Export", expected 1 Import, 2 Export, 3 Re-Export or 4 Re-Import`,
		"H4,2014,2014,5,Transit,56,0,TOTAL,5,6":         `trade flow "5" "Transit", expected 1 Import, 2 Export, 3 Re-Export or 4 Re-Import`,
		"H4,2014,2014,,,56,0,TOTAL,5,6":                 `trade flow "" "", expected 1 Import, 2 Export, 3 Re-Export or 4 Re-Import`,
		"No data matches your query or your query is t": "1 fields, expected 10",
	} {
		const good = "\r\nH4,2015,,,Export,56,0,TOTAL,5,0\r\n"
		observations, _, rejected, failure := all(t, document("doc.csv", []byte(header+row+good)))
		var got []string
		for _, e := range rejected {
			got = append(got, strings.TrimPrefix(e, "doc.csv:line 2: "))
		}
		for _, o := range observations {
			got = append(got, told(o))
		}
		if expected := []string{want, "exports BE>W00 TOTAL  2015 5 FOB line 3"}; failure != nil || !slices.Equal(got, expected) {
			t.Errorf("%s\n%q %v\nexpected %q", row, got, failure, expected)
		}
	}
}

// The two real files of before 2023, against encoding/csv.
func TestLegacySharedFiles(t *testing.T) {
	for name, want := range map[string]string{
		"legacy_comtrade.csv": "exports AU>W00 HS:7102 H4 2014 438401735 FOB line 2",
		"legacy_palm-oil.csv": "imports GB>W00 HS:1511  2014-01 30453298 CIF line 2",
	} {
		content := shared(t, name)
		table, err := csv.NewReader(bytes.NewReader(content)).ReadAll()
		if err != nil {
			t.Fatal(err)
		}
		observations, _, rejected, failure := all(t, document(name, content))
		if failure != nil || len(rejected) > 0 || len(observations) != len(table)-1 || told(observations[0]) != want {
			t.Fatalf("%s: %d observations of %d rows, %v %v, %s", name, len(observations), len(table)-1, rejected, failure, told(observations[0]))
		}
		flow := map[string]string{"1": "imports", "2": "exports", "3": "re_exports", "4": "re_imports"}
		for i, o := range observations {
			if f := table[i+1]; o.Series.Indicator != flow[f[6]] || o.Figure.String() != f[31] || o.Period.String() != period2(f[2]) {
				t.Fatalf("%s row %d: %s, expected %q", name, i+2, told(o), f)
			}
		}
	}
}

// period2 writes 201401 as 2014-01.
func period2(s string) string {
	if len(s) == 6 {
		return s[:4] + "-" + s[4:]
	}
	return s
}

// What the name of a bulk file tells stands in for columns that it lacks, and a
// bulk file may have as many rows as a reply that was cut.
func TestBulk(t *testing.T) {
	const header = "PERIOD\tflowcode\tpartnerCode\tpartner2Code\tclassificationCode\tcmdCode\tcustomsCode\tmosCode\tmotCode\tcifValue\tfobValue\tprimaryValue\n"
	const row = "1962\tM\t842\t0\tS1\t001\tC00\t0 \t0\t0\t0\t7\n"
	for name, want := range map[string]string{
		"C_A_32_196201_S1_O.txt":                "imports AR>US SITC:001 S1 1962 7 CIF line 2",
		"bulk/C_A_398_202201_H6_O.txt.gz":       "imports KZ>US SITC:001 S1 1962 7 CIF line 2",
		"https://example.org/S_A_32_196201_S1_": "",
		"plain.txt":                             "",
	} {
		doc := document(name, []byte(header+strings.Repeat(row, 500)))
		if got := (Format{}).Match(doc); got != (want != "") {
			t.Errorf("%s: Match = %v", name, got)
		}
		if want == "" {
			continue
		}
		observations, coverage, rejected, failure := all(t, doc)
		if failure != nil || len(rejected) > 0 || len(observations) != 500 || told(observations[0]) != want || fmt.Sprint(coverage[0].Period) != "1962" {
			t.Errorf("%s: %d observations %v %v %v", name, len(observations), coverage, rejected, failure)
		}
	}
}
