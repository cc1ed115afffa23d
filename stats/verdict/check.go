package verdict

import (
	"cmp"
	"slices"

	"oborot/data"
)

// Check tests every claim of a text against the text itself and against what is
// known officially, and returns them in their order.
func Check(text Text, known Known) []Checked {
	c := newChecker(text, known)
	for i := range text.Claims {
		c.ask(i)
	}
	for i := range text.Claims {
		c.misplace(i)
	}
	c.itself()
	for i := range text.Claims {
		c.wholes(i)
	}
	out := make([]Checked, len(text.Claims))
	for i := range text.Claims {
		out[i] = c.settle(i)
		out[i].Claim = text.Claims[i]
	}
	return out
}

// checker is the state of one check.
type checker struct {
	text   Text
	known  Known
	strict []data.Interval // where each claim puts the truth
	reach  []data.Interval // beyond which it is wrong
	lent   []bool          // its period is that of its neighbours, so that it can be confirmed and not refuted
	now    *side
	then   *side // nil where the text's day is not known
	found  []finding
	shelf  shelf
}

// finding is what was found of one claim.
type finding struct {
	store, text, whole Verdict // what official figures, the text itself and longer spans make of it
	reasons            []Reason
	slips              []Reason
	missed             []miss
	misplaced          bool // its year was perhaps read wrong, so that nothing can be said of it
	later              bool // an official figure was used that was not known on the text's day
}

// miss is a comparison in which a claim disagrees.
type miss struct {
	candidate candidate
	ask       ask
	truth     data.Interval
	side      *side // nil of a comparison with the text itself
}

func newChecker(text Text, known Known) *checker {
	c := &checker{text: text, known: known, found: make([]finding, len(text.Claims))}
	c.text.Claims, c.lent = lendPeriods(text.Claims)
	c.strict, c.reach = spansOf(c.text.Claims)
	c.shelf = shelve(c.text.Claims)
	c.now, c.then = newSide(known.Now, known.NowRates, false), newSide(known.Then, known.ThenRates, true)
	return c
}

// add files a reason.
func (c *checker) add(i int, r Reason) { c.found[i].reasons = append(c.found[i].reasons, r) }

// cannot files why nothing can be said of a claim.
func (c *checker) cannot(i int, kind Kind, args ...Arg) {
	c.add(i, Reason{Kind: kind, Says: CannotSay, Args: args})
}

// graver returns the verdict that stands first in the list; an empty one stands
// last.
func graver(a, b Verdict) Verdict {
	if a == "" || b != "" && slices.Index(Verdicts, b) < slices.Index(Verdicts, a) {
		return b
	}
	return a
}

// settle joins what was found of a claim. What official figures of the same
// period confirm, nothing else puts in doubt.
func (c *checker) settle(i int) Checked {
	f := &c.found[i]
	claim := &c.text.Claims[i]
	v := graver(graver(f.store, f.text), graver(f.whole, CannotSay))
	if v == CannotSay && (f.store == Consistent || f.text == Consistent) {
		v = Consistent
	}
	if (v == Mismatch || v == Doubtful) && claim.PlaceOpen {
		v = Doubtful
		c.add(i, Reason{Kind: PlaceOpen})
	}
	if v == Mismatch || v == Doubtful {
		f.reasons = append(f.reasons, f.slips...)
	}
	if f.later && v != Consistent {
		c.add(i, Reason{Kind: KnownLater, Args: []Arg{{Type: DateArg, Text: c.text.Published.String()}}})
	}
	if c.lent[i] && v != CannotSay {
		c.add(i, Reason{Kind: PeriodLent, Args: []Arg{{Type: PeriodArg, Text: claim.Period.String()}}})
	}
	if c.then == nil && usesOfficial(f.reasons) {
		c.add(i, Reason{Kind: OnlyNow})
	}
	slices.SortStableFunc(f.reasons, func(a, b Reason) int { return cmp.Compare(place(a, v), place(b, v)) })
	return Checked{Claim: *claim, Verdict: v, Reasons: f.reasons}
}

// place orders reasons: those of the verdict, the slips, others, remarks.
func place(r Reason, v Verdict) int {
	switch {
	case r.Says == v:
		return 0
	case r.IsSlip():
		return 1
	case r.Says != "":
		return 2
	}
	return 3
}

// IsSlip says whether a reason names a usual slip.
func (r *Reason) IsSlip() bool { return len(r.Kind) > 5 && r.Kind[:5] == "slip_" }

// settled says whether official figures of its very period bear a claim out.
func (c *checker) settled(i int) bool {
	return c.found[i].store == Consistent || c.found[i].store == Revised
}

func usesOfficial(reasons []Reason) bool {
	return slices.ContainsFunc(reasons, func(r Reason) bool { return len(r.Official) > 0 })
}
