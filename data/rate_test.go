package data

import "testing"

func TestRateKey(t *testing.T) {
	for _, measure := range []RateMeasure{RateOfDay, RateAverage, RateAtEnd} {
		base, got, ok := RateOf(RateKey("nbk", "KZ", "USD", "KZT", measure))
		if base != "USD" || got != measure || !ok {
			t.Errorf("%s: %s %s %v", measure, base, got, ok)
		}
	}
	for _, k := range []Key{
		{Indicator: ExchangeRate, Unit: "USD"},
		{Indicator: ExchangeRate, Unit: "USD", Basis: "base=EUR;measure=high"},
		{Indicator: ExchangeRate, Unit: "USD", Basis: "base=EUR;kind=real"},
		{Indicator: "exports", Unit: "USD", Basis: "base=EUR"},
	} {
		if _, _, ok := RateOf(k); ok {
			t.Errorf("%v is taken for a nominal rate", k)
		}
	}
}

// The last day of a month and the first of the next are two days of a rate and
// one instant of a stock.
func TestRatePeriod(t *testing.T) {
	for s, want := range map[string]Period{
		"2024-01-31": {Start: 20240131}, "2024-02-01": {Start: 20240201}, " 31.12.2023 ": {Start: 20231231},
		"2024-01": Month(2024, 1), "2024": Year(2024),
	} {
		p, err := ParsePeriod(s)
		if got := RatePeriod(s, p); got != want || err != nil {
			t.Errorf("%q: %v %v, want %v", s, got, err, want)
		}
	}
}
