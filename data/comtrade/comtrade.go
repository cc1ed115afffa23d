// Package comtrade reads the CSV of UN Comtrade's present programming interface
// and web page: 47 columns named typeCode to isAggregate, a row for each flow,
// reporter, partner, product and period, values in US dollars.
package comtrade

import (
	"bytes"
	"fmt"
	"regexp"
	"slices"
	"strconv"

	"oborot/data"
)

// Format reads Comtrade's CSV.
type Format struct{}

// Name returns the word of the command line.
func (Format) Name() string { return "comtrade" }

// column is a column that the reader looks at.
type column int

const (
	typeCode column = iota
	freqCode
	period
	reporterCode
	flowCode
	partnerCode
	partner2Code
	classificationCode
	cmdCode
	customsCode
	mosCode
	motCode
	cifValue
	fobValue
	primaryValue
	columns // how many there are
)

var columnNames = [columns]string{"typeCode", "freqCode", "period", "reporterCode", "flowCode", "partnerCode", "partner2Code",
	"classificationCode", "cmdCode", "customsCode", "mosCode", "motCode", "cifvalue", "fobvalue", "primaryValue"}

// Match claims a document whose first line names the columns.
func (Format) Match(doc *data.Document) bool {
	_, err := newLayout(doc.Head)
	return err == nil
}

// Read opens the document.
func (Format) Read(doc *data.Document) (*data.Reading, error) {
	l, err := newLayout(doc.Head)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", doc.Name, err)
	}
	r := &data.Reading{Provider: "comtrade", Date: dated(doc)}
	r.Records = newReader(doc.Name, l).records(doc.Open)
	return r, nil
}

// layout is where the columns stand in a row.
type layout struct {
	at    []int8 // of each field the column, -1 of one that is passed over
	value int32  // the field of the value, counting from 1
}

// newLayout reads the header. The columns may stand in any order.
func newLayout(head []byte) (*layout, error) {
	line, _, _ := bytes.Cut(bytes.TrimPrefix(head, []byte("\ufeff")), []byte("\n"))
	l := &layout{}
	found := 0
	for name := range bytes.SplitSeq(bytes.TrimRight(line, "\r"), []byte(",")) {
		c := slices.Index(columnNames[:], string(bytes.Trim(name, `"`)))
		if c >= 0 && slices.Contains(l.at, int8(c)) {
			return nil, fmt.Errorf("line 1: column %s stands there twice", columnNames[c])
		}
		if c >= 0 {
			found++
		}
		l.at = append(l.at, int8(c))
		if column(c) == primaryValue {
			l.value = int32(len(l.at))
		}
	}
	if found < int(columns) {
		return nil, fmt.Errorf("line 1: found %d of the %d columns, expected the header of Comtrade's CSV", found, columns)
	}
	return l, nil
}

// downloaded is the name that the web page gives a download:
// TradeData_5_23_2023_14_55_12.csv, month first.
var downloaded = regexp.MustCompile(`TradeData_(\d{1,2})_(\d{1,2})_(\d{4})_\d{1,2}_\d{1,2}_\d{1,2}`)

// dated finds the day of a download in the document's name.
func dated(doc *data.Document) data.Dated {
	m := downloaded.FindStringSubmatch(doc.Name)
	if m == nil {
		return data.Dated{}
	}
	var n [3]int
	for i := range n {
		n[i], _ = strconv.Atoi(m[i+1]) // digits, the pattern says
	}
	d := data.NewDate(n[2], n[0], n[1])
	if d.Month() != n[0] || d.Day() != n[1] {
		return data.Dated{}
	}
	return data.Dated{Date: d, Rule: data.VintageDownload}
}
