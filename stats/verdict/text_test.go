package verdict

import (
	"strings"
	"testing"
)

// A text against itself: nothing official is known.
func TestAgainstItself(t *testing.T) {
	const v = "level turnover KZ BE 2017-S1 44e6 USD"
	tests := []struct {
		name   string
		claims []string
		want   []string
	}{
		{"44 about, almost twice 22.6", []string{v + " hedge=about", "level turnover KZ BE 2016-S1 22.6e6 USD", "growth_factor turnover KZ BE 2017-S1 2 RATIO base=2016-S1 hedge=almost"},
			[]string{"consistent: text_factor no_series(cannot_say)", "consistent: text_factor no_series(cannot_say)", "consistent: text_factor no_series(cannot_say)"}},
		{"almost twice 30", []string{v, "level turnover KZ BE 2016-S1 30e6 USD", "growth_factor turnover KZ BE 2017-S1 2 RATIO base=2016-S1 hedge=almost"},
			[]string{"doubtful: text_factor no_series(cannot_say)", "doubtful: text_factor no_series(cannot_say)", "mismatch: text_factor no_series(cannot_say)"}},
		{"twice 32", []string{v, "level turnover KZ BE 2016-S1 32e6 USD", "growth_factor turnover KZ BE 2017-S1 2 RATIO base=2016-S1"},
			[]string{"doubtful: text_factor no_series(cannot_say)", "doubtful: text_factor no_series(cannot_say)", "mismatch: text_factor no_series(cannot_say)"}},
		{"a growth", []string{v, "level turnover KZ BE 2016-S1 40e6 USD", "growth_pct turnover KZ BE 2017-S1 10 PC base=2016-S1"},
			[]string{"consistent: text_growth no_series(cannot_say)", "consistent: text_growth no_series(cannot_say)", "consistent: text_growth no_series(cannot_say)"}},
		{"an index told as a growth", []string{v, "level turnover KZ BE 2016-S1 40e6 USD", "growth_pct turnover KZ BE 2017-S1 110 PC base=2016-S1"},
			[]string{"doubtful: text_growth no_series(cannot_say)", "doubtful: text_growth no_series(cannot_say)", "mismatch: text_growth slip_index no_series(cannot_say)"}},
		{"a growth without a base is that of the year before", []string{v, "level turnover KZ BE 2016-S1 40e6 USD", "growth_pct turnover KZ BE 2017-S1 10 PC"},
			[]string{"consistent: text_growth no_series(cannot_say)", "consistent: text_growth no_series(cannot_say)", "consistent: text_growth no_series(cannot_say)"}},
		{"a difference", []string{v, "level turnover KZ BE 2016-S1 40e6 USD", "difference turnover KZ BE 2017-S1 14e6 USD base=2016-S1"},
			[]string{"doubtful: text_difference no_series(cannot_say)", "doubtful: text_difference no_series(cannot_say)", "mismatch: text_difference no_series(cannot_say)"}},
		{"exports and imports", []string{v, "level exports KZ BE 2017-S1 30e6 USD", "level imports KZ BE 2017-S1 14.2e6 USD"},
			[]string{"consistent: text_sum no_series(cannot_say)", "consistent: text_sum no_series(cannot_say)", "consistent: text_sum no_series(cannot_say)"}},
		{"exports and imports of more", []string{v, "level exports KZ BE 2017-S1 30e6 USD", "level imports KZ BE 2017-S1 24.2e6 USD"},
			[]string{"mismatch: text_sum no_series(cannot_say)", "doubtful: text_sum no_series(cannot_say)", "doubtful: text_sum no_series(cannot_say)"}},
		{"a balance", []string{"level exports KZ BE 2017-S1 30e6 USD", "level imports KZ BE 2017-S1 14e6 USD", "level balance KZ BE 2017-S1 16e6 USD"},
			[]string{"consistent: text_balance no_series(cannot_say)", "consistent: text_balance no_series(cannot_say)", "consistent: text_balance no_series(cannot_say)"}},
		{"a balance of the other side", []string{"level exports KZ BE 2017-S1 30e6 USD", "level imports KZ BE 2017-S1 14e6 USD", "level balance BE KZ 2017-S1 -16e6 USD"},
			[]string{"consistent: text_balance no_series(cannot_say)", "consistent: text_balance no_series(cannot_say)", "consistent: text_balance no_series(cannot_say)"}},
		{"a share of the world", []string{"level exports KZ BE 2017 30e6 USD", "level exports KZ W00 2017 300e6 USD", "share exports KZ BE 2017 10 PC"},
			[]string{"consistent: text_share no_series(cannot_say)", "consistent: text_share no_series(cannot_say)", "consistent: text_share no_series(cannot_say)"}},
		{"another share", []string{"level exports KZ BE 2017 30e6 USD", "level exports KZ W00 2017 300e6 USD", "share exports KZ BE 2017 20 PC"},
			[]string{"doubtful: text_share no_series(cannot_say)", "doubtful: text_share no_series(cannot_say)", "doubtful: text_share no_series(cannot_say)"}},
		{"two halves and a year", []string{"level exports KZ BE 2017-S1 30e6 USD", "level exports KZ BE 2017-S2 34e6 USD", "level exports KZ BE 2017 64e6 USD"},
			[]string{"consistent: text_parts no_series(cannot_say)", "consistent: text_parts no_series(cannot_say)", "consistent: text_parts no_series(cannot_say)"}},
		{"two halves and another year", []string{"level exports KZ BE 2017-S1 30e6 USD", "level exports KZ BE 2017-S2 34e6 USD", "level exports KZ BE 2017 74e6 USD"},
			[]string{"doubtful: text_parts no_series(cannot_say)", "doubtful: text_parts no_series(cannot_say)", "mismatch: text_parts no_series(cannot_say)"}},
		{"a half above its year", []string{"level exports KZ BE 2017-S1 30e6 USD", "level exports KZ BE 2017 25e6 USD"},
			[]string{"doubtful: text_above no_series(cannot_say)", "doubtful: text_above no_series(cannot_say)"}},
		{"a country above the world", []string{"level exports KZ BE 2017 30e6 USD", "level exports KZ W00 2017 25e6 USD"},
			[]string{"doubtful: text_above no_series(cannot_say)", "doubtful: text_above no_series(cannot_say)"}},
		{"told twice alike", []string{v, v}, []string{"cannot_say: no_series", "cannot_say: no_series"}},
		{"told twice, in two ways", []string{v, "level turnover BE KZ 2017-S1 46e6 USD sentence=another"},
			[]string{"doubtful: text_twice no_series(cannot_say)", "doubtful: text_twice no_series(cannot_say)"}},
		{"two in one sentence are of two things", []string{v, "level turnover BE KZ 2017-S1 46e6 USD"}, []string{"cannot_say: no_series", "cannot_say: no_series"}},
		{"and so are two far apart", []string{v, "level turnover BE KZ 2017-S1 99e6 USD sentence=another"}, []string{"cannot_say: no_series", "cannot_say: no_series"}},
		{"thousands in the one, millions in the other", []string{v, "level turnover BE KZ 2017-S1 44e3 USD sentence=another"},
			[]string{"doubtful: text_twice no_series(cannot_say)", "doubtful: text_twice slip_scale no_series(cannot_say)"}},
		{"a range", []string{"level turnover KZ BE 2017 40e6 USD hedge=range", "level turnover KZ BE 2017 50e6 USD hedge=range", "level turnover KZ BE 2016 30e6 USD", "growth_pct turnover KZ BE 2017 50 PC base=2016"},
			[]string{"consistent: text_growth no_series(cannot_say)", "cannot_say: no_series", "consistent: text_growth no_series(cannot_say)", "consistent: text_growth no_series(cannot_say)"}},
		{"a target has no part in it", []string{v + " modality=target", "level turnover KZ BE 2016-S1 30e6 USD", "growth_factor turnover KZ BE 2017-S1 2 RATIO base=2016-S1"},
			[]string{"cannot_say: not_fact", "cannot_say: no_series", "cannot_say: no_series"}},
		{"two products are two things", []string{v + " slice=oil", "level turnover KZ BE 2016-S1 30e6 USD", "growth_factor turnover KZ BE 2017-S1 2 RATIO base=2016-S1"},
			[]string{"cannot_say: open_product", "cannot_say: no_series", "cannot_say: no_series"}},
		{"periods that count from an unknown day", []string{v + " undated", "level turnover KZ BE 2016-S1 22e6 USD undated", "growth_factor turnover KZ BE 2017-S1 2 RATIO base=2016-S1 undated"},
			[]string{"consistent: text_factor no_date(cannot_say)", "consistent: text_factor no_date(cannot_say)", "consistent: text_factor no_date(cannot_say)"}},
		{"open fields are the same within a sentence", []string{"level turnover - - 2017 44e6 USD", "level turnover - - 2016 22e6 USD", "growth_factor turnover - - 2017 2 RATIO base=2016"},
			[]string{"consistent: text_factor no_reporter(cannot_say) no_partner(cannot_say)", "consistent: text_factor no_reporter(cannot_say) no_partner(cannot_say)", "consistent: text_factor no_reporter(cannot_say) no_partner(cannot_say)"}},
		{"and may be others in the next", []string{"level turnover - - 2017 44e6 USD sentence=x", "level turnover - - 2016 22e6 USD", "growth_factor turnover - - 2017 3 RATIO base=2016"},
			[]string{"cannot_say: no_reporter no_partner", "cannot_say: no_reporter no_partner", "cannot_say: no_reporter no_partner"}},
	}
	known, published := knownOf(t, "2018-01-01")
	for _, test := range tests {
		got := Check(Text{Claims: claims(t, test.claims...), Published: published}, known)
		var words []string
		for _, c := range got {
			words = append(words, told(c))
		}
		if a, b := strings.Join(words, "\n"), strings.Join(test.want, "\n"); a != b {
			t.Errorf("%s\n got\n%s\nwant\n%s", test.name, a, b)
		}
	}
}

