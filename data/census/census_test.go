package census

import (
	"encoding/json"
	"strings"
	"testing"

	"oborot/data"
	"oborot/data/readtest"
)

func FuzzRead(f *testing.F) { readtest.Fuzz(f, Format{}) }

// A reply that is cut anywhere before its last bracket is told to be cut.
func TestCuts(t *testing.T) {
	content := readtest.Open(t, "testdata/sample_exports.json").Head
	end := strings.LastIndexByte(string(content), ']')
	for n := range content[:end] {
		doc := readtest.Document("a.json", content[:n])
		if !(Format{}).Match(doc) {
			continue
		}
		if told := readtest.Gather(t, Format{}, doc); told.Failure == nil || len(told.Coverage) > 0 {
			t.Errorf("cut at byte %d: no error, %d coverages", n, len(told.Coverage))
		}
	}
}

// Every row of the real reply is one observation with its month and value.
func TestSharedReply(t *testing.T) {
	doc := readtest.Shared(t, "national", "us", "census_intltrade_imports_hs_range.json")
	var rows [][]string
	if err := json.Unmarshal(doc.Head, &rows); err != nil {
		t.Fatal(err)
	}
	told := readtest.Gather(t, Format{}, doc)
	if told.Failure != nil || len(told.Rejected) > 0 || len(told.Observations) != 6 || len(rows) != 7 {
		t.Fatalf("%d observations of %d rows, %q, %v", len(told.Observations), len(rows)-1, told.Rejected, told.Failure)
	}
	want := data.Key{Provider: "census", Indicator: "imports", Reporter: "US", Partner: "W00", Product: "HS:854231", Unit: "USD"}
	for i, o := range told.Observations {
		if row := rows[i+1]; o.Figure.Plain() != row[0] || o.Period.String() != row[3] || o.Series.Key != want || o.Edition != "H4" || o.Series.Valuation != "FOB" {
			t.Errorf("%q: %+v of %+v", row, o, *o.Series)
		}
	}
}

func TestMatch(t *testing.T) {
	for content, want := range map[string]bool{
		`[["GEN_VAL_MO","time"],["1","2013-01"]]`: true,
		`[["E_COMMODITY","YEAR","MONTH"],`:        true,
		"\ufeff[[\"ALL_VAL_YR\",\"time\"]]":       true,
		`[["B01001_001E","NAME","state"],["1"]]`:  false,
		`[{"GEN_VAL_MO":1}]`:                      false,
		`[]`:                                      false,
		`{"data":[]}`:                             false,
		`[["GEN_VAL_MO"`:                          false,
		``:                                        false,
	} {
		if got := (Format{}).Match(readtest.Document("x.json", []byte(content))); got != want {
			t.Errorf("Match(%s) = %t", content, got)
		}
	}
}

// All numbers of Schedule C lead to areas, each area to one number.
func TestScheduleC(t *testing.T) {
	seen := map[string]string{}
	for code, area := range countries() {
		if _, ok := data.AreaByCode(area); !ok || len(code) != 4 || seen[area] != "" {
			t.Errorf("%s: %q, as %s", code, area, seen[area])
		}
		seen[area] = code
	}
	for code, want := range map[string]string{"4634": "KZ", "4231": "BE", "4279": "FR", "5700": "CN", "1220": "CA", "4621": "RU", "7660": "CD"} {
		if countries()[code] != want {
			t.Errorf("%s is %s, expected %s", code, countries()[code], want)
		}
	}
}

func TestReject(t *testing.T) {
	const header = `[["GEN_VAL_MO","I_COMMODITY","CTY_CODE","YEAR","MONTH"],`
	for row, want := range map[string]string{
		`["1","27"]`:                     `a.json:record 2: ["1","27"], expected a list of 5 values`,
		`7`:                              `a.json:record 2: 7, expected a list of 5 values`,
		`["1",["27"],"4634","2020","1"]`: `a.json:record 2: I_COMMODITY ["27"], expected a text or a number`,
		`["1","27a","4634","2020","1"]`:  `a.json:record 2: I_COMMODITY "27a", expected digits`,
		`["1","27","4634","2020","-"]`:   `a.json:record 2: year "2020", month "-", expected time such as 2013-01, or YEAR and MONTH`,
		`["1,0","27","4634","2020","1"]`: `a.json:record 2: GEN_VAL_MO: "1,0" is not a number, expected dollars`,
	} {
		told := readtest.Gather(t, Format{}, readtest.Document("a.json", []byte(header+row+`,[5,"27",4634,2020,1]]`)))
		if len(told.Rejected) != 1 || told.Rejected[0] != want || told.Failure != nil || len(told.Observations) != 1 || told.Observations[0].Place != data.RecordPlace(3) {
			t.Errorf("%s: %q %v %d", row, told.Rejected, told.Failure, len(told.Observations))
		}
	}
}
