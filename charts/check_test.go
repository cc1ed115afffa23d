package charts

import (
	"encoding/json"
	"regexp"
	"strings"
	"testing"

	"oborot/data"
	"oborot/stats"
	"oborot/stats/verdict"
)

// Every verdict and every kind of reason has its words in every language.
func TestEveryVerdictAndReasonHasWords(t *testing.T) {
	keys := []string{"check.no_period.words"}
	for _, v := range verdict.Verdicts {
		keys = append(keys, "check.verdict."+string(v))
	}
	for _, kind := range verdict.Kinds {
		if kind == verdict.SlipScale {
			keys = append(keys, "check.slip_scale.too_little", "check.slip_scale.too_much")
			continue
		}
		keys = append(keys, "check."+string(kind))
	}
	each4(t, func(t *testing.T, l *language) {
		for _, key := range keys {
			if !l.has(key) {
				t.Errorf("no text for %s", key)
			}
		}
	})
}

// checkedClaims are claims with verdicts of many kinds.
func checkedClaims(t *testing.T) []verdict.Checked {
	t.Helper()
	key := data.Key{Provider: "kz_stat", Indicator: "exports", Reporter: "KZ", Partner: "BE", Product: data.Total, Unit: "USD"}
	release := &data.Release{SHA256: strings.Repeat("ab", 32), Name: "tables/kz.csv", Vintage: 20240110}
	var all []*data.History
	add := func(k data.Key, periods ...any) {
		h := &data.History{Series: &data.Series{Key: k}}
		for i := 0; i < len(periods); i += 2 {
			h.Figures = append(h.Figures, data.Told{Period: periods[i].(data.Period), Figure: data.Figure{Coefficient: int64(periods[i+1].(int))}, Status: data.Normal, Release: release, Place: data.Place{Row: 3}})
		}
		all = append(all, h)
	}
	add(key, data.Half(2022, 1), 100_000_000, data.Year(2022), 300_900_000, data.Year(2023), 206_100_000)
	imports := key
	imports.Indicator = "imports"
	add(imports, data.Year(2022), 153_900_000, data.Year(2023), 141_100_000)
	world := key
	world.Partner = data.World
	add(world, data.Year(2022), 900_000_000, data.Year(2023), 800_000_000)
	set, err := stats.NewSet(func(yield func(*data.History, error) bool) {
		for _, h := range all {
			if !yield(h, nil) {
				return
			}
		}
	}, nil)
	if err != nil {
		t.Fatal(err)
	}
	var claims []verdict.Claim
	claim := func(kind data.ClaimKind, k data.Key, p, base data.Period, figure, unit string, hedge data.Hedge) {
		f, err := data.ParseFigure(figure)
		if err != nil {
			t.Fatal(err)
		}
		f.Hedge = hedge
		claims = append(claims, verdict.Claim{Claim: data.Claim{Kind: kind, Subject: k, Period: p, BasePeriod: base, Figure: f, Unit: unit,
			Words: data.Words{Figure: figure, Sentence: "It was " + figure + ".", Modality: data.Actual}}})
	}
	for _, figure := range []string{"206.1e6", "206e3", "206e9", "141.1e6", "300.9e6", "150e6"} {
		claim(data.Level, key, data.Year(2023), data.Period{}, figure, "USD", data.Exact)
	}
	for _, hedge := range []data.Hedge{data.About, data.Almost, data.AtLeast, data.AtMost} {
		claim(data.Level, key, data.Year(2023), data.Period{}, "200e6", "USD", hedge)
	}
	claim(data.Level, key, data.Year(2023), data.Period{}, "50e6", "USD", data.AtLeast)
	claim(data.GrowthPct, key, data.Year(2023), data.Year(2022), "68.5", "PC", data.Exact)
	claim(data.GrowthFactor, key, data.Year(2023), data.Year(2022), "0.7", "RATIO", data.Exact)
	claim(data.Difference, key, data.Year(2023), data.Year(2022), "94.8e6", "USD", data.Exact)
	claim(data.Share, key, data.Year(2023), data.Period{}, "25.8", "PC", data.Exact)
	claim(data.Level, key, data.Year(2023), data.Period{}, "1", "RANK", data.Exact)
	claim(data.Level, key, data.Half(2023, 1), data.Period{}, "20e6", "USD", data.Exact)
	claim(data.GrowthFactor, key, data.Half(2023, 1), data.Half(2022, 1), "2", "RATIO", data.AtLeast)
	claim(data.Level, key, data.Half(2023, 2), data.Period{}, "400e6", "USD", data.Exact)
	claim(data.Level, imports, data.Period{}, data.Period{}, "7e6", "USD", data.Exact)
	return verdict.Check(verdict.Text{Claims: claims, Published: 20240301}, verdict.Known{Now: set, Then: set, Today: 20250101})
}

