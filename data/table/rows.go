package table

import (
	"errors"
	"fmt"
	"strconv"
	"strings"

	"oborot/data"
	"oborot/data/cells"
	"oborot/data/text"
)

// rowsReader reads a delimited file, or the sheets of a workbook.
type rowsReader struct {
	*emitter
	layout  *Layout
	header  *rowsHeader
	base    Facts                  // of every figure
	decimal string                 // the sign of the file
	series  map[string]madeSeries  // by the cells that make it
	periods map[string]data.Period // by the cells that tell it
	cover   *cover
	key     []byte           // of the current figure, kept for its memory
	current data.Observation // likewise
	last    data.Place       // of the row, that was rejected
	cells   []cells.Cell     // of the row of a sheet; nil of a delimited file
}

// readRows opens a delimited file whose header was found.
func (l *Layout) readRows(doc *data.Document, header *rowsHeader, base Facts) (*data.Reading, error) {
	out := &data.Reading{Layout: l.Name, Provider: l.Provider, Date: l.Rows.downloaded(doc.Name)}
	before, err := l.Rows.lookAhead(doc, header)
	if err != nil {
		return nil, err
	}
	if before.latest != 0 {
		out.Date = data.Dated{Date: before.latest, Rule: data.VintagePrinted}
	}
	in, err := doc.Open()
	if err != nil {
		return nil, err
	}
	decoded, encoding, err := text.Decode(in, doc.Encoding)
	if err != nil {
		in.Close()
		return nil, fmt.Errorf("%s: %w", doc.Name, err)
	}
	out.Encoding = string(encoding)
	out.Records = func(yield func(data.Record, error) bool) {
		defer in.Close()
		e := &emitter{file: doc.Name, known: newKnown(), yield: yield}
		r := &rowsReader{emitter: e, layout: l, base: base, decimal: before.decimal, cover: newCover(l.Rows, e.known)}
		r.enter(header)
		r.read(text.NewRows(decoded, header.delimiter))
	}
	return out, nil
}

// seen is what is known of a file's rows before they are read.
type seen struct {
	latest  data.Date // of the vintages of the rows
	decimal string
	signs   signs
}

// see looks at a row. Of a sheet's cells only the texts show a decimal sign.
func (s *seen) see(header *rowsHeader, fields []string, of []cells.Cell) {
	if d, err := data.ParseDate(header.at.cellOf(vintage, fields)); err == nil {
		s.latest = max(s.latest, d)
	}
	for _, v := range header.values {
		if of == nil || of[v.at].Kind == cells.Text {
			s.signs.see(fields[v.at])
		}
	}
}

// decide finds the decimal sign where the layout does not say it.
func (s *seen) decide(file string, r *Rows) (err error) {
	if r.Decimal == "" {
		if s.decimal, err = s.signs.decimal(&r.Numbers); err != nil {
			return fmt.Errorf("%s: %w", file, err)
		}
	}
	return nil
}

// lookAhead reads the rows once for what must be known of all of them: their
// latest vintage, and the decimal sign where the layout does not say it. What is
// wrong with the file will be met again when its rows are read.
func (r *Rows) lookAhead(doc *data.Document, header *rowsHeader) (seen, error) {
	out := seen{decimal: r.Decimal}
	if r.Decimal != "" && len(header.at[vintage]) == 0 {
		return out, nil
	}
	in, err := doc.Open()
	if err != nil {
		return out, err
	}
	defer in.Close()
	decoded, _, err := text.Decode(in, doc.Encoding)
	if err != nil {
		return out, fmt.Errorf("%s: %w", doc.Name, err)
	}
	for rows := text.NewRows(decoded, header.delimiter); rows.Next() || errors.Is(rows.Err(), text.ErrQuote); {
		if cells := rows.Fields(); len(cells) == header.width {
			out.see(header, cells, nil)
		}
	}
	return out, out.decide(doc.Name, r)
}

// enter begins with a header: what its cells made is of no use under another one.
func (r *rowsReader) enter(header *rowsHeader) {
	r.header, r.series, r.periods = header, map[string]madeSeries{}, map[string]data.Period{}
	for _, i := range header.unknown {
		at := header.linePlace(int(header.line))
		if header.sheet > 0 {
			at = header.place(int(header.line), i)
		}
		r.finding(at, "the column "+quote(header.names[i])+" is not read")
	}
}

// read reads all rows, then says what they cover.
func (r *rowsReader) read(rows *text.Rows) {
	rows.Next() // the header, found before
	read, line := 0, 1
	for !r.done && (rows.Next() || errors.Is(rows.Err(), text.ErrQuote)) {
		read++
		if err := rows.Err(); err != nil {
			where, found, _ := strings.Cut(err.Error(), ": ")
			r.emit(data.Record{}, &data.RowError{File: r.file, Where: where, Found: found})
			continue
		}
		line = rows.Line()
		r.row(line, rows.Fields())
	}
	switch err := rows.Err(); {
	case r.done:
	case err != nil:
		r.emit(data.Record{}, fmt.Errorf("%s: %w", r.file, err))
	case r.layout.Rows.Ended && !rows.Ended():
		r.emit(data.Record{}, fmt.Errorf("%s: the last line has no end, expected a file that is not cut short", r.file))
	case read == 0:
		r.emit(data.Record{}, fmt.Errorf("%s: no rows under the header", r.file))
	default:
		if !rows.Ended() {
			r.finding(data.Place{Row: int32(line)}, "the last line has no end: the file may be cut short")
		}
		r.end()
		r.cover.emit(r.emitter)
	}
}

// row reads one row: a figure for each column of them.
func (r *rowsReader) row(line int, cells []string) {
	if len(cells) != r.header.width {
		r.reject(r.header.linePlace(line), fmt.Sprintf("found %d fields", len(cells)), strconv.Itoa(r.header.width))
		return
	}
	for _, i := range r.header.skips {
		if f := r.header.fields[i]; f.skips(cells[i]) {
			r.omitted.Add(fmt.Sprintf("%s %s", f.Name, strings.TrimSpace(cells[i])), r.header.place(line, i))
			return
		}
	}
	r.last = data.Place{}
	for number := range r.header.values {
		r.figure(line, number, cells)
	}
}

// rejectCell rejects a cell, once where it is wrong for several figures.
func (r *rowsReader) rejectCell(line, column int, err error, expected string) {
	at := r.header.place(line, column)
	if at != r.last {
		r.reject(at, err.Error(), expected)
	}
	r.last = at
}

// figure reads one figure of a row.
func (r *rowsReader) figure(line, number int, cells []string) {
	at := r.header.values[number].at
	place := r.header.place(line, at)
	s := r.seriesOf(number, cells)
	if s.err != nil {
		r.rejectCell(line, s.column, s.err, "")
		return
	}
	o := &r.current
	*o = data.Observation{Series: s.series, Place: place}
	w, wrong, err := r.observation(o, s, number, cells)
	if err != nil {
		expected := ""
		if wrong == at {
			expected = "a number such as 1234.5"
		}
		r.rejectCell(line, wrong, err, expected)
		return
	}
	if w.none {
		return
	}
	r.marked(w, place)
	isSparse := r.header.at.cellOf(sparse, cells) == "1"
	r.cover.add(o, isSparse)
	if isSparse && o.Status != data.Missing && cells[at] == "" {
		r.nils++
		return // covered, and nil: there is no figure to tell
	}
	r.observe(o)
}
