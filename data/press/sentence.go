package press

import "unicode/utf8"

// sentence is the tokens [from, to) of a paragraph.
type sentence struct{ from, to int }

// longestSentence is more tokens than any sentence has; what is longer is cut, so
// that the time of reading grows with the length of a text and no faster.
const longestSentence = 400

// sentences cuts the tokens of a paragraph. A point ends no sentence after an
// abbreviation of the language, after an initial, or before a small letter.
func (l *Language) sentences(tokens []token) []sentence {
	var out []sentence
	start := 0
	for i := range tokens {
		if i+1 < len(tokens) && i-start < longestSentence && !l.ends(tokens, start, i) {
			continue
		}
		out = append(out, sentence{start, i + 1})
		start = i + 1
	}
	return out
}

// ends says whether a sentence ends with token i and the quotation mark, if
// there is one, has been closed.
func (l *Language) ends(tokens []token, start, i int) bool {
	return l.endsSentence(tokens, start, i) && (!closesQuote(tokens[i+1]) || tokens[i+1].spaced)
}

// endsSentence says whether a sentence that begins at token start ends with token i,
// which is not the last.
func (l *Language) endsSentence(tokens []token, start, i int) bool {
	t, next := tokens[i], tokens[i+1]
	if closesQuote(t) && i > 0 && !t.spaced && isStop(tokens[i-1]) {
		return next.capital() && next.spaced
	}
	if !isStop(t) || !next.spaced && !closesQuote(next) {
		return false
	}
	if t.fold != "." {
		return opensSentence(next) || closesQuote(next)
	}
	if i == 0 || !opensSentence(next) && !closesQuote(next) {
		return i > 0 && closesQuote(next)
	}
	before := tokens[i-1]
	if before.kind != wordToken || t.spaced {
		return true
	}
	if utf8.RuneCountInString(before.text) == 1 && before.capital() {
		return false
	}
	rule, short := l.abbreviations[before.fold]
	if rule == "year" && l.onlyDated(tokens[start:i]) {
		return false
	}
	if rule == "year" && (i < 2 || tokens[i-2].kind != numberToken) {
		return false // a town, not a year
	}
	return !short || rule != "" && next.capital() && !l.tails[next.fold]
}

func isStop(t token) bool {
	switch t.fold {
	case ".", "!", "?", "...":
		return true
	}
	return false
}

func closesQuote(t token) bool { return t.fold == "\"" || t.fold == ")" || t.fold == "'" }

func opensSentence(t token) bool {
	return t.capital() || t.kind == numberToken || t.fold == "\"" || t.fold == "-" || t.fold == "$" ||
		t.fold == "•" || t.fold == "("
}
