package table

import (
	"os"
	"strings"
	"testing"

	"oborot/data/readtest"
)

// own reads a document by a layout of one's own.
func own(t *testing.T, layout, name, content string) string {
	t.Helper()
	l, err := LoadLayout("my.yaml", strings.NewReader(layout))
	if err != nil {
		t.Fatal(err)
	}
	return readtest.Text(New(l), readtest.Document(name, []byte(content)))
}

const ownRows = "name: own\nprovider: own\nset: {reporter: KG, indicator: exports, unit: USD}\nrows:\n  columns:\n    - {name: Partner, tells: partner}\n  values:\n    - {head: \"{year}\"}\n"

const ownCross = "name: own\nprovider: own\nset: {reporter: KG, unit: USD}\ncross:\n  labels:\n    - {name: Partner, tells: partner}\n" +
	"  values:\n    - {head: \"Exports {year}\", set: {indicator: exports}}\n    - {head: \"Imports {year}\", set: {indicator: imports}}\n"

// The decimal sign is that of the whole column of figures.
func TestDecimalSign(t *testing.T) {
	for content, want := range map[string]string{
		"Partner;2022;2023\nBE;1,5;2,345\n":   "2023 = 2.345 at line 2",
		"Partner;2022;2023\nBE;1.5;2.345\n":   "2023 = 2.345 at line 2",
		"Partner;2022;2023\nBE;1.234,5;2\n":   `found "1.234,5", expected a number`,
		"Partner;2022;2023\nBE;1,234;2\n":     `error: a.csv: "1,234" may be read in two ways, expected the layout to declare decimal`,
		"Partner;2022;2023\nBE;1,5;2.5\n":     `the decimal sign is a point in "2.5" and a comma in "1,5"`,
		"Partner;2022;2023\nBE;1234;2\n":      "2022 = 1234 at line 2",
		"Partner\t2022\t2023\nBE\t1,5\t2\n":   "2022 = 1.5 at line 2",
		"Partner;2022;2023\nBE;1,5;-\n":       `found "-", expected a number such as 1234.5`,
		"Partner;2022;total\nBE;1,5;2\n":      `the header has a column "total" that the layout does not know`,
		"Partners;2022;2023\nBE;1,5;2\n":      `the header has no column Partner; these are required`,
		"Partner;2022;2023\nAtlantis;1,5;2\n": `row error: a.csv:line 2, field 1: unknown area "Atlantis"`,
		"Partner;2022;2022\nBE;1,5;2,5\n":     "line 2, field 3: 2.5 for what line 2, field 2 told otherwise",
		"\xff\xfeP\x00a\x00r\x00t\x00n\x00e\x00r\x00;\x002\x000\x002\x002\x00\n\x00B\x00E\x00;\x001\x00,\x005\x00\n\x00": "encoding=utf-16le",
	} {
		if got := own(t, ownRows, "a.csv", content); !strings.Contains(got, want) {
			t.Errorf("%q gives\n%sexpected in it\n%s", content, got, want)
		}
	}
	for thousands, want := range map[string]string{
		"none": "2022 = 1.234 at", "','": "2022 = 1234 at", "' '": "may be read in two ways",
	} {
		layout := strings.Replace(ownRows, "rows:\n", "rows:\n  thousands: "+thousands+"\n", 1)
		if got := own(t, layout, "a.csv", "Partner;2022\nBE;1,234\n"); !strings.Contains(got, want) {
			t.Errorf("thousands %s give\n%sexpected in it\n%s", thousands, got, want)
		}
	}
	spaced := strings.Replace(ownRows, "rows:\n", "rows:\n  thousands: ' '\n  missing: ['-']\n  nil: [nil]\n  absent: ['']\n  suffixes: {p: P}\n", 1)
	for cell, want := range map[string]string{
		"1\u00a0234,5": "= 1234.5 at", "12 34,5": `found "12 34,5"`, "2,5p": "= 2.5 (P) at", "-": "= 0 (M) at", "nil": "= 0 at",
		"": "2023 = 3.5 at",
	} {
		if got := own(t, spaced, "a.csv", "Partner;2022;2023\nBE;"+cell+";3,5\n"); !strings.Contains(got, want) {
			t.Errorf("%q gives\n%sexpected in it\n%s", cell, got, want)
		}
	}
}

