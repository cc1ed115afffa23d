package table

import (
	"strings"
	"testing"

	"oborot/data/readtest"
)

func TestLoadLayoutErrors(t *testing.T) {
	sheet := "name: x\nprovider: kz_stat\nsheet:\n"
	for text, want := range map[string]string{
		"":                              "my.yaml: found nothing, expected a layout",
		"name: x\ncolour: red\n":        "my.yaml:2: unknown key colour, expected one of those that table.Layout has",
		"name: x\nsheet:\n  tilte: y\n": "my.yaml:3: unknown key tilte, expected one of those that table.Sheet has",
		"name: [\n":                     "my.yaml:",
		"name: x\n":                     "my.yaml:1: expected either a sheet or a rows section",
		"sheet: {}\n":                   "my.yaml:1: the layout has no name",
		"name: x\nprovider: The Office\nrows: {}": `my.yaml:2: found "The Office", expected a code of provider.csv or a new one`,
		sheet + "  reporter: Kazakhstan\n":        `my.yaml:4: unknown reporter "Kazakhstan", expected a code of area.csv`,
		sheet + "  reporter: KZ\n":                "my.yaml:4: the sheet has no columns",
		sheet + "  columns:\n    - {indicator: exports, header: [a]}\n    - {indicator: swaps, header: [b]}\n":                   `my.yaml:6: unknown indicator "swaps"`,
		sheet + "  columns:\n    - {indicator: exports, header: [a]}\n    - {indicator: imports, header: [b, c]}\n":              "my.yaml:6: expected as many words of header as in the first column",
		sheet + "  columns:\n    - {indicator: turnover, header: [a], of: [exports]}\n":                                          "my.yaml:5: the sheet has no column exports",
		sheet + "  units:\n    thousands: {unit: USX, power: 3}\n":                                                               `my.yaml:5: unknown unit "USX"`,
		sheet + "  groups:\n    - labels: [Total]\n      area: W00\n      groups:\n        - {labels: [Europe], area: Europa}\n": `my.yaml:8: unknown group "Europa"`,
		sheet + "  groups:\n    - {labels: [EU], area: EU28, family: EU}\n":                                                      "my.yaml:5: expected either an area or a family",
		"name: x\nrows:\n  columns:\n    - {name: A, tells: colour}\n":                                                           `my.yaml:4: found "colour", expected one of provider, indicator`,
		"name: x\nrows:\n  columns:\n    - {name: A, tells: value}\n    - {name: B, tells: value}\n":                             "my.yaml:5: a second column tells the value",
		"name: x\nrows:\n  columns:\n    - {name: A, tells: value}\n":                                                            "my.yaml:4: no column tells the indicator",
	} {
		_, err := LoadLayout("my.yaml", strings.NewReader(text))
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q gives\n%v\nexpected in it\n%s", text, err, want)
		}
	}
}

// A publisher's table of one's own: other words, a decimal comma, one row of
// header, no groups.
func TestLoadLayoutOfOnesOwn(t *testing.T) {
	l, err := LoadLayout("uz.yaml", strings.NewReader(`
name: uz-exports
provider: uz_stat
rows:
  unit: USD
  columns:
    - {name: yil, tells: period}
    - {name: mamlakat, tells: partner}
    - {name: hisobot, tells: reporter}
    - {name: oqim, tells: indicator, codes: {E: exports, I: imports}}
    - {name: qiymat, tells: value}
`))
	if err != nil {
		t.Fatal(err)
	}
	doc := readtest.Document("uz.csv", []byte("yil;mamlakat;hisobot;oqim;qiymat\n2023;KZ;UZ;E;12.5\n"))
	want := "observation: uz_stat exports UZ KZ TOTAL USD 2023 = 12.5 at line 2, field 5\n"
	if got := readtest.Text(New(l), doc); !strings.Contains(got, want) {
		t.Errorf("found\n%sexpected in it\n%s", got, want)
	}
	if New().Match(doc) {
		t.Error("a built-in layout claims it")
	}
}

func FuzzLoadLayout(f *testing.F) {
	f.Add("name: x\nprovider: kz_stat\nsheet:\n  groups:\n    - labels: [Total]\n")
	f.Add("name: x\nrows:\n  columns:\n    - {name: A, tells: value}\n")
	f.Fuzz(func(t *testing.T, text string) {
		if _, err := LoadLayout("my.yaml", strings.NewReader(text)); err != nil && !strings.HasPrefix(err.Error(), "my.yaml:") {
			t.Errorf("the error does not name the file: %v", err)
		}
	})
}
