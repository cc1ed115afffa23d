package main

import (
	"context"

	"oborot/stats"
	"oborot/store"
)

// read opens the store for reading and asks it.
func (a *app) read(ctx context.Context, ask func(db *store.DB) error) error {
	db, err := store.OpenReadOnly(ctx, a.db)
	if err != nil {
		return err
	}
	defer db.Close()
	return ask(db)
}

// compare reads what a selection asks for and hands its rows over; none at all
// is an error.
func (a *app) compare(ctx context.Context, s *selection, show func(db *store.DB, rows []stats.Row) error) error {
	if len(s.indicators) == 0 {
		return usagef("--indicator is missing, expected turnover, exports, imports, …")
	}
	if err := s.resolve(); err != nil {
		return err
	}
	return a.read(ctx, func(db *store.DB) error {
		told, err := gather(ctx, db, s.queries())
		if err != nil {
			return err
		}
		set, err := s.currency.set(ctx, db, s.asOfValue, told)
		if err != nil {
			return err
		}
		rows := s.rows(set)
		if len(rows) == 0 {
			return s.errNothing(a.db, told)
		}
		return show(db, rows)
	})
}
