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
func (r *crossReader) sums(t *crossTable, rows []crossRow) {
	beneath := beneath(rows)
	for i, row := range rows {
		for column, v := range t.values {
			total := row.figure(column)
			if total == nil || v.column == nil {
				continue
			}
			at, what := t.place(row.row, v.at), t.facts.with(v.facts).with(row.facts).Indicator
			if parts := t.across(row, column); len(parts) > 0 && !addsUp(*total, parts) {
				r.finding(at, fmt.Sprintf("%s of %s: %s printed, %s add up to %s",
					what, row.label, total.Plain(), strings.Join(v.column.Of, " and "), sum(parts)))
			}
			if row.group == nil || row.group.Some {
				continue
			}
			if parts := down(beneath[i], column); len(parts) > 0 && !addsUp(*total, parts) {
				r.finding(at, fmt.Sprintf("%s of %s: %s printed, the rows beneath add up to %s", what, row.label, total.Plain(), sum(parts)))
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

// across are the figures of a row that a column is the sum of: those of its
// indicators for the same period and partner.
func (t *crossTable) across(row crossRow, column int) []data.Figure {
	total := t.values[column]
	var out []data.Figure
	if len(total.column.Of) == 0 {
		return nil
	}
	for i, v := range t.values {
		if v.column == nil || !slices.Contains(total.column.Of, v.facts.Indicator) || v.when() != total.when() || v.facts.Partner != total.facts.Partner {
			continue
		}
		if f := row.figure(i); f != nil {
			out = append(out, *f)
		}
	}
	return out
}

// when is what the head of a column tells of the period.
func (v crossValue) when() [3]string { return [3]string{v.facts.Period, v.facts.Year, v.facts.Month} }

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
