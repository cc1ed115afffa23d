package table

import (
	"slices"
	"strings"
	"testing"

	"oborot/data"
	"oborot/data/readtest"
)

const comextHeader = "REPORTER,PARTNER,PRODUCT,FLOW,STAT_PROCEDURE,PERIOD,VALUE_IN_EUR\n"

func TestRowErrors(t *testing.T) {
	row := "Cyprus,Kazakhstan,TOTAL-Total,2-EXPORT,T-Total,Aug. 2024,11421\n"
	for rows, want := range map[string]string{
		"": "error: a.csv: no rows under the header",
		"Cyprus,Kazakhstan,TOTAL-Total,2-EXPORT,T-Total,Aug. 2024\n":                     "row error: a.csv:line 2: found 6 fields, expected 7",
		"Cyprus,\"</script>\",TOTAL-Total,2-EXPORT,T-Total,Aug. 2024,1\n":                `row error: a.csv:line 2, field 2: unknown area "</script>"`,
		"=cmd|' /C calc'!A0,Kazakhstan,TOTAL-Total,2-EXPORT,T-Total,Aug. 2024,1\n":       `row error: a.csv:line 2, field 1: unknown area "=cmd|' /C calc'!A0"`,
		"Cyprus,Kazakhstan,oil,2-EXPORT,T-Total,Aug. 2024,1\n":                           `row error: a.csv:line 2, field 3: found the product "oil", expected TOTAL or a code`,
		"Cyprus,Kazakhstan,TOTAL-Total,3-TRANSIT,T-Total,Aug. 2024,1\n":                  `row error: a.csv:line 2, field 4: unknown indicator "3"`,
		"Cyprus,Kazakhstan,TOTAL-Total,2-EXPORT,T-Total,12_2024,1\n":                     `row error: a.csv:line 2, field 6: period "12_2024" is ambiguous`,
		"Cyprus,Kazakhstan,TOTAL-Total,2-EXPORT,T-Total,Aug. 2024,\"11,421\"\n":          `row error: a.csv:line 2, field 7: found "11,421", expected a number such as 1234.5`,
		"Cyprus,Kazakhstan,TOTAL-Total,2-EXPORT,T-Total,Aug. 2024,\n":                    `row error: a.csv:line 2, field 7: found "", expected a number`,
		"Cyprus,Kazakhstan,TOTAL-Total,2-EXPORT,T-Total,Aug. 2024,1234567890123456789\n": `field 7: "1234567890123456789": more than 18 significant digits`,
		row + row: "finding: line 3, field 7: repeats line 2, field 7",
		row + strings.Replace(row, "11421", "11422", 1):                      "row error: a.csv:line 3, field 7: 11422 for what line 2, field 7 told otherwise",
		row + "\"Cyprus\"x,Kazakhstan\n" + strings.Replace(row, "A", "F", 1): "row error: a.csv:line 3, column 8: a quote out of place",
		strings.TrimSuffix(row, "21\n"):                                      "error: a.csv: the last line has no end, expected a file that is not cut short",
	} {
		got := readtest.Text(New(), readtest.Document("a.csv", []byte(comextHeader+rows)))
		if !strings.Contains(got, want) {
			t.Errorf("%q gives\n%sexpected in it\n%s", rows, got, want)
		}
	}
}

func TestTidyRowErrors(t *testing.T) {
	header := "indicator,reporter,partner,period,value,unit,status,hedge,valuation,sparse,provider,modality,sentence\n"
	for row, want := range map[string]string{
		"exports,KZ,BE,2024,1,USD,Z,,,,kz_stat,,":                   `field 7: observation status "Z" is unknown`,
		"exports,KZ,BE,2024,1,USD,,roughly,,,kz_stat,,":             `field 8: hedge "roughly" is unknown`,
		"exports,KZ,BE,2024,1,USD,,,EXW,,kz_stat,,":                 `field 9: unknown valuation "EXW", expected FOB, CIF, FOB+CIF`,
		"exports,KZ,BE,2024,1,USD,,,,yes,kz_stat,,":                 `field 10: found "yes", expected 1 or 0`,
		"exports,KZ,BE,2024,1,thousand USD,,,,,kz_stat,,":           `field 6: unknown unit "thousand USD"`,
		"exports,KZ,BE,2024,1,USD,,,,,Kazakh Office!,,":             `field 11: unknown provider "Kazakh Office!"`,
		"exports,KZ,Congo,2024,1,USD,,,,,kz_stat,,":                 `field 3: area "Congo" is ambiguous`,
		"exports,KZ,BE,2024-07-01,1,USD,,,,,kz_stat,,":              "field 4: found the date 2024-07-01 for exports, expected a span of time",
		"exports,KZ,BE,2024,1,USD,,,,,orda.kz,,":                    "observation: orda.kz exports KZ BE TOTAL USD 2024 = 1 at line 2, field 5",
		"exports,KZ,BE,2024,1,USD,,,,,orda.kz,target,Goal.":         "field 12: a target is no observation, expected actual or claim",
		"exports,KZ,BE,2024,1,USD,,,,,orda.kz,forecast,":            "field 12: a forecast is no observation, expected actual or claim",
		"exports,KZ,BE,2024,1,USD,,,,,orda.kz,maybe,Perhaps.":       `field 12: unknown modality "maybe", expected actual or claim`,
		"exports,KZ,BE,2024,1,USD,,,,,orda.kz,claim,\"He\n said.\"": `in "He said." (claim)`,
		"exports,KZ,BE,2024,,USD,,,, 1,kz_stat,,":                   "coverage: kz_stat exports KZ partner=BE product=TOTAL 2024 sparse=true",
	} {
		got := readtest.Text(New(), readtest.Document("a.csv", []byte(header+row+"\n")))
		if !strings.Contains(got, want) {
			t.Errorf("%q gives\n%sexpected in it\n%s", row, got, want)
		}
	}
	twice := "indicator,reporter,partner,period,value,unit,unit\n"
	const missing = "oborot-tidy: the header has no columns unit, period; required are indicator, reporter, partner, unit, period, value"
	if _, got := New().Read(readtest.Document("a.csv", []byte("indicator,reporter,partner,value\n"))); !strings.Contains(got.Error(), missing) {
		t.Errorf("missing columns are explained by %s", got)
	}
	if _, got := New().Read(readtest.Document("a.csv", []byte(twice))); !strings.Contains(got.Error(), "the header has two columns unit") {
		t.Errorf("a column that comes twice is explained by %s", got)
	}
}

