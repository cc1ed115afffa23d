package page

import (
	_ "embed"
	"encoding/csv"
	"strings"
	"sync"
	"unicode"

	"golang.org/x/net/html"
)

//go:embed markup.csv
var markupList string

// markupName is a word by which pages name a part of themselves.
type markupName struct {
	words []string
	whole bool // the name is these words and nothing else
}

// markupNames are the words of markup.csv by what they name.
var markupNames = sync.OnceValue(func() map[string][]markupName {
	rows := csv.NewReader(strings.NewReader(markupList))
	rows.Comment = '#'
	all, err := rows.ReadAll()
	if err != nil {
		panic(err) // the file is part of the program
	}
	out := map[string][]markupName{}
	for _, row := range all {
		for name := range strings.SplitSeq(row[1], " ") {
			out[row[0]] = append(out[row[0]], markupName{strings.Split(name, "-"), row[2] == "whole"})
		}
	}
	return out
})

// named says whether the class, the identifier or the item property of an
// element is one that markup.csv lists for a part of the page.
func named(n *html.Node, part string) bool {
	for _, a := range n.Attr {
		switch a.Key {
		case "class", "id", "itemprop", "data-block", "data-type", "data-component":
		default:
			continue
		}
		if len(a.Val) > 500 {
			continue
		}
		for name := range strings.FieldsSeq(a.Val) {
			words := nameWords(name)
			for _, m := range markupNames()[part] {
				if m.in(words) {
					return true
				}
			}
		}
	}
	return false
}

// in says whether a name holds the words. A name that tells what a part has or
// lacks, such as with-sidebar, does not name it.
func (m markupName) in(words []string) bool {
	if len(words) == 0 || m.whole && len(words) != len(m.words) {
		return false
	}
	switch words[0] {
	case "has", "no", "with", "without", "not", "is":
		return false
	}
	for i := 0; i+len(m.words) <= len(words); i++ {
		same := true
		for k, w := range m.words {
			same = same && words[i+k] == w
		}
		if same {
			return true
		}
	}
	return false
}

// nameWords parts a name of a class: article__read-more, articleReadMore.
func nameWords(name string) []string {
	var out []string
	start, lower := 0, false
	cut := func(end int) {
		if end > start {
			out = append(out, strings.ToLower(name[start:end]))
		}
	}
	for i, r := range name {
		switch {
		case !unicode.IsLetter(r) && !unicode.IsDigit(r):
			cut(i)
			start = i + len(string(r))
		case unicode.IsUpper(r) && lower:
			cut(i)
			start = i
		}
		lower = unicode.IsLower(r)
	}
	cut(len(name))
	return out
}
