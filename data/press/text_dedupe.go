package press

import (
	"strings"
	"unicode/utf8"

	"oborot/data"
)

// Repeat is where an article tells a figure again.
type Repeat struct {
	Words     string
	Paragraph int // from 1
	Column    int // the first character in the paragraph, from 1
	Width     int // characters
}

// where returns the place of a repeat.
func (r Repeat) where() data.Place {
	return data.Place{Row: int32(r.Paragraph), Column: int32(r.Column), Width: int32(r.Width)}
}

// bucket is what statements of one figure have in common to the letter.
type bucket struct {
	indicator, unit, product string
	kind                     data.ClaimKind
}

// mostAlike is more figures of one kind than any article tells; of a longer row
// only the last are looked through, so that the time of reading a text grows no
// faster than its length.
const mostAlike = 300

// merged counts what an article tells twice once: the same indicator, pair,
// place, period and kind, and numbers that are equal within the coarser
// rounding. The fuller and then the finer of the two stays, and notes where the
// other stands. Different values stay two statements, and so do two numbers of
// one sentence, which sets them against each other.
func merged(statements []Statement) []Statement {
	seen := map[bucket][]int{}
	gone := make([]bool, len(statements))
	for i := range statements {
		s := &statements[i]
		at := bucket{s.Indicator, s.Unit, s.Product, s.Kind}
		alike := seen[at]
		for _, j := range alike[max(0, len(alike)-mostAlike):] {
			if o := &statements[j]; !gone[j] && o.tells(s) {
				if o.yields(s) {
					s.take(o)
					gone[j] = true
				} else {
					o.take(s)
					gone[i] = true
				}
				break
			}
		}
		if !gone[i] {
			seen[at] = append(alike, i)
		}
	}
	out := statements[:0]
	for i := range statements {
		if !gone[i] {
			out = append(out, statements[i])
		}
	}
	return out
}

// take notes another telling, and the tellings of that one.
func (s *Statement) take(o *Statement) {
	s.Again = append(s.Again, o.Again...)
	s.Again = append(s.Again, Repeat{o.Words, o.Paragraph, o.Column, o.End - o.Start})
}

// tells says whether two statements of one bucket tell one figure.
func (s *Statement) tells(o *Statement) bool {
	switch {
	case s.aims() != o.aims() || (s.Figure.Hedge == data.Range) != (o.Figure.Hedge == data.Range) ||
		s.unknown != o.unknown || s.since != o.since:
		return false
	case !s.sided(o) || s.Base != o.Base && s.Base.Form != Untold && o.Base.Form != Untold:
		return false
	case s.spoken() == o.spoken() && (s.Paragraph != o.Paragraph || s.Sentence != o.Sentence):
		return agree(s.Figure, o.Figure)
	case s.spoken() != o.spoken() && (s.When.Form != Untold && o.When.Form != Untold || s.untold() != o.untold()):
		return false
	case s.When.Form == Untold && s.headline() || o.When.Form == Untold && o.headline():
		return agree(s.Figure, o.Figure)
	}
	return s.Figure.Decimal().Equal(o.Figure.Decimal())
}

// aims is what a statement says firmly, plans or expects: a target is told again
// by no fact.
func (s *Statement) aims() data.Modality {
	if s.Modality == data.Said {
		return data.Actual
	}
	return s.Modality
}

// spoken is the time of a statement in its shortest form.
func (s *Statement) spoken() string { return s.When.guide(s.Published, s.stock()) }

// sided says whether two statements have the same sides. A headline may leave
// open what the text below it tells.
func (s *Statement) sided(o *Statement) bool {
	if s.straight(o) {
		return true
	}
	if s.Indicator != "turnover" || s.Place != "" || o.Place != "" {
		return false
	}
	turned := *o
	turned.Reporter, turned.Partner = o.Partner, o.Reporter
	return s.straight(&turned)
}

func (s *Statement) straight(o *Statement) bool {
	open := s.headline() || o.headline()
	same := func(a, b string) bool { return a == b || open && (a == "" || b == "") }
	return same(s.Reporter, o.Reporter) && same(s.Partner, o.Partner) && same(s.Place, o.Place)
}

// longestHeadline is more letters than any headline has.
const longestHeadline = 200

// headline says whether a statement stands in the first paragraph, which ends
// without a stop.
func (s *Statement) headline() bool {
	return s.Paragraph == 1 && utf8.RuneCountInString(s.Sentence) < longestHeadline &&
		!strings.HasSuffix(strings.TrimRight(s.Sentence, "»”\""), ".")
}

// yields says whether another telling of the figure is the one to keep: it
// leaves less open, or its number is finer.
func (s *Statement) yields(o *Statement) bool {
	if a, b := s.gaps(), o.gaps(); a != b {
		return a > b
	}
	return finer(o.Figure, s.Figure)
}

// gaps counts the fields that a statement leaves open.
func (s *Statement) gaps() int {
	n := 0
	for _, open := range [...]bool{s.Reporter == "", s.Partner == "", s.When.Form == Untold, s.Base.Form == Untold &&
		s.Kind != data.Level && s.Kind != data.Share} {
		if open {
			n++
		}
	}
	return n
}

// agree says whether two numbers may be one, told in different rounding: the
// finer lies where the coarser says.
func agree(a, b data.Figure) bool {
	if a.Decimal().Equal(b.Decimal()) {
		return true
	}
	if a.Hedge == data.Range {
		return false
	}
	if finer(a, b) {
		a, b = b, a
	}
	return rounding(a).Contains(b.Decimal())
}

// finer says whether the rounding of one number is narrower than the other's.
func finer(a, b data.Figure) bool {
	i, j := rounding(a), rounding(b)
	return i.High.Decimal.Sub(i.Low.Decimal).LessThan(j.High.Decimal.Sub(j.Low.Decimal))
}

// rounding returns the numbers that a headline may round to this one. "More than
// 62" stands for up to 63 there.
func rounding(f data.Figure) data.Interval {
	unit, d := data.Figure{Coefficient: 1, Exponent: f.Exponent}.Decimal(), f.Decimal()
	switch f.Hedge {
	case data.AtLeast:
		return data.Closed(d, d.Add(unit))
	case data.AtMost:
		return data.Closed(d.Sub(unit), d)
	}
	return f.Interval()
}
