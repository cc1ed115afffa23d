package verdict

import (
	"iter"
	"slices"
	"strconv"

	"oborot/data"
)

// relation is a comparison of claims of one text with each other: what one of
// them should be, given the others.
type relation struct {
	kind    Kind
	told    int           // the claim that the others make
	parts   []int         // the others
	made    data.Interval // what they make of it
	agrees  bool
	between bool // the parts were chosen among several, so that a disagreement says little
}

// itself compares the claims of a text with each other. What agrees confirms all
// of them. What disagrees is the fault of the one that official figures do not
// confirm; where they confirm none, of the one that the others make, and those
// are put in doubt.
func (c *checker) itself() {
	var relations []relation
	for i := range c.text.Claims {
		claim := &c.text.Claims[i]
		switch {
		case !claim.firm() || claim.Subject.Indicator == "":
		case claim.grows():
			relations = append(relations, c.grown(i)...)
		case claim.Kind == data.Share:
			relations = append(relations, c.shared(i)...)
		case claim.Kind == data.Level && !claim.ranks():
			relations = append(relations, c.summed(i)...)
			relations = append(relations, c.parted(i)...)
			relations = append(relations, c.repeated(i)...)
		}
	}
	relations = slices.DeleteFunc(relations, func(r relation) bool {
		return c.found[r.told].misplaced || slices.ContainsFunc(r.parts, func(i int) bool { return c.found[i].misplaced })
	})
	for _, r := range relations {
		if r.agrees {
			c.agree(r)
		}
	}
	for _, r := range relations {
		if !r.agrees {
			c.conflict(r)
		}
	}
}

// agree files that claims of the text agree.
func (c *checker) agree(r relation) {
	if r.kind == TextAbove || r.kind == TextTwice {
		return // nothing that confirms anything
	}
	for _, i := range append([]int{r.told}, r.parts...) {
		c.found[i].text = Consistent
		c.add(i, c.reason(r, i, Consistent))
	}
}

// conflict files that claims of the text disagree.
func (c *checker) conflict(r relation) {
	all := append([]int{r.told}, r.parts...)
	open := slices.DeleteFunc(slices.Clone(all), c.settled)
	for _, i := range open {
		says := Doubtful
		if !r.between && (len(open) == 1 || i == r.told && r.kind != TextTwice && r.kind != TextAbove) {
			says = Mismatch
		}
		if says == Doubtful && c.found[i].text == Consistent {
			continue // something else in the text confirms it
		}
		c.found[i].text = graver(says, c.found[i].text)
		c.add(i, c.reason(r, i, says))
		if i == r.told && r.kind != TextAbove {
			c.found[i].missed = append(c.found[i].missed, miss{truth: r.made})
			c.slip(i)
		}
	}
}

// reason is a relation as one of its claims sees it.
func (c *checker) reason(r relation, i int, says Verdict) Reason {
	out := Reason{Kind: r.kind, Says: says}
	for _, j := range append(slices.Clone(r.parts), r.told) {
		if j != i {
			out.Claims = append(out.Claims, j)
		}
	}
	told := c.arg(r.told)
	made := span(told.Type, r.made, told.Unit)
	if r.kind == TextParts {
		out.Args = []Arg{made, told, {Type: NumberArg, Text: strconv.Itoa(len(r.parts))}}
		return out
	}
	for _, j := range r.parts {
		out.Args = append(out.Args, c.arg(j))
	}
	if r.kind != TextAbove && r.kind != TextTwice {
		out.Args = append(out.Args, made)
	}
	out.Args = append(out.Args, told)
	return out
}

// arg is a claim as an argument.
func (c *checker) arg(i int) Arg {
	claim := &c.text.Claims[i]
	switch claim.Kind {
	case data.GrowthPct:
		return span(GrowthSpan, c.strict[i], "")
	case data.GrowthFactor:
		return span(FactorSpan, c.strict[i], "")
	case data.Share:
		return span(ShareSpan, c.strict[i], "")
	}
	return span(AmountSpan, c.strict[i], claim.Unit)
}

