package charts

import (
	"strings"
	"testing"

	"oborot/data"
	"oborot/stats"
)

func spaced(s string) string { return strings.ReplaceAll(s, nbsp, "_") }

func mustLanguage(t *testing.T, code string) *language {
	t.Helper()
	l, err := newLanguage(code)
	if err != nil {
		t.Fatal(err)
	}
	return l
}

func TestHuman(t *testing.T) {
	tests := []struct{ figure, en, ru string }{
		{"44e6", "44_million", "44_млн"},
		{"320184220.5", "320.2_million", "320,2_млн"},
		{"320.2e6", "320.2_million", "320,2_млн"},
		{"1.50", "1.50", "1,50"},
		{"1904", "1,904", "1_904"},
		{"999999", "999,999", "999_999"},
		{"999960000", "1.000_billion", "1,000_млрд"},
		{"999.4e6", "999.4_million", "999,4_млн"},
		{"-16.2e9", "−16.2_billion", "−16,2_млрд"},
		{"1234567e6", "1.235_trillion", "1,235_трлн"},
		{"0", "0", "0"},
	}
	for _, test := range tests {
		f, err := data.ParseFigure(test.figure)
		if err != nil {
			t.Fatal(err)
		}
		for lang, want := range map[string]string{"en": test.en, "ru": test.ru} {
			if got := spaced(mustLanguage(t, lang).human(f.Decimal())); got != want {
				t.Errorf("%s %s: %q, expected %q", test.figure, lang, got, want)
			}
		}
	}
}

// What is shown for reading is never more precise than what was printed.
func FuzzHumanPrecision(f *testing.F) {
	f.Add(int64(44), int8(6))
	f.Add(int64(-9999999), int8(-3))
	l, err := newLanguage("en")
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, coefficient int64, exponent int8) {
		d := data.Figure{Coefficient: coefficient % 1e12, Exponent: exponent % 9}.Decimal()
		shown := strings.ReplaceAll(strings.ReplaceAll(l.human(d), ",", ""), minus, "-")
		digits, word, _ := strings.Cut(shown, nbsp)
		power := map[string]int32{"": 0, "million": 6, "billion": 9, "trillion": 12}[word]
		read := num(digits).Shift(power)
		if step := num("1").Shift(power - int32(len(afterPoint(digits)))); read.Sub(d).Abs().Cmp(step) > 0 {
			t.Errorf("%s shown as %s", d, shown)
		}
		if places := int32(len(afterPoint(digits))); power > 0 && places > max(0, power-d.Exponent()) {
			t.Errorf("%s shown as %s, finer than printed", d, shown)
		}
	})
}

func afterPoint(s string) string {
	_, after, _ := strings.Cut(s, ".")
	return after
}

func TestRate(t *testing.T) {
	tests := []struct {
		low, percent, high string
		hedge              data.Hedge
		rate, bounds       string
	}{
		{"7.411", "10", "12.68", data.Exact, "+10%", "from +7.4% to +12.7%"},
		{"9.41", "9.5", "9.59", data.Exact, "+9.5%", "from +9.4% to +9.6%"},
		{"-7.46", "-7.4", "-7.34", data.Exact, "−7.4%", "from −7.5% to −7.3%"},
		{"9.8", "10.04", "10.3", data.Exact, "+10.0%", "from +9.8% to +10.3%"},
		{"9.999", "10", "10.001", data.Exact, "+10.0%", ""},
		{"87.5", "100", "100", data.Almost, "almost +100%", "from +87.5% to +100.0%"},
		{"-0.3", "-0.04", "0.2", data.Exact, "0.0%", "from −0.3% to +0.2%"},
		{"-12.25", "-12.25", "-12.25", data.Exact, "−12.3%", ""},
		{"20", "", "", data.Exact, "at least +20.0%", "at least +20.0%"},
		{"", "", "20", data.Exact, "at most +20.0%", "at most +20.0%"},
	}
	l := mustLanguage(t, "en")
	for _, test := range tests {
		r := &stats.Rate{Hedge: test.hedge}
		if test.low != "" {
			r.Low = perhaps(test.low)
		}
		if test.percent != "" {
			r.Percent = perhaps(test.percent)
		}
		if test.high != "" {
			r.High = perhaps(test.high)
		}
		if got := spaced(l.rate(r)); got != test.rate {
			t.Errorf("%v: rate %q, expected %q", test, got, test.rate)
		}
		if got := spaced(l.bounds(r)); got != test.bounds {
			t.Errorf("%v: bounds %q, expected %q", test, got, test.bounds)
		}
	}
}

func TestPercentByLanguage(t *testing.T) {
	for lang, want := range map[string]string{"en": "−3.5%", "ru": "−3,5_%", "kk": "−3,5%", "fr": "−3,5_%"} {
		if got := spaced(mustLanguage(t, lang).percent(num("-3.5"), 1)); got != want {
			t.Errorf("%s: %q, expected %q", lang, got, want)
		}
	}
}

// An amount is read with the precision that its interval tells, however its
// value was added up.
func TestPrinted(t *testing.T) {
	tests := []struct{ value, low, high, want string }{
		{"44000000", "43500000", "44500000", "44 million"},
		{"44000000", "43999999.5", "44000000.5", "44.00 million"},
		{"4200000", "3650000", "4750000", "4.2 million"},
		{"28", "27.5", "28.5", "28"},
		{"320184000", "320183500", "320184500", "320.2 million"},
	}
	l := mustLanguage(t, "en")
	for _, test := range tests {
		a := &stats.Amount{Value: num(test.value), Interval: data.Closed(num(test.low), num(test.high))}
		if got := strings.ReplaceAll(l.amount(a, ""), nbsp, " "); got != test.want {
			t.Errorf("%s within %s and %s: %q, expected %q", test.value, test.low, test.high, got, test.want)
		}
	}
}
