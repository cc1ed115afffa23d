package stats_test

import (
	"os"
	"slices"
	"strings"
	"testing"

	"oborot/data"
	"oborot/stats"

	"github.com/shopspring/decimal"
)

// rate builds the history of a rate from pairs of a period and a figure. A date
// is that very day.
func rate(t *testing.T, provider, base, unit string, measure data.RateMeasure, pairs ...string) *data.History {
	t.Helper()
	h := &data.History{Series: &data.Series{Key: data.RateKey(provider, "EA", base, unit, measure)}}
	release := &data.Release{SHA256: strings.Repeat(provider, 22), Vintage: 20240402}
	for i := 0; i < len(pairs); i += 2 {
		p, err := data.ParsePeriod(pairs[i])
		if err != nil {
			t.Fatal(err)
		}
		f, err := data.ParseFigure(pairs[i+1])
		if err != nil {
			t.Fatal(err)
		}
		h.Figures = append(h.Figures, data.Told{Period: data.RatePeriod(pairs[i], p), Figure: f, Status: data.Normal, Release: release})
	}
	return h
}

// days reads the real rates of the first quarter of 2024, without the days that
// are left out.
func days(t *testing.T, without ...string) (usd, gbp *data.History) {
	t.Helper()
	text, err := os.ReadFile("testdata/ecb-2024-q1.txt")
	if err != nil {
		t.Fatal(err)
	}
	var dollars, pounds []string
	for line := range strings.Lines(string(text)) {
		if f := strings.Fields(line); len(f) == 3 && !slices.Contains(without, f[0]) {
			dollars, pounds = append(dollars, f[0], f[1]), append(pounds, f[0], f[2])
		}
	}
	return rate(t, "ecb", "EUR", "USD", data.RateOfDay, dollars...), rate(t, "ecb", "EUR", "GBP", data.RateOfDay, pounds...)
}

