package check

import (
	"slices"
	"strings"
	"testing"

	"oborot/data"
)

const oneCorrection = `corrections:
  - provider: kz_stat
    indicator: exports
    reporter: Kazakhstan
    partner: BEL
    unit: USD
    period: 2019
    expected: 12300
    value: VALUE
    reason: the sum of the months is 12.3
    title: "Trade*"
`

func TestCorrections(t *testing.T) {
	for _, c := range []struct{ name, title, value, document, want, figure string }{
		{"corrected", "Trade by country", "12.3", "exports BE TOTAL 2018 11\nexports BE TOTAL 2019 12300",
			"line 2: exports KZ–BE 2019: 12300 printed, corrected to 12.3: the sum of the months is 12.3", "12.3"},
		{"printed with another precision", "Trade", "12.3", "exports BE TOTAL 2019 123e2",
			"line 1: exports KZ–BE 2019: 12300 printed, corrected to 12.3: the sum of the months is 12.3", "12.3"},
		{"missing", "Trade", "missing", "exports BE TOTAL 2019 12300",
			"line 1: exports KZ–BE 2019: 12300 printed, corrected to missing: the sum of the months is 12.3", "M"},
		{"mended", "Trade", "12.3", "exports BE TOTAL 2019 12.3",
			"error f:line 1: 12.3 for exports KZ–BE 2019, expected the 12300 that c.yaml corrects: if the publisher has mended it, delete the correction", ""},
		{"no longer told", "Trade", "12.3", "exports DE TOTAL 2019 7\ncoverage exports 2019",
			"error f:c.yaml: no figure of exports KZ–BE 2019, expected the 12300 that c.yaml corrects: if the publisher has mended it, delete the correction", ""},
		{"not what the document speaks of", "Trade", "12.3", "exports BE TOTAL 2018 7\ncoverage exports 2018", "", ""},
		{"another title", "Prices", "12.3", "exports BE TOTAL 2019 12.3", "", "12.3"},
	} {
		cs, err := ReadCorrections("c.yaml", strings.NewReader(strings.Replace(oneCorrection, "VALUE", c.value, 1)))
		if err != nil {
			t.Fatal(err)
		}
		var said []string
		figure := ""
		for r, err := range Records(each(document(t, c.document)), About{File: "f", Title: c.title, Corrections: cs}) {
			switch o := r.Observation; {
			case err != nil:
				said = append(said, "error "+err.Error())
			case r.Finding != nil:
				said = append(said, data.Locate(r.Finding.Where, nil)+": "+r.Finding.Text)
			case o != nil && o.Series.Partner == "BE" && o.Period == data.Year(2019):
				if figure = o.Figure.String(); o.Status == data.Missing {
					figure = "M"
				}
			}
		}
		want := []string{c.want}
		if c.want == "" {
			want = nil
		}
		if !slices.Equal(said, want) || figure != c.figure {
			t.Errorf("%s: said %q and %s, expected %q and %s", c.name, said, figure, want, c.figure)
		}
	}
}

func TestReadCorrectionsRefuses(t *testing.T) {
	for _, c := range []struct{ from, to, want string }{
		{"reason: the sum of the months is 12.3", "", "c.yaml: correction 1: no reason, expected why the figure is wrong and how that is known"},
		{"indicator: exports", "indicator: exprots", `c.yaml: correction 1: indicator "exprots" is unknown, expected a code of indicator.csv`},
		{"partner: BEL", "partner: Belgim", `c.yaml: correction 1: partner: unknown area "Belgim", the nearest is BE (Belgium)`},
		{"unit: USD", "unit: dollars", `c.yaml: correction 1: unit "dollars" is unknown, expected a code of unit.csv`},
		{"value: VALUE", "value: 1,5", `c.yaml: correction 1: value: "1,5" is not a number, nor the word missing`},
		{"expected: 12300", "expected: ", `c.yaml: correction 1: expected: "" is not a number`},
		{"provider: kz_stat", "", `c.yaml: correction 1: no provider`},
		{"Trade*", "[", `c.yaml: correction 1: "[": syntax error in pattern`},
		{"corrections:", "corrections: []\n#", "c.yaml: no corrections, expected a list under the key corrections"},
	} {
		text := strings.Replace(oneCorrection, c.from, c.to, 1)
		if c.from != "value: VALUE" {
			text = strings.Replace(text, "VALUE", "1", 1)
		}
		if c.to == "corrections: []\n#" {
			text = c.to
		}
		_, err := ReadCorrections("c.yaml", strings.NewReader(text))
		if err == nil || err.Error() != c.want {
			t.Errorf("%q: error %v\nexpected %s", c.to, err, c.want)
		}
	}
	if _, err := ReadCorrections("c.yaml", strings.NewReader("corrections:\n  - colour: red\n")); err == nil || !strings.Contains(err.Error(), "colour") {
		t.Errorf("an unknown key: %v", err)
	}
}
