package store

import (
	"context"
	"database/sql/driver"
	"slices"

	"oborot/data"
)

// Turn is what a release did to the figure known before it.
type Turn string

// The turns of a figure.
const (
	First     Turn = "new"       // nothing was known
	Revised   Turn = "revised"   // another figure was known
	Refined   Turn = "refined"   // the same, told finer
	Repeated  Turn = "repeated"  // the known figure once more
	Withdrawn Turn = "withdrawn" // the release covers it and no longer tells it
)

// Vintage is what one release says of a figure. Where the release printed it
// but only repeated what was known, the store keeps no place: Place is zero.
type Vintage struct {
	data.Told
	Turn Turn
}

// Vintages returns what every release up to a day says of a series in a period,
// in the order of knowing; the zero day is today. It is the history of one number.
func (db *DB) Vintages(ctx context.Context, key data.Key, p data.Period, asOf data.Date) ([]Vintage, error) {
	v, err := db.look(ctx, asOf)
	if err != nil {
		return nil, err
	}
	defer v.close()
	out, err := v.vintages(key, p)
	return out, db.explain(err)
}

func (v *view) vintages(key data.Key, p data.Period) ([]Vintage, error) {
	selected, err := v.choose(Query{Providers: []string{key.Provider}, Indicators: []string{key.Indicator}, Reporters: []string{key.Reporter},
		Partners: []string{key.Partner}, Products: []string{key.Product}, Units: []string{key.Unit}, Bases: []data.Basis{key.Basis}})
	if err != nil || len(selected) == 0 {
		return nil, err
	}
	period := p.Number()
	cells, err := v.collect(selected, []int64{period})
	if err != nil || len(cells.cells) == 0 {
		return nil, err
	}
	statements, err := v.silent(key, period)
	if err != nil {
		return nil, err
	}
	for _, c := range cells.cells {
		statements = append(statements, c.statement)
	}
	// Of a release that both covers and tells, the row with the figure counts.
	slices.SortStableFunc(statements, func(a, b statement) int {
		if c := compareMarks(a, b); c != 0 {
			return c
		}
		return int(b.form - a.form)
	})
	statements = slices.CompactFunc(statements, func(a, b statement) bool { return a.mark == b.mark })
	return v.turns(selected[0].id, period, statements)
}

// turns tells of each statement what it did. One without a form is silence
// inside coverage, which repeats what was known.
func (v *view) turns(series int32, period int64, statements []statement) ([]Vintage, error) {
	var out []Vintage
	var known statement
	for _, s := range statements {
		if s.form == 0 && known.form == 0 {
			continue // it covers what nobody had told yet
		}
		one := Vintage{Turn: v.turn(known, s)}
		if s.form == 0 {
			s.form, s.coefficient = known.form, known.coefficient
		}
		var err error
		if one.Told, err = v.told(period, series, s); err != nil {
			return nil, err
		}
		out = append(out, one)
		if one.Turn != Repeated {
			known = s
		}
	}
	return out, nil
}

func (v *view) turn(known, s statement) Turn {
	switch {
	case s.form == 0:
		return Repeated
	case v.forms.of(s.form).missing() && s.line == 0:
		return Withdrawn
	case known.form == 0:
		return First
	}
	return map[verdict]Turn{repeated: Repeated, refined: Refined, revised: Revised}[v.forms.judge(known, s)]
}

// silent returns a statement without a form for every release that covers a key
// in a period.
func (v *view) silent(key data.Key, period int64) ([]statement, error) {
	var out []statement
	where, args := v.where(Query{Providers: []string{key.Provider}, Indicators: []string{key.Indicator}, Reporters: []string{key.Reporter}})
	reaches := map[int32]*reach{}
	err := each(v.ctx, v.conn, `SELECT c.release, c.partner, c.product, r.partial
		FROM (SELECT * FROM coverage WHERE `+where+` AND period = ?) c JOIN release r ON r.id = c.release`, append(args, period), func(row []driver.Value) error {
		id := number(row[0])
		if reaches[id] == nil {
			reaches[id] = newReach(v.codes)
			reaches[id].partial = row[3].(int64) == 1
		}
		reaches[id].cover(scope{period: period}, extent{number(row[1]), number(row[2])})
		return nil
	})
	if err != nil {
		return nil, err
	}
	err = each(v.ctx, v.conn, "SELECT release, provider, indicator, unit, basis, products, partners FROM grain", nil, func(row []driver.Value) error {
		if r := reaches[number(row[0])]; r != nil {
			r.speak(number(row[1]), number(row[2]), grain{number(row[3]), number(row[4]), number(row[5]), number(row[6])})
		}
		return nil
	})
	k := v.key(key)
	for id, r := range reaches {
		// The scopes above stand for the key's own teller.
		r.scopes[scope{k.teller, period}] = r.scopes[scope{period: period}]
		if m, known := v.releases.marks[id]; known && r.holds(k, period) {
			out = append(out, statement{mark: m, release: id})
		}
	}
	return out, err
}

// key writes a key that the store knows in numbers.
func (v *view) key(k data.Key) seriesKey {
	n := func(word string) int32 { return v.codes.byWord[word] }
	return seriesKey{teller{n(k.Provider), n(k.Indicator), n(k.Reporter)}, n(k.Partner), n(k.Product), n(k.Unit), n(string(k.Basis))}
}
