package comtrade

import (
	"bytes"
	"fmt"
	"regexp"
	"strings"

	"oborot/data"
)

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
	present // how many there are in the present layout
)

// The columns that only the layout of before 2023 has.
const (
	year     column = present + iota
	flowName        // Import, Imports, Re-Export …
	columns         // how many there are
)

// row holds the fields of a row by column.
type row [columns][]byte

// columnNames are the names in CSV and JSON. Bulk files write some of them in
// other letter case: cifValue.
var columnNames = [present]string{"typeCode", "freqCode", "period", "reporterCode", "flowCode", "partnerCode", "partner2Code",
	"classificationCode", "cmdCode", "customsCode", "mosCode", "motCode", "cifvalue", "fobvalue", "primaryValue"}

// layout is where the columns stand in a row.
type layout struct {
	name      string
	separator byte
	at        []int8 // of each field the column, -1 of one that is passed over
	value     int32  // the field of the value, counting from 1
	whole     bool   // a bulk file, which is never cut at a number of rows
	preset    row    // what the file's name says of absent columns
	legacy    bool   // the fields are to be translated
}

// newLayout reads the header. The columns may stand in any order.
func newLayout(doc *data.Document) (*layout, error) {
	line, _, _ := bytes.Cut(bytes.TrimPrefix(doc.Head, []byte("\ufeff")), []byte("\n"))
	l := &layout{name: "csv", separator: ','}
	if bytes.IndexByte(line, '\t') >= 0 {
		l.name, l.separator, l.whole = "bulk", '\t', true
		l.preset = presetOf(doc.Name)
	}
	names := strings.Split(strings.TrimRight(string(line), "\r"), string(l.separator))
	err := l.place(names, presentColumn, l.needsPresent())
	if err == nil {
		return l, nil
	}
	old := &layout{name: "legacy", separator: l.separator, legacy: true}
	if old.place(names, legacyColumn, legacyNeeds) == nil {
		return old, nil
	}
	return nil, err
}

// place finds the column of each name. Of each group in needs there must be one
// column at least.
func (l *layout) place(names []string, find func(string) column, needs [][]column) error {
	var found [columns]bool
	for i, name := range names {
		c := find(strings.Trim(name, `" `))
		if c >= 0 && found[c] {
			return fmt.Errorf("line 1: column %s stands there twice", name)
		}
		l.at = append(l.at, int8(c))
		switch {
		case c == primaryValue:
			l.value = int32(i + 1)
			fallthrough
		case c >= 0:
			found[c] = true
		}
	}
	missing := 0
	for _, group := range needs {
		any := false
		for _, c := range group {
			any = any || found[c]
		}
		if !any {
			missing++
		}
	}
	if missing > 0 {
		return fmt.Errorf("line 1: found %d of the %d columns, expected the header of Comtrade's CSV", len(needs)-missing, len(needs))
	}
	return nil
}

// presentColumn returns the column of a name in any letter case, -1 for others.
func presentColumn(name string) column {
	for c, n := range columnNames {
		if strings.EqualFold(n, name) {
			return column(c)
		}
	}
	return -1
}

// needsPresent are the columns that the present layout may not miss: all but
// those that the file's name tells.
func (l *layout) needsPresent() (needs [][]column) {
	for c := range present {
		if l.preset[c] == nil {
			needs = append(needs, []column{c})
		}
	}
	return needs
}

// bulkName is the name of a bulk file: type, frequency, reporter, period,
// classification and whether it is as reported: C_A_32_196201_S1_O.txt.
var bulkName = regexp.MustCompile(`(?:^|[/\\])([CS])_([AM])_(\d{1,3})_\d{6}_[A-Z]{1,2}\d{0,2}_[A-Z]\b`)

// presetOf returns what the name of a bulk file tells of every row.
func presetOf(name string) (preset row) {
	if m := bulkName.FindStringSubmatch(name); m != nil {
		preset[typeCode], preset[freqCode], preset[reporterCode] = []byte(m[1]), []byte(m[2]), []byte(m[3])
	}
	return preset
}
