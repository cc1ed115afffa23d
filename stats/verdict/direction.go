package verdict

import (
	"oborot/data"

	"github.com/shopspring/decimal"
)

// apartPoints is how many percentage points a growth must lie from that of the
// longer span which goes the other way.
var apartPoints = decimal.NewFromInt(10)

// direction doubts a growth of half a year or more against the direction of its
// year. The level whose growth it is shares the doubt.
func (c *checker) direction(i int) {
	claim := &c.text.Claims[i]
	year := data.Year(claim.Period.Start.Year())
	base, sure := c.yearBase(i)
	if !sure || claim.Period.Months < 6 || claim.Period.Months >= 12 || !year.Contains(claim.Period) {
		return
	}
	told := c.strict[i]
	if claim.Kind == data.GrowthFactor {
		told = growth(told)
	}
	for _, cand := range c.now.candidates(claim.Subject) {
		q := c.now.measure(cand, ask{kind: data.GrowthPct, period: year, base: base})
		if len(q.official) == 0 || q.apart {
			continue
		}
		if against(told, q.interval) {
			for j := range q.official {
				q.official[j].Later = c.later(cand, q.official[j].Period)
			}
			c.both(i, Reason{Kind: Direction, Says: Doubtful, Official: q.official, Args: []Arg{span(GrowthSpan, told, ""), span(GrowthSpan, q.interval, ""),
				{Type: PeriodArg, Text: year.String()}, {Type: PeriodArg, Text: base.String()}}})
		}
		return
	}
}

// against says whether one growth is a rise and the other a fall, and both lie
// well apart.
func against(a, b data.Interval) bool {
	nought := data.Closed(decimal.Zero, decimal.Zero)
	up, down := a, b
	if below(a, nought) {
		up, down = b, a
	}
	return below(nought, up) && below(down, nought) && below(moved(down, apartPoints), up)
}

// yearBase is the year that holds the base of a growth; there is none where the
// base is not the same part of an earlier year.
func (c *checker) yearBase(i int) (data.Period, bool) {
	asks, sure := c.asks(i)
	p, base := asks[0].period, asks[0].base
	years := p.Start.Year() - base.Start.Year()
	same := years > 0 && base.Months == p.Months && base.Start.AddMonths(12*years) == p.Start
	return data.Year(base.Start.Year()), sure && same
}

// implied doubts a growth whose implied base is an unusual part of the official
// total of the base year. The level shares the doubt.
func (c *checker) implied(i int) {
	claim := &c.text.Claims[i]
	year, sure := c.yearBase(i)
	levels := c.levels(i, claim.Period)
	if !sure || len(levels) == 0 || claim.Period.Months >= 12 || signed(claim.Subject.Indicator) {
		return
	}
	level := &c.text.Claims[levels[0]]
	base, ok := c.impliedBase(i, levels[0])
	_, o := c.whole(claim.Subject, year, level.Unit)
	if !ok || o == nil || !o.Amount.Value.IsPositive() {
		return
	}
	share, ok := over(base, o.Amount.Interval)
	if !ok {
		return
	}
	least, most := usual(claim.Period, year)
	if share = scaled(share, hundred); meet(share, data.Closed(least, most)) {
		return
	}
	c.both(i, Reason{Kind: ImpliedBase, Says: Doubtful, Official: []Official{*o},
		Args: []Arg{span(AmountSpan, base, level.Unit), span(ShareSpan, share, ""), shareArg(least), shareArg(most)}})
}

// both files a doubt of a growth, and with the level that it is the growth of.
func (c *checker) both(i int, r Reason) {
	c.doubt(i, r)
	for _, j := range c.levels(i, c.text.Claims[i].Period) {
		if c.found[j].store != Mismatch && !c.confirmed(j) {
			with := r
			with.Claims = []int{i}
			c.doubt(j, with)
			return
		}
	}
}
