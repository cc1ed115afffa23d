package verdict

import (
	"strings"
	"unicode"

	"oborot/data"

	"github.com/shopspring/decimal"
)

// The reach of hedges that do not say how far they reach. A claim beyond its
// printed digits and within these is neither confirmed nor refuted.
var (
	aboutReach  = decimal.RequireFromString("0.05") // of the number, or a unit of its last digit
	almostReach = decimal.RequireFromString("0.9")  // of the number, at the least
	wordsReach  = decimal.RequireFromString("0.1")  // a third or a half told in words is right to a tenth of itself
	sixteen     = decimal.NewFromInt(16)            // a hedge on one side passes over its number by no more than such a part
	looseReach  = decimal.RequireFromString("0.25") // "more than" a number that is further from the truth, and by more than a unit of its last digit, says little
)

// Interval is where a claim puts the truth: the interval of its figure, in which
// a hedge of something negative is of its size ("fell by more than 9 %" is at
// most −9), a factor below one may be the inverse of a printed one, and a share
// or a rate told in words alone is a round one.
func (c *Claim) Interval() data.Interval {
	out := sized(c.Figure)
	switch {
	case c.Kind == data.GrowthFactor && c.Figure.Decimal().LessThan(unity):
		printed, ok := inverted(c.Figure)
		switch h := c.Figure.Hedge; {
		case ok && (h == data.AtLeast || h == data.AtMost):
			out = printed
		case ok:
			out = hull(out, printed)
		}
	case (c.Kind == data.GrowthPct || c.Kind == data.Share) && c.Figure.Hedge == data.Exact && inWords(c.Words.Figure):
		out = hull(out, around(c.Figure.Decimal(), wordsReach))
	}
	return out
}

// sized is the interval of a figure whose hedge is of its size.
func sized(f data.Figure) data.Interval {
	if f.Coefficient >= 0 || f.Hedge != data.AtLeast && f.Hedge != data.AtMost {
		return f.Interval()
	}
	f.Coefficient = -f.Coefficient
	return negated(f.Interval())
}

// around is the interval of a number, give or take a part of it.
func around(d, part decimal.Decimal) data.Interval {
	reach := d.Mul(part).Abs()
	return data.Closed(d.Sub(reach), d.Add(reach))
}

// inWords says whether a figure is told without a digit.
func inWords(words string) bool {
	return words != "" && !strings.ContainsFunc(words, unicode.IsDigit)
}

// inverted is the interval of a factor that was told as so many times less:
// 0.6667 was "1.5 times less", which is 1/1.55 to 1/1.45. A hedge turns round
// with it: more than 1.5 times less is at most 1/1.5.
func inverted(f data.Figure) (data.Interval, bool) {
	d := f.Decimal()
	if !d.IsPositive() {
		return data.Interval{}, false
	}
	for places := int32(0); places <= 1; places++ {
		times := unity.DivRound(d, places)
		if !unity.DivRound(times, 4).Equal(d) {
			continue
		}
		told, err := data.ParseFigure(times.StringFixed(places))
		if err != nil {
			return data.Interval{}, false
		}
		told.Hedge = f.Hedge
		fewer := told.Interval()
		if !fewer.Low.Valid {
			fewer.Low = closed(unity) // at most so many times less is no more than it was
		}
		return over(data.Closed(unity, unity), fewer)
	}
	return data.Interval{}, false
}

// reach is the interval beyond which a claim is wrong. Between it and Interval
// lies what a hedge leaves open.
func (c *Claim) reach() data.Interval {
	strict, f := c.Interval(), c.Figure
	d := f.Decimal()
	half := decimal.New(5, int32(f.Exponent)-1)
	switch f.Hedge {
	case data.About:
		unit := data.Closed(d.Sub(half).Sub(half), d.Add(half).Add(half))
		return hull(strict, hull(unit, around(d, aboutReach)))
	case data.Almost:
		return hull(strict, hull(beside(d, half), data.Closed(d.Mul(almostReach), d.Mul(almostReach))))
	case data.AtLeast, data.AtMost:
		return hull(strict, beside(d, half))
	}
	return strict
}

// beside is what lies so near a number that a hedge on one side of it may pass
// over it: half a unit of its last digit, or a sixteenth of it where that is less.
func beside(d, half decimal.Decimal) data.Interval {
	near := decimal.Min(half, d.Abs().Div(sixteen))
	return data.Closed(d.Sub(near), d.Add(near))
}

// loose says whether a claim holds and yet lies far from the truth: "more than
// 20" of 50.
func (c *Claim) loose(official data.Interval) bool {
	d := c.Figure.Decimal().Abs()
	far := decimal.Max(d.Mul(looseReach), decimal.New(1, int32(c.Figure.Exponent)))
	size := official
	if c.Figure.Coefficient < 0 {
		size = negated(official)
	}
	switch c.Figure.Hedge {
	case data.AtLeast:
		return size.Low.Valid && size.Low.Decimal.GreaterThan(d.Add(far))
	case data.AtMost:
		return size.High.Valid && size.High.Decimal.LessThan(d.Sub(far)) && !c.ranks()
	}
	return false
}

// ranks says whether a claim is a rank.
func (c *Claim) ranks() bool { return c.Unit == "RANK" }

// firm says whether a claim is told as fact or as somebody's word.
func (c *Claim) firm() bool {
	return c.Words.Modality != data.Target && c.Words.Modality != data.Expected
}

// grows says whether a claim compares a period with another.
func (c *Claim) grows() bool {
	return c.Kind == data.GrowthPct || c.Kind == data.GrowthFactor || c.Kind == data.Difference
}

// spansOf returns the interval of every claim. Two ends of a range have one
// interval, from the lower end to the upper.
func spansOf(claims []Claim) (strict, reach []data.Interval) {
	for i := range claims {
		strict, reach = append(strict, claims[i].Interval()), append(reach, claims[i].reach())
	}
	for i := 1; i < len(claims); i++ {
		a, b := &claims[i-1], &claims[i]
		if a.Figure.Hedge == data.Range && b.Figure.Hedge == data.Range && a.Start == b.Start && a.Kind == b.Kind && a.Subject == b.Subject && a.Period == b.Period {
			whole := hull(strict[i-1], strict[i])
			strict[i-1], strict[i], reach[i-1], reach[i] = whole, whole, whole, whole
		}
	}
	return strict, reach
}