// What is not found is named, with what stands there instead.
func TestWhatIsMissed(t *testing.T) {
	for content, want := range map[string]string{
		"Partner;Exports 2022;Import 2022\nBE;1;2\n":                  `no column is headed Imports {year}; "Import 2022" is like "Imports {year}"`,
		"Country;Exports 2022;Imports 2022\nBE;1;2\n":                 `no sheet holds a cell "Partner"`,
		"Partner;Exports 20x2;Imports 2022\nBE;1;2\n":                 `no column is headed Exports {year}; "Exports 20x2" is like`,
		"Partner;Exports 2022;Imports 2022;X\nBE;1;2\n":               "imports KG BE TOTAL USD 2022 = 2 at line 2, field 3",
		"Trade\n\nPartner;Exports 2022;Imports 2022\nBE;1;2\nSum;;\n": "exports KG BE TOTAL USD 2022 = 1 at line 4, field 2",
		"Partner;Exports 2022;Imports 2022\n;1;2\n":                   "figures without a label",
	} {
		if got := own(t, ownCross, "a.csv", content); !strings.Contains(got, want) {
			t.Errorf("%q gives\n%sexpected in it\n%s", content, got, want)
		}
	}
}

// The name of a file tells what its rows do not.
func TestFileName(t *testing.T) {
	content := "Partner;2022\nBE;1,5\n"
	layout := strings.Replace(strings.Replace(ownRows, "indicator: exports, ", "", 1), "rows:", "file_name:\n  - {text: \"*exp*\", set: {indicator: exports}}\n  - {text: \"*imp*\", set: {indicator: imports}}\nrows:", 1)
	for name, want := range map[string]string{
		"folder/imp_2022.csv": "own imports KG BE", `C:\exp.csv`: "own exports KG BE",
		"x.csv": `own: the name of the file tells nothing, expected one such as "*exp*" or "*imp*"`,
	} {
		if got := own(t, layout, name, content); !strings.Contains(got, want) {
			t.Errorf("%s gives\n%sexpected in it\n%s", name, got, want)
		}
	}
}

func TestPatterns(t *testing.T) {
	for _, test := range []struct{ pattern, text, name, want string }{
		{"Exports {year}", "EXPORTS   2024 г.", "year", "2024"},
		{"*{year}-{month}*", "fts_open_data_2021-01_sample.csv", "month", "01"},
		{"*{year}{month}.csv", "DATTSVT202101.csv", "month", "01"},
		{"STLAH{code}", "STLAH079", "code", "079"},
		{"{code} - *", "46000 - MOSCOW REGION", "code", "46000"},
		{"*published at * {date}.", "It was published at 7:00am Thursday 13 August 2026.", "date", "13 August 2026"},
		{"счёт {month}", "Счет январь", "month", "январь"},
	} {
		p, err := newPattern(test.pattern)
		if err != nil {
			t.Fatal(err)
		}
		if found, is := p.match(test.text); !is || found[test.name] != test.want {
			t.Errorf("%s finds %q in %q, expected %q", test.pattern, found, test.text, test.want)
		}
	}
}

// Every key of the language stands in the README.
func TestKeysAreDocumented(t *testing.T) {
	readme, err := os.ReadFile("../../README.md")
	if err != nil {
		t.Fatal(err)
	}
	_, section, found := strings.Cut(string(readme), "### A table of your own")
	if !found {
		t.Fatal("the README has no section on a table of one's own")
	}
	section, _, _ = strings.Cut(section, "\n### ")
	words := map[string]bool{}
	for i, span := range strings.Split(strings.ReplaceAll(section, "```", ""), "`") {
		if i%2 == 1 {
			for _, word := range strings.FieldsFunc(span, func(r rune) bool { return r != '_' && (r < 'a' || r > 'z') }) {
				words[word] = true
			}
		}
	}
	for part, keys := range sectionKeys {
		for _, key := range keys {
			if !words[key] {
				t.Errorf("the key %s of %s is not in the README", key, part)
			}
		}
	}
	for _, name := range fieldNames {
		if !words[name] {
			t.Errorf("a column may tell the %s, which is not in the README", name)
		}
	}
}
