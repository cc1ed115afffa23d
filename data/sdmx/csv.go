package sdmx

import (
	"errors"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"

	"oborot/data"
	"oborot/data/text"
)

// csvReader reads SDMX-CSV row by row.
type csvReader struct {
	*reader
	header     *csvHeader
	point      point
	updated    string // of the first row
	structures map[string]structure
	own        ownColumns
	ownLines   map[ownKey]*ownLine
}

// readCSV opens the document. Its provider is the agency's of its first row,
// its date that of Eurostat's last update.
func readCSV(doc *data.Document) (*data.Reading, error) {
	out := &data.Reading{}
	if err := firstRow(doc, out); err != nil {
		return nil, fmt.Errorf("%s: %w", doc.Name, err)
	}
	r := newReader(doc)
	out.Records = r.read(func() error {
		return withOpen(doc, func(in io.Reader) error { return (&csvReader{reader: r}).read(in, doc) })
	})
	return out, nil
}

// firstRow fills in what the first row tells of the document.
func firstRow(doc *data.Document, out *data.Reading) error {
	return withOpen(doc, func(in io.Reader) error {
		rows, encoding, err := openRows(in, doc)
		if err != nil {
			return err
		}
		out.Encoding = string(encoding)
		h, ok := headerOf(rows)
		if !ok || !rows.Next() {
			return nil // what is wrong will be met again
		}
		cells := rows.Fields()
		s := h.structure(cells)
		out.Provider, out.Title = s.provider(), s.String()
		if out.Date = h.date(cells); s == ownStructure {
			out.Provider, out.Date = "", latest(h, rows)
		}
		return nil
	})
}

// openRows decodes a document into rows. Which delimiter it has, its header
// says.
func openRows(in io.Reader, doc *data.Document) (*text.Rows, text.Encoding, error) {
	utf8, encoding, err := text.Decode(in, doc.Encoding)
	if err != nil {
		return nil, "", err
	}
	h, _ := parseHeader(doc.Head)
	delimiter := ','
	if h != nil {
		delimiter = h.delimiter
	}
	return text.NewRows(utf8, delimiter), encoding, nil
}

// headerOf reads the first row.
func headerOf(r *text.Rows) (*csvHeader, bool) {
	if !r.Next() {
		return nil, false
	}
	return newHeader(r.Fields(), r.Delimiter())
}

// read reads all rows.
func (c *csvReader) read(in io.Reader, doc *data.Document) error {
	rows, _, err := openRows(in, doc)
	if err != nil {
		return err
	}
	var ok bool
	if c.header, ok = headerOf(rows); !ok {
		return errors.Join(errors.New("line 1: expected the header of SDMX-CSV"), rows.Err())
	}
	c.structures, c.decimals, c.ownLines = map[string]structure{}, c.header.delimiter == ';', map[ownKey]*ownLine{}
	for !c.Done() {
		if !rows.Next() {
			err := rows.Err()
			if err == nil {
				break
			}
			if !errors.Is(err, text.ErrQuote) {
				return err
			}
			c.Reject(data.Place{Row: int32(rows.Line())}, err.Error(), "")
			continue
		}
		c.row(rows.Fields(), rows.Line())
	}
	if !c.Done() && !rows.Ended() {
		return errors.New("the last line has no end, expected a file that is not cut short")
	}
	return nil
}

// row tells what one row says.
func (c *csvReader) row(cells []string, number int) {
	h := c.header
	c.point.at = data.Place{Row: int32(number), Column: int32(h.value + 1)}
	if n := len(cells); n != len(h.columns) && !(n == len(h.columns)+1 && cells[n-1] == "") {
		c.reject(data.Place{Row: int32(number)}, &problem{fmt.Sprintf("%d fields", n), strconv.Itoa(len(h.columns))})
		return
	}
	if h.action >= 0 && among([]string{"D", "Delete"}, cells[h.action]) {
		c.Omitted.Add(deletion, c.point.at)
		return
	}
	s, ok := c.structures[cells[h.id]]
	if !ok {
		s = h.structure(cells)
		if len(c.structures) < maxLines/100 {
			c.structures[strings.Clone(cells[h.id])] = s
		}
	}
	if s == ownStructure {
		c.ownRow(cells)
		return
	}
	c.update(cells)
	c.point.reset(ofObservation)
	value := ""
	for i, cell := range cells[:len(h.columns)] {
		switch col := h.columns[i]; {
		case i == h.value:
			value = col.code(cell)
		case col.id != "" && cell != "":
			c.point.levels[ofObservation] = append(c.point.levels[ofObservation], concept{col.id, col.code(cell), col.key})
		}
	}
	from := c.source(s)
	if value == "" && c.point.get(periodIDs) == "" && from.flow(&c.point) != nil {
		c.Omitted.Add("rows of attributes alone (data flow "+s.String()+")", c.point.at)
		return
	}
	c.observe(from, &c.point, value)
}

