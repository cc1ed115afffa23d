package verdict

import (
	"slices"

	"oborot/data"
	"oborot/stats"

	"github.com/shopspring/decimal"
)

// slip looks for the usual slips that would make a claim agree where it does not.
func (c *checker) slip(i int) {
	f := &c.found[i]
	if f.store == Consistent || f.store == Revised {
		return
	}
	for _, m := range f.missed {
		c.ofNumber(i, m)
		if m.side != nil && m.candidate.comparable() {
			c.ofThing(i, m)
		}
	}
	if f.store == Mismatch && slices.ContainsFunc(f.slips, func(r Reason) bool { return r.Kind == SlipCut }) {
		f.store = Doubtful // right but for its last digit
	}
	if (f.store == "" || f.store == CannotSay) && slices.ContainsFunc(f.slips, func(r Reason) bool { return c.telling(i, r.Kind) }) {
		f.store = Doubtful
	}
}

// telling says whether a slip puts a claim in doubt that nothing refutes: a
// thousand times what the partner declares, the number of another currency, and,
// of a growth whose base the text does not say, the index or the opposite of the
// growth in a year, with more digits than chance would give.
func (c *checker) telling(i int, slip Kind) bool {
	switch slip {
	case SlipScale, SlipUnit, SlipIndex:
		return true
	case SlipSign:
		return c.text.Claims[i].grows() && decimal.New(c.text.Claims[i].Figure.Coefficient, 0).NumDigits() > 1
	}
	return false
}

// offer files a slip once.
func (c *checker) offer(i int, kind Kind, official []Official, args ...Arg) {
	f := &c.found[i]
	if !slices.ContainsFunc(f.slips, func(r Reason) bool { return r.Kind == kind }) {
		f.slips = append(f.slips, Reason{Kind: kind, Args: args, Official: official})
	}
}

// ofNumber tries the slips of the number itself.
func (c *checker) ofNumber(i int, m miss) {
	told := c.bounded(i)
	official := c.again(m)
	switch c.text.Claims[i].Kind {
	case data.Level, data.Difference:
		c.scale(i, m, official)
	case data.GrowthPct:
		if meet(moved(told, hundred.Neg()), m.truth) {
			c.offer(i, SlipIndex, official, span(GrowthSpan, moved(told, hundred.Neg()), ""))
		}
	case data.GrowthFactor:
		if meet(moved(told, unity), m.truth) {
			c.offer(i, SlipTimes, official, span(GrowthSpan, growth(moved(told, unity)), ""))
		}
	}
	if turned := negated(told); c.text.Claims[i].Kind != data.GrowthFactor && meet(turned, m.truth) {
		c.offer(i, SlipSign, official)
	}
	c.cut(i, m, official)
}

// again is the figures of a missed comparison.
func (c *checker) again(m miss) []Official {
	if m.side == nil {
		return nil
	}
	return m.side.measure(m.candidate, m.ask).official
}

// openReach is how far beyond its number an open hedge is taken to reach when a
// slip is looked for: else nearly every slip would fit "more than 20".
var openReach = decimal.RequireFromString("0.25")

// bounded is where a claim puts the truth, an open side closed near its number.
func (c *checker) bounded(i int) data.Interval {
	out := c.strict[i]
	near := around(c.text.Claims[i].Figure.Decimal(), openReach)
	if !out.Low.Valid {
		out.Low = near.Low
	}
	if !out.High.Valid {
		out.High = near.High
	}
	return out
}

// scale tries thousands and millions.
func (c *checker) scale(i int, m miss, official []Official) {
	for _, power := range []int32{3, 6, 9} {
		times := Arg{Type: NumberArg, Text: decimal.New(1, power).String()}
		if meet(scaled(c.bounded(i), decimal.New(1, power)), m.truth) {
			c.offer(i, SlipScale, official, times, Arg{Type: WordsArg, Text: "too_little"})
		}
		if meet(scaled(c.bounded(i), decimal.New(1, -power)), m.truth) {
			c.offer(i, SlipScale, official, times, Arg{Type: WordsArg, Text: "too_much"})
		}
	}
}

