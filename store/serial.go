package store

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"slices"

	"oborot/data"
)

// teller is who tells of what: the unit in which series are loaded and in which
// coverage speaks.
type teller struct{ provider, indicator, reporter int32 }

// seriesKey is a data.Key in numbers of the table code.
type seriesKey struct {
	teller
	partner, product, unit, basis int32
}

// declared is what a provider declares of a series beside its key.
type declared struct{ valuation, system, attribution int32 }

type seriesRow struct {
	id int32
	declared
}

// catalogue gives series their numbers while a release is written. It loads the
// known series of a teller when it first meets one, so that a small document
// does not read them all.
type catalogue struct {
	ctx       context.Context
	conn      *sql.Conn
	codes     *codes
	rows      *bulk
	last      *data.Series // the series asked for before, and its number
	lastID    int32
	byPointer map[*data.Series]int32
	byKey     map[seriesKey]*seriesRow
	known     map[int32]seriesKey // the series that were there before this release
	added     []seriesKey         // the new ones, in order of their numbers
	reach     *reach              // learns in which grain the release speaks
	loaded    map[teller]bool
	next      int32
	differing int // series whose declaration differs from the known one
}

func newCatalogue(ctx context.Context, conn *sql.Conn, codes *codes, reach *reach) (*catalogue, error) {
	c := &catalogue{ctx: ctx, conn: conn, codes: codes, reach: reach, byPointer: map[*data.Series]int32{}, byKey: map[seriesKey]*seriesRow{},
		known: map[int32]seriesKey{}, loaded: map[teller]bool{}, rows: into(ctx, conn, "series", 11)}
	return c, conn.QueryRowContext(ctx, "SELECT coalesce(max(id), 0) + 1 FROM series").Scan(&c.next)
}

// number returns the number of a series, a new one where its key is new.
func (c *catalogue) number(s *data.Series) (int32, error) {
	if s == c.last {
		return c.lastID, nil
	}
	id, ok := c.byPointer[s]
	if !ok {
		var err error
		if id, err = c.find(s); err != nil {
			return 0, err
		}
		c.byPointer[s] = id
	}
	c.last, c.lastID = s, id
	return id, nil
}

func (c *catalogue) find(s *data.Series) (int32, error) {
	n, err := c.codes.numbers(s.Provider, s.Indicator, s.Reporter, s.Partner, s.Product, s.Unit, string(s.Basis),
		s.Valuation, s.TradeSystem, s.Attribution)
	if err != nil {
		return 0, err
	}
	key := seriesKey{teller{n[0], n[1], n[2]}, n[3], n[4], n[5], n[6]}
	if err := c.load(key.teller); err != nil {
		return 0, err
	}
	c.reach.speak(key.provider, key.indicator, c.codes.grain(key))
	if row, ok := c.byKey[key]; ok {
		return row.id, c.declare(row, declared{n[7], n[8], n[9]})
	}
	row := &seriesRow{c.next, declared{n[7], n[8], n[9]}}
	c.next++
	c.added = append(c.added, key)
	c.byKey[key] = row
	return row.id, c.rows.add(int64(row.id), int64(n[0]), int64(n[1]), int64(n[2]), int64(n[3]), int64(n[4]), int64(n[5]),
		int64(n[6]), int64(n[7]), int64(n[8]), int64(n[9]))
}

// declare fills what was left open of a known series. What was declared before
// stays; that it differs is counted.
func (c *catalogue) declare(row *seriesRow, d declared) error {
	filled, differs := row.declared, false
	for _, pair := range [...]struct {
		known *int32
		told  int32
	}{{&filled.valuation, d.valuation}, {&filled.system, d.system}, {&filled.attribution, d.attribution}} {
		switch {
		case c.codes.words[*pair.known] == "":
			*pair.known = pair.told
		case c.codes.words[pair.told] != "" && pair.told != *pair.known:
			differs = true
		}
	}
	if differs {
		c.differing++
	}
	if filled == row.declared {
		return nil
	}
	row.declared = filled
	if err := c.rows.flush(); err != nil {
		return err
	}
	_, err := c.conn.ExecContext(c.ctx, "UPDATE series SET valuation = ?, trade_system = ?, attribution = ? WHERE id = ?",
		filled.valuation, filled.system, filled.attribution, row.id)
	return err
}

// load reads the known series of a teller, once.
func (c *catalogue) load(t teller) error {
	if c.loaded[t] {
		return nil
	}
	c.loaded[t] = true
	return each(c.ctx, c.conn, `SELECT id, partner, product, unit, basis, valuation, trade_system, attribution
		FROM series WHERE provider = ? AND indicator = ? AND reporter = ?`,
		[]any{int64(t.provider), int64(t.indicator), int64(t.reporter)},
		func(v []driver.Value) error {
			key := seriesKey{t, number(v[1]), number(v[2]), number(v[3]), number(v[4])}
			row := &seriesRow{number(v[0]), declared{number(v[5]), number(v[6]), number(v[7])}}
			c.byKey[key] = row
			c.known[row.id] = key
			return nil
		})
}

// key returns the key of a series that is known or new.
func (c *catalogue) key(id int32) seriesKey {
	if k, ok := c.known[id]; ok {
		return k
	}
	return c.added[int(id)-int(c.next)+len(c.added)]
}

// candidates returns the numbers of all series that were known before, of the
// tellers met so far, in order.
func (c *catalogue) candidates() []int32 {
	ids := make([]int32, 0, len(c.known))
	for id := range c.known {
		ids = append(ids, id)
	}
	slices.Sort(ids)
	return ids
}
