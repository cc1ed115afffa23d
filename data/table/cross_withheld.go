package table

import (
	"fmt"

	"github.com/shopspring/decimal"

	"oborot/data"
)

// strange is the part of a group's figure by which it may differ from the rows
// beneath before it is taken for that of another group. Offices round, and let
// small trade go unsaid; what differs by a tenth is drawn otherwise.
var strange = decimal.New(1, -1)

// withhold takes the figures of groups away that cannot be those of the area
// which the layout declares: an office that moves a country out of "Europe"
// keeps the label, and growth across the change would be none of trade. The
// world is the world whatever stands beneath.
func (r *crossReader) withhold(t *crossTable, rows []crossRow) {
	beneath := beneath(rows)
	for i, row := range rows {
		if row.group == nil || row.group.Some || row.area == data.World || row.area == "" {
			continue
		}
		for column, v := range t.values {
			total, parts := row.figure(column), down(beneath[i], column)
			if total == nil || v.column == nil || len(parts) == 0 {
				continue
			}
			beyond := sum(parts).Sub(total.Decimal()).Abs()
			if beyond.LessThanOrEqual(total.Decimal().Abs().Mul(strange)) || addsUp(*total, parts) {
				continue
			}
			r.finding(t.place(row.row, v.at), fmt.Sprintf("%s: %s printed, the rows beneath add up to %s: not stored, for it is drawn otherwise than %s",
				row.label, total.Plain(), sum(parts), row.area))
			row.figures[column] = nil
		}
	}
}
