package eurostat

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"regexp"
	"slices"
	"strings"

	"oborot/data"
)

// comextColumn is a column of COMEXT's files that the reader looks at.
type comextColumn int

const (
	comextReporter comextColumn = iota
	comextPartner
	comextType
	comextProduct
	comextFlow
	comextProcedure
	comextPeriod
	comextValue
	comextWeight
	comextColumns
)

// comextNames are the names of the columns in full_v2_202402.dat and in the
// files before 2022, full_201712.dat, which tell countries by number too.
var comextNames = [comextColumns][2]string{
	{"REPORTER", "DECLARANT_ISO"}, {"PARTNER", "PARTNER_ISO"}, {"TRADE_TYPE", "TRADE_TYPE"}, {"PRODUCT_NC", "PRODUCT_NC"}, {"FLOW", "FLOW"},
	{"STAT_PROCEDURE", "STAT_REGIME"}, {"PERIOD", "PERIOD"}, {"VALUE_EUR", "VALUE_IN_EUROS"}, {"QUANTITY_KG", "QUANTITY_IN_KG"},
}

// comext is where the columns stand in a row.
type comext struct {
	at     []int8 // of each field the column, -1 of one that is passed over
	fields [comextColumns]int32
	others []string // quantities and values that are passed over
}

// comextLayout finds the columns of a header, all in the present names or all
// in the older ones.
func comextLayout(line string) (*comext, bool) {
	names := strings.Split(line, ",")
	for edition := range 2 {
		l := &comext{}
		for range names {
			l.at = append(l.at, -1)
		}
		found := 0
		for c := range comextNames {
			i := slices.IndexFunc(names, func(n string) bool { return strings.EqualFold(n, comextNames[c][edition]) })
			if i >= 0 && l.at[i] < 0 {
				l.at[i], l.fields[c] = int8(c), int32(i+1)
				found++
			}
		}
		if found == int(comextColumns) {
			for _, n := range []string{"VALUE_NAC", "QUANTITY_SUPPL_UNIT", "SUP_QUANTITY"} {
				if slices.Contains(names, n) {
					l.others = append(l.others, n)
				}
			}
			return l, true
		}
	}
	return nil, false
}

// comextReader turns rows into observations. Areas, periods and series are made
// once and found again, so that a row of a known series needs no memory.
type comextReader struct {
	*comext
	name     string
	yield    func(data.Record, error) bool
	done     bool
	line     int32
	rowsRead int
	row      [comextColumns][]byte
	areas    map[string]*comextArea
	periods  map[string]data.Period
	products map[string]comextCode
	series   map[comextKey]*comextLine
	single   bool        // of one period
	only     data.Period // which it is
	coverage comextCoverage
	last     data.Observation
	secret   int        // rows under a confidential code
	hidden   data.Place // the first of them
	weighed  int        // rows with a value and no weight
	light    data.Place // the first of them
}

// comextArea is an area with a number, which tells it in map keys.
type comextArea struct {
	number int32
	code   string
}

// comextCode is a product with a number.
type comextCode struct {
	number int32
	code   string
}

// comextKey holds numbers only, which makes it quick to find.
type comextKey struct {
	product, reporter, partner int32
	flow, procedure            byte
}

// comextLine is what a combination tells: its value and its weight.
type comextLine struct {
	value, weight data.Series
	covered       data.Period // that was covered last
}

// comextMonth is the name of a file of one period: full_v2_202402.dat,
// full_201752.dat.
var comextMonth = regexp.MustCompile(`full(?:_v2)?_\d{6}\.dat`)

// readComext opens a file of COMEXT.
func readComext(doc *data.Document, l *comext) *data.Reading {
	r := &data.Reading{Provider: "eurostat", Title: "COMEXT"}
	r.Records = func(yield func(data.Record, error) bool) {
		c := &comextReader{comext: l, name: doc.Name, yield: yield, areas: map[string]*comextArea{}, periods: map[string]data.Period{},
			products: map[string]comextCode{}, series: map[comextKey]*comextLine{}, single: comextMonth.MatchString(doc.Name), coverage: newComextCoverage()}
		in, err := doc.Open()
		if err != nil {
			yield(data.Record{}, err)
			return
		}
		defer in.Close()
		err = c.rows(bufio.NewReaderSize(in, 1<<20))
		switch {
		case c.done:
		case err != nil:
			yield(data.Record{}, fmt.Errorf("%s: %w", doc.Name, err))
		case c.rowsRead == 0:
			yield(data.Record{}, fmt.Errorf("%s: no rows below the header", doc.Name))
		default:
			c.end()
		}
	}
	return r
}

