package lexicon

import "strings"

// Entry is one meaning of a form: its class, its value in that class, and what
// else the word file says of it.
type Entry struct {
	Class    string
	Value    string
	Features string // separated by spaces
	Line     int32  // in the word file
}

// Has says whether the word file gives the entry a feature.
func (e Entry) Has(feature string) bool {
	for told := range strings.SplitSeq(e.Features, " ") {
		if told == feature {
			return true
		}
	}
	return false
}
