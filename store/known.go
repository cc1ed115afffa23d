package store

import (
	"cmp"
	"database/sql/driver"
	"encoding/json"
	"slices"
)

// group is what all releases say of a series in one period, in order of mark.
type group struct {
	series     int32
	statements []statement
}

// known goes through the statements of a period in order of series, a page at a
// time: rows are written to the same table meanwhile, and a query that stays
// open there might see them.
type known struct {
	in         *intake
	period     int64
	candidates []int32 // the series to ask for; when few, one by one
	few        bool
	page       []group
	after      int32 // the last series of the page
	ended      bool
}

// pageRows is how many statements, or in the other way how many series, a page
// asks for.
const pageRows = 50_000

// knownIn starts at the first statement of a period.
func (in *intake) knownIn(period int64) *known {
	k := &known{in: in, period: period, candidates: in.candidates}
	k.few = len(k.candidates)*8 < int(in.catalogue.next)
	k.ended = len(k.candidates) == 0
	return k
}

// next returns the next group of a series that this release may speak of.
func (k *known) next() (group, bool, error) {
	for len(k.page) == 0 {
		if k.ended {
			return group{}, false, nil
		}
		read := k.readRange
		if k.few {
			read = k.readFew
		}
		if err := read(); err != nil {
			return group{}, false, err
		}
	}
	g := k.page[0]
	k.page = k.page[1:]
	slices.SortFunc(g.statements, compareMarks)
	return g, true, nil
}

// readRange reads the next rows of the period as they lie in the table.
func (k *known) readRange() error {
	n := 0
	err := k.query(`SELECT series, release, coefficient, form, line, spot FROM observation
		WHERE period = ?1 AND series > ?2 ORDER BY series, release LIMIT ?3`, int64(k.after), int64(pageRows), &n)
	if err != nil {
		return err
	}
	if k.ended = n < pageRows; k.ended {
		return nil
	}
	// The last series may be cut; it is read again with the next page.
	k.after--
	if last := len(k.page) - 1; last >= 0 && k.page[last].series > k.after {
		k.page = k.page[:last]
	}
	return nil
}

// readFew looks the next candidates up one by one.
func (k *known) readFew() error {
	some := k.candidates[:min(len(k.candidates), pageRows)]
	k.candidates = k.candidates[len(some):]
	k.ended = len(k.candidates) == 0
	list, err := json.Marshal(some)
	if err != nil {
		return err
	}
	var n int
	return k.query(`SELECT o.series, release, coefficient, form, line, spot FROM json_each(?2) j
		CROSS JOIN observation o ON o.period = ?1 AND o.series = j.value ORDER BY j.key, release LIMIT ?3`, string(list), int64(-1), &n)
}

// query fills the page with the candidates among the rows; n counts all rows.
func (k *known) query(text string, from any, limit int64, n *int) error {
	marks := k.in.marks
	return each(k.in.ctx, k.in.conn, text, []any{k.period, from, limit}, func(v []driver.Value) error {
		*n++
		series := number(v[0])
		k.after = series
		if !k.in.catalogue.knows(series) {
			return nil
		}
		if last := len(k.page) - 1; last < 0 || k.page[last].series != series {
			k.page = append(k.page, group{series: series})
		}
		g := &k.page[len(k.page)-1]
		id := number(v[1])
		g.statements = append(g.statements, statement{marks[id], id, number(v[3]), v[2].(int64), number(v[4]), v[5].(int64)})
		return nil
	})
}

// loadLater reads the marks of all releases, and what those speak of that were
// read before this one and published after it.
func (in *intake) loadLater() error {
	in.marks = map[int32]mark{}
	byID := map[int32]*later{}
	err := each(in.ctx, in.conn, "SELECT id, vintage, partial FROM release", nil, func(v []driver.Value) error {
		id := number(v[0])
		m := mark(v[1].(int64)<<32 | int64(id))
		in.marks[id] = m
		if m > in.mark {
			l := &later{id, m, newReach(in.codes)}
			l.reach.partial = v[2].(int64) == 1
			byID[id] = l
			in.later = append(in.later, l)
		}
		return nil
	})
	if err != nil || len(in.later) == 0 {
		return err
	}
	slices.SortFunc(in.later, func(a, b *later) int { return cmp.Compare(a.mark, b.mark) })
	return in.loadReaches(byID)
}

func (in *intake) loadReaches(byID map[int32]*later) error {
	err := each(in.ctx, in.conn, "SELECT release, provider, indicator, reporter, period, partner, product FROM coverage", nil,
		func(v []driver.Value) error {
			if l := byID[number(v[0])]; l != nil {
				t := teller{number(v[1]), number(v[2]), number(v[3])}
				l.reach.cover(scope{t, v[4].(int64)}, extent{number(v[5]), number(v[6])})
			}
			return nil
		})
	if err != nil {
		return err
	}
	return each(in.ctx, in.conn, "SELECT release, provider, indicator, unit, basis, products, partners FROM grain", nil, func(v []driver.Value) error {
		if l := byID[number(v[0])]; l != nil {
			l.reach.speak(number(v[1]), number(v[2]), grain{number(v[3]), number(v[4]), number(v[5]), number(v[6])})
		}
		return nil
	})
}
