package main

import (
	"os"
	"strings"
	"testing"
)

// truthWords are the words of a language in which truths are told: of each name
// the alternatives, and the forms of the countries.
type truthWords struct {
	lang  string
	words map[string][]string
	areas map[string]map[string]string // by code and form
}

// readTruthWords reads a file of testdata/truths.
func readTruthWords(t testing.TB, lang string) *truthWords {
	t.Helper()
	raw, err := os.ReadFile("testdata/truths/" + lang + ".txt")
	if err != nil {
		t.Fatal(err)
	}
	w := &truthWords{lang: lang, words: map[string][]string{}, areas: map[string]map[string]string{}}
	for line := range strings.Lines(string(raw)) {
		name, rest, found := strings.Cut(strings.TrimSpace(line), ": ")
		if !found || strings.HasPrefix(name, "#") {
			continue
		}
		alternatives := strings.Split(rest, " | ")
		if code, isArea := strings.CutPrefix(name, "area "); isArea {
			w.areas[code] = map[string]string{}
			for i, form := range w.words["forms"] {
				w.areas[code][form] = alternatives[i]
			}
			continue
		}
		w.words[name] = append(w.words[name], alternatives...)
	}
	return w
}

// has says whether the language has a word of that name.
func (w *truthWords) has(name string) bool { return len(w.words[name]) > 0 }

// pick takes one of the alternatives of the first of some names that the
// language has.
func (w *truthWords) pick(t *truth, names ...string) string {
	for _, name := range names {
		if n := len(w.words[name]); n > 0 {
			return w.words[name][t.IntN(n)]
		}
	}
	panic("no word in " + w.lang + ": " + strings.Join(names, ", "))
}

// fill puts words into the {slots} of a pattern.
func fill(pattern string, slot func(name string) string) string {
	var out strings.Builder
	for {
		before, rest, found := strings.Cut(pattern, "{")
		out.WriteString(before)
		if !found {
			return out.String()
		}
		name, after, _ := strings.Cut(rest, "}")
		out.WriteString(slot(name))
		pattern = after
	}
}

// inCase puts the names of currencies, which are slots of their own, in a
// grammatical case; the first is the ordinary one.
func (w *truthWords) inCase(pattern, grammatical string) string {
	return fill(pattern, func(name string) string {
		if cases := w.words[name]; len(cases) > 0 {
			for i, c := range w.words["cases"] {
				if c == grammatical {
					return cases[i]
				}
			}
			return cases[0]
		}
		return "{" + name + "}"
	})
}

// capital makes the first letter of a sentence a capital.
func capital(s string) string {
	first := []rune(s)
	return strings.ToUpper(string(first[:1])) + string(first[1:])
}
