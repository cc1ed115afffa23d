package charts

import (
	"bytes"
	"strings"
	"testing"

	"oborot/stats/verdict"
)

func TestVisible(t *testing.T) {
	for text, want := range map[string]string{
		"a\tb\nЖ «5» → é\u00a0%": "a\tb\nЖ «5» → é\u00a0%",
		"\x1b[31mred\x1b[0m":     "?[31mred?[0m",
		"\u009b31m \x7f \x00 \r": "?31m ? ? ?",
		"\u202etxt\u2066\u200f":  "?txt??",
	} {
		if got := string(Visible([]byte(text))); got != want {
			t.Errorf("%q: %q, expected %q", text, got, want)
		}
	}
}

// A checked text cannot steer the terminal that its check is read on.
func TestCheckWritesNoEscapes(t *testing.T) {
	c := verdict.Claim{Start: 4, End: 6, From: 0, To: 20}
	c.Words.Figure, c.Words.Sentence = "5\x1b", "\x1b]0;x\aexports \u009b31m \u202e 5"
	result := &Check{Lang: "en", Texts: []CheckedText{{Name: "a\x1b[2J.txt", Body: "\x1b]0;x\aexports \u009b31m \u202e 5", Claims: []verdict.Checked{{Claim: c, Verdict: verdict.CannotSay}}}}}
	var out bytes.Buffer
	if err := result.WriteText(&out); err != nil {
		t.Fatal(err)
	}
	if strings.ContainsAny(out.String(), "\x1b\a\u009b\u202e") || !strings.Contains(out.String(), "a?[2J.txt") {
		t.Errorf("%q", out.String())
	}
}
