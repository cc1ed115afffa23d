package press

import (
	"strings"
	"unicode/utf8"
)

// prose returns of the paragraphs of a page those that are the article's own:
// without links to others, captions, dates, buttons, and the title again.
func prose(all []block, title string, monthFirst bool) []string {
	var out []string
	aside := false // behind a heading over what belongs to others
	for _, b := range all {
		says, whole := labelOf(b.text)
		switch {
		case whole && says == "aside":
			aside = true
			continue
		case aside && !endsSentence(b.text):
			continue
		case says != "" || b.linked*5 > utf8.RuneCountInString(b.text)*3 || b.text == title || !dateLine(b.text, monthFirst).IsZero():
			continue
		}
		aside = false
		out = append(out, b.text)
	}
	return out
}

// labelOf returns the label that a paragraph begins with, where it stands for
// the whole of it or a mark parts it from what it is about.
func labelOf(text string) (says string, whole bool) {
	tokens := tokenize(text[:min(len(text), 200)])
	for _, l := range languages() {
		says, end := l.labelAt(tokens, 0)
		if says == "" || says == "published" || says == "modified" {
			continue
		}
		rest := tokens[end:]
		if len(rest) == 0 {
			return says, true
		}
		if strings.Contains(":|©/", rest[0].text) || says == "caption" && rest[0].text == "(" {
			return says, len(rest) == 1
		}
		if end >= 4 && says == "furniture" { // a whole sentence that only pages write
			return says, false
		}
	}
	return "", false
}

// endsSentence says whether a paragraph ends as prose does, which headlines do
// not.
func endsSentence(text string) bool {
	last, _ := utf8.DecodeLastRuneInString(strings.TrimRight(text, "»”\")’"))
	return strings.ContainsRune(".!?…", last)
}
