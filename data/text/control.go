package text

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// IsControl says whether a character steers a terminal instead of being read. One
// that stands for white space is none.
func IsControl(r rune) bool { return unicode.IsControl(r) && !unicode.IsSpace(r) }

// ControlEnd returns how many bytes belong to the control character that a text
// begins with: what a program writes to colour the words of a terminal is no part
// of them, and its digits are no figure.
func ControlEnd(s string) int {
	r, size := utf8.DecodeRuneInString(s)
	switch r {
	case '\u001b':
		return size + sequenceEnd(s[size:])
	case '\u009b':
		return size + parametersEnd(s[size:])
	}
	return size
}

// sequenceEnd returns how many bytes behind an escape belong to it, by ECMA-48:
// parameters behind a bracket, a string up to its end, or one letter. A digit that
// stands for no sequence of a terminal may be one of a figure, and stays.
func sequenceEnd(s string) int {
	if s == "" {
		return 0
	}
	switch c := s[0]; {
	case c == '[':
		return 1 + parametersEnd(s[1:])
	case strings.IndexByte("]PX^_", c) >= 0:
		return 1 + stringEnd(s[1:])
	case c >= ' ' && c <= '/' && len(s) > 1 && s[1] >= '0' && s[1] <= '~':
		return 2
	case strings.IndexByte("78=>", c) >= 0, c >= '@' && c <= '~':
		return 1
	}
	return 0
}

// parametersEnd takes the parameters of a sequence and the letter that ends it.
func parametersEnd(s string) int {
	n := 0
	for n < len(s) && s[n] >= '0' && s[n] <= '?' {
		n++
	}
	for n < len(s) && s[n] >= ' ' && s[n] <= '/' {
		n++
	}
	if n < len(s) && s[n] >= '@' && s[n] <= '~' {
		n++
	}
	return n
}

// stringEnd takes a string that a program tells the terminal, such as a title or
// an address, up to the bell or the escape that ends it. One that does not end
// in its line is none.
func stringEnd(s string) int {
	end := strings.IndexAny(s, "\a\u001b\u009c\n")
	switch {
	case end < 0 || s[end] == '\n':
		return 0
	case strings.HasPrefix(s[end:], "\u001b\\"):
		return end + 2
	case s[end] == '\u001b':
		return end // it begins the next sequence
	}
	_, size := utf8.DecodeRuneInString(s[end:])
	return end + size
}

// WithoutControls leaves out the control sequences of a text.
func WithoutControls(s string) string {
	at := strings.IndexFunc(s, IsControl)
	if at < 0 {
		return s
	}
	var b strings.Builder
	b.Grow(len(s))
	for ; at >= 0; at = strings.IndexFunc(s, IsControl) {
		b.WriteString(s[:at])
		s = s[at+ControlEnd(s[at:]):]
	}
	b.WriteString(s)
	return b.String()
}
