package data

import (
	"slices"
	"testing"
)

func TestPeriodString(t *testing.T) {
	for want, p := range map[string]Period{
		"2024":            Year(2024),
		"2024-S1":         Span(2024, 1, 6),
		"2024-S2":         Half(2024, 2),
		"2024-Q3":         Quarter(2024, 3),
		"2024-07":         Month(2024, 7),
		"2024-01-01/P9M":  Span(2024, 1, 9),
		"2024-02-01/P6M":  Span(2024, 2, 6),
		"2024-07-01":      {Start: 20240701},
		"2024-01-15/P12M": {20240115, 12},
		"2024-01-01":      At(20231231),
		"0001":            Year(1),
	} {
		if p.String() != want {
			t.Errorf("%v, expected %s", p, want)
		}
	}
}

func TestPeriodFreq(t *testing.T) {
	for _, test := range []struct {
		p    Period
		want Freq
	}{
		{Year(2024), Annual}, {Half(2024, 1), HalfYearly}, {Quarter(2024, 4), Quarterly}, {Month(2024, 2), Monthly},
		{Span(2024, 1, 9), YTD}, {Span(2024, 1, 2), YTD}, {At(20240101), Instant}, {Span(2024, 4, 6), 0}, {Span(2023, 7, 12), 0},
		{Span(2023, 1, 24), 0}, {Period{20240115, 1}, 0},
	} {
		if got := test.p.Freq(); got != test.want {
			t.Errorf("the frequency of %v is %c, expected %c", test.p, got, test.want)
		}
	}
	for _, f := range []Freq{Annual, HalfYearly, Quarterly, Monthly} {
		if got, err := ParseFreq(string(rune(f))); err != nil || got != f {
			t.Errorf("%c reads as %c (%v)", f, got, err)
		}
	}
	if _, err := ParseFreq("W"); err == nil {
		t.Error("weeks were read as a frequency")
	}
}

func TestPeriodLaws(t *testing.T) {
	for year := 1999; year < 2029; year++ {
		for h := 1; h <= 2; h++ {
			want := []Period{Quarter(year, h*2-1), Quarter(year, h*2)}
			if got := Half(year, h).Split(3); !slices.Equal(got, want) {
				t.Errorf("%v is made of %v, expected %v", Half(year, h), got, want)
			}
		}
		whole := Year(year)
		for _, n := range []int{1, 2, 3, 4, 6, 12} {
			pieces, at := whole.Split(n), whole.Start
			for _, p := range pieces {
				if p.Start != at || !whole.Contains(p) {
					t.Errorf("%v in pieces of %d: %v begins at %v, expected %v", whole, n, p, p.Start, at)
				}
				at = p.End()
				if q, ok := p.Previous(); ok && (q.End() != p.Start || q.Freq() != p.Freq()) {
					t.Errorf("before %v comes %v", p, q)
				}
				if e := p.YearEarlier(); e.Months != p.Months || e.Start.AddMonths(12) != p.Start {
					t.Errorf("a year before %v is %v", p, e)
				}
				if PeriodOfNumber(p.Number()) != p {
					t.Errorf("%v does not survive its number", p)
				}
			}
			if len(pieces) != 12/n || at != whole.End() {
				t.Errorf("%v in pieces of %d ends at %v", whole, n, at)
			}
		}
	}
}

func TestPeriodEdges(t *testing.T) {
	if Year(2024).Split(5) != nil || Year(2024).Split(0) != nil {
		t.Error("a year was cut where it does not fit")
	}
	if _, ok := Span(2024, 1, 9).Previous(); ok {
		t.Error("nine months have a previous period")
	}
	for _, p := range []Period{At(20231231), At(20240101), Year(2023).Instant(), Month(2023, 12).Instant(), Half(2023, 2).Instant()} {
		if p != (Period{Start: 20240101}) {
			t.Errorf("the end of 2023 is %v", p)
		}
	}
	if p := At(20240228); p.Start != 20240228 {
		t.Errorf("28 February of a leap year is %v", p)
	}
	if Half(2024, 1).Compare(Year(2024)) >= 0 || Year(2024).Compare(Month(2024, 2)) >= 0 || Year(2024).Compare(Year(2024)) != 0 {
		t.Error("periods are out of order")
	}
}
