package charts

import (
	"strconv"
	"strings"

	"oborot/data"
	"oborot/stats"
)

// telling drops the facts that say nothing.
func (b *ledger) telling(facts ...fact) []fact {
	var out []fact
	for _, f := range facts {
		if f.Text != "" {
			out = append(out, f)
		}
	}
	return out
}

// together parts figures into runs of one series on one sheet; a figure with
// words stands alone.
func together(parts []stats.Part) [][]stats.Part {
	var out [][]stats.Part
	for i, p := range parts {
		if i > 0 {
			q := parts[i-1]
			if p.Words == nil && q.Words == nil && p.Series == q.Series && p.Release == q.Release && p.Place.Sheet == q.Place.Sheet {
				out[len(out)-1] = append(out[len(out)-1], p)
				continue
			}
		}
		out = append(out, []stats.Part{p})
	}
	return out
}

// part describes a run of published figures. What they are of stands with them
// where that is not what the amount is of.
func (b *ledger) part(s *data.Series, run []stats.Part) part {
	p := run[0]
	b.credit(p.Release, s.Provider)
	out := part{Release: b.release(p.Release)}
	unit := s.Unit
	if p.Series != nil {
		unit = p.Series.Unit
		if own, _ := stats.OwnKey(s.Key); p.Series.Key != s.Key && p.Series.Key != own {
			out.What = b.l.series(p.Series)
		}
	}
	if len(run) == 1 {
		out.Text, out.Place = b.told(&p, unit), b.l.place(p.Release, p.Place)
		if p.Words != nil {
			out.Words = b.l.quote(p.Words)
		}
		return out
	}
	var items []string
	for i := range run {
		items = append(items, b.told(&run[i], "")+" ("+b.l.spot(run[i].Place)+")")
	}
	out.Text, out.Place = strings.Join(items, b.l.text("semicolon")+" "), b.l.sheet(p.Release, p.Place)
	return out
}

// told writes a published figure with its period and sign.
func (b *ledger) told(p *stats.Part, unit string) string {
	sign := ""
	if p.Sign < 0 {
		sign = minus
	}
	return b.l.short(p.Period) + b.l.text("colon") + " " + sign + b.l.hedged(p.Figure.Hedge, b.l.with(b.l.full(p.Figure.Decimal()), unit))
}

// arithmetic writes out change and rate of a comparison.
func (b *ledger) arithmetic(r *stats.Row) []fact {
	var change, rate, bounds, status string
	if !b.brief || r.Status != stats.OK {
		status = b.l.text("status." + string(r.Status) + ".why")
	}
	if r.Change != nil {
		d := difference(r)
		change = plus(d) + b.l.with(b.l.full(d), r.Series.Unit)
	}
	if r.Rate != nil {
		rate, bounds = b.l.rate(r.Rate), b.l.bounds(r.Rate)
		if r.Base != nil && r.Value != nil {
			rate = b.l.text("evidence.formula", b.l.full(printed(r.Value)), b.l.full(printed(r.Base)), rate)
		}
	}
	return b.telling(
		fact{b.l.text("column.change"), change},
		fact{b.l.text("column.growth"), rate},
		fact{b.l.text("column.bounds"), bounds},
		fact{b.l.text("column.status"), status},
	)
}

// short12 is the part of a SHA-256 that is printed.
func short12(sha string) string { return sha[:min(12, len(sha))] }

// first returns the first word that is not empty.
func first(words ...string) string {
	for _, w := range words {
		if w != "" {
			return w
		}
	}
	return ""
}

// itoa writes a small whole number.
func itoa(n int) string { return strconv.Itoa(n) }
