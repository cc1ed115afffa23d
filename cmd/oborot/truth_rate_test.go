package main

import (
	"math/big"
	"strings"

	"oborot/data"
)

// growth writes by how many percent an indicator moved: g with its preposition,
// G without one, sign with the sign in words.
func (r *release) growth(slot, indicator, modifier string) (written, bool) {
	now, then := r.now[indicator], r.then[indicator]
	if modifier == "up" && now < then || modifier == "down" && now > then {
		return written{}, false
	}
	name := map[string]string{"g": "growth", "G": "percent", "sign": "plus"}[slot]
	if slot == "sign" && now < then {
		name = "minus"
	}
	w, ok := r.percent(max(now-then, then-now), then, name)
	if now < then {
		w.figure.Coefficient = -w.figure.Coefficient
	}
	return w, ok
}

// share writes the partner's part of the reporter's whole trade.
func (r *release) share(indicator string) (written, bool) {
	return r.percent(r.now[indicator], r.whole[indicator], "percent")
}

// percent writes a ratio in percent under the words of a name.
func (r *release) percent(part, whole int64, name string) (written, bool) {
	hedge, way := r.hedged()
	if hedge != data.Exact && !r.has(name+"."+hedge.String()) {
		hedge, way = data.Exact, nearest
	}
	decimals := r.IntN(2)
	if hedge != data.Exact {
		decimals = 0
	}
	n := new(big.Int).Mul(big.NewInt(part), big.NewInt(100*power(decimals)))
	f := data.Figure{Coefficient: rounded(n, big.NewInt(whole), way), Exponent: int8(-decimals), Hedge: hedge}
	if f.Coefficient < 2 || !trueOf(f, 100*part, whole) || f.Coefficient/power(decimals) > 900 {
		return written{}, false
	}
	if hedge != data.Exact {
		name += "." + hedge.String()
	}
	pattern := r.pick(r.truth, name)
	if form := name + pluralForm(f.Coefficient, decimals); r.has(form) && r.IntN(2) == 0 {
		pattern = r.pick(r.truth, form)
	}
	return written{f, strings.ReplaceAll(pattern, "{n}", r.digits(f.Coefficient, decimals))}, true
}

// factor writes how many times an indicator is what it was, or was what it is.
func (r *release) factor(indicator, modifier string) (written, bool) {
	now, then := r.now[indicator], r.then[indicator]
	fell := now < then
	if fell {
		now, then = then, now
	}
	if fell && modifier == "up" {
		return written{}, false
	}
	hedge, way := r.hedged()
	decimals := 1
	f := ratioFigure(now, then, decimals, hedge, way)
	if f.Coefficient%10 == 0 {
		f, decimals = ratioFigure(now, then, 0, hedge, way), 0
	}
	name, many := "factor", f.Coefficient > 4
	if f.Coefficient == 2 && decimals == 0 {
		name = "factor.2"
	}
	if hedge != data.Exact {
		name += "." + hedge.String()
	}
	if f.Coefficient < 2 || decimals == 1 && f.Coefficient < 15 || decimals == 0 && many || !trueOf(f, now, then) || !r.has(name) {
		return written{}, false
	}
	if fell {
		f = inverted(f)
	}
	return written{f, strings.ReplaceAll(r.pick(r.truth, name), "{n}", r.digits(ratioFigure(now, then, decimals, hedge, way).Coefficient, decimals))}, true
}

// inverted is one over a factor, to four places, as press/GUIDE.md writes it.
func inverted(f data.Figure) data.Figure {
	return data.Figure{Coefficient: rounded(big.NewInt(10000*power(int(-f.Exponent))), big.NewInt(f.Coefficient), nearest), Exponent: -4, Hedge: f.Hedge}
}
