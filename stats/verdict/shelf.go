package verdict

import (
	"slices"

	"oborot/data"
)

// shelf files the claims of a text by what they are compared by, so that the time
// of a check grows with the text and hardly faster. Every list is in the order of
// the text.
type shelf struct {
	levels    map[levelKey][]int // levels told as fact, by indicator and period
	pairs     map[pairKey][]int  // the same, by indicator and the two sides
	sentences map[int][]int      // all claims, by where their sentence begins
}

// levelKey is an indicator in a period. One that is not told is the same only
// within a sentence.
type levelKey struct {
	indicator string
	period    data.Period
	sentence  int
}

// pairKey is an indicator and two sides in alphabetical order.
type pairKey struct{ indicator, low, high string }

// in is the key of an indicator in a period, as a claim of some sentence asks for it.
func (c *Claim) in(indicator string, p data.Period) levelKey {
	if p.IsZero() {
		return levelKey{indicator: indicator, sentence: c.From}
	}
	return levelKey{indicator: indicator, period: p}
}

// between is the key of the pair of a claim.
func (c *Claim) between() pairKey {
	a, b := c.Subject.Reporter, c.Subject.Partner
	return pairKey{c.Subject.Indicator, min(a, b), max(a, b)}
}

// shelve files claims.
func shelve(claims []Claim) shelf {
	s := shelf{levels: map[levelKey][]int{}, pairs: map[pairKey][]int{}, sentences: map[int][]int{}}
	for i := range claims {
		c := &claims[i]
		s.sentences[c.From] = append(s.sentences[c.From], i)
		if c.Kind != data.Level || !c.firm() {
			continue
		}
		at, pair := c.in(c.Subject.Indicator, c.Period), c.between()
		s.levels[at], s.pairs[pair] = append(s.levels[at], i), append(s.pairs[pair], i)
	}
	return s
}

// either joins two lists of claims in the order of the text.
func either(a, b []int) []int {
	out := append(slices.Clone(a), b...)
	slices.Sort(out)
	return slices.Compact(out)
}
