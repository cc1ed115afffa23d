package charts

import (
	"path"
	"slices"
	"strings"

	"oborot/data"
	"oborot/stats"
	"oborot/stats/verdict"

	"github.com/shopspring/decimal"
)

// reason writes the sentence of a reason. Its text has places for the arguments,
// then for the official figures, then for where they are from.
func (l *language) reason(r *verdict.Reason) string {
	key := "check." + string(r.Kind)
	var args []string
	for _, a := range r.Args {
		args = append(args, l.argument(a))
	}
	switch {
	case r.Kind == verdict.SlipScale:
		key, args = key+"."+r.Args[1].Text, args[:1]
	case r.Kind == verdict.NoPeriod && args[0] != "":
		key += ".words"
	}
	var figures []string
	for i := range r.Official {
		figures = append(figures, l.official(&r.Official[i]))
	}
	if r.IsSlip() || r.Kind == verdict.Vague || r.Kind == verdict.Loose {
		figures = []string{strings.Join(figures, l.text("semicolon")+" ")}
	}
	args = append(args, figures...)
	if len(r.Official) > 0 {
		args = append(args, l.source(&r.Official[0]))
	}
	return l.text(key, args...)
}

// argument writes an argument of a reason.
func (l *language) argument(a verdict.Arg) string {
	switch a.Type {
	case verdict.AmountArg:
		return l.scaled(endOf(a.Text).Decimal, a.Unit)
	case verdict.AmountSpan:
		return l.amountSpan(a)
	case verdict.GrowthSpan:
		return l.ends(a, 1, func(d decimal.Decimal) string { return l.percent(d, decimals(d)) })
	case verdict.ShareSpan:
		return l.ends(a, 1, func(d decimal.Decimal) string { return l.text("number.percent", l.number(d, decimals(d))) })
	case verdict.FactorSpan:
		return l.ends(a, 3, func(d decimal.Decimal) string { return "×" + l.number(d, decimals(d)) })
	case verdict.NumberArg:
		return l.plain(a.Text)
	case verdict.PeriodArg:
		if p, err := data.ParsePeriod(a.Text); err == nil {
			return l.short(p)
		}
	case verdict.DateArg:
		if d, err := data.ParseDate(a.Text); err == nil {
			return l.date(d)
		}
	case verdict.IndicatorArg:
		return l.indicator(a.Text)
	case verdict.AreaArg:
		return l.area(a.Text)
	case verdict.HedgeArg:
		return l.text("hedge.name." + a.Text)
	}
	return a.Text
}

// endOf reads an end of a span; an open one is not valid.
func endOf(text string) decimal.NullDecimal {
	d, err := decimal.NewFromString(text)
	return decimal.NullDecimal{Decimal: d, Valid: err == nil}
}

// shortest drops the zeros that a fraction ends with.
func shortest(d decimal.Decimal) decimal.Decimal {
	for d.Exponent() < 0 && d.Round(-d.Exponent()-1).Equal(d) {
		d = d.Round(-d.Exponent() - 1)
	}
	return d
}

// ends writes a span with that many decimals at the most, its ends rounded away
// from each other. One whose ends round to the same number is written once, one
// with an open end by the other.
func (l *language) ends(a verdict.Arg, places int32, write func(decimal.Decimal) string) string {
	low, high := endOf(a.Text), endOf(a.High)
	switch {
	case low.Valid && high.Valid && low.Decimal.Round(places).Equal(high.Decimal.Round(places)):
		return write(shortest(low.Decimal.Round(places)))
	case low.Valid && high.Valid:
		return l.text("interval", write(shortest(low.Decimal.RoundFloor(places))), write(shortest(high.Decimal.RoundCeil(places))))
	case low.Valid:
		return l.hedged(data.AtLeast, write(shortest(low.Decimal.RoundFloor(places))))
	case high.Valid:
		return l.hedged(data.AtMost, write(shortest(high.Decimal.RoundCeil(places))))
	}
	return l.text("none")
}

