package table

import (
	"fmt"
	"slices"
	"strings"

	"oborot/data"
	"oborot/data/cells"
	"oborot/data/xls"
	"oborot/data/xlsx"
)

// maxWorkbook is the largest workbook that is opened.
const maxWorkbook = 64 << 20

// openWorkbook reads a workbook whole; of a document that is none it gives
// nothing.
func openWorkbook(doc *data.Document) (*cells.Workbook, error) {
	read := xls.Read
	switch {
	case xlsx.Match(doc.Head):
		read = xlsx.Read
	case !xls.Match(doc.Head):
		return nil, nil
	}
	in, size, closer, err := doc.Random(maxWorkbook)
	if err != nil {
		return nil, err
	}
	defer closer.Close()
	if size > maxWorkbook {
		return nil, fmt.Errorf("the workbook is larger than %d MiB", maxWorkbook>>20)
	}
	return read(in, size)
}

// sheetReader reads the tables of a workbook.
type sheetReader struct {
	*emitter
	layout *Layout
	book   *xls.Workbook
	tables []sheetTable
}

// readSheets opens the tables that were found.
func (l *Layout) readSheets(doc *data.Document, book *xls.Workbook, tables []sheetTable) (*data.Reading, error) {
	out := &data.Reading{Layout: l.Name, Provider: l.Provider, Title: tables[0].title, Date: l.Sheet.dated(book)}
	for _, sheet := range book.Sheets {
		out.Sheets = append(out.Sheets, sheet.Name)
	}
	for i := range tables {
		if err := l.Sheet.describe(&tables[i]); err != nil {
			return nil, fmt.Errorf("%s:sheet %s: %w", doc.Name, tables[i].sheet.Name, err)
		}
	}
	out.Records = func(yield func(data.Record, error) bool) {
		e := &emitter{file: doc.Name, sheets: out.Sheets, known: newKnown(), yield: yield}
		r := &sheetReader{emitter: e, layout: l, book: book, tables: tables}
		r.passedOver()
		for i := range tables {
			r.table(&tables[i])
		}
	}
	return out, nil
}

// dated finds the printed date of publication, else the day of the last save.
func (s *Sheet) dated(book *xls.Workbook) data.Dated {
	for i := range book.Sheets {
		for _, text := range textsAbove(&book.Sheets[i], min(book.Sheets[i].Rows, headerRows)) {
			rest, found := strings.CutPrefix(simple(text), simple(s.Published))
			if d, err := data.ParseDate(strings.TrimSpace(rest)); s.Published != "" && found && err == nil {
				return data.Dated{Date: d, Rule: data.VintagePrinted}
			}
		}
	}
	if book.LastSaved.IsZero() {
		return data.Dated{}
	}
	return data.Dated{Date: data.DateOf(book.LastSaved), Rule: data.VintageSaved}
}

// passedOver names the sheets that hold numbers and are not read: a cover or a
// legend is no loss, a table without its header is.
func (r *sheetReader) passedOver() {
	for i := range r.book.Sheets {
		sheet := &r.book.Sheets[i]
		read := slices.ContainsFunc(r.tables, func(t sheetTable) bool { return t.sheet == sheet })
		if read || slices.Contains(r.layout.Sheet.Skip, sheet.Name) {
			continue
		}
		at, found := firstNumber(sheet)
		at.Sheet = int32(i + 1)
		switch {
		case found && sheet.Hidden:
			r.finding(at, "the sheet is hidden and was not read")
		case found:
			r.reject(at, "a number in a sheet without the header", "the header of "+r.layout.Name+", or the sheet under skip")
		}
	}
}

// firstNumber finds a number in a sheet, where a table would have its first ones.
func firstNumber(sheet *xls.Sheet) (data.Place, bool) {
	for row := range min(sheet.Rows, 10*headerRows) {
		for column := range min(sheet.Columns, 10*headerColumns) {
			if cell := sheet.Cell(row, column); cell.Kind == xls.Number && !cell.IsDate {
				return data.Place{Row: int32(row + 1), Column: int32(column + 1)}, true
			}
		}
	}
	return data.Place{}, false
}

// table reads one table: its rows, then its observations, its sums and what it
// covers.
func (r *sheetReader) table(t *sheetTable) {
	rows := r.rows(t)
	if len(rows) == 0 {
		r.reject(t.place(t.first, t.label), "no rows under the header", "a row for each partner")
		return
	}
	r.resolve(t, rows)
	series := make([]data.Series, len(r.layout.Sheet.Columns))
	for i, c := range r.layout.Sheet.Columns {
		series[i] = r.series(t, c)
	}
	for _, row := range rows {
		for i, f := range row.figures {
			if f == nil || row.area == "" {
				continue
			}
			s := series[i]
			s.Partner = row.area
			r.observe(&data.Observation{
				Series: r.known.intern(s), Period: t.periods[i], Figure: f.Scaled(t.scale.Power),
				Status: data.Normal, Place: t.place(row.row, t.columns[i]),
			})
		}
	}
	r.sums(t, rows)
	for i, s := range series {
		r.emit(data.Record{Coverage: &data.Coverage{
			Provider: s.Provider, Indicator: s.Indicator, Reporter: s.Reporter, Product: s.Product, Period: t.periods[i],
		}}, nil)
	}
}

// series is what a column tells, its partner aside.
func (r *sheetReader) series(t *sheetTable, c Column) data.Series {
	s := r.layout.Sheet
	key := data.Key{Provider: r.layout.Provider, Indicator: c.Indicator, Reporter: s.Reporter, Product: s.Product, Unit: t.scale.Unit}
	return data.Series{Key: key, Valuation: c.Valuation, TradeSystem: s.TradeSystem, Attribution: c.Attribution}
}

// place is a cell of the table, its row and column counted from 0.
func (t *sheetTable) place(row, column int) data.Place {
	return data.Place{Sheet: int32(t.number), Row: int32(row + 1), Column: int32(column + 1)}
}

// periodFor is the period of an indicator that a table tells for a period: of a
// stock the instant of its end. A flow has no figure at an instant, a rate may
// have one for a day and for a span.
func periodFor(indicator string, p data.Period) (data.Period, error) {
	found, _ := data.IndicatorByCode(indicator)
	switch {
	case found.Nature == data.Stock:
		return p.Instant(), nil
	case found.Nature == data.Rate:
		return p, nil
	case p.IsInstant():
		return p, fmt.Errorf("found the date %v for %s, expected a span of time", p, indicator)
	}
	return p, nil
}
