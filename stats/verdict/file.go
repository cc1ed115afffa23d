package verdict

import (
	"slices"

	"oborot/data"
	"oborot/stats"
)

// file writes down what one series makes of a claim.
func (c *checker) file(i int, cand candidate, t trial) {
	f := &c.found[i]
	for _, q := range []*quantity{&t.now, &t.then} {
		if len(q.official) == 0 || q == &t.then && t.verdict != Revised && len(t.now.official) > 0 {
			continue
		}
		if c.then != nil && len(t.then.official) == 0 {
			f.later = true
			for j := range q.official {
				q.official[j].Later = true
			}
		}
		c.add(i, Reason{Kind: t.kind, Says: t.verdict, Args: c.args(i, t, q.interval), Official: q.official})
	}
	if t.noBase && !slices.ContainsFunc(f.reasons, func(r Reason) bool { return r.Kind == NoBase }) {
		c.cannot(i, NoBase)
	}
	if t.verdict == Mismatch || t.verdict == Doubtful || t.verdict == CannotSay && t.kind != Vague {
		f.missed = append(f.missed, miss{candidate: cand, ask: t.ask, truth: t.now.interval, side: c.now})
	}
}

// args are the arguments of a comparison with an official figure.
func (c *checker) args(i int, t trial, official data.Interval) []Arg {
	claim := &c.text.Claims[i]
	of, unit := AmountSpan, claim.Unit
	switch claim.Kind {
	case data.GrowthPct:
		of, unit = GrowthSpan, ""
	case data.GrowthFactor:
		of, unit = FactorSpan, ""
	case data.Share:
		of, unit = ShareSpan, ""
	}
	args := []Arg{span(of, c.strict[i], unit), span(of, official, unit)}
	switch {
	case t.kind == Vague || t.kind == Loose:
		args = append([]Arg{{Type: HedgeArg, Text: claim.Figure.Hedge.String()}}, args...)
	case claim.grows():
		args = append(args, Arg{Type: PeriodArg, Text: t.ask.period.String()}, Arg{Type: PeriodArg, Text: t.ask.base.String()})
	}
	return args
}

// lack files that an amount could not be converted, once.
func (c *checker) lack(i int, lack *stats.Lack) {
	r := Reason{Kind: NoRate, Says: CannotSay, Args: []Arg{{Type: UnitArg, Text: lack.From}, {Type: UnitArg, Text: lack.To}, {Type: PeriodArg, Text: lack.Period.String()}}}
	if currency(lack.From) && currency(lack.To) && !slices.ContainsFunc(c.found[i].reasons, func(s Reason) bool { return s.Kind == NoRate && slices.Equal(s.Args, r.Args) }) {
		c.add(i, r)
	}
}
