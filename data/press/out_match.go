package press

import (
	"regexp"
	"strings"
	"unicode"

	"oborot/data"
	"oborot/data/page"
)

// Match claims HTML pages with paragraphs, the archives of such pages, feeds of
// articles, and prose in a language that has a word file. Tables, data and programs are not prose.
func (Format) Match(doc *data.Document) bool {
	head := doc.Head
	if page.IsArchive(head) {
		return true
	}
	if !page.IsHTML(head) {
		head = []byte(page.Head(doc))
	}
	if page.IsHTML(head) || page.IsFeed(head) {
		return page.IsFeed(head) || page.HasParagraphs(head)
	}
	return isProse(coloured.ReplaceAllString(string(head), ""))
}

// coloured finds what programs write to colour words: other control characters
// show that a document is no text.
var coloured = regexp.MustCompile(`\x1b\[[0-9;:]*m`)

// isProse says whether a text is mostly letters in sentences of a language that
// has a word file.
func isProse(s string) bool { return sentences(s) && !unread("", s) }

// sentences says whether a text is mostly letters, and neither markup nor a table.
func sentences(s string) bool {
	s = strings.TrimSpace(strings.TrimPrefix(s, "\uFEFF"))
	if s == "" || strings.ContainsAny(s[:1], "<{[") || delimited(s) {
		return false
	}
	letters, others := lettersAndOthers(s)
	return letters >= 20 && letters >= 3*others
}

// lettersAndOthers counts the letters of a text and what else is no space. A
// number, however long, is one; a control character is more than any text has.
func lettersAndOthers(s string) (letters, others int) {
	digit := false
	for _, r := range s {
		switch was := digit; {
		case unicode.IsLetter(r):
			letters++
		case unicode.IsDigit(r) && was, unicode.IsSpace(r), unicode.Is(unicode.Cf, r):
		case unicode.IsControl(r):
			return 0, len(s)
		default:
			others++
		}
		digit = unicode.IsDigit(r)
	}
	return letters, others
}

// delimited says whether many lines are rows of a table: fields between tabs,
// semicolons or commas without a space, of which the first may be a code before
// a description.
func delimited(s string) bool {
	rows, lines := 0, 0
	for line := range strings.Lines(s) {
		if strings.TrimSpace(line) == "" {
			continue
		}
		lines++
		tight := strings.Count(line, ",") - strings.Count(line, ", ")
		first, _, _ := strings.Cut(strings.TrimSpace(line), " ")
		if strings.ContainsAny(strings.TrimRight(first, ",;"), ",;\t") || strings.Count(line, "\t") > 1 ||
			strings.Count(line, ";") > 2 && !strings.Contains(line, "; ") ||
			tight > 2 && tight*2 > strings.Count(line, " ") {
			rows++
		}
	}
	return rows*3 > lines
}
