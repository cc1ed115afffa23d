package worldbank

import (
	"bytes"
	"encoding/csv"
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"oborot/data"
	"oborot/data/text"
)

// table is a CSV of the Bank: label columns, then a column for each period,
// country or series, whichever the labels do not tell.
type table struct {
	line    int // of the header
	updated data.Dated
	title   string
	names   []string
	labels  [labels]int // where each label stands, -1 for none
	columns []column
}

// label is a column that tells what a row is about.
type label int

const (
	seriesName label = iota
	seriesCode
	countryName
	countryCode
	timeCode
	labels
)

// labelNames are the names of the label columns in the page's CSV and in
// DataBank's. Time stands beside Time Code and tells no more.
var labelNames = map[string]label{
	"Indicator Name": seriesName, "Series Name": seriesName, "Indicator Code": seriesCode, "Series Code": seriesCode,
	"Country Name": countryName, "Country Code": countryCode, "Time Code": timeCode, "Time": labels,
}

// column is a column of figures; it tells what the labels leave open.
type column struct {
	at         int
	code, name string
	period     data.Period
}

// errTable says that a document has no header of the Bank's.
var errTable = errors.New("expected a header with Country Code and Indicator Code, Series Code or Time Code")

// newTable finds the header in the head of a document: its first line, or the
// fourth behind the lines that name the source and the day.
func newTable(head []byte) (*table, error) {
	rows := csv.NewReader(bytes.NewReader(bytes.TrimPrefix(head, []byte("\ufeff"))))
	rows.FieldsPerRecord = -1
	t := &table{}
	for range 3 {
		f, err := rows.Read()
		if err != nil {
			return nil, errTable
		}
		f = append(f, "")
		switch f[0] {
		case "Data Source":
			t.title = f[1]
		case "Last Updated Date":
			if d, err := data.ParseDate(f[1]); err == nil {
				t.updated = data.Dated{Date: d, Rule: data.VintagePrinted}
			}
		default:
			t.line, _ = rows.FieldPos(0)
			return t, t.header(f[:len(f)-1])
		}
	}
	return nil, errTable
}

// header reads the header. Three dimensions are told, two by labels.
func (t *table) header(names []string) error {
	t.names = slices.Clone(names)
	t.labels = [labels]int{-1, -1, -1, -1, -1}
	for i, name := range t.names {
		if l, known := labelNames[name]; !known && name != "" {
			t.columns = append(t.columns, column{at: i, name: name})
		} else if known && l < labels {
			t.labels[l] = i
		}
	}
	told := 0
	for _, l := range []label{seriesCode, countryCode, timeCode} {
		if t.labels[l] >= 0 {
			told++
		}
	}
	if told != 2 || len(t.columns) == 0 {
		return errTable
	}
	for i := range t.columns {
		if err := t.column(&t.columns[i]); err != nil {
			return err
		}
	}
	return nil
}

// bracketed is a name with its code behind it: 1960 [YR1960], Kazakhstan [KAZ].
var bracketed = regexp.MustCompile(`^(.*) \[([^\[\]]+)\]$`)

// column reads the name of a column of figures.
func (t *table) column(c *column) (err error) {
	if m := bracketed.FindStringSubmatch(c.name); m != nil {
		c.name, c.code = m[1], m[2]
	} else {
		c.code = c.name
	}
	if t.labels[timeCode] < 0 {
		c.period, err = periodOf(c.code)
	}
	return err
}

// periodOf reads 1960, YR1960, 2013Q1 or 2013M01.
func periodOf(code string) (data.Period, error) {
	return data.ParsePeriod(strings.TrimPrefix(code, "YR"))
}

// readTable opens a CSV.
func readTable(doc *data.Document) (*data.Reading, error) {
	table, err := newTable(doc.Head)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", doc.Name, err)
	}
	if table.line == 1 {
		if err := table.footer(doc); err != nil {
			return nil, fmt.Errorf("%s: %w", doc.Name, err)
		}
	}
	r := &data.Reading{Provider: "worldbank", Title: table.title, Date: table.updated}
	r.Records = data.Tell(doc.Name, func(t *data.Telling) error {
		return text.Each(doc.Open, doc.Encoding, ',', func(line int, f []string, bad error) bool {
			if line > table.line {
				table.row(t, int32(line), f, bad)
			}
			return !t.Done()
		})
	})
	return r, nil
}

// The lines that stand below the rows of DataBank.
const (
	database = "Data from database: "
	updated  = "Last Updated: "
)

// footer reads what stands below the rows of DataBank: the database and the
// day, month first. What is wrong with the rows will be met again.
func (t *table) footer(doc *data.Document) error {
	var unreadable error
	_ = text.Each(doc.Open, doc.Encoding, ',', func(_ int, f []string, bad error) bool {
		if bad != nil {
			return true
		}
		if title, found := strings.CutPrefix(f[0], database); found {
			t.title = title
		}
		if day, found := strings.CutPrefix(f[0], updated); found {
			parts := strings.Split(day, "/")
			if len(parts) != 3 || len(parts[2]) != 4 {
				unreadable = fmt.Errorf("last updated %q, expected a day as 12/18/2023", day)
				return false
			}
			d, err := data.ParseDate(fmt.Sprintf("%s-%02s-%02s", parts[2], parts[0], parts[1]))
			t.updated, unreadable = data.Dated{Date: d, Rule: data.VintagePrinted}, err
		}
		return true
	})
	return unreadable
}

// row reads a row. Rows without a label are the empty ones below the figures.
func (t *table) row(told *data.Telling, line int32, f []string, bad error) {
	switch {
	case bad != nil:
		told.Reject(data.Place{Row: line}, bad.Error(), "")
		return
	case strings.HasPrefix(f[0], database) || strings.HasPrefix(f[0], updated) || strings.Join(f, "") == "":
		return
	case len(f) != len(t.names):
		told.Reject(data.Place{Row: line}, strconv.Itoa(len(f))+" fields", strconv.Itoa(len(t.names)))
		return
	}
	if t.labels[timeCode] >= 0 {
		t.moment(told, line, f)
		return
	}
	c, known := topicOf(told, f[t.labels[seriesCode]], t.cell(f, seriesName, ""), f[t.labels[countryCode]], data.Place{Row: line})
	for i := range t.columns {
		if known && !told.Done() {
			t.figure(told, c, line, f, i, t.columns[i].period)
		}
	}
}

// moment reads a row of one period, with a column for each country or series.
func (t *table) moment(told *data.Telling, line int32, f []string) {
	period, err := periodOf(f[t.labels[timeCode]])
	if err != nil {
		told.Reject(data.Place{Row: line, Column: int32(t.labels[timeCode] + 1)}, err.Error(), "")
		return
	}
	for i := range t.columns {
		one := &t.columns[i]
		name := t.cell(f, seriesName, one.name)
		at := data.Place{Row: line, Column: int32(one.at + 1)}
		if c, known := topicOf(told, t.cell(f, seriesCode, one.code), name, t.cell(f, countryCode, one.code), at); known && !told.Done() {
			t.figure(told, c, line, f, i, period)
		}
	}
}

// cell returns the cell of a label, or what stands for it where there is none.
func (t *table) cell(f []string, l label, otherwise string) string {
	if at := t.labels[l]; at >= 0 {
		return f[at]
	}
	return otherwise
}

// figure reads the cell of a column.
func (t *table) figure(told *data.Telling, c topic, line int32, f []string, i int, period data.Period) {
	at := t.columns[i].at
	c.observe(told, f[at], data.Observation{Period: period, Status: data.Normal, Place: data.Place{Row: line, Column: int32(at + 1)}})
}
