package verdict

import (
	"slices"
	"strings"

	"oborot/data"
	"oborot/stats"

	"github.com/shopspring/decimal"
)

// wholes compares a claim that no official figure of the same period answers with
// the longer and wider spans that hold it.
func (c *checker) wholes(i int) {
	claim, f := &c.text.Claims[i], &c.found[i]
	if c.now == nil || !claim.firm() || claim.undated() || c.lent[i] || claim.Period.IsZero() || claim.Period.IsInstant() || claim.Unknown != "" ||
		f.store == Mismatch || f.misplaced || c.confirmed(i) || claim.ranks() {
		return
	}
	switch {
	case claim.Kind == data.Level && claim.Slice == "":
		c.inTime(i)
		c.inSpace(i)
	case claim.Kind == data.Level:
		c.above(i, claim.Subject, claim.Period)
	case (claim.Kind == data.GrowthPct || claim.Kind == data.GrowthFactor) && claim.Slice == "":
		c.direction(i)
		c.implied(i)
	}
}

// confirmed says whether an official figure of the very period agrees with a
// claim, be it the partner's or one of several: longer and wider spans, of which
// some are another provider's or in another unit, say no more than that.
func (c *checker) confirmed(i int) bool {
	return c.settled(i) || slices.ContainsFunc(c.found[i].reasons, func(r Reason) bool {
		return (r.Says == Consistent || r.Says == Revised) && len(r.Official) > 0
	})
}

// doubt files a reason to doubt, or one that says nothing against the claim.
func (c *checker) doubt(i int, r Reason) {
	f := &c.found[i]
	if r.Says == Doubtful {
		f.whole = Doubtful
	}
	for _, o := range r.Official {
		f.later = f.later || o.Later
	}
	c.add(i, r)
}

// whole asks the series of a subject for an amount of a span, the first that
// tells one.
func (c *checker) whole(of data.Key, p data.Period, unit string) (candidate, *Official) {
	for _, cand := range c.now.candidates(of) {
		q := c.now.measure(cand, ask{kind: data.Level, period: p, unit: unit})
		if len(q.official) > 0 && !q.apart {
			o := q.official[0]
			o.Later = c.later(cand, p)
			return cand, &o
		}
	}
	return candidate{}, nil
}

// later says whether an amount was not known on the day of publication.
func (c *checker) later(cand candidate, p data.Period) bool {
	return c.then != nil && c.then.set.Find(cand.key, p).Amount == nil
}

// inTime compares a level with the longer spans that hold its period, and with
// the shorter ones inside.
func (c *checker) inTime(i int) {
	claim := &c.text.Claims[i]
	if signed(claim.Subject.Indicator) {
		return
	}
	for _, p := range spansAround(claim.Period) {
		if _, o := c.whole(claim.Subject, p, claim.Unit); o != nil {
			c.partOf(i, o)
			break
		}
	}
	c.inside(i)
}

// partOf compares a level with the amount of a span that holds its period.
func (c *checker) partOf(i int, whole *Official) {
	claim := &c.text.Claims[i]
	share, ok := over(c.strict[i], whole.Amount.Interval)
	switch {
	case below(whole.Amount.Interval, c.reach[i]):
		c.doubt(i, Reason{Kind: AboveWhole, Says: Doubtful, Args: []Arg{span(AmountSpan, c.strict[i], claim.Unit)}, Official: []Official{*whole}})
	case ok && whole.Amount.Value.IsPositive():
		least, most := usual(claim.Period, whole.Period)
		point := claim.Figure.Decimal().Mul(hundred).DivRound(whole.Amount.Value, 4)
		share = scaled(share, hundred)
		r := Reason{Kind: PartOf, Official: []Official{*whole}, Args: []Arg{shareArg(point), span(ShareSpan, share, ""), shareArg(least), shareArg(most)}}
		if !meet(share, data.Closed(least, most)) {
			r.Says = Doubtful
		}
		c.doubt(i, r)
	}
}

