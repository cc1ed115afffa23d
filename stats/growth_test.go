package stats_test

import (
	"slices"
	"testing"

	"oborot/data"
	"oborot/stats"

	"github.com/google/go-cmp/cmp"
)

// TestGrowthStatus takes one row through every status that two figures of a
// series can have.
func TestGrowthStatus(t *testing.T) {
	for _, test := range []struct {
		name        string
		base, value string
		want        stats.Status
		change      string
		rate        [3]string // percent, low, high with one decimal
	}{
		{"tens of millions", "40e6", "44e6", stats.OK, "4000000", [3]string{"10.0", "7.4", "12.7"}},
		{"exact counts of euro", "275075112", "320184884", stats.OK, "45109772", [3]string{"16.4", "16.4", "16.4"}},
		{"fall", "347184855.94", "321905476.99", stats.OK, "-25279378.95", [3]string{"-7.3", "-7.3", "-7.3"}},
		{"provisional", "P 100.0", "110.0", stats.IsProvisional, "10", [3]string{"10.0", "9.9", "10.1"}},
		{"rounding could have made it", "44e6", "44.4e6", stats.BelowRounding, "400000", [3]string{"0.9", "-0.3", "2.2"}},
		{"no base", "0", "5", stats.BaseZero, "5", [3]string{}},
		{"negative base", "-5", "-3", stats.BaseNegative, "2", [3]string{}},
		{"change of sign", "-5", "3", stats.SignChange, "8", [3]string{}},
	} {
		t.Run(test.name, func(t *testing.T) {
			k := key("exports", "BE")
			row := set(t, series(t, k, "2019", test.base, "2020", test.value)).Growth(k, when(t, "2020"), when(t, "2019"))
			if row.Status != test.want {
				t.Fatalf("status %s, want %s", row.Status, test.want)
			}
			if row.Change == nil || row.Change.String() != test.change {
				t.Errorf("change %v, want %s", row.Change, test.change)
			}
			if got := rates(row); got != test.rate {
				t.Errorf("rate %v, want %v", got, test.rate)
			}
		})
	}
}

// rates writes percent and bounds of a row; nothing where it has none.
func rates(row stats.Row) (out [3]string) {
	if row.Rate == nil {
		return out
	}
	r := row.Rate
	return [3]string{r.Percent.Decimal.StringFixed(1), r.Low.Decimal.StringFixed(1), r.High.Decimal.StringFixed(1)}
}

// TestGrowthWithoutFigures says why there is no rate.
func TestGrowthWithoutFigures(t *testing.T) {
	k := key("exports", "BE")
	months := []string{"2023-07", "5", "2023-08", "6", "2023-09", "1", "2023-10", "1", "2023-11", "1", "2023-12", "1", "2024-07", "7", "2024-08", "8"}
	row := set(t, series(t, k, months...)).Growth(k, when(t, "2024-S2"), when(t, "2023-S2"))
	if row.Status != stats.PartialPeriod || row.Rate != nil || row.Change != nil || row.Value != nil {
		t.Errorf("a half-year of two months: %+v", row)
	}
	if want := []stats.NoteCode{stats.NoteMissingParts}; !cmp.Equal(notes(row), want) || row.Notes[0].Args[0] != "2024-09, 2024-10, 2024-11, 2024-12" {
		t.Errorf("notes %+v, want the four missing months", row.Notes)
	}
	row = set(t, series(t, k, "2020", "5")).Growth(k, when(t, "2020"), when(t, "2019"))
	if row.Status != stats.BaseMissing || row.Rate != nil || row.Change != nil {
		t.Errorf("no base: %+v", row)
	}
	covered := series(t, k, "2019-01", "3", "2020-01", "5", "2020-02", "M")
	covered.Extent = data.NewExtent([]data.Coverage{{Provider: "kz_stat", Indicator: "exports", Reporter: "KZ", Period: when(t, "2020-02")}})
	row = set(t, covered).Growth(k, when(t, "2020-02"), when(t, "2019-02"))
	if row.Status != stats.Gap {
		t.Errorf("a missing month: %s, want gap", row.Status)
	}
}

