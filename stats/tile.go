package stats

import (
	"slices"
	"strings"

	"oborot/data"
)

// tiling is how the figures of a series lie in a span: published figures end to
// end, with nil periods of a sparse format between them.
type tiling struct {
	span    data.Period
	figures []data.Told
	nils    int           // periods inside coverage without a row, which are nil
	missing []data.Period // periods that are neither told nor nil
	gap     bool          // the missing ones are covered: the publisher left them out
}

// complete says whether figures, and only they and nils, fill the span.
func (t tiling) complete() bool { return len(t.missing) == 0 && len(t.figures)+t.nils > 0 }

// found turns a tiling into an amount or into the reason why there is none.
func (t tiling) found(series *data.Series) Found {
	switch {
	case t.complete():
		return Found{Amount: sum(series, t.figures), Status: OK, Notes: t.notes()}
	case len(t.figures) == 0:
		return Found{Status: BaseMissing}
	case t.gap:
		return Found{Status: Gap, Notes: t.notes()}
	}
	return Found{Status: PartialPeriod, Notes: t.notes()}
}

// notes says what a tiling adds, what it takes for nil and what it lacks.
func (t tiling) notes() []Note {
	var notes []Note
	if len(t.missing) > 0 {
		var words []string
		for _, p := range t.missing {
			words = append(words, p.String())
		}
		return []Note{{NoteMissingParts, []string{strings.Join(words, ", ")}}}
	}
	if len(t.figures) > 1 {
		if f := each(t.figures); f != 0 {
			notes = append(notes, Note{NoteSummed, []string{count(len(t.figures)), string(rune(f))}})
		} else {
			notes = append(notes, Note{NoteSummed, []string{count(len(t.figures)), ""}})
		}
	}
	if t.nils > 0 {
		notes = append(notes, Note{NoteNilParts, []string{count(t.nils), t.span.String()}})
	}
	return notes
}

// tile fills a span with published figures and with periods that a sparse format
// left out as nil, in as few pieces as there are.
func tile(h *data.History, span data.Period) tiling {
	if t := straight(h, span); t.complete() {
		return t
	}
	return shortest(h, span)
}

// straight fills a span from its beginning on, always with the longest figure
// that begins where the last one ended. It is what nearly every series needs.
func straight(h *data.History, span data.Period) tiling {
	t := tiling{span: span}
	end := span.End()
	i, _ := slices.BinarySearchFunc(h.Figures, span, func(t data.Told, p data.Period) int { return int(t.Period.Start) - int(p.Start) })
	for at := span.Start; at < end; {
		var next *data.Told
		for ; i < len(h.Figures) && h.Figures[i].Period.Start <= at; i++ {
			f := &h.Figures[i]
			if f.Period.Start == at && f.Period.Months > 0 && f.Status != data.Missing && f.Period.End() <= end {
				next = f
			}
		}
		month := data.Period{Start: at, Months: 1}
		switch {
		case next != nil:
			t.figures = append(t.figures, *next)
			at = next.Period.End()
		case h.Extent.Of(h.Series.Key, month) == data.Sparse:
			t.nils++
			at = month.End()
		default:
			t.missing = []data.Period{month}
			return t
		}
	}
	return t
}

// shortest fills a span where the straight way does not lead to its end:
// best[i] is the fewest pieces that reach month i.
func shortest(h *data.History, span data.Period) tiling {
	n := int(span.Months)
	starts := inside(h, span)
	best := make([]int, n+1)
	from := make([]step, n+1)
	for i := 1; i <= n; i++ {
		best[i] = unreached
	}
	for i := 0; i < n; i++ {
		if best[i] == unreached {
			continue
		}
		for _, t := range starts[i] {
			reach(best, from, i, step{i, int(t.Period.Months), t, false})
		}
		for _, p := range nilPieces(h, span, i) {
			reach(best, from, i, step{i, int(p.Months), data.Told{}, true})
		}
	}
	if best[n] == unreached {
		return broken(h, span, starts)
	}
	return walk(span, from)
}

const unreached = 1 << 20

// step is a piece of a tiling: months length from month at on.
type step struct {
	at, length int
	told       data.Told
	empty      bool
}

