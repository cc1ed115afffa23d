package table

import (
	"strings"
	"testing"

	"oborot/data/readtest"
)

func TestLoadLayoutErrors(t *testing.T) {
	cross := "name: x\nprovider: kz_stat\ncross:\n"
	for text, want := range map[string]string{
		"":                              "my.yaml: found nothing, expected a layout",
		"name: x\ncolour: red\n":        "my.yaml:2: unknown key colour, expected one of name, provider, set, file_name, rows, cross",
		"name: x\ncross:\n  tilte: y\n": "my.yaml:3: unknown key tilte, expected one of decimal, thousands, absent, missing, nil, suffixes, delimiter, title,",
		"name: [\n":                     "my.yaml:",
		"name: x\n":                     "my.yaml:1: expected either a rows or a cross section",
		"cross: {}\n":                   "my.yaml:1: the layout has no name",
		"name: x\nprovider: The Office\nrows: {}":                                    `my.yaml:2: found "The Office", expected a code of provider.csv or a new one`,
		"name: x\nprovider: kz_stat\nset:\n  reporter: Atlantis\n":                   `my.yaml:4: unknown area "Atlantis", expected a code or a name of a country, group or region`,
		"name: x\nprovider: kz_stat\nset:\n  unit: USX\n":                            `my.yaml:4: unknown unit "USX"`,
		"name: x\nprovider: kz_stat\nset: {power: 300}\n":                            "my.yaml:3: expected a power of ten, 3 for thousands",
		"name: x\nprovider: kz_stat\nset: {basis: {a: b;c}}\n":                       `my.yaml:3: basis ";a=b;c": found "c", expected name=value`,
		cross + "  repeats: always\n":                                                "my.yaml:4: found \"always\", expected cumulative",
		cross + "  decimal: x\n":                                                     "my.yaml:4: found \"x\", expected a point or a comma",
		cross + "  decimal: ','\n  thousands: ','\n":                                 "my.yaml:5: found \",\", which is the decimal sign",
		cross + "  suffixes: {p: Z}\n":                                               "my.yaml:4: found the status \"Z\", expected one of A, E, P, F, M, V",
		cross + "  title: T\n":                                                       "my.yaml:4: the cross has no values",
		cross + "  title: \"a {years}\"\n":                                           "my.yaml:4: unknown {years} in the pattern \"a {years}\", expected one of {code}, {date}, {indicator}",
		cross + "  labels:\n    - {name: a, tells: partner, footnotes: [letters]}\n": `my.yaml:5: found "letters", expected one of brackets, digits, numbers), stars`,
		cross + "  labels:\n    - {name: a, tells: several}\n":                       "my.yaml:5: a column that tells several things needs means or a form",
		cross + "  labels:\n    - {tells: partner}\n":                                "my.yaml:4: the cross has neither a title nor a label with a name",
		cross + "  values:\n    - {head: a, set: {indicator: swaps}}\n":              `my.yaml:5: unknown indicator "swaps"`,
		cross + "  values:\n    - {head: a}\n    - {head: [b, c]}\n":                 "my.yaml:6: expected as many words of head as in the first column",
		cross + "  values:\n    - {head: a, share: [b, c]}\n":                        "my.yaml:5: expected as many words of head as in the column whose share it is",
		cross + "  above:\n    - {set: {unit: USD}}\n":                               "my.yaml:5: expected a text",
		cross + "  groups:\n    - labels: [Total]\n      area: W00\n      groups:\n        - {labels: [Europe], area: Europa}\n": `my.yaml:8: unknown group "Europa"`,
		cross + "  groups:\n    - {labels: [EU], area: EU28, family: EU}\n":                                                      "my.yaml:5: expected either an area or a family",
		"name: x\nrows:\n  columns:\n    - {name: A, tells: colour}\n":                                                           `my.yaml:4: found "colour", expected one of provider, indicator`,
		"name: x\nrows:\n  columns:\n    - {name: A, tells: value}\n    - {name: B, tells: value}\n":                             "my.yaml:5: a second column tells the value",
		"name: x\nrows:\n  columns:\n    - {name: A, tells: value}\n":                                                            "my.yaml:4: no column tells the indicator",
		"name: x\nrows:\n  values:\n    - {head: [A, B]}\n":                                                                      "my.yaml:4: expected one head, the name of the column",
		"name: x\nrows:\n  delimiter: space\n":                                                                                   `my.yaml:3: found "space", expected tab or one of`,
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
set: {unit: USD}
rows:
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
	f.Add("name: x\nprovider: kz_stat\ncross:\n  groups:\n    - labels: [Total]\n")
	f.Add("name: x\nrows:\n  columns:\n    - {name: A, tells: value}\n")
	f.Fuzz(func(t *testing.T, text string) {
		if _, err := LoadLayout("my.yaml", strings.NewReader(text)); err != nil && !strings.HasPrefix(err.Error(), "my.yaml:") {
			t.Errorf("the error does not name the file: %v", err)
		}
	})
}
