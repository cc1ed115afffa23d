package press

import "strings"

// caseless says whether the nouns of a language have no cases by which goods
// could be told from what else stands beside a verb.
func (l *Language) caseless() bool { return l.adjectives == nil }

// plainNouns says whether the nouns of a language neither change nor stand before
// their adjectives.
func (l *Language) plainNouns() bool { return l.caseless() && !l.behind && !l.agglutinates() }

// agglutinates says whether a language sets endings one behind the other, so that
// they tell what other languages say with a word before the noun.
func (l *Language) agglutinates() bool { return l.endings.roles != nil }

// verbs says whether a word ends as only verbs do.
func (l *Language) verbs(word string) bool {
	for _, ending := range l.verbEndings {
		if strings.HasSuffix(word, ending) {
			return true
		}
	}
	return false
}

// commonness counts the common words at the beginning of a text, and is nought
// where letters or words of another language of the same script are frequent.
func (l *Language) commonness(text string) int {
	if len(text) > 20000 {
		text = text[:20000]
	}
	n, foreign, own, words := 0, 0, 0, 0
	tokens := tokenize(text)
	if l.script.signed(text) {
		l.script.rewrite(tokens, text)
	}
	for _, t := range tokens {
		if t.kind != wordToken {
			continue
		}
		words++
		if l.common[t.fold] {
			n++
		}
		if l.foreign[t.fold] || strings.ContainsAny(t.fold, l.foreignLetters) {
			foreign++
		}
		if strings.ContainsAny(t.fold, l.ownLetters) {
			own++
		}
	}
	if foreign*20 > words || l.ownLetters != "" && own*8 < words {
		return 0
	}
	return n
}
