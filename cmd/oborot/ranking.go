package main

import (
	"context"
	"slices"

	"oborot/charts"
	"oborot/data"
	"oborot/stats"
	"oborot/store"
)

// rankings ranks the fellows of each key figure of a block: the partners of its
// reporter, or the reporters of its partner, whichever the provider tells.
func (m *pageMaker) rankings(ctx context.Context, block *charts.Block) error {
	for _, row := range block.Latest {
		if row.Series.Indicator == "balance" {
			continue // a balance has no share of a total
		}
		for _, by := range []charts.Dimension{charts.ByPartner, charts.ByReporter} {
			ranking, err := m.ranking(ctx, row, by)
			if err != nil {
				return err
			}
			if len(ranking.Rows) < 2 {
				continue
			}
			if i, ok := data.IndicatorByCode(row.Series.Indicator); ok && i.UnitClass == "count" {
				block.Enterprises = append(block.Enterprises, ranking)
			} else if !ranked(block.Rankings, ranking) {
				block.Rankings = append(block.Rankings, ranking)
			}
		}
	}
	return nil
}

// ranked says whether a block has that ranking already.
func ranked(rankings []charts.Ranking, r charts.Ranking) bool {
	return slices.ContainsFunc(rankings, func(other charts.Ranking) bool {
		a, b := other.Rows[0].Series.Key, r.Rows[0].Series.Key
		return other.By == r.By && a == b && other.Rows[0].Period == r.Rows[0].Period
	})
}

// ranking reads the two periods of a row for all its fellows, and ranks the
// countries among them; groups and the world give the total.
func (m *pageMaker) ranking(ctx context.Context, row stats.Row, by charts.Dimension) (charts.Ranking, error) {
	k := row.Series.Key
	own, converted := stats.OwnKey(k)
	q := store.Query{Providers: one(k.Provider), Indicators: []string{k.Indicator}, Products: one(k.Product), Units: one(own.Unit),
		Reporters: one(k.Reporter), Partners: one(k.Partner), Periods: []data.Period{around(row.Period), around(row.BasePeriod)}, AsOf: m.asOfValue}
	q.Indicators = leaning(q.Indicators)
	if by == charts.ByPartner {
		q.Partners = nil
	} else {
		q.Reporters = nil
	}
	set, err := stats.NewSet(m.db.Histories(ctx, q), nil)
	if err != nil {
		return charts.Ranking{}, err
	}
	if converted {
		if set, err = m.currency.set(ctx, m.db, m.asOfValue, set); err != nil {
			return charts.Ranking{}, err
		}
	}
	var rows, groups []stats.Row
	for _, other := range append(slices.Clone(set.Keys()), set.Derivable()...) {
		if other.Indicator != k.Indicator || other.Basis != k.Basis {
			continue
		}
		r := set.Growth(other, row.Period, row.BasePeriod)
		switch area, _ := data.AreaByCode(fellow(other, by)); area.Kind {
		case "country", "former", "special":
			rows = append(rows, r)
		case "group":
			groups = append(groups, r)
		}
	}
	total := whole(rows, groups, by)
	return charts.Ranking{By: by, Rows: stats.Rank(rows, total), Focus: fellow(k, by), Total: total}, nil
}

// around is the calendar years that a span lies in, because cumulative figures
// from January on may be needed to form it; of an instant, the instant.
func around(p data.Period) data.Period {
	if p.IsInstant() {
		return p
	}
	return data.Span(p.Start.Year(), 1, 12*(p.End().AddDays(-1).Year()-p.Start.Year()+1))
}

// fellow is the code by which a series is told apart from its fellows.
func fellow(k data.Key, by charts.Dimension) string {
	if by == charts.ByReporter {
		return k.Reporter
	}
	return k.Partner
}

// whole finds the group that the ranked countries are the members of: the world,
// or the smallest group that holds every one of them.
func whole(rows, groups []stats.Row, by charts.Dimension) *stats.Row {
	var best *stats.Row
	size := 0
	for i, g := range groups {
		code := fellow(g.Series.Key, by)
		members := data.GroupMembers(code, g.Period.Start)
		outside := func(r stats.Row) bool { return r.Value != nil && !slices.Contains(members, fellow(r.Series.Key, by)) }
		switch {
		case g.Value == nil:
		case code == data.World:
			return &groups[i]
		case (best == nil || len(members) < size) && !slices.ContainsFunc(rows, outside):
			best, size = &groups[i], len(members)
		}
	}
	return best
}

// mirrors puts beside each flow of the pair what the other side declares of it.
func (m *pageMaker) mirrors(block *charts.Block) {
	for _, k := range m.main {
		if k.Provider != block.Provider || k.Reporter != m.reporterCode || stats.Opposite(k.Indicator) == "" {
			continue
		}
		for _, other := range m.main {
			if other.Reporter == k.Partner && other.Partner == k.Reporter && other.Indicator == stats.Opposite(k.Indicator) && other.Product == k.Product {
				f := m.frequency(m.set, k)
				block.Mirrors = append(block.Mirrors, charts.Mirror{Declared: m.line(k, f), Mirrored: m.line(other, f)})
			}
		}
	}
}

// line follows a series over time.
func (m *pageMaker) line(k data.Key, f data.Freq) charts.History {
	series := m.set.Series(k)
	return charts.History{Series: &series, Points: m.set.Points(k, f)}
}
