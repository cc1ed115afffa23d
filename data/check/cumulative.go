package check

import (
	"errors"
	"iter"
	"maps"
	"slices"

	"oborot/data"
)

// ahead is how many records of a document are looked at before the first is
// passed on, to see whether it tells cumulative figures.
const ahead = 4096

// maxHeld is how many cumulative figures are held back until the document ends;
// those beyond are passed on as they are.
const maxHeld = 200_000

// settled holds the cumulative figures of a document back until its end, and
// then passes on as missing those of the last columns that only repeat the one
// before. Documents without such figures flow through.
func settled(records iter.Seq2[data.Record, error]) iter.Seq2[data.Record, error] {
	return func(yield func(data.Record, error) bool) {
		h := holder{yield: yield}
		for r, err := range records {
			if !h.take(r, err) {
				return
			}
			var row *data.RowError
			if err != nil && !errors.As(err, &row) {
				return
			}
		}
		if h.decide() {
			h.settle()
		}
	}
}

// holder holds figures back.
type holder struct {
	yield      func(data.Record, error) bool
	first      []told // the first records, until it is decided
	decided    bool
	cumulative bool // the document has cumulative figures
	held       []data.Observation
}

// told is a record with its error, kept.
type told struct {
	record data.Record
	err    error
}

// take receives a record and says whether to go on.
func (h *holder) take(r data.Record, err error) bool {
	if r.Observation != nil && isCumulative(r.Observation.Period) {
		h.cumulative = true
	}
	if h.decided {
		return h.pass(r, err)
	}
	var row *data.RowError
	if h.first = append(h.first, told{kept(r), err}); len(h.first) < ahead && (err == nil || errors.As(err, &row)) {
		return true
	}
	return h.decide()
}

// decide passes on the first records.
func (h *holder) decide() bool {
	h.decided = true
	for _, t := range h.first {
		if !h.pass(t.record, t.err) {
			return false
		}
	}
	h.first = nil
	return true
}

// pass passes a record on, or holds it back.
func (h *holder) pass(r data.Record, err error) bool {
	if o := r.Observation; o != nil && h.cumulative && sinceJanuary(o.Period) && o.Words == nil && len(h.held) < maxHeld {
		h.held = append(h.held, *o)
		return true
	}
	return h.yield(r, err)
}

// sinceJanuary says whether a period may be a cumulative one: it begins a year
// and does not outlast it.
func sinceJanuary(p data.Period) bool {
	return p.Start.Month() == 1 && p.Start.Day() == 1 && p.Months >= 1 && p.Months <= 12
}

// isCumulative says whether a period can be nothing else.
func isCumulative(p data.Period) bool { return sinceJanuary(p) && p.Freq() == data.YTD }

// kept copies a record, which is valid until the next one only.
func kept(r data.Record) data.Record {
	if r.Observation != nil {
		o := *r.Observation
		if o.Words != nil {
			w := *o.Words
			o.Words = &w
		}
		return data.Record{Observation: &o}
	}
	return data.Record{Claim: copied(r.Claim), Coverage: copied(r.Coverage), Finding: copied(r.Finding), Unstored: copied(r.Unstored)}
}

func copied[T any](p *T) *T {
	if p == nil {
		return nil
	}
	c := *p
	return &c
}

// settle passes on what was held back, in its order.
func (h *holder) settle() {
	repeats := repeats(h.held)
	for i := range h.held {
		o := &h.held[i]
		if before, found := repeats[i]; found {
			f := doubt(data.NotPublished, o.Series, point{o.Period, o.Figure, o.Place}, before.String())
			o.Status, o.Figure = data.Missing, data.Figure{}
			if !h.yield(data.Record{Finding: &f}, nil) {
				return
			}
		}
		if !h.yield(data.Record{Observation: o}, nil) {
			return
		}
	}
}

// table is what a flow of a reporter tells for one year: a table whose columns
// are the spans since January and whose rows are the series.
type table struct {
	provider, indicator, reporter string
	year                          int
}

// repeats finds the figures of the last columns that repeat the one before, by
// their numbers, with the period that is repeated.
func repeats(held []data.Observation) map[int]data.Period {
	tables := map[table]map[data.Key][]int{}
	for i := range held {
		o := &held[i]
		t := table{o.Series.Provider, o.Series.Indicator, o.Series.Reporter, o.Period.Start.Year()}
		if tables[t] == nil {
			tables[t] = map[data.Key][]int{}
		}
		if o.Status != data.Missing {
			tables[t][o.Series.Key] = append(tables[t][o.Series.Key], i)
		}
	}
	out := map[int]data.Period{}
	for _, rows := range tables {
		for _, row := range rows {
			slices.SortFunc(row, func(i, j int) int { return held[i].Period.Compare(held[j].Period) })
		}
		from, found := firstRepeat(held, rows)
		if !found {
			continue
		}
		for _, row := range rows {
			for k, i := range row {
				if held[i].Period.Months >= from && k > 0 {
					out[i] = held[row[k-1]].Period
				}
			}
		}
	}
	return out
}

// enough is how many series a table must have for a column that repeats to be no
// chance, and how many steps up a lone series.
const enough = 3

// firstRepeat finds the first of the last columns in which every series repeats
// the figure of the column before, where each of them had grown until then.
func firstRepeat(held []data.Observation, rows map[data.Key][]int) (months int16, found bool) {
	same, steps := map[int16]int{}, map[int16]int{}
	for _, row := range rows {
		for k := 1; k < len(row); k++ {
			now, before := held[row[k]].Figure, held[row[k-1]].Figure
			if now.IsZero() && before.IsZero() {
				continue
			}
			steps[held[row[k]].Period.Months]++
			if now.Same(before) {
				same[held[row[k]].Period.Months]++
			}
		}
	}
	columns := slices.Sorted(maps.Keys(steps))
	at := len(columns)
	for at > 0 && same[columns[at-1]] == steps[columns[at-1]] && steps[columns[at-1]] > 0 {
		at--
	}
	if at == len(columns) || at == 0 {
		return 0, false
	}
	grown := 0
	for _, m := range columns[:at] {
		if same[m] == 0 {
			grown++
		}
	}
	return columns[at], steps[columns[at]] >= enough || grown >= enough
}
