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
	for from := 0; from+len(feature) <= len(e.features); {
		i := strings.Index(e.features[from:], feature)
		if i < 0 {
			return false
		}
		i += from
		end := i + len(feature)
		if (i == 0 || e.features[i-1] == ' ') && (end == len(e.features) || e.features[end] == ' ') {
			return true
		}
		from = end
	}
	return false
}
