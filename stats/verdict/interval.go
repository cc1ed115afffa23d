package verdict

import (
	"oborot/data"

	"github.com/shopspring/decimal"
)

// digits is the precision of a division; its last digit is moved outwards.
const digits = 24

var (
	zero    = decimal.Zero
	unity   = decimal.NewFromInt(1)
	two     = decimal.NewFromInt(2)
	hundred = decimal.NewFromInt(100)
	ulp     = decimal.New(1, -digits)
)

// end is an end of an interval; it is open where it is not Valid.
type end = decimal.NullDecimal

// closed makes an end.
func closed(d decimal.Decimal) end { return decimal.NewNullDecimal(d) }

// meet says whether two intervals share a number, an end included.
func meet(a, b data.Interval) bool { return !below(a, b) && !below(b, a) }

// below says whether the whole of a lies below the whole of b.
func below(a, b data.Interval) bool {
	return a.High.Valid && b.Low.Valid && a.High.Decimal.LessThan(b.Low.Decimal)
}

// hull is the least interval that holds both.
func hull(a, b data.Interval) data.Interval {
	out := data.Interval{}
	if a.Low.Valid && b.Low.Valid {
		out.Low = closed(decimal.Min(a.Low.Decimal, b.Low.Decimal))
	}
	if a.High.Valid && b.High.Valid {
		out.High = closed(decimal.Max(a.High.Decimal, b.High.Decimal))
	}
	return out
}

// negated turns the sign of an interval.
func negated(i data.Interval) data.Interval {
	turn := func(e end) end {
		e.Decimal = e.Decimal.Neg()
		return e
	}
	return data.Interval{Low: turn(i.High), High: turn(i.Low)}
}

// added is the interval of a sum.
func added(a, b data.Interval) data.Interval {
	plus := func(x, y end) end {
		if !x.Valid || !y.Valid {
			return end{}
		}
		return closed(x.Decimal.Add(y.Decimal))
	}
	return data.Interval{Low: plus(a.Low, b.Low), High: plus(a.High, b.High)}
}

// moved is the interval of a number with d added.
func moved(i data.Interval, d decimal.Decimal) data.Interval { return added(i, data.Closed(d, d)) }

// scaled is the interval of a number times a factor above nought.
func scaled(i data.Interval, factor decimal.Decimal) data.Interval {
	times := func(e end) end {
		e.Decimal = e.Decimal.Mul(factor)
		return e
	}
	return data.Interval{Low: times(i.Low), High: times(i.High)}
}

// quotient divides, rounded down or up.
func quotient(a, b decimal.Decimal, up bool) decimal.Decimal {
	q := a.DivRound(b, digits)
	if q.Mul(b).Equal(a) {
		return q
	}
	if up {
		return q.Add(ulp)
	}
	return q.Sub(ulp)
}

// over is the interval of a quotient whose divisor is above nought; it has none
// where the divisor may be nought or less.
func over(a, b data.Interval) (data.Interval, bool) {
	if !b.Low.Valid || !b.Low.Decimal.IsPositive() {
		return data.Interval{}, false
	}
	out := data.Interval{Low: quotientEnd(a.Low, b, false), High: quotientEnd(a.High, b, true)}
	return out, true
}

// quotientEnd is the least or the greatest quotient to an end of the dividend.
func quotientEnd(e end, b data.Interval, up bool) end {
	if !e.Valid {
		return end{}
	}
	// The greater divisor makes the lower quotient of a positive number, and the
	// higher one of a negative.
	if up == e.Decimal.IsNegative() {
		if !b.High.Valid {
			return closed(decimal.Zero)
		}
		return closed(quotient(e.Decimal, b.High.Decimal, up))
	}
	return closed(quotient(e.Decimal, b.Low.Decimal, up))
}

// growth turns a factor into percent of growth.
func growth(factor data.Interval) data.Interval {
	return scaled(moved(factor, unity.Neg()), hundred)
}

// span writes an interval as an argument.
func span(t ArgType, i data.Interval, unit string) Arg {
	write := func(e end) string {
		if !e.Valid {
			return ""
		}
		return e.Decimal.String()
	}
	return Arg{Type: t, Text: write(i.Low), High: write(i.High), Unit: unit}
}
