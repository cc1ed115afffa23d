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

// overYears returns the years that capital is told to have come in within, before the
// amount at mention k or behind it: "за 20 лет Дания вложила 3 млрд долларов".
func (p *parse) overYears(f *frame, k int) (When, bool) {
	from, to := p.round(k, func(j int) bool {
		return p.fold(j) == ";" || p.class(j) == "amount" && p.mentions[j].amount.measure != plain
	})
	timed := p.between(from, to, func(m *mention) bool { return m.class == "when" })
	for j := from; j < to && p.inflects() && f.funds() && !timed; j++ {
		at := p.mentions[j].from
		if n, end := p.count(at + 1); p.is(at, "within-lead") && end > at+1 && n > 1 && p.is(end, "year") {
			p.because(k, "period: told in the clause of the amount", j)
			return When{Form: Last, N: n, Years: true}, true
		}
	}
	return When{}, false
}

// targetYears returns the time of a target that is set for so many years, else the one
// told. What is to be put in within a span is a flow.
func (p *parse) targetYears(s *Statement, f *frame, k int, main When) When {
	w, told := p.yearsWithin(k)
	if !told || s.Modality != data.Target || main.Form != Untold && main.Form != Next {
		return main
	}
	if s.When = w; f.funds() {
		s.Indicator = "fdi_inflow"
	}
	p.because(k, "period: the years that a target is set for", p.lean)
	return w
}
