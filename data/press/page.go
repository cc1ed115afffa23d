package press

import (
	"bytes"
	"fmt"
	"net/url"
	"regexp"
	"strings"

	"codeberg.org/readeck/go-readability/v2"
	"github.com/PuerkitoBio/goquery"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// charset finds the encoding that a page declares in its head.
var charset = regexp.MustCompile(`(?i)<meta[^>]+charset\s*=\s*["']?\s*([a-z0-9_:-]+)`)

// declaredCharset returns the encoding that a page names; empty when none, or
// when a byte order mark knows better.
func declaredCharset(raw []byte) string {
	if wide(raw) || bytes.HasPrefix(raw, []byte("\uFEFF")) {
		return ""
	}
	m := charset.FindSubmatch(raw[:min(len(raw), 4096)])
	if m == nil {
		return ""
	}
	return strings.ToLower(string(m[1]))
}

// readPage finds title, body, date and outlet in an HTML page.
func readPage(utf8 []byte) (article, error) {
	page, err := goquery.NewDocumentFromReader(bytes.NewReader(utf8))
	if err != nil {
		return article{}, fmt.Errorf("the page cannot be read: %w", err)
	}
	notes := linkedData(page)
	a := article{provider: outlet(page, notes), printed: pageDate(page, notes), title: headline(page)}
	body, err := readability.FromDocument(page.Nodes[0], nil)
	if err != nil {
		return article{}, fmt.Errorf("no article is found in the page: %w", err)
	}
	lines := []string{a.title}
	if body.Node != nil {
		lines = paragraphs(body.Node, lines)
	}
	a.text = strings.Join(lines, "\n")
	return a, nil
}

// headline returns the title of an article without the name of its outlet.
func headline(page *goquery.Document) string {
	for _, query := range [...]string{"article h1", "h1", "title"} {
		if s := squeeze(page.Find(query).First().Text()); s != "" {
			return s
		}
	}
	s, _ := page.Find(`meta[property="og:title"]`).First().Attr("content")
	return squeeze(s)
}

// squeeze writes runs of white space as one space.
func squeeze(s string) string { return strings.Join(strings.Fields(s), " ") }

// blocks are the elements whose text is a paragraph of its own.
var blocks = map[atom.Atom]bool{
	atom.P: true, atom.Li: true, atom.H1: true, atom.H2: true, atom.H3: true, atom.H4: true, atom.Blockquote: true,
	atom.Div: true, atom.Figcaption: true, atom.Section: true, atom.Article: true, atom.Ul: true, atom.Ol: true,
}

// paragraphs collects the paragraphs under a node. The cells of a table are not
// prose. A heading that repeats the title is left out.
func paragraphs(n *html.Node, lines []string) []string {
	var text strings.Builder
	flush := func() {
		if s := squeeze(text.String()); s != "" && s != lines[0] {
			lines = append(lines, s)
		}
		text.Reset()
	}
	var walk func(*html.Node)
	walk = func(n *html.Node) {
		switch {
		case n.Type == html.TextNode:
			text.WriteString(n.Data)
		case n.DataAtom == atom.Table || n.DataAtom == atom.Script || n.DataAtom == atom.Style:
			return
		case n.DataAtom == atom.Br || blocks[n.DataAtom]:
			flush()
		}
		for c := n.FirstChild; c != nil; c = c.NextSibling {
			walk(c)
		}
		if blocks[n.DataAtom] {
			flush()
		}
	}
	walk(n)
	flush()
	return lines
}

// hostName is a well-formed name of a host with a domain, in the letters that
// the domain name system has.
var hostName = regexp.MustCompile(`^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$`)

// outlet returns the domain of the newspaper, where the page tells it.
func outlet(page *goquery.Document, notes []map[string]any) string {
	var candidates []string
	for _, q := range [...][2]string{{`meta[property="og:url"]`, "content"}, {`link[rel="canonical"]`, "href"}} {
		if v, found := page.Find(q[0]).First().Attr(q[1]); found {
			candidates = append(candidates, v)
		}
	}
	for _, n := range notes {
		if publisher, ok := n["publisher"].(map[string]any); ok {
			if s, ok := publisher["url"].(string); ok {
				candidates = append(candidates, s)
			}
		}
	}
	for _, c := range candidates {
		u, err := url.Parse(strings.TrimSpace(c))
		if err != nil {
			continue
		}
		if host := strings.ToLower(u.Hostname()); len(host) <= 253 && hostName.MatchString(host) {
			return strings.TrimPrefix(host, "www.")
		}
	}
	return ""
}
