package verdict

import (
	"fmt"
	"slices"
	"testing"

	"oborot/data"
)

// What makes two figures comparable, and the slips that need more than one series.
func TestOtherSeries(t *testing.T) {
	mirror := []string{"eurostat imports BE KZ EUR 2023 190e6 2024-01-10", "eurostat imports BE KZ EUR 2022 250e6 2024-01-10"}
	rates := []string{"ecb exchange_rate EA W00 USD;base=EUR;measure=average 2023 1.0813 2024-01-02", "ecb exchange_rate EA W00 USD;base=EUR;measure=average 2022 1.0530 2024-01-02"}
	own := []string{"kz_stat exports KZ BE USD 2023 206.1e6 2024-01-10", "kz_stat exports KZ BE USD 2022 300.9e6 2024-01-10", "kz_stat exports KZ BE USD 2021 150.0e6 2024-01-10"}
	other := []string{"imf exports KZ BE USD 2023 210.0e6 2024-01-10"}
	basis := []string{"imf exports KZ BE USD;adjustment=SA 2023 210.0e6 2024-01-10"}
	shares := []string{"kz_stat exports KZ W00 USD 2023 1000.0e6 2024-01-10", "kz_stat exports KZ W00 USD 2022 1719.4e6 2024-01-10"}
	partner := []string{"eurostat exports BE KZ USD 2023 99.0e6 2024-01-10"}
	tests := []struct {
		name, claim string
		known       [][]string
		want        string
	}{
		{"the partner's declaration confirms", "level exports KZ BE 2023 190e6 EUR", [][]string{mirror}, "consistent: level"},
		{"and does not refute", "level exports KZ BE 2023 250e6 EUR", [][]string{mirror}, "cannot_say: level"},
		{"except by a thousand", "level exports KZ BE 2023 190e3 EUR", [][]string{mirror}, "doubtful: slip_scale level(cannot_say)"},
		{"against the reporter's own it only doubts", "level exports KZ BE 2023 205.4e6 USD", [][]string{own, mirror, rates}, "doubtful: level(mismatch) level(consistent)"},
		{"converted", "level exports KZ BE 2023 205e6 USD", [][]string{mirror, rates}, "consistent: level"},
		{"no rate", "level exports KZ BE 2023 205e6 USD", [][]string{mirror}, "cannot_say: no_rate no_figure"},
		{"converted, another year's rate", "level imports BE KZ 2023 200e6 USD", [][]string{mirror, rates}, "cannot_say: level"},
		{"converted, and far off", "level imports BE KZ 2023 400e6 USD", [][]string{mirror, rates}, "mismatch: level"},
		{"told in the wrong currency", "level imports BE KZ 2023 190e6 USD", [][]string{mirror, rates}, "doubtful: slip_unit level(cannot_say)"},
		{"told in a currency far from it", "level imports BE KZ 2023 190e6 KZT", [][]string{mirror, {"nbk exchange_rate KZ W00 KZT;base=EUR;measure=average 2023 493.2 2024-01-02"}}, "mismatch: level slip_unit"},
		{"one provider of two agrees", "level exports KZ BE 2023 210e6 USD", [][]string{own, other}, "consistent: level level(mismatch)"},
		{"both disagree", "level exports KZ BE 2023 250e6 USD", [][]string{own, other}, "mismatch: level level"},
		{"another basis alone does not refute", "level exports KZ BE 2023 250e6 USD", [][]string{basis}, "cannot_say: level"},
		{"another basis confirms", "level exports KZ BE 2023 210.0e6 USD", [][]string{basis}, "consistent: level"},
		{"growth against a wrong base", "growth_pct exports KZ BE 2023 37.4 PC base=2022", [][]string{own}, "mismatch: growth slip_base"},
		{"growth of another year", "growth_pct exports KZ BE 2023 100.6 PC base=2022", [][]string{own}, "mismatch: growth slip_year"},
		{"points for percent", "growth_pct exports KZ BE 2023 3.1 PC base=2022", [][]string{own, shares}, "mismatch: growth slip_points"},
		{"the two sides swapped", "level exports KZ BE 2023 99.0e6 USD", [][]string{own, partner}, "mismatch: level slip_partner"},
		{"so many times more", "growth_factor exports KZ BE 2022 1.0 RATIO base=2021", [][]string{own}, "mismatch: factor slip_times"},
		{"a quarter without a base that fits neither", "growth_pct exports KZ BE 2023-Q1 50 PC",
			[][]string{{"kz_stat exports KZ BE USD 2023-Q1 50.0e6 2024-01-10", "kz_stat exports KZ BE USD 2022-Q1 40.0e6 2024-01-10", "kz_stat exports KZ BE USD 2022-Q4 45.0e6 2024-01-10"}},
			"cannot_say: growth no_base"},
		{"and one that fits the quarter before", "growth_pct exports KZ BE 2023-Q1 11.1 PC",
			[][]string{{"kz_stat exports KZ BE USD 2023-Q1 50.0e6 2024-01-10", "kz_stat exports KZ BE USD 2022-Q1 40.0e6 2024-01-10", "kz_stat exports KZ BE USD 2022-Q4 45.0e6 2024-01-10"}},
			"consistent: growth"},
		{"eight months against the year before", "growth_pct exports KZ BE 2023-01-01/P8M 25 PC base=2022",
			[][]string{{"kz_stat exports KZ BE USD 2023-01-01/P8M 50.0e6 2024-01-10", "kz_stat exports KZ BE USD 2022-01-01/P8M 40.0e6 2024-01-10"}}, "consistent: growth"},
		{"a group by the composition that evolves", "level exports KZ EU 2023 30e9 USD", [][]string{{"kz_stat exports KZ EU27_2020 USD 2023 30.4e9 2024-01-10"}}, "consistent: level"},
		{"a stock of a day nearby", "level fdi_stock KZ BE 2023-12-15 5.0e9 USD", [][]string{{"nbk fdi_stock KZ BE USD 2024-01-01 5.0e9 2024-01-20"}}, "consistent: level"},
		{"a stock of a day nearby that differs", "level fdi_stock KZ BE 2023-12-15 6.0e9 USD", [][]string{{"nbk fdi_stock KZ BE USD 2024-01-01 5.0e9 2024-01-20"}}, "cannot_say: level"},
		{"a city above its country", "level exports KZ-75 BE 2023 300e6 USD", [][]string{own}, "doubtful: above_whole no_series(cannot_say)"},
		{"a city below its country", "level exports KZ-75 BE 2023 100e6 USD", [][]string{own}, "cannot_say: no_series"},
	}
	for _, test := range tests {
		known, published := knownOf(t, "2024-03-01", slices.Concat(test.known...)...)
		got := Check(Text{Claims: claims(t, test.claim), Published: published}, known)
		if s := told(got[0]); s != test.want {
			t.Errorf("%s\n  %s\n   got %s\n  want %s", test.name, test.claim, s, test.want)
		}
	}
}

