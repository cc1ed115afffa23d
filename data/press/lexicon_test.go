package press

import (
	"slices"
	"testing"

	"oborot/data"
	"oborot/data/lexicon"
)

// numeric are the classes whose values are numbers.
var numeric = []string{"number", "multiplier", "ordinal", "month", "part", "relative", "factor", "fraction", "rank"}

// TestWordFiles walks every form of every language: the values that grammars
// read as numbers are numbers, those of areas, currencies and indicators stand
// in the code lists.
func TestWordFiles(t *testing.T) {
	for _, l := range languages() {
		for form, e := range l.Forms() {
			if !sound(e) {
				t.Errorf("lang/%s.csv: %q has the value %q in class %s", l.Code, form, e.Value, e.Class)
			}
		}
	}
}

// sound says whether the value of an entry is one of its class.
func sound(e lexicon.Entry) bool {
	switch {
	case slices.Contains(numeric, e.Class):
		_, err := data.ParseFigure(e.Value)
		return err == nil
	case e.Class == "currency" || e.Class == "symbol":
		u, found := data.UnitByCode(e.Value)
		return found && u.IsCurrency()
	case e.Class == "indicator":
		_, found := data.IndicatorByCode(e.Value)
		return found
	case e.Class == "hedge" || e.Class == "hedge-after":
		_, err := data.ParseHedge(e.Value)
		return err == nil
	case e.Class == "cue":
		return e.Value == string(data.Target) || e.Value == string(data.Expected)
	case e.Class == "area" || e.Class == "origin":
		return e.Value == "?" || e.Value == "XEAEU" || knownArea(e.Value)
	case e.Class == "capital" || e.Class == "place":
		return knownArea(e.Value)
	}
	return true
}
