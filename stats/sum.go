package stats

import (
	"strings"

	"oborot/data"

	"github.com/shopspring/decimal"
)

// sum adds published figures of one series. Of a single one it is the figure.
func sum(series *data.Series, figures []data.Told) *Amount {
	a := &Amount{Status: data.Normal, Valuation: series.Valuation, Parts: make([]Part, 0, len(figures))}
	if len(figures) == 0 { // covered, and nil throughout
		a.Interval = data.Closed(decimal.Zero, decimal.Zero)
	} else if total, half, ok := wholeSum(figures); ok {
		for _, t := range figures {
			a.Parts = append(a.Parts, Part{Series: series, Told: t, Sign: 1})
			a.Status = weaker(a.Status, t.Status)
		}
		a.Value = total.Decimal()
		a.Interval = data.Closed(a.Value.Sub(half.Decimal()), a.Value.Add(half.Decimal()))
	} else {
		a.Interval = data.Closed(decimal.Zero, decimal.Zero)
		for _, t := range figures {
			a.add(series, t, 1)
		}
	}
	if len(figures) > 1 {
		a.Method = Method{Kind: Summed, Pieces: len(figures), Each: each(figures)}
	}
	return a
}

// wholeSum adds figures that are told exactly, which most are, as whole numbers
// of the finest digit that any of them has: the sum and half its interval. It
// gives up where a number could be too long for that.
func wholeSum(figures []data.Told) (total, half data.Figure, ok bool) {
	finest := figures[0].Figure.Exponent
	for _, t := range figures[1:] {
		finest = min(finest, t.Figure.Exponent)
	}
	total.Exponent, half.Exponent = finest, finest-1
	for _, t := range figures {
		const most, room = 100, 1 << 55 // a hundred numbers of that size add up without overflow
		f, scale := t.Figure, int64(1)
		for e := f.Exponent; e > finest && scale < room; e-- {
			scale *= 10
		}
		if f.Hedge != data.Exact || len(figures) > most || max(f.Coefficient, -f.Coefficient, 5) > room/scale {
			return total, half, false
		}
		total.Coefficient += f.Coefficient * scale
		half.Coefficient += 5 * scale
	}
	return total, half, true
}

// each returns the frequency that all figures have, or 0.
func each(figures []data.Told) data.Freq {
	f := figures[0].Period.Freq()
	for _, t := range figures[1:] {
		if t.Period.Freq() != f {
			return 0
		}
	}
	return f
}

// add puts a figure into the amount, subtracting it where sign is −1.
func (a *Amount) add(series *data.Series, t data.Told, sign int) {
	a.Parts = append(a.Parts, Part{Series: series, Told: t, Sign: sign})
	value, interval := t.Figure.Decimal(), t.Figure.Interval()
	if sign < 0 {
		value, interval = value.Neg(), negated(interval)
	}
	a.Value = a.Value.Add(value)
	a.Interval = added(a.Interval, interval)
	a.Status = weaker(a.Status, t.Status)
	hedge := t.Figure.Hedge
	if sign < 0 {
		hedge = turned(hedge)
	}
	a.Hedge = both(a.Hedge, hedge)
}

// turned is the hedge of a number that is taken away or divided by: less of it
// leaves more.
func turned(h data.Hedge) data.Hedge {
	switch h {
	case data.AtLeast:
		return data.AtMost
	case data.AtMost:
		return data.AtLeast
	case data.Almost:
		return data.About
	}
	return h
}

// both is the hedge of what two hedged numbers make together.
func both(a, b data.Hedge) data.Hedge {
	switch {
	case a == data.Exact || a == b:
		return b
	case b == data.Exact:
		return a
	}
	return data.About
}

// merge puts all parts of b into a.
func (a *Amount) merge(b *Amount, sign int) {
	for _, p := range b.Parts {
		a.add(p.Series, p.Told, sign*p.Sign)
	}
}

// weaker returns the status that says less.
func weaker(a, b data.Status) data.Status {
	const order = "APEFVM"
	if strings.IndexByte(order, byte(b)) > strings.IndexByte(order, byte(a)) {
		return b
	}
	return a
}

func added(a, b data.Interval) data.Interval {
	return data.Interval{Low: plus(a.Low, b.Low), High: plus(a.High, b.High)}
}

func plus(a, b decimal.NullDecimal) decimal.NullDecimal {
	if !a.Valid || !b.Valid {
		return decimal.NullDecimal{}
	}
	return decimal.NewNullDecimal(a.Decimal.Add(b.Decimal))
}

func negated(i data.Interval) data.Interval {
	return data.Interval{Low: minus(i.High), High: minus(i.Low)}
}

func minus(d decimal.NullDecimal) decimal.NullDecimal {
	d.Decimal = d.Decimal.Neg()
	return d
}
