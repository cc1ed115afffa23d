package stats

import (
	"fmt"
	"strconv"
	"strings"

	"oborot/data"

	"github.com/shopspring/decimal"
)

// Found is the amount of a series in a period, or why there is none.
type Found struct {
	Amount *Amount
	Status Status // OK with an amount; else BaseMissing, Gap or PartialPeriod
	Notes  []Note
}

// Find returns the amount of the key in the period. A published figure wins;
// else a flow is formed from shorter or cumulative periods; else turnover and
// balance are derived from the two flows.
func (s *Set) Find(k data.Key, p data.Period) Found {
	found := Found{Status: BaseMissing}
	if h := s.histories[k]; h != nil {
		if found = formed(h, p); found.Amount != nil {
			return found
		}
	}
	if nilFlow, ok := s.nilFlow(k, p); ok {
		return nilFlow
	}
	if derived := s.derive(k, p); derived.Amount != nil || found.Status == BaseMissing {
		return derived
	}
	return found
}

// formed returns the amount of one published series.
func formed(h *data.History, p data.Period) Found {
	if t, ok := h.Find(p); ok && t.Status != data.Missing {
		return Found{Amount: sum(h.Series, []data.Told{t}), Status: OK}
	}
	if p.IsInstant() || !isFlow(h.Series.Indicator) {
		return Found{Status: BaseMissing}
	}
	tiles := tile(h, p)
	if tiles.complete() {
		return tiles.found(h.Series)
	}
	if whole, rest, ok := discrete(h, p); ok {
		if found := subtract(h.Series, whole, rest); !found.Amount.Value.IsNegative() || signed(h.Series.Indicator) {
			return found // else the cumulative figures contradict each other
		}
	}
	return tiles.found(h.Series)
}

// signed says whether a flow may be less than nothing, as investment that is
// taken back.
func signed(indicator string) bool {
	return indicator == "balance" || strings.HasPrefix(indicator, "fdi_")
}

// isFlow says whether the figures of an indicator add up over time.
func isFlow(indicator string) bool {
	i, ok := data.IndicatorByCode(indicator)
	return ok && i.Nature == data.Flow
}

// sum adds published figures of one series. Of a single one it is the figure.
func sum(series *data.Series, figures []data.Told) *Amount {
	a := &Amount{Status: data.Normal, Valuation: series.Valuation, Parts: make([]Part, 0, len(figures))}
	if len(figures) == 0 { // covered, and nil throughout
		a.Interval = data.Closed(decimal.Zero, decimal.Zero)
	} else if total, half, ok := wholeSum(figures); ok {
		for _, t := range figures {
			a.Parts = append(a.Parts, Part{Series: series, Told: t, Sign: 1})
			a.Status = weaker(a.Status, t.Status)
		}
		a.Value = total.Decimal()
		a.Interval = data.Closed(a.Value.Sub(half.Decimal()), a.Value.Add(half.Decimal()))
	} else {
		a.Interval = data.Closed(decimal.Zero, decimal.Zero)
		for _, t := range figures {
			a.add(series, t, 1)
		}
	}
	if len(figures) > 1 {
		a.Method = Method{Kind: Summed, Pieces: len(figures), Each: each(figures)}
	}
	return a
}

// wholeSum adds figures that are told exactly, which most are, as whole numbers
// of the finest digit that any of them has: the sum and half its interval. It
// gives up where a number could be too long for that.
func wholeSum(figures []data.Told) (total, half data.Figure, ok bool) {
	finest := figures[0].Figure.Exponent
	for _, t := range figures[1:] {
		finest = min(finest, t.Figure.Exponent)
	}
	total.Exponent, half.Exponent = finest, finest-1
	for _, t := range figures {
		const most, room = 100, 1 << 55 // a hundred numbers of that size add up without overflow
		f, scale := t.Figure, int64(1)
		for e := f.Exponent; e > finest && scale < room; e-- {
			scale *= 10
		}
		if f.Hedge != data.Exact || len(figures) > most || max(f.Coefficient, -f.Coefficient, 5) > room/scale {
			return total, half, false
		}
		total.Coefficient += f.Coefficient * scale
		half.Coefficient += 5 * scale
	}
	return total, half, true
}

// each returns the frequency that all figures have, or 0.
func each(figures []data.Told) data.Freq {
	f := figures[0].Period.Freq()
	for _, t := range figures[1:] {
		if t.Period.Freq() != f {
			return 0
		}
	}
	return f
}

// add puts a figure into the amount, subtracting it where sign is −1.
func (a *Amount) add(series *data.Series, t data.Told, sign int) {
	a.Parts = append(a.Parts, Part{Series: series, Told: t, Sign: sign})
	value, interval := t.Figure.Decimal(), t.Figure.Interval()
	if sign < 0 {
		value, interval = value.Neg(), negated(interval)
	}
	a.Value = a.Value.Add(value)
	a.Interval = added(a.Interval, interval)
	a.Status = weaker(a.Status, t.Status)
	hedge := t.Figure.Hedge
	if sign < 0 {
		hedge = turned(hedge)
	}
	a.Hedge = both(a.Hedge, hedge)
}

// turned is the hedge of a number that is taken away or divided by: less of it
// leaves more.
func turned(h data.Hedge) data.Hedge {
	switch h {
	case data.AtLeast:
		return data.AtMost
	case data.AtMost:
		return data.AtLeast
	case data.Almost:
		return data.About
	}
	return h
}

// both is the hedge of what two hedged numbers make together.
func both(a, b data.Hedge) data.Hedge {
	switch {
	case a == data.Exact || a == b:
		return b
	case b == data.Exact:
		return a
	}
	return data.About
}

