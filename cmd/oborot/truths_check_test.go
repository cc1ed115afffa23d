package main

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"oborot/data"
	"oborot/data/press"
	"oborot/stats"
	"oborot/stats/verdict"
)

// TestTruthsAreConsistent tells truths, correctly rounded, and checks them: none
// is called wrong, doubtful or revised, and nearly all agree with the store.
func TestTruthsAreConsistent(t *testing.T) {
	for _, lang := range truthLanguages {
		t.Run(lang, func(t *testing.T) {
			w := readTruthWords(t, lang)
			var all verdicts
			for n := range uint64(2000) {
				r := w.newRelease(newTruth(n))
				for _, alarm := range all.check(t, r) {
					t.Errorf("truth %d, published %s: %s\n%s", n, r.published, r.text, alarm)
				}
			}
			t.Log(all)
			if all.store[verdict.Consistent]*100 < all.claims*95 {
				t.Errorf("%s: fewer than 95 %% are consistent", all)
			}
		})
	}
}

// verdicts counts what was said of true claims: against the text alone and
// against the text and the store.
type verdicts struct {
	claims     int
	self       map[verdict.Verdict]int
	store      map[verdict.Verdict]int
	falsehoods int
}

// String prints the counts.
func (a verdicts) String() string {
	return fmt.Sprintf("%d claims: %d consistent, %d cannot_say, %d false alarms; against the text alone %d consistent, %d cannot_say",
		a.claims, a.store[verdict.Consistent], a.store[verdict.CannotSay], a.falsehoods, a.self[verdict.Consistent], a.self[verdict.CannotSay])
}

// check checks a release both ways and returns the false alarms.
func (a *verdicts) check(t testing.TB, r *release) []string {
	if a.store == nil {
		a.self, a.store = map[verdict.Verdict]int{}, map[verdict.Verdict]int{}
	}
	claims := claimsOf(press.Extract(press.Article{Lang: r.lang, Text: r.text}, r.published), r.published)
	a.claims += len(claims)
	var out []string
	for i, known := range []verdict.Known{truthKnown(t, nil, r.published), truthKnown(t, r.histories(), r.published)} {
		count, against := a.self, "the text"
		if i == 1 {
			count, against = a.store, "the store"
		}
		for _, c := range verdict.Check(verdict.Text{Claims: claims, Published: r.published}, known) {
			if count[c.Verdict]++; alarming(c.Verdict) {
				a.falsehoods++
				out = append(out, "  against "+against+": "+describeChecked(c))
			}
		}
	}
	return out
}

// alarming says whether a verdict finds fault.
func alarming(v verdict.Verdict) bool {
	return v == verdict.Mismatch || v == verdict.Doubtful || v == verdict.Revised
}

// truthKnown is what an office knows, on the day of publication as now.
func truthKnown(t testing.TB, histories []*data.History, published data.Date) verdict.Known {
	t.Helper()
	set, err := stats.NewSet(func(yield func(*data.History, error) bool) {
		for _, h := range histories {
			if !yield(h, nil) {
				return
			}
		}
	}, nil)
	if err != nil {
		t.Fatal(err)
	}
	return verdict.Known{Then: set, Now: set, Today: published}
}

// describeChecked writes a claim with its verdict and what led to it.
func describeChecked(c verdict.Checked) string {
	var out strings.Builder
	fmt.Fprintf(&out, "%s: %s %s %s %s", c.Verdict, c.Subject.Indicator, c.Period, c.Kind, c.Figure)
	for _, reason := range slices.Clone(c.Reasons) {
		fmt.Fprintf(&out, "\n      %s says %q of %v", reason.Kind, reason.Says, reason.Args)
	}
	return out.String()
}

// BenchmarkTruths tells one truth each time, in the languages by turns, reads and
// checks it: with -benchtime 1000000x it is a million of them. It prints the
// share of the figures that are read whole, the share of the claims that are
// consistent, and how many figures are misread and claims called wrong.
func BenchmarkTruths(b *testing.B) {
	var words []*truthWords
	for _, lang := range truthLanguages {
		words = append(words, readTruthWords(b, lang))
	}
	var told readBack
	var said verdicts
	for n := range uint64(b.N) {
		r := words[n%uint64(len(words))].newRelease(newTruth(n))
		if wrong := told.read(r); wrong != "" {
			b.Logf("truth %d: %s\n%s", n, r.text, wrong)
		}
		for _, alarm := range said.check(b, r) {
			b.Logf("truth %d: %s\n%s", n, r.text, alarm)
		}
	}
	b.ReportMetric(100*float64(told.whole)/float64(max(told.written, 1)), "%read")
	b.ReportMetric(100*float64(said.store[verdict.Consistent])/float64(max(said.claims, 1)), "%consistent")
	b.ReportMetric(float64(told.wrong), "misread")
	b.ReportMetric(float64(said.falsehoods), "false_alarms")
}
