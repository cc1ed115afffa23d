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
	for i := range claims {
		c := &claims[i]
		if c.undated() {
			out[i].Period, out[i].BasePeriod = c.Counted, c.CountedBase
		}
		if !c.Period.IsZero() || c.Span != "" || c.undated() {
			continue
		}
		p := latest(claims, func(other *Claim) bool { return other.From == c.From })
		if p.IsZero() {
			p = latest(claims, func(*Claim) bool { return true })
		}
		if indicator, _ := data.IndicatorByCode(c.Subject.Indicator); !p.IsZero() && p.IsInstant() == (indicator.Nature == data.Stock) {
			out[i].Period, lent[i] = p, true
		}
	}
	return out, lent
}

// undated says whether the period of a claim counts from a day that is not known.
func (c *Claim) undated() bool { return !c.Counted.IsZero() }

// latest is the last period that some claims tell.
func latest(claims []Claim, of func(*Claim) bool) data.Period {
	var p data.Period
	for i := range claims {
		if q := claims[i].Period; !q.IsZero() && of(&claims[i]) && p.Compare(q) < 0 {
			p = q
		}
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
