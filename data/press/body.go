package press

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"codeberg.org/readeck/go-readability/v2"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// container finds the element that holds the text of the article: the one that
// is marked so, the one that is named so, the article; else the one that
// readability takes.
func container(root *html.Node, w *weights) *html.Node {
	for _, marked := range [...]func(*html.Node) bool{
		func(n *html.Node) bool { return itemprop(n, "articleBody") },
		func(n *html.Node) bool { return named(n, "body") },
		func(n *html.Node) bool { return n.DataAtom == atom.Article },
	} {
		if n := firstOf(root, w, marked); n != nil {
			return n
		}
	}
	parser := readability.NewParser()
	parser.DisableJSONLD = true
	if found, err := parser.ParseDocument(topOf(root), nil); err == nil && found.Node != nil {
		return found.Node
	}
	return root
}

// firstOf returns the first element of a kind that holds a good part of the
// page's prose: lists of other articles hold less.
func firstOf(root *html.Node, w *weights, is func(*html.Node) bool) *html.Node {
	var found *html.Node
	var walk func(*html.Node)
	walk = func(n *html.Node) {
		if n.Type == html.ElementNode && w.prose[n]*5 >= w.prose[root]*2 && w.prose[n] > 0 && is(n) {
			found = n
		}
		for c := n.FirstChild; c != nil && found == nil; c = c.NextSibling {
			walk(c)
		}
	}
	walk(root)
	return found
}

// topOf returns the document of an element.
func topOf(n *html.Node) *html.Node {
	for n.Parent != nil {
		n = n.Parent
	}
	return n
}

// blocks are the elements whose text is a paragraph of its own.
var blocks = map[atom.Atom]bool{
	atom.P: true, atom.Li: true, atom.H1: true, atom.H2: true, atom.H3: true, atom.H4: true, atom.H5: true, atom.H6: true, atom.Blockquote: true,
	atom.Div: true, atom.Section: true, atom.Article: true, atom.Ul: true, atom.Ol: true, atom.Dl: true, atom.Dt: true, atom.Dd: true,
	atom.Header: true, atom.Main: true, atom.Body: true, atom.Center: true, atom.Pre: true, atom.Address: true, atom.Hr: true, atom.Details: true, atom.Summary: true,
}

// block is a paragraph on its way out of a page.
type block struct {
	text   string
	linked int // letters of it that stand in links
}

// gathering collects the paragraphs under an element.
type gathering struct {
	out    []block
	text   strings.Builder
	linked int
}

// blocksOf returns the paragraphs under an element in their order. The cells of
// a table are not prose, unless the page is laid out by a table of one column.
func blocksOf(n *html.Node) []block {
	r := &gathering{}
	r.walk(n, false)
	r.flush()
	return r.out
}

func (r *gathering) walk(n *html.Node, link bool) {
	switch {
	case n.Type == html.TextNode:
		r.text.WriteString(strings.Map(spaced, n.Data))
		if link {
			r.linked += utf8.RuneCountInString(strings.TrimSpace(n.Data))
		}
		return
	case n.DataAtom == atom.Table && isData(n), n.Type == html.ElementNode && clutter[n.DataAtom]:
		return
	case n.DataAtom == atom.Br:
		r.text.WriteByte('\n')
	case blocks[n.DataAtom] || n.DataAtom == atom.Td || n.DataAtom == atom.Tr:
		r.flush()
		defer r.flush()
	}
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		r.walk(c, link || n.DataAtom == atom.A)
	}
}

// spaced writes a line break of the source as the space that it is.
func spaced(c rune) rune {
	if c == '\n' || c == '\r' || c == '\t' {
		return ' '
	}
	return c
}

// flush ends a paragraph. Of single line breaks inside it those part it that
// stand behind a sentence; the others only break a long line.
func (r *gathering) flush() {
	text, linked := r.text.String(), r.linked
	r.text.Reset()
	r.linked = 0
	var lines []string
	for line := range strings.SplitSeq(text, "\n") {
		line = squeeze(clean(line))
		if last := len(lines) - 1; last >= 0 && line != "" && lines[last] != "" && continues(lines[last], line) {
			lines[last] += " " + line
			continue
		}
		lines = append(lines, line)
	}
	for _, line := range lines {
		if line != "" {
			r.out = append(r.out, block{line, min(linked, utf8.RuneCountInString(line))})
		}
	}
}

// continues says whether a line goes on with the sentence of the one before.
func continues(before, line string) bool {
	last, _ := utf8.DecodeLastRuneInString(before)
	first, _ := utf8.DecodeRuneInString(line)
	return (unicode.IsLetter(last) || unicode.IsDigit(last) || last == ',' || last == '-') && (unicode.IsLower(first) || unicode.IsDigit(first))
}

// clean leaves out the characters that are not seen: soft hyphens, zero-width
// spaces and joiners, marks of direction.
func clean(s string) string {
	if !strings.ContainsFunc(s, unseen) {
		return s
	}
	return strings.Map(func(r rune) rune {
		if unseen(r) {
			return -1
		}
		return r
	}, s)
}

func unseen(r rune) bool {
	return r == '\u00ad' || r == '\ufeff' || r == '\u2060' || r >= '\u200b' && r <= '\u200f' || r >= '\u202a' && r <= '\u202e' || r < ' ' && r != '\t'
}

// isData says whether a table holds more than one column: one of one column
// lays a page out.
func isData(table *html.Node) bool {
	var widest func(*html.Node) int
	widest = func(n *html.Node) int {
		cells, most := 0, 0
		for c := n.FirstChild; c != nil; c = c.NextSibling {
			if c.DataAtom == atom.Td || c.DataAtom == atom.Th {
				if squeeze(textUnder(c, 200)) != "" {
					cells++
				}
			} else if c.DataAtom != atom.Table {
				most = max(most, widest(c))
			}
		}
		return max(most, cells)
	}
	return widest(table) > 1
}
