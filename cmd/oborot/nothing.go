package main

import (
	"fmt"
	"strings"

	"oborot/data"
	"oborot/stats"
)

// errNothing says that the store holds nothing of the selection and, where
// series of it are there without a figure of the period, which these are.
func (s *selection) errNothing(db string, set *stats.Set) error {
	const named = 5
	var held []string
	if set != nil {
		for _, k := range s.keys(set) {
			if h := set.History(k); h != nil && len(h.Figures) > 0 {
				held = append(held, holding(k, h))
			}
		}
	}
	if len(held) == 0 {
		return fmt.Errorf("%s holds nothing of that selection%s; `oborot series` lists what it holds", db, s.asOfWords())
	}
	more := ""
	if len(held) > named {
		more = fmt.Sprintf("\n  … and %d more series", len(held)-named)
		held = held[:named]
	}
	return fmt.Errorf("%s holds no figure of that period; it holds\n  %s%s", db, strings.Join(held, "\n  "), more)
}

// holding names a series with its first and last period.
func holding(k data.Key, h *data.History) string {
	first, last := h.Figures[0].Period, h.Figures[len(h.Figures)-1].Period
	return fmt.Sprintf("%s %s %s–%s %s: %s … %s", k.Provider, k.Indicator, k.Reporter, k.Partner, k.Unit, first, last)
}

// asOfWords reminds of --as-of, which may be why nothing is there.
func (s *selection) asOfWords() string {
	if s.asOf == "" {
		return ""
	}
	return " as known on " + s.asOfValue.String()
}
