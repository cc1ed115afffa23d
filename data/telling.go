package data

import (
	"errors"
	"fmt"
	"iter"
	"maps"
	"slices"
)

// Telling hands on what a reader finds in a document that is not sparse, where
// an absent figure is missing. Each series is made once; what the document
// covers, the key and the period of each figure, and what was passed over are
// told at its end.
type Telling struct {
	Omitted Omitted // what is passed over
	Noted   Omitted // what is told and needs a word: footnotes, flags
	// Sheets names those of a workbook, for the places of what is rejected.
	Sheets []string
	// AllPartners says that the document tells of every partner in the periods
	// that it covers.
	AllPartners bool

	file  string
	yield func(Record, error) bool
	done  bool // the receiver has enough
	told  int  // observations, row errors and coverage beside them
	lines map[Series]*Line
	more  map[Coverage][]Period // coverage beside that of the lines; the keys have no period
	last  Observation
}

// Line is a series of a document with the periods told of it.
type Line struct {
	series  *Series
	periods []Period
}

// Tell returns the records of the document of that name. The body reads it and
// tells what it finds; it may stop once Done. Its error, which concerns the
// document as a whole, is the last thing told, behind the document's name.
func Tell(file string, body func(*Telling) error) iter.Seq2[Record, error] {
	return func(yield func(Record, error) bool) {
		t := &Telling{file: file, yield: yield, lines: map[Series]*Line{}, more: map[Coverage][]Period{}}
		switch err := body(t); {
		case t.done:
		case err != nil:
			yield(Record{}, named(file, err))
		default:
			t.end()
		}
	}
}

// end tells what stands at the end of every reading.
func (t *Telling) end() {
	if t.told == 0 && t.leavesEmpty() {
		t.emit(Record{}, &NoFigures{File: t.file, What: "a document whose every figure is left empty"})
		return
	}
	t.cover()
	t.note()
	if !t.done {
		t.Omitted.End(t.file, t.told, t.yield)
	}
}

// leavesEmpty says whether the document has a series with a period told as
// without a figure.
func (t *Telling) leavesEmpty() bool {
	for _, l := range t.lines {
		if len(l.periods) > 0 {
			return true
		}
	}
	return false
}

// named puts the document's name before an error that does not name it.
func named(file string, err error) error {
	var none *NoFigures
	if errors.As(err, &none) {
		return err
	}
	return fmt.Errorf("%s: %w", file, err)
}

// Done says that the receiver has enough.
func (t *Telling) Done() bool { return t.done }

// emit passes a record or an error on.
func (t *Telling) emit(r Record, err error) {
	t.done = t.done || !t.yield(r, err)
}

// Line returns the one line of a series.
func (t *Telling) Line(s Series) *Line {
	l := t.lines[s]
	if l == nil {
		l = &Line{series: &s}
		t.lines[s] = l
	}
	return l
}

// Observe tells an observation of the line; its Series is set here.
func (t *Telling) Observe(l *Line, o Observation) {
	o.Series = l.series
	l.periods = append(l.periods, o.Period)
	t.Share(o)
}

// Cover notes that the document has no figure of the line in a period, which
// withdraws one that was told before.
func (t *Telling) Cover(l *Line, p Period) { l.periods = append(l.periods, p) }

// Share tells an observation of a series that the reader itself keeps, as one of
// a sparse document does; its coverage is told by CoverSparse.
func (t *Telling) Share(o Observation) {
	t.last = o
	t.told++
	t.emit(Record{Observation: &t.last}, nil)
}

// Extend notes that the document speaks of a key in a period, whether it has a
// figure of it or an absent one is nil.
func (t *Telling) Extend(c Coverage) {
	p := c.Period
	c.Period = Period{}
	t.more[c] = append(t.more[c], p)
	t.told++
}

// CoverSparse tells what a sparse document covers.
func (t *Telling) CoverSparse(c *SparseCoverage) {
	for one := range c.All() {
		if t.done {
			return
		}
		t.emit(Record{Coverage: &one}, nil)
	}
}

// Reject tells a row that could not be read.
func (t *Telling) Reject(at Place, found, expected string) {
	t.told++
	t.emit(Record{}, &RowError{File: t.file, Where: Locate(at, t.Sheets), Found: found, Expected: expected})
}

// Find tells a finding.
func (t *Telling) Find(at Place, text string) {
	t.emit(Record{Finding: &Finding{Where: at, Text: text}}, nil)
}

// note tells each kind of what needs a word, with the place where it was first
// met.
func (t *Telling) note() {
	for _, f := range t.Noted.first {
		if !t.done {
			t.Find(f.Where, rows(t.Noted.counts[f.Text])+": "+f.Text)
		}
	}
}

// cover tells what the document covers, in order.
func (t *Telling) cover() {
	periods := t.more
	for _, l := range t.lines {
		s := l.series
		c := Coverage{Provider: s.Provider, Indicator: s.Indicator, Reporter: s.Reporter, Partner: s.Partner, Product: s.Product}
		if t.AllPartners {
			c.Partner = ""
		}
		periods[c] = append(periods[c], l.periods...)
	}
	for _, c := range slices.SortedFunc(maps.Keys(periods), Coverage.Compare) {
		slices.SortFunc(periods[c], Period.Compare)
		for _, p := range slices.Compact(periods[c]) {
			if t.done {
				return
			}
			one := c
			one.Period = p
			t.emit(Record{Coverage: &one}, nil)
		}
	}
}
