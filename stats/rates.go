package stats

import (
	"cmp"
	"iter"
	"slices"
	"strings"
	"sync"

	"oborot/data"

	"github.com/shopspring/decimal"
)

// Rates are the exchange rates that amounts are converted with.
//
// A flow is converted with the average of its own period: the one that a
// provider publishes for it, else the mean of the rates of its days. A stock is
// converted with the rate at its instant: a published one, else the last of a
// day that is not a week older. A direct rate, in either direction, goes before
// one across a third currency, which both its legs then have from one provider.
// Among equals the European Central Bank goes first, then the National Bank of
// Kazakhstan, then the others as provider.csv has them. A cross or an inverse is
// formed of the averages, not the average of daily crosses and inverses.
type Rates struct {
	quotes   map[quoteKey]*quote
	found    []quoteKey // in order of preference
	guard    sync.Mutex
	computed map[question]answer
}

// quoteKey is what one unit of base costs in unit, as a provider tells it.
type quoteKey struct{ provider, base, unit string }

// quote is the histories of one price by their measure.
type quote map[data.RateMeasure]*data.History

// question is an amount's currency, the one asked for, and when.
type question struct {
	from, to string
	period   data.Period
	instant  bool
}

// answer is a conversion, or why there is none.
type answer struct {
	conversion *Conversion
	lack       *Lack
}

// Conversion is how amounts of a currency in a period turn into another one.
type Conversion struct {
	From, To string
	Period   data.Period
	Legs     []Leg // one of a direct rate, two across a third currency
}

// Leg is one rate of a conversion: what one unit of Base costs in Unit.
type Leg struct {
	Provider, Base, Unit string
	Rate                 decimal.Decimal
	Interval             data.Interval
	Divide               bool // the amount is in Unit and becomes one in Base
	Kind                 LegKind
	Days                 int       // of a mean: how many rates
	First, Last          data.Date // the days of the rates; of a published mean or end, those of its span
	Releases             []*data.Release
}

// LegKind says what a rate is.
type LegKind string

// The kinds of rates: a published average, the mean of the rates of days, a
// published rate at the end of a span, the rate of one day.
const (
	PublishedAverage LegKind = "average"
	DailyMean        LegKind = "mean"
	PublishedEnd     LegKind = "end"
	OneDay           LegKind = "day"
)

// Lack says that there is no rate, and why.
type Lack struct {
	From, To string
	Period   data.Period
	Kind     LackKind
	Gap      [2]data.Date // of a gap, the days between which no rate stands
	Source   string       // the provider whose rates would help
}

// LackKind is the kind of a Lack.
type LackKind string

// Why there is no rate: no provider in the store quotes the two currencies; none
// does in that period; its days leave more than a week without a rate.
const (
	NoQuote  LackKind = "none"
	NoPeriod LackKind = "period"
	HasGap   LackKind = "gap"
)

// NewRates gathers the series of exchange rates among histories and passes over
// all others. It stops at the first error.
func NewRates(histories iter.Seq2[*data.History, error]) (*Rates, error) {
	r := &Rates{quotes: map[quoteKey]*quote{}, computed: map[question]answer{}}
	for h, err := range histories {
		if err != nil {
			return nil, err
		}
		base, measure, ok := data.RateOf(h.Series.Key)
		if !ok {
			continue
		}
		k := quoteKey{h.Series.Provider, base, h.Series.Unit}
		if r.quotes[k] == nil {
			r.quotes[k] = &quote{}
			r.found = append(r.found, k)
		}
		(*r.quotes[k])[measure] = h
	}
	slices.SortFunc(r.found, func(a, b quoteKey) int {
		return cmp.Or(preference(a.provider)-preference(b.provider), strings.Compare(a.base+a.unit, b.base+b.unit))
	})
	return r, nil
}

// preference is the place of a provider of rates, the first to be asked first.
func preference(provider string) int {
	switch provider {
	case "ecb":
		return -2
	case "nbk":
		return -1
	}
	return data.ProviderRank(provider)
}

// turn is a quote and the direction in which it is used.
type turn struct {
	quoteKey
	divide bool
}

// paths lists the ways from one currency to another, the best first.
func (r *Rates) paths(from, to string) [][]turn {
	var direct, crosses [][]turn
	for _, k := range r.found {
		if t, ok := towards(k, from, to); ok {
			direct = append(direct, []turn{t})
			continue
		}
		over := other(k, from)
		for _, l := range r.found {
			first, ok := towards(k, from, over)
			second, also := towards(l, over, to)
			if ok && also && l.provider == k.provider {
				crosses = append(crosses, []turn{first, second})
			}
		}
	}
	return append(direct, crosses...)
}

// other is the currency of a quote that is not c; empty where neither is c.
func other(k quoteKey, c string) string {
	switch c {
	case k.base:
		return k.unit
	case k.unit:
		return k.base
	}
	return ""
}

// towards says whether a quote turns one currency into another, and how.
func towards(k quoteKey, from, to string) (turn, bool) {
	switch {
	case from == "" || to == "" || from == to:
		return turn{}, false
	case k.base == from && k.unit == to:
		return turn{quoteKey: k}, true
	case k.base == to && k.unit == from:
		return turn{k, true}, true
	}
	return turn{}, false
}

// find returns how amounts of a currency turn into another one: flows of a
// period, or stocks at an instant. It is safe for several goroutines.
func (r *Rates) find(q question) answer {
	r.guard.Lock()
	defer r.guard.Unlock()
	if a, ok := r.computed[q]; ok {
		return a
	}
	a := r.compute(q)
	r.computed[q] = a
	return a
}

// compute takes the best way of which each rate is known; where there is none,
// what the best way lacks.
func (r *Rates) compute(q question) answer {
	worst := &Lack{From: q.from, To: q.to, Period: q.period, Kind: NoQuote, Source: sourceOf(q.from, q.to)}
	for i, way := range r.paths(q.from, q.to) {
		c := &Conversion{From: q.from, To: q.to, Period: q.period}
		for _, t := range way {
			leg, lack := r.leg(t, q)
			if lack == nil {
				c.Legs = append(c.Legs, leg)
				continue
			}
			if i == 0 {
				lack.From, lack.To, lack.Period, lack.Source = q.from, q.to, q.period, t.provider
				worst = lack
			}
			break
		}
		if len(c.Legs) == len(way) {
			return answer{conversion: c}
		}
	}
	return answer{lack: worst}
}

// sourceOf is the provider whose rates would turn one currency into another.
func sourceOf(from, to string) string {
	if from == "KZT" || to == "KZT" {
		return "nbk"
	}
	return "ecb"
}

// quoted says whether any provider quotes the two currencies, whenever.
func (r *Rates) quoted(from, to string) bool { return len(r.paths(from, to)) > 0 }
