package lexicon

import "unicode/utf8"

// Sentence is the tokens [from, to) of a paragraph.
type Sentence struct{ From, To int }

// longestSentence is more tokens than any sentence has; what is longer is cut, so
// that the time of reading grows with the length of a text and no faster.
const longestSentence = 400

// Sentences cuts the tokens of a paragraph. A point ends no sentence after an
// abbreviation of the language, after an initial, or before a small letter.
func (l *Language) Sentences(tokens []Token) []Sentence {
	var out []Sentence
	start := 0
	for i := range tokens {
		if i+1 < len(tokens) && i-start < longestSentence && !l.ends(tokens, start, i) {
			continue
		}
		out = append(out, Sentence{start, i + 1})
		start = i + 1
	}
	return out
}

// ends says whether a sentence ends with token i and the quotation mark, if
// there is one, has been closed.
func (l *Language) ends(tokens []Token, start, i int) bool {
	return l.endsSentence(tokens, start, i) && (!closesQuote(tokens[i+1]) || tokens[i+1].Spaced)
}

// endsSentence says whether a sentence that begins at token start ends with token i,
// which is not the last.
func (l *Language) endsSentence(tokens []Token, start, i int) bool {
	t, next := tokens[i], tokens[i+1]
	if closesQuote(t) && i > 0 && !t.Spaced && isStop(tokens[i-1]) {
		return next.Capital() && next.Spaced
	}
	if !isStop(t) || !next.Spaced && !closesQuote(next) {
		return false
	}
	if t.Fold != "." {
		return opensSentence(next) || closesQuote(next)
	}
	if i == 0 || !opensSentence(next) && !closesQuote(next) {
		return i > 0 && closesQuote(next)
	}
	before := tokens[i-1]
	if before.Kind != Word || t.Spaced {
		return true
	}
	if utf8.RuneCountInString(before.Text) == 1 && before.Capital() {
		return false
	}
	rule, short := l.abbreviations[before.Fold]
	if rule == "year" && l.onlyDated(tokens[start:i]) {
		return false
	}
	if rule == "year" && (i < 2 || tokens[i-2].Kind != Number) {
		return false // a town, not a year
	}
	return !short || rule != "" && next.Capital() && !l.tails[next.Fold]
}

func isStop(t Token) bool {
	switch t.Fold {
	case ".", "!", "?", "...":
		return true
	}
	return false
}

func closesQuote(t Token) bool { return t.Fold == "\"" || t.Fold == ")" || t.Fold == "'" }

func opensSentence(t Token) bool {
	return t.Capital() || t.Kind == Number || t.Fold == "\"" || t.Fold == "-" || t.Fold == "$" ||
		t.Fold == "•" || t.Fold == "("
}

// onlyDated says whether the last clause of a sentence so far only tells a time, so
// that the point behind its year ends nothing: "В 2021 г. Россия …", "По данным
// ведомства, за 9 месяцев 2021 г. Россия …", "…, а в 2021 г. Россия …".
func (l *Language) onlyDated(told []Token) bool {
	from := len(told)
	for from > 0 && told[from-1].Fold != "," && told[from-1].Fold != ";" {
		from--
	}
	clause := told[from:]
	if len(clause) > 0 && l.leads(clause, "but", "and") {
		clause = clause[l.longest(clause, 0, len(clause)).To:] // "при этом", "тогда как"
	}
	if len(clause) == 0 || len(clause) > 9 ||
		!l.leads(clause, "preposition", "since", "year-lead") {
		return false
	}
	for i, t := range clause {
		if t.Kind == Mark && t.Fold != "-" && t.Fold != "." ||
			l.leads(clause[i:], "base", "against", "compare", "index") ||
			i > 0 && l.leads(clause[i:], "level", "growth", "base-to") {
			return false
		}
	}
	return true
}

// leads says whether the first word has a meaning of one of the classes.
func (l *Language) leads(words []Token, classes ...string) bool {
	x := l.longest(words, 0, len(words))
	for _, class := range classes {
		if x.Means(class) {
			return true
		}
	}
	return false
}
