package table

import (
	"errors"
	"fmt"
	"iter"
	"slices"
	"strings"

	"oborot/data"
	"oborot/data/cells"
	"oborot/data/xlsx"
)

// findIn looks for a header in the beginning of every sheet that is not hidden:
// nil for a sheet without one. The error says what the sheet that came closest
// lacks.
func (r *Rows) findIn(b *book) ([]*rowsHeader, error) {
	headers := make([]*rowsHeader, len(b.Sheets))
	found, best := false, missed{-1, errors.New("the document has no sheet that is not hidden")}
	for i := range b.Sheets {
		if b.Sheets[i].Hidden || r.SkipSheets.is(b.Sheets[i].Name) {
			continue
		}
		h, miss := r.findOn(&b.Sheets[i])
		if h != nil {
			h.sheet, headers[i], found = int32(i+1), h, true
		} else if miss.found > best.found {
			if best = miss; miss.found > 0 {
				best.err = fmt.Errorf("sheet %s: %w", b.Sheets[i].Name, miss.err)
			}
		}
	}
	if !found {
		return nil, best.err
	}
	return headers, nil
}

// findOn looks for a header in the first rows of a sheet.
func (r *Rows) findOn(sheet *cells.Sheet) (*rowsHeader, missed) {
	best := missed{-1, errors.New("the sheet is empty")}
	for row := range min(sheet.Rows, beginning) {
		h := &rowsHeader{line: int32(row + 1)}
		var names []string
		for column := range sheet.Columns {
			if name := headText(sheet.At(row, column)); name != "" {
				names, h.columns = append(names, name), append(h.columns, int32(column+1))
			}
		}
		if len(names) == 0 {
			continue
		}
		err := h.bind(r, names)
		if err == nil {
			return h, missed{}
		}
		if n := r.known(names); n > best.found {
			best = missed{n, err}
		}
	}
	return nil, best
}

// known counts the names that the layout knows.
func (r *Rows) known(names []string) int {
	n := 0
	for _, name := range names {
		if slices.ContainsFunc(r.Columns, func(f Field) bool { return f.named(name) }) ||
			slices.ContainsFunc(r.Values, func(v Column) bool { return v.Head[0].is(name) }) {
			n++
		}
	}
	return n
}

// readSheets opens a workbook whose headers were found. Its sheets are read row by
// row, so that it may be of any size.
func (l *Layout) readSheets(doc *document, headers []*rowsHeader, base Facts) (*data.Reading, error) {
	out := &data.Reading{Layout: l.Name, Provider: l.Provider, Sheets: doc.begin.names(), Date: l.Rows.downloaded(doc.Name)}
	before, err := l.Rows.lookThrough(doc, headers)
	switch {
	case err != nil:
		return nil, err
	case before.latest != 0:
		out.Date = data.Dated{Date: before.latest, Rule: data.VintagePrinted}
	case out.Date.Date == 0 && !doc.begin.LastSaved.IsZero():
		out.Date = data.Dated{Date: data.DateOf(doc.begin.LastSaved), Rule: data.VintageSaved}
	}
	doc.kept = true
	out.Records = func(yield func(data.Record, error) bool) {
		defer doc.close()
		e := &emitter{file: doc.Name, sheets: out.Sheets, known: newKnown(), yield: yield}
		e.passedOver(doc.begin, func(i int) bool { return headers[i] != nil }, l.Rows.SkipSheets, l.Name)
		r := &rowsReader{emitter: e, layout: l, base: base, decimal: before.decimal, cover: newCover(l.Rows, e.known)}
		r.sheets(doc, headers)
	}
	return out, nil
}

// lookThrough is what lookAhead is for a delimited file.
func (r *Rows) lookThrough(doc *document, headers []*rowsHeader) (seen, error) {
	out := seen{decimal: r.Decimal}
	for i, header := range headers {
		if header == nil || r.Decimal != "" && len(header.at[vintage]) == 0 {
			continue
		}
		var row sheetRow
		for one, err := range doc.rows(i) {
			if err != nil {
				return out, fmt.Errorf("%s: %w", doc.Name, err)
			}
			if row.fill(header, one); one.Number > header.line {
				out.see(header, row.fields, row.cells)
			}
		}
	}
	return out, out.decide(doc.Name, r)
}

