package main

import (
	"fmt"
	"io"
	"iter"

	"oborot/charts"
	"oborot/data"
	"oborot/stats"
)

// warnRestricted says on stderr whose rows, of those that were just written, may
// not be republished at will.
func (a *app) warnRestricted(providers iter.Seq[string]) {
	for _, p := range charts.Restricted(providers) {
		writeRestricted(a.stderr, p)
	}
}

func writeRestricted(w io.Writer, p data.Provider) {
	fmt.Fprintf(w, "%s: republishing these rows is restricted (%s, %s)\n", p.Name("en"), p.Licence, p.Terms)
}

// providersOf yields the provider of every row.
func providersOf(rows []stats.Row) iter.Seq[string] {
	return func(yield func(string) bool) {
		for i := range rows {
			if !yield(rows[i].Series.Provider) {
				return
			}
		}
	}
}
