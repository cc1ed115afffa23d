package stats

import (
	"slices"

	"oborot/data"

	"github.com/shopspring/decimal"
)

// ConvertedKey is the key of a series in another currency. Its basis says from
// which, so that it is never taken for one that the provider publishes.
func ConvertedKey(k data.Key, to string) data.Key {
	k.Basis, k.Unit = k.Basis.With(data.Converted, k.Unit), to
	return k
}

// OwnKey returns the key under which a converted series is published, and
// whether k is that of a converted series at all.
func OwnKey(k data.Key) (data.Key, bool) {
	unit := k.Basis.Value(data.Converted)
	if unit == "" {
		return k, false
	}
	k.Basis, k.Unit = k.Basis.With(data.Converted, ""), unit
	return k, true
}

// Convert returns the set with its amounts of money in one currency. A series of
// another one takes a key of its own; one for which no rate is known whenever
// keeps its currency, and its rows say what is missing. Nothing that is
// converted is ever published or stored: it is formed when it is asked for.
func (s *Set) Convert(to string, rates *Rates) *Set {
	out := &Set{histories: map[data.Key]*data.History{}, claims: s.claims, own: s, to: to, rates: rates}
	for _, k := range s.keys {
		h := s.histories[k]
		if Convertible(k, to) && rates.quoted(k.Unit, to) {
			series := *h.Series
			series.Key = ConvertedKey(k, to)
			h = &data.History{Series: &series, Figures: h.Figures, Extent: h.Extent}
		} else if own, stored := OwnKey(k); stored && k.Unit == to && s.histories[own] != nil && rates.quoted(own.Unit, to) {
			continue // somebody stored what is formed here anew
		}
		out.histories[h.Series.Key] = h
		out.keys = append(out.keys, h.Series.Key)
	}
	return out
}

// ownKey is OwnKey of a series that this set converts. One that somebody stored
// as converted, and whose own is not in the store, is told and not formed here.
func (s *Set) ownKey(k data.Key) (data.Key, bool) {
	own, converted := OwnKey(k)
	if s.own == nil || !converted || s.own.histories[own] == nil && s.own.histories[k] != nil {
		return k, false
	}
	return own, true
}

// Convertible says whether a series is of money in another currency, as told.
func Convertible(k data.Key, to string) bool {
	unit, ok := data.UnitByCode(k.Unit)
	_, already := OwnKey(k)
	return ok && unit.IsCurrency() && k.Unit != to && k.Indicator != data.ExchangeRate && !already
}

// findConverted returns the amount of a converted series.
func (s *Set) findConverted(own data.Key, p data.Period) Found {
	found := s.own.Find(own, p)
	if found.Amount == nil {
		return found
	}
	a, lack := s.rates.Amount(found.Amount, own, p, s.to)
	if lack != nil {
		return Found{Status: BaseMissing, Notes: append(found.Notes, lack.note())}
	}
	found.Amount = a
	return found
}

// Amount converts an amount of a series. Published figures inside the period are
// converted each with the rate of its own period and then added, because trade
// and rates move together from month to month; what is one cumulative figure
// less another is formed first and converted with the rate of the whole period.
func (r *Rates) Amount(a *Amount, k data.Key, p data.Period, to string) (*Amount, *Lack) {
	indicator, _ := data.IndicatorByCode(k.Indicator)
	ask := func(p data.Period) question {
		q := question{k.Unit, to, p, indicator.Nature == data.Stock}
		if q.instant {
			q.period = p.Instant()
		}
		return q
	}
	out := *a
	out.Own = a
	out.Conversions = nil
	if whole(a, p) {
		found := r.find(ask(p))
		if found.lack != nil {
			return nil, found.lack
		}
		out.Value, out.Interval = found.conversion.value(a.Value), found.conversion.interval(a.Interval)
		out.Conversions = []*Conversion{found.conversion}
	} else {
		out.Value, out.Interval = decimal.Zero, data.Closed(decimal.Zero, decimal.Zero)
		for _, part := range a.Parts {
			found := r.find(ask(part.Period))
			if found.lack != nil {
				return nil, found.lack
			}
			out.addConverted(part, found.conversion)
		}
	}
	out.Value, out.Interval = honest(out.Value, out.Interval)
	return &out, nil
}

