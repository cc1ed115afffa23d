package verdict

import (
	"slices"

	"oborot/data"
)

// lendPeriods gives a claim that tells no period the latest one that its sentence
// tells, or, where that tells none, the latest of the whole text. What was lent is
// only good to confirm a claim. Periods that count from a day which is not known
// count from today.
func lendPeriods(claims []Claim) ([]Claim, []bool) {
	out, lent := slices.Clone(claims), make([]bool, len(claims))
	var last data.Period            // of the text
	lastOf := map[int]data.Period{} // of each sentence, by where it begins
	for i := range claims {
		c := &claims[i]
		last, lastOf[c.From] = later(last, c.Period), later(lastOf[c.From], c.Period)
	}
	for i := range claims {
		c := &claims[i]
		if c.undated() {
			out[i].Period, out[i].BasePeriod = c.Counted, c.CountedBase
		}
		if !c.Period.IsZero() || c.Span != "" || c.undated() {
			continue
		}
		p := lastOf[c.From]
		if p.IsZero() {
			p = last
		}
		if indicator, _ := data.IndicatorByCode(c.Subject.Indicator); !p.IsZero() && p.IsInstant() == (indicator.Nature == data.Stock) {
			out[i].Period, lent[i] = p, true
		}
	}
	return out, lent
}

// undated says whether the period of a claim counts from a day that is not known.
func (c *Claim) undated() bool { return !c.Counted.IsZero() }

// later is the later of two periods, of which either may not be told.
func later(p, q data.Period) data.Period {
	if !q.IsZero() && p.Compare(q) < 0 {
		return q
	}
	return p
}

// unlend takes back what official figures made of a claim with a lent period,
// unless they confirm it.
func (c *checker) unlend(i int) {
	f := &c.found[i]
	if c.lent[i] && f.store != Consistent && f.store != Revised {
		*f = finding{}
		c.cannot(i, NoPeriod, Arg{Type: WordsArg})
	}
}