// Every sentence has all its arguments, in every language.
func TestReasonsAreWhole(t *testing.T) {
	claims := checkedClaims(t)
	seen := map[verdict.Kind]bool{}
	each4(t, func(t *testing.T, l *language) {
		for i := range claims {
			for j := range claims[i].Reasons {
				r := &claims[i].Reasons[j]
				seen[r.Kind] = true
				if s := l.reason(r); strings.ContainsAny(s, "{}") || strings.Contains(s, "check.") || regexp.MustCompile(`\d{9}`).MatchString(s) {
					t.Errorf("%s: %s", r.Kind, s)
				}
			}
		}
	})
	if len(seen) < 20 {
		t.Errorf("only %d kinds of reasons were written", len(seen))
	}
}

// JSON holds the claims in order, with verdicts, bounds and evidence.
func TestCheckJSON(t *testing.T) {
	var out strings.Builder
	c := &Check{Lang: "en", Made: 20250101, Texts: []CheckedText{{Name: "a.txt", Published: 20240301, Claims: checkedClaims(t)}}}
	if err := c.WriteJSON(&out); err != nil {
		t.Fatal(err)
	}
	var got []checkJSON
	if err := json.Unmarshal([]byte(out.String()), &got); err != nil {
		t.Fatal(err)
	}
	first := got[0].Claims[0]
	if first.Verdict != "consistent" || *first.Low != "206050000" || *first.High != "206150000" || first.Period != "2023" || got[0].AsOf != "2025-01-01" {
		t.Errorf("%+v", first)
	}
	o := first.Reasons[0].Official[0]
	if o.Value != "206100000" || o.Vintage != "2024-01-10" || o.Evidence[0].Document != "tables/kz.csv" || o.Evidence[0].Place != "line 3" {
		t.Errorf("%+v", o)
	}
	if len(got[0].Claims) != len(c.Texts[0].Claims) {
		t.Errorf("%d claims", len(got[0].Claims))
	}
}

// Spans are written with the digits that tell their ends apart, rounded outwards.
func TestSpans(t *testing.T) {
	l, _ := newLanguage("en")
	for _, test := range []struct {
		arg  verdict.Arg
		want string
	}{
		{verdict.Arg{Type: verdict.AmountSpan, Text: "43500000", High: "44500000", Unit: "USD"}, "43.5 to 44.5 million USD"},
		{verdict.Arg{Type: verdict.AmountSpan, Text: "286430253.5", High: "286430254.5", Unit: "USD"}, "286.4302535 to 286.4302545 million USD"},
		{verdict.Arg{Type: verdict.AmountSpan, Text: "-16500000", High: "-15500000", Unit: "EUR"}, "−16.5 to −15.5 million EUR"},
		{verdict.Arg{Type: verdict.AmountSpan, Text: "20000000", Unit: "USD"}, "at least 20 million USD"},
		{verdict.Arg{Type: verdict.GrowthSpan, Text: "-4.5767", High: "-4.5766"}, "−4.6%"},
		{verdict.Arg{Type: verdict.GrowthSpan, Text: "7.41", High: "12.61"}, "+7.4% to +12.7%"},
		{verdict.Arg{Type: verdict.ShareSpan, Text: "7.246", High: "7.907"}, "7.2% to 8%"},
		{verdict.Arg{Type: verdict.FactorSpan, Text: "1.875", High: "2"}, "×1.875 to ×2"},
		{verdict.Arg{Type: verdict.FactorSpan}, "no figure"},
		{verdict.Arg{Type: verdict.PeriodArg, Text: "2017-S1"}, "H1 2017"},
	} {
		if got := strings.ReplaceAll(l.argument(test.arg), nbsp, " "); got != test.want {
			t.Errorf("%+v: %q, expected %q", test.arg, got, test.want)
		}
	}
}
