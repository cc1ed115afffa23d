package press

import (
	"strings"
	"testing"
)

// TestTorn reads labelled sentences with words torn off at either end or left out:
// headlines break off anywhere, and nothing that is read of them may lie outside.
func TestTorn(t *testing.T) {
	for _, l := range languages() {
		t.Run(l.Code, func(t *testing.T) {
			t.Parallel()
			for _, s := range sentencesOf(t, l.Code) {
				words := strings.Fields(s.Text)
				for i := 1; i < len(words); i++ {
					s.torn(t, words[:i])
					s.torn(t, words[i:])
					s.torn(t, words[:i-1], words[i:])
				}
			}
		})
	}
}

// torn reads parts of the sentence.
func (s *labelled) torn(t *testing.T, parts ...[]string) {
	line := s.Line
	var words []string
	for _, part := range parts {
		words = append(words, part...)
	}
	line.Text = strings.Join(words, " ")
	defer func() {
		if e := recover(); e != nil {
			t.Fatalf("%s: %q: %v", s.ID, line.Text, e)
		}
	}()
	result, err := ExtractLine(line)
	if err != nil {
		t.Fatalf("%s: %q: %v", s.ID, line.Text, err)
	}
	for _, f := range result.Figures {
		if !strings.Contains(line.Text, f.Span) {
			t.Errorf("%s: %q is not in %q", s.ID, f.Span, line.Text)
		}
	}
}
