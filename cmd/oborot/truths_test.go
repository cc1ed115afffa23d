package main

import (
	"fmt"
	"strings"
	"testing"

	"oborot/data"
	"oborot/data/press"
)

// truthLanguages are the languages in which truths are told.
var truthLanguages = []string{"ru", "en", "kk", "fr"}

// TestTruthsAreRead tells truths and reads them back: every figure that is read
// is one that was written.
func TestTruthsAreRead(t *testing.T) {
	for _, lang := range truthLanguages {
		t.Run(lang, func(t *testing.T) {
			w := readTruthWords(t, lang)
			var all readBack
			for n := range uint64(2000) {
				r := w.newRelease(newTruth(n))
				if wrong := all.read(r); wrong != "" {
					t.Errorf("truth %d, published %s: %s\n%s", n, r.published, r.text, wrong)
				}
			}
			t.Log(all)
		})
	}
}

// readBack counts what became of the figures that were written.
type readBack struct {
	releases, written, whole, partly, wrong int
	bytes                                   int
}

// String prints the counts.
func (a readBack) String() string {
	return fmt.Sprintf("%d releases, %d figures written, %d read whole, %d in part, %d wrong", a.releases, a.written, a.whole, a.partly, a.wrong)
}

// read reads a release and says what was misread.
func (a *readBack) read(r *release) string {
	a.releases, a.written, a.bytes = a.releases+1, a.written+len(r.figures), a.bytes+len(r.text)
	var wrong []string
	left := append([]toldFigure(nil), r.figures...)
	for _, s := range press.Extract(press.Article{Lang: r.lang, Text: r.text}, r.published) {
		best := noMatch
		at := -1
		for i, f := range left {
			if m := f.match(s, r.published); m > best {
				best, at = m, i
			}
		}
		switch best {
		case noMatch:
			a.wrong++
			wrong = append(wrong, "  read    "+describe(s, r.published))
			continue
		case partMatch:
			a.partly++
		case allMatch:
			a.whole++
		}
		left = append(left[:at], left[at+1:]...)
	}
	if len(wrong) == 0 {
		return ""
	}
	for _, f := range r.figures {
		wrong = append(wrong, "  written "+f.String())
	}
	return strings.Join(wrong, "\n")
}

// match is how a statement fits a figure.
type match int

// The matches. In part: what was read is right, and some of it was left empty.
const (
	noMatch match = iota
	partMatch
	allMatch
)

// match compares a statement with a figure.
func (f toldFigure) match(s press.Statement, published data.Date) match {
	period, _ := s.When.Period(published)
	base, _ := s.Base.Period(published)
	if s.Kind != f.kind || s.Indicator != f.indicator || s.Unit != f.unit || !s.Figure.Same(f.figure) || s.Product != "" || s.Place != "" {
		return noMatch
	}
	if s.Figure.Exponent < f.figure.Exponent && f.kind != data.GrowthFactor {
		return noMatch // more precise than written
	}
	reporter, partner := s.Reporter, s.Partner
	if f.indicator == "turnover" && (reporter == f.partner || partner == f.reporter) {
		reporter, partner = partner, reporter
	}
	if f.base.IsZero() && base == period.YearEarlier() {
		base = f.base // an earlier sentence said it
	}
	out := allMatch
	for _, pair := range [][2]string{{reporter, f.reporter}, {partner, f.partner}, {spell(period), spell(f.period)}, {spell(base), spell(f.base)}} {
		switch pair[0] {
		case pair[1]:
		case "":
			out = partMatch
		default:
			return noMatch
		}
	}
	return out
}

// spell writes a period; noMatch is empty.
func spell(p data.Period) string {
	if p.IsZero() {
		return ""
	}
	return p.String()
}

// String writes a figure for comparison.
func (f toldFigure) String() string {
	return fmt.Sprintf("%s %s-%s %s against %s: %s %s %s (%s)", f.indicator, f.reporter, f.partner, spell(f.period), spell(f.base), f.kind, f.figure, f.unit, f.figure.Hedge)
}

// describe writes a statement in the same way.
func describe(s press.Statement, published data.Date) string {
	period, _ := s.When.Period(published)
	base, _ := s.Base.Period(published)
	f := toldFigure{kind: s.Kind, indicator: s.Indicator, reporter: s.Reporter, partner: s.Partner, unit: s.Unit, period: period, base: base, figure: s.Figure}
	return f.String() + " «" + s.Words + "» " + s.Product + s.PlaceName
}