// update notes when a row was updated later or earlier than the first one.
func (c *csvReader) update(cells []string) {
	if c.header.updated < 0 || c.header.updated >= len(cells) {
		return
	}
	switch when := cells[c.header.updated]; {
	case c.updated == "":
		c.updated = strings.Clone(when)
	case c.updated != when:
		c.Noted.Add("rows of more than one LAST UPDATE: the document is dated by its first row", c.point.at)
	}
}

// csvHeader is the header of SDMX-CSV.
type csvHeader struct {
	delimiter rune
	columns   []csvColumn
	id        int // the column that names the structure
	value     int // the column of the value; -1 where there is none
	action    int // -1 where there is none
	updated   int // likewise: Eurostat's LAST UPDATE
}

// csvColumn is a column that holds a concept; other columns have no id.
type csvColumn struct {
	id    string
	both  bool // codes stand with their labels: "A: Annual"
	key   bool // it may be a dimension
	inKey bool // the flow is the first part of a series key: EXR.D.USD
}

// parseHeader reads the header from the head of a document.
func parseHeader(head []byte) (*csvHeader, bool) {
	line := string(head[:min(len(head), maxHeader)])
	line = strings.TrimPrefix(line, string(byteOrderMark))
	line, _, _ = strings.Cut(line, "\n")
	line = strings.TrimRight(line, "\r")
	first := strings.TrimLeft(line, "\"")
	i := strings.IndexAny(first, "[,;\t|\"")
	if i < 0 || !slices.Contains([]string{"DATAFLOW", "STRUCTURE", "KEY"}, first[:i]) {
		return nil, false
	}
	after := first[i:]
	if strings.HasPrefix(after, "[") {
		_, after, _ = strings.Cut(after, "]")
	}
	if after = strings.TrimLeft(after, "\""); after == "" {
		return nil, false
	}
	rows := text.NewRows(strings.NewReader(line+"\n"), rune(after[0]))
	if !rows.Next() {
		return nil, false
	}
	return newHeader(rows.Fields(), rune(after[0]))
}

// maxHeader is the longest header that is looked at.
const maxHeader = 32 << 10

// newHeader reads the cells of the header.
func newHeader(cells []string, delimiter rune) (*csvHeader, bool) {
	h := &csvHeader{delimiter: delimiter, id: -1, value: -1, action: -1, updated: -1}
	labelled := slices.Contains(cells, "STRUCTURE_NAME")
	timed, label := false, false
	for i, cell := range cells {
		id, _, both := strings.Cut(cell, ": ")
		if brackets := strings.IndexByte(id, '['); brackets >= 0 {
			id = id[:brackets]
		}
		id = strings.ToUpper(strings.TrimSpace(id))
		column := csvColumn{}
		switch {
		case id == "STRUCTURE_ID" || id == "DATAFLOW" && i == 0 || id == "KEY" && i == 0:
			h.id, column.inKey = i, id == "KEY"
		case id == "ACTION":
			h.action = i
		case id == "LAST UPDATE":
			h.updated = i
		case i == 0 || id == "STRUCTURE_NAME" || id == "SERIES_KEY" || id == "OBS_KEY":
		case labelled && label:
			label = false
		default:
			if id == "OBS_VALUE" {
				h.value = i
			}
			timed = timed || id == "TIME_PERIOD" || id == "OBS_VALUE"
			column, label = csvColumn{id: id, both: both, key: !timed}, true
		}
		h.columns = append(h.columns, column)
	}
	known := func(id string) bool {
		return slices.ContainsFunc(h.columns, func(c csvColumn) bool { return c.id == id })
	}
	return h, h.id >= 0 && (h.id > 0 || known("TIME_PERIOD") && h.value >= 0)
}

// code takes the label off a cell.
func (c csvColumn) code(cell string) string {
	if c.both {
		cell, _, _ = strings.Cut(cell, ": ")
	}
	return cell
}

// structure reads the structure of a row: ESTAT:DS-045409(1.0), maybe with a
// label behind it.
func (h *csvHeader) structure(cells []string) structure {
	if h.id >= len(cells) {
		return structure{}
	}
	cell := cells[h.id]
	if h.columns[h.id].inKey {
		id, _, _ := strings.Cut(cell, ".")
		return structure{agency: "ECB", id: strings.Clone(id)}
	}
	cell, _, _ = strings.Cut(strings.Clone(cell), "(")
	agency, id, found := strings.Cut(cell, ":")
	if !found {
		return structure{id: strings.TrimSpace(agency)}
	}
	id, _, _ = strings.Cut(id, ": ")
	return structure{agency: strings.TrimSpace(agency), id: strings.TrimSpace(id)}
}

// date reads Eurostat's LAST UPDATE: day, month, two digits of the year; or an
// ISO date.
func (h *csvHeader) date(cells []string) data.Dated {
	if h.updated < 0 || h.updated >= len(cells) {
		return data.Dated{}
	}
	when := cells[h.updated]
	var day, month, year int
	if n, _ := fmt.Sscanf(when, "%2d/%2d/%2d", &day, &month, &year); n != 3 {
		return printed(when)
	}
	d := data.NewDate(2000+year, month, day)
	if d.Month() != month || d.Day() != day {
		return data.Dated{}
	}
	return data.Dated{Date: d, Rule: data.VintagePrinted}
}
