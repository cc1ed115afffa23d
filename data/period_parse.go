package data

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
	"unicode"
)

// ParsePeriod reads a period as String writes it (2024, 2024-S1, 2024-Q3,
// 2024-07, 2024-01-01/P9M, 2024-07-01) and as people and publishers do: H1 2024,
// 9M 2024, Jan-Sep 2024, «январь–июнь 2024 года», «2024 жылғы 1-тоқсан»,
// "1er semestre 2024", 201906, 201952 (the year), 2017M06, 31.12.2023. What can
// be read in two ways is refused.
func ParsePeriod(s string) (Period, error) {
	shape, values := periodShape(periodTokens(s))
	if why, found := ambiguousShapes[shape]; found {
		return Period{}, fmt.Errorf("period %q is ambiguous: %s, %s", s, why, periodForms)
	}
	build, found := periodShapes[shape]
	if !found {
		return Period{}, fmt.Errorf("%q is not a period, %s", s, periodForms)
	}
	p, err := build(values)
	if err == nil && (p.Start < 10000101 || p.Start > 29991231) {
		err = errors.New("the year is not between 1000 and 2999")
	}
	if err != nil {
		return Period{}, fmt.Errorf("%q is not a period: %w, %s", s, err, periodForms)
	}
	return p, nil
}

// periodForms is what an error of ParsePeriod expects.
const periodForms = "expected a form such as 2024, 2024-S1, 2024-Q3, 2024-07, 2024-01-01/P9M, 2024-07-01, H1 2024 or Jan-Sep 2024"

// periodToken is a piece of a written period. Its kind is a letter of the
// shapes below; n is its number where it has one.
type periodToken struct {
	kind rune
	n    int
}

// The kinds of tokens that are words. Numbers have the kinds n, d, t, y and x
// for one, two, three, four and six digits; marks are their own kind.
const (
	wordMonth   = 'M' // the name of a month
	wordHalf    = 'H'
	wordQuarter = 'Q'
	wordTerm    = 'T' // four months before the SDMX year, a quarter after the French letter
	wordMonths  = 'L' // "months" as a length, or M
	wordLength  = 'P' // the P of an ISO 8601 duration
	wordEnd     = 'E' // "end of"
	wordFiller  = '_' // tells nothing: "of", "года"
	unreadable  = '?'
)

// periodTokens cuts the text into tokens. A text too long to be a period gives
// none.
func periodTokens(s string) []periodToken {
	if len(s) > 120 {
		return nil
	}
	var out []periodToken
	text := []rune(strings.ReplaceAll(strings.ToLower(s), "ё", "е"))
	for i := 0; i < len(text); {
		j := i + 1
		switch c := text[i]; {
		case c >= '0' && c <= '9':
			for j < len(text) && text[j] >= '0' && text[j] <= '9' {
				j++
			}
			out = append(out, numberToken(string(text[i:j])))
		case unicode.IsLetter(c):
			for j < len(text) && unicode.IsLetter(text[j]) {
				j++
			}
			out = append(out, wordToken(string(text[i:j])))
			if j < len(text) && text[j] == '.' { // of an abbreviation
				j++
			}
		case unicode.IsSpace(c) || c == ',':
		case strings.ContainsRune("-‐‑‒–—−", c):
			out = append(out, periodToken{kind: '-'})
		case strings.ContainsRune("./", c):
			out = append(out, periodToken{kind: c})
		default:
			out = append(out, periodToken{kind: unreadable})
		}
		i = j
	}
	return out
}

// numberToken tells a number by its count of digits.
func numberToken(digits string) periodToken {
	const kinds = "?ndty?x"
	if len(digits) >= len(kinds) {
		return periodToken{kind: unreadable}
	}
	n, _ := strconv.Atoi(digits) // at most six digits
	return periodToken{kind: rune(kinds[len(digits)]), n: n}
}

// wordToken looks a word up, whole or, where the table gives a stem, without up
// to five letters of its ending.
func wordToken(word string) periodToken {
	if t, found := periodWords[word]; found {
		return t
	}
	stem := []rune(word)
	for cut := 0; cut <= 5 && cut < len(stem); cut++ {
		if t, found := periodWords[string(stem[:len(stem)-cut])+"*"]; found {
			return t
		}
	}
	return periodToken{kind: unreadable}
}

// periodShape writes the kinds of the tokens side by side and gathers their
// numbers, a single year first. Fillers are left out, and so is a hyphen that
// only ties a word to its number.
func periodShape(tokens []periodToken) (shape string, values []int) {
	years, last := strings.Count(kindsOf(tokens), "y"), rune(0)
	var b strings.Builder
	for i, t := range tokens {
		next := rune(0)
		if i+1 < len(tokens) {
			next = tokens[i+1].kind
		}
		tie := t.kind == '-' && i > 0 && next != 0 && (ties(tokens[i-1].kind) || ties(next))
		if t.kind == wordFiller || tie {
			continue
		}
		last = t.kind
		b.WriteRune(last)
		switch {
		case last == 'y' && years == 1:
			values = append([]int{t.n}, values...)
		case strings.ContainsRune("ndtyxM", last):
			values = append(values, t.n)
		}
	}
	return b.String(), values
}

// kindsOf writes the kinds of all tokens.
func kindsOf(tokens []periodToken) string {
	var b strings.Builder
	for _, t := range tokens {
		b.WriteRune(t.kind)
	}
	return b.String()
}

// ties says whether a hyphen beside the token separates nothing.
func ties(kind rune) bool { return strings.ContainsRune("HQTL_", kind) }
