package page

import (
	"encoding/xml"
	"errors"
	"fmt"
	"strings"

	"golang.org/x/net/html"
)

// take takes a token of a feed.
func (r *feedReader) take(t xml.Token) error {
	switch t := t.(type) {
	case xml.StartElement:
		return r.start(t)
	case xml.EndElement:
		return r.end(feedName(t.Name))
	case xml.CharData:
		if r.inside > 0 {
			r.text.WriteString(html.EscapeString(string(t)))
		} else {
			r.text.Write(t)
		}
	case xml.Directive:
		if strings.Contains(string(t), "<!ENTITY") {
			return errors.New("a feed that declares entities of its own, which is not read")
		}
	}
	return nil
}

// feedName is the name of an element without the common prefixes of the three
// kinds of feeds: content:encoded keeps its prefix, atom:entry is entry.
func feedName(n xml.Name) string {
	switch n.Space {
	case "", "atom", "a", "rss", "a10":
		return n.Local
	}
	return n.Space + ":" + n.Local
}

func (r *feedReader) start(t xml.StartElement) error {
	if len(r.path) >= maxFeedDepth {
		return fmt.Errorf("more than %d elements inside one another", maxFeedDepth)
	}
	name := feedName(t.Name)
	if r.inside == 0 && r.item != nil && bodyElements[r.parent()] > 0 {
		r.inside = len(r.path) // markup that is not escaped, as it should be
	}
	r.path = append(r.path, name)
	if r.inside > 0 {
		r.text.WriteString("<" + t.Name.Local + ">")
		return nil
	}
	r.text.Reset()
	r.attrs = t.Attr
	switch {
	case name == "item" || name == "entry":
		if r.item != nil {
			return errors.New("an item inside an item")
		}
		if len(r.items) == maxItems {
			return fmt.Errorf("more than %d items", maxItems)
		}
		r.item = &feedItem{}
	case feedAttr(t.Attr, "type") == "xhtml":
		r.inside = len(r.path)
	case name == "link":
		r.target().atomLink(t.Attr)
	}
	return nil
}

// end closes the innermost open element of a name, and those inside it that a
// careless feed left open.
func (r *feedReader) end(name string) error {
	at := len(r.path) - 1
	for at >= 0 && r.path[at] != name {
		at--
	}
	if at < 0 {
		return nil
	}
	if r.inside > 0 && at >= r.inside {
		r.path = r.path[:at]
		r.text.WriteString("</" + name[strings.LastIndexByte(name, ':')+1:] + ">")
		return nil
	}
	r.inside = 0
	left := r.path[at+1:] // elements without an end
	r.path = r.path[:at]
	if name == "item" || name == "entry" {
		if r.item != nil {
			if len(left) > 0 {
				r.item.set(left[0], strings.TrimSpace(r.text.String()), r.attrs)
			}
			r.items = append(r.items, *r.item)
		}
		r.item = nil
		return nil
	}
	text := strings.TrimSpace(r.text.String())
	r.text.Reset()
	if parent := r.parent(); parent == "item" || parent == "entry" || r.item == nil && (parent == "channel" || parent == "feed") {
		r.target().set(name, text, r.attrs)
	}
	return nil
}

// parent is the name of the innermost open element.
func (r *feedReader) parent() string {
	if len(r.path) == 0 {
		return ""
	}
	return r.path[len(r.path)-1]
}

// target is what elements speak of: the open item, else the feed.
func (r *feedReader) target() *feedItem {
	if r.item != nil {
		return r.item
	}
	return &r.channel
}

// atomLink reads the address in an element of Atom. Addresses of other things,
// such as the feed itself or a picture, are none of the article.
func (f *feedItem) atomLink(attrs []xml.Attr) {
	href, rel := feedAttr(attrs, "href"), feedAttr(attrs, "rel")
	if href != "" && (rel == "" || rel == "alternate") && f.link == "" {
		f.link = href
	}
}

// bodyElements are the elements that hold the text of an item, those that hold
// all of it before those that may hold its beginning.
var bodyElements = map[string]int{
	"content:encoded": 5, "yandex:full-text": 5, "full-text": 5, "fulltext": 5, "turbo:content": 5, "encoded": 5,
	"content": 4, "description": 3, "summary": 2, "dc:description": 1,
}

// set files the text of an element of an item or of the feed.
func (f *feedItem) set(name, text string, attrs []xml.Attr) {
	if text == "" {
		return
	}
	switch name {
	case "title":
		f.title = text
	case "link", "feedburner:origLink":
		f.link = text
	case "guid", "id":
		f.guid = text
	case "pubDate", "published", "dc:date", "dcterms:issued", "issued", "dc:issued", "dcterms:created", "pubdate":
		if f.date == "" {
			f.date = text
		}
	case "source":
		if address := feedAttr(attrs, "url"); address != "" {
			f.outlet, f.outletLink = text, address
		}
	case "dc:publisher":
		f.outlet = text
	}
	if rank := bodyElements[name]; rank > f.rank {
		f.body, f.rank = text, rank
	}
}

// feedAttr returns an attribute of an element of a feed.
func feedAttr(attrs []xml.Attr, name string) string {
	for _, a := range attrs {
		if a.Name.Local == name {
			return strings.TrimSpace(a.Value)
		}
	}
	return ""
}