// A rank is one among all countries that a provider tells, if they make up the
// world's total.
func TestRank(t *testing.T) {
	var lines []string
	for i, partner := range []string{"CN", "RU", "DE", "FR", "BE", "IT", "TR", "UZ", "PL", "JP"} {
		lines = append(lines, fmt.Sprintf("kz_stat exports KZ %s USD 2023 %de6 2024-01-10", partner, 100-10*i))
	}
	all := append(slices.Clone(lines), "kz_stat exports KZ W00 USD 2023 560e6 2024-01-10")
	few := append(slices.Clone(lines[4:]), "kz_stat exports KZ W00 USD 2023 560e6 2024-01-10")
	tests := []struct {
		name, claim string
		known       []string
		want        string
	}{
		{"the fifth", "level exports KZ BE 2023 5 RANK", all, "consistent: rank"},
		{"among the first ten", "level exports KZ BE 2023 10 RANK hedge=at_most", all, "consistent: rank"},
		{"among the first three", "level exports KZ BE 2023 3 RANK hedge=at_most", all, "cannot_say: rank no_whole"},
		{"second, perhaps of a group", "level exports KZ BE 2023 2 RANK", all, "cannot_say: rank no_whole"},
		{"eighth, and no group makes it so", "level exports KZ BE 2023 8 RANK", all, "mismatch: rank no_whole(cannot_say)"},
		{"among too few", "level exports KZ BE 2023 5 RANK", few, "cannot_say: no_figure no_whole"},
	}
	for _, test := range tests {
		known, published := knownOf(t, "2024-03-01", test.known...)
		got := Check(Text{Claims: claims(t, test.claim), Published: published}, known)
		if s := told(got[0]); s != test.want {
			t.Errorf("%s\n  %s\n   got %s\n  want %s", test.name, test.claim, s, test.want)
		}
	}
}

