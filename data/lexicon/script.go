package lexicon

import "strings"

// script is a second alphabet of a language: how its letters are written in
// those of the word file.
type script struct {
	letters string            // of which a line in this alphabet has one
	sign    string            // the letter that no other language has
	pairs   []string          // a run of letters and what it stands for, longer runs first
	writes  *strings.Replacer // nil where the language has one alphabet
}

// take files a row of the word file about a second alphabet; false for any other.
func (x *script) take(form string, e Entry) bool {
	switch e.Class {
	case "script":
		x.pairs = append(x.pairs, form, e.Value)
	case "script-letters":
		x.letters = form
	case "script-sign":
		x.sign = form
	default:
		return false
	}
	return true
}

// ready makes the alphabet fit to read, once all of it is known.
func (x *script) ready() {
	if x.pairs != nil {
		x.writes = strings.NewReplacer(x.pairs...)
	}
}

// rewrite looks up the words of a line in the second alphabet as if they were
// written in that of the word file.
func (x *script) rewrite(tokens []Token, line string) []Token {
	if x.writes == nil || !strings.ContainsAny(line, x.letters) {
		return tokens
	}
	for i := range tokens {
		if t := &tokens[i]; t.Kind == Word {
			t.Fold = x.writes.Replace(t.Fold)
		}
	}
	return tokens
}

// signed says whether a text has the letter by which the second alphabet is known.
func (x *script) signed(text string) bool { return x.sign != "" && strings.Contains(text, x.sign) }

// Tokens cuts a line into tokens, those of a second alphabet looked up in the first.
func (l *Language) Tokens(line string) []Token { return l.script.rewrite(Tokenize(line), line) }
