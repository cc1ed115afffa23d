package verdict

import (
	"slices"

	"oborot/data"

	"github.com/shopspring/decimal"
)

// beside are the levels of another indicator of the pair, period and unit of a
// level.
func (c *checker) beside(i int, indicator string) []int {
	claim := &c.text.Claims[i]
	var out []int
	for _, j := range c.shelf.levels[claim.in(indicator, claim.Period)] {
		other := &c.text.Claims[j]
		if other.Unit == claim.Unit && other.Slice == claim.Slice && other.Unknown == claim.Unknown && (c.pair(i, j) || c.turned(i, j)) {
			out = append(out, j)
		}
	}
	return out
}

// summed compares a turnover or a balance with the exports and the imports that
// the text tells.
func (c *checker) summed(i int) []relation {
	claim := &c.text.Claims[i]
	kind, sign := TextSum, 1
	switch claim.Subject.Indicator {
	case "balance":
		kind, sign = TextBalance, -1
	case "turnover":
	default:
		return nil
	}
	exports, imports := c.beside(i, "exports"), c.beside(i, "imports")
	if len(exports) != 1 || len(imports) != 1 {
		return nil // none, or it is not clear which
	}
	e, m := exports[0], imports[0]
	if !c.oneReporter(e, m) {
		return nil
	}
	turned := sign < 0 && c.turned(i, e)
	return one(c.relate(relation{kind: kind, told: i, parts: []int{e, m}}, func(of []data.Interval) (data.Interval, bool) {
		switch {
		case turned:
			return added(of[m], negated(of[e])), true
		case sign < 0:
			return added(of[e], negated(of[m])), true
		}
		return added(of[e], of[m]), true
	}))
}

// one is a list of the relation, or of none.
func one(r relation, ok bool) []relation {
	if !ok {
		return nil
	}
	return []relation{r}
}

// oneReporter says whether exports and imports are told of one country: a text
// may tell both as what one side sells to the other.
func (c *checker) oneReporter(e, m int) bool {
	k, l := c.text.Claims[e].Subject, c.text.Claims[m].Subject
	return k.Reporter == l.Reporter && k.Partner == l.Partner
}

// turned says whether a balance is told of the other side than the flows.
func (c *checker) turned(i, e int) bool {
	k, l := c.text.Claims[i].Subject, c.text.Claims[e].Subject
	return k.Reporter == l.Partner && k.Partner == l.Reporter
}

// parted compares a level with the levels of the spans inside its period, and with
// that of the world.
func (c *checker) parted(i int) []relation {
	claim := &c.text.Claims[i]
	if signed(claim.Subject.Indicator) || claim.Period.IsZero() {
		return nil
	}
	var out []relation
	inside := map[int16][]int{}
	near := c.shelf.pairs[claim.between()]
	if claim.Subject.Partner == data.World {
		near = either(near, c.shelf.levels[claim.in(claim.Subject.Indicator, claim.Period)])
	}
	for _, j := range near {
		other := &c.text.Claims[j]
		if j == i || other.Unit != claim.Unit || other.Figure.Hedge == data.Range {
			continue
		}
		wider := claim.Subject.Partner == data.World && other.Subject.Partner != data.World && other.Period == claim.Period &&
			other.Subject.Indicator == claim.Subject.Indicator && other.Subject.Reporter == claim.Subject.Reporter && claim.Slice == ""
		longer := other.Period.Months < claim.Period.Months && !other.Period.IsInstant() && c.same(i, j) && claim.Period.Contains(other.Period)
		if !wider && !longer {
			continue
		}
		if below(c.reach[i], c.reach[j]) && !c.lent[i] && !c.lent[j] {
			out = append(out, relation{kind: TextAbove, told: i, parts: []int{j}})
		}
		if longer {
			inside[other.Period.Months] = append(inside[other.Period.Months], j)
		}
	}
	return append(out, c.pieces(i, inside)...)
}

