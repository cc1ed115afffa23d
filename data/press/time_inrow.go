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
// лет поднять его вдвое", "to double it in ten years".
func (p *parse) yearsWithin(k int) (When, bool) {
	for j := k - 1; j >= 0 &&
		(p.class(j) != "amount" || p.mentions[j].amount.measure != money || p.mentions[j].amount.lead == "from"); j-- {
		if p.inflects() && p.isRate(j) && p.boundaryBetween(j, k) && p.modality(j, false) == data.Actual {
			break // "за пять лет выросла в 30 раз, цель — миллиард"
		}
		if n := p.yearsLed(j); n > 0 {
			p.lean = j
			return When{Form: Next, N: n, Years: true}, true
		}
	}
	for j := k + 1; j < len(p.mentions) && !p.boundary(j) && p.class(j) != "and"; j++ {
		if n := p.yearsLed(j); n > 0 {
			p.lean = j
			return When{Form: Next, N: n, Years: true}, true
		}
	}
	return When{}, false
}

// targetYears returns the time of a target that is set for so many years, else the one
// told. What is to be put in within a span is a flow.
func (p *parse) targetYears(s *Statement, f *frame, k int, main When) When {
	w, told := p.yearsWithin(k)
	if !told || s.Modality != data.Target && s.Modality != data.Expected || main.Form != Untold && main.Form != Next {
		return main
	}
	if s.When = w; f.funds() {
		s.Indicator = "fdi_inflow"
	}
	p.because(k, "period: the years that a target is set for", p.lean)
	return w
}

// yearsLed returns the number of years that mention j leads to, "за эти пять лет", "in
// ten years", or begins with where the word of the span stands behind: "бес жыл ішінде";
// 0 where it does neither.
func (p *parse) yearsLed(j int) int {
	at := p.mentions[j].from
	if !p.is(at, "within-lead") {
		if n, end := p.count(at); end > at && n > 1 && n < 100 && p.first(at-1).Fold != "-" &&
			(p.is(end, "years-within") || p.is(end, "year") && p.lexemes[end].Role == "in") {
			return n
		}
		return 0
	}
	if p.is(at+1, "within-that") {
		at++
	}
	if n, end := p.count(at + 1); end > at+1 && n > 1 && p.is(end, "year") {
		return n
	}
	return 0
}

// yearsGone returns the years over which what the amount at mention k tells came about,
// where the text says how many they were: "за эти пять лет экспорт удвоился", "за 25
// лет вложили 59 млрд". A level of trade is of no such span. A time that was found gives
// way to the years that stand nearer.
func (p *parse) yearsGone(s *Statement, f *frame, k int, main When) (When, bool) {
	from, to := p.round(k, func(j int) bool { return p.boundary(j) && p.fold(j) != "-" })
	switch planned := s.Modality == data.Target || s.Modality == data.Expected; {
	case planned || s.Kind == data.Share || main.Form == Between:
		return When{}, false
	case s.Kind == data.Level && f.funds() && !p.growthAround(k):
		from, to = min(from, f.from), max(to, f.to)
	case s.Kind == data.Level && !(f.entry.Has("count") && p.createdAt(k)):
		return When{}, false
	}
	for j := from; j < to; j++ {
		n := p.yearsLed(j)
		if n == 0 || p.inflects() && p.mentions[max(j-1, 0)].is("peak") || j > k && p.boundaryBetween(k, j) && p.amountBehind(j) > 0 ||
			main.Form != Untold && p.between(min(j, k), max(j, k), func(m *mention) bool { return m.class == "when" }) {
			continue
		}
		p.lean = j
		return When{Form: Last, N: n, Years: true}, true
	}
	return When{}, false
}
