package data

import "testing"

func TestRemarkAgain(t *testing.T) {
	words, paragraph, ok := ParseRemarkAgain(RemarkAgain("about $62 million", Place{Row: 10, Column: 3, Width: 17}))
	if words != "about $62 million" || paragraph != "10" || !ok {
		t.Errorf("read back as %q in %q, %v", words, paragraph, ok)
	}
	for _, other := range []string{RemarkPresent, RemarkPlaceOpen, "", "told again in paragraph 3", "told again in paragraph 3 as “62"} {
		if _, _, ok := ParseRemarkAgain(other); ok {
			t.Errorf("%q is read as a repeat", other)
		}
	}
}
