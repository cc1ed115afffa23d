package page

import (
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"regexp"
	"strings"

	"golang.org/x/net/html"

	"oborot/data"
	"oborot/data/text"
)

const (
	maxItems     = 10_000 // articles of one feed
	maxFeedDepth = 256    // of elements inside elements
	headOfFeed   = 16_384 // bytes of the first items that are looked at
)

// feedRoot finds the first element of a feed: RSS 0.9 and 2.0, RSS 1.0, Atom.
var feedRoot = regexp.MustCompile(`^(?:\s|<\?[^>]*>|<!--(?s:.*?)-->|<!DOCTYPE[^>\[]*\[(?s:.*?)\]\s*>|<![^>]*>)*<(?:rss|(?:[a-z]+:)?feed|(?:rdf:)?RDF)[\s>]`)

// IsFeed says whether some text begins as a feed of articles does. Feeds of data,
// which programming interfaces answer with, are none.
func IsFeed(head []byte) bool {
	head = bytes.TrimPrefix(head, []byte("\uFEFF"))
	root := feedRoot.Find(head[:min(len(head), 8192)])
	if root == nil || bytes.Contains(head, []byte("schemas.microsoft.com/ado")) || bytes.Contains(head, []byte("oasis-open.org/odata")) {
		return false
	}
	if bytes.HasSuffix(root[:len(root)-1], []byte("RDF")) && !bytes.Contains(head, []byte("purl.org/rss/1.0")) && !bytes.Contains(head, []byte("my.netscape.com/rdf")) {
		return false
	}
	return speaks(head)
}

// itemText finds the beginnings of titles and texts.
var itemText = regexp.MustCompile(`<(?:title|description|summary|content|content:encoded)[^>]*>\s*(?:<!\[CDATA\[)?([^<]{1,200})`)

// speaks says whether one of the first items of a feed has a title or a text of
// a few words, as articles have and rates have not.
func speaks(head []byte) bool {
	at := max(bytes.Index(head, []byte("<item")), bytes.Index(head, []byte("<entry")))
	if at < 0 {
		return false
	}
	for _, m := range itemText.FindAllSubmatch(head[at:min(len(head), at+headOfFeed)], 20) {
		if len(bytes.Fields(m[1])) >= 3 {
			return true
		}
	}
	return false
}

// feedItem is an article of a feed.
type feedItem struct {
	title, link, date  string
	outlet, outletLink string // of the feed, or of the one that the item is from
	body               string // HTML
	rank               int    // of the element that the body is from
	guid               string
}

// Items parts a feed into its articles, each a feed of one item in the same few
// elements, so that an article that another day's feed repeats is the same
// document. It returns nothing where the document is no feed.
func Items(doc *data.Document, words Words) ([][]byte, error) {
	if !IsFeed(decodedHead(doc)) {
		return nil, nil
	}
	raw, err := load(doc)
	if err != nil {
		return nil, err
	}
	utf8, _, err := decodeMarkup(raw, doc.Encoding, "", words)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", doc.Name, err)
	}
	items, err := readFeed(utf8)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", doc.Name, err)
	}
	var out [][]byte
	for _, item := range items {
		out = append(out, item.document())
	}
	return out, nil
}

// decodedHead returns the head of a document in UTF-8 where it is in UTF-16.
func decodedHead(doc *data.Document) []byte {
	if utf8, _, _ := decode(doc.Head, doc.Encoding); wide(doc.Head) && utf8 != "" {
		return []byte(utf8)
	}
	return doc.Head
}

// document writes an item as a feed of its own.
func (f feedItem) document() []byte {
	var b bytes.Buffer
	b.WriteString(xml.Header + `<rss version="2.0"><channel>`)
	write := func(name, s string) {
		if s != "" {
			b.WriteString("<" + name + ">")
			_ = xml.EscapeText(&b, []byte(s)) // a buffer takes all
			b.WriteString("</" + name + ">")
		}
	}
	write("title", f.outlet)
	write("link", f.outletLink)
	b.WriteString("<item>")
	write("title", f.title)
	write("link", f.link)
	write("pubDate", f.date)
	write("description", f.body)
	b.WriteString("</item></channel></rss>\n")
	return b.Bytes()
}

// readItem reads a feed of one item as an article.
func readItem(utf8 string, today data.Date, words Words) (Article, error) {
	items, err := readFeed(utf8)
	if err != nil {
		return Article{}, err
	}
	if len(items) != 1 {
		return Article{}, fmt.Errorf("a feed of %d articles, each of which is a document of its own", len(items))
	}
	f := items[0]
	p := &page{title: squeeze(clean(markupText(f.title))), words: words, today: today}
	body, err := html.Parse(strings.NewReader(f.body))
	if err != nil {
		return Article{}, fmt.Errorf("the item cannot be read: %w", err)
	}
	prune(body, p.title)
	a := Article{Title: p.title, Outlet: squeeze(clean(markupText(f.outlet))), Provider: hostOf(f.link)}
	if a.Provider == "" {
		a.Provider = hostOf(f.outletLink)
	}
	lines := append([]string{p.title}, p.prose(blocksOf(body))...)
	if a.Text = strings.TrimSpace(strings.Join(lines, "\n")); a.Text == "" {
		return Article{}, errors.New("the item has no text")
	}
	a.dated(said{p.day(f.date), byFeed}, data.VintagePrinted, today)
	return a, nil
}

// markupText returns the text of a title, which may be HTML.
func markupText(s string) string {
	if !strings.ContainsAny(s, "<&") {
		return s
	}
	n, err := html.Parse(strings.NewReader(s))
	if err != nil {
		return s
	}
	return textUnder(n, 10_000)
}

// feedReader walks through a feed.
type feedReader struct {
	items   []feedItem
	channel feedItem // what the feed says of itself
	item    *feedItem
	path    []string // names of the open elements
	text    strings.Builder
	attrs   []xml.Attr // of the element whose text is gathered
	inside  int        // how deep in an element whose markup is text: Atom's XHTML
}

// readFeed reads the items of a feed.
func readFeed(utf8 string) ([]feedItem, error) {
	d := xml.NewDecoder(strings.NewReader(strings.Map(xmlRune, text.WithoutControls(utf8))))
	d.Strict, d.Entity = false, xml.HTMLEntity
	d.CharsetReader = func(_ string, in io.Reader) (io.Reader, error) { return in, nil }
	r := &feedReader{}
	for {
		t, err := d.RawToken()
		if errors.Is(err, io.EOF) {
			break
		}
		line, _ := d.InputPos()
		if err != nil {
			return nil, fmt.Errorf("line %d: the feed is broken: %w", line, err)
		}
		if err := r.take(t); err != nil {
			return nil, fmt.Errorf("line %d: %w", line, err)
		}
	}
	if r.item != nil {
		return nil, errors.New("the feed ends inside an item")
	}
	if len(r.items) == 0 {
		return nil, errors.New("the feed has no items")
	}
	for i := range r.items {
		r.items[i].complete(r.channel)
	}
	return r.items, nil
}

// xmlRune leaves out what XML cannot hold.
func xmlRune(r rune) rune {
	if r < ' ' && r != '\t' && r != '\n' && r != '\r' || r == '\uFFFE' || r == '\uFFFF' {
		return -1
	}
	return r
}

// complete gives an item what the feed says of itself.
func (f *feedItem) complete(channel feedItem) {
	if f.link == "" && strings.Contains(f.guid, "://") {
		f.link = f.guid
	}
	if f.outlet == "" {
		f.outlet, f.outletLink = channel.title, channel.link
	}
}