// same says whether two claims are of one subject. Fields that both leave open
// are the same only within a sentence.
func (c *checker) same(i, j int) bool {
	a, b := &c.text.Claims[i], &c.text.Claims[j]
	return a.Subject.Indicator == b.Subject.Indicator && c.pair(i, j) && a.Slice == b.Slice && a.Unknown == b.Unknown
}

// pair says whether two claims are of one pair, a turnover in either order.
func (c *checker) pair(i, j int) bool {
	a, b := &c.text.Claims[i], &c.text.Claims[j]
	k, l := a.Subject, b.Subject
	if k.Reporter == "" || k.Partner == "" || l.Reporter == "" || l.Partner == "" {
		return k.Reporter == l.Reporter && k.Partner == l.Partner && a.From == b.From
	}
	swapped := k.Indicator == "turnover" && k.Reporter == l.Partner && k.Partner == l.Reporter
	return swapped || k.Reporter == l.Reporter && k.Partner == l.Partner
}

// levels are the claims that tell, as fact, an amount of the subject of claim i in
// a period; those of its own sentence first. A period that is not told is the
// same only within a sentence.
func (c *checker) levels(i int, p data.Period) []int {
	var own, others []int
	claim := &c.text.Claims[i]
	for _, j := range c.shelf.levels[claim.in(claim.Subject.Indicator, p)] {
		other := &c.text.Claims[j]
		switch {
		case j == i || other.ranks() || !c.same(i, j):
		case other.From == claim.From:
			own = append(own, j)
		case !p.IsZero():
			others = append(others, j)
		}
	}
	return append(own, others...)
}

// grown compares a growth with the level and the earlier level that the text
// tells.
func (c *checker) grown(i int) []relation {
	claim := &c.text.Claims[i]
	asks, sure := c.asks(i)
	return foremost(func(yield func(relation) bool) {
		for _, a := range asks {
			for _, v := range c.levels(i, claim.Period) {
				for _, b := range c.levels(i, a.base) {
					r, ok := c.makes(i, v, b)
					r.between = !sure
					if ok && !yield(r) {
						return
					}
				}
			}
		}
	})
}

// foremost is, of the relations that a claim may stand in, the first that agrees,
// else the first at all.
func foremost(all iter.Seq[relation]) []relation {
	var first []relation
	for r := range all {
		if r.agrees {
			return []relation{r}
		}
		if first == nil {
			first = []relation{r}
		}
	}
	return first
}

// makes compares a growth with two levels.
func (c *checker) makes(i, value, base int) (relation, bool) {
	claim, v, b := &c.text.Claims[i], &c.text.Claims[value], &c.text.Claims[base]
	if value == base || v.Unit != b.Unit || claim.Kind == data.Difference && claim.Unit != v.Unit {
		return relation{}, false
	}
	kinds := map[data.ClaimKind]Kind{data.GrowthPct: TextGrowth, data.GrowthFactor: TextFactor, data.Difference: TextDifference}
	return c.relate(relation{kind: kinds[claim.Kind], told: i, parts: []int{value, base}}, func(of []data.Interval) (data.Interval, bool) {
		return made(claim.Kind, of[value], of[base])
	})
}

// relate compares a claim with what others make of it. It is no relation where
// they make nothing, and where only the reach of a hedge lies between agreeing and
// disagreeing.
func (c *checker) relate(r relation, make func(of []data.Interval) (data.Interval, bool)) (relation, bool) {
	strict, ok := make(c.strict)
	if !ok {
		return r, false
	}
	reach, ok := make(c.reach)
	r.made, r.agrees = strict, meet(c.strict[r.told], strict)
	lent := slices.ContainsFunc(append([]int{r.told}, r.parts...), func(i int) bool { return c.lent[i] })
	return r, r.agrees || ok && !lent && !meet(c.reach[r.told], reach)
}
