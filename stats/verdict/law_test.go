package verdict

import (
	"fmt"
	"slices"
	"testing"

	"oborot/data"

	"github.com/shopspring/decimal"
)

// rounded writes a number with that many significant digits, rounded to the
// nearest, or cut off downwards or upwards.
func rounded(d decimal.Decimal, digits int32, way data.Hedge) string {
	size := int32(d.Abs().NumDigits()) + d.Exponent()
	places := digits - size
	switch way {
	case data.AtLeast:
		d = d.Abs().RoundFloor(places).Mul(decimal.NewFromInt(int64(d.Sign())))
	case data.AtMost:
		d = d.Abs().RoundCeil(places).Mul(decimal.NewFromInt(int64(d.Sign())))
	default:
		d = d.Round(places)
	}
	if places < 0 {
		return d.Shift(places).String() + fmt.Sprintf("e%d", -places)
	}
	return d.StringFixed(places)
}

// toldTruths are true claims about two amounts, rounded as the hedge asks.
func toldTruths(value, base, imports int64, digits int32, way data.Hedge) []string {
	v, b, m := decimal.NewFromInt(value), decimal.NewFromInt(base), decimal.NewFromInt(imports)
	ratio := func(a, b decimal.Decimal) decimal.Decimal { return a.DivRound(b, 30) }
	line := func(kind, indicator, period string, d decimal.Decimal, unit, base string) string {
		return fmt.Sprintf("%s %s KZ BE %s %s %s%s hedge=%s", kind, indicator, period, rounded(d, digits, way), unit, base, way)
	}
	lines := []string{
		line("level", "exports", "2023", v, "USD", ""),
		line("level", "exports", "2022", b, "USD", ""),
		line("level", "imports", "2023", m, "USD", ""),
		line("level", "turnover", "2023", v.Add(m), "USD", ""),
		line("share", "exports", "2023", ratio(v, v.Add(m)).Mul(hundred), "PC", ""),
		line("growth_factor", "exports", "2023", ratio(v, b), "RATIO", " base=2022"),
	}
	if value != base {
		lines = append(lines, line("difference", "exports", "2023", v.Sub(b), "USD", " base=2022"),
			line("growth_pct", "exports", "2023", ratio(v, b).Sub(unity).Mul(hundred), "PC", " base=2022"))
	}
	if value != imports {
		lines = append(lines, line("level", "balance", "2023", v.Sub(m), "USD", ""))
	}
	return lines
}

// The official figures of those amounts, in units of ten to the power.
func amounts(value, base, imports int64, power int) []string {
	line := func(indicator, period string, n int64) string {
		return fmt.Sprintf("kz_stat %s KZ BE USD %s %de%d 2024-01-10", indicator, period, n, power)
	}
	return []string{line("exports", "2023", value), line("exports", "2022", base), line("imports", "2023", imports)}
}

// A true claim, rightly rounded, is consistent, whatever its size, its digits and
// its hedge, told in whatever order.
func FuzzTruthIsConsistent(f *testing.F) {
	f.Add(int64(206_091_606), int64(300_900_200), int64(141_093_249), uint8(3), uint8(0), false)
	f.Add(int64(1), int64(3), int64(7), uint8(1), uint8(3), true)
	f.Add(int64(995), int64(1005), int64(5), uint8(2), uint8(4), false)
	f.Fuzz(func(t *testing.T, value, base, imports int64, digits, hedge uint8, reverse bool) {
		const most = 1_000_000_000_000_000
		if min(value, base, imports) < 1 || max(value, base, imports) > most {
			return
		}
		way := []data.Hedge{data.Exact, data.About, data.AtLeast, data.AtMost}[hedge%4]
		lines := toldTruths(value, base, imports, int32(digits%6)+1, way)
		if reverse {
			slices.Reverse(lines)
		}
		known, published := knownOf(t, "2024-02-01", amounts(value, base, imports, 0)...)
		for i, c := range Check(Text{Claims: claims(t, lines...), Published: published}, known) {
			// "At least 0.7" may be at least 1.4 times less, or an index.
			turned := c.Kind == data.GrowthFactor && (way == data.AtMost || way == data.AtLeast) && value < base
			if c.Verdict != Consistent && !turned {
				t.Errorf("%s\nof %d, %d, %d: %s", lines[i], value, base, imports, told(c))
			}
		}
	})
}

// Money counted in other units changes no verdict, right or wrong.
func FuzzUnitsChangeNothing(f *testing.F) {
	f.Add(int64(44), int64(23), int64(60), int64(22), uint8(2), uint8(3))
	f.Add(int64(206_091), int64(300_900), int64(141_093), int64(210_000), uint8(0), uint8(6))
	f.Fuzz(func(t *testing.T, value, base, told0, told1 int64, hedge, power uint8) {
		const most = 1_000_000_000
		if min(value, base, told0, told1) < 1 || max(value, base, told0, told1) > most {
			return
		}
		verdicts := func(power int) (out []Verdict) {
			way := data.Hedge(hedge % 5)
			lines := []string{
				fmt.Sprintf("level exports KZ BE 2023 %de%d USD hedge=%s", told0, power, way),
				fmt.Sprintf("level exports KZ BE 2022 %de%d USD", told1, power),
				fmt.Sprintf("growth_pct exports KZ BE 2023 %d PC base=2022 hedge=%s", told0%300, way),
				fmt.Sprintf("growth_factor exports KZ BE 2023-S1 %d RATIO base=2022-S1", 1+told1%5),
				fmt.Sprintf("level exports KZ BE 2023-S1 %de%d USD", told0, power),
			}
			known, published := knownOf(t, "2024-02-01", amounts(value, base, base, power)...)
			for _, c := range Check(Text{Claims: claims(t, lines...), Published: published}, known) {
				out = append(out, c.Verdict)
			}
			return out
		}
		if a, b := verdicts(0), verdicts(int(power%7)); !slices.Equal(a, b) {
			t.Errorf("%v in units, %v in 10^%d", a, b, power%7)
		}
	})
}

// The usual part holds the even one, leaves the rest its own usual part, and is a
// quarter to three quarters for half a year.
func TestUsualPart(t *testing.T) {
	for n := 1; n < 12; n++ {
		least, most := usual(data.Span(2023, 1, n), data.Year(2023))
		restLeast, _ := usual(data.Span(2023, 1, 12-n), data.Year(2023))
		even := decimal.NewFromInt(int64(n)).Mul(hundred).DivRound(decimal.NewFromInt(12), 6)
		if even.LessThan(least) || even.GreaterThan(most) || !most.Add(restLeast).Round(6).Equal(hundred) {
			t.Errorf("%d months: %s to %s, the rest from %s", n, least, most, restLeast)
		}
	}
	for months, want := range map[int]string{1: "0.6 57.3", 3: "6.6 61.2", 6: "25 75", 9: "38.8 93.4"} {
		least, most := usual(data.Span(2023, 1, months), data.Year(2023))
		if got := least.Round(1).String() + " " + most.Round(1).String(); got != want {
			t.Errorf("%d months: %s, expected %s", months, got, want)
		}
	}
}
