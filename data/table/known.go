package table

import (
	"fmt"

	"oborot/data"
)

// known is what a reading has told so far: its series, each once, and the
// figures of each, so that a row that comes again is noticed. There may be millions
// of figures: each takes 32 bytes, without a pointer in them.
type known struct {
	series  map[data.Key]*data.Series
	numbers map[*data.Series]uint32 // of the series, in list
	list    []*data.Series
	figures map[told]first
}

// told names a figure: the number of its series, and its period.
type told struct {
	series uint32
	period data.Period
}

// first is the figure that was told first, and where: data.Figure and data.Place
// without their gaps.
type first struct {
	low, high   uint32 // of the coefficient
	row, column int32
	sheet       int16
	exponent    int8
	hedge       data.Hedge
}

// firstOf packs the figure of an observation.
func firstOf(o *data.Observation) first {
	f, p := o.Figure, o.Place
	return first{uint32(f.Coefficient), uint32(uint64(f.Coefficient) >> 32), p.Row, p.Column, int16(p.Sheet), f.Exponent, f.Hedge}
}

// figure is the figure that was packed.
func (f first) figure() data.Figure {
	return data.Figure{Coefficient: int64(uint64(f.high)<<32 | uint64(f.low)), Exponent: f.exponent, Hedge: f.hedge}
}

// place is where it stands.
func (f first) place() data.Place {
	return data.Place{Sheet: int32(f.sheet), Row: f.row, Column: f.column}
}

func newKnown() *known {
	return &known{series: map[data.Key]*data.Series{}, numbers: map[*data.Series]uint32{}, figures: map[told]first{}}
}

// intern returns the one series of a key.
func (k *known) intern(s data.Series) *data.Series {
	if one, found := k.series[s.Key]; found {
		return one
	}
	k.series[s.Key], k.numbers[&s], k.list = &s, uint32(len(k.list)), append(k.list, &s)
	return &s
}

// name names the figure of an observation, whose series was interned.
func (k *known) name(o *data.Observation) told { return told{k.numbers[o.Series], o.Period} }

// again says where the figure of an observation was told before and whether it
// was the same one.
func (k *known) again(o *data.Observation) (before data.Place, same, found bool) {
	name := k.name(o)
	old, found := k.figures[name]
	if !found {
		k.figures[name] = firstOf(o)
		return data.Place{}, false, false
	}
	return old.place(), old.figure().Same(o.Figure), true
}

// emitter passes on records and row errors until the receiver has enough.
type emitter struct {
	file    string
	sheets  []string
	known   *known
	yield   func(data.Record, error) bool
	done    bool // the receiver has enough
	wrong   bool // a row was rejected
	nils    int  // rows that tell a nil and no figure
	omitted data.Omitted
	marks   []markCount
}

// markCount counts a mark that stands in the place of figures or behind them.
type markCount struct {
	written
	n     int
	first data.Place
}

// marked counts the mark of a figure, where it has one.
func (e *emitter) marked(w written, at data.Place) {
	if w.mark == "" {
		return
	}
	for i := range e.marks {
		if m := &e.marks[i]; m.mark == w.mark && m.bare == w.bare {
			m.n++
			return
		}
	}
	e.marks = append(e.marks, markCount{w, 1, at})
}

// String says what the mark means and how often it stands.
func (m markCount) String() string {
	cells := fmt.Sprintf("%d cells", m.n)
	if m.n == 1 {
		cells = "1 cell"
	}
	switch {
	case !m.bare:
		return fmt.Sprintf("%s stands behind the figure of %s: status %s", quote(m.mark), cells, m.status)
	case m.status == data.Missing:
		return fmt.Sprintf("%s stands for no figure in %s: missing", quote(m.mark), cells)
	}
	return fmt.Sprintf("%s stands for exactly nothing in %s", quote(m.mark), cells)
}

// end tells what was met on the way: the marks, and what was passed over.
func (e *emitter) end() {
	for _, m := range e.marks {
		e.finding(m.first, m.String())
	}
	count := len(e.known.figures) + e.nils
	if count == 0 && e.wrong {
		return
	}
	e.omitted.End(e.file, count, func(r data.Record, err error) bool {
		e.emit(r, err)
		return !e.done
	})
}

// observe passes on an observation, or says that it came before.
func (e *emitter) observe(o *data.Observation) {
	before, same, found := e.known.again(o)
	switch at := data.Locate(before, e.sheets); {
	case !found:
		e.emit(data.Record{Observation: o}, nil)
	case o.Status == data.Missing && same: // it says nothing twice
	case o.Status == data.Missing:
		e.finding(o.Place, "no figure for what "+at+" tells")
	case same:
		e.finding(o.Place, "repeats "+at)
	default:
		e.reject(o.Place, fmt.Sprintf("%s for what %s told otherwise", o.Figure, at), "one figure for one key")
	}
}

// finding passes on a doubt.
func (e *emitter) finding(at data.Place, text string) {
	e.emit(data.Record{Finding: &data.Finding{Where: at, Text: text}}, nil)
}

// reject passes on the error of a row.
func (e *emitter) reject(at data.Place, found, expected string) {
	e.wrong = true
	e.emit(data.Record{}, &data.RowError{File: e.file, Where: data.Locate(at, e.sheets), Found: found, Expected: expected})
}

// emit passes on a record or an error.
func (e *emitter) emit(r data.Record, err error) {
	if !e.done {
		e.done = !e.yield(r, err)
	}
}