// TestSparse: an absent month inside the coverage of a sparse format is nil.
func TestSparse(t *testing.T) {
	k := key("exports", "MT")
	h := series(t, k, "2024-01", "3", "2024-03", "4")
	var coverage []data.Coverage
	for _, month := range when(t, "2024-Q1").Split(1) {
		coverage = append(coverage, data.Coverage{Provider: "kz_stat", Indicator: "exports", Reporter: "KZ", Period: month, Sparse: true})
	}
	h.Extent = data.NewExtent(coverage)
	found := set(t, h).Find(k, when(t, "2024-Q1"))
	if found.Status != stats.OK || found.Amount.Value.String() != "7" {
		t.Fatalf("sum %+v, want 7", found)
	}
	if last := found.Notes[len(found.Notes)-1]; last.Code != stats.NoteNilParts || last.Args[0] != "1" {
		t.Errorf("notes %+v, want one nil month", found.Notes)
	}
	if found := set(t, h).Find(k, when(t, "2024-S1")); found.Status != stats.PartialPeriod {
		t.Errorf("half-year of covered and uncovered months: %s, want partial_period", found.Status)
	}
}

// TestCumulative takes the discrete figure out of cumulative ones where that is
// possible, and only there.
func TestCumulative(t *testing.T) {
	k := key("exports", "BE")
	s := set(t, series(t, k, "2024-Q1", "10", "2024-S1", "25", "2024-01-01/P9M", "45"))
	for _, test := range []struct{ period, want string }{
		{"2024-Q1", "10"}, {"2024-Q2", "15"}, {"2024-S1", "25"}, {"2024-Q3", "20"}, {"2024-04-01/P6M", "35"}, {"2024-S2", ""}, {"2024-05", ""},
	} {
		got := ""
		if a := s.Find(k, when(t, test.period)).Amount; a != nil {
			got = a.Value.String()
		}
		if got != test.want {
			t.Errorf("%s: %q, want %q", test.period, got, test.want)
		}
	}
}

// TestDerived forms turnover and balance of both flows, and prefers what is
// published.
func TestDerived(t *testing.T) {
	exports, imports := series(t, key("exports", "BE"), "2020", "10.5"), series(t, key("imports", "BE"), "2020", "4")
	exports.Series.Valuation, imports.Series.Valuation = "FOB", "CIF"
	s := set(t, exports, imports)
	turnover := s.Find(key("turnover", "BE"), when(t, "2020"))
	if turnover.Amount.Value.String() != "14.5" || turnover.Amount.Valuation != "exports FOB + imports CIF" {
		t.Errorf("turnover %+v", turnover.Amount)
	}
	if balance := s.Find(key("balance", "BE"), when(t, "2020")); balance.Amount.Value.String() != "6.5" || balance.Amount.Valuation != "exports FOB − imports CIF" {
		t.Errorf("balance %+v", balance.Amount)
	}
	s = set(t, exports, imports, series(t, key("turnover", "BE"), "2020", "14.4"))
	if found := s.Find(key("turnover", "BE"), when(t, "2020")); found.Amount.Value.String() != "14.4" {
		t.Errorf("published turnover does not win: %s", found.Amount.Value)
	}
	s = set(t, exports)
	if found := s.Find(key("turnover", "BE"), when(t, "2020")); found.Amount != nil {
		t.Errorf("turnover of one flow: %s", found.Amount.Value)
	}
}

