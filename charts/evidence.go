package charts

import (
	"slices"

	"oborot/data"
	"oborot/stats"
)

// ledger gathers the evidence of every number that a page shows and numbers it
// in order of appearance. One comparison has one entry, wherever it stands.
type ledger struct {
	l        *language
	entries  []entry
	known    map[entryKey]int
	releases []*data.Release
	numbers  map[string]int      // of releases, by SHA-256
	credits  map[string][]string // of releases: whose figures of it are shown
	brief    bool                // what goes without saying is not said, for want of room
}

// entryKey is what an entry is about. Value tells apart amounts formed in two
// ways; release and place, what several texts say alike.
type entryKey struct {
	series       data.Key
	period, base data.Period
	value        string
	release      string // of a statement: SHA-256
	where        data.Place
}

// entry is the evidence of one comparison, figure or statement, in words.
type entry struct {
	ID    int
	Title string
	Sides []side
	Facts []fact
	Notes []string

	shared bool     // the share is among the facts
	basis  entryKey // of a comparison: its base, by the value shown for it
}

// side is the value or the base of a comparison.
type side struct {
	Label string
	Text  string // for reading
	See   string // the number of the entry that tells the rest
	Facts []fact
	Parts []part
}

// fact is a labelled piece of text.
type fact struct{ Label, Text string }

// part is a published figure with the place where it stands, or several of one
// series on one sheet.
type part struct {
	What, Text, Place string
	Release           int // its number in the list of sources
	Words             *quote
}

// quote is the text's own words.
type quote struct {
	Before, Figure, After string
	Speaker               string
	Note                  string
}

func newLedger(l *language) *ledger {
	return &ledger{l: l, known: map[entryKey]int{}, numbers: map[string]int{}, credits: map[string][]string{}}
}

// release returns the number of a release in the list of sources.
func (b *ledger) release(r *data.Release) int {
	if r == nil {
		return 0
	}
	if _, found := b.numbers[r.SHA256]; !found {
		b.releases = append(b.releases, r)
		b.numbers[r.SHA256] = len(b.releases)
	}
	return b.numbers[r.SHA256]
}

// credit notes that a release has figures of a provider on the page.
func (b *ledger) credit(r *data.Release, provider string) {
	if r != nil && !slices.Contains(b.credits[r.SHA256], provider) {
		b.credits[r.SHA256] = append(b.credits[r.SHA256], provider)
	}
}

// add files an entry under its key and returns its number.
func (b *ledger) add(key entryKey, e entry) int {
	e.ID = len(b.entries) + 1
	b.entries = append(b.entries, e)
	b.known[key] = e.ID
	return e.ID
}

// row returns the number of the evidence of a comparison.
func (b *ledger) row(r *stats.Row) int {
	key := entryKey{series: r.Series.Key, period: r.Period, base: r.BasePeriod, value: valueOf(r.Value)}
	if id, found := b.known[key]; found {
		return id
	}
	e := entry{Title: b.title(&r.Series, r.Period), Facts: b.arithmetic(r)}
	e.Sides = append(e.Sides, b.side(b.l.text("evidence.value", b.l.period(r.Period)), &r.Series, r.Value))
	if !r.BasePeriod.IsZero() {
		e.Sides = append(e.Sides, b.base(r))
		e.basis = entryKey{series: r.Series.Key, period: r.BasePeriod, value: valueOf(r.Base)}
	}
	e.Notes = b.l.sentences(r.Notes)
	id := b.add(key, e)
	key.base = data.Period{}
	if _, found := b.known[key]; !found {
		b.known[key] = id
	}
	return id
}

// refer takes from every base what the entry of that amount tells, and leaves
// its number: in a history each year is the base of the next.
func (b *ledger) refer() {
	for i := range b.entries {
		e := &b.entries[i]
		id, found := b.known[e.basis]
		if e.basis == (entryKey{}) || !found || id == e.ID || len(e.Sides) < 2 {
			continue
		}
		base := &e.Sides[1]
		base.See, base.Facts, base.Parts = itoa(id), nil, nil
	}
}

// ranked returns the number of the evidence of a row among its fellows, with
// what its share was taken of.
func (b *ledger) ranked(r *stats.Ranked, of *stats.Row) int {
	id := b.row(&r.Row)
	e := &b.entries[id-1]
	if r.Share.Valid && r.Value != nil && of != nil && of.Value != nil && !e.shared {
		e.shared = true
		e.Facts = append(e.Facts, fact{
			b.l.text("evidence.share"), b.l.text("evidence.ratio", b.l.full(printed(r.Value)), b.l.full(printed(of.Value)), b.l.share(r.Share)),
		})
	}
	return id
}

// amount returns the number of the evidence of one amount: of a comparison that
// shows it, where there is one.
func (b *ledger) amount(s *data.Series, p data.Period, a *stats.Amount) int {
	if a == nil {
		return 0
	}
	key := entryKey{series: s.Key, period: p, value: valueOf(a)}
	if id, found := b.known[key]; found {
		return id
	}
	return b.add(key, entry{Title: b.title(s, p), Sides: []side{b.side(b.l.text("evidence.value", b.l.period(p)), s, a)}})
}

func valueOf(a *stats.Amount) string {
	if a == nil {
		return ""
	}
	return a.Value.String()
}

// title names what an entry is about.
func (b *ledger) title(s *data.Series, p data.Period) string {
	return b.l.series(s) + ", " + b.l.period(p) + " · " + b.l.provider(s.Provider)
}

// side describes an amount and lists the published figures it was formed from.
func (b *ledger) side(label string, s *data.Series, a *stats.Amount) side {
	if a == nil {
		return side{Label: label, Text: b.l.text("none")}
	}
	out := side{Label: label, Text: b.l.exact(a, s.Unit)}
	interval, method := b.l.uncertain(a, s), b.l.method(a)
	if b.brief && a.Hedge == data.Exact { // the digits tell it
		interval = ""
	}
	if b.brief && a.Method.Kind == stats.Published {
		method = ""
	}
	out.Facts = b.telling(
		fact{b.l.text("evidence.interval"), interval},
		fact{b.l.text("evidence.method"), method},
		fact{b.l.text("evidence.valuation"), b.l.valuation(first(a.Valuation, s.Valuation))},
		fact{b.l.text("evidence.status"), b.l.observed(a.Status)},
		fact{b.l.text("evidence.basis"), b.l.basis(s.Basis)},
		fact{b.l.text("evidence.system"), s.TradeSystem},
		fact{b.l.text("evidence.attribution"), b.l.attribution(s.Attribution)},
	)
	out.Facts = append(out.Facts, b.converted(a)...)
	for _, group := range together(a.Parts) {
		out.Parts = append(out.Parts, b.part(s, group))
	}
	return out
}

// base describes the base of a comparison; an implied one by its interval and
// the words that imply it.
func (b *ledger) base(r *stats.Row) side {
	label := b.l.text("evidence.base", b.l.period(r.BasePeriod))
	if r.Base != nil || r.Claim == nil {
		return b.side(label, &r.Series, r.Base)
	}
	out := side{Label: label, Text: b.l.interval(r.BaseInterval, r.Series.Unit)}
	out.Facts = b.telling(fact{b.l.text("evidence.method"), b.l.text("method.implied")})
	c := r.Claim
	out.Parts = []part{{
		Text: b.l.claimFigure(c.Kind, c.Figure, c.Unit), Release: b.release(c.Release),
		Place: b.l.place(c.Release, c.Where), Words: b.l.quote(&c.Words),
	}}
	return out
}
