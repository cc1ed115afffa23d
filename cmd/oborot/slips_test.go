package main

import (
	"slices"
	"strings"
	"testing"

	"oborot/data"
	"oborot/data/press"
	"oborot/stats/verdict"

	"github.com/shopspring/decimal"
)

// slip is a usual way of getting a figure wrong.
type slip struct {
	name  string
	slots string       // the slots that it may befall
	named verdict.Kind // the diagnosis; empty where there is none for it
	// false makes of what was and what is the numbers that are told instead; it
	// is not ok where the slip makes nothing else of this truth.
	false func(r *release, indicator string) (now, then int64, ok bool)
}

// slips are those that the benchmark injects.
var slips = []slip{
	{"thousand for million", "v", verdict.SlipScale, func(r *release, of string) (int64, int64, bool) {
		return r.now[of] / 1000, 0, r.now[of] >= 100_000_000
	}},
	{"million for thousand", "v", verdict.SlipScale, func(r *release, of string) (int64, int64, bool) {
		return r.now[of] * 1000, 0, r.now[of] < 1_000_000_000
	}},
	{"wrong year", "v", verdict.SlipYear, func(r *release, of string) (int64, int64, bool) { return r.then[of], 0, true }},
	{"exports and imports swapped", "v", verdict.SlipFlow, func(r *release, of string) (int64, int64, bool) {
		other, flow := map[string]string{"exports": "imports", "imports": "exports"}[of]
		return r.now[other], 0, flow
	}},
	{"digits transposed", "v", "", func(r *release, of string) (int64, int64, bool) {
		n, ok := transposed(r.now[of])
		return n, 0, ok
	}},
	{"wrong base year", "gG", verdict.SlipBase, func(r *release, of string) (int64, int64, bool) {
		return r.now[of], r.before[of], r.now[of] > r.then[of] == (r.now[of] > r.before[of])
	}},
	{"index read as growth", "gG", verdict.SlipIndex, func(r *release, of string) (int64, int64, bool) {
		return r.now[of] + r.then[of], r.then[of], r.now[of] > r.then[of]
	}},
	{"sign turned", "gG", verdict.SlipSign, func(r *release, of string) (int64, int64, bool) {
		return 2*r.then[of] - r.now[of], r.then[of], r.now[of] < 2*r.then[of]
	}},
	{"percent for percentage point", "gG", verdict.SlipPoints, func(r *release, of string) (int64, int64, bool) {
		then := r.wholeThen(of)
		change := 10000*r.now[of]/r.whole[of] - 10000*r.then[of]/then
		return 10000 + change, 10000, change != 0 && change > 0 == (r.now[of] > r.then[of]) && r.then[of] < then
	}},
}

// transposed exchanges the first two neighbouring digits that differ, of the
// three that any rounding leaves.
func transposed(n int64) (int64, bool) {
	digits := []byte(decimal.New(n, 0).String())
	for i := 0; i < 2 && i+1 < len(digits); i++ {
		if a, b := digits[i], digits[i+1]; a != b && b != '0' {
			digits[i], digits[i+1] = b, a
			return decimal.RequireFromString(string(digits)).IntPart(), true
		}
	}
	return n, false
}

// falsify puts false numbers in the place of the true ones while the slot of a
// slip is filled; what it returns puts the true ones back.
func (r *release) falsify(part []string) func() {
	of := part[1]
	now, then := r.now[of], r.then[of]
	if r.slip == nil || r.wrong > 0 || !strings.Contains(r.slip.slots, part[0]) || of == "balance" {
		return func() {}
	}
	r.wrong = len(r.figures) + 1
	told, before, ok := r.slip.false(r, of)
	r.failed = r.failed || !ok
	if r.now[of] = told; before > 0 {
		r.then[of] = before
	}
	return func() { r.now[of], r.then[of] = now, then }
}

// slipped tells one sentence with a slip in it; nil where this truth has none.
// A false figure whose printed digits allow the true number cannot be found and
// is left out.
func (w *truthWords) slipped(number uint64, s *slip) *release {
	t := newTruth(number)
	t.plain = true
	r := &release{truth: t, truthWords: w, slip: s}
	for range 20 {
		r.text, r.figures, r.failed, r.wrong = "", nil, false, 0
		r.inside = r.pick(t, "say")
		r.text = capital(fill(r.inside, r.slot))
		if !r.failed && r.wrong > 0 && !r.figures[r.wrong-1].figure.Interval().Contains(r.exactly(r.figures[r.wrong-1])) {
			return r
		}
	}
	return nil
}

// exactly is the true number of a figure.
func (r *release) exactly(f toldFigure) decimal.Decimal {
	now, then := decimal.New(r.now[f.indicator], 0), decimal.New(r.then[f.indicator], 0)
	if f.kind == data.GrowthPct {
		return now.Sub(then).Mul(decimal.New(100, 0)).DivRound(then, 6)
	}
	return now
}

// BenchmarkSlips injects slips into releases and prints, for each kind, of how
// many of those that were read the check finds fault with the figure, and of how
// many it names the slip. Of a growth whose base the text does not say the check
// may only say that it cannot tell; those whose base is said are counted apart.
func BenchmarkSlips(b *testing.B) {
	var words []*truthWords
	for _, lang := range truthLanguages {
		words = append(words, readTruthWords(b, lang))
	}
	for _, s := range slips {
		b.Run(strings.ReplaceAll(s.name, " ", "_"), func(b *testing.B) {
			var read, found, named, based, foundBased int
			for n := uint64(0); b.Loop(); n++ {
				if r := words[n%uint64(len(words))].slipped(n, &s); r != nil {
					if c, ok := r.verdictOfSlip(b); ok {
						read++
						found += count(alarming(c.Verdict))
						based += count(r.stated())
						foundBased += count(r.stated() && alarming(c.Verdict))
						named += count(slices.ContainsFunc(c.Reasons, func(reason verdict.Reason) bool { return reason.Kind == s.named }))
					}
				}
			}
			b.ReportMetric(float64(read), "read")
			b.ReportMetric(100*float64(found)/float64(max(read, 1)), "%found")
			if s.slots != "v" {
				b.ReportMetric(100*float64(foundBased)/float64(max(based, 1)), "%found_base_said")
			}
			if s.named != "" {
				b.ReportMetric(100*float64(named)/float64(max(read, 1)), "%named")
			}
		})
	}
}

func count(yes bool) int {
	if yes {
		return 1
	}
	return 0
}

// verdictOfSlip checks a release against its store and returns what was said of
// the false figure, if it was read.
func (r *release) verdictOfSlip(t testing.TB) (verdict.Checked, bool) {
	statements := press.Extract(press.Article{Lang: r.lang, Text: r.text}, r.published)
	at := slices.IndexFunc(statements, func(s press.Statement) bool {
		return r.figures[r.wrong-1].match(s, r.published) == allMatch
	})
	if at < 0 {
		return verdict.Checked{}, false
	}
	checked := verdict.Check(verdict.Text{Claims: claimsOf(statements, r.published), Published: r.published}, truthKnown(t, r.histories(), r.published))
	return checked[at], true
}
