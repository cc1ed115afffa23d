package comtrade

import (
	"fmt"
	"io"
	"iter"
	"strconv"

	"oborot/data"
)

// rowsOf reads a delimited document.
func (r *reader) rowsOf(open func() (io.ReadCloser, error), l *layout) iter.Seq2[data.Record, error] {
	return func(yield func(data.Record, error) bool) {
		in, err := open()
		if err != nil {
			yield(data.Record{}, err)
			return
		}
		defer in.Close()
		s := newScanner(in, l)
		if _, err := s.row(); err != nil { // the header
			yield(data.Record{}, err)
			return
		}
		if !r.body(s, yield) {
			return
		}
		if s.last != '\n' { // a row of a full download always ends
			yield(data.Record{}, fmt.Errorf("%s: the last line has no end, expected a file that is not cut short", r.name))
			return
		}
		if l.whole || r.notCut(yield) {
			r.end(yield)
		}
	}
}

// body reads all rows below the header. It says whether to go on.
func (r *reader) body(s *scanner, yield func(data.Record, error) bool) bool {
	record := data.Record{Observation: &r.last}
	for {
		p, err := s.row()
		if err == io.EOF {
			return true
		}
		if err != nil {
			yield(data.Record{}, fmt.Errorf("%s: %w", r.name, err))
			return false
		}
		r.rows++
		if p == nil {
			p = r.line(s)
		}
		switch {
		case p != nil:
			if !r.reject(p, "line "+strconv.Itoa(int(s.line)), yield) {
				return false
			}
		case !yield(record, nil):
			return false
		}
	}
}

// line reads the row on which the scanner stands.
func (r *reader) line(s *scanner) *problem {
	place := data.Place{Row: s.line, Column: s.layout.value}
	if !s.layout.legacy {
		return r.observe(&s.fields, place)
	}
	f, p := s.fields.translated()
	if p != nil {
		return p
	}
	return r.observe(&f, place)
}

// reject yields a row that cannot be read.
func (r *reader) reject(p *problem, where string, yield func(data.Record, error) bool) bool {
	return yield(data.Record{}, &data.RowError{File: r.name, Where: where, Found: p.found, Expected: p.expected})
}

// cutAt are the numbers of rows at which Comtrade cuts a reply without a word:
// the preview and the interface with a key.
var cutAt = [...]int{500, 100_000}

// notCut refuses a reply of a number of rows at which Comtrade cuts.
func (r *reader) notCut(yield func(data.Record, error) bool) bool {
	for _, n := range cutAt {
		if r.rows == n {
			yield(data.Record{}, fmt.Errorf("%s: exactly %d rows: Comtrade cuts its replies there, so that the rest is missing; ask for less at a time", r.name, n))
			return false
		}
	}
	return true
}

// end ends a document that was read whole with what it covers.
func (r *reader) end(yield func(data.Record, error) bool) {
	if r.rows == 0 {
		yield(data.Record{}, &data.NoFigures{File: r.name, What: "a reply of UN Comtrade without any row"})
		return
	}
	for c := range r.coverage.All() {
		if !yield(data.Record{Coverage: &c}, nil) {
			return
		}
	}
}
