package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"iter"
	"maps"
	"os"
	"slices"

	"oborot/data"
	"oborot/stats"
	"oborot/stats/verdict"
	"oborot/store"
)

// knownOn returns what is known officially of what some claims speak of, on the
// day of publication and on a later day; the zero day is today.
type knownOn func(claims []verdict.Claim, published, asOf data.Date) (verdict.Known, error)

// official opens the store for a check. Where there is none, nothing is known.
func (a *app) official(ctx context.Context, check func(knownOn) error) error {
	if _, err := os.Stat(a.db); errors.Is(err, fs.ErrNotExist) {
		fmt.Fprintf(a.stderr, "no store at %s: the text is compared with itself alone\n", a.db)
		return check(func(_ []verdict.Claim, published, _ data.Date) (verdict.Known, error) {
			return known(stats.NewSet(histories(ctx, nil, nil), nil))(published)
		})
	}
	return a.read(ctx, func(db *store.DB) error {
		return check(func(claims []verdict.Claim, published, asOf data.Date) (verdict.Known, error) {
			return knownOf(ctx, db, claims, published, asOf)
		})
	})
}

// known makes of an empty set what is known where there is no store.
func known(empty *stats.Set, err error) func(published data.Date) (verdict.Known, error) {
	return func(published data.Date) (verdict.Known, error) {
		k := verdict.Known{Now: empty}
		if !published.IsZero() {
			k.Then = empty
		}
		return k, err
	}
}

// knownOf reads what the store holds of claims.
func knownOf(ctx context.Context, db *store.DB, claims []verdict.Claim, published, asOf data.Date) (k verdict.Known, err error) {
	if k.Now, k.NowRates, err = officialOn(ctx, db, claims, asOf); err != nil || published.IsZero() {
		return k, err
	}
	k.Then, k.ThenRates, err = officialOn(ctx, db, claims, published)
	return k, err
}

// officialOn reads the official histories as known on a day, and the exchange
// rates that they may need.
func officialOn(ctx context.Context, db *store.DB, claims []verdict.Claim, day data.Date) (*stats.Set, *stats.Rates, error) {
	set, err := stats.NewSet(officialOnly(histories(ctx, db, checkQueries(claims, day))), nil)
	if err != nil {
		return nil, nil, err
	}
	units := map[string]bool{}
	for _, k := range set.Keys() {
		units[k.Unit] = true
	}
	for i := range claims {
		units[claims[i].Unit] = true
	}
	var c currency
	err = c.read(ctx, db, day, slices.Sorted(maps.Keys(units)))
	return set, c.rates, err
}

// officialOnly leaves out what texts told.
func officialOnly(all iter.Seq2[*data.History, error]) iter.Seq2[*data.History, error] {
	return func(yield func(*data.History, error) bool) {
		for h, err := range all {
			if err == nil && isPress(h.Series.Provider) && slices.ContainsFunc(h.Figures, func(t data.Told) bool { return t.Words != nil }) {
				continue
			}
			if !yield(h, err) {
				return
			}
		}
	}
}

// checkQueries asks for the pairs that claims speak of, from both sides and with
// the world and the groups that they are in; for a rank, for all partners.
func checkQueries(claims []verdict.Claim, day data.Date) []store.Query {
	indicators, areas := map[string]bool{}, map[string]bool{}
	var out []store.Query
	for i := range claims {
		k := claims[i].Subject
		if k.Indicator == "" || k.Reporter == "" && k.Partner == "" {
			continue
		}
		for _, indicator := range append(leaning([]string{k.Indicator}), verdict.Mirror(k.Indicator)) {
			indicators[indicator] = true
		}
		for _, side := range []string{k.Reporter, k.Partner} {
			for _, code := range append(family(side), wholesOf(side)...) {
				areas[code] = true
			}
		}
		if p := claims[i].Period; claims[i].Unit == "RANK" && !p.IsZero() {
			q := store.Query{AsOf: day, Indicators: leaning([]string{k.Indicator}), Reporters: one(k.Reporter), Products: one(data.Total), Periods: []data.Period{p}}
			swapped := q
			swapped.Reporters = one(k.Partner)
			out = append(out, q, swapped)
		}
	}
	delete(areas, "")
	delete(indicators, "")
	if len(areas) == 0 {
		return nil
	}
	sides := slices.Sorted(maps.Keys(areas))
	q := store.Query{AsOf: day, Indicators: slices.Sorted(maps.Keys(indicators)), Products: one(data.Total), Reporters: sides, Partners: append(sides, data.World)}
	return append([]store.Query{q}, out...)
}

// wholesOf lists the areas that an area is part of: the country of a region, the
// groups of a country.
func wholesOf(code string) []string {
	var out []string
	if area, ok := data.AreaByCode(code); ok && area.Parent != "" {
		out = append(out, area.Parent)
	}
	for group := range data.Areas() {
		if group.IsGroup() && slices.Contains(data.GroupMembers(group.Code, 0), code) {
			out = append(out, group.Code)
		}
	}
	return out
}
