package check

import (
	"slices"
	"strings"

	"oborot/data"
)

// book remembers the totals of a document, and of its products the largest part
// of each whole.
type book struct {
	room, totals int
	beyond       int // totals for which there was no room
	below        int // figures below nought of what cannot be
	lines        []*line
	byKey        map[data.Key]*line
	bySeries     map[*data.Series]*entry
	last         *data.Series
	lastEntry    *entry
	wholes       []*whole
	byWhole      map[data.Key]*whole
	parts        int // remembered of the wholes
	families     []family
	partners     []family
	early        []data.Observation // of products, before the first whole
	hasWholes    bool               // totals or chapters were told
	doubted      map[data.Place]bool
	found        []data.Finding
}

// entry is where the figures of a series are noted: a total in its line, a part
// in its whole.
type entry struct {
	line  *line
	whole *whole
}

// line is a series of totals with its figures.
type line struct {
	series *data.Series
	points []point // in order of periods once the book is closed, each period once
}

// point is a figure of a line.
type point struct {
	period data.Period
	figure data.Figure
	place  data.Place
}

// whole is something whose parts were told: all goods, or a chapter, of one
// partner. Of the parts of each period the largest is remembered.
type whole struct {
	key   data.Key
	parts []largest
	at    int // the part noted last
}

// largest is the largest part of a whole in a period.
type largest struct {
	point
	product string
}

// family is lines that differ in one field of their keys: by the value of it.
type family map[string]*line

func newBook(room int) *book {
	return &book{room: room, byKey: map[data.Key]*line{}, bySeries: map[*data.Series]*entry{},
		byWhole: map[data.Key]*whole{}, doubted: map[data.Place]bool{}}
}

// note remembers an observation where a check needs it.
func (b *book) note(o *data.Observation) {
	if o.Status == data.Missing || o.Status == data.Forecast || o.Figure.Hedge > data.About {
		return
	}
	if !b.hasWholes && !b.begins(o) {
		return
	}
	e := b.lastEntry
	if o.Series != b.last {
		e = b.entry(o.Series)
		b.last, b.lastEntry = o.Series, e
	}
	switch {
	case e.line == nil:
	case b.totals < b.room:
		b.totals++
		e.line.points = append(e.line.points, point{o.Period, o.Figure, o.Place})
	default:
		b.beyond++
	}
	if e.whole != nil && e.whole.note(o, b.parts < b.room) {
		b.parts++
	}
}

// begins says whether a figure is the first that products can be compared with.
// Until then some products are kept to be noted afterwards, the others passed
// over: most documents of products have no totals.
func (b *book) begins(o *data.Observation) bool {
	if o.Series.Product != data.Total && !isChapter(o.Series.Product) {
		if len(b.early) < ahead {
			b.early = append(b.early, *o)
		}
		return false
	}
	b.hasWholes = true
	for i := range b.early {
		b.note(&b.early[i])
	}
	b.early = nil
	return true
}

// entry finds or makes the entry of a series.
func (b *book) entry(s *data.Series) *entry {
	if e := b.bySeries[s]; e != nil {
		return e
	}
	e := &entry{}
	if s.Product == data.Total || isChapter(s.Product) && b.totals < b.room {
		e.line = b.byKey[s.Key]
		if e.line == nil {
			e.line = &line{series: s}
			b.byKey[s.Key] = e.line
			b.lines = append(b.lines, e.line)
		}
	}
	if s.Product != data.Total && neverNegative(s.Indicator) {
		e.whole = b.whole(s.Key, chapterOf(s.Product))
	}
	if len(b.bySeries) < b.room {
		b.bySeries[s] = e
	}
	return e
}

// whole finds or makes the whole that a product is part of.
func (b *book) whole(k data.Key, product string) *whole {
	k.Product = product
	w := b.byWhole[k]
	if w == nil {
		w = &whole{key: k}
		b.byWhole[k] = w
		b.wholes = append(b.wholes, w)
	}
	return w
}

// note keeps the larger part and says whether it took new room.
func (w *whole) note(o *data.Observation, room bool) bool {
	n := len(w.parts)
	for i := range n { // documents go on with the same period, or with the next one
		p := &w.parts[(w.at+i)%n]
		if p.period != o.Period {
			continue
		}
		w.at = (w.at + i) % n
		if above(o.Figure, p.figure) {
			*p = largest{point{o.Period, o.Figure, o.Place}, o.Series.Product}
		}
		return false
	}
	if room {
		w.at = n
		w.parts = append(w.parts, largest{point{o.Period, o.Figure, o.Place}, o.Series.Product})
	}
	return room
}

// above compares figures, quickly where they are printed alike.
func above(f, g data.Figure) bool {
	if f.Exponent == g.Exponent {
		return f.Coefficient > g.Coefficient
	}
	return f.Decimal().GreaterThan(g.Decimal())
}

// hs begins the codes of the Harmonized System, whose chapters have two digits.
const hs = "HS:"

func isChapter(product string) bool {
	return strings.HasPrefix(product, hs) && len(product) == len(hs)+2
}

// chapterOf returns what a product is part of: its chapter, or all goods.
func chapterOf(product string) string {
	if !strings.HasPrefix(product, hs) || len(product) <= len(hs)+2 {
		return data.Total
	}
	return product[:len(hs)+2]
}

// neverNegative says whether the figures of an indicator cannot be below nought,
// so that no part of them is above the whole. Investment may be withdrawn.
func neverNegative(indicator string) bool {
	return indicator != "balance" && indicator != "exchange_rate" && !strings.HasPrefix(indicator, "fdi_")
}

// mostBelow is how many figures below nought are told one by one.
const mostBelow = 20

// sign doubts a figure below nought where there can be none. Publishers take back with
// such a figure what they told too much of, so that it is no error of the row.
func (b *book) sign(o *data.Observation) {
	if o.Figure.Coefficient >= 0 || o.Status == data.Missing || !neverNegative(o.Series.Indicator) {
		return
	}
	if b.below++; b.below <= mostBelow {
		b.found = append(b.found, doubt(data.BelowNought, o.Series, point{o.Period, o.Figure, o.Place}))
	}
}

// close puts the figures in order and the lines into families.
func (b *book) close() {
	flows, partners := map[data.Key]family{}, map[data.Key]family{}
	join := func(families map[data.Key]family, list *[]family, k data.Key, of string, l *line) {
		if families[k] == nil {
			families[k] = family{}
			*list = append(*list, families[k])
		}
		families[k][of] = l
	}
	for _, l := range b.lines {
		slices.SortStableFunc(l.points, func(p, q point) int { return p.period.Compare(q.period) })
		l.points = slices.CompactFunc(l.points, func(p, q point) bool { return p.period == q.period })
		k := l.series.Key
		k.Indicator = ""
		join(flows, &b.families, k, l.series.Indicator, l)
		k = l.series.Key
		k.Partner = ""
		join(partners, &b.partners, k, l.series.Partner, l)
	}
}

// at returns the figure of a period.
func (l *line) at(p data.Period) (point, bool) {
	if l == nil {
		return point{}, false
	}
	i, found := slices.BinarySearchFunc(l.points, p, func(q point, p data.Period) int { return q.period.Compare(p) })
	if !found {
		return point{}, false
	}
	return l.points[i], true
}
