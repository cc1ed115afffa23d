package press

import "oborot/data"

// value returns the figure as its kind tells it: a fall is negative, an index
// is a ratio, "a third less" is a factor below one.
func (p *parse) value(f *frame, k int, figure data.Figure, r reading) data.Figure {
	a := &p.mentions[k].amount
	hedge := figure.Hedge
	switch {
	case r.kind == data.GrowthFactor && a.measure == percent:
		figure = figure.Scaled(-2)
		p.because(k, "value: a percentage of an earlier level is written as a factor", nowhere)
	case r.kind == data.GrowthFactor && r.sign < 0:
		figure = inverse(figure)
		p.because(k, "value: so many times less is one over it", nowhere)
	case r.kind == data.Difference && f.indicator == "balance" && f.entry.Has("down"):
		if r.sign >= 0 {
			figure.Coefficient = -figure.Coefficient
			p.because(k, "value: a deficit that grows lowers the balance", nowhere)
		}
	case r.kind == data.GrowthPct && r.sign < 0, r.kind == data.Difference && r.sign < 0:
		figure.Coefficient = -figure.Coefficient
		p.because(k, "value: a fall is negative", nowhere)
	case r.kind == data.Level && a.measure != rank && f.indicator == "balance" && (a.sign < 0 || p.negative(f, k)):
		figure.Coefficient = -figure.Coefficient
		p.because(k, "value: a deficit is negative", nowhere)
	}
	figure.Hedge = hedge
	return figure
}

// negative says whether the balance at mention k is told to be a deficit; what is told
// last before it decides: "с Россией отрицательное, с Италией положительное — 5 млрд".
func (p *parse) negative(f *frame, k int) bool {
	for j := k - 1; j > f.at; j-- {
		if p.mentions[j].is("positive") {
			return false
		} else if p.class(j) == "negative" {
			return true
		}
	}
	return f.entry.Has("down") || p.between(f.from, f.to, func(m *mention) bool { return m.class == "negative" })
}

// inverse returns one over a factor, to four places.
func inverse(f data.Figure) data.Figure {
	if f.IsZero() {
		return f
	}
	d := f.Decimal()
	one := d.DivRound(d, 0)
	out, err := data.FigureOf(one.DivRound(d, 4))
	if err != nil {
		return f
	}
	return out.Trimmed(1)
}
