package data

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// areaKey is the form in which names are compared: lower case, without accents
// and apostrophes, ё as е, every run of other signs as one space, and a Latin
// letter inside a Cyrillic word as the Cyrillic one it was mistaken for.
func areaKey(s string) string {
	key := make([]byte, 0, len(s)+8)
	word := 0 // where the current word starts
	for _, r := range s {
		switch {
		case r < utf8.RuneSelf && (r >= 'a' && r <= 'z' || r >= '0' && r <= '9' || r == '_'):
			key = append(key, byte(r))
		case r >= 'A' && r <= 'Z':
			key = append(key, byte(r)+'a'-'A')
		case r >= 'а' && r <= 'я':
			key = utf8.AppendRune(key, r)
		case r >= 'А' && r <= 'Я':
			key = utf8.AppendRune(key, r+'а'-'А')
		case strings.ContainsRune("'’‘ʼ`´\u00ad", r):
		case r == '&':
			key = append(endWord(key, &word), "and "...)
			word = len(key)
		case unicode.IsMark(r):
			key = combine(key, r)
		case unicode.IsLetter(r):
			key = foldLetter(key, unicode.ToLower(r))
		case unicode.IsDigit(r):
			key = utf8.AppendRune(key, r)
		default:
			key = endWord(key, &word)
		}
	}
	key = endWord(key, &word)
	return strings.TrimSuffix(string(key), " ")
}

// endWord closes the word that starts at *word with one space.
func endWord(key []byte, word *int) []byte {
	if len(key) == *word {
		return key
	}
	key = append(mendScript(key, *word), ' ')
	*word = len(key)
	return key
}

// combine applies a combining mark: и with a breve is the letter й, all other
// marks are accents and fall away.
func combine(key []byte, mark rune) []byte {
	if mark == '\u0306' && strings.HasSuffix(string(key), "и") {
		return append(key[:len(key)-len("и")], "й"...)
	}
	return key
}

// foldLetter adds a lower-case letter without its accent.
func foldLetter(key []byte, r rune) []byte {
	if plain, ok := plainLetters[r]; ok {
		return append(key, plain...)
	}
	return utf8.AppendRune(key, r)
}

// plainLetters are the accented letters of the languages that name areas.
var plainLetters = func() map[rune]string {
	m := map[rune]string{'ё': "е", 'ß': "ss", 'æ': "ae", 'œ': "oe", 'ø': "o", 'ł': "l", 'đ': "d", 'ð': "d", 'ı': "i"}
	for plain, accented := range map[string]string{
		"a": "àáâãäåāăą", "c": "çćč", "e": "èéêëēėęě", "g": "ğģ", "i": "ìíîïī", "l": "ļľ",
		"n": "ñńņň", "o": "òóôõöőō", "r": "řŕ", "s": "śšşș", "t": "ţťț", "u": "ùúûüūůű", "y": "ýÿ", "z": "źżž",
	} {
		for _, r := range accented {
			m[r] = plain
		}
	}
	return m
}()

// mendScript replaces Latin letters that look like Cyrillic ones in a word
// from start on that has Cyrillic letters, as «Китaй» typed with a Latin a.
func mendScript(key []byte, start int) []byte {
	latin, cyrillic := false, false
	for _, b := range key[start:] {
		latin = latin || b >= 'a' && b <= 'z'
		cyrillic = cyrillic || b == 0xd0 || b == 0xd1
	}
	if !latin || !cyrillic {
		return key
	}
	word := string(key[start:])
	return append(key[:start], lookalikes.Replace(word)...)
}

// lookalikes has the twins of MendAlphabet, all in small letters: a key has lost
// whether «В» was a capital.
var lookalikes = func() *strings.Replacer {
	var pairs []string
	cyrillic := []rune(strings.ToLower(cyrillicTwins))
	for i, latin := range strings.ToLower(latinTwins) {
		pairs = append(pairs, string(latin), string(cyrillic[i]))
	}
	return strings.NewReplacer(pairs...)
}()
