package data

import "slices"

// Told is a figure of a series with the release that tells it: what the store
// gives back of an observation.
type Told struct {
	Period  Period
	Figure  Figure
	Status  Status
	Edition string
	Release *Release // shared by all that the release tells
	Place   Place
	Words   *Words
}

// History is a series with its figures as known on some day: one for each
// period, in order of periods. Withdrawn figures stand in it with status M.
type History struct {
	Series  *Series
	Figures []Told
	Extent  *Extent // shared by many histories
}

// Find returns the figure of a period.
func (h *History) Find(p Period) (Told, bool) {
	i, found := slices.BinarySearchFunc(h.Figures, p, func(t Told, p Period) int { return t.Period.Compare(p) })
	if !found {
		return Told{}, false
	}
	return h.Figures[i], true
}

// ToldClaim is a claim with the release that tells it.
type ToldClaim struct {
	Claim
	Release *Release
}

// Cover says how the known releases cover a key in a period.
type Cover uint8

// Outside: no release speaks of it. Whole: an absent figure is missing. Sparse:
// an absent figure is nil.
const (
	Outside Cover = iota
	Whole
	Sparse
)

// Extent answers how the known releases cover a key in a period.
type Extent struct {
	tellers map[teller]map[Period][]Coverage
}

// teller is who speaks of what.
type teller struct{ provider, indicator, reporter string }

// NewExtent gathers coverages.
func NewExtent(coverages []Coverage) *Extent {
	e := &Extent{tellers: map[teller]map[Period][]Coverage{}}
	for _, c := range coverages {
		t := teller{c.Provider, c.Indicator, c.Reporter}
		if e.tellers[t] == nil {
			e.tellers[t] = map[Period][]Coverage{}
		}
		e.tellers[t][c.Period] = append(e.tellers[t][c.Period], c)
	}
	return e
}

// Of tells how a key is covered in exactly that period. A nil Extent covers
// nothing.
func (e *Extent) Of(k Key, p Period) Cover {
	if e == nil {
		return Outside
	}
	return coverOf(e.tellers[teller{k.Provider, k.Indicator, k.Reporter}][p], k)
}

// coverOf is the cover of a key by any of some coverages.
func coverOf(coverages []Coverage, k Key) Cover {
	cover := Outside
	for _, c := range coverages {
		switch {
		case !c.Covers(k):
		case !c.Sparse:
			return Whole
		default:
			cover = Sparse
		}
	}
	return cover
}

// Nils returns the periods, in their order, in which a sparse format covers the
// series and tells no figure: it is nil there.
func (h *History) Nils() []Period {
	if h.Extent == nil {
		return nil
	}
	var out []Period
	k := h.Series.Key
	for p, coverages := range h.Extent.tellers[teller{k.Provider, k.Indicator, k.Reporter}] {
		if _, told := h.Find(p); !told && coverOf(coverages, k) == Sparse {
			out = append(out, p)
		}
	}
	slices.SortFunc(out, Period.Compare)
	return out
}
