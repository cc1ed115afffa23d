package table

import (
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"

	"oborot/data"
	"oborot/data/text"
)

// rowsReader reads a delimited file.
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
}

// readRows opens a delimited file whose header was found.
func (l *Layout) readRows(doc *data.Document, header *rowsHeader) (*data.Reading, error) {
	out := &data.Reading{Layout: l.Name, Provider: l.Provider, Date: l.Rows.downloaded(doc.Name)}
	base, err := l.base(doc.Name)
	if err != nil {
		return nil, err
	}
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
		r := &rowsReader{emitter: e, layout: l, header: header, base: base, decimal: before.decimal,
			series: map[string]madeSeries{}, periods: map[string]data.Period{}, cover: newCover(l.Rows)}
		ended := &lastByte{from: decoded}
		r.read(text.NewRows(ended, header.delimiter), ended)
	}
	return out, nil
}

// seen is what is known of a file's rows before they are read.
type seen struct {
	latest  data.Date // of the vintages of the rows
	decimal string
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
	var found signs
	for rows := text.NewRows(decoded, header.delimiter); rows.Next() || errors.Is(rows.Err(), text.ErrQuote); {
		cells := rows.Fields()
		if len(cells) != header.width {
			continue
		}
		if d, err := data.ParseDate(header.at.cellOf(vintage, cells)); err == nil {
			out.latest = max(out.latest, d)
		}
		for _, v := range header.values {
			found.see(cells[v.at])
		}
	}
	if r.Decimal == "" {
		if out.decimal, err = found.decimal(&r.Numbers); err != nil {
			return out, fmt.Errorf("%s: %w", doc.Name, err)
		}
	}
	return out, nil
}

// read reads all rows, then says what they cover.
func (r *rowsReader) read(rows *text.Rows, ended *lastByte) {
	rows.Next() // the header, found before
	for _, name := range r.header.unknown {
		r.finding(data.Place{Row: 1}, "the column "+quote(name)+" is not read")
	}
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
	case r.layout.Rows.Ended && ended.last != '\n':
		r.emit(data.Record{}, fmt.Errorf("%s: the last line has no end, expected a file that is not cut short", r.file))
	case read == 0:
		r.emit(data.Record{}, fmt.Errorf("%s: no rows under the header", r.file))
	default:
		if ended.last != '\n' {
			r.finding(data.Place{Row: int32(line)}, "the last line has no end: the file may be cut short")
		}
		r.end()
		r.cover.emit(r.emitter)
	}
}

// row reads one row: a figure for each column of them.
func (r *rowsReader) row(line int, cells []string) {
	if len(cells) != r.header.width {
		r.reject(data.Place{Row: int32(line)}, fmt.Sprintf("found %d fields", len(cells)), strconv.Itoa(r.header.width))
		return
	}
	for _, i := range r.header.skips {
		if f := r.header.fields[i]; f.skips(cells[i]) {
			r.omitted.Add(fmt.Sprintf("%s %s", f.Name, strings.TrimSpace(cells[i])), data.Place{Row: int32(line), Column: int32(i + 1)})
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
	at := data.Place{Row: int32(line), Column: int32(column + 1)}
	if at != r.last {
		r.reject(at, err.Error(), expected)
	}
	r.last = at
}

// figure reads one figure of a row.
func (r *rowsReader) figure(line, number int, cells []string) {
	at := r.header.values[number].at
	place := data.Place{Row: int32(line), Column: int32(at + 1)}
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

// lastByte remembers the last byte that was read.
type lastByte struct {
	from io.Reader
	last byte
}

// Read reads on.
func (l *lastByte) Read(p []byte) (int, error) {
	n, err := l.from.Read(p)
	if n > 0 {
		l.last = p[n-1]
	}
	return n, err
}
