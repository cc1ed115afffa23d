package press

import (
	"slices"
	"strconv"
	"strings"

	"oborot/data"
	"oborot/data/lexicon"
)

// maxByline is the lexemes of whatever stands beside the date: an author, a place,
// a count of readers.
const maxByline = 8

// dateLine reads a line that says when a text was published: a full date, with
// at most a word that says so, a day of the week or an author before it and a
// time of the day behind it. The date of a change is none.
func dateLine(line string, monthFirst bool) data.Date {
	if !strings.ContainsAny(line, "0123456789") {
		return 0
	}
	for _, l := range languages() {
		tokens := lexicon.Tokenize(line)
		p := &parse{language: l, text: line, tokens: tokens, sentence: lexicon.Sentence{To: len(tokens)}}
		p.lexemes = l.Lexemes(tokens, p.sentence)
		if d := p.publicationDate(monthFirst || l.MonthFirst); !d.IsZero() {
			return d
		}
	}
	return 0
}

// publicationDate finds the first full date of a line that nothing forbids.
func (p *parse) publicationDate(monthFirst bool) data.Date {
	from := 0 // where what belongs to the date begins
	for i := 0; i < len(p.lexemes); {
		d, end := p.fullDate(i, monthFirst)
		if end == i {
			i++
			continue
		}
		label, at := p.labelBefore(from, i)
		switch {
		case d.IsZero() || label == "modified":
		case label == "published" && i-at <= 4, label == "" && p.beforeDate(from, i) && p.behindDate(end):
			return d
		}
		from, i = end, end
	}
	return 0
}

// fullDate reads a date with its year at lexeme i, in figures or words.
func (p *parse) fullDate(i int, monthFirst bool) (data.Date, int) {
	if d, end := p.numericDate(i, monthFirst); end > i {
		return d, end
	}
	if w, end := p.dayAt(i); end > i && !w.Relative {
		if !w.Undated {
			return dayOf(w.Year, w.Month, w.Day), end
		}
		return 0, i
	}
	year, at := p.calendarYear(i) // 2017 жылғы 20 қараша
	if at == i {
		return p.hyphenDate(i)
	}
	if p.first(at).Text == "," {
		at++
	}
	if w, end := p.dayAt(at); end > at && w.Undated {
		return dayOf(year, w.Month, w.Day), end
	}
	return 0, i
}

// hyphenDate reads a day and its month with a hyphen between: 20-қараша 2017.
func (p *parse) hyphenDate(i int) (data.Date, int) {
	day, at := p.dayNumber(i)
	if at == i || p.first(at).Fold != "-" {
		return 0, i
	}
	month, end := p.monthAt(at + 1)
	if end == at+1 {
		return 0, i
	}
	if p.first(end).Text == "," {
		end++
	}
	year, behind := p.calendarYear(end)
	if behind == end {
		return 0, i
	}
	return dayOf(year, month, day), behind
}

// dayOf is a day of the calendar; none for one that the calendar does not have.
func dayOf(year, month, day int) data.Date {
	d := data.NewDate(year, month, day)
	if d.Day() != day || d.Month() != month || year < 1900 || year > 2099 {
		return 0
	}
	return d
}

// numericDate reads 20.11.2017, 20/11/2017, 2017-11-20. Where the language may
// put the month first, a date of slashes is read only if it cannot mean two
// days. The date is zero where the figures are no single day.
func (p *parse) numericDate(i int, monthFirst bool) (data.Date, int) {
	text, end := "", i
	for ; end < len(p.lexemes) && len(text) < 10; end++ {
		t := p.first(end)
		if end > i && t.Spaced || t.Kind != lexicon.Number && !strings.Contains("./-", t.Fold) {
			break
		}
		text += t.Fold
	}
	parts := strings.FieldsFunc(text, func(r rune) bool { return strings.ContainsRune("./-", r) })
	if len(parts) != 3 || len(text) != len(parts[0])+len(parts[1])+len(parts[2])+2 {
		return 0, i
	}
	var n [3]int
	for k, s := range parts {
		if n[k], _ = strconv.Atoi(s); n[k] == 0 {
			return 0, i
		}
	}
	switch slashed := strings.Contains(text, "/"); {
	case len(parts[0]) == 4 && len(parts[1]) <= 2 && len(parts[2]) <= 2:
		return dayOf(n[0], n[1], n[2]), end
	case len(parts[2]) != 4 || len(parts[0]) > 2 || len(parts[1]) > 2:
		return 0, i
	case slashed && monthFirst && n[1] > 12:
		return dayOf(n[2], n[0], n[1]), end
	case slashed && monthFirst && n[0] <= 12 && n[0] != n[1]:
		return 0, end
	}
	return dayOf(n[2], n[1], n[0]), end
}

// labelBefore returns the last label between two lexemes, "published" or
// "modified", and where it ends.
func (p *parse) labelBefore(from, to int) (label string, end int) {
	for i := from; i < to; i++ {
		if word, after := p.language.LabelAt(p.tokens, p.lexemes[i].From); word == "published" || word == "modified" {
			label, end = word, i+1
			for end < len(p.lexemes) && p.lexemes[end].From < after {
				end++
			}
		}
	}
	return label, end
}

// separators part the date from what else stands on its line.
var separators = []string{"|", "•", "·", "/", "∙", "●"}

// beforeDate says whether what stands before a date may: nothing, a day of the
// week, an author or a place that a mark parts from it, a time of the day.
func (p *parse) beforeDate(from, to int) bool {
	words := 0
	for i := from; i < to; i++ {
		if p.first(i).Kind == lexicon.Word {
			words++
		}
	}
	if words == 0 {
		return to-from <= 4
	}
	last := p.first(to - 1)
	switch {
	case slices.Contains(separators, last.Text):
		return to-from <= 2*maxByline
	case last.Text == "," || last.Text == "-" || last.Text == ".":
		return words <= 3
	}
	article := words == 2 && to-from == 2 && len(p.first(from).Fold) <= 3
	return (words == 1 && to-from == 1 || article) && len(last.Fold) <= 24 // a day of the week, with an article or without
}

// behindDate says whether what stands behind a date may: a time of the day, and
// behind that or behind a mark whatever is short.
func (p *parse) behindDate(i int) bool {
	left := len(p.lexemes) - i
	for ; i < len(p.lexemes); i++ {
		t := p.first(i)
		if slices.Contains(separators, t.Text) {
			return left <= 2*maxByline
		}
		if t.Kind == lexicon.Number && (p.first(i+1).Text == ":" || len(t.Text) == 5 && t.Text[2] == '.') {
			return left <= 2*maxByline
		}
		if t.Kind == lexicon.Word && len(t.Fold) > 4 && !p.is(i, "year") {
			return false
		}
	}
	return true
}
