package table

import (
	"fmt"

	"github.com/shopspring/decimal"

	"oborot/data"
)

// hundred is the whole in percent.
var hundred = decimal.New(100, 0)

// shares compares the percentages beside the figures with the figures of the
// outermost group, and the sum of its members' percentages with a hundred.
func (r *crossReader) shares(t *crossTable, rows []crossRow) {
	for column, v := range t.values {
		if v.column == nil || v.share < 0 {
			continue
		}
		sums := map[int]*shareSum{}
		for i := range rows {
			whole, counts := wholeOf(rows, i)
			if rows[whole].group == nil || rows[i].lost || rows[whole].lost {
				continue
			}
			if sums[whole] == nil {
				sums[whole] = &shareSum{}
			}
			r.share(t, &rows[i], &rows[whole], column, sums[whole], counts)
		}
		for whole := range rows { // in the order of the rows
			if s := sums[whole]; s != nil {
				r.sumOfShares(t, &rows[whole], column, s)
			}
		}
	}
}

// wholeOf finds the row of the outermost group that a row lies in, and whether the
// row counts as one of its members: it is no group, and in none that stands beside
// the others.
func wholeOf(rows []crossRow, i int) (whole int, counts bool) {
	counts = rows[i].group == nil
	for whole = i; rows[whole].parent >= 0; whole = rows[whole].parent {
		counts = counts && (rows[whole].group == nil || !rows[whole].group.Beside)
	}
	return whole, counts
}

// shareSum adds up the percentages of the members of a group.
type shareSum struct {
	shares []data.Figure
	open   bool // some are not told
}

// share compares one percentage, and adds it to the sum where it counts there.
func (r *crossReader) share(t *crossTable, row, whole *crossRow, column int, sum *shareSum, counts bool) {
	value, total := row.figure(column), whole.figure(column)
	sum.open = sum.open || row.group != nil && row.group.Some
	at := t.values[column].share
	share, err := r.layout.Cross.figure(t.sheet.Cell(row.row, at), r.decimal)
	if told := err == nil && !share.none && !share.bare; !told {
		sum.open = sum.open || counts && value != nil && !value.IsZero()
		return
	}
	if counts {
		sum.shares = append(sum.shares, share.figure)
	}
	if value == nil || total == nil || isShare(share.figure, *value, *total) {
		return
	}
	power := r.seriesOf(t, *row, column).power
	makes := hundred.Mul(value.Decimal()).DivRound(total.Decimal(), int32(max(0, 1-int(share.figure.Exponent))))
	printed, of := value.Scaled(power).Plain(), total.Scaled(power).Plain()
	r.doubt(t, row, column, data.ShareOff, share.figure, fmt.Sprintf("but %s are %s percent of %s", printed, makes, of), printed, of, makes.String())
}

// isShare says whether a percentage can be that of a figure in a whole, as far as
// the precision of the three tells. Of a whole that is not above nought nothing
// can be said.
func isShare(share, value, whole data.Figure) bool {
	low, high := whole.Decimal().Sub(half(whole)), whole.Decimal().Add(half(whole))
	if low.Sign() <= 0 {
		return true
	}
	least, most := share.Decimal().Sub(half(share)), share.Decimal().Add(half(share))
	tooMuch := times(least, low, high).GreaterThan(hundred.Mul(value.Decimal().Add(half(value))))
	tooLittle := times(most, high, low).LessThan(hundred.Mul(value.Decimal().Sub(half(value))))
	return !tooMuch && !tooLittle
}

// times multiplies a percentage with one of two wholes: with the first, or, where
// it is below nought, with the second.
func times(share, whole, other decimal.Decimal) decimal.Decimal {
	if share.IsNegative() {
		return share.Mul(other)
	}
	return share.Mul(whole)
}

// sumOfShares compares the sum of the percentages of all members with a hundred.
func (r *crossReader) sumOfShares(t *crossTable, whole *crossRow, column int, s *shareSum) {
	hundredFigure := data.Figure{Coefficient: 100}
	if s.open || len(s.shares) < 2 {
		return
	}
	slack := decimal.Zero
	for _, share := range s.shares {
		slack = slack.Add(half(share))
	}
	all := sum(s.shares)
	if all.Sub(hundred).Abs().LessThanOrEqual(slack) {
		return
	}
	n := fmt.Sprint(len(s.shares))
	r.doubt(t, whole, column, data.SharesSum, hundredFigure, fmt.Sprintf("the shares of its %s members add up to %s", n, all), n, all.String())
}

// doubt passes on a doubt about the percentage beside a figure.
func (r *crossReader) doubt(t *crossTable, row *crossRow, column int, kind data.FindingKind, f data.Figure, text string, args ...string) {
	s := r.seriesOf(t, *row, column)
	if s.err != nil {
		return // the figure itself was rejected
	}
	p, err := r.periodOf(s.series.Indicator, t.facts.with(t.values[column].facts).with(row.facts))
	if err != nil {
		return
	}
	found := data.Doubt(kind, s.series.Key, p, f, t.place(row.row, t.values[column].share), text, args...)
	r.emit(data.Record{Finding: &found}, nil)
}
