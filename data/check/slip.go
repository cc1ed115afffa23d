package check

import (
	"slices"

	"oborot/data"
)

// neighbours is how many figures on either side are looked at, with as many more
// on one side as the other one lacks, and few how many make a neighbourhood.
// The first figures of a series are often those of a country or a trade that only
// begins, and are not doubted.
const (
	neighbours = 3
	few        = 4
	started    = 2
)

// slips doubts the figures of a series that stand far off steady neighbours, and
// the first one after which steady figures stand far off the steady ones before.
func (b *book) slips(l *line) {
	if l.series.Product != data.Total { // chapters of small partners are never steady
		return
	}
	for _, run := range runs(l.points) {
		for i, p := range run {
			if i < started {
				continue
			}
			before, after := run[max(0, i-neighbours):i], run[i+1:min(len(run), i+1+neighbours)]
			around := slices.Concat(run[max(0, i-2*neighbours+len(after)):i], run[i+1:min(len(run), i+1+2*neighbours-len(before))])
			near := p
			switch middle, steady := median(around); {
			case len(around) >= few && steady:
				near = middle
			case len(before) == neighbours && len(after) >= neighbours-1:
				level, steadyBefore := median(before)
				_, steadyAfter := median(append(slices.Clone(after), p))
				if steadyBefore && steadyAfter {
					near = level
				}
			}
			if l.series.Indicator == "balance" && above(near.figure, p.figure) {
				continue // flows that are nearly the same leave next to nothing
			}
			if factor := data.Slip(p.figure, near.figure); factor > 0 {
				b.found = append(b.found, data.Doubt(data.SlipNearby, l.series.Key, p.period, p.figure, p.place,
					data.SlipText(near.figure, near.period, factor), near.figure.Plain(), near.period.String(), itoa(factor)))
			}
		}
	}
}

// runs parts figures by the length of their periods.
func runs(points []point) [][]point {
	byLength := map[int16][]point{}
	var lengths []int16
	for _, p := range points {
		if byLength[p.period.Months] == nil {
			lengths = append(lengths, p.period.Months)
		}
		byLength[p.period.Months] = append(byLength[p.period.Months], p)
	}
	var out [][]point
	for _, n := range lengths {
		out = append(out, byLength[n])
	}
	return out
}

// median returns the middle one of some figures in order of size and says
// whether all are positive and near it.
func median(points []point) (middle point, steady bool) {
	if len(points) == 0 {
		return point{}, false
	}
	sorted := slices.SortedFunc(slices.Values(points), func(p, q point) int { return p.figure.Decimal().Cmp(q.figure.Decimal()) })
	figures := make([]data.Figure, len(sorted))
	for i, p := range sorted {
		figures[i] = p.figure
	}
	return sorted[len(sorted)/2], data.Steady(figures)
}
