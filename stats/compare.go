package stats

import (
	"oborot/data"

	"github.com/shopspring/decimal"
)

var hundred = decimal.NewFromInt(100)

// digits is the precision of a division, far beyond what is printed.
const digits = 12

// compare fills change, rate and status of a row that has both figures. It
// returns every status that applies.
func compare(row *Row) []Status {
	value, base := row.Value, row.Base
	row.BaseInterval = base.Interval
	change := value.Value.Sub(base.Value)
	row.Change = &change
	switch {
	case base.Value.IsZero():
		return []Status{BaseZero}
	case base.Value.IsNegative() != value.Value.IsNegative() && !value.Value.IsZero():
		return []Status{SignChange}
	case base.Value.IsNegative():
		return []Status{BaseNegative}
	}
	row.Rate = rate(value, base)
	statuses := []Status{OK}
	if overlaps(value.Interval, base.Interval) {
		statuses = append(statuses, BelowRounding)
	}
	return statuses
}

// tentative says whether a figure is marked as not final.
func tentative(s data.Status) bool {
	return s == data.Provisional || s == data.Estimated || s == data.Forecast
}

// rate is growth in percent, (value − base) / base × 100, with the bounds that
// the intervals of both figures allow. The base is positive.
func rate(value, base *Amount) *Rate {
	r := &Rate{Percent: decimal.NewNullDecimal(growth(value.Value, base.Value)), Hedge: both(value.Hedge, turned(base.Hedge))}
	r.Low = bound(value.Interval.Low, base.Interval, true)
	r.High = bound(value.Interval.High, base.Interval, false)
	return r
}

// growth is (value − base) / base × 100, multiplied before it is divided.
func growth(value, base decimal.Decimal) decimal.Decimal {
	return value.Sub(base).Mul(hundred).DivRound(base, digits)
}

// bound is the least or the greatest growth to that end of the value's
// interval. It is open where the base may be nothing or has no such end.
func bound(end decimal.NullDecimal, base data.Interval, least bool) decimal.NullDecimal {
	if !end.Valid {
		return decimal.NullDecimal{}
	}
	against := base.High
	if least == end.Decimal.IsNegative() {
		against = base.Low
	}
	if !against.Valid && least && !end.Decimal.IsNegative() {
		return decimal.NewNullDecimal(hundred.Neg())
	}
	if !against.Valid || !against.Decimal.IsPositive() {
		return decimal.NullDecimal{}
	}
	return decimal.NewNullDecimal(growth(end.Decimal, against.Decimal))
}

// overlaps says whether two intervals share more than an end, so that printing alone
// may have made the difference.
func overlaps(a, b data.Interval) bool {
	below := a.High.Valid && b.Low.Valid && a.High.Decimal.Cmp(b.Low.Decimal) <= 0
	above := a.Low.Valid && b.High.Valid && b.High.Decimal.Cmp(a.Low.Decimal) <= 0
	return !below && !above
}
