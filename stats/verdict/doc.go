// Package verdict tests what a text says in figures: against itself and against
// official figures, as they were known on the day of its publication and as they
// are known now. Its functions are pure: they take claims and sets of histories,
// and never a store or a text.
//
// Every figure is an interval: what its printed digits and its hedge allow, or
// what the digits of an official figure allow. Two figures agree where their
// intervals meet, all bounds rounded outwards, so that a correctly rounded text
// is never called wrong. A mismatch needs an official figure of the very same
// thing: indicator, pair as declared, product, period and basis. What the
// partner declares, another basis or composition, and an amount that had to be
// converted may confirm a text; where they disagree they leave it open, unless a
// conversion is off by more than exchange rates explain.
//
// Without an official figure of the same period the longer spans that hold it are
// asked: a part above its whole, a part too small or too great of it, a direction
// against it, and a base that a growth implies and that is too small or too great
// a part of the base year make a claim doubtful.
//
// Where a claim is found wrong or doubtful the usual slips are tried, and one is
// named only if without it the claim would agree.
package verdict