// pieces compares a level with the levels of the halves, quarters or months that
// fill its period.
func (c *checker) pieces(i int, inside map[int16][]int) []relation {
	var out []relation
	claim := &c.text.Claims[i]
	for _, months := range []int16{6, 3, 1} {
		parts := slices.Clone(inside[months])
		if len(parts) < 2 || int16(len(parts))*months != claim.Period.Months {
			continue
		}
		slices.SortFunc(parts, func(a, b int) int { return c.text.Claims[a].Period.Compare(c.text.Claims[b].Period) })
		at, filled := claim.Period.Start, true
		for _, j := range parts {
			filled = filled && c.text.Claims[j].Period.Start == at
			at = c.text.Claims[j].Period.End()
		}
		if filled {
			out = append(out, one(c.relate(relation{kind: TextParts, told: i, parts: parts}, func(of []data.Interval) (data.Interval, bool) {
				return sum(of, parts), true
			}))...)
		}
	}
	return out
}

// sum adds the intervals of some claims.
func sum(of []data.Interval, parts []int) data.Interval {
	made := data.Closed(zero, zero)
	for _, j := range parts {
		made = added(made, of[j])
	}
	return made
}

// repeated compares a level with another one of the same thing that stands before
// it in another sentence. Two in one sentence are mostly a whole and its part, and
// two that are far apart, other than by thousands, are mostly not of one thing.
func (c *checker) repeated(i int) []relation {
	claim := &c.text.Claims[i]
	if claim.Period.IsZero() || c.lent[i] || claim.Figure.Hedge == data.Range {
		return nil
	}
	for _, j := range c.levels(i, claim.Period) {
		other := &c.text.Claims[j]
		if j < i && !c.lent[j] && other.From != claim.From && other.Unit == claim.Unit && other.Figure.Hedge != data.Range &&
			!meet(c.reach[i], c.reach[j]) && alike(claim.Figure, other.Figure) {
			return []relation{{kind: TextTwice, told: i, parts: []int{j}, made: c.strict[j]}}
		}
	}
	return nil
}

// alike says whether two figures are near each other, or would be if one were
// thousands of times as much.
func alike(a, b data.Figure) bool {
	x, y := a.Decimal().Abs(), b.Decimal().Abs()
	small, great := decimal.Min(x, y), decimal.Max(x, y)
	return great.LessThan(small.Mul(two)) || data.Slip(a, b) > 0
}

// shared compares a share with the levels of its subject and of the same
// indicator with the world, or of the turnover. Of what a share is taken a text
// does not always say, so that a disagreement is a doubt.
func (c *checker) shared(i int) []relation {
	return foremost(func(yield func(relation) bool) {
		claim := &c.text.Claims[i]
		wholes := either(c.shelf.levels[claim.in(claim.Subject.Indicator, claim.Period)], c.shelf.levels[claim.in("turnover", claim.Period)])
		for _, part := range c.levels(i, claim.Period) {
			for _, whole := range wholes {
				if !c.holds(whole, part) {
					continue
				}
				r, ok := c.relate(relation{kind: TextShare, told: i, parts: []int{part, whole}, between: true}, func(of []data.Interval) (data.Interval, bool) {
					made, ok := over(of[part], of[whole])
					return scaled(made, hundred), ok
				})
				if ok && !yield(r) {
					return
				}
			}
		}
	})
}

// holds says whether a claim is the whole that another one is part of: the same
// with the world, or the turnover that a flow belongs to.
func (c *checker) holds(whole, part int) bool {
	w, p := &c.text.Claims[whole], &c.text.Claims[part]
	if whole == part || w.Unit != p.Unit || w.Period != p.Period || w.Period.IsZero() || w.ranks() {
		return false
	}
	world := w.Subject.Indicator == p.Subject.Indicator && w.Subject.Reporter == p.Subject.Reporter && w.Subject.Partner == data.World && p.Subject.Partner != data.World
	sliced := p.Slice != "" && w.Slice == "" && w.Subject.Indicator == p.Subject.Indicator && c.pair(whole, part)
	turnover := w.Subject.Indicator == "turnover" && (p.Subject.Indicator == "exports" || p.Subject.Indicator == "imports") && c.pair(whole, part)
	return (world || turnover) && w.Slice == p.Slice || sliced
}
