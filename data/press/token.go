package press

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"oborot/data/text"
)

// tokenKind is what a token is made of.
type tokenKind uint8

const (
	wordToken tokenKind = iota
	numberToken
	markToken
)

// token is a word, a number or a single mark of a paragraph. Hyphens and
// apostrophes are marks, so that both halves of a compound are words.
type token struct {
	text       string // as written
	fold       string // lower case, ё as е
	kind       tokenKind
	start, end int  // runes from the beginning of the paragraph
	from, to   int  // the same in bytes
	spaced     bool // white space stands before it
}

// tokenize cuts a paragraph into tokens.
func tokenize(paragraph string) []token {
	tokens := make([]token, 0, len(paragraph)/6)
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
		n, kind := markEnd(paragraph[i:], size), markToken
		switch {
		case r >= '0' && r <= '9':
			n, kind = numberEnd(paragraph[i:]), numberToken
		case unicode.IsLetter(r):
			n, kind = wordEnd(paragraph[i:]), wordToken
		}
		found := paragraph[i : i+n]
		count := utf8.RuneCountInString(found)
		tokens = append(tokens, token{
			text: found, fold: foldWord(found, kind), kind: kind,
			start: runes, end: runes + count, from: i, to: i + n, spaced: spaced,
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

func foldWord(s string, kind tokenKind) string {
	switch kind {
	case numberToken:
		return s
	case markToken:
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

// capital says whether a word begins with a capital letter.
func (t token) capital() bool {
	r, _ := utf8.DecodeRuneInString(t.text)
	return t.kind == wordToken && unicode.IsUpper(r)
}
