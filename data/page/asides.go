package page

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// prose returns of the paragraphs of a page those that are the article's own:
// without links to others, captions, dates, buttons, and the title again.
func (p *page) prose(all []block) []string {
	var out []string
	aside := false // behind a heading over what belongs to others
	for _, b := range all {
		says, whole := p.words.Label(b.text)
		switch {
		case whole && says == "aside":
			aside = true
			continue
		case aside && !EndsSentence(b.text):
			continue
		case says != "" || !speaking(b.text) || b.linked*5 > utf8.RuneCountInString(b.text)*3 || b.text == p.title || !p.day(b.text).IsZero():
			continue
		}
		aside = false
		out = append(out, b.text)
	}
	return out
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

// EndsSentence says whether a paragraph ends as prose does, which headlines do
// not.
func EndsSentence(text string) bool {
	last, _ := utf8.DecodeLastRuneInString(strings.TrimRight(text, "»”\")’"))
	return strings.ContainsRune(".!?…", last)
}