func ratesIn(t *testing.T, histories ...*data.History) *stats.Rates {
	t.Helper()
	r, err := stats.NewRates(each(histories))
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// in is a series in another currency.
func in(unit string, k data.Key) data.Key {
	k.Unit = unit
	return k
}

// Every expected number was computed apart from this code, with 40 digits, from
// the rates in testdata: the 22 of January add up to 23.9913 and have the mean
// 1.09051364, the 21 of February to 22.6689 and 1.07947143, the 20 of March to
// 21.7444 and 1.08722; those of the pound in January to 18.89208 and 0.858730909.
func TestConvert(t *testing.T) {
	usd, gbp := days(t)
	r := ratesIn(t, gbp, usd, rate(t, "nbk", "USD", "KZT", data.RateOfDay, "2023-12-30", "454.56", "2024-01-06", "455", "2024-01-13", "456", "2024-01-20", "453", "2024-01-27", "451"),
		rate(t, "worldbank", "USD", "KZT", data.RateAverage, "2023", "456.16"), rate(t, "imf", "EUR", "JPY", data.RateAtEnd, "2023-12", "156.33", "2023", "156.30"))
	exports, stock := in("EUR", key("exports", "BE")), in("EUR", key("fdi_stock", "BE"))
	for name, test := range map[string]struct {
		h          *data.History
		period, to string
		value      string // the digits that the figure and the rate support
		low, high  string
	}{
		// 44e6 × 1.09051364 = 47982600; 43.5e6 × 23.9893 / 22 and 44.5e6 × 23.9933 / 22, because two of the rates are printed with three decimals
		"a month": {series(t, exports, "2024-01", "44e6"), "2024-01", "USD", "48000000", "47433000", "48532000"},
		// 10e6 × 1.09051364 + 20e6 × 1.07947143 + 30e6 × 1.08722 = 65111165; a mean of the quarter would give 65137143
		"months, each with its own mean": {series(t, exports, "2024-01", "10000000", "2024-02", "20000000", "2024-03", "30000000"), "2024-Q1", "USD", "65111000", "65107750", "65114580"},
		// (30e6 − 10e6) × 1.07947143
		"a month out of cumulative figures": {series(t, exports, "2024-01", "10000000", "2024-01-01/P2M", "30000000"), "2024-02", "USD", "21589000", "21588420", "21590430"},
		// 100e6 ÷ 0.858730909 × 1.09051364 = 126991311.1
		"across the euro": {series(t, in("GBP", exports), "2024-01", "100000000"), "2024-01", "USD", "126990000", "126978400", "127004200"},
		// 29 December 2023: 1.105
		"end of 2023": {series(t, stock, "2024-01-01", "1000000"), "2024-01-01", "USD", "1105000", "1104499", "1105501"},
		// Maundy Thursday, 28 March: 1.0811
		"end of March": {series(t, stock, "2024-04-01", "1000000"), "2024-04-01", "USD", "1081100", "1081049.4", "1081150.6"},
		// 14 January was a Sunday: 1.0942 of the 12th
		"within a month": {series(t, stock, "2024-01-14", "1000000"), "2024-01-14", "USD", "1094200", "1094149.4", "1094250.6"},
		// the end of December, not that of the year, which is told less finely in time
		"a published end": {series(t, stock, "2024-01-01", "1000000"), "2024-01-01", "JPY", "156330000", "156324920", "156335080"},
		// 456.16e6 ÷ 456.16
		"the average of the year that is published": {series(t, in("KZT", exports), "2023", "456160000"), "2023", "USD", "1000000", "999989", "1000011"},
		// 453.75 is the mean of the four of January
		"inverse":           {series(t, in("KZT", exports), "2024-01", "453750000"), "2024-01", "USD", "1000000", "998890", "1001110"},
		"less than nothing": {series(t, in("EUR", key("fdi_inflow", "BE")), "2024-01", "-44e6"), "2024-01", "USD", "-48000000", "-48532000", "-47433000"},
	} {
		s := set(t, test.h).Convert(test.to, r)
		k := stats.ConvertedKey(test.h.Series.Key, test.to)
		found := s.Find(k, when(t, test.period))
		if found.Amount == nil {
			t.Errorf("%s: %+v", name, found)
			continue
		}
		a := found.Amount
		if a.Value.String() != test.value || a.Interval.Low.Decimal.String() != test.low || a.Interval.High.Decimal.String() != test.high {
			t.Errorf("%s: %s in %s … %s, want %s in %s … %s", name, a.Value, a.Interval.Low.Decimal, a.Interval.High.Decimal, test.value, test.low, test.high)
		}
		if string(s.Keys()[0].Basis) != "converted="+test.h.Series.Unit || s.History(k) != nil {
			t.Errorf("%s: %+v passes for a published series", name, s.Keys())
		}
	}
}

// What lacks a rate is not converted, and says what it lacks.
func TestNoRate(t *testing.T) {
	whole, _ := days(t)
	holed, _ := days(t, "2024-01-15", "2024-01-16", "2024-01-17", "2024-01-18", "2024-01-19", "2024-01-22")
	flow, stock := in("EUR", key("exports", "BE")), in("EUR", key("fdi_stock", "BE"))
	for name, test := range map[string]struct {
		h     *data.History
		rates *data.History
		want  []string
	}{
		"no provider":   {series(t, in("KZT", flow), "2024-01", "44e6"), whole, []string{"KZT", "USD", "2024-01", "none", "", "", "nbk"}},
		"another year":  {series(t, flow, "2020", "44e6"), whole, []string{"EUR", "USD", "2020", "period", "", "", "ecb"}},
		"a hole":        {series(t, flow, "2024-01", "44e6"), holed, []string{"EUR", "USD", "2024-01", "gap", "2024-01-12", "2024-01-23", "ecb"}},
		"half a span":   {series(t, flow, "2024-S1", "44e6"), whole, []string{"EUR", "USD", "2024-S1", "gap", "2024-03-28", "2024-07-01", "ecb"}},
		"a week behind": {series(t, stock, "2024-04-05", "44e6"), whole, []string{"EUR", "USD", "2024-04-05", "period", "", "", "ecb"}},
	} {
		k := test.h.Series.Key
		p := test.h.Figures[0].Period
		own := set(t, test.h)
		s := own.Convert("USD", ratesIn(t, test.rates))
		row := s.Growth(s.Keys()[0], p, p.YearEarlier())
		last := row.Notes[len(row.Notes)-1]
		if row.Series.Key != k || !row.Value.Value.Equal(own.Find(k, p).Amount.Value) || last.Code != stats.NoteNoRate || !slices.Equal(last.Args, test.want) {
			t.Errorf("%s: %v = %v, %+v", name, row.Series.Key, row.Value.Value, row.Notes)
		}
	}
	// Holidays may leave six days without a rate; a stock takes one of up to a week before.
	week, _ := days(t, "2024-01-15", "2024-01-16", "2024-01-17", "2024-01-18")
	s := set(t, series(t, flow, "2024-01", "44e6"), series(t, stock, "2024-04-04", "44e6")).Convert("USD", ratesIn(t, week))
	for i, p := range []string{"2024-01", "2024-04-04"} {
		if found := s.Find(s.Keys()[i], when(t, p)); found.Amount == nil {
			t.Errorf("%s: %+v", p, found)
		}
	}
}

// A growth of converted figures is that of both in the other currency, each with
// the rate of its own period, and says what it was in their own.
func TestConvertedGrowth(t *testing.T) {
	usd, _ := days(t)
	k := in("EUR", key("exports", "BE"))
	h := series(t, k, "2024-01", "1000000", "2024-02", "P 1010000", "2023-02", "2000000")
	s := set(t, h).Convert("USD", ratesIn(t, usd))
	converted := s.Keys()[0]
	row := s.Growth(converted, data.Month(2024, 2), data.Month(2024, 1))
	// 1010000 × 1.07947143 = 1090266 to 1000000 × 1.09051364 = 1090514; +1 % in euros
	if row.Value.Value.String() != "1090270" || row.Base.Value.String() != "1090510" || row.Change.String() != "-240" || row.Rate.Percent.Decimal.StringFixed(2) != "-0.02" {
		t.Errorf("%s, %s, change %s, %s %%", row.Value.Value, row.Base.Value, row.Change, row.Rate.Percent.Decimal)
	}
	if row.Series.Unit != "USD" || row.Series.Basis != "converted=EUR" || row.Value.Own.Value.String() != "1010000" || row.Status != stats.IsProvisional {
		t.Errorf("%+v %s", row.Series, row.Status)
	}
	want := []stats.Note{
		{Code: stats.NoteUnadjusted},
		{Code: stats.NoteRate, Args: []string{"ecb", "EUR", "USD", "mean", "1.07947143", "1.07947143", "1", "21", "2024-02-01", "2024-02-29", "2024-04-02", "ecbecbecbecb"}},
		{Code: stats.NoteRate, Args: []string{"ecb", "EUR", "USD", "mean", "1.09051364", "1.09051364", "1", "22", "2024-01-02", "2024-01-31", "2024-04-02", "ecbecbecbecb"}},
		{Code: stats.NoteConverted, Args: []string{"EUR", "1.0"}},
	}
	if !slices.EqualFunc(row.Notes, want, func(a, b stats.Note) bool { return a.Code == b.Code && slices.Equal(a.Args, b.Args) }) {
		t.Errorf("%+v\nwant %+v", row.Notes, want)
	}
	row = s.Growth(converted, data.Month(2024, 2), data.Month(2023, 2))
	if row.Value == nil || row.Base != nil || row.Rate != nil || row.Change != nil || row.Status != stats.BaseMissing {
		t.Errorf("a base without a rate: %+v", row)
	}
}

// A derived turnover is converted flow by flow, and a series in the currency
// asked for is what it was.
func TestConvertedDerived(t *testing.T) {
	usd, _ := days(t)
	k := in("EUR", key("turnover", "BE"))
	s := set(t, series(t, in("EUR", key("exports", "BE")), "2024-01", "1000000"), series(t, in("EUR", key("imports", "BE")), "2024-01", "2000000"),
		series(t, key("exports", "FR"), "2024-01", "7")).Convert("USD", ratesIn(t, usd))
	found := s.Find(stats.ConvertedKey(k, "USD"), data.Month(2024, 1))
	if found.Amount == nil || found.Amount.Value.String() != "3271500" || found.Amount.Method.Kind != stats.DerivedSum {
		t.Errorf("%+v", found)
	}
	if !slices.Contains(s.Derivable(), stats.ConvertedKey(k, "USD")) {
		t.Errorf("%v", s.Derivable())
	}
	row := s.Growth(key("exports", "FR"), data.Month(2024, 1), data.Month(2023, 1))
	if row.Value.Value.String() != "7" || row.Value.Own != nil || row.Notes != nil {
		t.Errorf("%+v", row)
	}
}

// The euro goes first: a direct rate of any provider before a cross, the
// European Central Bank before the National Bank of Kazakhstan.
func TestOrderOfProviders(t *testing.T) {
	ecb := rate(t, "ecb", "EUR", "USD", data.RateAverage, "2023", "1.1")
	nbk := []*data.History{rate(t, "nbk", "EUR", "KZT", data.RateAverage, "2023", "500"), rate(t, "nbk", "USD", "KZT", data.RateAverage, "2023", "400")}
	imf := rate(t, "imf", "EUR", "USD", data.RateAverage, "2023", "1.3")
	h := series(t, in("EUR", key("exports", "BE")), "2023", "1000")
	for name, test := range map[string]struct {
		rates []*data.History
		want  string
	}{
		"all": {append(nbk, imf, ecb), "ecb"}, "without the ECB": {append(nbk, imf), "imf"}, "a cross alone": {nbk, "nbk"},
	} {
		s := set(t, h).Convert("USD", ratesIn(t, test.rates...))
		found := s.Find(s.Keys()[0], data.Year(2023))
		if found.Amount == nil || found.Amount.Conversions[0].Legs[0].Provider != test.want {
			t.Errorf("%s: %+v", name, found)
		}
	}
}

// FuzzConvert holds the laws of a conversion: the value lies in its interval,
// there and back again the first value lies in the last interval, and a higher
// rate of the other currency makes no less.
func FuzzConvert(f *testing.F) {
	f.Add(int64(44), int8(6), int64(10837), int8(-4))
	f.Add(int64(-1), int8(-9), int64(5), int8(-9))
	f.Add(int64(999999999999999999), int8(2), int64(123456), int8(3))
	f.Fuzz(func(t *testing.T, coefficient int64, exponent int8, price int64, places int8) {
		told := figure(price, places%7, 0)
		if told.Coefficient <= 0 {
			return
		}
		usd := rate(t, "ecb", "EUR", "USD", data.RateAverage, "2023", told.String())
		k := in("EUR", key("fdi_inflow", "BE"))
		h := &data.History{Series: &data.Series{Key: k}, Figures: []data.Told{{Period: data.Year(2023), Figure: figure(coefficient, exponent, 0), Status: data.Normal}}}
		r := ratesIn(t, usd)
		first := set(t, h).Find(k, data.Year(2023)).Amount
		there, lack := r.Amount(first, k, data.Year(2023), "USD")
		if lack != nil {
			t.Fatal(lack)
		}
		dollars := *there
		dollars.Parts = nil
		back, lack := r.Amount(&dollars, in("USD", k), data.Year(2023), "EUR")
		if lack != nil {
			t.Fatal(lack)
		}
		for _, c := range []struct {
			value decimal.Decimal
			in    data.Interval
		}{{there.Value, there.Interval}, {back.Value, back.Interval}, {first.Value, back.Interval}} {
			if !c.in.Contains(c.value) {
				t.Fatalf("%s outside %s … %s", c.value, c.in.Low.Decimal, c.in.High.Decimal)
			}
		}
	})
}