// A claim with a period lent by its neighbour is confirmed and never refuted.
func TestLentPeriod(t *testing.T) {
	known, published := knownOf(t, "2024-03-01", official...)
	for claim, want := range map[string]string{
		"level imports KZ BE - 141.1e6 USD": "consistent: level period_lent",
		"level imports KZ BE - 999.1e6 USD": "cannot_say: no_period",
		"level fdi_stock KZ BE - 1e9 USD":   "cannot_say: no_period",
	} {
		got := Check(Text{Claims: claims(t, "level exports KZ BE 2023 206.1e6 USD", claim), Published: published}, known)
		if s := told(got[1]); s != want {
			t.Errorf("%s: %s, expected %s", claim, s, want)
		}
		if !got[1].Period.IsZero() {
			t.Errorf("%s has got a period: %s", claim, got[1].Period)
		}
	}
}

// The figures behind a verdict: whose, since when, and what must be said of them.
func TestOfficial(t *testing.T) {
	known, published := knownOf(t, "2023-09-01", official...)
	got := Check(Text{Claims: claims(t, "level exports KZ BE 2023-S1 100.2e6 USD"), Published: published}, known)
	r := got[0].Reasons
	if len(r) != 2 || len(r[0].Official) != 1 || len(r[1].Official) != 1 {
		t.Fatalf("reasons %v", r)
	}
	now, then := r[0].Official[0], r[1].Official[0]
	if now.Then || !then.Then || now.Vintage() != data.NewDate(2024, 2, 10) || then.Vintage() != data.NewDate(2023, 8, 10) || now.Later {
		t.Errorf("now %+v, then %+v", now, then)
	}
}

// Where a claim puts the truth: hedges of what is negative, factors below one,
// fractions in words.
func TestInterval(t *testing.T) {
	for claim, want := range map[string]string{
		"level exports KZ BE 2023 44e6 USD":                                               "43500000…44500000",
		"growth_pct exports KZ BE 2023 -9 PC hedge=at_least":                              "…-9",
		"growth_pct exports KZ BE 2023 -9 PC hedge=at_most":                               "-9…",
		"growth_pct exports KZ BE 2023 -16 PC hedge=almost":                               "-16…-15",
		"growth_factor exports KZ BE 2023 2 RATIO hedge=almost":                           "1.875…2",
		"growth_factor exports KZ BE 2023 0.5 RATIO hedge=at_least words=более_чем_вдвое": "0…0.5",
		"growth_factor exports KZ BE 2023 0.5 RATIO hedge=at_most words=не_более":         "0.5…1",
		"growth_factor exports KZ BE 2023 0.61 RATIO hedge=at_least words=61":             "0.61…",
		"growth_pct exports KZ BE 2023 25 PC words=на_четверть":                           "22.5…27.5",
		"growth_pct exports KZ BE 2023 25 PC words=на_25":                                 "24.5…25.5",
	} {
		c := claims(t, claim)[0]
		if got := span(AmountSpan, c.Interval(), ""); got.Text+"…"+got.High != want {
			t.Errorf("%s: %s…%s, expected %s", claim, got.Text, got.High, want)
		}
	}
}
