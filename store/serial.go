package store

import (
	"cmp"
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

func (k seriesKey) compare(l seriesKey) int {
	return cmp.Or(cmp.Compare(k.provider, l.provider), cmp.Compare(k.indicator, l.indicator), cmp.Compare(k.reporter, l.reporter),
		cmp.Compare(k.partner, l.partner), cmp.Compare(k.product, l.product), cmp.Compare(k.unit, l.unit), cmp.Compare(k.basis, l.basis))
}

// declared is what a provider declares of a series beside its key.
type declared struct{ valuation, system, attribution int32 }

// entry is a series of the catalogue.
type entry struct {
	seriesKey
	declared
	id int32
}

// catalogue gives series their numbers while a release is written. It loads the
// known series of a teller when it first meets one, so that a small document
// does not read them all.
type catalogue struct {
	ctx       context.Context
	conn      *sql.Conn
	codes     *codes
	reach     *reach       // learns in which grain the release speaks
	last      *data.Series // the series asked for before, and its numbers
	lastID    int32
	words     [10]string // the words met last, and their numbers
	numbers   [10]int32
	byPointer map[*data.Series]int32
	known     []entry         // the series that were there before, each teller's together and in order of keys
	place     []int32         // of a known series by its number: where it stands in known, counting from 1
	loaded    map[teller]span // where a teller's series stand in known
	added     []entry         // the new series in order of their numbers
	byKey     map[seriesKey]int32
	written   int   // how many of added are in the table
	next      int32 // the next new number
	differing int   // series whose declaration differs from the known one
}

type span struct{ from, to int }

func newCatalogue(ctx context.Context, conn *sql.Conn, codes *codes, reach *reach) (*catalogue, error) {
	c := &catalogue{ctx: ctx, conn: conn, codes: codes, reach: reach, byPointer: map[*data.Series]int32{}, loaded: map[teller]span{},
		byKey: map[seriesKey]int32{}}
	if err := conn.QueryRowContext(ctx, "SELECT coalesce(max(series), 0) + 1 FROM release").Scan(&c.next); err != nil {
		return nil, err
	}
	c.place = make([]int32, c.next)
	return c, nil
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
	n := &c.numbers
	for i, w := range [10]string{s.Provider, s.Indicator, s.Reporter, s.Partner, s.Product, s.Unit, string(s.Basis),
		s.Valuation, s.TradeSystem, s.Attribution} {
		if n[i] != 0 && w == c.words[i] {
			continue
		}
		var err error
		if n[i], err = c.codes.number(w); err != nil {
			return 0, err
		}
		c.words[i] = w
	}
	e := entry{seriesKey{teller{n[0], n[1], n[2]}, n[3], n[4], n[5], n[6]}, declared{n[7], n[8], n[9]}, 0}
	if err := c.load(e.teller); err != nil {
		return 0, err
	}
	c.reach.speak(e.provider, e.indicator, c.codes.grain(e.seriesKey))
	if at, ok := c.lookUp(e.seriesKey); ok {
		return c.known[at].id, c.declare(&c.known[at], e.declared, true)
	}
	if id, ok := c.byKey[e.seriesKey]; ok {
		at := int(id) - len(c.place)
		return id, c.declare(&c.added[at], e.declared, at < c.written)
	}
	return c.add(e)
}

// lookUp finds a series among the known ones.
func (c *catalogue) lookUp(k seriesKey) (int, bool) {
	s := c.loaded[k.teller]
	at, found := slices.BinarySearchFunc(c.known[s.from:s.to], k, func(e entry, k seriesKey) int { return e.compare(k) })
	return s.from + at, found
}

// addedAtOnce is how many new series are sorted by their keys before they are
// written: in order they go in several times faster.
const addedAtOnce = 1 << 16

func (c *catalogue) add(e entry) (int32, error) {
	e.id = c.next
	c.next++
	c.byKey[e.seriesKey] = e.id
	if c.added = append(c.added, e); len(c.added)-c.written < addedAtOnce {
		return e.id, nil
	}
	return e.id, c.flush()
}

// flush writes the new series.
func (c *catalogue) flush() error {
	rows := into(c.ctx, c.conn, "series", 11)
	defer rows.close()
	sorted := slices.Clone(c.added[c.written:])
	slices.SortFunc(sorted, func(a, b entry) int { return a.compare(b.seriesKey) })
	for _, e := range sorted {
		if err := rows.add(int64(e.provider), int64(e.indicator), int64(e.reporter), int64(e.partner), int64(e.product), int64(e.unit),
			int64(e.basis), int64(e.id), int64(e.valuation), int64(e.system), int64(e.attribution)); err != nil {
			return err
		}
	}
	c.written = len(c.added)
	return rows.flush()
}

// declare fills what was left open of a series. What was declared before stays;
// that it differs is counted.
func (c *catalogue) declare(e *entry, d declared, written bool) error {
	if e.declared == d {
		return nil
	}
	before := e.declared
	differs := false
	for _, pair := range [...]struct {
		known *int32
		told  int32
	}{{&e.valuation, d.valuation}, {&e.system, d.system}, {&e.attribution, d.attribution}} {
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
	if before == e.declared || !written {
		return nil
	}
	_, err := c.conn.ExecContext(c.ctx, `UPDATE series SET valuation = ?, trade_system = ?, attribution = ?
		WHERE provider = ? AND indicator = ? AND reporter = ? AND partner = ? AND product = ? AND unit = ? AND basis = ?`,
		e.valuation, e.system, e.attribution, e.provider, e.indicator, e.reporter, e.partner, e.product, e.unit, e.basis)
	return err
}

// load reads the known series of a teller, once.
func (c *catalogue) load(t teller) error {
	if _, ok := c.loaded[t]; ok {
		return nil
	}
	from := len(c.known)
	err := each(c.ctx, c.conn, `SELECT partner, product, unit, basis, id, valuation, trade_system, attribution
		FROM series WHERE provider = ? AND indicator = ? AND reporter = ? ORDER BY partner, product, unit, basis`,
		[]any{int64(t.provider), int64(t.indicator), int64(t.reporter)},
		func(v []driver.Value) error {
			e := entry{seriesKey{t, number(v[0]), number(v[1]), number(v[2]), number(v[3])},
				declared{number(v[5]), number(v[6]), number(v[7])}, number(v[4])}
			c.known = append(c.known, e)
			c.place[e.id] = int32(len(c.known))
			return nil
		})
	c.loaded[t] = span{from, len(c.known)}
	return err
}

// key returns the key of a series that is known or new.
func (c *catalogue) key(id int32) seriesKey {
	if c.knows(id) {
		return c.known[c.place[id]-1].seriesKey
	}
	return c.added[int(id)-len(c.place)].seriesKey
}

// knows says whether a series was there before and is of a teller met so far.
func (c *catalogue) knows(id int32) bool { return int(id) < len(c.place) && c.place[id] > 0 }

// candidates returns the numbers of all known series, in order.
func (c *catalogue) candidates() []int32 {
	ids := make([]int32, len(c.known))
	for i, e := range c.known {
		ids[i] = e.id
	}
	slices.Sort(ids)
	return ids
}