// cut tries a figure that was cut off where it should have been rounded.
func (c *checker) cut(i int, m miss, official []Official) {
	claim := &c.text.Claims[i]
	f := claim.Figure
	if f.Hedge != data.Exact || max(f.Coefficient, -f.Coefficient) < 10 || m.side == nil {
		return
	}
	unit := decimal.New(1, int32(f.Exponent))
	if f.Coefficient < 0 {
		unit = unit.Neg()
	}
	next := f.Decimal().Add(unit)
	cutOff := data.Closed(decimal.Min(f.Decimal(), next), decimal.Max(f.Decimal(), next))
	if meet(cutOff, m.truth) {
		c.offer(i, SlipCut, official, Arg{Type: AmountArg, Text: next.String(), Unit: claim.Unit})
	}
}

// ofThing tries the slips of what the number is said to be of.
func (c *checker) ofThing(i int, m miss) {
	claim := &c.text.Claims[i]
	fits := func(cand candidate, a ask) ([]Official, bool) {
		q := m.side.measure(cand, a)
		return q.official, len(q.official) > 0 && !q.apart && meet(c.bounded(i), q.interval)
	}
	c.ofFlow(i, m, fits)
	c.ofPeriod(i, m, fits)
	if claim.Kind == data.Level && currency(claim.Unit) && m.candidate.key.Unit != claim.Unit {
		a := m.ask
		a.unit = ""
		if official, ok := fits(m.candidate, a); ok {
			c.offer(i, SlipUnit, official, Arg{Type: UnitArg, Text: m.candidate.key.Unit})
		}
	}
	c.points(i, m)
}

// ofFlow tries the opposite flow and the pair turned round.
func (c *checker) ofFlow(i int, m miss, fits func(candidate, ask) ([]Official, bool)) {
	k := c.text.Claims[i].Subject
	if opposite := stats.Opposite(k.Indicator); opposite != "" {
		other := m.candidate
		other.key.Indicator = opposite
		if official, ok := fits(other, m.ask); ok {
			c.offer(i, SlipFlow, official, Arg{Type: IndicatorArg, Text: opposite})
		}
	}
	if k.Indicator == "turnover" {
		return
	}
	k.Reporter, k.Partner = k.Partner, k.Reporter
	for _, cand := range m.side.candidates(k) {
		if official, ok := fits(cand, m.ask); ok && cand.comparable() {
			c.offer(i, SlipPartner, official, Arg{Type: AreaArg, Text: k.Reporter}, Arg{Type: AreaArg, Text: k.Partner})
		}
	}
}

// ofPeriod tries other years, and of a growth other bases.
func (c *checker) ofPeriod(i int, m miss, fits func(candidate, ask) ([]Official, bool)) {
	shift := func(p data.Period, months int) data.Period {
		return data.Period{Start: p.Start.AddMonths(months), Months: p.Months}
	}
	for _, years := range []int{-1, 1, -2, 2, -3, 3} {
		a := m.ask
		a.period = shift(a.period, 12*years)
		if c.text.Claims[i].grows() {
			a.base = shift(a.base, 12*years)
		}
		if official, ok := fits(m.candidate, a); ok {
			c.offer(i, SlipYear, official, Arg{Type: PeriodArg, Text: a.period.String()})
			break
		}
	}
	if !c.text.Claims[i].grows() {
		return
	}
	bases := []data.Period{shift(m.ask.period, -24), shift(m.ask.period, -36), shift(m.ask.period, -12)}
	if previous, ok := m.ask.period.Previous(); ok {
		bases = append(bases, previous)
	}
	for _, base := range bases {
		a := m.ask
		if a.base = base; base == m.ask.base {
			continue
		}
		if official, ok := fits(m.candidate, a); ok {
			c.offer(i, SlipBase, official, Arg{Type: PeriodArg, Text: base.String()})
			break
		}
	}
}

// points tries whether a growth in percent is that of a share in percentage
// points.
func (c *checker) points(i int, m miss) {
	if c.text.Claims[i].Kind != data.GrowthPct {
		return
	}
	for _, whole := range m.side.wholes(m.candidate.key) {
		now, before := m.side.part(m.candidate, whole, m.ask.period), m.side.part(m.candidate, whole, m.ask.base)
		if len(now.official) == 0 || len(before.official) == 0 {
			continue
		}
		if meet(c.bounded(i), added(now.interval, negated(before.interval))) {
			c.offer(i, SlipPoints, append(now.official, before.official...), span(ShareSpan, before.interval, ""), span(ShareSpan, now.interval, ""))
			return
		}
	}
}
