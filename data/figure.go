package data

import (
	"errors"
	"fmt"
	"strconv"
	"strings"

	"github.com/shopspring/decimal"
)

// Figure is a number as its source printed it: coefficient × 10^exponent. The
// exponent is the printed precision: 44 million is 44e6, 1.50 is 150e-2.
type Figure struct {
	Coefficient int64
	Exponent    int8
	Hedge       Hedge
}

// Hedge is how the source qualified a number.
type Hedge uint8

// The hedges. Range marks one end of a span from one number to another.
const (
	Exact Hedge = iota
	About
	Almost
	AtLeast
	AtMost
	Range
)

var hedgeNames = [...]string{"exact", "about", "almost", "at_least", "at_most", "range"}

// String returns the word of the command line and of press/GUIDE.md.
func (h Hedge) String() string { return hedgeNames[h] }

// ParseHedge reads the word that String writes; the empty word is exact.
func ParseHedge(s string) (Hedge, error) {
	for i, name := range hedgeNames {
		if s == name {
			return Hedge(i), nil
		}
	}
	if s == "" {
		return Exact, nil
	}
	return 0, fmt.Errorf("hedge %q is unknown, expected one of %s", s, strings.Join(hedgeNames[:], ", "))
}

// ErrDigits says that a number has more digits than a figure holds.
var ErrDigits = errors.New("more than 18 significant digits")

// ParseFigure reads a plain decimal number ("1.50", "-3", "44e6", "2.0E-6"),
// keeping its precision. It accepts no spaces, no thousands separators and no
// decimal comma: what those mean is for the reader of the document to know.
func ParseFigure(s string) (Figure, error) {
	mantissa, exponent := s, 0
	if i := strings.IndexAny(s, "eE"); i >= 0 {
		n, err := strconv.Atoi(s[i+1:])
		if err != nil {
			return Figure{}, fmt.Errorf("%q is not a number", s)
		}
		mantissa, exponent = s[:i], n
	}
	whole, fraction, _ := strings.Cut(mantissa, ".")
	if strings.HasPrefix(whole, "-") || strings.HasPrefix(whole, "+") {
		whole = whole[1:]
	}
	digits := whole + fraction
	if digits == "" || strings.Trim(digits, "0123456789") != "" {
		return Figure{}, fmt.Errorf("%q is not a number", s)
	}
	exponent -= len(fraction)
	return figureOf(s, strings.HasPrefix(s, "-"), strings.TrimLeft(digits, "0"), exponent)
}

// figureOf builds the figure of bare digits; s is what it was read from.
func figureOf(s string, negative bool, digits string, exponent int) (Figure, error) {
	for len(digits) > 18 && digits[len(digits)-1] == '0' {
		digits, exponent = digits[:len(digits)-1], exponent+1
	}
	if len(digits) > 18 {
		return Figure{}, fmt.Errorf("%q: %w", s, ErrDigits)
	}
	if exponent < -100 || exponent > 100 {
		return Figure{}, fmt.Errorf("%q: the exponent %d is outside -100…100", s, exponent)
	}
	var n int64
	for _, c := range []byte(digits) {
		n = n*10 + int64(c-'0')
	}
	if negative {
		n = -n
	}
	return Figure{Coefficient: n, Exponent: int8(exponent)}, nil
}

// Scaled returns the figure times 10^n: a cell in thousands scaled by 3 is in
// units, with its precision.
func (f Figure) Scaled(n int) Figure {
	f.Exponent += int8(n)
	return f
}

// Trimmed drops trailing zeros of the coefficient down to what is significant
// beyond doubt: 415000000 is 415e6. Fewer than keep zeros are left alone.
func (f Figure) Trimmed(keep int) Figure {
	g, zeros := f, 0
	for g.Coefficient != 0 && g.Coefficient%10 == 0 {
		g.Coefficient, g.Exponent, zeros = g.Coefficient/10, g.Exponent+1, zeros+1
	}
	if zeros < keep {
		return f
	}
	return g
}

// IsZero says whether the number is nought, whatever its precision.
func (f Figure) IsZero() bool { return f.Coefficient == 0 }

// Decimal returns the number for arithmetic.
func (f Figure) Decimal() decimal.Decimal {
	return decimal.New(f.Coefficient, int32(f.Exponent))
}

// FigureOf returns the figure of a decimal, which must fit 18 digits.
func FigureOf(d decimal.Decimal) (Figure, error) {
	return ParseFigure(d.StringFixed(max(0, -d.Exponent())))
}

// Same says whether two figures are the same number told with the same hedge;
// the printed precision may differ.
func (f Figure) Same(g Figure) bool {
	return f.Hedge == g.Hedge && (f.Coefficient == g.Coefficient && f.Exponent == g.Exponent || f.Decimal().Equal(g.Decimal()))
}

// String writes coefficient and exponent: 44e6, 1.50, 347184855.94. It is what
// ParseFigure reads; the hedge is not in it.
func (f Figure) String() string {
	if f.Exponent > 0 {
		return strconv.FormatInt(f.Coefficient, 10) + "e" + strconv.Itoa(int(f.Exponent))
	}
	return f.Plain()
}

// Plain writes the number in full digits: 44000000, 1.50.
func (f Figure) Plain() string {
	d := f.Decimal()
	return d.StringFixed(max(0, -d.Exponent()))
}
