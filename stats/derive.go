package stats

import (
	"slices"
	"strings"

	"oborot/data"

	"github.com/shopspring/decimal"
)

// nilFlow finds a flow that is absent where published turnover equals the other
// flow: it is nil.
func (s *Set) nilFlow(k data.Key, p data.Period) (Found, bool) {
	other := Opposite(k.Indicator)
	if other == "" || p.IsInstant() {
		return Found{}, false
	}
	turnover, flow := s.histories[withIndicator(k, "turnover")], s.histories[withIndicator(k, other)]
	if turnover == nil || flow == nil {
		return Found{}, false
	}
	if h := s.histories[k]; h != nil && slices.ContainsFunc(h.Figures, func(t data.Told) bool {
		return p.Contains(t.Period) && t.Status != data.Missing && !t.Figure.IsZero()
	}) {
		return Found{}, false // a part of it is told, and is something
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
	exports, imports := s.findFlow(withIndicator(k, "exports"), p), s.findFlow(withIndicator(k, "imports"), p)
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
	if h := s.flow(k); h != nil {
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
