package charts

import (
	"bufio"
	"fmt"
	"io"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"oborot/data"
	"oborot/stats"

	"github.com/shopspring/decimal"
)

// WriteGrowthTable writes rows as a table for a terminal of that many columns:
// one block a provider and series, numbers for reading, doubts as footnotes.
// Width 0 is as wide as it comes.
func WriteGrowthTable(w io.Writer, rows []stats.Row, lang string, width int) error {
	l, err := newLanguage(lang)
	if err != nil {
		return err
	}
	b := bufio.NewWriter(w)
	notes := &footnotes{}
	blocks := groupBy(rows, func(r stats.Row) string { return r.Series.Provider })
	for i, block := range blocks {
		if i > 0 {
			fmt.Fprintln(b)
		}
		textBlock(b, l, block, notes, width)
	}
	if len(notes.list) > 0 {
		fmt.Fprintln(b)
	}
	for _, n := range notes.list {
		fmt.Fprintf(b, "[%s] %s\n", n.Mark, printable(n.Text))
	}
	return b.Flush()
}

// textBlock writes the rows of one provider. What all of them share stands in
// its title, else at the head of each line.
func textBlock(w io.Writer, l *language, rows []stats.Row, notes *footnotes, width int) {
	title := l.provider(rows[0].Series.Provider)
	shared, by := l.shared(rows)
	if shared != "" {
		title = l.labelled(title, shared)
	}
	fmt.Fprintln(w, printable(title))
	keys := []string{string(by), "period", "value", "base", "change", "growth", "bounds", "status"}
	lines := [][]string{{}}
	for _, key := range keys {
		lines[0] = append(lines[0], l.text("column."+key))
	}
	for i := range rows {
		lines = append(lines, textLine(l, by, &rows[i], notes))
	}
	hidden := map[string]bool{string(by): by == "", "bounds": !slices.ContainsFunc(rows, isWide)}
	writeAligned(w, keys, lines, width, hidden)
}

// isWide says whether the bounds of a row's rate tell more than the rate: it has
// a hedge, or they lie further apart than rounding makes them.
func isWide(r stats.Row) bool {
	if r.Rate == nil {
		return false
	}
	low, high := r.Rate.Bounds()
	apart := high.Decimal.Sub(low.Decimal)
	return r.Rate.Hedge != data.Exact || !low.Valid || !high.Valid || apart.Cmp(decimal.New(2, -1)) > 0
}

// printable writes a text as a terminal takes it: spaces that do not break as
// plain ones, so that a search finds them, and the mark of a character that
// cannot be shown for the control characters that a document may hold.
func printable(s string) string {
	return strings.Map(func(c rune) rune {
		switch {
		case c == '\u00a0' || c == '\n' || c == '\t':
			return ' '
		case unicode.IsControl(c):
			return unicode.ReplacementChar
		}
		return c
	}, s)
}

// textLine writes a row as the words of its columns.
func textLine(l *language, by Dimension, r *stats.Row, notes *footnotes) []string {
	line := []string{l.member(by, &r.Series), l.short(r.Period), "–", "–", "–", "–", "", l.text("status." + string(r.Status))}
	if r.Value != nil {
		line[2] = l.amount(r.Value, r.Series.Unit)
	}
	switch {
	case r.Base != nil:
		line[3] = l.amount(r.Base, r.Series.Unit) + " (" + l.short(r.BasePeriod) + ")"
	case r.Status == stats.Implied:
		line[3] = l.span(r.BaseInterval, r.Series.Unit)
	}
	if r.Change != nil {
		line[4] = l.change(r)
	}
	if r.Rate != nil {
		line[5], line[6] = l.rate(r.Rate), l.bounds(r.Rate)
	}
	for _, n := range notes.of(l, r) {
		line[7] += " [" + n.Mark + "]"
	}
	for i := range line {
		line[i] = printable(line[i])
	}
	return line
}

// dispensable are the columns that a narrow terminal goes without, the first to
// go first: what they say can be taken from the others.
var dispensable = []string{"change", "bounds", "base"}

// numeric are the columns that stand flush right.
var numeric = map[string]bool{"value": true, "base": true, "change": true, "growth": true, "bounds": true}

// writeAligned writes lines in columns that fit the width as far as they can,
// without those that are hidden already.
func writeAligned(w io.Writer, keys []string, lines [][]string, width int, hidden map[string]bool) {
	widths := columnWidths(lines)
	for _, key := range dispensable {
		if width > 0 && total(keys, widths, hidden) > width {
			hidden[key] = true
		}
	}
	if over := total(keys, widths, hidden) - width; width > 0 && over > 0 && !hidden[keys[0]] {
		widths[0] = max(12, widths[0]-over)
	}
	for _, line := range lines {
		var out []string
		for i, word := range line {
			if hidden[keys[i]] {
				continue
			}
			out = append(out, padded(cut(word, widths[i]), widths[i], numeric[keys[i]]))
		}
		fmt.Fprintln(w, strings.TrimRight("  "+strings.Join(out, "  "), " "))
	}
}

func columnWidths(lines [][]string) []int {
	widths := make([]int, len(lines[0]))
	for _, line := range lines {
		for i, word := range line {
			widths[i] = max(widths[i], utf8.RuneCountInString(word))
		}
	}
	return widths
}

// total is how wide the shown columns are with two spaces before each.
func total(keys []string, widths []int, hidden map[string]bool) int {
	n := 0
	for i, key := range keys {
		if !hidden[key] {
			n += widths[i] + 2
		}
	}
	return n
}

// cut shortens a word to n characters, the last an ellipsis.
func cut(word string, n int) string {
	if utf8.RuneCountInString(word) <= n {
		return word
	}
	return string([]rune(word)[:n-1]) + "…"
}

// padded fills a word with spaces to n characters, before it or after it.
func padded(word string, n int, right bool) string {
	space := strings.Repeat(" ", n-utf8.RuneCountInString(word))
	if right {
		return space + word
	}
	return word + space
}
