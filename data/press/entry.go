package press

import "strings"

// entry is one meaning of a form: its class, its value in that class, and what
// else the word file says of it.
type entry struct {
	class    string
	value    string
	features string // separated by spaces
	line     int32  // in the word file
}

// has says whether the word file gives the entry a feature.
func (e entry) has(feature string) bool {
	for told := range strings.SplitSeq(e.features, " ") {
		if told == feature {
			return true
		}
	}
	return false
}
