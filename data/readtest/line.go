package readtest

import (
	"fmt"
	"strings"

	"oborot/data"
)

// line writes one record.
func line(r data.Record, sheets []string) string {
	switch {
	case r.Observation != nil:
		return observation(r.Observation, sheets)
	case r.Claim != nil:
		return claim(r.Claim, sheets)
	case r.Coverage != nil:
		c := r.Coverage
		return fmt.Sprintf("coverage: %s %s %s partner=%s product=%s %v sparse=%t\n", c.Provider, c.Indicator, c.Reporter, c.Partner, c.Product, c.Period, c.Sparse)
	case r.Finding != nil:
		return fmt.Sprintf("finding: %s: %s\n", data.Locate(r.Finding.Where, sheets), r.Finding.Text)
	case r.Unstored != nil:
		u := r.Unstored
		return fmt.Sprintf("unstored: %s: %s%s\n", data.Locate(u.Where, sheets), u.Reason, words(&u.Words))
	}
	return "nothing\n"
}

// observation writes a figure with its series.
func observation(o *data.Observation, sheets []string) string {
	s := o.Series
	return fmt.Sprintf("observation: %s %v = %v%s at %s%s\n", key(s.Key), o.Period, o.Figure, marks(
		o.Figure.Hedge.String(), "exact", o.Status.String(), "A", s.Valuation, "", s.TradeSystem, "", s.Attribution, "", o.Edition, ""),
		data.Locate(o.Place, sheets), words(o.Words))
}

// claim writes a claim with what it is about.
func claim(c *data.Claim, sheets []string) string {
	return fmt.Sprintf("claim: %s %s %v = %v %s%s at %s%s\n", c.Kind, key(c.Subject), c.Period, c.Figure, c.Unit, marks(
		c.Figure.Hedge.String(), "exact", c.Place, "", c.Span, "", c.BasePeriod.String(), data.Period{}.String()),
		data.Locate(c.Where, sheets), words(&c.Words))
}

// key writes a key.
func key(k data.Key) string {
	out := strings.Join([]string{k.Provider, k.Indicator, k.Reporter, k.Partner, k.Product, k.Unit}, " ")
	if k.Basis != "" {
		out += " " + string(k.Basis)
	}
	return out
}

// marks writes, of pairs of a word and the usual one, those words that are not
// usual.
func marks(pairs ...string) string {
	var out []string
	for i := 0; i < len(pairs); i += 2 {
		if pairs[i] != pairs[i+1] {
			out = append(out, pairs[i])
		}
	}
	if out == nil {
		return ""
	}
	return " (" + strings.Join(out, ", ") + ")"
}

// words writes the evidence of a text.
func words(w *data.Words) string {
	if w == nil {
		return ""
	}
	return fmt.Sprintf("\n  %q in %q%s", w.Figure, w.Sentence, marks(w.Speaker, "", string(w.Modality), "actual", w.Note, ""))
}
