package charts

import (
	"bytes"
	"unicode"
)

// Visible replaces what a text could do more with than be read: control
// characters, with which it would steer a terminal, and the marks that turn the
// direction of writing. Line breaks and tabs stay.
func Visible(text []byte) []byte {
	return bytes.Map(func(r rune) rune {
		if unicode.IsControl(r) && r != '\n' && r != '\t' || unicode.Is(unicode.Bidi_Control, r) {
			return '?'
		}
		return r
	}, text)
}
