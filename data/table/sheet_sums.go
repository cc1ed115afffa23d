package table

import (
	"fmt"
	"slices"
	"strings"

	"github.com/shopspring/decimal"

	"oborot/data"
)

// sums compares totals with their parts, each row across and each group down.
// What differs by more than half a unit of every figure in it is a finding.
func (r *sheetReader) sums(t *sheetTable, rows []sheetRow) {
	beneath := beneath(rows)
	for i, row := range rows {
		for column, declared := range r.layout.Sheet.Columns {
			total := row.figures[column]
			if total == nil {
				continue
			}
			at := t.place(row.row, t.columns[column])
			if parts := r.across(row, declared.Of); len(parts) > 0 && !addsUp(*total, parts) {
				r.finding(at, fmt.Sprintf("%s of %s: %s printed, %s add up to %s",
					declared.Indicator, row.label, total.Plain(), strings.Join(declared.Of, " and "), sum(parts)))
			}
			if parts := down(beneath[i], column); len(parts) > 0 && !addsUp(*total, parts) {
				r.finding(at, fmt.Sprintf("%s of %s: %s printed, the rows beneath add up to %s",
					declared.Indicator, row.label, total.Plain(), sum(parts)))
			}
		}
	}
}

// across are the figures of some indicators in one row.
func (r *sheetReader) across(row sheetRow, indicators []string) []data.Figure {
	var out []data.Figure
	for i, c := range r.layout.Sheet.Columns {
		if slices.Contains(indicators, c.Indicator) && row.figures[i] != nil {
			out = append(out, *row.figures[i])
		}
	}
	return out
}

// beneath are the rows that are parts of each row.
func beneath(rows []sheetRow) [][]sheetRow {
	out := make([][]sheetRow, len(rows))
	for _, row := range rows {
		if row.parent >= 0 {
			out[row.parent] = append(out[row.parent], row)
		}
	}
	return out
}

// down are the figures of a column in some rows.
func down(rows []sheetRow, column int) []data.Figure {
	var out []data.Figure
	for _, row := range rows {
		if row.figures[column] != nil {
			out = append(out, *row.figures[column])
		}
	}
	return out
}

// addsUp says whether the parts make the total, as far as their precision tells.
func addsUp(total data.Figure, parts []data.Figure) bool {
	slack := half(total)
	for _, p := range parts {
		slack = slack.Add(half(p))
	}
	return sum(parts).Sub(total.Decimal()).Abs().Cmp(slack) <= 0
}

// half is half a unit of the last printed digit.
func half(f data.Figure) decimal.Decimal { return decimal.New(5, int32(f.Exponent)-1) }

// sum adds figures.
func sum(figures []data.Figure) decimal.Decimal {
	var out decimal.Decimal
	for _, f := range figures {
		out = out.Add(f.Decimal())
	}
	return out
}
