package verdict

import (
	"oborot/data"
	"oborot/stats"
)

// side is what is known on a day, with its series by indicator and pair.
type side struct {
	set    *stats.Set
	rates  *stats.Rates
	then   bool
	series map[subject][]data.Key
}

// subject is what a series is of.
type subject struct{ indicator, reporter, partner string }

// newSide sorts the series of a set.
func newSide(set *stats.Set, rates *stats.Rates, then bool) *side {
	if set == nil {
		return nil
	}
	s := &side{set: set, rates: rates, then: then, series: map[subject][]data.Key{}}
	for _, keys := range [][]data.Key{set.Keys(), set.Derivable()} {
		for _, k := range keys {
			if k.Product == data.Total {
				of := subject{k.Indicator, k.Reporter, k.Partner}
				s.series[of] = append(s.series[of], k)
			}
		}
	}
	return s
}

// candidate is an official series that a claim may be compared with.
type candidate struct {
	key    data.Key
	mirror bool // the partner's declaration
	apart  bool // of another basis or composition
}

// comparable says whether a candidate that disagrees refutes a claim.
func (c candidate) comparable() bool { return !c.mirror && !c.apart }

// candidates returns the series that a subject may be compared with, the pair as
// declared first.
func (s *side) candidates(of data.Key) []candidate {
	var out []candidate
	own := subject{of.Indicator, of.Reporter, of.Partner}
	out = s.gather(out, own, false)
	for _, reporter := range family(own.reporter) {
		for _, partner := range family(own.partner) {
			if other := (subject{own.indicator, reporter, partner}); other != own {
				first := len(out)
				out = s.gather(out, other, false)
				for i := range out[first:] {
					out[first+i].apart = true
				}
			}
		}
	}
	if mirror := mirrors[own.indicator]; mirror != "" && own.reporter != own.partner {
		out = s.gather(out, subject{mirror, own.partner, own.reporter}, true)
	}
	return out
}

// gather appends the series of a subject.
func (s *side) gather(out []candidate, of subject, mirror bool) []candidate {
	for _, k := range s.series[of] {
		out = append(out, candidate{key: k, mirror: mirror, apart: k.Basis != ""})
	}
	return out
}

// mirrors are the indicators under which a partner tells the same thing.
var mirrors = map[string]string{
	"turnover": "turnover", "exports": "imports", "imports": "exports",
	"fdi_inflow": "fdi_outflow", "fdi_outflow": "fdi_inflow", "fdi_stock": "fdi_outward_stock", "fdi_outward_stock": "fdi_stock",
}

// Mirror is the indicator under which a partner tells the same thing; empty where
// it tells none.
func Mirror(indicator string) string { return mirrors[indicator] }

// family lists an area with the other compositions of its group.
func family(code string) []string {
	out := []string{code}
	area, ok := data.AreaByCode(code)
	if !ok || !area.IsGroup() {
		return out
	}
	for other := range data.Areas() {
		evolving := other.IsGroup() && (other.Parent == code || area.Parent == other.Code && area.Parent != "")
		if other.Code != code && (evolving || data.SameFamily(code, other.Code)) {
			out = append(out, other.Code)
		}
	}
	return out
}
