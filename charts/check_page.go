package charts

import (
	_ "embed"
	"io"
	"slices"
	"strings"

	"oborot/data"
	"oborot/stats/verdict"
)

//go:embed assets/check.html
var checkTemplate string

//go:embed assets/check.css
var checkStyle string

// checkPage is what the template of a check shows.
type checkPage struct {
	sheet

	Made  []fact
	Tally []tallyView // of a single text
	Texts []checkedView

	told map[string]int // the claim at which a reason was told first
}

// tallyView is how many claims have a verdict, and where the first of them is.
type tallyView struct {
	Verdict verdictView
	Count   string
	First   int // 0: there is none
}

// verdictView is a verdict as it is shown: never by its colour alone.
type verdictView struct{ Class, Sign, Name string }

// checkedView is a text with its sentences coloured.
type checkedView struct {
	ID         string
	Title      string
	Facts      []fact
	Tally      []tallyView
	Doubts     []string
	Paragraphs []paragraphView
	Empty      bool
}

// paragraphView is a paragraph and the claims in it.
type paragraphView struct {
	Pieces []pieceView
	Claims []claimView
}

// pieceView is a sentence with claims, or the text between such sentences, which
// has no verdict.
type pieceView struct {
	Verdict verdictView
	Runs    []runView
}

// runView is the words of a figure with the number of its claim, or the words
// between figures.
type runView struct {
	Text    string
	Claim   int
	Verdict verdictView
}

// claimView is a claim, its verdict and why.
type claimView struct {
	ID      int
	Verdict verdictView
	Words   string
	About   string
	Said    string
	Open    bool // shown unfolded
	Reasons []reasonView
	See     []int // the claims at which further reasons of this one are told
}

// reasonView is a comparison with the official figures that it uses.
type reasonView struct {
	Verdict verdictView
	Text    string
	Figures []cell
}

// signs stand for the verdicts beside their names.
var signs = map[verdict.Verdict]string{
	verdict.Consistent: "✓", verdict.Mismatch: "✗", verdict.Doubtful: "?", verdict.Revised: "↻", verdict.CannotSay: "○",
}

// WriteHTML writes the check as one page that needs no network: the text with its
// sentences coloured by verdict, and beside each why.
func (c *Check) WriteHTML(w io.Writer) error {
	s, err := newSheet(c.Lang, c.Program, pageScript)
	if err != nil {
		return err
	}
	p := &checkPage{sheet: s, told: map[string]int{}}
	p.Title = p.l.text("check.title")
	if len(c.Texts) == 1 && c.Texts[0].Title != "" {
		p.Title = p.l.labelled(p.Title, c.Texts[0].Title)
	}
	asOf := ""
	if !c.AsOf.IsZero() {
		asOf = p.l.date(c.AsOf)
	}
	p.Made = p.book.telling(fact{p.l.text("check.made"), p.l.date(c.Made)}, fact{p.l.text("asof"), asOf})
	number := 1
	for i := range c.Texts {
		p.Texts = append(p.Texts, p.text(&c.Texts[i], i+1, number))
		number += len(c.Texts[i].Claims)
	}
	if len(p.Texts) == 1 {
		p.Tally, p.Texts[0].Tally = p.Texts[0].Tally, nil
	}
	p.Evidence, p.Sources = p.book.entries, p.book.sources()
	return execute(w, checkTemplate, p.l, p)
}

// text shows the n-th text, whose claims are numbered from first.
func (p *checkPage) text(t *CheckedText, n, first int) checkedView {
	published := p.l.text("check.undated")
	if !t.Published.IsZero() {
		published = p.l.date(t.Published)
	}
	outlet := ""
	if t.Provider != "" {
		outlet = p.l.provider(t.Provider)
	}
	v := checkedView{ID: "t" + itoa(n), Title: t.Title, Empty: t.Empty}
	v.Facts = p.book.telling(
		fact{p.l.text("source.vintage"), published}, fact{p.l.text("column.provider"), outlet}, fact{p.l.text("source.name"), nameOf(t.Name)},
	)
	for i := range t.Doubts {
		v.Doubts = append(v.Doubts, p.l.finding(&t.Doubts[i]))
	}
	v.Tally = p.tally(t, first)
	v.Paragraphs = p.paragraphs(t, first)
	return v
}

// tally counts the verdicts.
func (p *checkPage) tally(t *CheckedText, first int) []tallyView {
	var out []tallyView
	count := t.Count()
	for _, v := range verdict.Verdicts {
		tally := tallyView{Verdict: p.verdict(v), Count: itoa(count[v])}
		for i := range t.Claims {
			if t.Claims[i].Verdict == v {
				tally.First = first + i
				break
			}
		}
		out = append(out, tally)
	}
	return out
}

// verdict names a verdict; none has no name.
func (p *sheet) verdict(v verdict.Verdict) verdictView {
	if v == "" {
		return verdictView{}
	}
	return verdictView{Class: strings.ReplaceAll(string(v), "_", "-"), Sign: signs[v], Name: p.l.text("check.verdict." + string(v))}
}

// claim shows a claim with its number.
func (p *checkPage) claim(c *verdict.Checked, number int) claimView {
	said := first(c.Words.Speaker, "")
	if m := c.Words.Modality; m != "" && m != data.Actual {
		said = commas(said, p.l.text("modality."+string(m)))
	}
	v := claimView{
		ID: number, Verdict: p.verdict(c.Verdict), Words: c.Words.Figure, About: p.l.subject(&c.Claim), Said: said,
		Open: c.Verdict == verdict.Mismatch || c.Verdict == verdict.Doubtful || c.Verdict == verdict.Revised,
	}
	for i := range c.Reasons {
		r := p.reason(&c.Reasons[i])
		if at, found := p.told[r.Text]; found && at != number {
			if !slices.Contains(v.See, at) {
				v.See = append(v.See, at)
			}
			continue
		}
		p.told[r.Text] = number
		v.Reasons = append(v.Reasons, r)
	}
	return v
}

// reason shows a comparison; each of its official figures leads to its evidence.
func (p *sheet) reason(r *verdict.Reason) reasonView {
	v := reasonView{Verdict: p.verdict(r.Says), Text: p.l.reason(r)}
	if r.IsSlip() {
		v.Verdict.Sign = "→"
	}
	for i := range r.Official {
		o := &r.Official[i]
		v.Figures = append(v.Figures, cell{Text: p.l.official(o), Evidence: p.book.official(o)})
	}
	return v
}

// official returns the number of the evidence of an official amount.
func (b *ledger) official(o *verdict.Official) int {
	key := entryKey{series: o.Series.Key, period: o.Period, value: valueOf(o.Amount)}
	if id, found := b.known[key]; found {
		return id
	}
	e := entry{Title: b.title(&o.Series, o.Period)}
	e.Sides = append(e.Sides, b.side(b.l.text("evidence.value", b.l.period(o.Period)), &o.Series, o.Amount))
	return b.add(key, e)
}
