// Package dots reads the workbooks of the International Monetary Fund's
// Direction of Trade Statistics: one country's exports and imports by partner,
// a sheet for each flow, a row for each partner, a column for each year, quarter
// or month.
package dots

import (
	"errors"
	"fmt"
	"regexp"
	"strings"

	"oborot/data"
	"oborot/data/cells"
	"oborot/data/xlsx"
)

// Format reads the workbooks.
type Format struct{}

// Name returns the word of the command line.
func (Format) Name() string { return "dots" }

const (
	maxWorkbook = 64 << 20 // of one that is no file of its own
	headRows    = 20       // in which title, country, unit and periods stand
)

// title is what a sheet begins with; its flow and its valuation are told there.
var title = regexp.MustCompile(`^(Exports|Imports), (FOB|CIF) (?:to|from) Partner Countries$`)

// Match claims a workbook with a sheet that has such a title. It is opened for
// it, because nothing of it stands in the head.
func (Format) Match(doc *data.Document) bool {
	if !xlsx.Match(doc.Head) {
		return false
	}
	in, size, closer, err := doc.Random(maxWorkbook)
	if err != nil {
		return false
	}
	defer closer.Close()
	w, err := xlsx.Open(in, size)
	if err != nil {
		return false
	}
	for i := range w.Sheets {
		for row, err := range w.Rows(i) {
			if err != nil {
				return false
			}
			if row.Number > headRows || title.MatchString(strings.TrimSpace(row.Cells[0].Text)) {
				if row.Number <= headRows {
					return true
				}
				break
			}
		}
	}
	return false
}

// Read opens the document.
func (Format) Read(doc *data.Document) (*data.Reading, error) {
	in, size, closer, err := doc.Random(maxWorkbook)
	if err != nil {
		return nil, err
	}
	defer closer.Close()
	book, err := xlsx.Read(in, size)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", doc.Name, err)
	}
	r := &data.Reading{Provider: "imf"}
	if !book.LastSaved.IsZero() {
		r.Date = data.Dated{Date: data.DateOf(book.LastSaved), Rule: data.VintageSaved}
	}
	var tables []*table
	for i := range book.Sheets {
		t, err := newTable(&book.Sheets[i], int32(i+1))
		if err != nil {
			return nil, fmt.Errorf("%s: sheet %s: %w", doc.Name, book.Sheets[i].Name, err)
		}
		r.Sheets = append(r.Sheets, book.Sheets[i].Name)
		tables = append(tables, t)
	}
	if r.Title = titleOf(tables); r.Title == "" {
		return nil, fmt.Errorf("%s: no sheet begins with a title such as %q", doc.Name, "Exports, FOB to Partner Countries")
	}
	r.Records = data.Tell(doc.Name, func(t *data.Telling) error {
		t.Sheets, t.AllPartners = r.Sheets, true
		for _, one := range tables {
			one.tell(t)
		}
		return nil
	})
	return r, nil
}

// titleOf is the title of the first sheet that has one, with its country.
func titleOf(tables []*table) string {
	for _, t := range tables {
		if t.title != "" {
			return t.title + ": " + t.country
		}
	}
	return ""
}

// table is a sheet with what stands above its rows.
type table struct {
	sheet    *cells.Sheet
	number   int32
	title    string // empty of a sheet that has none
	country  string
	series   data.Series // without the partner
	power    int         // of ten, which the unit is
	label    int         // the column of the partners
	header   int         // the row of the periods
	periods  map[int]data.Period
	unread   []int // columns of the header that are no periods
	partners []*partner
}

// newTable reads what stands above the rows of a sheet: the title, the country,
// the unit, and to the right of them the periods, each found by what it is.
func newTable(sheet *cells.Sheet, number int32) (*table, error) {
	t := &table{sheet: sheet, number: number, periods: map[int]data.Period{}}
	var words []string
	for row := 0; row < min(sheet.Rows, headRows); row++ {
		if t.title == "" {
			t.findTitle(row)
			continue
		}
		if t.findPeriods(row) {
			return t, t.describe(words)
		}
		if text := strings.TrimSpace(sheet.Cell(row, t.label).Text); text != "" {
			words = append(words, text)
		}
	}
	if t.title != "" {
		return nil, errors.New("no row of periods under the title, expected years, quarters or months")
	}
	return t, nil
}

// findTitle looks for the title in a row.
func (t *table) findTitle(row int) {
	for column := range t.sheet.Columns {
		text := strings.TrimSpace(t.sheet.Cell(row, column).Text)
		if m := title.FindStringSubmatch(text); m != nil {
			t.title, t.label = text, column
			t.series = data.Series{Key: data.Key{Provider: "imf", Indicator: strings.ToLower(m[1]), Product: data.Total}, Valuation: m[2]}
			if m[1] == "Imports" && m[2] == "FOB" {
				t.series.Basis = "valuation=FOB" // the Fund derives it from the imports CIF, which it tells beside it
			}
		}
	}
}

// findPeriods reads a row of periods, if it is one.
func (t *table) findPeriods(row int) bool {
	var unread []int
	for column := t.label + 1; column < t.sheet.Columns; column++ {
		cell := t.sheet.Cell(row, column)
		p, err := data.ParsePeriod(strings.TrimSpace(cell.Text))
		switch {
		case cell.Kind == cells.Empty || cell.Text == "":
		case err != nil || cell.IsDate || p.IsInstant():
			unread = append(unread, column)
		default:
			t.periods[column] = p
		}
	}
	t.header, t.unread = row, unread
	return len(t.periods) > 0
}

// powers are the words for what a unit is multiplied by.
var powers = map[string]int{"Units": 0, "Thousands": 3, "Millions": 6, "Billions": 9}

// describe reads the country and the unit, which stand between the title and
// the periods.
func (t *table) describe(words []string) error {
	if len(words) != 2 {
		return fmt.Errorf("found %q between the title and the periods, expected the country and the unit", words)
	}
	reporter, err := data.LookupAreaLabel(words[0])
	if err != nil {
		return err
	}
	name, scale, _ := strings.Cut(words[1], ", ")
	unit, err := data.LookupUnit(name)
	power, known := powers[scale]
	if err != nil || !unit.IsCurrency() || !known {
		return fmt.Errorf("found the unit %q, expected a currency and its scale, such as %q", words[1], "US Dollars, Millions")
	}
	t.country, t.power = words[0], power
	t.series.Reporter, t.series.Unit = reporter.Code, unit.Code
	return nil
}

// place is a cell of the table.
func (t *table) place(row, column int) data.Place {
	return data.Place{Sheet: t.number, Row: int32(row + 1), Column: int32(column + 1)}
}
