package table

import (
	"fmt"
	"slices"

	"oborot/data"
)

// seriesYear is a series in one year.
type seriesYear struct {
	series *data.Series
	year   int
}

// release passes on the observations of a sheet that were kept to be looked at
// together: of each series and year, what is told for months that the publisher
// has not published yet is missing.
func (r *crossReader) release() {
	kept := r.kept
	r.kept = nil
	published := map[seriesYear]data.Date{}
	groups := byYear(kept)
	for i := range kept {
		key := seriesYear{kept[i].Series, kept[i].Period.Start.Year()}
		if last, from := repeatedFrom(groups[key]); from == &kept[i] {
			published[key] = last.Period.End()
			r.finding(from.Place, fmt.Sprintf("%s repeats the total of %v to the end of the year: months after it are not published yet, and missing", from.Figure, last.Period))
		}
	}
	again := 0
	for i := range kept {
		o := &kept[i]
		if end, found := published[seriesYear{o.Series, o.Period.Start.Year()}]; found && o.Period.End() > end {
			o.Figure, o.Status = data.Figure{}, data.Missing
		}
		if old, found := r.known.figures[r.known.name(o)]; found && old.figure().Same(o.Figure) && o.Place.Sheet == old.place().Sheet {
			again++
			continue
		}
		r.tell(o)
	}
	if again > 0 && len(kept) > 0 {
		r.finding(kept[0].Place, fmt.Sprintf("%d figures of this sheet stand in it twice, alike: first months and quarters are cumulative too", again))
	}
}

// byYear gathers the cumulative figures of each series and year, the shortest
// first.
func byYear(kept []data.Observation) map[seriesYear][]*data.Observation {
	out := map[seriesYear][]*data.Observation{}
	for i := range kept {
		o := &kept[i]
		if o.Period.Start.Month() == 1 && o.Period.Start.Day() == 1 && o.Period.Months <= 12 && o.Status != data.Missing {
			key := seriesYear{o.Series, o.Period.Start.Year()}
			if !slices.ContainsFunc(out[key], func(other *data.Observation) bool { return other.Period == o.Period }) {
				out[key] = append(out[key], o)
			}
		}
	}
	for _, all := range out {
		slices.SortFunc(all, func(a, b *data.Observation) int { return a.Period.Compare(b.Period) })
	}
	return out
}

// repeatedFrom finds where cumulative figures begin to repeat the last total down
// to the longest of them. A nought that stays one is no repetition.
func repeatedFrom(all []*data.Observation) (last, from *data.Observation) {
	n := len(all) - 1
	for n > 0 && all[n-1].Figure.Same(all[len(all)-1].Figure) {
		n--
	}
	if n == len(all)-1 || len(all) == 0 || all[n].Figure.IsZero() {
		return nil, nil
	}
	return all[n], all[n+1]
}
