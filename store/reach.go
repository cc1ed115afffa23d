package store

import (
	"slices"
	"strings"
)

// reach is what a release speaks of: where its silence means something.
type reach struct {
	words    *codes
	scopes   map[scope][]extent
	measures map[[2]int32][][2]int32 // of a provider and an indicator the units and bases
	partial  bool                    // rows were rejected: silence means nothing
}

type scope struct {
	teller
	period int64
}

// extent narrows a scope: a partner or the empty word, a prefix of products.
type extent struct{ partner, product int32 }

func newReach(words *codes) *reach {
	return &reach{words: words, scopes: map[scope][]extent{}, measures: map[[2]int32][][2]int32{}}
}

// cover notes what the release covers; it says whether that is news.
func (r *reach) cover(s scope, e extent) bool {
	if slices.Contains(r.scopes[s], e) {
		return false
	}
	r.scopes[s] = append(r.scopes[s], e)
	return true
}

// speak notes that the release tells an indicator in a unit and on a basis.
func (r *reach) speak(k seriesKey) {
	of, in := [2]int32{k.provider, k.indicator}, [2]int32{k.unit, k.basis}
	if !slices.Contains(r.measures[of], in) {
		r.measures[of] = append(r.measures[of], in)
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
	spoken := r.measures[[2]int32{k.provider, k.indicator}]
	if len(spoken) > 0 && !slices.Contains(spoken, [2]int32{k.unit, k.basis}) {
		return false
	}
	return slices.ContainsFunc(extents, func(e extent) bool { return e.holds(k, r.words.words) })
}

func (e extent) holds(k seriesKey, words []string) bool {
	return (e.partner == k.partner || words[e.partner] == "") && strings.HasPrefix(words[k.product], words[e.product])
}

// periods returns the periods that the release covers.
func (r *reach) periods() map[int64]bool {
	out := map[int64]bool{}
	for s := range r.scopes {
		out[s.period] = true
	}
	return out
}
