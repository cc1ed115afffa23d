package press

import (
	"slices"
	"strings"
	"testing"

	"oborot/data"
)

// numeric are the classes whose values are numbers.
var numeric = []string{"number", "multiplier", "ordinal", "month", "part", "relative", "factor", "fraction", "rank"}

// TestWordFiles walks every form of every language: the values that grammars
// read as numbers are numbers, those of areas, currencies and indicators stand
// in the code lists.
func TestWordFiles(t *testing.T) {
	for _, l := range languages() {
		for form, e := range l.forms() {
			if !sound(e) {
				t.Errorf("lang/%s.csv: %q has the value %q in class %s", l.Code, form, e.value, e.class)
			}
		}
	}
}

// sound says whether the value of an entry is one of its class.
func sound(e entry) bool {
	switch {
	case slices.Contains(numeric, e.class):
		_, err := data.ParseFigure(e.value)
		return err == nil
	case e.class == "currency" || e.class == "symbol":
		u, found := data.UnitByCode(e.value)
		return found && u.IsCurrency()
	case e.class == "indicator":
		_, found := data.IndicatorByCode(e.value)
		return found
	case e.class == "hedge" || e.class == "hedge-after":
		_, err := data.ParseHedge(e.value)
		return err == nil
	case e.class == "cue":
		return e.value == string(data.Target) || e.value == string(data.Expected)
	case e.class == "area" || e.class == "origin":
		return e.value == "?" || e.value == "XEAEU" || knownArea(e.value)
	case e.class == "capital" || e.class == "place":
		return knownArea(e.value)
	}
	return true
}

func TestLoadLanguage(t *testing.T) {
	for file, want := range map[string]string{
		"дом~none,area,BE\n":     `lang/xx.csv:1: the paradigm "none" is not declared above`,
		"a,b\n\"c,d,e\n":         "lang/xx.csv: ",
		"m,paradigm,|а\n#note\n": "",
	} {
		_, err := loadLanguage("xx", strings.NewReader(file))
		if got := ""; err != nil {
			got = err.Error()
			if want == "" || !strings.HasPrefix(got, want) {
				t.Errorf("%q: %s, want %s", file, got, want)
			}
		} else if want != "" {
			t.Errorf("%q is read, want %s", file, want)
		}
	}
}
