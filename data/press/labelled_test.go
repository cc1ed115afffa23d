package press

import (
	"bufio"
	"encoding/csv"
	"encoding/json"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"
)

// labelled is a sentence with what it says, as a person reads it.
type labelled struct {
	Line
	Phenomena []string      `json:"phenomena"`
	Partial   string        `json:"partial"` // why not all of it is read yet
	Figures   []GuideFigure `json:"figures"`
}

// TestLabelled reads labelled sentences of every language. Each must say
// exactly what its labels say; one that is marked partial must say less, and
// nothing that its labels do not say.
func TestLabelled(t *testing.T) {
	for _, l := range languages() {
		t.Run(l.Code, func(t *testing.T) {
			for _, s := range sentencesOf(t, l.Code) {
				t.Run(s.ID, func(t *testing.T) { s.check(t) })
			}
		})
	}
}

// sentencesOf reads the labelled sentences of a language; none when it has no
// file.
func sentencesOf(t *testing.T, lang string) []labelled {
	t.Helper()
	file, err := os.Open("testdata/sentences/" + lang + ".jsonl")
	if os.IsNotExist(err) {
		t.Skip("no labelled sentences yet")
	}
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	var out []labelled
	seen := map[string]bool{}
	lines := bufio.NewScanner(file)
	for n := 1; lines.Scan(); n++ {
		var s labelled
		in := json.NewDecoder(strings.NewReader(lines.Text()))
		in.DisallowUnknownFields()
		if err := in.Decode(&s); err != nil {
			t.Fatalf("%s: line %d: %v", file.Name(), n, err)
		}
		if s.Lang != lang || s.ID == "" || seen[s.ID] {
			t.Errorf("%s: line %d: id %q and lang %q, expected an id of its own and %q", file.Name(), n, s.ID, s.Lang, lang)
		}
		seen[s.ID] = true
		out = append(out, s)
	}
	if err := lines.Err(); err != nil {
		t.Fatal(err)
	}
	return out
}

// check reads the sentence and compares.
func (s *labelled) check(t *testing.T) {
	for _, f := range s.Figures {
		if !strings.Contains(s.Text, f.Span) {
			t.Fatalf("the label's span %q is not in the text", f.Span)
		}
	}
	result, err := ExtractLine(s.Line)
	if err != nil {
		t.Fatal(err)
	}
	want, extra := labels(s.Figures), []string{}
	for _, g := range labels(result.Figures) {
		if i := slices.Index(want, g); i >= 0 {
			want = slices.Delete(want, i, i+1)
		} else {
			extra = append(extra, g)
		}
	}
	missed := len(want) > 0 && s.Partial == ""
	if missed || len(extra) > 0 {
		t.Errorf("%s\ncontext: %s\nnot read:\n  %s\nread and not said:\n  %s", s.Text, s.Context,
			strings.Join(want, "\n  "), strings.Join(extra, "\n  "))
	}
	if s.Partial != "" && len(want) == 0 {
		t.Errorf("%s\nall of it is read, and it is marked partial", s.Text)
	}
}

// labels writes figures for comparison. A turnover is told of an unordered
// pair, and of a product only that there is one, for its words may be declined.
func labels(figures []GuideFigure) []string {
	var out []string
	for _, g := range figures {
		word := func(p *string) string {
			if p == nil {
				return "-"
			}
			return *p
		}
		pair := []string{word(g.Reporter), word(g.Partner)}
		if g.Indicator == "turnover" {
			slices.Sort(pair)
		}
		product := "whole"
		if g.Product != nil {
			product = "product"
		}
		out = append(out, fmt.Sprintf("%s %s place=%s %s %s against %s: %s %s %s %s %s «%s»", g.Indicator, strings.Join(pair, "-"),
			word(g.Place), product, word(g.Period), word(g.BasePeriod), g.Kind, g.Value, g.Unit, g.Approx, g.Status, g.Span))
	}
	return out
}

// fewest is how many sentences of a language show each phenomenon.
const fewest = 2

// TestLabelledShowEveryPhenomenon counts the sentences behind each row of the
// list of phenomena, in the languages that have it.
func TestLabelledShowEveryPhenomenon(t *testing.T) {
	file, err := os.Open("testdata/sentences/phenomena.csv")
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	rows, err := csv.NewReader(file).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	for _, l := range languages() {
		t.Run(l.Code, func(t *testing.T) {
			shown := map[string]int{}
			for _, s := range sentencesOf(t, l.Code) {
				for _, slug := range s.Phenomena {
					shown[slug]++
				}
			}
			for _, row := range rows[1:] {
				if had := row[2] == "" || slices.Contains(strings.Fields(row[2]), l.Code); had && shown[row[0]] < fewest {
					t.Errorf("%s: %d sentences, expected at least %d", row[1], shown[row[0]], fewest)
				}
				delete(shown, row[0])
			}
			for slug := range shown {
				t.Errorf("%q is no phenomenon of the list", slug)
			}
		})
	}
}
