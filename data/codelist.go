package data

import (
	"embed"
	"encoding/csv"
	"fmt"
	"strings"
)

// codelists holds the code lists of the vocabulary. A new indicator, area,
// unit or provider is one row there and no line of Go. Dates are half-open and
// empty where they are open; aliases are parted by "|".
//
// In area_group.csv the CIS is the one of statistics, not of treaties: the
// Kazakh office counts Turkmenistan and Ukraine among its rows in every year
// from 2018 to 2023, and Georgia in Asia. The continents marked XCIS follow
// the same tables, so Cyprus lies in Europe; AMERICA, AFRICA and OCEANIA
// have no members of the CIS and need no second form.
//
//go:embed codelist/*.csv
var codelists embed.FS

// Languages are the languages every code list has names in.
var Languages = []string{"en", "ru", "kk", "fr"}

// names are one thing's names, in the order of Languages.
type names [4]string

// in returns the name in a language, in English where the list has none or
// the language is not one of Languages.
func (n names) in(lang string) string {
	for i, l := range Languages {
		if l == lang && n[i] != "" {
			return n[i]
		}
	}
	return n[0]
}

// codeRow is a row of a code list, asked by the name of a column.
type codeRow struct {
	cells   []string
	columns map[string]int
}

// get returns the cell of a column. To ask for a column that the list does
// not have is a programmer's mistake.
func (r codeRow) get(column string) string {
	i, ok := r.columns[column]
	if !ok {
		panic("code list without column " + column)
	}
	return r.cells[i]
}

// names returns the cells name_en, name_ru, name_kk and name_fr.
func (r codeRow) names() names {
	return names{r.get("name_en"), r.get("name_ru"), r.get("name_kk"), r.get("name_fr")}
}

// list returns the names in a cell, parted by "|".
func (r codeRow) list(column string) []string {
	s := r.get(column)
	if s == "" {
		return nil
	}
	return strings.Split(s, "|")
}

// date returns the date in a column, the zero date where it is empty.
func (r codeRow) date(column string) Date {
	s := r.get(column)
	if s == "" {
		return 0
	}
	d, err := ParseDate(s)
	if err != nil {
		panic(fmt.Sprintf("code list, row %s: %v", r.cells[0], err))
	}
	return d
}

// readCodeList reads an embedded list. The lists are part of the program, so
// one that cannot be read is a programmer's mistake.
func readCodeList(name string) []codeRow {
	f, err := codelists.Open("codelist/" + name)
	if err != nil {
		panic(err)
	}
	defer f.Close()
	records, err := csv.NewReader(f).ReadAll()
	if err != nil {
		panic(fmt.Sprintf("code list %s: %v", name, err))
	}
	columns := make(map[string]int, len(records[0]))
	for i, c := range records[0] {
		columns[c] = i
	}
	rows := make([]codeRow, 0, len(records)-1)
	for _, cells := range records[1:] {
		rows = append(rows, codeRow{cells, columns})
	}
	return rows
}
