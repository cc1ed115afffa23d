package charts

import (
	"testing"

	"oborot/data"
)

// Two texts that say the same have an entry of evidence each, and both stand in
// the sources; one statement shown twice has one.
func TestStatementsOfTwoTexts(t *testing.T) {
	other := *newspaper
	other.SHA256, other.Name = "b"+newspaper.SHA256[1:], "almaty-belgium-2.txt"
	first, second, elsewhere := statement(), statement(), statement()
	second.Release = &other
	elsewhere.Where = data.Place{Row: 9, Column: 1, Width: 24}
	p := english(t)
	for i, want := range []int{1, 2, 3, 1} {
		if got := p.statementEvidence([]*Statement{&first, &second, &elsewhere, &first}[i]); got != want {
			t.Errorf("statement %d: entry %d, expected %d", i, got, want)
		}
	}
	if sources := p.book.sources(); len(sources) != 2 || sources[1].Name != other.Name {
		t.Errorf("sources %+v, expected both texts", sources)
	}
}
