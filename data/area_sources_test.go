package data

import (
	"bytes"
	"encoding/csv"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// labelSource is a kind of table and where its names of areas stand.
type labelSource struct {
	glob    string
	columns []string
	code    string // the column of an alpha-2, alpha-3 or M49 code to agree with, if any
	comma   rune
	head    string // the line that holds the column names starts with this
	skip    []string
}

// labelSources are files of ../shared with every way in which publishers name
// areas. What is skipped is no name of an area.
var labelSources = []labelSource{
	{glob: "eurostat/easy_comext/*/*.csv", columns: []string{"REPORTER", "PARTNER"}},
	{glob: "eurostat/sdmx_csv/*.csv", columns: []string{"geo", "reporter", "partner"}},
	{glob: "reference/comtrade_partner.csv", columns: []string{"text"}},
	{glob: "cepii_oec/country_codes_V202301.csv", columns: []string{"country_name_abbreviation", "country_name_full"}},
	{glob: "worldbank/*.csv", columns: []string{"Country Name"}, code: "Country Code", head: `"Country Name"`},
	{glob: "worldbank/DataBank*.csv", columns: []string{"Country Name"}, code: "Country Code"},
	{glob: "wits/*.CSV", columns: []string{"Reporter", "Partner"}, skip: []string{"..."}},
	{glob: "national/armenia/*.csv", columns: []string{"country"}},
	{glob: "national/germany/*.csv", columns: []string{"2_variable_attribute_label"}, comma: ';'},
	{glob: "national/kazakhstan/wiiw_partners.csv", columns: []string{"Partner"}, code: "Partner-Code"},
	// The Uzbek office writes a bare «Корея», and 736 of the Sudan of today.
	{
		glob: "national/uzbekistan/*.csv", columns: []string{"Klassifikator_ru", "Klassifikator_en"}, code: "Code",
		skip: []string{"Корея", "Судан", "Sudan", "Другие страны", "Other countries"},
	},
}

func TestLabelsOfRealTables(t *testing.T) {
	root := filepath.Join("..", "..", "shared", "sources")
	if _, err := os.Stat(root); err != nil {
		t.Skip("no ../shared")
	}
	for _, s := range labelSources {
		files, err := filepath.Glob(filepath.Join(root, s.glob))
		if err != nil || len(files) == 0 {
			t.Errorf("%s: no files, %v", s.glob, err)
		}
		for _, f := range files {
			s.check(t, f)
		}
	}
}

// check looks up every name in a file once.
func (s labelSource) check(t *testing.T, file string) {
	t.Helper()
	rows := s.read(t, file)
	if len(rows) == 0 {
		return
	}
	columns := map[string]int{}
	for i, c := range rows[0] {
		columns[c] = i
	}
	done := map[string]bool{"": true}
	for _, s := range s.skip {
		done[s] = true
	}
	for _, name := range s.columns {
		at, ok := columns[name]
		for _, row := range rows[1:] {
			if !ok || at >= len(row) || done[row[at]] {
				continue
			}
			done[row[at]] = true
			a, err := LookupAreaLabel(row[at])
			if err != nil {
				t.Errorf("%s: %v", filepath.Base(file), err)
			} else if code, ok := columns[s.code]; ok && s.code != "" {
				if b, err := LookupArea(row[code]); err != nil || a.Code != b.Code {
					t.Errorf("%s: %q is %s, its code %s is %s, %v", filepath.Base(file), row[at], a.Code, row[code], b.Code, err)
				}
			}
		}
	}
}

// read returns the rows of a file from its head line on; nil where it has none.
func (s labelSource) read(t *testing.T, file string) [][]string {
	t.Helper()
	b, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	b = bytes.ReplaceAll(bytes.TrimPrefix(b, []byte("\ufeff")), []byte("\r\r\n"), []byte("\n"))
	at := bytes.Index(b, []byte(s.head))
	if at < 0 {
		return nil
	}
	r := csv.NewReader(strings.NewReader(string(b[at:])))
	r.FieldsPerRecord = -1
	r.LazyQuotes = true
	if s.comma != 0 {
		r.Comma = s.comma
	}
	rows, err := r.ReadAll()
	if err != nil {
		t.Fatalf("%s: %v", file, err)
	}
	return rows
}
