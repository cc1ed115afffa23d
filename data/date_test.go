package data

import (
	"testing"
	"time"
)

func TestParseDate(t *testing.T) {
	for s, want := range map[string]Date{"2024-07-25": 20240725, "25.07.2024": 20240725, "29.02.2024": 20240229} {
		if got, err := ParseDate(s); err != nil || got != want || got.String() != want.Time().Format(time.DateOnly) {
			t.Errorf("%q is %v (%v)", s, got, err)
		}
	}
	for _, s := range []string{"", "29.02.2023", "2024-13-01", "07/25/2024", "2024-7-25", "0000-01-01", "25.07.24"} {
		if got, err := ParseDate(s); err == nil {
			t.Errorf("%q is read as %v", s, got)
		}
	}
	if Date(0).String() != "" || !Date(0).IsZero() {
		t.Error("no date prints as something")
	}
}

func TestDateAddMonths(t *testing.T) {
	for _, test := range []struct {
		from Date
		n    int
		want Date
	}{
		{20240131, 1, 20240229}, {20240331, -1, 20240229}, {20240229, 12, 20250228}, {20240115, 11, 20241215},
		{20240115, 12, 20250115}, {20240115, -1, 20231215}, {20240115, -13, 20221215}, {20241231, 2, 20250228},
	} {
		if got := test.from.AddMonths(test.n); got != test.want {
			t.Errorf("%v and %d months is %v, expected %v", test.from, test.n, got, test.want)
		}
	}
}

func FuzzDate(f *testing.F) {
	f.Add(2024, 2, 29, 366)
	f.Fuzz(func(t *testing.T, year, month, day, n int) {
		d := NewDate(1500+mod(year, 1000), 1+mod(month, 12), 1+mod(day, 31))
		n = mod(n, 100000)
		if got, err := ParseDate(d.String()); err != nil || got != d {
			t.Fatalf("%v reads as %v (%v)", d, got, err)
		}
		if got := d.AddDays(n).DaysSince(d); got != n {
			t.Fatalf("%d days after %v are %d", n, d, got)
		}
		first := NewDate(d.Year(), d.Month(), 1)
		if m := n % 3000; first.AddMonths(m).AddMonths(-m) != first {
			t.Fatalf("%v and %d months and back is %v", first, m, first.AddMonths(m).AddMonths(-m))
		}
	})
}
