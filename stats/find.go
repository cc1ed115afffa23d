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
	if own, converted := s.ownKey(k); converted {
		return s.findConverted(own, p)
	}
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