// inside compares a level with the official spans inside its period.
func (c *checker) inside(i int) {
	claim := &c.text.Claims[i]
	for _, months := range []int16{11, 10, 9, 8, 7, 6, 3} {
		p := data.Period{Start: claim.Period.Start, Months: months}
		if months >= claim.Period.Months {
			continue
		}
		if _, o := c.whole(claim.Subject, p, claim.Unit); o != nil {
			if below(c.reach[i], o.Amount.Interval) {
				c.doubt(i, Reason{Kind: BelowPart, Says: Doubtful, Args: []Arg{span(AmountSpan, c.strict[i], claim.Unit)}, Official: []Official{*o}})
			}
			return
		}
	}
}

// inSpace compares a level with that of the world, and that of a city or region
// with its country's.
func (c *checker) inSpace(i int) {
	k := c.text.Claims[i].Subject
	world := k
	world.Partner = data.World
	if k.Partner != data.World {
		c.above(i, world, c.text.Claims[i].Period)
	}
	if area, ok := data.AreaByCode(k.Reporter); ok && !area.IsGroup() && area.Parent != "" && strings.HasPrefix(k.Reporter, area.Parent+"-") {
		k.Reporter = area.Parent
		c.above(i, k, c.text.Claims[i].Period)
	}
}

// above doubts a level that is above a whole which holds it.
func (c *checker) above(i int, whole data.Key, p data.Period) {
	claim := &c.text.Claims[i]
	if signed(whole.Indicator) || whole.Reporter == "" || whole.Partner == "" {
		return
	}
	if cand, o := c.whole(whole, p, claim.Unit); o != nil && !cand.mirror && below(o.Amount.Interval, c.reach[i]) {
		c.doubt(i, Reason{Kind: AboveWhole, Says: Doubtful, Args: []Arg{span(AmountSpan, c.strict[i], claim.Unit)}, Official: []Official{*o}})
	}
}

// signed says whether a flow may be less than nothing, so that a part of it may
// be more than the whole.
func signed(indicator string) bool {
	return indicator == "balance" || strings.HasPrefix(indicator, "fdi_")
}

// spansAround lists the calendar spans longer than p that hold it, the longest
// first.
func spansAround(p data.Period) []data.Period {
	var out []data.Period
	y, m := p.Start.Year(), p.Start.Month()
	for _, whole := range []data.Period{data.Year(y), data.Half(y, (m+5)/6), data.Quarter(y, (m+2)/3)} {
		if whole.Months > p.Months && whole.Contains(p) {
			out = append(out, whole)
		}
	}
	return out
}

// wavering is by how many times the odds of a span in its whole may be off. Half
// a year is a quarter to three quarters of its year: its odds, 1 to 1, may be off
// threefold. Trade that wavers from month to month wavers in n months as 1/√n, so
// that the threefold of six months becomes 3^√(6/n) times, rounded up, of the
// shorter of the span and what it leaves. Longer spans keep the threefold.
var wavering = [...]string{1: "14.75", 2: "6.71", 3: "4.73", 4: "3.85", 5: "3.34", 6: "3"}

// usual is the least and the greatest part, in percent, that a span usually is of
// a longer one.
func usual(part, whole data.Period) (least, most decimal.Decimal) {
	n, rest := int64(part.Months), int64(whole.Months-part.Months)
	times := decimal.RequireFromString(wavering[min(n, rest, 6)])
	share := func(n, rest decimal.Decimal, up bool) decimal.Decimal {
		return quotient(n.Mul(hundred), n.Add(rest), up)
	}
	a, b := decimal.NewFromInt(n), decimal.NewFromInt(rest)
	return share(a, b.Mul(times), false), share(a.Mul(times), b, true)
}

// shareArg writes a percentage as an argument.
func shareArg(d decimal.Decimal) Arg {
	return Arg{Type: ShareSpan, Text: d.String(), High: d.String()}
}

// impliedBase is the base that a growth of a told level implies.
func (c *checker) impliedBase(growth, level int) (data.Interval, bool) {
	base, _, ok := stats.ImpliedBase(c.strict[level], c.text.Claims[growth].Claim)
	return base, ok
}