// merge puts all parts of b into a.
func (a *Amount) merge(b *Amount, sign int) {
	for _, p := range b.Parts {
		a.add(p.Series, p.Told, sign*p.Sign)
	}
}

// weaker returns the status that says less.
func weaker(a, b data.Status) data.Status {
	const order = "APEFVM"
	if strings.IndexByte(order, byte(b)) > strings.IndexByte(order, byte(a)) {
		return b
	}
	return a
}

func added(a, b data.Interval) data.Interval {
	return data.Interval{Low: plus(a.Low, b.Low), High: plus(a.High, b.High)}
}

func plus(a, b decimal.NullDecimal) decimal.NullDecimal {
	if !a.Valid || !b.Valid {
		return decimal.NullDecimal{}
	}
	return decimal.NewNullDecimal(a.Decimal.Add(b.Decimal))
}

func negated(i data.Interval) data.Interval {
	return data.Interval{Low: minus(i.High), High: minus(i.Low)}
}

func minus(d decimal.NullDecimal) decimal.NullDecimal {
	d.Decimal = d.Decimal.Neg()
	return d
}

// subtract forms the discrete amount of a cumulative figure.
func subtract(series *data.Series, whole data.Told, rest tiling) Found {
	a := sum(series, []data.Told{whole})
	for _, t := range rest.figures {
		a.add(series, t, -1)
	}
	a.Method = Method{Kind: Discrete}
	note := Note{NoteDiscrete, []string{whole.Period.String(), join(rest.figures)}}
	return Found{Amount: a, Status: OK, Notes: append([]Note{note}, rest.notes()...)}
}

// join writes the periods of figures.
func join(figures []data.Told) string {
	var words []string
	for _, t := range figures {
		words = append(words, t.Period.String())
	}
	return strings.Join(words, " + ")
}

// nilFlow finds a flow that is absent where published turnover equals the other
// flow: it is nil.
func (s *Set) nilFlow(k data.Key, p data.Period) (Found, bool) {
	other := map[string]string{"exports": "imports", "imports": "exports"}[k.Indicator]
	if other == "" || p.IsInstant() {
		return Found{}, false
	}
	turnoverKey, otherKey := k, k
	turnoverKey.Indicator, otherKey.Indicator = "turnover", other
	turnover, flow := s.histories[turnoverKey], s.histories[otherKey]
	if turnover == nil || flow == nil {
		return Found{}, false
	}
	t, f := formed(turnover, p), formed(flow, p)
	if t.Amount == nil || f.Amount == nil || !t.Amount.Value.Equal(f.Amount.Value) || t.Amount.Hedge != data.Exact || f.Amount.Hedge != data.Exact {
		return Found{}, false
	}
	a := &Amount{Status: data.Normal, Interval: data.Closed(decimal.Zero, decimal.Zero)}
	a.merge(t.Amount, 1)
	a.merge(f.Amount, -1)
	a.Method, a.Valuation = Method{Kind: NilFlow}, s.valuation(k)
	a.Interval.Low = decimal.NewNullDecimal(decimal.Zero) // no flow is negative; printing may hide a small one
	return Found{Amount: a, Status: OK, Notes: []Note{{NoteOneFlow, []string{other, k.Indicator}}}}, true
}

// valuation is how a flow is valued: as its series declares, else as usual.
func (s *Set) valuation(k data.Key) string {
	if h := s.histories[k]; h != nil {
		return h.Series.Valuation
	}
	indicator, _ := data.IndicatorByCode(k.Indicator)
	return indicator.Valuation
}

// derive forms turnover or balance from the two flows of one provider in one
// unit.
func (s *Set) derive(k data.Key, p data.Period) Found {
	sign, kind := 1, DerivedSum
	switch k.Indicator {
	case "balance":
		sign, kind = -1, DerivedNet
	case "turnover":
	default:
		return Found{Status: BaseMissing}
	}
	exportsKey, importsKey := k, k
	exportsKey.Indicator, importsKey.Indicator = "exports", "imports"
	exports, imports := s.findFlow(exportsKey, p), s.findFlow(importsKey, p)
	if exports.Amount == nil || imports.Amount == nil {
		return Found{Status: later(exports.Status, imports.Status), Notes: append(exports.Notes, imports.Notes...)}
	}
	a := &Amount{Status: data.Normal, Interval: data.Closed(decimal.Zero, decimal.Zero), Method: Method{Kind: kind}}
	a.merge(exports.Amount, 1)
	a.merge(imports.Amount, sign)
	a.Valuation = valued("exports", exports.Amount) + map[int]string{1: " + ", -1: " − "}[sign] + valued("imports", imports.Amount)
	notes := append([]Note{{NoteDerived, []string{a.Valuation}}}, exports.Notes...)
	return Found{Amount: a, Status: OK, Notes: append(notes, imports.Notes...)}
}

// findFlow finds a flow for a derivation.
func (s *Set) findFlow(k data.Key, p data.Period) Found {
	found := Found{Status: BaseMissing}
	if h := s.histories[k]; h != nil {
		found = formed(h, p)
	}
	if found.Amount == nil {
		if nilFlow, ok := s.nilFlow(k, p); ok {
			return nilFlow
		}
	}
	return found
}

// valued writes a flow with its valuation: "exports FOB".
func valued(flow string, a *Amount) string { return strings.TrimSpace(flow + " " + a.Valuation) }

// count writes a number for a note.
func count(n int) string { return strconv.Itoa(n) }

// percent writes a rate for a note, with one decimal.
func percent(d decimal.Decimal) string {
	sign := ""
	if d.IsPositive() {
		sign = "+"
	}
	return fmt.Sprintf("%s%s", sign, d.StringFixed(1))
}
