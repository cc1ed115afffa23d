package press

import (
	"strings"

	"oborot/data/lexicon"
	"oborot/data/page"
)

// labelOf returns the label that a paragraph begins with, where it stands for
// the whole of it, a mark parts it from what it is about, or no sentence
// follows.
func labelOf(text string) (says string, whole bool) {
	tokens := lexicon.Tokenize(text[:min(len(text), 200)])
	for _, l := range languages() {
		says, end := l.LabelAt(tokens, 0)
		rest := tokens[end:]
		if says == "" || (says == "published" || says == "modified") && page.EndsSentence(text) {
			continue
		}
		if len(rest) == 0 || len(rest) == 1 && rest[0].Kind == lexicon.Mark {
			return says, true
		}
		if strings.Contains(":|©/", rest[0].Text) || says == "caption" && rest[0].Text == "(" ||
			end >= 4 && says == "furniture" || !page.EndsSentence(text) {
			return says, false
		}
	}
	return "", false
}
