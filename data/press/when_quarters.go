package press

import (
	"strconv"

	"oborot/data/lexicon"
)

// severalParts reads a span from January on in quarters: "три квартала 2019
// года", "three quarters". In figures, the word must tell that it counts.
func (p *parse) severalParts(i int) (When, int) {
	if e, found := p.entryOf(i, "several-parts"); found { // else three quarters of something
		months, _ := strconv.Atoi(e.Value)
		w, end := p.dated(When{Form: Span, Month: 1, Months: months}, i+1)
		if e.Has("of-year") || w.Form == Span && !w.Undated {
			return w, end
		}
		return When{}, i
	}
	n, at := p.count(i)
	e, found := p.entryOf(at, "part")
	if at == i || !found || p.first(i).Kind == lexicon.Number && !e.Has("several") {
		return When{}, i
	}
	months, _ := strconv.Atoi(e.Value)
	if n < 2 || n*months > 12 {
		return When{}, i
	}
	return p.dated(When{Form: Span, Month: 1, Months: n * months}, at+1)
}
