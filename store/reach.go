package store

import (
	"slices"
	"strings"

	"oborot/data"
)

// reach is what a release speaks of: where its silence means something.
type reach struct {
	words   *codes
	scopes  map[scope]map[extent]bool
	grains  map[[2]int32][]grain // of a provider and an indicator
	partial bool                 // rows were rejected: silence means nothing
}

type scope struct {
	teller
	period int64
}

// grain is how a release tells an indicator: unit, basis, level of products and
// of partners. A table of chapters says nothing of headings, and a table of
// countries nothing of the world.
type grain struct{ unit, basis, products, partners int32 }

// extent narrows a scope: a partner or the empty word, a prefix of products.
type extent struct{ partner, product int32 }

func newReach(words *codes) *reach {
	return &reach{words: words, scopes: map[scope]map[extent]bool{}, grains: map[[2]int32][]grain{}}
}

// cover notes what the release covers; it says whether that is news.
func (r *reach) cover(s scope, e extent) bool {
	extents := r.scopes[s]
	if extents == nil {
		extents = map[extent]bool{}
		r.scopes[s] = extents
	}
	news := !extents[e]
	extents[e] = true
	return news
}

// speak notes the grain in which the release tells an indicator.
func (r *reach) speak(provider, indicator int32, g grain) {
	of := [2]int32{provider, indicator}
	if !slices.Contains(r.grains[of], g) {
		r.grains[of] = append(r.grains[of], g)
	}
}

// holds says whether the release, had it anything to say of the key in the
// period, would have said it.
func (r *reach) holds(k seriesKey, period int64) bool {
	if r.partial {
		return false
	}
	extents := r.scopes[scope{k.teller, period}]
	if len(extents) == 0 {
		return false
	}
	spoken := r.grains[[2]int32{k.provider, k.indicator}]
	if len(spoken) > 0 && !slices.Contains(spoken, r.words.grain(k)) {
		return false
	}
	everyone, product := r.words.byWord[""], r.words.words[k.product]
	for n := len(product); n >= 0; n-- { // every beginning of the code, the longest first
		prefix, found := r.words.byWord[product[:n]]
		if found && (extents[extent{k.partner, prefix}] || extents[extent{everyone, prefix}]) {
			return true
		}
	}
	return false
}

// periods returns the periods that the release covers.
func (r *reach) periods() map[int64]bool {
	out := map[int64]bool{}
	for s := range r.scopes {
		out[s.period] = true
	}
	return out
}

// grain returns the grain of a key.
func (c *codes) grain(k seriesKey) grain {
	return grain{k.unit, k.basis, c.productLevel(k.product), c.partnerLevel(k.partner)}
}

// productLevel is the length of a code, negative for one that is of no
// classification: TOTAL.
func (c *codes) productLevel(product int32) int32 {
	word := c.words[product]
	if !strings.Contains(word, ":") {
		return -int32(len(word))
	}
	return int32(len(word))
}

// partnerLevel is 1 for groups and the world, 0 for countries.
func (c *codes) partnerLevel(partner int32) int32 {
	if level, ok := c.partners[partner]; ok {
		return level
	}
	level := int32(0)
	if a, ok := data.AreaByCode(c.words[partner]); ok && a.IsGroup() {
		level = 1
	}
	c.partners[partner] = level
	return level
}
