package main

import (
	"context"
	"slices"
	"sync"

	"oborot/charts"
	"oborot/data"
	"oborot/stats"
	"oborot/store"

	"github.com/spf13/cobra"
)

func (a *app) growthCommand() *cobra.Command {
	var s selection
	var format string
	c := &cobra.Command{
		Use:   "growth --indicator I [--reporter R] [--partner P] [--period P]",
		Short: "Compare a period with its base",
		Long: `Compares figures with those of the year before, of the previous period or of any
other, with bounds that the printed digits allow and a status for every rate.`,
		Example: `  oborot growth --indicator exports --reporter BE --partner KZ --period 2024-S1
  oborot growth --indicator turnover --reporter KZ --by partner --period 2023 --format csv`,
		Args: cobra.NoArgs,
		RunE: action(func(ctx context.Context, _ []string) error { return a.growth(ctx, &s, format) }),
	}
	s.flags(c.Flags())
	c.Flags().StringVar(&format, "format", "table", "table, csv or json")
	return c
}

// growth prints the rows of a selection.
func (a *app) growth(ctx context.Context, s *selection, format string) error {
	writers := map[string]func([]stats.Row) error{
		"table": func(rows []stats.Row) error {
			return charts.WriteGrowthTable(a.stdout, rows, "en", terminalWidth(a.stdout))
		},
		"csv":  func(rows []stats.Row) error { return charts.WriteGrowthCSV(a.stdout, rows) },
		"json": func(rows []stats.Row) error { return charts.WriteGrowthJSON(a.stdout, rows) },
	}
	write, ok := writers[format]
	if !ok {
		return usagef("--format %q is unknown, expected table, csv or json", format)
	}
	return a.compare(ctx, s, func(_ *store.DB, rows []stats.Row) error {
		if format != "table" {
			a.warnRestricted(providersOf(rows))
		}
		return write(rows)
	})
}

// rows compares every series that the selection asks for.
func (s *selection) rows(set *stats.Set) []stats.Row {
	keys := s.keys(set)
	latest := s.latest(set, keys)
	share := (len(keys) + workers - 1) / workers
	var parts [workers][]stats.Row
	var wait sync.WaitGroup
	for i := range parts {
		mine := keys[min(i*share, len(keys)):min((i+1)*share, len(keys))]
		wait.Go(func() { parts[i] = s.compared(set, mine, latest) })
	}
	wait.Wait()
	out := slices.Concat(parts[:]...)
	if s.by == "partner" || s.by == "reporter" || s.by == "product" {
		return s.sortByValue(out)
	}
	return out
}

// workers is over how many the series of a large selection are shared out.
const workers = 4

// compared compares some series, in their order.
func (s *selection) compared(set *stats.Set, keys []data.Key, latest map[pace]data.Period) []stats.Row {
	var out []stats.Row
	for _, k := range keys {
		for _, p := range s.periods(set, k, latest) {
			row := set.Growth(k, p, s.base(p))
			if row.Value == nil && (row.Base == nil && !partly(row) || !s.names(k)) {
				continue
			}
			out = append(out, row)
		}
	}
	return out
}

// partly says whether a row without a value knows what of its period is missing.
func partly(row stats.Row) bool {
	return slices.ContainsFunc(row.Notes, func(n stats.Note) bool { return n.Code == stats.NoteMissingParts })
}

// sortByValue returns the rows of each provider, indicator and unit by value, the
// greatest first; rows without a value stand last.
func (s *selection) sortByValue(rows []stats.Row) []stats.Row {
	lists := map[data.Key]bool{}
	for _, row := range rows {
		lists[listOf(row.Series.Key)] = true
	}
	places := s.places(lists)
	order := make([]placed, len(rows))
	for i := range rows {
		order[i] = placed{&rows[i], places[listOf(rows[i].Series.Key)]}
	}
	slices.SortFunc(order, placed.compare)
	out := make([]stats.Row, len(rows))
	for i, row := range order {
		out[i] = *row.Row
	}
	return out
}

// placed is a row with the place of its list among the lists.
type placed struct {
	*stats.Row
	list int
}

// compare orders rows by list, then by value; equal ones by key.
func (a placed) compare(b placed) int {
	c := a.list - b.list
	if c == 0 {
		c = boolOrder(a.Value == nil) - boolOrder(b.Value == nil)
	}
	if c == 0 && a.Value != nil {
		c = b.Value.Value.Cmp(a.Value.Value)
	}
	if c == 0 {
		c = a.Series.Key.Compare(b.Series.Key)
	}
	return c
}

// listOf is what the rows of one list share of their keys.
func listOf(k data.Key) data.Key {
	return data.Key{Provider: k.Provider, Indicator: k.Indicator, Unit: k.Unit, Basis: k.Basis}
}

func boolOrder(b bool) int {
	if b {
		return 1
	}
	return 0
}

// periods returns the periods that rows of a series are asked for.
func (s *selection) periods(set *stats.Set, k data.Key, latest map[pace]data.Period) []data.Period {
	switch {
	case s.by == "period":
		var out []data.Period
		for _, p := range set.Periods(k, s.frequency(set, k)) {
			if s.periodValue.IsZero() || s.periodValue.Contains(p) {
				out = append(out, p)
			}
		}
		return out
	case !s.periodValue.IsZero():
		return []data.Period{s.stockPeriod(k)}
	}
	if p, ok := latest[s.pace(set, k)]; ok {
		return []data.Period{p}
	}
	return nil
}

// stockPeriod returns the period asked for; of a stock, the moment at which it
// ends, and of a rate the very day.
func (s *selection) stockPeriod(k data.Key) data.Period {
	switch i, _ := data.IndicatorByCode(k.Indicator); i.Nature {
	case data.Stock:
		return s.periodValue.Instant()
	case data.Rate:
		return data.RatePeriod(s.period, s.periodValue)
	}
	return s.periodValue
}

// frequencies are those that a comparison looks for, the first that a series
// can fill: half-years are what Oborot is asked for most.
var frequencies = []data.Freq{data.HalfYearly, data.Annual, data.Quarterly, data.Monthly, data.YTD, data.Instant}

// frequency returns the frequency asked for, or the first in the list that the
// series still has: whose latest period ends less than a year before its last.
func (s *selection) frequency(set *stats.Set, k data.Key) data.Freq {
	if s.freqValue != 0 {
		return s.freqValue
	}
	ends := map[data.Freq]data.Date{}
	latest := data.Date(0)
	for _, f := range frequencies {
		if p, ok := set.Latest(k, f); ok {
			ends[f] = p.End()
			latest = max(latest, p.End())
		}
	}
	for _, f := range frequencies {
		if end, ok := ends[f]; ok && end.AddMonths(12) > latest {
			return f
		}
	}
	return data.Annual
}

// pace is what series share that are shown in one period when none is asked for.
type pace struct {
	provider, indicator, unit string
	basis                     data.Basis
	freq                      data.Freq
}

func (s *selection) pace(set *stats.Set, k data.Key) pace {
	return pace{k.Provider, k.Indicator, k.Unit, k.Basis, s.frequency(set, k)}
}

// latest finds, for the series of each pace, the latest period that any of them
// fills.
func (s *selection) latest(set *stats.Set, keys []data.Key) map[pace]data.Period {
	out := map[pace]data.Period{}
	if !s.periodValue.IsZero() || s.by == "period" {
		return out
	}
	for _, k := range keys {
		together := s.pace(set, k)
		p, ok := set.Latest(k, together.freq)
		if old, known := out[together]; ok && (!known || old.Compare(p) < 0) {
			out[together] = p
		}
	}
	return out
}
