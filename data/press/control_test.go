package press

import (
	"testing"

	"oborot/data"
	"oborot/data/text"
)

// TestControlSequences reads texts as programs colour them: what steers a
// terminal is no word and no figure, and what is shown is the text without it.
func TestControlSequences(t *testing.T) {
	const said = "In 2023 exports from Kazakhstan to Belgium rose to 217.6 million dollars."
	tests := []struct{ name, text string }{
		{"none", said},
		{"a colour before a word and its end", "In 2023 \x1b[31mexports\x1b[0m from Kazakhstan to Belgium rose to 217.6 million dollars."},
		{"a colour before the figure", "In 2023 exports from Kazakhstan to Belgium rose to \x1b[1;31m217.6\x1b[m million dollars."},
		{"a colour inside the figure", "In 2023 exports from Kazakhstan to Belgium rose to 217.6\x1b[0m million\x1b[38:2:1:2:3m dollars."},
		{"a colour of 256", "In 2023 exports from Kazakhstan to \x1b[38;5;196mBelgium\x1b[39m rose to 217.6 million dollars."},
		{"the sequence as one character", "In 2023 exports from \u009b31mKazakhstan\u009b0m to Belgium rose to 217.6 million dollars."},
		{"an address behind a word, ended by a bell", "In 2023 \x1b]8;;https://x.example/2024\aexports\x1b]8;;\a from Kazakhstan to Belgium rose to 217.6 million dollars."},
		{"an address, ended by an escape", "In 2023 \x1b]8;;https://x.example/2024\x1b\\exports\x1b]8;;\x1b\\ from Kazakhstan to Belgium rose to 217.6 million dollars."},
		{"a title of the window", "\x1b]0;12 reports\aIn 2023 exports from Kazakhstan to Belgium rose to 217.6 million dollars."},
		{"a set of characters", "In 2023 \x1b(Bexports from Kazakhstan to Belgium rose to 217.6 million dollars."},
		{"a cursor kept", "In 2023 exports from Kazakhstan to Belgium rose to \x1b7217.6\x1b8 million dollars."},
		{"an escape alone", "In 2023 exports from Kazakhstan to Belgium rose to \x1b217.6 million dollars.\x1b"},
		{"a string without an end", "In 2023 exports from Kazakhstan to Belgium rose to 217.6 \x1b]million dollars."},
		{"a sequence without an end", said + "\x1b[31"},
		{"a bell and a start of text", "In 2023\a exports from Kazakhstan to Belgium rose to 217.6\x02 million dollars."},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			a, err := Read(documentOf(test.text, 0), "")
			if err != nil || a.Body != said {
				t.Fatalf("text %q, error %v", a.Body, err)
			}
			spans(t, a.Body, "217.6 million dollars")
			spans(t, test.text, "217.6 million dollars")
		})
	}
}

// spans reads a text, which tells one figure in those words, and compares its
// places with the words that stand there.
func spans(t *testing.T, said, words string) {
	t.Helper()
	found := Extract(Article{Lang: "en", Text: said}, 0)
	if len(found) != 1 {
		t.Fatalf("%d figures in %q", len(found), said)
	}
	s := found[0]
	at := string([]rune(said)[s.Start:s.End])
	if text.WithoutControls(at) != words || at != s.Words || s.Claim("").Period.String() != "2023" || s.Reporter != "KZ" || s.Partner != "BE" {
		t.Errorf("%q in place of %q (%q), %s of %s with %s", at, words, s.Words, s.Claim("").Period, s.Reporter, s.Partner)
	}
}

func TestControlSequencesInPages(t *testing.T) {
	markup := "<!DOCTYPE html><html><body><article><h1>\x1b[1mTrade grows\x1b[0m</h1><p>In 2023 &#27;[31mexports&#27;[0m from Kazakhstan to Belgium rose to 217.6 million dollars, officials said.</p></article></body></html>"
	const want = "Trade grows\nIn 2023 exports from Kazakhstan to Belgium rose to 217.6 million dollars, officials said."
	if a, err := Read(documentOf(markup, 0), ""); err != nil || a.Body != want {
		t.Errorf("text %q, error %v", a.Body, err)
	}
	feed := "<rss><channel><title>News</title><item><title>Trade \x1b[31mgrows this year</title><description>In 2023 exports rose to 217.6 million dollars, officials said.</description></item></channel></rss>"
	if a, err := Read(documentOf(feed, 0), ""); err != nil || a.Title != "Trade grows this year" {
		t.Errorf("title %q, error %v", a.Title, err)
	}
}

// TestColouredProse claims a text that is coloured, and none that holds other
// control characters.
func TestColouredProse(t *testing.T) {
	for text, want := range map[string]bool{
		"In 2023 the \x1b[31mexports\x1b[0m of the country rose, and the imports of it fell.": true,
		"In 2023 the \x01exports\x02 of the country rose, and the imports of it fell.":        false,
	} {
		if got := (Format{}).Match(&data.Document{Name: "a.txt", Head: []byte(text)}); got != want {
			t.Errorf("%q: claimed %v", text, got)
		}
	}
}
