package data

import (
	"errors"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
)

func TestParseFigure(t *testing.T) {
	for s, want := range map[string]Figure{
		"44e6":                       {44, 6, Exact},
		"1.50":                       {150, -2, Exact},
		"-3":                         {-3, 0, Exact},
		"+3":                         {3, 0, Exact},
		"2.0E-6":                     {20, -7, Exact},
		"0.0":                        {0, -1, Exact},
		"-0.5":                       {-5, -1, Exact},
		".5":                         {5, -1, Exact},
		"347184855.94":               {34718485594, -2, Exact},
		"999999999999999999":         {999999999999999999, 0, Exact},
		"1000000000000000000000":     {100000000000000000, 4, Exact},
		"0000000000000000000000.001": {1, -3, Exact},
	} {
		got, err := ParseFigure(s)
		if err != nil || got != want {
			t.Errorf("%q is %v (%v), expected %v", s, got, err, want)
		}
	}
	for _, s := range []string{"", ".", "-", "++5", "-+5", "+-5", "--5", "1,5", "1 000", "1e", "e5", "1.2.3", "NaN", "0x1", "1e999", "١", "1_0"} {
		if f, err := ParseFigure(s); err == nil {
			t.Errorf("%q is read as %v, expected an error", s, f)
		}
	}
	if _, err := ParseFigure("1234567890123456789"); !errors.Is(err, ErrDigits) {
		t.Errorf("19 digits: %v, expected %v", err, ErrDigits)
	}
}

func TestFigureScaledAndTrimmed(t *testing.T) {
	thousands, _ := ParseFigure("321905.47699")
	if got := thousands.Scaled(3).String(); got != "321905476.99" {
		t.Errorf("scaled by a thousand: %s", got)
	}
	for s, want := range map[string]string{"415000000": "415e6", "1200": "1200", "12000": "12e3", "0": "0", "-5000": "-5e3", "10.000": "1e1"} {
		f, _ := ParseFigure(s)
		if got := f.Trimmed(3).String(); got != want {
			t.Errorf("%s trimmed is %s, expected %s", s, got, want)
		}
	}
}

func TestFigureInterval(t *testing.T) {
	for _, test := range []struct {
		figure    string
		hedge     Hedge
		low, high string
	}{
		{"44e6", Exact, "43500000", "44500000"},
		{"44e6", About, "43500000", "44500000"},
		{"32", Almost, "30", "32"},
		{"-32", Almost, "-32", "-30"},
		{"20", AtLeast, "20", ""},
		{"20", AtMost, "", "20"},
		{"0.0", Exact, "-0.05", "0.05"},
		{"1.50", Range, "1.495", "1.505"},
	} {
		f, _ := ParseFigure(test.figure)
		f.Hedge = test.hedge
		i := f.Interval()
		if end(i.Low) != test.low || end(i.High) != test.high {
			t.Errorf("%s %s lies in [%s, %s], expected [%s, %s]", test.hedge, test.figure, end(i.Low), end(i.High), test.low, test.high)
		}
	}
}

// end writes one end of an interval, nothing for an open one.
func end(d decimal.NullDecimal) string {
	if !d.Valid {
		return ""
	}
	return d.Decimal.String()
}

func TestIntervalWithin(t *testing.T) {
	one, two, three := decimal.New(1, 0), decimal.New(2, 0), decimal.New(3, 0)
	narrow, wide := Closed(one, two), Closed(one, three)
	open := Interval{Low: decimal.NewNullDecimal(one)}
	for _, test := range []struct {
		i, j Interval
		want bool
	}{{narrow, wide, true}, {wide, narrow, false}, {narrow, narrow, true}, {wide, open, true}, {open, wide, false}, {open, Interval{}, true}} {
		if got := test.i.Within(test.j); got != test.want {
			t.Errorf("%v within %v is %t", test.i, test.j, got)
		}
	}
}

func TestHedgeAndStatusWords(t *testing.T) {
	for h := Exact; h <= Range; h++ {
		if got, err := ParseHedge(h.String()); err != nil || got != h {
			t.Errorf("%s reads as %s (%v)", h, got, err)
		}
	}
	for _, s := range []Status{Normal, Estimated, Provisional, Forecast, Missing, Unvalidated} {
		if got, err := ParseStatus(s.String()); err != nil || got != s {
			t.Errorf("%s reads as %s (%v)", s, got, err)
		}
	}
	if _, err := ParseHedge("roughly"); err == nil || !strings.Contains(err.Error(), "about") {
		t.Errorf("an unknown hedge: %v", err)
	}
	if _, err := ParseStatus("AE"); err == nil {
		t.Error("two letters were read as a status")
	}
}

func FuzzParseFigure(f *testing.F) {
	for _, s := range []string{"44e6", "1.50", "-0.0", "999999999999999999", "1e-100", "+7"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		figure, err := ParseFigure(s)
		if err != nil {
			return
		}
		if again, err := ParseFigure(figure.String()); err != nil || again != figure {
			t.Fatalf("%q is %v, which reads as %v (%v)", s, figure, again, err)
		}
		if d, err := decimal.NewFromString(s); err != nil || !d.Equal(figure.Decimal()) {
			t.Fatalf("%q is %v, but the decimal %v (%v)", s, figure, d, err)
		}
		for h := Exact; h <= Range; h++ {
			figure.Hedge = h
			if !figure.Interval().Contains(figure.Decimal()) {
				t.Fatalf("%s %v lies outside its interval", h, figure)
			}
		}
		if !figure.Trimmed(3).Same(figure) {
			t.Fatalf("%v trimmed is another number: %v", figure, figure.Trimmed(3))
		}
	})
}
