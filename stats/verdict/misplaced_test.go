package verdict

import (
	"strings"
	"testing"
)

// What an official figure of the very period confirms, no longer or wider span of
// another provider or unit puts in doubt.
func TestConfirmedByThePartner(t *testing.T) {
	rates := []string{"ecb exchange_rate EA W00 USD;base=EUR;measure=average 2023 1.0813 2024-01-02"}
	partner := "kz_stat imports KZ BE USD 2023 302880230 2024-01-10"
	tests := []struct {
		name, claim string
		known       []string
		want        string
	}{
		{"the sender's, converted and far off", "level exports BE KZ 2023 302.9e6 USD", []string{partner, "eurostat exports BE KZ EUR 2023 514.8e6 2024-01-10"},
			"consistent: level level(mismatch)"},
		{"a part of the sender's above it", "level exports BE KZ 2023 302.9e6 USD", []string{partner, "eurostat exports BE KZ USD 2023-01-01/P9M 400e6 2024-01-10"},
			"consistent: level"},
		{"and with nothing that confirms it", "level exports BE KZ 2023 302.9e6 USD", []string{"eurostat exports BE KZ USD 2023-01-01/P9M 400e6 2024-01-10"},
			"doubtful: below_part no_figure(cannot_say)"},
		{"the sender's in the unit of the text", "level exports BE KZ 2023 302.9e6 USD", []string{partner, "comtrade exports BE KZ USD 2023 514.8e6 2024-01-10", "comtrade exports BE KZ USD 2023-01-01/P9M 400e6 2024-01-10"},
			"doubtful: level(mismatch) level(consistent)"},
		{"neither", "level exports BE KZ 2023 200e6 USD", []string{partner, "eurostat exports BE KZ EUR 2023 514.8e6 2024-01-10"},
			"mismatch: level level(cannot_say)"},
		{"the world's of another provider below it", "level imports KZ BE 2023 302.9e6 USD", []string{partner, "comtrade imports KZ W00 USD 2023 250e6 2024-01-10"},
			"consistent: level"},
	}
	for _, test := range tests {
		known, published := knownOf(t, "2024-03-01", append(test.known, rates...)...)
		got := Check(Text{Claims: claims(t, test.claim), Published: published}, known)
		if s := told(got[0]); s != test.want {
			t.Errorf("%s\n  %s\n   got %s\n  want %s", test.name, test.claim, s, test.want)
		}
	}
}

// Of two levels of one thing and year in a sentence, one agrees and the other is
// that of another year which the sentence names: the reader may have misplaced it.
func TestMisplacedYear(t *testing.T) {
	tests := []struct {
		name, sentence string
		claims         []string
		want           string
	}{
		{"the sentence names the year", "206.1 in 2023 after 300.9 in 2022", []string{"level exports KZ BE 2023 206.1e6 USD", "level exports KZ BE 2023 300.9e6 USD"},
			"consistent: level; cannot_say: level slip_year"},
		{"as a base", "31.5 % less than the year before: 206.1, 300.9", []string{"level exports KZ BE 2023 206.1e6 USD", "level exports KZ BE 2023 300.9e6 USD", "growth_pct exports KZ BE 2023 -31.5 PC base=2022"},
			"consistent: level; cannot_say: level slip_year; consistent: growth"},
		{"it names no other year", "206.1 in 2023, and 300.9", []string{"level exports KZ BE 2023 206.1e6 USD", "level exports KZ BE 2023 300.9e6 USD"},
			"consistent: level; mismatch: level slip_year"},
		{"it fits no year", "206.1 in 2023 after 250.9 in 2022", []string{"level exports KZ BE 2023 206.1e6 USD", "level exports KZ BE 2023 250.9e6 USD"},
			"consistent: level; mismatch: level"},
		{"a lone level of the wrong year", "300.9 in 2023, unlike 2022", []string{"level exports KZ BE 2023 300.9e6 USD"}, "mismatch: level slip_year"},
		{"another thing beside it", "imports 141.1, exports 300.9 in 2023, unlike 2022", []string{"level imports KZ BE 2023 141.1e6 USD", "level exports KZ BE 2023 300.9e6 USD"},
			"consistent: level; mismatch: level slip_year"},
	}
	for _, test := range tests {
		known, published := knownOf(t, "2024-03-01", official...)
		all := claims(t, test.claims...)
		for i := range all {
			all[i].Words.Sentence = test.sentence
		}
		var got []string
		for _, c := range Check(Text{Claims: all, Published: published}, known) {
			got = append(got, told(c))
		}
		if s := strings.Join(got, "; "); s != test.want {
			t.Errorf("%s\n   got %s\n  want %s", test.name, s, test.want)
		}
	}
}