// TestOneSidedTrade: a flow that was never told and is sparsely covered is nil,
// so that turnover and balance can be derived.
func TestOneSidedTrade(t *testing.T) {
	k := key("exports", "MT")
	h := series(t, k, "2024-01", "3", "2024-02", "4")
	var coverage []data.Coverage
	for _, month := range when(t, "2024-01-01/P2M").Split(1) {
		for _, indicator := range []string{"exports", "imports"} {
			coverage = append(coverage, data.Coverage{Provider: "kz_stat", Indicator: indicator, Reporter: "KZ", Period: month, Sparse: true})
		}
	}
	h.Extent = data.NewExtent(coverage)
	s := set(t, h)
	if got := s.Derivable(); len(got) != 2 || got[0] != key("turnover", "MT") || got[1] != key("balance", "MT") {
		t.Errorf("derivable %v, want turnover and balance", got)
	}
	if found := s.Find(key("turnover", "MT"), when(t, "2024-01-01/P2M")); found.Amount == nil || found.Amount.Value.String() != "7" {
		t.Errorf("turnover %+v, want 7", found)
	}
	h.Extent = data.NewExtent(coverage[:1])
	if found := set(t, h).Find(key("turnover", "MT"), when(t, "2024-01")); found.Amount != nil {
		t.Errorf("turnover of one uncovered flow: %s", found.Amount.Value)
	}
}

// TestNilFlow: where published turnover equals one flow, the other is nil.
func TestNilFlow(t *testing.T) {
	s := set(t, series(t, key("turnover", "AS"), "2022", "675.18"), series(t, key("imports", "AS"), "2022", "675.18"))
	found := s.Find(key("exports", "AS"), when(t, "2022"))
	if found.Amount == nil || !found.Amount.Value.IsZero() || found.Notes[0].Code != stats.NoteOneFlow {
		t.Errorf("exports %+v, want nil", found)
	}
}

// TestNilFlowIsNoFinerThanItsFigures: figures printed to the million may hide
// a small flow, and hedged ones say nothing of it.
func TestNilFlowIsNoFinerThanItsFigures(t *testing.T) {
	turnover, exports := series(t, key("turnover", "BE"), "2023", "44e6"), series(t, key("exports", "BE"), "2023", "44e6")
	s := set(t, turnover, exports, series(t, key("imports", "BE"), "2022", "3e5"))
	row := s.Growth(key("imports", "BE"), data.Year(2023), data.Year(2022))
	if row.Status != stats.BelowRounding || row.Rate.High.Decimal.StringFixed(0) != "300" {
		t.Errorf("row %+v with rate %+v", row, row.Rate)
	}
	exports.Figures[0].Figure.Hedge = data.AtLeast
	if found := s.Find(key("imports", "BE"), data.Year(2023)); found.Amount != nil {
		t.Errorf("a hedged flow leaves %s of imports", found.Amount.Value)
	}
}

// TestHedges: what is taken away or divided by turns its hedge round.
func TestHedges(t *testing.T) {
	exports, imports := series(t, key("exports", "BE"), "2022", "100e6", "2023", "90e6"), series(t, key("imports", "BE"), "2022", "10e6")
	imports.Figures[0].Figure.Hedge = data.AtLeast
	s := set(t, exports, imports)
	if got := s.Find(key("balance", "BE"), data.Year(2022)).Amount.Hedge; got != data.AtMost {
		t.Errorf("balance less at least 10 million: %s, want at_most", got)
	}
	if got := s.Find(key("turnover", "BE"), data.Year(2022)).Amount.Hedge; got != data.AtLeast {
		t.Errorf("turnover with at least 10 million: %s, want at_least", got)
	}
	exports.Figures[0].Figure.Hedge = data.AtLeast
	if got := s.Growth(key("exports", "BE"), data.Year(2023), data.Year(2022)).Rate.Hedge; got != data.AtMost {
		t.Errorf("growth on at least 100 million: %s, want at_most", got)
	}
	if got := s.Find(key("balance", "BE"), data.Year(2022)).Amount.Hedge; got != data.About {
		t.Errorf("at least less at least: %s, want about", got)
	}
}

// TestContradiction: the first half less a greater first quarter is no figure.
func TestContradiction(t *testing.T) {
	k := key("exports", "BE")
	if found := set(t, series(t, k, "2024-Q1", "100", "2024-S1", "90")).Find(k, when(t, "2024-Q2")); found.Amount != nil {
		t.Errorf("negative exports: %s", found.Amount.Value)
	}
}

