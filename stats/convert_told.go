package stats

import (
	"fmt"
	"strings"

	"oborot/data"

	"github.com/shopspring/decimal"
)

// Told converts one published figure, for the few who cannot keep an interval
// beside it: it is rounded until half its last digit is as wide as the interval
// of figure and rate together, and is hedged with "about". Its release says in
// its title what it was converted with.
func (r *Rates) Told(series *data.Series, t data.Told, to string) (data.Told, *Lack) {
	if t.Status == data.Missing {
		return t, nil
	}
	a, lack := r.Amount(sum(series, []data.Told{t}), series.Key, t.Period, to)
	if lack != nil {
		return t, lack
	}
	hedge := t.Figure.Hedge
	if hedge == data.Exact {
		hedge = data.About
	}
	f, err := data.FigureOf(coarse(a.Value, a.Interval))
	if err != nil { // no figure has so many digits as it would take
		return t, &Lack{From: series.Unit, To: to, Period: t.Period, Kind: NoPeriod, Source: sourceOf(series.Unit, to)}
	}
	t.Figure, t.Figure.Hedge = f, hedge
	var legs []string
	for _, l := range a.Conversions[0].Legs {
		legs = append(legs, fmt.Sprintf("1 %s = %s %s, %s of %d from %s to %s, %s", l.Base, l.Rate, l.Unit, l.Kind, l.Days, l.First, l.Last, l.Provider))
	}
	release := *t.Release
	release.Title = strings.TrimSpace(fmt.Sprintf("%s [converted from %s: %s]", release.Title, series.Unit, strings.Join(legs, "; ")))
	t.Release = &release
	return t, nil
}

// coarse rounds a value until half its last digit reaches as far as the
// interval does.
func coarse(value decimal.Decimal, i data.Interval) decimal.Decimal {
	if !i.Low.Valid || !i.High.Valid {
		return value
	}
	width := i.High.Decimal.Sub(i.Low.Decimal)
	if !width.IsPositive() {
		return value
	}
	return value.Round(-int32(width.NumDigits()) - width.Exponent())
}
