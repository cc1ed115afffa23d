package press

import (
	"strings"

	"oborot/data/page"
)

// label is what pages write beside a date or between their texts, with what it
// says: "published", "modified", "aside" before what belongs to another
// article, "caption" before who made a picture, "ad".
type label struct {
	folds []string
	says  string
}

// newLabel reads a label of a word file.
func newLabel(form, says string) label {
	l := label{says: says}
	for _, t := range tokenize(form) {
		l.folds = append(l.folds, t.fold)
	}
	return l
}

// labelAt returns what the longest label at token i says, and the token behind
// it; nothing where there is none.
func (l *Language) labelAt(tokens []token, i int) (says string, end int) {
	for _, x := range l.labels {
		if i+len(x.folds) > len(tokens) || i+len(x.folds) <= end {
			continue
		}
		same := true
		for k, fold := range x.folds {
			same = same && tokens[i+k].fold == fold
		}
		if same {
			says, end = x.says, i+len(x.folds)
		}
	}
	return says, end
}

// labelOf returns the label that a paragraph begins with, where it stands for
// the whole of it, a mark parts it from what it is about, or no sentence
// follows.
func labelOf(text string) (says string, whole bool) {
	tokens := tokenize(text[:min(len(text), 200)])
	for _, l := range languages() {
		says, end := l.labelAt(tokens, 0)
		rest := tokens[end:]
		if says == "" || (says == "published" || says == "modified") && page.EndsSentence(text) {
			continue
		}
		if len(rest) == 0 || len(rest) == 1 && rest[0].kind == markToken {
			return says, true
		}
		if strings.Contains(":|©/", rest[0].text) || says == "caption" && rest[0].text == "(" ||
			end >= 4 && says == "furniture" || !page.EndsSentence(text) {
			return says, false
		}
	}
	return "", false
}
