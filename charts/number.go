package charts

import (
	"strconv"
	"strings"

	"oborot/data"
	"oborot/stats"

	"github.com/shopspring/decimal"
)

// minus is the typographic minus sign. Files of rows use the ASCII one.
const minus = "\u2212"

// group puts the separators of thousands into whole digits.
func (l *language) group(digits string) string {
	separator := l.text("number.group")
	var b strings.Builder
	for i, c := range digits {
		if i > 0 && (len(digits)-i)%3 == 0 {
			b.WriteString(separator)
		}
		b.WriteRune(c)
	}
	return b.String()
}

// number writes d with that many decimals, as the language writes numbers.
func (l *language) number(d decimal.Decimal, places int32) string {
	whole, fraction, _ := strings.Cut(d.Abs().StringFixed(places), ".")
	s := l.group(whole)
	if fraction != "" {
		s += l.text("number.decimal") + fraction
	}
	if d.IsNegative() && strings.Trim(s, "0.,") != "" {
		s = minus + s
	}
	return s
}

// signed writes d with its sign; nought has none.
func (l *language) signed(d decimal.Decimal, places int32) string {
	if d.Round(places).IsPositive() {
		return "+" + l.number(d, places)
	}
	return l.number(d, places)
}

// decimals is how many places d was printed with.
func decimals(d decimal.Decimal) int32 { return max(0, -d.Exponent()) }

// scaleOf is the power of ten by which a number of that size is read: 6, 9 or
// 12, and 0 below a million.
func scaleOf(d decimal.Decimal) int32 {
	for _, power := range []int32{12, 9, 6} {
		if d.Abs().Cmp(decimal.New(1, power)) >= 0 {
			return power
		}
	}
	return 0
}

// significant is how many digits a number is shown with for reading; the exact
// one stands in its evidence.
const significant = 4

// human writes d for reading: from a million on with a word of scale and four
// digits, never more than were printed.
func (l *language) human(d decimal.Decimal) string {
	power := scaleOf(d)
	if power == 0 {
		return l.number(d, decimals(d))
	}
	places := humanPlaces(d, power)
	if rounded := d.Shift(-power).Round(places); rounded.Abs().Cmp(decimal.New(1000, 0)) >= 0 && power < 12 {
		power += 3
		places = humanPlaces(d, power)
	}
	return l.number(d.Shift(-power), places) + nbsp + l.text("scale."+strconv.Itoa(int(power)))
}

// humanPlaces is how many decimals d shows when it is written in 10^power.
func humanPlaces(d decimal.Decimal, power int32) int32 {
	size := d.Shift(-power).Abs()
	whole := int32(len(size.Truncate(0).String()))
	return min(max(0, significant-whole), max(0, power-d.Exponent()))
}

// unit writes a unit after a number: a currency by its code, others by their
// sign or name. A count has none.
func (l *language) unit(code string) string {
	u, found := data.UnitByCode(code)
	switch {
	case u.Class == "count":
		return ""
	case !found || u.IsCurrency():
		return code
	}
	return first(u.Symbol, u.Name(l.code))
}

// with puts a unit after a number already written.
func (l *language) with(number, unit string) string {
	if u := l.unit(unit); u != "" {
		return number + nbsp + u
	}
	return number
}

// hedged puts the word of a hedge before a number already written.
func (l *language) hedged(h data.Hedge, number string) string {
	if h == data.Exact {
		return number
	}
	return l.text("hedge."+h.String(), number)
}

// amount writes an amount for reading, with hedge and unit.
func (l *language) amount(a *stats.Amount, unit string) string {
	return l.hedged(a.Hedge, l.with(l.human(printed(a)), unit))
}

// exact writes an amount as precisely as it is known, with hedge and unit.
func (l *language) exact(a *stats.Amount, unit string) string {
	return l.hedged(a.Hedge, l.with(l.full(printed(a)), unit))
}

