package lexicon

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"oborot/data/text"
)

// Kind is what a token is made of.
type Kind uint8

// The kinds of tokens.
const (
	Word   Kind = iota // letters
	Number             // digits, with the points and commas between them
	Mark               // anything else, one at a time
)

// Token is a word, a number or a single mark of a paragraph. Hyphens and
// apostrophes are marks, so that both halves of a compound are words.
type Token struct {
	Text       string // as written
	Fold       string // lower case, ё as е
	Kind       Kind
	Start, End int  // runes from the beginning of the paragraph
	From, To   int  // the same in bytes
	Spaced     bool // white space stands before it
}

// Tokenize cuts a paragraph into tokens.
func Tokenize(paragraph string) []Token {
	tokens := make([]Token, 0, len(paragraph)/6)
	runes, spaced := 0, false
	for i := 0; i < len(paragraph); {
		r, size := utf8.DecodeRuneInString(paragraph[i:])
		if unicode.IsSpace(r) || r == '\u00ad' || r == '\u200b' || r == '\ufeff' {
			spaced = spaced || unicode.IsSpace(r)
			i, runes = i+size, runes+1
			continue
		}
		if text.IsControl(r) { // documents are without, sentences of others may not be
			n := text.ControlEnd(paragraph[i:])
			i, runes = i+n, runes+utf8.RuneCountInString(paragraph[i:i+n])
			continue
		}
		n, kind := markEnd(paragraph[i:], size), Mark
		switch {
		case r >= '0' && r <= '9':
			n, kind = numberEnd(paragraph[i:]), Number
		case unicode.IsLetter(r):
			n, kind = wordEnd(paragraph[i:]), Word
		}
		found := paragraph[i : i+n]
		count := utf8.RuneCountInString(found)
		tokens = append(tokens, Token{
			Text: found, Fold: foldWord(found, kind), Kind: kind,
			Start: runes, End: runes + count, From: i, To: i + n, Spaced: spaced,
		})
		i, runes, spaced = i+n, runes+count, false
	}
	return tokens
}

// markEnd keeps a run of dots together: an ellipsis is one mark.
func markEnd(s string, size int) int {
	if s[0] != '.' {
		return size
	}
	n := 1
	for n < len(s) && s[n] == '.' {
		n++
	}
	return n
}

// numberEnd takes digits and the single points and commas between digits.
func numberEnd(s string) int {
	n := 0
	for n < len(s) {
		separator := (s[n] == '.' || s[n] == ',') && n+1 < len(s) && isDigit(s[n+1])
		if !isDigit(s[n]) && !separator {
			break
		}
		n++
	}
	return n
}

func isDigit(c byte) bool { return c >= '0' && c <= '9' }

// wordEnd takes letters and the marks that combine with them.
func wordEnd(s string) int {
	for i, r := range s {
		if !unicode.IsLetter(r) && !unicode.IsMark(r) {
			return i
		}
	}
	return len(s)
}

// yoFold writes ё as е, as most Russian papers do.
var yoFold = strings.NewReplacer("ё", "е", "’", "'", "ʼ", "'")

func foldWord(s string, kind Kind) string {
	switch kind {
	case Number:
		return s
	case Mark:
		return foldMark(s)
	}
	lower := strings.ToLower(s)
	if strings.Contains(lower, "ё") {
		lower = yoFold.Replace(lower)
	}
	return lower
}

// foldMark writes the many dashes, quotation marks and apostrophes as one each.
func foldMark(s string) string {
	switch s {
	case "–", "—", "−", "‑", "‒", "―":
		return "-"
	case "«", "»", "“", "”", "„", "‟":
		return "\""
	case "’", "ʼ", "‘":
		return "'"
	case "…":
		return "..."
	}
	return s
}

// Capital says whether a word begins with a capital letter.
func (t Token) Capital() bool {
	r, _ := utf8.DecodeRuneInString(t.Text)
	return t.Kind == Word && unicode.IsUpper(r)
}
