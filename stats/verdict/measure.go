package verdict

import (
	"oborot/data"
	"oborot/stats"
)

// ask is what an official series is asked for.
type ask struct {
	kind         data.ClaimKind
	period, base data.Period
	unit         string // of money: what it is converted to; empty: as told
}

// quantity is what an official series answers: where the truth lies, and the
// figures that say so.
type quantity struct {
	interval  data.Interval
	official  []Official
	converted bool
	apart     bool // the figures are not quite of what was asked
	lack      *stats.Lack
}

// measure asks a series. It has no figures where the series does not tell them.
func (s *side) measure(c candidate, a ask) quantity {
	switch a.kind {
	case data.Level:
		return s.level(c, a)
	case data.GrowthPct, data.GrowthFactor, data.Difference:
		return s.compare(c, a)
	}
	return quantity{}
}

// level is the amount of a period.
func (s *side) level(c candidate, a ask) quantity {
	found, p := s.set.Find(c.key, a.period), a.period
	q := quantity{}
	if found.Amount == nil && p.IsInstant() {
		found.Amount, p = s.nearest(c.key, p)
		q.apart = true
	}
	if found.Amount == nil {
		return quantity{}
	}
	amount, lack := s.in(found.Amount, c.key, p, a.unit)
	if lack != nil {
		return quantity{lack: lack}
	}
	q.interval, q.converted = amount.Interval, amount.Own != nil
	q.official = []Official{s.official(c, p, amount, q.apart)}
	return q
}

// nearDays is how far from the day of a stock another one may lie.
const nearDays = 45

// nearest finds the amount of a stock at the day nearest to an instant.
func (s *side) nearest(k data.Key, at data.Period) (*stats.Amount, data.Period) {
	h := s.set.History(k)
	if h == nil {
		return nil, at
	}
	best, found := nearDays+1, at
	for _, t := range h.Figures {
		days := max(t.Period.Start.DaysSince(at.Start), at.Start.DaysSince(t.Period.Start))
		if t.Period.IsInstant() && t.Status != data.Missing && days < best {
			best, found = days, t.Period
		}
	}
	if best > nearDays {
		return nil, at
	}
	return s.set.Find(k, found).Amount, found
}

// in converts an amount, where it is of money in another currency.
func (s *side) in(a *stats.Amount, k data.Key, p data.Period, unit string) (*stats.Amount, *stats.Lack) {
	if unit == "" || unit == k.Unit {
		return a, nil
	}
	if !stats.Convertible(k, unit) || !currency(unit) || s.rates == nil {
		return nil, &stats.Lack{From: k.Unit, To: unit, Period: p, Kind: stats.NoQuote}
	}
	return s.rates.Amount(a, k, p, unit)
}

// currency says whether a unit is money.
func currency(code string) bool {
	unit, ok := data.UnitByCode(code)
	return ok && unit.IsCurrency()
}

// official writes down an amount with what must be said of it.
func (s *side) official(c candidate, p data.Period, a *stats.Amount, apart bool) Official {
	series := s.set.Series(c.key)
	series.Valuation = a.Valuation
	return Official{Series: series, Period: p, Amount: a, Then: s.then, Mirror: c.mirror, Apart: c.apart || apart}
}

// compare is the growth, the factor or the difference of two amounts of one
// series.
func (s *side) compare(c candidate, a ask) quantity {
	row := s.set.Growth(c.key, a.period, a.base)
	if row.Value == nil || row.Base == nil {
		return quantity{}
	}
	value, lack := s.in(row.Value, c.key, row.Period, a.unit)
	if lack != nil {
		return quantity{lack: lack}
	}
	base, lack := s.in(row.Base, c.key, row.BasePeriod, a.unit)
	if lack != nil {
		return quantity{lack: lack}
	}
	q := quantity{converted: value.Own != nil, apart: row.Status == stats.BasisDiffers || row.BasePeriod != a.base}
	interval, ok := made(a.kind, value.Interval, base.Interval)
	if !ok {
		return quantity{}
	}
	q.interval = interval
	q.official = []Official{s.official(c, row.Period, value, q.apart), s.official(c, row.BasePeriod, base, q.apart)}
	return q
}

// made is the growth, the factor or the difference that a value and its base
// make; there is none where the base may be nought or less.
func made(kind data.ClaimKind, value, base data.Interval) (data.Interval, bool) {
	if kind == data.Difference {
		return added(value, negated(base)), true
	}
	factor, ok := over(value, base)
	if kind == data.GrowthPct {
		factor = growth(factor)
	}
	return factor, ok
}
