package lexicon

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
	for _, t := range Tokenize(form) {
		l.folds = append(l.folds, t.Fold)
	}
	return l
}

// LabelAt returns what the longest label at token i says, and the token behind
// it; nothing where there is none.
func (l *Language) LabelAt(tokens []Token, i int) (says string, end int) {
	for _, x := range l.labels {
		if i+len(x.folds) > len(tokens) || i+len(x.folds) <= end {
			continue
		}
		same := true
		for k, fold := range x.folds {
			same = same && tokens[i+k].Fold == fold
		}
		if same {
			says, end = x.says, i+len(x.folds)
		}
	}
	return says, end
}
