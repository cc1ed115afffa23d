package press

// dashedTime returns the time that a dash sets behind an amount which has none before
// it in its clause, where the clause ends with it: "16 млрд — в 2021-м и 19 млрд — в
// 2022-м".
func (p *parse) dashedTime(k int) (When, bool) {
	if !p.inflects() || p.fold(k+1) != "-" {
		return When{}, false
	}
	at := k + 2
	for p.class(at) == "preposition" || p.class(at) == "known" {
		at++
	}
	if p.class(at) != "when" || !p.isMain(at) || at+1 < len(p.mentions) && !p.boundary(at+1) && p.class(at+1) != "and" && p.fold(at+1) != "." || p.fold(at+1) == "-" {
		return When{}, false
	}
	for j := k - 1; j >= 0 && p.class(j) != "amount" && !p.boundary(j); j-- {
		if p.class(j) == "when" && p.isMain(j) {
			return When{}, false
		}
	}
	p.lean = at
	return p.mentions[at].when, true
}
