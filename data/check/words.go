package check

import (
	"fmt"
	"strconv"

	"oborot/data"
)

// sentences say in English what is particular to each kind, of its arguments.
var sentences = map[data.FindingKind]string{
	data.TurnoverSum:  "exports %s and imports %s add up to %s",
	data.BalanceSum:   "exports %s less imports %s are %s",
	data.MembersSum:   "its %s members add up to %s",
	data.MembersAbove: "%s of its members alone add up to %s",
	data.MemberAbove:  "part of %s with no more than %s",
	data.ProductAbove: "part of %s with no more than %s",
	data.PeriodsSum:   "its %s spans of %s add up to %s",
	data.PeriodsAbove: "%s of its spans of %s alone add up to %s",
	data.NotPublished: "the figure of %s once more, as in the whole column: not yet published, taken as missing",
	data.BelowNought:  "below nought: a correction of earlier figures, or an error?",
	data.Corrected:    "corrected to %s: %s",
}

// doubt makes the finding of a kind about a figure of a series.
func doubt(kind data.FindingKind, s *data.Series, p point, args ...string) data.Finding {
	words := make([]any, len(args))
	for i, a := range args {
		if words[i] = a; i == 1 && (kind == data.PeriodsSum || kind == data.PeriodsAbove) {
			words[i] = months(a)
		}
	}
	return data.Doubt(kind, s.Key, p.period, p.figure, p.place, fmt.Sprintf(sentences[kind], words...), args...)
}

// find keeps a finding about a figure of a line.
func (b *book) find(kind data.FindingKind, l *line, p point, args ...string) {
	b.found = append(b.found, doubt(kind, l.series, p, args...))
}

// unchecked says that a document had more totals than are remembered.
func unchecked(beyond, room int) data.Finding {
	return data.Finding{Kind: data.Unchecked, Args: []string{itoa(room), itoa(beyond)},
		Text: fmt.Sprintf("%d totals were checked for their sums, %d more were not", room, beyond)}
}

// months writes a length: "1 month", "3 months".
func months(n string) string {
	if n == "1" {
		return "1 month"
	}
	return n + " months"
}

func itoa(n int) string { return strconv.Itoa(n) }