// emit passes a record or an error on.
func (c *comextReader) emit(r data.Record, err error) { c.done = c.done || !c.yield(r, err) }

// reject tells a row that could not be read.
func (c *comextReader) reject(found, expected string) {
	c.emit(data.Record{}, &data.RowError{File: c.name, Where: fmt.Sprintf("line %d", c.line), Found: found, Expected: expected})
}

// rows reads all rows below the header.
func (c *comextReader) rows(in *bufio.Reader) error {
	for !c.done {
		line, err := in.ReadSlice('\n')
		c.line++
		long := err == bufio.ErrBufferFull
		for err == bufio.ErrBufferFull {
			_, err = in.ReadSlice('\n')
		}
		switch {
		case err == io.EOF && len(line) == 0:
			return nil
		case err == io.EOF:
			return errors.New("the last line has no end, expected a file that is not cut short")
		case err != nil:
			return err
		case long:
			c.reject("a row of more than 1 MB", "a shorter one")
		default:
			if line = bytes.TrimRight(line, "\r\n"); c.line > 1 && len(line) > 0 {
				c.rowsRead++
				c.read(line)
			}
		}
	}
	return nil
}

// read reads a row.
func (c *comextReader) read(line []byte) {
	n := 0
	for rest := line; ; n++ {
		i := bytes.IndexByte(rest, ',')
		field := rest
		if i >= 0 {
			field = rest[:i]
		}
		if n < len(c.at) && c.at[n] >= 0 {
			c.row[c.at[n]] = field
		}
		if i < 0 {
			break
		}
		rest = rest[i+1:]
	}
	if n+1 != len(c.at) {
		c.reject(fmt.Sprintf("%d fields", n+1), fmt.Sprint(len(c.at)))
		return
	}
	l, p, ok := c.find()
	if !ok {
		return
	}
	figure, ok := c.figure(c.row[comextValue], "a value in euros")
	if !ok {
		return
	}
	weight, ok := c.figure(c.row[comextWeight], "a weight in kilograms")
	if !ok {
		return
	}
	c.observe(l, p, figure, weight)
}

// observe tells the value of a row and its weight. No weight beside a value is
// none that is known.
func (c *comextReader) observe(l *comextLine, p data.Period, figure, weight data.Figure) {
	if l.covered != p {
		c.coverage.add(&l.value.Key, p)
		l.covered = p
	}
	if bytes.IndexByte(c.row[comextProduct], 'X') >= 0 {
		if c.secret++; c.secret == 1 {
			c.hidden = data.Place{Row: c.line, Column: c.fields[comextProduct]}
		}
	}
	c.last = data.Observation{Series: &l.value, Period: p, Figure: figure, Status: data.Normal, Place: data.Place{Row: c.line, Column: c.fields[comextValue]}}
	if c.emit(data.Record{Observation: &c.last}, nil); c.done {
		return
	}
	c.last.Series, c.last.Figure, c.last.Place.Column = &l.weight, weight, c.fields[comextWeight]
	if weight.IsZero() && !figure.IsZero() {
		c.last.Figure, c.last.Status = data.Figure{}, data.Missing
		if c.weighed++; c.weighed == 1 {
			c.light = c.last.Place
		}
	}
	c.emit(data.Record{Observation: &c.last}, nil)
}

// end tells what the file covers and what needs a word.
func (c *comextReader) end() {
	for one := range c.coverage.all() {
		if c.done {
			return
		}
		c.emit(data.Record{Coverage: &one}, nil)
	}
	tell := func(at data.Place, n int, text string) {
		if n > 0 && !c.done {
			c.emit(data.Record{Finding: &data.Finding{Where: at, Text: fmt.Sprintf("%d of the rows: %s", n, text)}}, nil)
		}
	}
	tell(c.hidden, c.secret, "confidential, the product is told by the beginning of its code alone")
	tell(c.light, c.weighed, "a value without a weight, which is taken as not known")
	if len(c.others) > 0 {
		tell(data.Place{Row: 1}, c.rowsRead, "passed over, "+strings.Join(c.others, " and "))
	}
}
