package charts

import (
	"slices"
	"strings"

	"oborot/data"
	"oborot/stats"
	"oborot/stats/verdict"
)

// headline is the sentence at the top, with the text that its button copies.
type headline struct {
	Lead    string // what it is about
	Value   cell
	Growth  cell   // the rate, where there is one
	Against string // the base it is measured against, and the bounds
	Status  string // the sentence that says why there is no rate
	Said    string // of a press figure: who says it
	Doubts  []string
	Source  string
	Copy    string // sentence, source, date and caveat
}

// headline builds the sentence from a row of the report; every number in it is
// one of the row's. What a check found against a press figure goes with it.
func (p *page) headline(r *stats.Row, checked *verdict.Checked) *headline {
	if r == nil {
		return nil
	}
	h := &headline{Lead: p.l.series(&r.Series) + ", " + p.l.period(r.Period), Value: p.value(r)}
	if r.Rate != nil {
		h.Growth = cell{Text: p.l.rate(r.Rate), Evidence: h.Value.Evidence}
		h.Against = p.l.against(r.BasePeriod)
		if b := p.l.bounds(r.Rate); b != "" {
			h.Against += " (" + b + ")"
		}
	} else if r.Status != "" && !r.Status.HasRate() && (r.Base != nil || r.Value == nil) {
		h.Status = p.l.text("status." + string(r.Status) + ".why")
	}
	if r.Value == nil {
		h.Value.Text = p.l.text("none")
	}
	if told := pressPart(r.Value); told != nil {
		h.Said = p.said(told)
	}
	h.Doubts = append(p.doubts(r), p.questioned(checked)...)
	h.Source = p.l.provider(r.Series.Provider)
	if v := vintageOf(r.Value); !v.IsZero() {
		key := "headline.source.known"
		if dated(r.Value) {
			key = "headline.source"
		}
		h.Source = p.l.text(key, h.Source, p.l.date(v))
	}
	h.Copy = p.sentence(h)
	return h
}

// sentence is the headline as plain text.
func (p *page) sentence(h *headline) string {
	lead := p.l.labelled(h.Lead, h.Value.Text)
	if h.Growth.Text != "" {
		lead += p.l.text("semicolon") + " " + h.Growth.Text + " " + h.Against
	}
	lead = strings.TrimSpace(h.Said + " " + lead + ". " + h.Status)
	return strings.Join(append([]string{lead, h.Source}, h.Doubts...), "\n")
}

// questioned says what a check found against a figure; nothing where it agrees or
// could not be checked.
func (p *page) questioned(c *verdict.Checked) []string {
	if c == nil || c.Verdict == verdict.Consistent || c.Verdict == verdict.CannotSay || len(c.Reasons) == 0 {
		return nil
	}
	return []string{p.l.labelled(p.verdict(c.Verdict).Name, p.l.reason(&c.Reasons[0]))}
}

// doubts are the caveats that never leave a headline: that it is not final, and
// what its notes and the reader of its text say. Who said the value stands in
// the sentence itself.
func (p *page) doubts(r *stats.Row) []string {
	var out []string
	if r.Value != nil && !isFinal(r.Value) {
		out = append(out, p.l.text("observed."+r.Value.Status.String()+".why"))
	}
	if r.Status == stats.BelowRounding || r.Status == stats.Implied {
		out = append(out, p.l.text("status."+string(r.Status)+".why"))
	}
	remark, told := "", pressPart(r.Value)
	if told != nil {
		remark = told.Words.Note
	}
	notes := slices.DeleteFunc(slices.Clone(r.Notes), func(n stats.Note) bool {
		return n.Code == stats.NoteSpeaker && (told == nil || slices.Equal(n.Args, []string{told.Words.Speaker}))
	})
	return append(out, p.l.sentences(notes, remark)...)
}

// pressPart returns the press figure inside an amount, where there is one.
func pressPart(a *stats.Amount) *stats.Part {
	if a == nil {
		return nil
	}
	for i := range a.Parts {
		if a.Parts[i].Words != nil {
			return &a.Parts[i]
		}
	}
	return nil
}

// said names who says a press figure, or that the text names nobody.
func (p *page) said(told *stats.Part) string {
	outlet := ""
	if told.Release != nil {
		outlet = p.l.provider(told.Release.Provider)
	}
	if told.Words.Speaker == "" {
		return p.l.text("said.nobody", outlet)
	}
	return p.l.text("said.by", opening(told.Words.Speaker), outlet)
}

// dated says whether all parts of an amount tell the day of their publication;
// else their vintage is only a day on which they were known.
func dated(a *stats.Amount) bool {
	return !slices.ContainsFunc(a.Parts, func(p stats.Part) bool {
		return p.Release == nil || p.Release.VintageFrom != data.VintageGiven && p.Release.VintageFrom != data.VintagePrinted
	})
}

// vintageOf is the day on which an amount was known whole: the latest of its
// parts' releases.
func vintageOf(a *stats.Amount) data.Date {
	var latest data.Date
	if a != nil {
		for _, part := range a.Parts {
			if part.Release != nil {
				latest = max(latest, part.Release.Vintage)
			}
		}
	}
	return latest
}
