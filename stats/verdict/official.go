package verdict

import (
	"slices"

	"oborot/data"

	"github.com/shopspring/decimal"
)

// ask compares a claim with the official figures of the same thing.
func (c *checker) ask(i int) {
	claim := &c.text.Claims[i]
	switch {
	case !claim.firm():
		c.aimed(i)
	case c.open(i) || c.now == nil:
	case claim.ranks():
		c.rank(i)
	case claim.Kind == data.Share:
		c.share(i)
	default:
		c.series(i)
	}
	c.unlend(i)
}

// series compares a level or a growth with every series of its subject.
func (c *checker) series(i int) {
	candidates := c.candidates(c.text.Claims[i].Subject)
	asked := false
	for _, cand := range candidates {
		best := c.try(i, cand)
		if best.verdict == "" {
			continue
		}
		asked = true
		c.file(i, cand, best)
	}
	if !asked {
		c.lacking(i, candidates)
	}
	c.found[i].store = c.weigh(i)
	c.slip(i)
}

// candidates are the series known now, and those that were known only then.
func (c *checker) candidates(of data.Key) []candidate {
	out := c.now.candidates(of)
	if c.then != nil {
		for _, cand := range c.then.candidates(of) {
			if !slices.Contains(out, cand) {
				out = append(out, cand)
			}
		}
	}
	return out
}

// trial is a claim against one series.
type trial struct {
	verdict   Verdict
	kind      Kind // Level …, or Vague, Loose
	ask       ask
	now, then quantity
	near      bool
	noBase    bool
}

// try compares a claim with one series, against each base that it may mean, and
// returns the first that agrees, else the first at all.
func (c *checker) try(i int, cand candidate) trial {
	var first trial
	asks, sure := c.asks(i)
	for _, a := range asks {
		t := c.trial(i, cand, a)
		if t.verdict != "" && !sure && t.verdict != Consistent && t.verdict != Revised {
			t.verdict, t.noBase = CannotSay, true
		}
		if first.verdict == "" || t.verdict == Consistent {
			first = t
		}
	}
	return first
}

// asks are what a series is asked for a claim: of a growth without a base, the
// bases that it may mean. Sure says whether there is no doubt which.
func (c *checker) asks(i int) (asks []ask, sure bool) {
	claim := &c.text.Claims[i]
	a := ask{kind: claim.Kind, period: claim.Period, base: claim.BasePeriod, unit: claim.Unit}
	if !claim.grows() {
		return []ask{a}, true
	}
	if claim.Kind != data.Difference {
		a.unit = ""
		if levels := c.levels(i, claim.Period); len(levels) > 0 {
			a.unit = c.text.Claims[levels[0]].Unit
		}
	}
	earlier := claim.Period.YearEarlier()
	switch {
	case a.base.IsZero():
		a.base = earlier
		asks = []ask{a}
		if previous, ok := claim.Period.Previous(); ok && previous != earlier {
			a.base = previous
			asks = append(asks, a)
		}
		return asks, len(asks) == 1
	case a.base != earlier && a.base.Contains(earlier) && !earlier.IsInstant():
		a.base = earlier // "compared with last year" of eight months
	}
	return []ask{a}, true
}

// trial compares a claim with what a series tells now and told then.
func (c *checker) trial(i int, cand candidate, a ask) trial {
	t := trial{ask: a, kind: kindOf(a.kind), now: c.now.measure(cand, a)}
	if c.then != nil {
		t.then = c.then.measure(cand, a)
	}
	now, then := c.outcome(i, t.now), c.outcome(i, t.then)
	t.near = c.near(i, t.now)
	switch {
	case now == silent && then == silent:
		if lack := t.now.lack; lack != nil {
			c.lack(i, lack)
		}
	case now == agrees:
		t.verdict = Consistent
	case then == agrees:
		t.verdict = Revised
	case now == tooFar:
		t.verdict, t.kind = Doubtful, Loose
	case now == vague || then == vague:
		t.verdict, t.kind = CannotSay, Vague
	default:
		t.verdict = c.refuted(cand, &t, then)
	}
	return t
}