// addConverted adds a part in its other currency.
func (a *Amount) addConverted(part Part, c *Conversion) {
	value, interval := c.value(part.Figure.Decimal()), c.interval(part.Figure.Interval())
	if part.Sign < 0 {
		value, interval = value.Neg(), negated(interval)
	}
	a.Value, a.Interval = a.Value.Add(value), added(a.Interval, interval)
	if !slices.Contains(a.Conversions, c) {
		a.Conversions = append(a.Conversions, c)
	}
}

// whole says whether an amount is converted as one: it has no parts, or parts
// that reach beyond its period, as cumulative figures do, or is nil by
// subtraction.
func whole(a *Amount, p data.Period) bool {
	return len(a.Parts) == 0 || a.Method.Kind == NilFlow ||
		slices.ContainsFunc(a.Parts, func(part Part) bool { return !p.Contains(part.Period) })
}

// honest rounds a value to the last digit that its interval supports, and the
// ends outwards, two digits finer.
func honest(value decimal.Decimal, i data.Interval) (decimal.Decimal, data.Interval) {
	if !i.Low.Valid || !i.High.Valid {
		return value.Round(2), i
	}
	half := i.High.Decimal.Sub(i.Low.Decimal).Shift(-1).Mul(decimal.NewFromInt(5))
	if !half.IsPositive() {
		return value.Round(precision / 2), i
	}
	places := -int32(half.NumDigits()-1) - half.Exponent()
	return value.Round(places), data.Closed(i.Low.Decimal.RoundFloor(places+2), i.High.Decimal.RoundCeil(places+2))
}

// grown compares a series of a converted set.
func (s *Set) grown(k data.Key, p, base data.Period) Row {
	if own, converted := s.ownKey(k); converted {
		return s.growConverted(k, own, p, base)
	}
	row := s.own.Growth(k, p, base)
	if Convertible(k, s.to) { // it is here because nobody quotes its currency
		lack := Lack{From: k.Unit, To: s.to, Period: p, Kind: NoQuote, Source: sourceOf(k.Unit, s.to)}
		row.Notes = append(row.Notes, lack.note())
	}
	return row
}

// growConverted compares a converted series: in its own currency first, which
// tells whether the two figures are comparable at all, then in the other one.
// What cannot be converted stays in its own currency, and the row says why.
func (s *Set) growConverted(k, own data.Key, p, base data.Period) Row {
	told := s.own.Growth(own, p, base)
	if told.Claim != nil {
		told.Notes = append(told.Notes, Note{NoteOwnCurrency, []string{own.Unit}})
		return told
	}
	row := told
	row.Series, row.Notes = s.Series(k), slices.Clone(told.Notes)
	row.Series.Valuation = told.Series.Valuation
	var lack *Lack
	if told.Value != nil {
		if row.Value, lack = s.rates.Amount(told.Value, own, p, s.to); lack != nil {
			told.Notes = append(told.Notes, lack.note())
			return told
		}
	}
	if told.Base != nil {
		if row.Base, lack = s.rates.Amount(told.Base, own, told.BasePeriod, s.to); lack != nil && told.Value == nil {
			told.Notes = append(told.Notes, lack.note())
			return told
		}
	}
	row.convert(&told, lack)
	return row
}

// convert fills what a comparison of two converted amounts says, or that the
// base cannot be converted.
func (row *Row) convert(told *Row, lack *Lack) {
	row.Change, row.Rate, row.BaseInterval = nil, nil, data.Interval{}
	row.Notes = slices.DeleteFunc(row.Notes, func(n Note) bool { return n.Code == NoteStatus })
	statuses := []Status{told.Status}
	switch {
	case lack != nil:
		row.Base = nil
		row.Notes = append(row.Notes, lack.note())
		statuses = append(statuses, BaseMissing)
	case row.Value != nil && row.Base != nil && told.Change != nil:
		statuses = compare(row)
		if tentative(row.Value.Status) || tentative(row.Base.Status) {
			statuses = append(statuses, IsProvisional)
		}
	case row.Base != nil:
		row.BaseInterval = row.Base.Interval
	}
	row.settle(statuses)
	ownRate := ""
	if told.Rate != nil && told.Rate.Percent.Valid {
		ownRate = told.Rate.Percent.Decimal.StringFixed(told.Rate.Places())
	}
	for _, a := range []*Amount{row.Value, row.Base} {
		if a != nil {
			row.Notes = append(row.Notes, RateNotes(a)...)
		}
	}
	if row.Value != nil {
		row.Notes = append(row.Notes, Note{NoteConverted, []string{row.Value.Conversions[0].From, ownRate}})
	}
}
