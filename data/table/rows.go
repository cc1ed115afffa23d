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
	series  map[string]madeSeries  // by the cells that make it
	periods map[string]data.Period // by the cell
	cover   *cover
	key     []byte           // of the current row, kept for its memory
	current data.Observation // likewise
}

// madeSeries is the series that some cells make, or why they make none.
type madeSeries struct {
	series *data.Series
	column int // the position of the cell that is wrong, from 0
	err    error
}

// readRows opens a delimited file whose header was found.
func (l *Layout) readRows(doc *data.Document, header *rowsHeader) (*data.Reading, error) {
	out := &data.Reading{Layout: l.Name, Provider: l.Provider, Date: l.Rows.downloaded(doc.Name)}
	if len(header.at[vintage]) > 0 {
		latest, err := latestVintage(doc, header)
		if err != nil {
			return nil, err
		}
		if latest != 0 {
			out.Date = data.Dated{Date: latest, Rule: data.VintagePrinted}
		}
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
		r := &rowsReader{emitter: e, layout: l, header: header, series: map[string]madeSeries{}, periods: map[string]data.Period{}, cover: newCover(l.Rows)}
		ended := &lastByte{from: decoded}
		r.read(text.NewRows(ended, header.delimiter), ended)
	}
	return out, nil
}

// latestVintage reads the dates of the rows. What is wrong with the file will be
// met again when its rows are read.
func latestVintage(doc *data.Document, header *rowsHeader) (data.Date, error) {
	in, err := doc.Open()
	if err != nil {
		return 0, err
	}
	defer in.Close()
	decoded, _, err := text.Decode(in, doc.Encoding)
	if err != nil {
		return 0, fmt.Errorf("%s: %w", doc.Name, err)
	}
	var latest data.Date
	for rows := text.NewRows(decoded, header.delimiter); rows.Next() || errors.Is(rows.Err(), text.ErrQuote); {
		if cells := rows.Fields(); len(cells) == header.width {
			if d, err := data.ParseDate(header.at.cellOf(vintage, cells)); err == nil {
				latest = max(latest, d)
			}
		}
	}
	return latest, nil
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
		r.cover.emit(r.emitter)
	}
}

// row reads one row.
func (r *rowsReader) row(line int, cells []string) {
	if len(cells) != r.header.width {
		r.reject(data.Place{Row: int32(line)}, fmt.Sprintf("found %d fields", len(cells)), strconv.Itoa(r.header.width))
		return
	}
	s := r.seriesOf(cells)
	if s.err != nil {
		r.reject(data.Place{Row: int32(line), Column: int32(s.column + 1)}, s.err.Error(), "")
		return
	}
	o := &r.current
	*o = data.Observation{Series: s.series}
	field, err := r.observation(o, cells)
	o.Place = data.Place{Row: int32(line), Column: int32(r.header.at[value][0] + 1)}
	if err != nil {
		r.reject(data.Place{Row: int32(line), Column: int32(r.header.at[field][0] + 1)}, err.Error(), "")
		return
	}
	isSparse := r.header.at.cellOf(sparse, cells) == "1"
	r.cover.add(o, isSparse)
	if isSparse && o.Status != data.Missing && r.header.at.cellOf(value, cells) == "" {
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
