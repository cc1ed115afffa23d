package data

import "strings"

// ExchangeRate is the indicator of exchange rates. A rate is a series like any
// other: its unit is the currency that is counted, and its basis names the
// currency one unit of which is priced: unit USD and basis base=EUR is US
// dollars for one euro. Reporter is the area of the bank that tells it, partner
// the world, product the total.
//
// Its nature is neither flow nor stock. A rate of a day has that day as its
// period, with no months; days are not moved to the end of a month as the
// instants of stocks are, so that 31 January and 1 February stay two days. A
// mean over a span or the rate at its end, where a provider publishes them,
// have the span as their period and a measure in their basis.
const ExchangeRate = "exchange_rate"

// RateMeasure is what a rate of a span is.
type RateMeasure string

// The measures of a rate: of one day, the mean of a span, at the end of a span.
const (
	RateOfDay   RateMeasure = ""
	RateAverage RateMeasure = "average"
	RateAtEnd   RateMeasure = "end_of_period"
)

// RateKey is the key of a rate: how much of the currency unit one unit of base
// costs.
func RateKey(provider, reporter, base, unit string, measure RateMeasure) Key {
	return Key{
		Provider: provider, Indicator: ExchangeRate, Reporter: reporter, Partner: World, Product: Total, Unit: unit,
		Basis: NewBasis(map[string]string{"base": base, "measure": string(measure)}),
	}
}

// RateOf says which currency a rate's series prices and what measure it is; ok
// is false for any other series, and for a rate with more in its basis, such as
// a real one.
func RateOf(k Key) (base string, measure RateMeasure, ok bool) {
	if k.Indicator != ExchangeRate {
		return "", "", false
	}
	for pair := range strings.SplitSeq(string(k.Basis), ";") {
		switch name, value, _ := strings.Cut(pair, "="); name {
		case "base":
			base = value
		case "measure":
			measure = RateMeasure(value)
		default:
			return "", "", false
		}
	}
	known := measure == RateOfDay || measure == RateAverage || measure == RateAtEnd
	return base, measure, base != "" && known
}

// RatePeriod is the period of a rate for which s is written and p was parsed. A
// parsed date is the instant of a stock, so that the last day of a month became
// the first of the next; for a rate it stays the day that is written.
func RatePeriod(s string, p Period) Period {
	if d, err := ParseDate(strings.TrimSpace(s)); err == nil {
		return Period{Start: d}
	}
	return p
}
