package data

import (
	"cmp"
	"iter"
	"maps"
	"slices"
	"strings"
)

// SparseCoverage gathers what a document of a sparse format speaks of: one that
// tells no nil, so that inside coverage an absent row is nil. It covers every
// indicator, reporter, period and chapter of a classification of which the
// document has a row. It reaches no further than the beginning that the codes
// of the chapter have in common, and than the partners where they are few.
type SparseCoverage struct {
	provider string
	scopes   map[scopeKey]*Scope
	partners map[string]bool
	prefixes map[string]string // of a chapter, the beginning that all its codes have in common
}

type scopeKey struct{ indicator, reporter, chapter string }

// Scope is an indicator of a reporter in a chapter, with the periods told.
type Scope struct {
	scopeKey
	periods []Period
}

// fewPartners is the number below which a document is taken for the reply to a
// question about its partners, and speaks of no others.
const fewPartners = 20

// NewSparseCoverage begins the coverage of a document of one provider.
func NewSparseCoverage(provider string) *SparseCoverage {
	return &SparseCoverage{provider, map[scopeKey]*Scope{}, map[string]bool{}, map[string]string{}}
}

// Scope notes a series and returns the scope to which the periods of its
// figures are added.
func (c *SparseCoverage) Scope(k Key) *Scope {
	chapter := chapterOf(k.Product)
	prefix, ok := c.prefixes[chapter]
	if !ok {
		prefix = k.Product
	}
	c.prefixes[chapter] = commonPrefix(prefix, k.Product)
	if len(c.partners) < fewPartners {
		c.partners[k.Partner] = true
	}
	key := scopeKey{k.Indicator, k.Reporter, chapter}
	if c.scopes[key] == nil {
		c.scopes[key] = &Scope{scopeKey: key}
	}
	return c.scopes[key]
}

// Add notes a period. There are so few that looking through them is quick.
func (s *Scope) Add(p Period) {
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

func commonPrefix(a, b string) string {
	n := 0
	for n < len(a) && n < len(b) && a[n] == b[n] {
		n++
	}
	return a[:n]
}

// All returns the coverage, in order of indicator, reporter, product, period
// and partner.
func (c *SparseCoverage) All() iter.Seq[Coverage] {
	partners := []string{""}
	if len(c.partners) < fewPartners {
		partners = slices.Sorted(maps.Keys(c.partners))
	}
	scopes := slices.SortedFunc(maps.Values(c.scopes), func(a, b *Scope) int {
		return cmp.Or(cmp.Compare(a.indicator, b.indicator), cmp.Compare(a.reporter, b.reporter), cmp.Compare(a.chapter, b.chapter))
	})
	return func(yield func(Coverage) bool) {
		for _, s := range scopes {
			slices.SortFunc(s.periods, Period.Compare)
			for _, p := range s.periods {
				for _, partner := range partners {
					if !yield(Coverage{Provider: c.provider, Indicator: s.indicator, Reporter: s.reporter, Partner: partner,
						Product: c.prefixes[s.chapter], Period: p, Sparse: true}) {
						return
					}
				}
			}
		}
	}
}