// A row that is cut may still be a row, so that only a doubt can be told.
func TestTidyWithoutAnEnd(t *testing.T) {
	const content = "indicator,reporter,partner,period,unit,provider,value\nexports,KZ,BE,2023,USD,kz_stat,1\nexports,KZ,BE,2024,USD,kz_stat,1234"
	const want = "finding: line 3: the last line has no end: the file may be cut short\n"
	if got := readtest.Text(New(), readtest.Document("a.csv", []byte(content))); strings.Count(got, want) != 1 {
		t.Errorf("it reads\n%sexpected in it\n%s", got, want)
	}
	if got := readtest.Text(New(), readtest.Document("a.csv", []byte(content+"\n"))); strings.Contains(got, "finding") {
		t.Errorf("with its end it reads\n%s", got)
	}
}

func TestCoded(t *testing.T) {
	f := &Field{Coded: true, Codes: map[string]string{"T": "", "Total": "", "2": "exports"}}
	for cell, want := range map[string]string{
		"T-Total": "", "Total": "", "2-EXPORT": "exports", "202408-Aug. 2024": "202408", "201952-Jan.-Dec. 2019": "201952",
		"Aug. 2024": "Aug. 2024", "Jan.-Dec. 2019": "Jan.-Dec. 2019", "2024-08": "2024-08", "TOTAL-Total": "TOTAL", "-": "-", "": "",
	} {
		if got := f.code(cell); got != want {
			t.Errorf("%q means %q, expected %q", cell, got, want)
		}
	}
}

func TestDownloaded(t *testing.T) {
	layout := Default()[slices.IndexFunc(Default(), func(l *Layout) bool { return l.Name == "eurostat-easy-comext" })]
	for name, want := range map[string]data.Date{
		"Relational_View_2024-11-17T07_26_20.933Z.csv":            20241117,
		"folder/Relational_View_2024-11-17T07_26_20.933Z (1).csv": 20241117,
		`C:\x\Relational_View_2024-11-17T07_26_20.933Z.csv`:       20241117,
		"Relational_View_2024-13-17T07_26_20.933Z.csv":            0,
		"2024-11-17.csv": 0,
		"":               0,
	} {
		if got := layout.Rows.downloaded(name).Date; got != want {
			t.Errorf("%q was downloaded %v, expected %v", name, got, want)
		}
	}
}

func TestCoverage(t *testing.T) {
	member := "Cyprus,Kazakhstan,TOTAL-Total,2-EXPORT,T-Total,Aug. 2024,1\n"
	group := strings.Replace(member, "Cyprus", "European Union - 27 countries", 1)
	for rows, want := range map[string]int{
		member:         1,  // a country speaks for itself
		group:          1,  // nor does the EU alone speak for its members
		member + group: 28, // both together for all of them
		member + strings.Replace(member, "Kazakh", "Uzbeki", 1): 2,
	} {
		if got := strings.Count(readtest.Text(New(), readtest.Document("a.csv", []byte(comextHeader+rows))), "coverage: "); got != want {
			t.Errorf("%q has %d coverages, expected %d", rows, got, want)
		}
	}
}

// A file that ends every line is not read where it is cut within one.
func TestRowsCutAnywhere(t *testing.T) {
	for _, sample := range []string{"easy-comext-code-label.csv", "br-exp.csv", "br-imp.csv", "EXP_2024_MUN.csv", "fts_open_data_2021-01.csv",
		"ru-fts-dump.tsv", "sdmx_data_1105.csv"} {
		whole := readtest.Open(t, "testdata/sample-"+sample)
		content := string(whole.Head)
		for n := range len(content) {
			got := readtest.Text(New(), readtest.Document(whole.Name, []byte(content[:n])))
			if !strings.Contains(got, "error: ") && strings.TrimRight(content[:n], "\r\n") == content[:n] {
				t.Fatalf("%s cut at byte %d reads\n%s", sample, n, got)
			}
		}
	}
}

// The head of a document may end within a letter.
func TestMatchWithACutHead(t *testing.T) {
	const row = "Réunion,Kazakhstan,TOTAL-Total,2-EXPORT,T-Total,Aug. 2024,1\n"
	for shift := range 64 {
		content := comextHeader + strings.Repeat("x", shift) + strings.Repeat(row, 1200)
		doc := readtest.Document("a.csv", []byte(content))
		doc.Head = doc.Head[:1<<16]
		if !New().Match(doc) {
			t.Fatalf("does not match with the rows moved by %d bytes", shift)
		}
	}
}
