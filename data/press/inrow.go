package press

import "oborot/data"

// yearsInRow returns how many years before that of the text the level at mention
// k was kept: "два года подряд превышает 3 млрд".
func (p *parse) yearsInRow(s *Statement, k int) int {
	if s.Kind != data.Level || s.When.Form != Untold || s.stock() {
		return 0
	}
	for j := k - 1; j >= 0 && !p.boundary(j); j-- {
		at := p.mentions[j].from
		if !p.is(at, "in-a-row") || !p.is(at-1, "year") {
			continue
		}
		if n, end := p.count(at - 2); end == at-1 && n > 1 && n < 10 {
			return n
		}
	}
	return 0
}

// lastYears are the last n years.
func lastYears(n int) []When {
	var out []When
	for ; n > 0; n-- {
		out = append(out, yearSpan(-n, true))
	}
	return out
}

// yearsWithin returns the years that a target at mention k is set for: "за десять
// лет поднять его вдвое".
func (p *parse) yearsWithin(k int) (When, bool) {
	for j := k - 1; j >= 0 && (p.class(j) != "amount" || p.mentions[j].amount.measure != money); j-- {
		at := p.mentions[j].from
		if !p.is(at, "within-lead") {
			continue
		}
		if n, end := p.count(at + 1); end > at+1 && n > 1 && p.is(end, "year") {
			p.lean = j
			return When{Form: Next, N: n, Years: true}, true
		}
	}
	return When{}, false
}