// scaled writes an amount with a word of scale and no more digits than it has.
func (l *language) scaled(d decimal.Decimal, unit string) string {
	power := scaleOf(d)
	d = shortest(d.Shift(-power))
	text := l.number(d, decimals(d))
	if power > 0 {
		text += nbsp + l.text("scale."+itoa(int(power)))
	}
	return l.with(text, unit)
}

// amountSpan writes where an amount lies: "43.5 to 44.5 million USD", with as many
// digits as tell its ends apart.
func (l *language) amountSpan(a verdict.Arg) string {
	low, high := endOf(a.Text), endOf(a.High)
	if !low.Valid || !high.Valid || low.Decimal.Equal(high.Decimal) {
		return l.ends(a, 2, func(d decimal.Decimal) string { return l.scaled(d, a.Unit) })
	}
	width := high.Decimal.Sub(low.Decimal)
	places := min(2, 2-int32(width.NumDigits())-width.Exponent())
	from, to := low.Decimal.RoundFloor(places), high.Decimal.RoundCeil(places)
	power := scaleOf(decimal.Max(from.Abs(), to.Abs()))
	write := func(d decimal.Decimal) string {
		d = shortest(d.Shift(-power))
		return l.number(d, decimals(d))
	}
	last := write(to)
	if power > 0 {
		last += nbsp + l.text("scale."+itoa(int(power)))
	}
	return l.text("interval", write(from), l.with(last, a.Unit))
}

// official writes an official figure with its period: "286.4 million USD (2017)".
func (l *language) official(o *verdict.Official) string {
	unit := o.Series.Unit
	if c := o.Amount.Conversions; len(c) > 0 {
		unit = c[0].To
	}
	return l.amount(o.Amount, unit) + " (" + l.short(o.Period) + ")"
}

// source names whose an official figure is and what it is of, with what must be
// said of it.
func (l *language) source(o *verdict.Official) string {
	parts := []string{l.provider(o.Series.Provider), l.series(&o.Series)}
	if kind := o.Amount.Method.Kind; kind != stats.Published {
		parts = append(parts, l.method(o.Amount))
	}
	if c := o.Amount.Conversions; len(c) > 0 {
		parts = append(parts, l.text("converted.from", c[0].From))
	}
	if o.Mirror {
		parts = append(parts, l.text("check.source.mirror", l.area(o.Series.Reporter)))
	}
	if o.Apart {
		parts = append(parts, l.text("check.source.apart"))
	}
	switch {
	case o.Then:
		parts = append(parts, l.text("check.source.then"))
	case o.Later:
		parts = append(parts, l.text("check.source.later", l.date(o.Vintage())))
	}
	return strings.Join(parts, ", ")
}

// evidenceLine writes a published figure behind an official amount: what it is of,
// its document, place and day.
func (l *language) evidenceLine(o *verdict.Official, p *stats.Part) string {
	series := p.Series
	if series == nil {
		series = &o.Series
	}
	line := l.series(series) + ", " + l.short(p.Period) + l.text("colon") + " " + l.hedged(p.Figure.Hedge, l.with(l.full(p.Figure.Decimal()), series.Unit))
	if r := p.Release; r != nil {
		line += ", " + strings.Join(kept(path.Base(r.Name), l.place(r, p.Place), l.text("check.known", l.date(r.Vintage))), ", ")
	}
	return line
}

// kept returns the words that are not empty.
func kept(words ...string) []string {
	return slices.DeleteFunc(words, func(w string) bool { return w == "" })
}

// subject names what a claim is of: "Trade turnover: Kazakhstan – Belgium, first
// half of 2017".
func (l *language) subject(c *verdict.Claim) string {
	k := c.Subject
	parts := []string{}
	if k.Indicator != "" {
		parts = append(parts, l.labelled(l.indicator(k.Indicator), first(l.pair(&data.Series{Key: k}), "?")))
	}
	parts = append(parts, c.Slice)
	if c.Period.IsZero() {
		parts = append(parts, c.Span)
	} else {
		parts = append(parts, l.period(c.Period))
	}
	if !c.BasePeriod.IsZero() {
		parts = append(parts, l.against(c.BasePeriod))
	}
	return strings.Join(kept(parts...), ", ")
}
