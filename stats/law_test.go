package stats_test

import (
	"testing"

	"oborot/data"
	"oborot/stats"

	"github.com/shopspring/decimal"
)

// FuzzGrowth holds the laws of a comparison: low ≤ rate ≤ high, change + base =
// value, a rate if and only if the status carries one, and never for a base of
// nothing.
func FuzzGrowth(f *testing.F) {
	f.Add(int64(40), int8(6), uint8(0), int64(44), int8(6), uint8(0))
	f.Add(int64(44), int8(6), uint8(1), int64(2), int8(0), uint8(2))
	f.Add(int64(0), int8(-2), uint8(0), int64(-5), int8(3), uint8(3))
	f.Add(int64(7), int8(0), uint8(4), int64(9), int8(1), uint8(3))
	f.Fuzz(func(t *testing.T, base int64, baseExponent int8, baseHedge uint8, value int64, exponent int8, hedge uint8) {
		k := key("exports", "BE")
		h := &data.History{Series: &data.Series{Key: k}, Figures: []data.Told{
			{Period: data.Year(2019), Figure: figure(base, baseExponent, baseHedge), Status: data.Normal},
			{Period: data.Year(2020), Figure: figure(value, exponent, hedge), Status: data.Normal},
		}}
		row := set(t, h).Growth(k, data.Year(2020), data.Year(2019))
		if row.Change == nil || !row.Change.Add(row.Base.Value).Equal(row.Value.Value) {
			t.Fatalf("change %v of %s and %s", row.Change, row.Base.Value, row.Value.Value)
		}
		if (row.Rate != nil) != row.Status.HasRate() {
			t.Fatalf("status %s with rate %v", row.Status, row.Rate)
		}
		if row.Rate == nil {
			return
		}
		r := row.Rate
		if !row.Base.Value.IsPositive() {
			t.Fatalf("a rate on the base %s", row.Base.Value)
		}
		if r.Low.Valid && r.Low.Decimal.Cmp(r.Percent.Decimal) > 0 || r.High.Valid && r.High.Decimal.Cmp(r.Percent.Decimal) < 0 {
			t.Fatalf("rate %s outside %s…%s", r.Percent.Decimal, r.Low.Decimal, r.High.Decimal)
		}
	})
}

// figure keeps a fuzzed figure within what a source prints.
func figure(coefficient int64, exponent int8, hedge uint8) data.Figure {
	return data.Figure{Coefficient: coefficient % 1e18, Exponent: exponent % 12, Hedge: data.Hedge(hedge % 6)}
}

// FuzzSum holds that a half-year is the sum of its months and as uncertain as
// they are together, whatever their precision and in whatever way they are
// added; and that the months, summed to quarters first, come to the same.
func FuzzSum(f *testing.F) {
	f.Add(int64(245091), int8(-3), int64(35001643), int8(-3), int64(7), int8(6))
	f.Add(int64(1e17), int8(0), int64(5), int8(-9), int64(-3), int8(2))
	f.Fuzz(func(t *testing.T, a int64, x int8, b int64, y int8, c int64, z int8) {
		k := key("exports", "BE")
		h := &data.History{Series: &data.Series{Key: k}}
		sum, low, high := decimal.Zero, decimal.Zero, decimal.Zero
		for i, month := range data.Half(2024, 1).Split(1) {
			one := []data.Figure{figure(a, x, 0), figure(b, y, 0), figure(c, z, 0)}[i%3]
			h.Figures = append(h.Figures, data.Told{Period: month, Figure: one, Status: data.Normal})
			sum = sum.Add(one.Decimal())
			low, high = low.Add(one.Interval().Low.Decimal), high.Add(one.Interval().High.Decimal)
		}
		s := set(t, h)
		half := s.Find(k, data.Half(2024, 1)).Amount
		if !half.Value.Equal(sum) || !half.Interval.Low.Decimal.Equal(low) || !half.Interval.High.Decimal.Equal(high) {
			t.Fatalf("half-year %s in %v, want %s in %s…%s", half.Value, half.Interval, sum, low, high)
		}
		quarters := decimal.Zero
		for _, q := range data.Half(2024, 1).Split(3) {
			quarters = quarters.Add(s.Find(k, q).Amount.Value)
		}
		if !quarters.Equal(sum) {
			t.Fatalf("quarters add up to %s, months to %s", quarters, sum)
		}
	})
}

// TestRank gives shares and contributions that add up to the whole.
func TestRank(t *testing.T) {
	total := key("exports", "W00")
	s := set(t, series(t, total, "2019", "80", "2020", "100"), series(t, key("exports", "BE"), "2019", "30", "2020", "20"),
		series(t, key("exports", "FR"), "2019", "50", "2020", "80"))
	whole := s.Growth(total, data.Year(2020), data.Year(2019))
	var rows []stats.Row
	for _, partner := range []string{"BE", "FR"} {
		rows = append(rows, s.Growth(key("exports", partner), data.Year(2020), data.Year(2019)))
	}
	ranked := stats.Rank(rows, &whole)
	for i, want := range []struct{ partner, share, contribution string }{{"FR", "80", "37.5"}, {"BE", "20", "-12.5"}} {
		got := ranked[i]
		if got.Series.Partner != want.partner || got.Rank != i+1 || got.Share.Decimal.String() != want.share || got.Contribution.Decimal.String() != want.contribution {
			t.Errorf("place %d: %s rank %d share %s contribution %s, want %+v", i+1, got.Series.Partner, got.Rank, got.Share.Decimal, got.Contribution.Decimal, want)
		}
	}
	sum := ranked[0].Contribution.Decimal.Add(ranked[1].Contribution.Decimal)
	if !sum.Equal(whole.Rate.Percent.Decimal) {
		t.Errorf("contributions add up to %s, the whole grew by %s", sum, whole.Rate.Percent.Decimal)
	}
}
