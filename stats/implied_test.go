package stats_test

import (
	"testing"

	"oborot/data"
	"oborot/stats"
)

// TestImplied: "about 44 million, almost twice the same period of last year".
func TestImplied(t *testing.T) {
	k := key("turnover", "BE")
	h := series(t, k, "2017-S1", "44e6")
	h.Figures[0].Figure.Hedge = data.About
	claim := data.ToldClaim{Claim: data.Claim{Kind: data.GrowthFactor, Subject: k, Period: when(t, "2017-S1"), BasePeriod: when(t, "2016-S1"),
		Figure: data.Figure{Coefficient: 2, Hedge: data.Almost}, Unit: "RATIO"}}
	row := claimed(t, []data.ToldClaim{claim}, h).Growth(k, when(t, "2017-S1"), when(t, "2016-S1"))
	if row.Status != stats.Implied || row.Base != nil || row.Change != nil {
		t.Fatalf("row %+v", row)
	}
	if got, want := rates(row), [3]string{"100.0", "87.5", "100.0"}; got != want {
		t.Errorf("rate %v, want %v", got, want)
	}
	low, high := row.BaseInterval.Low.Decimal.StringFixed(0), row.BaseInterval.High.Decimal.StringFixed(0)
	if low != "21750000" || high != "23733333" {
		t.Errorf("base %s…%s, want 21750000…23733333", low, high)
	}
	if row.Rate.Hedge != data.Almost {
		t.Errorf("hedge %s, want almost", row.Rate.Hedge)
	}
}

// TestForecastImpliesNothing: what is expected is no growth of the past.
func TestForecastImpliesNothing(t *testing.T) {
	k := key("turnover", "BE")
	claim := data.ToldClaim{Claim: data.Claim{Kind: data.GrowthFactor, Subject: k, Period: when(t, "2017"), BasePeriod: when(t, "2016"),
		Figure: data.Figure{Coefficient: 2}, Words: data.Words{Modality: data.Expected}}}
	row := claimed(t, []data.ToldClaim{claim}, series(t, k, "2017", "44e6")).Growth(k, when(t, "2017"), when(t, "2016"))
	if row.Status != stats.BaseMissing || row.Rate != nil {
		t.Errorf("status %s", row.Status)
	}
}

// TestImpliedByPercent takes the base from a percentage, within its rounding.
func TestImpliedByPercent(t *testing.T) {
	value := data.Figure{Coefficient: 90, Exponent: 6}.Interval()
	base, rate, ok := stats.ImpliedBase(value, data.Claim{Kind: data.GrowthPct, Figure: data.Figure{Coefficient: 12}})
	if !ok || rate.Percent.Decimal.String() != "12" || rate.Low.Decimal.String() != "11.5" || rate.High.Decimal.String() != "12.5" {
		t.Fatalf("rate %+v", rate)
	}
	if low, high := base.Low.Decimal.StringFixed(0), base.High.Decimal.StringFixed(0); low != "79555556" || high != "81165919" {
		t.Errorf("base %s…%s, want 79555556…81165919", low, high)
	}
	for name, c := range map[string]data.Claim{
		"a share":             {Kind: data.Share},
		"one end of a range":  {Kind: data.GrowthPct, Figure: data.Figure{Coefficient: 10, Hedge: data.Range}},
		"a fall to nothing":   {Kind: data.GrowthPct, Figure: data.Figure{Coefficient: -100}},
		"a factor of nothing": {Kind: data.GrowthFactor, Figure: data.Figure{Coefficient: 0}},
	} {
		if _, _, ok := stats.ImpliedBase(value, c); ok {
			t.Errorf("%s implies no base", name)
		}
	}
}
