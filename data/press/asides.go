package press

import (
	"strings"
	"unicode"
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
		case says != "" || !speaking(b.text) || b.linked*5 > utf8.RuneCountInString(b.text)*3 || b.text == title || !dateLine(b.text, monthFirst).IsZero():
			continue
		}
		aside = false
		out = append(out, b.text)
	}
	return out
}

// labelOf returns the label that a paragraph begins with, where it stands for
// the whole of it, a mark parts it from what it is about, or no sentence
// follows.
func labelOf(text string) (says string, whole bool) {
	tokens := tokenize(text[:min(len(text), 200)])
	for _, l := range languages() {
		says, end := l.labelAt(tokens, 0)
		rest := tokens[end:]
		if says == "" || (says == "published" || says == "modified") && endsSentence(text) {
			continue
		}
		if len(rest) == 0 || len(rest) == 1 && rest[0].kind == markToken {
			return says, true
		}
		if strings.Contains(":|©/", rest[0].text) || says == "caption" && rest[0].text == "(" || end >= 4 && says == "furniture" || !endsSentence(text) {
			return says, false
		}
	}
	return "", false
}

// speaking says whether a paragraph has a word of more than two letters: a time
// of the day or a number alone is no prose.
func speaking(text string) bool {
	letters := 0
	for _, r := range text {
		if !unicode.IsLetter(r) {
			letters = 0
		} else if letters++; letters > 2 {
			return true
		}
	}
	return false
}

// endsSentence says whether a paragraph ends as prose does, which headlines do
// not.
func endsSentence(text string) bool {
	last, _ := utf8.DecodeLastRuneInString(strings.TrimRight(text, "»”\")’"))
	return strings.ContainsRune(".!?…", last)
}
