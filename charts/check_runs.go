package charts

import (
	"slices"
	"strings"
	"unicode/utf8"

	"oborot/stats/verdict"
)

// paragraphs cuts a text into its lines, with the claims of each.
func (p *checkPage) paragraphs(t *CheckedText, first int) []paragraphView {
	var out []paragraphView
	start, next := 0, 0 // runes before the line, claims before it
	for line := range strings.Lines(t.Body) {
		end := start + utf8.RuneCountInString(line)
		from := next
		for next < len(t.Claims) && t.Claims[next].Start < end {
			next++
		}
		if strings.TrimSpace(line) != "" {
			v := paragraphView{Pieces: p.pieces([]rune(line), start, t.Claims[from:next], first+from)}
			for i := from; i < next; i++ {
				v.Claims = append(v.Claims, p.claim(&t.Claims[i], first+i))
			}
			out = append(out, v)
		}
		start = end
	}
	return out
}

// sentenceSpan is a sentence of a line, with the claims in it by their places.
type sentenceSpan struct {
	from, to int
	claims   []int
}

// pieces cuts a line, which begins at a rune of the text, into the sentences that
// have claims and what lies between them. The first claim has that number.
func (p *checkPage) pieces(line []rune, start int, claims []verdict.Checked, number int) []pieceView {
	var out []pieceView
	at := 0
	for _, s := range sentenceSpans(claims, start, len(line)) {
		if s.from > at {
			out = append(out, pieceView{Runs: []runView{{Text: string(line[at:s.from])}}})
		}
		worst := verdict.CannotSay
		for _, i := range s.claims {
			if slices.Index(verdict.Verdicts, claims[i].Verdict) < slices.Index(verdict.Verdicts, worst) {
				worst = claims[i].Verdict
			}
		}
		out = append(out, pieceView{Verdict: p.verdict(worst), Runs: p.runs(line, start, s, claims, number)})
		at = s.to
	}
	if at < len(line) {
		out = append(out, pieceView{Runs: []runView{{Text: string(line[at:])}}})
	}
	return out
}

// sentenceSpans gathers the claims of each sentence, in the order of the line. A
// sentence that overlaps the one before begins where that one ends.
func sentenceSpans(claims []verdict.Checked, start, length int) []sentenceSpan {
	var out []sentenceSpan
	for i := range claims {
		from, to := max(0, claims[i].From-start), min(length, claims[i].To-start)
		if n := len(out); n > 0 && from < out[n-1].to {
			out[n-1].to = max(to, out[n-1].to)
			out[n-1].claims = append(out[n-1].claims, i)
			continue
		}
		if to > from {
			out = append(out, sentenceSpan{from, to, []int{i}})
		}
	}
	return out
}

// runs cuts a sentence into the words of its figures and those between. Figures
// that share their words share a run, under the number of the first.
func (p *checkPage) runs(line []rune, start int, s sentenceSpan, claims []verdict.Checked, number int) []runView {
	order := slices.Clone(s.claims)
	slices.SortStableFunc(order, func(a, b int) int { return claims[a].Start - claims[b].Start })
	var out []runView
	at := s.from
	for _, i := range order {
		from, to := claims[i].Start-start, min(s.to, claims[i].End-start)
		if from < at || to <= from {
			continue
		}
		if from > at {
			out = append(out, runView{Text: string(line[at:from])})
		}
		out = append(out, runView{Text: string(line[from:to]), Claim: number + i, Verdict: p.verdict(claims[i].Verdict)})
		at = to
	}
	if at < s.to {
		out = append(out, runView{Text: string(line[at:s.to])})
	}
	return out
}