// printed returns the value of an amount with the precision that its interval
// tells: a sum of round numbers is round, 44000000 ± 500000 is 44e6.
func printed(a *stats.Amount) decimal.Decimal {
	if !a.Interval.Low.Valid || !a.Interval.High.Valid {
		return a.Value
	}
	width := a.Interval.High.Decimal.Sub(a.Interval.Low.Decimal)
	if !width.IsPositive() {
		return a.Value
	}
	return rounded(a.Value, int32(width.NumDigits())+width.Exponent()-1)
}

// rounded returns d with the coarser exponent e, unless it has digits below it.
func rounded(d decimal.Decimal, e int32) decimal.Decimal {
	for d.Exponent() < e {
		shorter := d.Shift(-d.Exponent() - 1)
		if !shorter.IsInteger() {
			return d
		}
		d = decimal.NewFromBigInt(shorter.BigInt(), d.Exponent()+1)
	}
	return d
}

// full writes every digit that was printed and none that was not: 44e6 is "44
// million", 44000000 is "44,000,000".
func (l *language) full(d decimal.Decimal) string {
	power := scaleOf(d)
	if power == 0 || d.Exponent() <= 0 {
		return l.number(d, decimals(d))
	}
	return l.number(d.Shift(-power), max(0, power-d.Exponent())) + nbsp + l.text("scale."+strconv.Itoa(int(power)))
}

// difference returns the change of a row, as precise as the coarser of its
// figures.
func difference(r *stats.Row) decimal.Decimal {
	if r.Value == nil || r.Base == nil {
		return *r.Change
	}
	return rounded(*r.Change, max(printed(r.Value).Exponent(), printed(r.Base).Exponent()))
}

// change writes the change of a row for reading, with its sign.
func (l *language) change(r *stats.Row) string {
	d := difference(r)
	return plus(d) + l.with(l.human(d), r.Series.Unit)
}

// plus is the sign of a difference that is positive; a minus comes with the
// number.
func plus(d decimal.Decimal) string {
	if d.IsPositive() {
		return "+"
	}
	return ""
}

// percent writes a signed growth in percent.
func (l *language) percent(d decimal.Decimal, places int32) string {
	return l.text("number.percent", l.signed(d, places))
}

// share writes a part of a whole in percent, and nothing when it is not known.
func (l *language) share(d decimal.NullDecimal) string {
	if !d.Valid {
		return ""
	}
	if least := decimal.New(1, -1); d.Decimal.IsPositive() && d.Decimal.Round(1).IsZero() {
		return "<" + nbsp + l.text("number.percent", l.number(least, 1))
	}
	return l.text("number.percent", l.number(d.Decimal, 1))
}

// points writes percentage points, and nothing when they are not known.
func (l *language) points(d decimal.NullDecimal) string {
	if !d.Valid {
		return ""
	}
	return l.text("number.points", l.signed(d.Decimal, 1))
}

// rate writes a growth rate with no more digits than its bounds support; of one
// that is known by a bound alone, the bound.
func (l *language) rate(r *stats.Rate) string {
	if r.Percent.Valid {
		return l.hedged(r.Hedge, l.percent(r.Percent.Decimal, r.Places()))
	}
	return l.bounds(r)
}

// bounds writes where a rate lies: "from +7.4% to +12.7%", rounded outwards.
// Bounds that both round to the rate as printed say nothing more than it does.
func (l *language) bounds(r *stats.Rate) string {
	low, high := r.Bounds()
	switch {
	case low.Valid && high.Valid:
		if r.Low.Decimal.Round(1).Equal(r.High.Decimal.Round(1)) {
			return ""
		}
		return l.text("bounds", l.percent(low.Decimal, 1), l.percent(high.Decimal, 1))
	case low.Valid:
		return l.hedged(data.AtLeast, l.percent(low.Decimal, 1))
	case high.Valid:
		return l.hedged(data.AtMost, l.percent(high.Decimal, 1))
	}
	return ""
}
