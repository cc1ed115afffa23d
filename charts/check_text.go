package charts

import (
	"bytes"
	"fmt"
	"io"
	"path/filepath"
	"slices"
	"strings"

	"oborot/stats/verdict"
)

// marks stand before a reason: what it alone makes of its claim.
var marks = map[verdict.Verdict]string{
	verdict.Consistent: "+", verdict.Mismatch: "!", verdict.Doubtful: "?", verdict.Revised: "~", verdict.CannotSay: "·",
}

// WriteText writes the check for a terminal: each claim with its words, verdict,
// arithmetic and evidence, and a line that counts the verdicts.
func (c *Check) WriteText(out io.Writer) error {
	l, err := newLanguage(c.Lang)
	if err != nil {
		return err
	}
	var w bytes.Buffer
	for i := range c.Texts {
		if i > 0 {
			fmt.Fprintln(&w)
		}
		l.checkedText(&w, &c.Texts[i])
	}
	_, err = out.Write(Visible(w.Bytes()))
	return err
}

// checkedText writes one text: its claims, a line that counts them, and the
// published figures that its reasons lean on, by number.
func (l *language) checkedText(w io.Writer, t *CheckedText) {
	published := l.text("check.undated")
	if !t.Published.IsZero() {
		published = l.text("check.published", l.date(t.Published))
	}
	if t.Name != "" {
		published = l.labelled(filepath.Base(t.Name), published)
	}
	fmt.Fprintln(w, published)
	for i := range t.Doubts {
		fmt.Fprintln(w, l.finding(&t.Doubts[i]))
	}
	var evidence []string
	for i := range t.Claims {
		fmt.Fprintln(w)
		evidence = l.checkedClaim(w, &t.Claims[i], evidence)
	}
	fmt.Fprintf(w, "\n%s\n", l.tally(t))
	if t.Empty {
		fmt.Fprintln(w, l.text("check.empty"))
	}
	if len(evidence) > 0 {
		fmt.Fprintf(w, "\n%s\n", l.text("section.evidence"))
	}
	for i, line := range evidence {
		fmt.Fprintf(w, "  [%d] %s\n", i+1, line)
	}
}

// checkedClaim writes a claim and adds its evidence to that of its text.
func (l *language) checkedClaim(w io.Writer, c *verdict.Checked, evidence []string) []string {
	fmt.Fprintf(w, "%s: “%s”\n", strings.ToUpper(l.text("check.verdict."+string(c.Verdict))), c.Words.Figure)
	fmt.Fprintf(w, "    %s\n", l.subject(&c.Claim))
	if s := shortened(c.Words.Sentence, c.Words.Figure); s != c.Words.Figure {
		fmt.Fprintf(w, "    “%s”\n", s)
	}
	for i := range c.Reasons {
		r := &c.Reasons[i]
		mark := first(marks[r.Says], "·")
		if r.IsSlip() {
			mark = "→"
		}
		numbers := []string{}
		for j := range r.Official {
			evidence, numbers = l.filed(&r.Official[j], evidence, numbers)
		}
		fmt.Fprintln(w, strings.Join(append([]string{" ", mark, l.reason(r)}, numbers...), " "))
	}
	return evidence
}

// filed adds the published figures behind an official amount to the evidence of a
// text, each once, and their numbers to those of a reason. Of many only the first
// are written, and how many more there are.
func (l *language) filed(o *verdict.Official, evidence, numbers []string) (all, with []string) {
	const most = 4
	for i := range o.Amount.Parts {
		if i == most && len(o.Amount.Parts) > most+1 {
			return evidence, append(numbers, l.text("check.more", itoa(len(o.Amount.Parts)-most)))
		}
		line := l.evidenceLine(o, &o.Amount.Parts[i])
		at := slices.Index(evidence, line)
		if at < 0 {
			at, evidence = len(evidence), append(evidence, line)
		}
		if number := "[" + itoa(at+1) + "]"; !slices.Contains(numbers, number) {
			numbers = append(numbers, number)
		}
	}
	return evidence, numbers
}

// mostRunes is how much of a sentence is written.
const mostRunes = 160

// shortened cuts a long sentence down to what stands round its figure.
func shortened(sentence, figure string) string {
	runes := []rune(strings.Join(strings.Fields(sentence), " "))
	if len(runes) <= mostRunes {
		return string(runes)
	}
	at := strings.Index(string(runes), figure)
	if at < 0 {
		at = 0
	}
	from := max(0, len([]rune(string(runes)[:at]))-mostRunes/2)
	to := min(len(runes), from+mostRunes)
	out := string(runes[from:to])
	if from > 0 {
		out = "…" + out
	}
	if to < len(runes) {
		out += "…"
	}
	return out
}

// tally counts the verdicts of a text.
func (l *language) tally(t *CheckedText) string {
	count := t.Count()
	parts := []string{l.labelled(l.text("check.claims"), itoa(len(t.Claims)))}
	for _, v := range verdict.Verdicts {
		parts = append(parts, l.labelled(l.text("check.verdict."+string(v)), itoa(count[v])))
	}
	return strings.Join(parts, "; ")
}
