package comtrade

import (
	"cmp"
	"iter"
	"maps"
	"slices"
	"strings"

	"oborot/data"
)

// spot is where a row stands in coverage.
type spot struct {
	flow              int8
	reporter, partner *area
	product           string
}

// coverage gathers what a document speaks of. Comtrade tells no nil: inside
// coverage an absent row is nil.
type coverage struct {
	scopes   map[scope]bool
	last     scope
	partners map[string]bool
	prefixes map[string]string // of a chapter, the beginning that all its codes have in common
}

type scope struct {
	flow     int8
	reporter *area
	period   data.Period
	chapter  string
}

// fewPartners is the number below which a document is taken for the reply to a
// question about its partners, and speaks of no others.
const fewPartners = 20

func newCoverage() coverage {
	return coverage{scopes: map[scope]bool{}, partners: map[string]bool{}, prefixes: map[string]string{}}
}

func (c *coverage) add(at spot, p data.Period) {
	chapter := chapterOf(at.product)
	if prefix, ok := c.prefixes[chapter]; !ok {
		c.prefixes[chapter] = at.product
	} else if !strings.HasPrefix(at.product, prefix) {
		c.prefixes[chapter] = common(prefix, at.product)
	}
	if len(c.partners) < fewPartners {
		c.partners[at.partner.code] = true
	}
	if s := (scope{at.flow, at.reporter, p, chapter}); s != c.last {
		c.last = s
		c.scopes[s] = true
	}
}

// chapterOf returns HS:03 of HS:030194, and the whole of anything shorter.
func chapterOf(product string) string {
	i := strings.IndexByte(product, ':')
	return product[:min(len(product), i+3)]
}

func common(a, b string) string {
	n := 0
	for n < len(a) && n < len(b) && a[n] == b[n] {
		n++
	}
	return a[:n]
}

// all returns the coverage of the document: every flow, reporter, period and
// chapter of which it has a row. It reaches no further than the beginning that
// the codes of the chapter have in common, and than the partners where they
// are few.
func (c *coverage) all() iter.Seq[data.Coverage] {
	partners := []string{""}
	if len(c.partners) < fewPartners {
		partners = slices.Sorted(maps.Keys(c.partners))
	}
	scopes := slices.SortedFunc(maps.Keys(c.scopes), func(a, b scope) int {
		return cmp.Or(cmp.Compare(a.flow, b.flow), cmp.Compare(a.reporter.code, b.reporter.code), a.period.Compare(b.period), cmp.Compare(a.chapter, b.chapter))
	})
	return func(yield func(data.Coverage) bool) {
		for _, s := range scopes {
			for _, partner := range partners {
				if !yield(data.Coverage{Provider: "comtrade", Indicator: flows[s.flow].indicator, Reporter: s.reporter.code, Partner: partner,
					Product: c.prefixes[s.chapter], Period: s.period, Sparse: true}) {
					return
				}
			}
		}
	}
}