// refuted is what comes of a disagreement. A figure that was not known on the
// text's day may have been revised since it was written.
func (c *checker) refuted(cand candidate, t *trial, then outcome) Verdict {
	switch {
	case !cand.comparable() || t.now.apart || t.now.converted && t.near:
		return CannotSay
	case then == silent && t.near:
		return Doubtful
	}
	return Mismatch
}

// outcome is how a claim stands to a quantity.
type outcome uint8

const (
	silent  outcome = iota // there is no quantity
	agrees                 // the intervals meet
	tooFar                 // they meet, but the claim says next to nothing
	vague                  // they would meet if the hedge reached a little further
	differs                // neither
)

func (c *checker) outcome(i int, q quantity) outcome {
	switch {
	case len(q.official) == 0:
		return silent
	case meet(c.strict[i], q.interval) && c.text.Claims[i].loose(q.interval):
		return tooFar
	case meet(c.strict[i], q.interval):
		return agrees
	case meet(c.reach[i], q.interval):
		return vague
	}
	return differs
}

// What a revision, another provider's method or the choice of an exchange rate
// commonly moves at most.
var (
	nearPart   = decimal.RequireFromString("0.25") // of a level, a factor or a difference
	nearPoints = decimal.NewFromInt(10)            // of a growth or a share, in percentage points
)

// near says whether a claim is off by no more than a revision moves.
func (c *checker) near(i int, q quantity) bool {
	if !q.interval.Low.Valid || !q.interval.High.Valid {
		return false
	}
	low, high := q.interval.Low.Decimal, q.interval.High.Decimal
	reach := decimal.Max(low.Abs(), high.Abs()).Mul(nearPart)
	if kind := c.text.Claims[i].Kind; kind == data.GrowthPct || kind == data.Share {
		reach = nearPoints
	}
	return meet(c.reach[i], data.Closed(low.Sub(reach), high.Add(reach)))
}

// kindOf is the kind of a comparison with an official figure.
func kindOf(kind data.ClaimKind) Kind {
	switch kind {
	case data.GrowthPct:
		return Growth
	case data.GrowthFactor:
		return Factor
	case data.Difference:
		return Difference
	case data.Share:
		return Share
	}
	return Level
}

// weigh joins what the series make of a claim. One that agrees confirms it, if it
// is of the very same thing or none of those that are disagrees. A figure in the
// unit of the text, be it the partner's, outweighs one that had to be converted.
func (c *checker) weigh(i int) Verdict {
	claim := &c.text.Claims[i]
	has := func(v Verdict, fits func(Reason, data.Key) bool) bool {
		return slices.ContainsFunc(c.found[i].reasons, func(r Reason) bool {
			return r.Says == v && len(r.Official) > 0 && fits(r, claim.Subject)
		})
	}
	refuted, plainly := has(Mismatch, declared), has(Mismatch, asTold)
	switch {
	case has(Consistent, sameThing), has(Consistent, anyThing) && !refuted, has(Consistent, unconverted) && !plainly:
		return Consistent
	case has(Revised, sameThing), has(Revised, anyThing) && !refuted, has(Revised, unconverted) && !plainly:
		return Revised
	case has(CannotSay, declared):
		return CannotSay
	case has(Doubtful, anyThing), refuted && has(Consistent, anyThing):
		return Doubtful
	case refuted:
		return Mismatch
	}
	return ""
}

// declared says whether all figures of a reason are of the very same thing as the
// claim, as its reporter declares it.
func declared(r Reason, _ data.Key) bool {
	return !slices.ContainsFunc(r.Official, func(o Official) bool { return o.Apart || o.Mirror })
}

// unconverted says whether all figures of a reason are of the thing itself, in the
// unit of the text.
func unconverted(r Reason, _ data.Key) bool {
	return !slices.ContainsFunc(r.Official, func(o Official) bool { return o.Apart || o.Amount.Own != nil })
}

// asTold says whether they are of the very same thing and unconverted.
func asTold(r Reason, of data.Key) bool { return declared(r, of) && unconverted(r, of) }

// sameThing says whether they are of the same thing: a turnover is the same for
// both sides.
func sameThing(r Reason, of data.Key) bool {
	return !slices.ContainsFunc(r.Official, func(o Official) bool { return o.Apart || o.Mirror && of.Indicator != "turnover" })
}

func anyThing(Reason, data.Key) bool { return true }
