package table

import (
	"slices"
	"strings"

	"oborot/data"
)

// The fields that a column may tell. Those up to several make the series.
const (
	provider = iota
	indicator
	reporter
	partner
	product
	class
	unit
	power
	basis
	valuation
	tradeSystem
	attribution
	several
	period
	year
	month
	value
	exact
	exponent
	hedge
	status
	edition
	vintage
	sparse
	words
	sentence
	speaker
	modality
	note
	ignored
)

// seriesFields is the number of fields that make a series.
const seriesFields = several + 1

// fieldNames are the fields' words in a layout.
var fieldNames = [...]string{
	"provider", "indicator", "reporter", "partner", "product", "class", "unit", "power", "basis", "valuation", "trade_system", "attribution",
	"several", "period", "year", "month", "value", "exact", "exponent", "hedge", "status", "edition", "vintage", "sparse", "words", "sentence", "speaker", "modality",
	"note", "ignored",
}

// fieldNumbers finds a field by its word.
var fieldNumbers = func() map[string]int {
	out := map[string]int{}
	for i, name := range fieldNames {
		out[name] = i
	}
	return out
}()

// repeatable says whether several columns may tell a field.
func repeatable(field string) bool {
	return slices.Contains([]string{"ignored", "basis", "several"}, field)
}

// positions say where each field stands in the row: the columns that tell it,
// from 0. Only the basis may have several.
type positions [ignored][]int

// cellOf is the text of a field's cell; empty where no column tells it.
func (p *positions) cellOf(field int, cells []string) string {
	if len(p[field]) == 0 {
		return ""
	}
	return data.SpreadsheetPlain(strings.TrimSpace(cells[p[field][0]]))
}
