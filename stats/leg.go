package stats

import (
	"slices"

	"oborot/data"

	"github.com/shopspring/decimal"
)

// staleDays is how many days a rate holds beyond its own: a stock takes no older
// one, and a mean leaves no more days than that between two of its rates. A week
// is longer than any run of holidays of the two banks.
const staleDays = 7

// leg finds one rate of a conversion.
func (r *Rates) leg(t turn, q question) (Leg, *Lack) {
	quote := *r.quotes[t.quoteKey]
	leg := Leg{Provider: t.provider, Base: t.base, Unit: t.unit, Divide: t.divide}
	measure, days := data.RateAverage, leg.mean
	if q.instant {
		measure, days = data.RateAtEnd, leg.last
	}
	if published := quote[measure]; published != nil && leg.published(published, q) {
		return leg, nil
	}
	daily := quote[data.RateOfDay]
	if daily == nil {
		return leg, &Lack{Kind: NoPeriod}
	}
	lack := days(daily, q.period)
	return leg, lack
}

// published takes the rate that a provider publishes for the period: the average
// of the very span, or the end of the shortest span that ends at the instant.
func (l *Leg) published(h *data.History, q question) bool {
	var best *data.Told
	for i := range h.Figures {
		t := &h.Figures[i]
		fits := t.Period == q.period
		if q.instant {
			fits = t.Period.Months > 0 && t.Period.Instant() == q.period
		}
		if fits && t.Status != data.Missing && (best == nil || t.Period.Months < best.Period.Months) {
			best = t
		}
	}
	if best == nil {
		return false
	}
	l.Kind = PublishedAverage
	if q.instant {
		l.Kind = PublishedEnd
	}
	l.First, l.Last = best.Period.Start, best.Period.End().AddDays(-1)
	l.take([]data.Told{*best})
	return true
}

// mean takes the mean of the rates of the days of a span, if none of its days is
// more than a week from the one before.
func (l *Leg) mean(h *data.History, span data.Period) *Lack {
	first, end := span.Start, span.End()
	days := ratesOf(h, first, end)
	before := first.AddDays(-1)
	for _, t := range append(slices.Clone(days), data.Told{Period: data.Period{Start: end}}) {
		if t.Period.Start.DaysSince(before) > staleDays+1 {
			if len(days) == 0 {
				return &Lack{Kind: NoPeriod}
			}
			return &Lack{Kind: HasGap, Gap: [2]data.Date{before, t.Period.Start}}
		}
		before = t.Period.Start
	}
	l.Kind = DailyMean
	l.take(days)
	return nil
}

// last takes the rate of the last day at or before an instant. The first of a
// month is the end of the day before.
func (l *Leg) last(h *data.History, instant data.Period) *Lack {
	day := instant.Start
	if day.Day() == 1 {
		day = day.AddDays(-1)
	}
	days := ratesOf(h, day.AddDays(-staleDays), day.AddDays(1))
	if len(days) == 0 {
		return &Lack{Kind: NoPeriod}
	}
	l.Kind = OneDay
	l.take(days[len(days)-1:])
	return nil
}

// ratesOf returns the rates of the days from first on and before end.
func ratesOf(h *data.History, first, end data.Date) []data.Told {
	from, _ := slices.BinarySearchFunc(h.Figures, first, func(t data.Told, d data.Date) int { return int(t.Period.Start - d) })
	var out []data.Told
	for _, t := range h.Figures[from:] {
		if t.Period.Start >= end {
			break
		}
		if t.Status != data.Missing && t.Period.IsInstant() {
			out = append(out, t)
		}
	}
	return out
}

// take takes the mean of rates, which of one rate is the rate, with four digits
// more than the finest of them is printed with.
func (l *Leg) take(rates []data.Told) {
	sum, low, high := decimal.Zero, decimal.Zero, decimal.Zero
	places := int32(0)
	for _, t := range rates {
		printed := t.Figure.Interval()
		sum = sum.Add(t.Figure.Decimal())
		low, high = low.Add(printed.Low.Decimal), high.Add(printed.High.Decimal)
		places = max(places, -int32(t.Figure.Exponent))
		if t.Release != nil && !slices.Contains(l.Releases, t.Release) {
			l.Releases = append(l.Releases, t.Release)
		}
	}
	n := decimal.NewFromInt(int64(len(rates)))
	l.Rate = sum
	if len(rates) > 1 {
		l.Rate = sum.DivRound(n, places+4)
		low, high = low.DivRound(n, places+8), high.DivRound(n, places+8)
	}
	l.Interval = data.Closed(low, high)
	l.Days = len(rates)
	if l.First == 0 {
		l.First, l.Last = rates[0].Period.Start, rates[len(rates)-1].Period.Start
	}
}

// precision is how many digits behind the point a division by a rate keeps.
const precision = 20

// value converts a number.
func (c *Conversion) value(d decimal.Decimal) decimal.Decimal {
	for _, l := range c.Legs {
		if l.Divide {
			d = d.DivRound(l.Rate, precision)
		} else {
			d = d.Mul(l.Rate)
		}
	}
	return d
}

// interval converts where a number lies: the least and the greatest that both
// intervals, of the number and of each rate, allow. Rates are above nought.
func (c *Conversion) interval(i data.Interval) data.Interval {
	for _, l := range c.Legs {
		i = data.Interval{Low: l.end(i.Low, true), High: l.end(i.High, false)}
	}
	return i
}

// end converts the lower or the upper end of an interval.
func (l *Leg) end(d decimal.NullDecimal, lower bool) decimal.NullDecimal {
	if !d.Valid {
		return d
	}
	// Below nought a greater factor makes a lower end.
	greater := lower == d.Decimal.IsNegative()
	rate := l.Interval.Low.Decimal
	if greater != l.Divide {
		rate = l.Interval.High.Decimal
	}
	if !l.Divide {
		d.Decimal = d.Decimal.Mul(rate)
		return d
	}
	if !rate.IsPositive() {
		return decimal.NullDecimal{}
	}
	d.Decimal = d.Decimal.DivRound(rate, precision)
	return d
}
