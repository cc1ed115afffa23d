package lexicon

import (
	"slices"
	"strings"
)

// Caseless says whether the nouns of a language have no cases by which goods
// could be told from what else stands beside a verb.
func (l *Language) Caseless() bool { return l.Adjectives == nil }

// PlainNouns says whether the nouns of a language neither change nor stand before
// their adjectives.
func (l *Language) PlainNouns() bool { return l.Caseless() && !l.Behind && !l.Agglutinates() }

// Agglutinates says whether a language sets endings one behind the other, so that
// they tell what other languages say with a word before the noun.
func (l *Language) Agglutinates() bool { return l.endings.roles != nil }

// Verbs says whether a word ends as only verbs do.
func (l *Language) Verbs(word string) bool {
	return EndsIn(word, l.verbEndings)
}

// EndsIn says whether a word has one of some endings.
func EndsIn(word string, endings []string) bool {
	return slices.ContainsFunc(endings, func(ending string) bool { return strings.HasSuffix(word, ending) })
}

// Commonness counts the common words at the beginning of a text, and is nought
// where letters or words of another language of the same script are frequent.
func (l *Language) Commonness(text string) int {
	if len(text) > 20000 {
		text = text[:20000]
	}
	n, foreign, own, words := 0, 0, 0, 0
	tokens := Tokenize(text)
	if l.script.signed(text) {
		l.script.rewrite(tokens, text)
	}
	for _, t := range tokens {
		if t.Kind != Word {
			continue
		}
		words++
		if l.common[t.Fold] {
			n++
		}
		if l.foreign[t.Fold] || strings.ContainsAny(t.Fold, l.foreignLetters) {
			foreign++
		}
		if strings.ContainsAny(t.Fold, l.ownLetters) {
			own++
		}
	}
	if foreign*20 > words || l.ownLetters != "" && own*8 < words {
		return 0
	}
	return n
}
