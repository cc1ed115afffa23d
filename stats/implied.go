package stats

import (
	"slices"

	"oborot/data"

	"github.com/shopspring/decimal"
)

// imply looks for a claim that says how the value of a row compares with a base
// that nobody published, and takes base and rate from the claim's own figure; of
// several claims the last told.
func (s *Set) imply(row *Row, k data.Key) bool {
	for _, c := range slices.Backward(s.claims[unitless(k)]) {
		if c.Period != row.Period || c.BasePeriod != row.BasePeriod || !firm(c.Words.Modality) {
			continue
		}
		base, rate, ok := ImpliedBase(row.Value.Interval, c.Claim)
		if !ok {
			continue
		}
		row.BaseInterval, row.Rate, row.Claim = base, rate, &c
		row.Notes = append(row.Notes, Note{NoteClaim, []string{c.Words.Figure}})
		return true
	}
	return false
}

// firm says whether a thing is told as fact or as somebody's word, and is not
// aimed at or expected.
func firm(m data.Modality) bool { return m != data.Target && m != data.Expected }

// ImpliedBase returns the base that a claim implies for a value in the given
// interval, and the growth rate in percent, taken from the claim alone. "About
// 44 million, almost twice as much" is a base of 21.75…23.73 million and a rate
// of +87.5…+100 %. Only factors and percentages imply a base, not one end of a
// range, and no fall to nothing or below.
func ImpliedBase(value data.Interval, c data.Claim) (data.Interval, *Rate, bool) {
	if c.Figure.Hedge == data.Range {
		return data.Interval{}, nil, false
	}
	told := c.Figure.Interval()
	r := &Rate{Hedge: c.Figure.Hedge}
	switch c.Kind {
	case data.GrowthFactor:
		r.Percent = decimal.NewNullDecimal(grown(c.Figure.Decimal()))
		r.Low, r.High = grownEnd(told.Low), grownEnd(told.High)
	case data.GrowthPct:
		r.Percent = decimal.NewNullDecimal(c.Figure.Decimal())
		r.Low, r.High = told.Low, told.High
		told = data.Interval{Low: factor(told.Low), High: factor(told.High)}
	default:
		return data.Interval{}, nil, false
	}
	if told.Low.Valid && !told.Low.Decimal.IsPositive() || told.High.Valid && !told.High.Decimal.IsPositive() {
		return data.Interval{}, nil, false
	}
	return data.Interval{Low: ratio(value.Low, told.High), High: ratio(value.High, told.Low)}, r, true
}

// grown turns a factor into percent of growth: 2 is +100 %.
func grown(factor decimal.Decimal) decimal.Decimal {
	return factor.Sub(decimal.NewFromInt(1)).Mul(hundred)
}

func grownEnd(d decimal.NullDecimal) decimal.NullDecimal {
	if d.Valid {
		d.Decimal = grown(d.Decimal)
	}
	return d
}

// factor turns percent of growth into a factor: +100 % is 2.
func factor(d decimal.NullDecimal) decimal.NullDecimal {
	if d.Valid {
		d.Decimal = d.Decimal.Add(hundred).DivRound(hundred, digits)
	}
	return d
}

// ratio divides; an open or not positive divisor leaves the end open.
func ratio(a, b decimal.NullDecimal) decimal.NullDecimal {
	if !a.Valid || !b.Valid || !b.Decimal.IsPositive() {
		return decimal.NullDecimal{}
	}
	return decimal.NewNullDecimal(a.Decimal.DivRound(b.Decimal, digits))
}
