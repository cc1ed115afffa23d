package press

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"oborot/data"
)

// expected is a figure that an article of testdata tells: the guide's fields, the
// paragraph, and where it is told again.
type expected struct {
	GuideFigure
	Paragraph int     `json:"paragraph"`
	Also      []again `json:"also"`
}

type again struct {
	Paragraph int    `json:"paragraph"`
	Span      string `json:"span"`
}

// String writes all fields on one line.
func (e expected) String() string {
	word := func(p *string) string {
		if p == nil {
			return "-"
		}
		return *p
	}
	if e.Indicator == "turnover" && word(e.Reporter) > word(e.Partner) {
		e.Reporter, e.Partner = e.Partner, e.Reporter // it has no direction
	}
	s := fmt.Sprintf("%d “%s” %s %s-%s %s %s %s %s against %s, %s", e.Paragraph, e.Span, e.Indicator, word(e.Reporter), word(e.Partner),
		word(e.Period), e.Kind, e.Value, e.Unit, word(e.BasePeriod), e.Status)
	if e.Approx != "exact" {
		s += ", " + e.Approx
	}
	if e.Place != nil {
		s += ", at " + *e.Place
	}
	if e.Product != nil {
		s += ", of " + *e.Product
	}
	for _, a := range e.Also {
		s += fmt.Sprintf(", again %d “%s”", a.Paragraph, a.Span)
	}
	return s
}

// TestArticles reads whole articles: every figure of them, with each of its
// fields and its place, and nothing else.
func TestArticles(t *testing.T) {
	paths, err := filepath.Glob("testdata/articles/*.txt")
	if err != nil || len(paths) == 0 {
		t.Fatalf("%v, %d articles", err, len(paths))
	}
	for _, path := range paths {
		name := strings.TrimSuffix(filepath.Base(path), ".txt")
		t.Run(name, func(t *testing.T) {
			text, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			if n := len(strings.Fields(string(text))); n < 300 || n > 800 {
				t.Errorf("%d words, an article here has 300 to 800", n)
			}
			article, published, want := expectations(t, strings.TrimSuffix(path, ".txt")+".jsonl")
			article.Text = string(text)
			var got []string
			for _, s := range Extract(article, published) {
				got = append(got, saying(&s).String())
			}
			for _, w := range want {
				if !slices.Contains(got, w) {
					t.Errorf("lacks %s", w)
				}
			}
			for _, g := range got {
				if !slices.Contains(want, g) {
					t.Errorf("not so %s", g)
				}
			}
			if len(got) != len(want) && !t.Failed() {
				t.Errorf("%d figures, want %d", len(got), len(want))
			}
		})
	}
}

// saying writes a statement as an article's expectations are written.
func saying(s *Statement) expected {
	e := expected{GuideFigure: s.Guide(), Paragraph: s.Paragraph}
	for _, r := range s.Again {
		e.Also = append(e.Also, again{r.Paragraph, r.Words})
	}
	return e
}

// expectations reads what an article tells. The first line says of the article
// its language and date.
func expectations(t *testing.T, path string) (Article, data.Date, []string) {
	t.Helper()
	file, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	lines := bufio.NewScanner(file)
	var of struct{ Lang, Published string }
	lines.Scan()
	if err := json.Unmarshal(lines.Bytes(), &of); err != nil {
		t.Fatalf("%s: %v", path, err)
	}
	published, err := data.ParseDate(of.Published)
	if err != nil {
		t.Fatal(err)
	}
	var want []string
	for lines.Scan() {
		var e expected
		if err := json.Unmarshal(lines.Bytes(), &e); err != nil {
			t.Fatalf("%s: %v", path, err)
		}
		want = append(want, e.String())
	}
	return Article{Lang: of.Lang}, published, want
}
