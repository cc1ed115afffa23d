package stats

import (
	"iter"
	"slices"

	"oborot/data"
)

// Set is the histories that a question is asked of. Series that a row may lean
// on (both flows of a turnover, the members of a group) belong in it too.
type Set struct {
	histories map[data.Key]*data.History
	keys      []data.Key // in the order of arrival
	claims    map[data.Key][]data.ToldClaim

	own   *Set // of a converted set, the one that it was made of; else nil
	to    string
	rates *Rates
}

// NewSet gathers histories. It stops at the first error.
func NewSet(histories iter.Seq2[*data.History, error], claims []data.ToldClaim) (*Set, error) {
	s := &Set{histories: map[data.Key]*data.History{}, claims: map[data.Key][]data.ToldClaim{}}
	for h, err := range histories {
		if err != nil {
			return nil, err
		}
		s.histories[h.Series.Key] = h
		s.keys = append(s.keys, h.Series.Key)
	}
	told := slices.Clone(claims)
	slices.SortStableFunc(told, func(a, b data.ToldClaim) int { return vintageOf(a.Release) - vintageOf(b.Release) })
	for _, c := range told {
		k := unitless(c.Subject)
		s.claims[k] = append(s.claims[k], c)
	}
	return s, nil
}

// vintageOf is the day of a release; none is the earliest.
func vintageOf(r *data.Release) int {
	if r == nil {
		return 0
	}
	return int(r.Vintage)
}

// unitless drops the unit of a key: a claim about a factor has none.
func unitless(k data.Key) data.Key {
	k.Unit = ""
	return k
}

// Keys returns the keys of the published series in their order of arrival.
func (s *Set) Keys() []data.Key { return s.keys }

// History returns the published series of a key, or nil. A converted series is
// not published.
func (s *Set) History(k data.Key) *data.History {
	if _, converted := s.ownKey(k); converted {
		return nil
	}
	return s.histories[k]
}

// Series returns the series of a key as published, or as it would be derived.
func (s *Set) Series(k data.Key) data.Series {
	if h := s.histories[k]; h != nil {
		return *h.Series
	}
	return data.Series{Key: k}
}

// Derivable returns the keys of turnover and balance that are not published but
// can be derived: both flows are told, or one is and the other may be nil.
func (s *Set) Derivable() []data.Key {
	var out []data.Key
	seen := map[data.Key]bool{}
	for _, k := range s.keys {
		if Opposite(k.Indicator) == "" || s.flow(withIndicator(k, Opposite(k.Indicator))) == nil {
			continue
		}
		for _, indicator := range []string{"turnover", "balance"} {
			if d := withIndicator(k, indicator); s.histories[d] == nil && !seen[d] {
				seen[d] = true
				out = append(out, d)
			}
		}
	}
	return out
}

// Opposite returns the other flow of a trade: imports of exports, and the other
// way round; nothing of any other indicator.
func Opposite(indicator string) string {
	switch indicator {
	case "exports":
		return "imports"
	case "imports":
		return "exports"
	}
	return ""
}

// ofBothFlows says whether an indicator is formed of exports and imports.
func ofBothFlows(indicator string) bool { return indicator == "turnover" || indicator == "balance" }

// withIndicator returns the key of the same series of another indicator.
func withIndicator(k data.Key, indicator string) data.Key {
	k.Indicator = indicator
	return k
}

// flow returns the history of a flow. One that was never told is empty where the
// releases that tell the opposite flow cover it sparsely, so that it is nil.
func (s *Set) flow(k data.Key) *data.History {
	if h := s.histories[k]; h != nil {
		return h
	}
	other := s.histories[withIndicator(k, Opposite(k.Indicator))]
	if other == nil || len(other.Figures) == 0 || other.Extent.Of(k, other.Figures[0].Period) != data.Sparse {
		return nil
	}
	return &data.History{Series: &data.Series{Key: k, Valuation: s.valuation(k)}, Extent: other.Extent}
}

// Periods returns the periods of that frequency from the first in which a figure
// of the key lies to the last, those without a figure between them included. For
// turnover and balance the figures of both flows count.
func (s *Set) Periods(k data.Key, f data.Freq) []data.Period {
	seen := map[data.Period]bool{}
	for _, source := range s.sources(k) {
		for _, t := range source.Figures {
			for _, p := range frame(t.Period, f) {
				seen[p] = true
			}
		}
	}
	out := make([]data.Period, 0, len(seen))
	for p := range seen {
		out = append(out, p)
	}
	slices.SortFunc(out, data.Period.Compare)
	return between(out, f)
}

// between fills the holes in a list of periods of one length.
func between(periods []data.Period, f data.Freq) []data.Period {
	n := f.Months()
	if n == 0 || len(periods) == 0 || periods[0].IsInstant() {
		return periods
	}
	var out []data.Period
	for p := periods[0]; p.Compare(periods[len(periods)-1]) <= 0; p.Start = p.Start.AddMonths(n) {
		out = append(out, p)
	}
	return out
}

// sources returns the published histories that amounts of the key are formed of.
func (s *Set) sources(k data.Key) []*data.History {
	var out []*data.History
	indicators := []string{k.Indicator}
	if ofBothFlows(k.Indicator) {
		indicators = append(indicators, "exports", "imports")
	}
	for _, k.Indicator = range indicators {
		if h := s.histories[k]; h != nil {
			out = append(out, h)
		}
	}
	return out
}

// frame returns the periods of a frequency that overlap p: the half-year of a
// month, the two half-years of a year, January–May of a May. An instant frames
// itself.
func frame(p data.Period, f data.Freq) []data.Period {
	n := f.Months()
	if f == data.YTD && !p.IsInstant() && p.Start.Day() == 1 && p.Start.Month()+int(p.Months) <= 13 {
		return []data.Period{data.Span(p.Start.Year(), 1, p.Start.Month()+int(p.Months)-1)}
	}
	if p.IsInstant() || n == 0 {
		if p.Freq() == f || p.IsInstant() && n != 0 {
			return []data.Period{p}
		}
		return nil
	}
	first := p.Start.AddMonths(-((p.Start.Month() - 1) % n))
	first = data.NewDate(first.Year(), first.Month(), 1)
	var out []data.Period
	for start := first; start < p.End(); start = start.AddMonths(n) {
		out = append(out, data.Period{Start: start, Months: int16(n)})
	}
	return out
}
