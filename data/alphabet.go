package data

import (
	"strings"
	"unicode"
)

// The letters that look alike in two alphabets, pair by pair: first those of
// capitals, then those of small letters.
const (
	latinTwins    = "ABCEHKMOPTXYI" + "aceopxykmti"
	cyrillicTwins = "АВСЕНКМОРТХУІ" + "асеорхукмті"
)

var toCyrillic, toLatin = twins(latinTwins, cyrillicTwins), twins(cyrillicTwins, latinTwins)

// twins maps each letter to the one of the other alphabet that looks like it.
func twins(from, to string) map[rune]rune {
	m, other := map[rune]rune{}, []rune(to)
	for i, r := range []rune(from) {
		m[r] = other[i]
	}
	return m
}

// MendAlphabet returns a label in which no word mixes Latin and Cyrillic
// letters that look alike, and says whether it had to change any: «Китaй» typed
// with a Latin a becomes «Китай». The rule sees one word, a run of letters, at
// a time. A word goes over to the alphabet of those of its letters that the
// other one does not have; where all have twins, to the one with more letters,
// and to Cyrillic where both have as many. A word with letters of its own in
// both, and a word in one alphabet, stay as they are.
func MendAlphabet(label string) (mended string, changed bool) {
	var out strings.Builder
	start := -1 // of the current word
	for i, r := range label + " " {
		letter := unicode.IsLetter(r) || unicode.IsMark(r)
		switch {
		case letter && start < 0:
			start = i
		case !letter && start >= 0:
			word := mendWord(label[start:i])
			changed = changed || word != label[start:i]
			out.WriteString(word)
			start = -1
		}
		if !letter && i < len(label) {
			out.WriteRune(r)
		}
	}
	if !changed {
		return label, false
	}
	return out.String(), true
}

// mendWord applies the rule of MendAlphabet to a word.
func mendWord(word string) string {
	var latin, cyrillic, ownLatin, ownCyrillic int
	for _, r := range word {
		switch {
		case unicode.Is(unicode.Latin, r):
			latin++
			if _, twin := toCyrillic[r]; !twin {
				ownLatin++
			}
		case unicode.Is(unicode.Cyrillic, r):
			cyrillic++
			if _, twin := toLatin[r]; !twin {
				ownCyrillic++
			}
		}
	}
	switch {
	case latin == 0 || cyrillic == 0 || ownLatin > 0 && ownCyrillic > 0:
		return word
	case ownLatin > 0 || ownCyrillic == 0 && latin > cyrillic:
		return replaceTwins(word, toLatin)
	}
	return replaceTwins(word, toCyrillic)
}

// replaceTwins replaces the letters that have a twin.
func replaceTwins(word string, to map[rune]rune) string {
	return strings.Map(func(r rune) rune {
		if twin, ok := to[r]; ok {
			return twin
		}
		return r
	}, word)
}
