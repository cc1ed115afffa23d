package verdict

import (
	"slices"

	"oborot/data"
	"oborot/stats"

	"github.com/shopspring/decimal"
)

// share compares a share with the shares that its subject has of the wholes that
// the store knows. A text seldom says of what it tells the share, so that one
// that agrees with none is left open.
func (c *checker) share(i int) {
	candidates := c.candidates(c.text.Claims[i].Subject)
	f := &c.found[i]
	for _, cand := range candidates {
		for _, s := range []*side{c.now, c.then} {
			if s == nil || s == c.then && f.store == Consistent {
				continue
			}
			c.shares(i, s, cand)
		}
	}
	if len(f.reasons) == 0 {
		c.lacking(i, candidates)
	} else if f.store == "" {
		c.cannot(i, NoWhole)
	}
}

// shares compares a share with those of one series as known on one day. Of those
// that do not agree the first is told.
func (c *checker) shares(i int, s *side, cand candidate) {
	f := &c.found[i]
	p := c.text.Claims[i].Period
	for _, whole := range s.wholes(cand.key) {
		q := s.part(cand, whole, p)
		if len(q.official) == 0 {
			continue
		}
		r := Reason{Kind: Share, Says: CannotSay, Official: q.official,
			Args: []Arg{span(ShareSpan, c.strict[i], ""), span(ShareSpan, q.interval, "")}}
		switch {
		case meet(c.strict[i], q.interval) && s.then:
			r.Says, f.store = Revised, graver(f.store, Revised)
		case meet(c.strict[i], q.interval):
			r.Says, f.store = Consistent, Consistent
		case slices.ContainsFunc(f.reasons, func(r Reason) bool { return r.Kind == Share }):
			continue
		}
		c.add(i, r)
	}
}

// part is the share of a series in another one, in percent.
func (s *side) part(cand candidate, whole data.Key, p data.Period) quantity {
	part, all := s.set.Find(cand.key, p), s.set.Find(whole, p)
	if part.Amount == nil || all.Amount == nil {
		return quantity{}
	}
	share, ok := over(part.Amount.Interval, all.Amount.Interval)
	if !ok {
		return quantity{}
	}
	total := candidate{key: whole, mirror: cand.mirror, apart: cand.apart}
	return quantity{interval: scaled(share, hundred),
		official: []Official{s.official(cand, p, part.Amount, false), s.official(total, p, all.Amount, false)}}
}

// wholes are the series that a series may be a share of: that with the world,
// those with the groups that its partner is in, and of one flow the turnover.
func (s *side) wholes(k data.Key) []data.Key {
	var out []data.Key
	world := k
	world.Partner = data.World
	if k.Partner != data.World {
		out = append(out, world)
	}
	if stats.Opposite(k.Indicator) != "" {
		turnover := k
		turnover.Indicator = "turnover"
		out = append(out, turnover)
	}
	for _, other := range s.fellows(k) {
		if slices.Contains(data.GroupMembers(other.Partner, 0), k.Partner) {
			out = append(out, other)
		}
	}
	return out
}

// fellows are the series of the same provider, indicator, reporter, product, unit
// and basis with any partner, itself included.
func (s *side) fellows(k data.Key) []data.Key {
	var out []data.Key
	all := s.set.Keys()
	if k.Indicator == "turnover" || k.Indicator == "balance" {
		all = append(slices.Clone(all), s.set.Derivable()...)
	}
	for _, other := range all {
		alike := other
		alike.Partner = k.Partner
		if alike == k {
			out = append(out, other)
		}
	}
	return out
}

// rankedPart is how much of the world's total the countries of a ranking must
// hold for a rank among them to be one among all.
var rankedPart = decimal.RequireFromString("0.9")

// rank compares the rank of a partner with that among all countries which one
// provider tells. A better rank than that may be one among a group.
func (c *checker) rank(i int) {
	claim := &c.text.Claims[i]
	f := &c.found[i]
	candidates := c.candidates(claim.Subject)
	for _, cand := range candidates {
		best, worst, among, own := c.now.rank(cand, claim.Period)
		if own == nil {
			continue
		}
		says := CannotSay
		n := claim.Figure.Decimal()
		switch {
		case claim.Figure.Hedge == data.AtMost && n.GreaterThanOrEqual(decimal.NewFromInt(best)),
			n.GreaterThanOrEqual(decimal.NewFromInt(best)) && n.LessThanOrEqual(decimal.NewFromInt(worst)):
			says = Consistent
		case claim.Figure.Hedge == data.Exact && n.GreaterThan(decimal.NewFromInt(worst)) && cand.comparable():
			says = Mismatch
		}
		number := func(n int64) Arg { return Arg{Type: NumberArg, Text: decimal.NewFromInt(n).String()} }
		c.add(i, Reason{Kind: Rank, Says: says, Official: []Official{*own}, Args: []Arg{{Type: NumberArg, Text: n.String()}, number(best), number(among)}})
	}
	if len(f.reasons) == 0 {
		c.lacking(i, candidates)
	}
	if f.store = c.weigh(i); f.store != Consistent {
		c.cannot(i, NoWhole)
	}
}

// rank is the place of a partner among the countries of its provider, the best
// and the worst that the figures allow; own is nil where the countries do not
// make up the total.
func (s *side) rank(cand candidate, p data.Period) (best, worst, among int64, own *Official) {
	mine := s.set.Find(cand.key, p).Amount
	world := cand.key
	world.Partner = data.World
	total := s.set.Find(world, p).Amount
	if mine == nil || total == nil {
		return 0, 0, 0, nil
	}
	best, worst = 1, 1
	sum := decimal.Zero
	for _, k := range s.fellows(cand.key) {
		area, ok := data.AreaByCode(k.Partner)
		a := s.set.Find(k, p).Amount
		if !ok || area.IsGroup() || k.Partner == data.World || a == nil {
			continue
		}
		among++
		sum = sum.Add(a.Value)
		switch {
		case k == cand.key:
		case below(mine.Interval, a.Interval):
			best, worst = best+1, worst+1
		case !below(a.Interval, mine.Interval):
			worst++
		}
	}
	if sum.LessThan(total.Value.Mul(rankedPart)) {
		return 0, 0, 0, nil
	}
	o := s.official(cand, p, mine, false)
	return best, worst, among, &o
}
