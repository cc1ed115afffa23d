package stats

import (
	"slices"

	"oborot/data"

	"github.com/shopspring/decimal"
)

// Rank orders the rows that have a value by it, the greatest first, and gives
// each its share of the total and its contribution to the total's growth in
// percentage points. The rows are fellows: countries of one provider in one
// period, never groups and countries together. A nil total, or one of another
// period, leaves shares and contributions open.
func Rank(rows []Row, total *Row) []Ranked {
	var out []Ranked
	for _, row := range rows {
		if row.Value != nil {
			out = append(out, Ranked{Row: row})
		}
	}
	slices.SortStableFunc(out, func(a, b Ranked) int { return b.Value.Value.Cmp(a.Value.Value) })
	for i := range out {
		out[i].Rank = i + 1
		if i > 0 && out[i].Value.Value.Equal(out[i-1].Value.Value) {
			out[i].Rank = out[i-1].Rank
		}
		if total != nil {
			out[i].Share = share(out[i].Value, total.Value)
			out[i].Contribution = contribution(out[i].Row, total)
		}
	}
	return out
}

// share is value / total × 100.
func share(value, total *Amount) decimal.NullDecimal {
	if total == nil || !total.Value.IsPositive() {
		return decimal.NullDecimal{}
	}
	return decimal.NewNullDecimal(value.Value.Mul(hundred).DivRound(total.Value, digits))
}

// contribution is the row's change / the total's base × 100: how many
// percentage points of the total's growth the row makes. Contributions of all
// parts add up to the growth of the whole.
func contribution(row Row, total *Row) decimal.NullDecimal {
	if row.Change == nil || total.Base == nil || !total.Base.Value.IsPositive() || total.Status == BasisDiffers {
		return decimal.NullDecimal{}
	}
	return decimal.NewNullDecimal(row.Change.Mul(hundred).DivRound(total.Base.Value, digits))
}

// Points follows a series over all periods of a frequency.
func (s *Set) Points(k data.Key, f data.Freq) []Point {
	var out []Point
	for _, p := range s.Periods(k, f) {
		found := s.Find(k, p)
		status := found.Status
		if status == BaseMissing {
			status = Gap // between periods that are told
		}
		if found.Amount != nil && tentative(found.Amount.Status) {
			status = IsProvisional
		}
		out = append(out, Point{Period: p, Amount: found.Amount, Status: status})
	}
	return out
}

// Latest returns the last period of the frequency in which the key has an
// amount.
func (s *Set) Latest(k data.Key, f data.Freq) (data.Period, bool) {
	periods := s.Periods(k, f)
	for _, p := range slices.Backward(periods) {
		if s.Find(k, p).Amount != nil {
			return p, true
		}
	}
	return data.Period{}, false
}
