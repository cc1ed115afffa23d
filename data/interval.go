package data

import "github.com/shopspring/decimal"

// Interval is where the true value lies, as far as its source tells. A side
// that is not Valid is open: "more than 20" has no upper end.
type Interval struct {
	Low, High decimal.NullDecimal
}

// Closed returns the interval from low to high.
func Closed(low, high decimal.Decimal) Interval {
	return Interval{decimal.NewNullDecimal(low), decimal.NewNullDecimal(high)}
}

// Contains says whether d lies in the interval, ends included.
func (i Interval) Contains(d decimal.Decimal) bool {
	return (!i.Low.Valid || i.Low.Decimal.Cmp(d) <= 0) && (!i.High.Valid || d.Cmp(i.High.Decimal) <= 0)
}

// Within says whether the whole of i lies in j.
func (i Interval) Within(j Interval) bool {
	low := !j.Low.Valid || i.Low.Valid && j.Low.Decimal.Cmp(i.Low.Decimal) <= 0
	high := !j.High.Valid || i.High.Valid && i.High.Decimal.Cmp(j.High.Decimal) <= 0
	return low && high
}

// almostShare is how far below its number "almost" reaches: one part in sixteen.
var almostShare = decimal.RequireFromString("0.0625")

// Interval returns where the true value lies. A printed number is right to half
// a unit of its last digit, and "about" claims no more; "almost x" lies between
// 15/16 of x and x; "at least" and "at most" are open on one side.
func (f Figure) Interval() Interval {
	d := f.Decimal()
	switch f.Hedge {
	case Almost:
		short := d.Sub(d.Mul(almostShare))
		return Closed(decimal.Min(short, d), decimal.Max(short, d))
	case AtLeast:
		return Interval{Low: decimal.NewNullDecimal(d)}
	case AtMost:
		return Interval{High: decimal.NewNullDecimal(d)}
	}
	half := decimal.New(5, int32(f.Exponent)-1)
	return Closed(d.Sub(half), d.Add(half))
}
