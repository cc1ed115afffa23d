package verdict

import "testing"

// What the store knows of Kazakhstan and Belgium in most of these tests.
var official = []string{
	"kz_stat exports KZ BE USD 2022 300.9e6 2023-02-10",
	"kz_stat imports KZ BE USD 2022 153.9e6 2023-02-10",
	"kz_stat exports KZ BE USD 2023 206091606 2024-02-10",
	"kz_stat imports KZ BE USD 2023 141093249 2024-02-10",
	"kz_stat turnover KZ BE USD 2022 454.8e6 2023-02-10",
	"kz_stat turnover KZ BE USD 2023 347184855 2024-02-10",
	"kz_stat exports KZ W00 USD 2023 78.7e9 2024-02-10",
	"kz_stat exports KZ BE USD 2023-S1 100.2e6 2023-08-10",
	"kz_stat exports KZ BE USD 2023-S1 110.7e6 2024-02-10",
}

func TestAgainstTheStore(t *testing.T) {
	tests := []struct {
		name, published, claim, want string
	}{
		{"a level, rounded", "2024-03-01", "level exports KZ BE 2023 206.1e6 USD", "consistent: level"},
		{"one more digit of it", "2024-03-01", "level exports KZ BE 2023 206.09e6 USD", "consistent: level"},
		{"another level", "2024-03-01", "level exports KZ BE 2023 234e6 USD", "mismatch: level"},
		{"cut off", "2024-03-01", "level exports KZ BE 2022 300e6 USD", "doubtful: slip_cut level(mismatch)"},
		{"either order of a turnover", "2024-03-01", "level turnover BE KZ 2023 347e6 USD", "consistent: level"},
		{"either order, another turnover", "2024-03-01", "level turnover BE KZ 2023 400e6 USD", "cannot_say: level"},
		{"growth", "2024-03-01", "growth_pct exports KZ BE 2023 -31.5 PC base=2022", "consistent: growth"},
		{"growth without a base", "2024-03-01", "growth_pct exports KZ BE 2023 -31.5 PC", "consistent: growth"},
		{"growth turned round", "2024-03-01", "growth_pct exports KZ BE 2023 31.5 PC base=2022", "mismatch: growth slip_sign"},
		{"an index as a growth", "2024-03-01", "growth_pct exports KZ BE 2023 68.5 PC base=2022", "mismatch: growth slip_index"},
		{"a factor", "2024-03-01", "growth_factor exports KZ BE 2023 0.685 RATIO base=2022", "consistent: factor"},
		{"1.5 times less", "2024-03-01", "growth_factor exports KZ BE 2023 0.6667 RATIO base=2022", "consistent: factor"},
		{"a third, in words", "2024-03-01", "growth_pct exports KZ BE 2023 -33.33 PC base=2022 words=на_треть", "consistent: growth"},
		{"a difference", "2024-03-01", "difference exports KZ BE 2023 -94.8e6 USD base=2022", "consistent: difference"},
		{"a share of the world", "2024-03-01", "share exports KZ BE 2023 0.26 PC", "consistent: share"},
		{"a share of the turnover", "2024-03-01", "share exports KZ BE 2023 59.4 PC", "consistent: share share(cannot_say)"},
		{"a share of something else", "2024-03-01", "share exports KZ BE 2023 12 PC", "cannot_say: share no_whole"},
		{"swapped flows", "2024-03-01", "level exports KZ BE 2023 141.1e6 USD", "mismatch: level slip_flow"},
		{"thousands for millions", "2024-03-01", "level exports KZ BE 2023 206.1e3 USD", "mismatch: level slip_scale"},
		{"the wrong year", "2024-03-01", "level exports KZ BE 2023 300.9e6 USD", "mismatch: level slip_year"},
		{"right when written", "2023-09-01", "level exports KZ BE 2023-S1 100.2e6 USD", "revised: level level"},
		{"wrong then and now", "2023-09-01", "level exports KZ BE 2023-S1 90e6 USD", "mismatch: level"},
		{"unknown then, off by a revision", "2023-09-01", "level exports KZ BE 2023 207e6 USD", "doubtful: level known_later"},
		{"unknown then, off by far", "2023-09-01", "level exports KZ BE 2023 20e6 USD", "mismatch: level known_later"},
		{"no day of publication", "", "level exports KZ BE 2023 206.1e6 USD", "consistent: level only_now"},
		{"about", "2024-03-01", "level exports KZ BE 2023 206e6 USD hedge=about", "consistent: level"},
		{"about, further off", "2024-03-01", "level exports KZ BE 2023 200e6 USD hedge=about", "cannot_say: vague"},
		{"almost", "2024-03-01", "level exports KZ BE 2023 210e6 USD hedge=almost", "consistent: level"},
		{"more than", "2024-03-01", "level exports KZ BE 2023 200e6 USD hedge=at_least", "consistent: level"},
		{"more than, and far from it", "2024-03-01", "level exports KZ BE 2023 90e6 USD hedge=at_least", "doubtful: loose"},
		{"more than, and less", "2024-03-01", "level exports KZ BE 2023 210e6 USD hedge=at_least", "mismatch: level"},
		{"fell by more than", "2024-03-01", "growth_pct exports KZ BE 2023 -30 PC base=2022 hedge=at_least", "consistent: growth"},
		{"country or city", "2024-03-01", "level exports KZ BE 2023 20e6 USD place", "doubtful: level(mismatch) place_open"},
		{"a target that was missed", "2024-03-01", "level exports KZ BE 2023 500e6 USD modality=target", "cannot_say: not_fact aimed"},
		{"a forecast", "2024-03-01", "level exports KZ BE 2030 500e6 USD modality=forecast", "cannot_say: not_fact"},
		{"a product", "2024-03-01", "level exports KZ BE 2023 20e6 USD slice=нефть", "cannot_say: open_product"},
		{"a product above the whole", "2024-03-01", "level exports KZ BE 2023 220e6 USD slice=нефть", "doubtful: above_whole open_product(cannot_say)"},
		{"no partner, no period", "2024-03-01", "level exports KZ - - 20e6 USD", "cannot_say: no_partner no_period"},
		{"a count", "2024-03-01", "level enterprises_foreign_capital KZ BE 2024-03-01 28 PN", "cannot_say: no_count"},
		{"a pair that the store does not hold", "2024-03-01", "level exports KZ DE 2023 20e6 USD", "cannot_say: no_series"},
		{"a period that it does not hold", "2024-03-01", "level exports KZ BE 2015 20e6 USD", "cannot_say: no_figure"},
		{"a half too small for its year", "2024-03-01", "level imports KZ BE 2023-S1 20e6 USD", "doubtful: part_of no_figure(cannot_say)"},
		{"a half above its year", "2024-03-01", "level imports KZ BE 2023-S1 200e6 USD", "doubtful: above_whole no_figure(cannot_say)"},
		{"a usual half", "2024-03-01", "level imports KZ BE 2023-S1 70e6 USD", "cannot_say: no_figure part_of"},
		{"a year below its half", "2025-03-01", "level exports KZ BE 2023-01-01/P9M 90e6 USD", "doubtful: below_part no_figure(cannot_say) part_of"},
	}
	for _, test := range tests {
		known, published := knownOf(t, test.published, official...)
		got := Check(Text{Claims: claims(t, test.claim), Published: published}, known)
		if s := told(got[0]); s != test.want {
			t.Errorf("%s\n  %s\n   got %s\n  want %s", test.name, test.claim, s, test.want)
		}
	}
}