// TestStockBase takes the nearest day within 45 for the base of a stock.
func TestStockBase(t *testing.T) {
	k := data.Key{Provider: "kz_stat", Indicator: "enterprises_foreign_capital", Reporter: "KZ", Partner: "BE", Product: data.Total, Unit: "PN"}
	s := set(t, series(t, k, "2016-12-10", "20", "2018-01-01", "25"))
	row := s.Growth(k, when(t, "2018-01-01"), when(t, "2017-01-01"))
	if row.Rate == nil || row.Rate.Percent.Decimal.String() != "25" || row.BasePeriod != when(t, "2016-12-10") {
		t.Errorf("row %+v", row)
	}
	if row := set(t, series(t, k, "2016-11-10", "20", "2018-01-01", "25")).Growth(k, when(t, "2018-01-01"), when(t, "2017-01-01")); row.Status != stats.BaseMissing {
		t.Errorf("a base 52 days off: %s", row.Status)
	}
}

// TestComposition: the United Kingdom left the row «Страны ЕС» between the two
// years.
func TestComposition(t *testing.T) {
	now, then := key("turnover", "EU27_2020"), key("turnover", "EU28")
	s := set(t, series(t, now, "2023", "41302826211.30"), series(t, then, "2022", "41875385158.96"),
		series(t, key("turnover", "GB"), "2022", "1846655726.76", "2023", "1181637607.00"))
	row := s.Growth(now, when(t, "2023"), when(t, "2022"))
	if row.Status != stats.BasisDiffers || row.Rate != nil || row.Change != nil {
		t.Fatalf("row %+v", row)
	}
	want := []stats.Note{
		{Code: stats.NoteComposition, Args: []string{"EU27_2020", "EU28"}},
		{Code: stats.NotePublished, Args: []string{"-1.4"}},
		{Code: stats.NoteLikeForLike, Args: []string{"+3.2", "without GB", "41875385158.96 − GB 1846655726.76 = 40028729432.2"}},
	}
	if diff := cmp.Diff(want, row.Notes); diff != "" {
		t.Error(diff)
	}
}

// TestOverlap: spans that overlap touch every month and still are no sum.
func TestOverlap(t *testing.T) {
	k := key("imports", "FR")
	found := set(t, series(t, k, "2024-01-01/P9M", "90", "2024-S2", "60")).Find(k, when(t, "2024"))
	if found.Amount != nil || found.Status != stats.PartialPeriod {
		t.Errorf("a year of nine months and a half: %+v", found)
	}
}

// TestEvolvingGroup: the United Kingdom left the EU in the second month of 2020,
// so that no like for like is to be had, and a row without a value takes no
// other composition's base.
func TestEvolvingGroup(t *testing.T) {
	k := key("exports", "EU")
	s := set(t, series(t, k, "2020", "1800", "2021", "1700"), series(t, key("exports", "GB"), "2020", "400"))
	row := s.Growth(k, when(t, "2021"), when(t, "2020"))
	if row.Status != stats.BasisDiffers || slices.Contains(notes(row), stats.NoteLikeForLike) {
		t.Errorf("row %+v", row)
	}
	s = set(t, series(t, key("exports", "EU28"), "2019", "10"), series(t, key("exports", "EU27_2020"), "2023", "15", "2024", "16"))
	if row := s.Growth(key("exports", "EU28"), when(t, "2024"), when(t, "2023")); row.Base != nil || row.Value != nil {
		t.Errorf("the EU of 28 in 2024 against %+v", row.Base)
	}
}

// TestEditions: a sum across editions of the classification is no sum.
func TestEditions(t *testing.T) {
	k := key("exports", "BE")
	k.Product = "HS:0302"
	h := series(t, k, "2024-01", "1", "2024-02", "2")
	h.Figures[0].Edition, h.Figures[1].Edition = "H5", "H6"
	if row := set(t, h).Growth(k, when(t, "2024-01-01/P2M"), when(t, "2023-01-01/P2M")); row.Status != stats.BasisDiffers {
		t.Errorf("status %s, want basis_differs", row.Status)
	}
}
