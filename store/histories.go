package store

import (
	"context"
	"database/sql/driver"
	"encoding/json"
	"iter"
	"slices"

	"oborot/data"
)

// Histories returns the selected series with their figures as known on the day
// of the query, one for each period, in the order of providers and then of
// keys. Series without a figure are left out. A *data.History may be kept.
func (db *DB) Histories(ctx context.Context, q Query) iter.Seq2[*data.History, error] {
	return func(yield func(*data.History, error) bool) {
		v, err := db.look(ctx, q.AsOf)
		if err != nil {
			yield(nil, err)
			return
		}
		defer v.close()
		if err := v.histories(q, yield); err != nil {
			yield(nil, db.explain(err))
		}
	}
}

func (v *view) histories(q Query, yield func(*data.History, error) bool) error {
	selected, err := v.choose(q)
	if err != nil || len(selected) == 0 {
		return err
	}
	periods, err := v.periods(q.Periods)
	if err != nil {
		return err
	}
	cells, err := v.collect(selected, periods)
	if err != nil {
		return err
	}
	extent, err := v.extent(q)
	if err != nil {
		return err
	}
	for i, c := range cells.bySeries() {
		h := &data.History{Series: selected[i].series, Extent: extent}
		if h.Figures, err = v.figures(selected[i].id, c); err != nil {
			return err
		}
		if len(h.Figures) > 0 && !yield(h, nil) {
			return nil
		}
	}
	return nil
}

// figures picks of each period what is known. The cells are in order of period.
func (v *view) figures(series int32, cells []cell) ([]data.Told, error) {
	out := make([]data.Told, 0, len(cells))
	var statements []statement
	for i, c := range cells {
		statements = append(statements, c.statement)
		if i+1 < len(cells) && cells[i+1].period == c.period {
			continue
		}
		if len(statements) > 1 {
			slices.SortFunc(statements, compareMarks)
		}
		known, _ := v.forms.knownAt(statements, 1<<63-1)
		statements = statements[:0]
		told, err := v.told(c.period, series, known)
		if err != nil {
			return nil, err
		}
		out = append(out, told)
	}
	return out, nil
}

// told turns a statement into words.
func (v *view) told(period int64, series int32, s statement) (data.Told, error) {
	f := v.forms.of(s.form)
	t := data.Told{
		Period: data.PeriodOfNumber(period), Figure: v.forms.figure(s), Status: data.Status(f.status[0]), Edition: f.edition,
		Release: v.releases.byID[s.release], Place: unpackPlace(s.line, s.spot),
	}
	if !f.spoken {
		return t, nil
	}
	w := &data.Words{}
	err := v.conn.QueryRowContext(v.ctx, `SELECT figure, sentence, speaker, modality, note FROM words
		WHERE period = ? AND series = ? AND release = ?`, period, series, s.release).
		Scan(&w.Figure, &w.Sentence, &w.Speaker, &w.Modality, &w.Note)
	t.Words = w
	return t, err
}

// cell is a statement of a series, which is known by its place in a selection.
type cell struct {
	slot   int32
	period int64
	statement
}

// collected are the statements of a selection in order of period.
type collected struct {
	cells []cell
	slots int
}

// collect reads the statements of the selected series in the given periods.
func (v *view) collect(selected []chosen, periods []int64) (*collected, error) {
	c := &collected{slots: len(selected)}
	return c, v.visit(selected, periods, func(one cell) { c.cells = append(c.cells, one) })
}

// lookup is up to which share of all series their rows are looked up one by
// one: one in so many. Above it whole periods are read.
const lookup = 8

// visit calls f with the statements of the selected series in the given
// periods. Those of one series come in order of period.
func (v *view) visit(selected []chosen, periods []int64, f func(cell)) error {
	var total int
	if err := v.conn.QueryRowContext(v.ctx, "SELECT coalesce(max(series), 0) FROM release").Scan(&total); err != nil {
		return err
	}
	slots := make([]int32, total+1)
	ids := make([]int32, len(selected))
	for i, s := range selected {
		slots[s.id], ids[i] = int32(i+1), s.id
	}
	add := func(row []driver.Value) error {
		slot := slots[number(row[1])]
		release := number(row[2])
		if m, known := v.releases.marks[release]; slot > 0 && known {
			f(cell{slot - 1, row[0].(int64), statement{m, release, number(row[4]), row[3].(int64), number(row[5]), row[6].(int64)}})
		}
		return nil
	}
	if len(selected)*lookup < total {
		return v.lookUp(ids, periods, add)
	}
	return v.scan(periods, add)
}

const observed = "o.period, o.series, o.release, o.coefficient, o.form, o.line, o.spot"

// scan reads the periods whole.
func (v *view) scan(periods []int64, add func([]driver.Value) error) error {
	for _, p := range periods {
		if err := each(v.ctx, v.conn, "SELECT "+observed+" FROM observation o WHERE period = ?", []any{p}, add); err != nil {
			return err
		}
	}
	return nil
}

// lookUp finds every series in every period by the key.
func (v *view) lookUp(ids []int32, periods []int64, add func([]driver.Value) error) error {
	of, _ := json.Marshal(ids) // numbers can always be written
	in, _ := json.Marshal(periods)
	return each(v.ctx, v.conn, `WITH p AS MATERIALIZED (SELECT key, value FROM json_each(?2))
		SELECT `+observed+` FROM json_each(?1) s CROSS JOIN p CROSS JOIN observation o
		WHERE o.period = p.value AND o.series = s.value`, []any{string(of), string(in)}, add)
}

// bySeries divides the cells by their series; within one they stay in the order
// in which they were read, which is that of periods.
func (c *collected) bySeries() [][]cell {
	starts := make([]int, c.slots+1)
	for i := range c.cells {
		starts[c.cells[i].slot+1]++
	}
	for i := range c.slots {
		starts[i+1] += starts[i]
	}
	sorted, at := make([]cell, len(c.cells)), slices.Clone(starts)
	for _, one := range c.cells {
		sorted[at[one.slot]] = one
		at[one.slot]++
	}
	out := make([][]cell, c.slots)
	for i := range out {
		out[i] = sorted[starts[i]:starts[i+1]]
	}
	return out
}

// extent gathers what the known releases cover of a selection.
func (v *view) extent(q Query) (*data.Extent, error) {
	q.Partners, q.Products, q.Units, q.Bases = nil, nil, nil, nil
	where, args := v.where(q)
	var out []data.Coverage
	err := each(v.ctx, v.conn, "SELECT provider, indicator, reporter, partner, product, period, sparse, release FROM coverage WHERE "+where, args,
		func(row []driver.Value) error {
			if v.releases.byID[number(row[7])] == nil {
				return nil
			}
			w := func(i int) string { return v.codes.words[number(row[i])] }
			out = append(out, data.Coverage{Provider: w(0), Indicator: w(1), Reporter: w(2), Partner: w(3), Product: w(4),
				Period: data.PeriodOfNumber(row[5].(int64)), Sparse: row[6].(int64) == 1})
			return nil
		})
	return data.NewExtent(out), err
}
