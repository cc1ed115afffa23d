package store

import (
	"cmp"
	"context"
	"database/sql"
	"database/sql/driver"
	"encoding/json"
	"slices"
	"strings"

	"oborot/data"
)

// Query selects figures. An empty list selects all; of a list that is not
// empty, any one must hold.
type Query struct {
	Providers, Indicators, Reporters, Partners, Products, Units []string
	Bases                                                       []data.Basis
	Periods                                                     []data.Period // spans that hold the figure's period whole
	AsOf                                                        data.Date     // what was known on that day; zero: today
}

// view is a consistent look at the store: all that is read through it is of one
// moment.
type view struct {
	ctx      context.Context
	conn     *sql.Conn
	codes    *codes
	forms    *forms
	releases *releases
}

// look opens a view; the caller closes it.
func (db *DB) look(ctx context.Context, asOf data.Date) (*view, error) {
	conn, err := db.reader.Conn(ctx)
	if err != nil {
		return nil, db.explain(err)
	}
	v := &view{ctx: ctx, conn: conn}
	if err := v.load(asOf); err != nil {
		v.close()
		return nil, db.explain(err)
	}
	return v, nil
}

func (v *view) load(asOf data.Date) error {
	if _, err := v.conn.ExecContext(v.ctx, "BEGIN"); err != nil {
		return err
	}
	var err error
	if v.codes, err = loadCodes(v.ctx, v.conn); err != nil {
		return err
	}
	if v.forms, err = loadForms(v.ctx, v.conn); err != nil {
		return err
	}
	v.releases, err = loadReleases(v.ctx, v.conn, asOf)
	return err
}

func (v *view) close() {
	_, _ = v.conn.ExecContext(context.WithoutCancel(v.ctx), "ROLLBACK")
	_ = v.conn.Close()
}

// where writes the condition of a query on the columns of series; its arguments
// are JSON arrays of code numbers. A word that the store does not know is left
// out, so that a list of unknown words selects nothing.
func (v *view) where(q Query) (string, []any) {
	conditions, args := []string{"true"}, []any(nil)
	limit := func(column string, words []string) {
		if len(words) == 0 {
			return
		}
		numbers := []int32{}
		for _, w := range words {
			if n, ok := v.codes.byWord[w]; ok {
				numbers = append(numbers, n)
			}
		}
		list, _ := json.Marshal(numbers) // numbers can always be written
		conditions = append(conditions, column+" IN (SELECT value FROM json_each(?))")
		args = append(args, string(list))
	}
	limit("provider", q.Providers)
	limit("indicator", q.Indicators)
	limit("reporter", q.Reporters)
	limit("partner", q.Partners)
	limit("product", q.Products)
	limit("unit", q.Units)
	bases := make([]string, len(q.Bases))
	for i, b := range q.Bases {
		bases[i] = string(b)
	}
	limit("basis", bases)
	return strings.Join(conditions, " AND "), args
}

// chosen is a series of a query.
type chosen struct {
	id     int32
	series *data.Series
}

// choose returns the series of a query in the order of providers, then of keys.
func (v *view) choose(q Query) ([]chosen, error) {
	where, args := v.where(q)
	var out []chosen
	err := each(v.ctx, v.conn, `SELECT id, provider, indicator, reporter, partner, product, unit, basis,
		valuation, trade_system, attribution FROM series WHERE `+where, args, func(row []driver.Value) error {
		w := func(i int) string { return v.codes.words[number(row[i])] }
		out = append(out, chosen{number(row[0]), &data.Series{
			Key:       data.Key{Provider: w(1), Indicator: w(2), Reporter: w(3), Partner: w(4), Product: w(5), Unit: w(6), Basis: data.Basis(w(7))},
			Valuation: w(8), TradeSystem: w(9), Attribution: w(10)}})
		return nil
	})
	ranks := map[string]int{}
	for _, c := range out {
		if _, ok := ranks[c.series.Provider]; !ok {
			ranks[c.series.Provider] = data.ProviderRank(c.series.Provider)
		}
	}
	slices.SortFunc(out, func(a, b chosen) int {
		if a.series.Provider != b.series.Provider {
			if c := cmp.Compare(ranks[a.series.Provider], ranks[b.series.Provider]); c != 0 {
				return c
			}
		}
		return a.series.Compare(b.series.Key)
	})
	return out, err
}

// periods returns the numbers of the stored periods that lie in one of the
// spans, in order. It jumps from period to period in the key and reads one row
// of each.
func (v *view) periods(spans []data.Period) ([]int64, error) {
	var out []int64
	err := each(v.ctx, v.conn, `WITH RECURSIVE p(n) AS (
			SELECT min(period) FROM observation
			UNION ALL
			SELECT (SELECT min(period) FROM observation WHERE period > p.n) FROM p WHERE p.n IS NOT NULL)
		SELECT n FROM p WHERE n IS NOT NULL`, nil, func(row []driver.Value) error {
		n := row[0].(int64)
		inside := func(span data.Period) bool { return span.Contains(data.PeriodOfNumber(n)) }
		if len(spans) == 0 || slices.ContainsFunc(spans, inside) {
			out = append(out, n)
		}
		return nil
	})
	return out, err
}
