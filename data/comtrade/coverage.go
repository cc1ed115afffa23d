package comtrade

import (
	"cmp"
	"iter"
	"maps"
	"slices"
	"strings"

	"oborot/data"
)

// coverage gathers what a document speaks of. Comtrade tells no nil: inside
// coverage an absent row is nil.
type coverage struct {
	scopes   map[scopeKey]*scope
	partners map[string]bool
	prefixes map[string]string // of a chapter, the beginning that all its codes have in common
}

type scopeKey struct {
	flow              int8
	reporter, chapter string
}

// scope is a flow of a reporter in a chapter, with the periods told.
type scope struct {
	scopeKey
	periods []data.Period
}

// fewPartners is the number below which a document is taken for the reply to a
// question about its partners, and speaks of no others.
const fewPartners = 20

func newCoverage() coverage {
	return coverage{scopes: map[scopeKey]*scope{}, partners: map[string]bool{}, prefixes: map[string]string{}}
}

// add notes a series and returns the scope that its rows add their periods to.
func (c *coverage) add(flow int8, reporter, partner *area, product string) *scope {
	chapter := chapterOf(product)
	prefix, ok := c.prefixes[chapter]
	if !ok {
		prefix = product
	}
	c.prefixes[chapter] = common(prefix, product)
	if len(c.partners) < fewPartners {
		c.partners[partner.code] = true
	}
	k := scopeKey{flow, reporter.code, chapter}
	if c.scopes[k] == nil {
		c.scopes[k] = &scope{scopeKey: k}
	}
	return c.scopes[k]
}

// add notes a period. There are so few that looking through them is quick.
func (s *scope) add(p data.Period) {
	if !slices.Contains(s.periods, p) {
		s.periods = append(s.periods, p)
	}
}

// chapterOf returns HS:03 of HS:030194, and the whole of anything shorter.
func chapterOf(product string) string {
	i := strings.IndexByte(product, ':')
	if i < 0 {
		return product
	}
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
	scopes := slices.SortedFunc(maps.Values(c.scopes), func(a, b *scope) int {
		return cmp.Or(cmp.Compare(a.flow, b.flow), cmp.Compare(a.reporter, b.reporter), cmp.Compare(a.chapter, b.chapter))
	})
	return func(yield func(data.Coverage) bool) {
		for _, s := range scopes {
			slices.SortFunc(s.periods, data.Period.Compare)
			for _, p := range s.periods {
				for _, partner := range partners {
					if !yield(data.Coverage{Provider: "comtrade", Indicator: flows[s.flow].indicator, Reporter: s.reporter, Partner: partner,
						Product: c.prefixes[s.chapter], Period: p, Sparse: true}) {
						return
					}
				}
			}
		}
	}
}