// sheetRow is a row of a sheet as its header sees it.
type sheetRow struct {
	fields []string
	cells  []cells.Cell
	beside int32 // the first column without a head that holds something; 0 for none
	blank  bool  // nothing stands under the heads
}

// fill takes the cells of a row, which replace those of the row before.
func (s *sheetRow) fill(header *rowsHeader, row xlsx.Row) {
	if s.cells == nil {
		s.fields, s.cells = make([]string, header.width), make([]cells.Cell, header.width)
	}
	clear(s.fields)
	clear(s.cells)
	s.beside, s.blank = 0, true
	next := 0
	for _, cell := range row.Cells {
		text := fieldText(cell.Cell)
		for next < header.width && header.columns[next] < cell.Column {
			next++
		}
		switch {
		case strings.TrimSpace(text) == "":
		case next < header.width && header.columns[next] == cell.Column:
			s.fields[next], s.cells[next], s.blank = text, cell.Cell, false
		case s.beside == 0:
			s.beside = cell.Column
		}
	}
}

// fieldText is a cell as the field of a line: of a date the day, or the month
// where its format shows no day.
func fieldText(c cells.Cell) string {
	switch {
	case !c.IsDate:
		return c.Text
	case c.Date.IsZero():
		return c.Text + " of a day"
	}
	return headText(c)
}

// sheets reads all sheets with a header, then says what they cover.
func (r *rowsReader) sheets(doc *document, headers []*rowsHeader) {
	read := 0
	for i, header := range headers {
		if header == nil || r.done {
			continue
		}
		r.enter(header)
		n, err := r.sheet(doc.rows(i))
		if err != nil {
			r.emit(data.Record{}, fmt.Errorf("%s: %w", r.file, err))
			return
		}
		read += n
	}
	switch {
	case r.done:
	case read == 0:
		r.emit(data.Record{}, fmt.Errorf("%s: no rows under the header", r.file))
	default:
		r.end()
		r.cover.emit(r.emitter)
	}
}

// sheet reads the rows under a header and counts them.
func (r *rowsReader) sheet(rows iter.Seq2[xlsx.Row, error]) (int, error) {
	var s sheetRow
	var above, beside unread
	n := 0
	for row, err := range rows {
		if err != nil {
			return n, err
		}
		if row.Number <= r.header.line {
			above.numbers(r.header, row)
			continue
		}
		if s.fill(r.header, row); s.beside > 0 {
			beside.add(data.Place{Sheet: r.header.sheet, Row: row.Number, Column: s.beside})
		}
		if s.blank {
			continue
		}
		n, r.cells = n+1, s.cells
		if r.row(int(row.Number), s.fields); r.done {
			return n, nil
		}
	}
	if above.count > 0 {
		r.finding(above.first, fmt.Sprintf("numbers above the header are not read: %d from here on", above.count))
	}
	if beside.count > 0 {
		r.finding(beside.first, fmt.Sprintf("cells in columns without a head are not read: %s from here on", rowCount(beside.count)))
	}
	return n, nil
}

// unread counts what is not read, and knows where the first of it stands.
type unread struct {
	count int
	first data.Place
}

// add counts one.
func (u *unread) add(at data.Place) {
	if u.count++; u.count == 1 {
		u.first = at
	}
}

// numbers counts those of a row above the header.
func (u *unread) numbers(header *rowsHeader, row xlsx.Row) {
	for _, cell := range row.Cells {
		if row.Number < header.line && isNumber(cell.Cell) {
			u.add(data.Place{Sheet: header.sheet, Row: row.Number, Column: cell.Column})
		}
	}
}

// rowCount writes a number of rows.
func rowCount(n int) string {
	if n == 1 {
		return "in 1 row"
	}
	return fmt.Sprintf("in %d rows", n)
}
