package verdict

import "oborot/data"

// open files what a claim leaves open of what an official series needs, and says
// whether it leaves anything open.
func (c *checker) open(i int) bool {
	claim := &c.text.Claims[i]
	before := len(c.found[i].reasons)
	k := claim.Subject
	for _, lack := range []struct {
		is   bool
		kind Kind
		args []Arg
	}{
		{k.Indicator == "", NoIndicator, nil},
		{claim.Unknown != "", UnknownPlace, []Arg{{Type: WordsArg, Text: claim.Unknown}}},
		{claim.Slice != "", OpenProduct, []Arg{{Type: WordsArg, Text: claim.Slice}}},
		{claim.Unknown == "" && k.Reporter == "", NoReporter, nil},
		{claim.Unknown == "" && k.Partner == "", NoPartner, nil},
		{claim.undated(), NoDate, nil},
		{claim.Period.IsZero(), NoPeriod, []Arg{{Type: WordsArg, Text: claim.Span}}},
		{claim.Unit == "", NoUnit, nil},
	} {
		if lack.is {
			c.cannot(i, lack.kind, lack.args...)
		}
	}
	return len(c.found[i].reasons) > before
}

// aimed says of a target or a forecast that it is no fact, and what came of one
// for a period that has passed.
func (c *checker) aimed(i int) {
	c.cannot(i, NotFact)
	claim := &c.text.Claims[i]
	if claim.Period.End() > c.known.Today || c.now == nil || claim.Kind != data.Level || claim.ranks() {
		return
	}
	for _, cand := range c.now.candidates(claim.Subject) {
		q := c.now.measure(cand, ask{kind: data.Level, period: claim.Period, unit: claim.Unit})
		if len(q.official) > 0 && cand.comparable() {
			c.add(i, Reason{Kind: Aimed, Says: CannotSay, Official: q.official,
				Args: []Arg{span(AmountSpan, c.strict[i], claim.Unit), span(AmountSpan, q.interval, claim.Unit)}})
			return
		}
	}
}

// lacking files that the store holds nothing to compare a claim with.
func (c *checker) lacking(i int, candidates []candidate) {
	k := c.text.Claims[i].Subject
	args := []Arg{{Type: IndicatorArg, Text: k.Indicator}, {Type: AreaArg, Text: k.Reporter}, {Type: AreaArg, Text: k.Partner}}
	indicator, _ := data.IndicatorByCode(k.Indicator)
	switch {
	case len(candidates) > 0:
		c.cannot(i, NoFigure, append(args, Arg{Type: PeriodArg, Text: c.text.Claims[i].Period.String()})...)
	case indicator.UnitClass == "count":
		c.cannot(i, NoCount, args...)
	default:
		c.cannot(i, NoSeries, args...)
	}
}
