package main

import (
	"math/big"
	"strings"

	"oborot/data"
)

// towards is the way in which a number is rounded.
type towards int

// To the nearest, downwards for "more than", upwards for "almost".
const (
	nearest towards = iota
	downwards
	upwards
)

// rounded divides two numbers that are not negative.
func rounded(number, by *big.Int, way towards) int64 {
	n := new(big.Int).Set(number)
	switch way {
	case nearest:
		n.Add(n.Mul(n, big.NewInt(2)), by)
		by = new(big.Int).Mul(by, big.NewInt(2))
	case upwards:
		n.Add(n, by).Sub(n, big.NewInt(1))
	}
	return n.Div(n, by).Int64()
}

// power returns 10^n.
func power(n int) int64 {
	out := int64(1)
	for range n {
		out *= 10
	}
	return out
}

// hedged picks a hedge and the rounding that makes it true.
func (t *truth) hedged() (data.Hedge, towards) {
	if t.plain {
		return data.Exact, nearest
	}
	switch t.IntN(10) {
	case 0:
		return data.About, nearest
	case 1:
		return data.AtLeast, downwards
	case 2:
		return data.Almost, upwards
	case 3:
		return data.AtMost, upwards
	}
	return data.Exact, nearest
}

// ratioFigure returns a number rounded to a few digits, as a ratio of two numbers
// times a power of ten, so that the hedge is true of it.
func ratioFigure(number, by int64, decimals int, h data.Hedge, way towards) data.Figure {
	n := new(big.Int).Mul(big.NewInt(number), big.NewInt(power(decimals)))
	return data.Figure{Coefficient: rounded(n, big.NewInt(by), way), Exponent: int8(-decimals), Hedge: h}
}

// trueOf says whether a figure's hedge is true of a ratio: what is almost a
// number is no more than a sixteenth short of it, and not the number itself.
func trueOf(f data.Figure, number, by int64) bool {
	scale := big.NewInt(power(int(-f.Exponent)))
	exact := new(big.Int).Mul(big.NewInt(number), scale)
	told := new(big.Int).Mul(big.NewInt(f.Coefficient), big.NewInt(by))
	if f.Hedge == data.Almost {
		low := new(big.Int).Mul(told, big.NewInt(15))
		return exact.Cmp(told) < 0 && low.Cmp(exact.Mul(exact, big.NewInt(16))) <= 0
	}
	return f.Coefficient > 0
}

// digits writes a figure's coefficient with its decimals, in the way of the
// language; large numbers are grouped.
func (w *truthWords) digits(coefficient int64, decimals int) string {
	whole, fraction := coefficient/power(decimals), coefficient%power(decimals)
	s := grouped(whole, w.words["group"][0])
	if decimals > 0 {
		f := "000" + big.NewInt(fraction).String()
		s += w.words["point"][0] + f[len(f)-decimals:]
	}
	return s
}

// grouped writes a whole number with a mark between thousands.
func grouped(n int64, mark string) string {
	s := big.NewInt(n).String()
	sign := map[string]string{"space": " ", "comma": ","}[mark]
	if len(s) < 5 && sign == " " {
		return s
	}
	for i := len(s) - 3; i > 0; i -= 3 {
		s = s[:i] + sign + s[i:]
	}
	return s
}

// pluralForm names the form of what a number counts, where the language's file has
// one for it.
func pluralForm(coefficient int64, decimals int) string {
	whole := coefficient / power(decimals)
	switch {
	case whole < 2:
		return ".one"
	case decimals > 0:
		return ".decimal"
	case whole%10 == 0 || whole%10 > 4 || whole%100 > 10 && whole%100 < 15:
		return ".many"
	}
	return ""
}

// written is how a figure stands in the text.
type written struct {
	figure data.Figure
	words  string
}

// money rounds an amount and writes it. The case is empty for the ordinary one;
// forced is a hedge that stands in the verb.
func (w *truthWords) money(t *truth, amount int64, grammatical string, forced data.Hedge, bare bool) (written, bool) {
	hedge, way := t.hedged()
	if bare || grammatical != "" && hedge != data.Exact {
		hedge, way = data.Exact, nearest
	}
	switch forced {
	case data.AtLeast:
		hedge, way = forced, downwards
	case data.Almost:
		hedge, way = forced, upwards
	}
	scale := w.scale(t, amount)
	decimals := t.IntN(4)
	if amount/power(scale) < 10 {
		decimals = max(decimals, 1)
	}
	if amount < 100*power(scale-decimals) {
		return written{}, false
	}
	f := ratioFigure(amount, power(scale), decimals, hedge, way)
	if !trueOf(f, amount, power(scale)) || forced == data.Exact && hedge != data.Exact && !w.has("hedge."+hedge.String()) {
		return written{}, false
	}
	kind := "money." + map[int]string{3: "3", 6: "6", 9: "9"}[scale] + "." + t.unit
	pattern := w.pick(t, kind+pluralForm(f.Coefficient, decimals), kind)
	if t.IntN(2) == 0 && pluralForm(f.Coefficient, decimals) != ".one" {
		pattern = w.pick(t, kind)
	}
	number := w.digits(f.Coefficient, decimals)
	in := func(c string) string { return strings.ReplaceAll(w.inCase(pattern, c), "{n}", number) }
	f = f.Scaled(scale)
	if hedge == data.Exact || forced != data.Exact {
		return written{f, in(grammatical)}, true
	}
	return written{f, fill(w.pick(t, "hedge."+hedge.String()), func(name string) string { return in(strings.TrimPrefix(name, "x.")) })}, true
}

// scale picks thousands, millions or billions for an amount: mostly the largest
// that it fills.
func (w *truthWords) scale(t *truth, amount int64) int {
	scale := 3
	for scale < 9 && amount >= power(scale+3) {
		scale += 3
	}
	if scale > 3 && t.IntN(5) == 0 {
		scale -= 3
	}
	return scale
}