// What official figures confirm is not the one at fault.
func TestFaultOfWhatIsNotConfirmed(t *testing.T) {
	known, published := knownOf(t, "2024-03-01", official...)
	got := Check(Text{Published: published, Claims: claims(t,
		"level exports KZ BE 2023 206.1e6 USD", "level exports KZ BE 2022 200.9e6 USD", "growth_pct exports KZ BE 2023 -31.5 PC base=2022")}, known)
	want := []string{"consistent: level", "mismatch: level text_growth", "consistent: growth"}
	for i := range want {
		if s := told(got[i]); s != want[i] {
			t.Errorf("claim %d: %s, expected %s", i, s, want[i])
		}
	}
}

// The original: a half-year of which only the years are known, and only now.
func TestLongerSpans(t *testing.T) {
	known, published := knownOf(t, "2017-11-20",
		"imf exports KZ BE USD 2016 136981836 2020-05-01", "imf imports KZ BE USD 2016 163186259 2020-05-01",
		"imf exports KZ BE USD 2017 158047239 2020-05-01", "imf imports KZ BE USD 2017 128383015 2020-05-01")
	got := Check(Text{Published: published, Claims: claims(t,
		"level turnover KZ BE 2017-S1 44e6 USD hedge=about place", "growth_factor turnover KZ BE 2017-S1 2 RATIO base=2016-S1 hedge=almost place")}, known)
	want := []string{
		"doubtful: part_of direction implied_base no_figure(cannot_say) place_open known_later",
		"doubtful: direction implied_base no_figure(cannot_say) place_open known_later",
	}
	for i := range want {
		if s := told(got[i]); s != want[i] {
			t.Errorf("claim %d: %s, expected %s", i, s, want[i])
		}
	}
	part, base := got[0].Reasons[0].Args, got[0].Reasons[2].Args
	if part[0].Text != "15.3615" || !strings.HasPrefix(part[1].Text, "15.18") || !strings.HasPrefix(part[1].High, "15.53") || part[2].Text != "25" || part[3].Text != "75" {
		t.Errorf("part of the year: %v", part)
	}
	if !strings.HasPrefix(base[1].Text, "7.24") || !strings.HasPrefix(base[1].High, "7.90") || base[0].Text != "21750000" {
		t.Errorf("implied base: %v", base)
	}
}