// reach records that a step leads on, if it is the cheapest way there. A nil
// piece costs more than a figure, so that a figure is never passed over.
func reach(best []int, from []step, at int, s step) {
	cost := 1
	if s.empty {
		cost = 2
	}
	if to := at + s.length; best[at]+cost < best[to] {
		best[to], from[to] = best[at]+cost, s
	}
}

// walk reads the tiling back from its last step.
func walk(span data.Period, from []step) tiling {
	t := tiling{span: span}
	for i := int(span.Months); i > 0; i = from[i].at {
		if from[i].empty {
			t.nils++
		} else {
			t.figures = append([]data.Told{from[i].told}, t.figures...)
		}
	}
	return t
}

// inside returns the figures that lie in the span, by the month at which they
// begin.
func inside(h *data.History, span data.Period) [][]data.Told {
	starts := make([][]data.Told, span.Months)
	for _, t := range h.Figures {
		if t.Period.IsInstant() || t.Status == data.Missing || !span.Contains(t.Period) {
			continue
		}
		if i := monthsBetween(span.Start, t.Period.Start); span.Start.AddMonths(i) == t.Period.Start {
			starts[i] = append(starts[i], t)
		}
	}
	return starts
}

// nilPieces returns the periods from month i of the span on in which a sparse
// format has coverage and no row.
func nilPieces(h *data.History, span data.Period, i int) []data.Period {
	var out []data.Period
	for _, n := range []int16{1, 3, 6, 12} {
		p := data.Period{Start: span.Start.AddMonths(i), Months: n}
		if i+int(n) > int(span.Months) || h.Extent.Of(h.Series.Key, p) != data.Sparse {
			continue
		}
		if t, ok := h.Find(p); !ok || t.Status == data.Missing {
			out = append(out, p)
		}
	}
	return out
}

// broken lists what a span lacks, in months, and tells a gap in covered time
// from time that nobody has told yet.
func broken(h *data.History, span data.Period, starts [][]data.Told) tiling {
	t := tiling{span: span}
	told := make([]bool, span.Months)
	for _, figures := range starts {
		for _, f := range figures {
			t.figures = append(t.figures, f)
			first := monthsBetween(span.Start, f.Period.Start)
			for i := first; i < first+int(f.Period.Months); i++ {
				told[i] = true
			}
		}
	}
	for i, known := range told {
		month := data.Period{Start: span.Start.AddMonths(i), Months: 1}
		if !known && h.Extent.Of(h.Series.Key, month) != data.Sparse {
			t.missing = append(t.missing, month)
		}
	}
	if len(t.missing) == int(span.Months) || len(t.missing) == 0 { // nothing told, or spans that overlap and do not join
		t.missing = []data.Period{span}
	}
	t.gap = h.Extent.Of(h.Series.Key, span) == data.Whole || allCovered(h, t.missing)
	return t
}

// allCovered says whether releases speak of each of the periods.
func allCovered(h *data.History, periods []data.Period) bool {
	for _, p := range periods {
		if h.Extent.Of(h.Series.Key, p) == data.Outside {
			return false
		}
	}
	return true
}

// monthsBetween counts the whole months from a to b.
func monthsBetween(a, b data.Date) int {
	return (b.Year()-a.Year())*12 + b.Month() - a.Month()
}

// discrete finds a published span that is longer than p and holds it, and
// figures that fill the rest of it before and after: Q2 is the first half less
// Q1.
func discrete(h *data.History, p data.Period) (whole data.Told, rest tiling, ok bool) {
	for _, t := range h.Figures {
		if t.Status == data.Missing || t.Period.Months <= p.Months || !t.Period.Contains(p) {
			continue
		}
		before := data.Period{Start: t.Period.Start, Months: int16(monthsBetween(t.Period.Start, p.Start))}
		after := data.Period{Start: p.End(), Months: t.Period.Months - p.Months - before.Months}
		rest = tiling{span: t.Period}
		if rest.take(h, before) && rest.take(h, after) {
			return t, rest, true
		}
	}
	return data.Told{}, tiling{}, false
}

// take adds the tiling of a further span, and says whether it is complete. A
// span of no months is.
func (t *tiling) take(h *data.History, span data.Period) bool {
	if span.Months == 0 {
		return true
	}
	more := tile(h, span)
	t.figures, t.nils = append(t.figures, more.figures...), t.nils+more.nils
	return more.complete()
}
