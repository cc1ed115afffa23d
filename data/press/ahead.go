package press

import "oborot/data"

// growthAhead returns the word of growth that amounts stand before, each with
// its preposition: "На 32%, до 5 млрд долларов, вырос экспорт".
func (p *parse) growthAhead(k int) int {
	if a := p.mentions[k].amount; a.lead == "" || !p.inflects() {
		return nowhere
	}
	comma := false
	for j := k + 1; j < len(p.mentions); j++ {
		switch m := &p.mentions[j]; {
		case p.fold(j) == "," || m.is("or"):
			comma = true
		case m.class == "amount" && m.amount.lead != "":
		case m.class == "growth" && !m.entry.has("noun") && comma:
			return j
		default:
			return nowhere
		}
	}
	return nowhere
}

// opensGrowth says whether the amount at mention k is told of the indicator
// behind the word of growth that it stands before.
func (p *parse) opensGrowth(k, at int) bool {
	growth := p.growthAhead(k)
	return growth >= 0 && growth < at && !p.boundaryBetween(growth, at) && !p.between(p.clauseStart(k), k, isSubject)
}

// timeAhead drops a time that an amount cannot be of: last year where it is still
// expected, a time to come where it is told to be that of today.
func (p *parse) timeAhead(s *Statement, k int, main When, found bool) (When, bool) {
	if k > 0 && p.presentOf(k-1) {
		return When{}, true
	}
	if s.Modality == data.Expected && p.language.plainNouns() && main.Form == Span && main.Relative && main.Year < 0 {
		return When{}, false
	}
	return main, found
}
