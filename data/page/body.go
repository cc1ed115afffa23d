package page

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"oborot/data/text"
)

// container finds the element that holds the text of the article: the one that
// is marked so, the one that is named so, the article; else the innermost one
// that holds nearly all of the page's prose.
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
	for n := root; ; {
		inner := n.FirstChild
		for inner != nil && (inner.Type != html.ElementNode || w.prose[inner]*10 < w.prose[n]*9) {
			inner = inner.NextSibling
		}
		if inner == nil || inner.DataAtom == atom.P || !blocks[inner.DataAtom] && !layout[inner.DataAtom] {
			return n
		}
		n = inner
	}
}

// layout are the elements beside blocks by which old pages are laid out.
var layout = map[atom.Atom]bool{atom.Form: true, atom.Table: true, atom.Tbody: true, atom.Tr: true, atom.Td: true, atom.Font: true, atom.Span: true}

// leads returns the paragraphs that stand between the title and the text in an
// element that is named for the lead.
func leads(root, body *html.Node) []block {
	var out []block
	behind, done := false, false
	var walk func(*html.Node)
	walk = func(n *html.Node) {
		if done = done || n == body; done {
			return
		}
		behind = behind || n.DataAtom == atom.H1
		if behind && n.Type == html.ElementNode && n.DataAtom != atom.H1 && !holdsNode(n, body) && named(n, "lead") {
			out = append(out, blocksOf(n)...)
			return
		}
		for c := n.FirstChild; c != nil; c = c.NextSibling {
			walk(c)
		}
	}
	walk(root)
	return out
}

// holdsNode says whether a node lies in another.
func holdsNode(outer, inner *html.Node) bool {
	for ; inner != nil; inner = inner.Parent {
		if inner == outer {
			return true
		}
	}
	return false
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
	out  []block
	text strings.Builder
}

// linkStart and linkEnd stand round the text of a link while it is gathered.
const linkStart, linkEnd = '\x01', '\x02'

// blocksOf returns the paragraphs under an element in their order. The cells of
// a table are not prose, unless the page is laid out by a table of one column.
func blocksOf(n *html.Node) []block {
	g := &gathering{}
	g.walk(n)
	g.flush()
	return g.out
}

func (g *gathering) walk(n *html.Node) {
	switch {
	case n.Type == html.TextNode:
		g.text.WriteString(strings.Map(asSpace, text.WithoutControls(n.Data)))
		return
	case n.DataAtom == atom.Table && isData(n), n.Type == html.ElementNode && clutter[n.DataAtom]:
		return
	case n.DataAtom == atom.Br:
		g.text.WriteByte('\n')
	case n.DataAtom == atom.A:
		g.text.WriteByte(linkStart)
		defer g.text.WriteByte(linkEnd)
	case blocks[n.DataAtom] || n.DataAtom == atom.Td || n.DataAtom == atom.Tr:
		g.flush()
		defer g.flush()
	}
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		g.walk(c)
	}
}

// asSpace writes the control characters of the source as spaces.
func asSpace(c rune) rune {
	if c < ' ' {
		return ' '
	}
	return c
}

// flush ends a paragraph. Of single line breaks inside it those part it that
// stand behind a sentence; the others only break a long line.
func (g *gathering) flush() {
	text := g.text.String()
	g.text.Reset()
	var lines []block
	link, open := false, false // inside a link; the line before goes on
	for line := range strings.SplitSeq(text, "\n") {
		b := block{}
		b.text, b.linked, link = unlinked(line, link)
		if last := len(lines) - 1; open && b.text != "" && continues(lines[last].text, b.text) {
			lines[last] = block{lines[last].text + " " + b.text, lines[last].linked + b.linked}
		} else if b.text != "" {
			lines = append(lines, b)
		}
		open = b.text != ""
	}
	g.out = append(g.out, lines...)
}

// unlinked takes the marks of links out of a line and counts the letters in them.
func unlinked(line string, link bool) (text string, linked int, still bool) {
	var b strings.Builder
	for _, r := range line {
		switch {
		case r == linkStart || r == linkEnd:
			link = r == linkStart
			continue
		case link && !unicode.IsSpace(r) && !unseen(r):
			linked++
		}
		b.WriteRune(r)
	}
	return squeeze(clean(b.String())), linked, link
}

// continues says whether a line goes on with the sentence of the one before.
func continues(before, line string) bool {
	last, _ := utf8.DecodeLastRuneInString(before)
	first, _ := utf8.DecodeRuneInString(line)
	return (unicode.IsLetter(last) || unicode.IsDigit(last) || last == ',' || last == '-') && (unicode.IsLower(first) || unicode.IsDigit(first))
}

// clean leaves out the characters that are not seen: soft hyphens, zero-width
// spaces and joiners, marks of direction, control sequences.
func clean(s string) string {
	s = text.WithoutControls(s)
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
	return r == '\u00ad' || r == '\ufeff' || r == '\u2060' || r >= '\u200b' && r <= '\u200f' || r >= '\u202a' && r <= '\u202e'
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
