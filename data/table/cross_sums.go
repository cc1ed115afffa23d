package table

import (
	"fmt"

	"github.com/shopspring/decimal"

	"oborot/data"
)

// sums compares each group with the rows beneath it. What differs by more than
// half a unit of every figure in it is a finding. Turnover and balances need no
// table to be compared with exports and imports, so that is done for all formats.
func (r *crossReader) sums(t *crossTable, rows []crossRow) {
	beneath := beneath(rows)
	for i, row := range rows {
		for column, v := range t.values {
			total := row.figure(column)
			if total == nil || v.column == nil || row.group == nil || row.group.Some {
				continue
			}
			if parts := down(beneath[i], column); len(parts) > 0 && !addsUp(*total, parts) {
				what := t.facts.with(v.facts).with(row.facts).Indicator
				r.finding(t.place(row.row, v.at), fmt.Sprintf("%s of %s: %s printed, the rows beneath add up to %s", what, row.label, total.Plain(), sum(parts)))
			}
		}
	}
}

// figure is the figure in a column; nil where there is none.
func (row *crossRow) figure(column int) *data.Figure {
	if w := row.figures[column]; w != nil && !w.bare {
		return &w.figure
	}
	return nil
}

// beneath are the rows that are parts of each row.
func beneath(rows []crossRow) [][]crossRow {
	out := make([][]crossRow, len(rows))
	for _, row := range rows {
		if row.parent >= 0 && (row.group == nil || !row.group.Beside) {
			out[row.parent] = append(out[row.parent], row)
		}
	}
	return out
}

// down are the figures of a column in some rows.
func down(rows []crossRow, column int) []data.Figure {
	var out []data.Figure
	for _, row := range rows {
		if f := row.figure(column); f != nil {
			out = append(out, *f)
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
