package page

import (
	"bytes"
	"cmp"
	"errors"
	"fmt"
	"strings"

	"github.com/PuerkitoBio/goquery"
	"golang.org/x/net/html"

	"oborot/data"
)

// page is an HTML page with what it says of itself.
type page struct {
	doc        *goquery.Document
	metas      map[string][]string // by property, name or itemprop in lower case
	notes      *linked
	article    object   // what the JSON-LD says of the article, else nil
	addresses  []string // of the page, the most trustworthy first
	title      string
	words      Words
	monthFirst bool // its language may put the month first in figures
	today      data.Date
}

// readPage finds title, text, date and outlet in an HTML page.
func readPage(utf8 []byte, from origin, words Words) (Article, error) {
	doc, err := goquery.NewDocumentFromReader(bytes.NewReader(utf8))
	if err != nil {
		return Article{}, fmt.Errorf("the page cannot be read: %w", err)
	}
	if countNodes(doc.Nodes[0]) > maxNodes {
		return Article{}, fmt.Errorf("a page of more than %d elements and texts, which no article has", maxNodes)
	}
	p := &page{doc: doc, metas: metasOf(doc), notes: readLinked(doc), words: words, today: from.today}
	p.addresses = p.findAddresses(utf8, from.address)
	p.article = p.notes.about(p.addresses, p.titles())
	p.title = p.headline()
	lang, _ := doc.Find("html").First().Attr("lang")
	p.monthFirst = words.mayPutMonthFirst(lang)

	root := doc.Nodes[0]
	if body := doc.Find("body"); len(body.Nodes) > 0 {
		root = body.Nodes[0]
	}
	weights := prune(root, p.title)
	body := container(root, weights)
	paragraphs := p.orNoted(p.prose(append(leads(root, body), blocksOf(body)...)))
	if len(paragraphs) == 0 {
		return Article{}, errors.New("no text of an article is found in the page; a page that a script fills is to be saved once it is shown")
	}
	a := Article{Provider: p.outlet(), Outlet: p.outletName(), Title: p.title}
	a.Text = strings.Join(append([]string{p.title}, paragraphs...), "\n")
	p.date(&a, root)
	return a, nil
}

// maxNodes is more elements and texts than any article has.
const maxNodes = 300_000

// countNodes counts what lies under a node, until it is too much.
func countNodes(n *html.Node) int {
	count := 1
	for c := n.FirstChild; c != nil && count <= maxNodes; c = c.NextSibling {
		count += countNodes(c)
	}
	return count
}

// mayPutMonthFirst says whether dates in figures may begin with their month in
// a page of that language: in English but for the British, and where none is
// said.
func (w Words) mayPutMonthFirst(lang string) bool {
	lang, region, _ := strings.Cut(strings.ReplaceAll(strings.ToLower(lang), "_", "-"), "-")
	if first, known := w.MonthFirst(lang); known {
		return first && (region == "" || region == "us")
	}
	return lang == ""
}

// metasOf gathers the meta elements of a page under all their names.
func metasOf(doc *goquery.Document) map[string][]string {
	out := map[string][]string{}
	doc.Find("meta[content]").Each(func(_ int, s *goquery.Selection) {
		content := strings.TrimSpace(s.AttrOr("content", ""))
		for _, key := range [...]string{"property", "name", "itemprop"} {
			for name := range strings.FieldsSeq(strings.ToLower(s.AttrOr(key, ""))) {
				if content != "" {
					out[name] = append(out[name], content)
				}
			}
		}
	})
	return out
}

// meta returns what the first of some meta elements says.
func (p *page) meta(names ...string) string {
	for _, name := range names {
		if all := p.metas[name]; len(all) > 0 {
			return all[0]
		}
	}
	return ""
}

// titles are all that may be the title: of the head, and every heading of the
// first rank.
func (p *page) titles() []string {
	var out []string
	p.doc.Find("h1").Each(func(i int, s *goquery.Selection) {
		if i < 5 {
			out = append(out, squeeze(clean(s.Text())))
		}
	})
	for _, s := range [...]string{p.meta("og:title", "twitter:title"), p.doc.Find("title").First().Text()} {
		out = append(out, squeeze(clean(s)))
	}
	return out
}

// headline returns the title of the article: the heading that the head of the
// page repeats, for the first heading may be the outlet's name; else what the
// head says, without the outlet's name.
func (p *page) headline() string {
	told := squeeze(clean(p.meta("og:title", "twitter:title", "dc.title")))
	noted := squeeze(clean(p.article.text("headline")))
	title := squeeze(clean(p.doc.Find("title").First().Text()))
	for _, query := range [...]string{"h1[itemprop~=headline]", "article h1", "h1", "[itemprop~=headline]", ".entry-title"} {
		found := p.doc.Find(query)
		for i := range found.Nodes {
			h := squeeze(clean(textUnder(found.Nodes[i], 1000)))
			if h != "" && (matchesTitle(h, told) || matchesTitle(h, noted) || matchesTitle(h, title)) {
				return h
			}
		}
		if h := squeeze(clean(found.First().Text())); h != "" && (len(found.Nodes) == 1 || told+noted+title == "") {
			return h
		}
	}
	return cmp.Or(noted, withoutOutlet(told, p.outletName()), withoutOutlet(title, p.outletName()))
}

// matchesTitle says whether a heading is a title, which may carry the name of
// the outlet before or behind it. An empty title matches nothing.
func matchesTitle(heading, title string) bool {
	heading, title = strings.ToLower(heading), strings.ToLower(title)
	return heading != "" && title != "" && (strings.HasPrefix(title, heading) || strings.HasSuffix(title, heading) || len(title) > 20 && strings.HasPrefix(heading, title))
}

// withoutOutlet takes the outlet's name from the end of a title: behind a bar,
// or behind a dash if it is that name.
func withoutOutlet(title, outlet string) string {
	for _, bar := range [...]string{" | ", " :: ", " » ", " • "} {
		if at := strings.LastIndex(title, bar); at > 0 {
			return title[:at]
		}
	}
	for _, dash := range [...]string{" — ", " – ", " - ", ": "} {
		if at := strings.LastIndex(title, dash); at > 0 && outlet != "" && strings.EqualFold(title[at+len(dash):], outlet) {
			return title[:at]
		}
	}
	return title
}

// orNoted takes the text that the JSON-LD has of an article where the page
// shows less than half of it.
func (p *page) orNoted(paragraphs []string) []string {
	shown := 0
	for _, s := range paragraphs {
		shown += len(s)
	}
	noted := p.article.text("articleBody")
	if len(noted) < 2*shown || noted == "" {
		return paragraphs
	}
	if strings.Contains(noted, "</") || strings.Contains(noted, "<br") {
		if body, err := html.Parse(strings.NewReader(noted)); err == nil {
			return p.prose(blocksOf(body))
		}
	}
	var all []block
	for line := range strings.Lines(html.UnescapeString(noted)) {
		if line = squeeze(clean(line)); line != "" {
			all = append(all, block{text: line})
		}
	}
	return p.prose(all)
}

// squeeze writes runs of white space as one space.
func squeeze(s string) string { return strings.Join(strings.Fields(s), " ") }
