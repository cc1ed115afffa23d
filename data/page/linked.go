package page

import (
	"encoding/json"
	"strings"

	"github.com/PuerkitoBio/goquery"
)

const (
	maxLinkedDepth = 12   // of objects inside objects in JSON-LD
	maxLinked      = 5000 // objects of a page's JSON-LD that are looked at
)

// object is one of JSON-LD.
type object map[string]any

// linked is the JSON-LD of a page.
type linked struct {
	articles []object          // objects that are articles, the outer ones first
	others   []object          // the rest of the outer ones
	byID     map[string]object // every object that has a name, the fullest of that name
	seen     int
}

// readLinked reads the JSON-LD of a page. Broken notes say nothing.
func readLinked(page *goquery.Document) *linked {
	l := &linked{byID: map[string]object{}}
	page.Find(`script[type*="ld+json"]`).Each(func(_ int, s *goquery.Selection) {
		if v, ok := looseJSON(s.Text()); ok {
			l.index(v, 0)
			l.gather(v, 0)
		}
	})
	return l
}

// looseJSON reads JSON as pages write it: inside comments, with line breaks in
// its strings, with a semicolon behind it.
func looseJSON(s string) (any, bool) {
	s = strings.TrimSpace(s)
	for _, wrapping := range [...][2]string{{"<!--", "-->"}, {"//<![CDATA[", "//]]>"}, {"/*<![CDATA[*/", "/*]]>*/"}, {"<![CDATA[", "]]>"}} {
		s = strings.TrimSpace(strings.TrimSuffix(strings.TrimPrefix(s, wrapping[0]), wrapping[1]))
	}
	s = strings.TrimSuffix(s, ";")
	var v any
	if json.Unmarshal([]byte(s), &v) == nil {
		return v, true
	}
	plain := strings.Map(func(r rune) rune {
		if r < ' ' {
			return ' '
		}
		return r
	}, s)
	return v, json.Unmarshal([]byte(plain), &v) == nil
}

// index files every object under its name.
func (l *linked) index(v any, depth int) {
	if l.seen++; depth > maxLinkedDepth || l.seen > maxLinked {
		return
	}
	switch v := v.(type) {
	case []any:
		for _, x := range v {
			l.index(x, depth+1)
		}
	case map[string]any:
		if id, _ := v["@id"].(string); id != "" && len(v) > len(l.byID[id]) {
			l.byID[id] = v
		}
		for _, x := range v {
			l.index(x, depth+1)
		}
	}
}

// inner are the keys that lead from an object to what a page is about. Lists of
// other articles are not among them.
var inner = [...]string{"@graph", "mainEntity", "mainEntityOfPage", "article"}

// gather parts the objects that speak of the page: articles, and others.
func (l *linked) gather(v any, depth int) {
	if depth > maxLinkedDepth || len(l.articles)+len(l.others) > maxLinked {
		return
	}
	switch v := v.(type) {
	case []any:
		for _, x := range v {
			l.gather(x, depth+1)
		}
	case map[string]any:
		if isArticle(v) {
			l.articles = append(l.articles, v)
		} else {
			l.others = append(l.others, v)
		}
		for _, key := range inner {
			l.gather(v[key], depth+1)
		}
	}
}

// isArticle says whether an object is an article by its type.
func isArticle(o object) bool {
	return o.typed(func(kind string) bool {
		return strings.HasSuffix(kind, "Article") || strings.HasSuffix(kind, "Posting") && kind != "JobPosting" || kind == "Report"
	})
}

// typed says whether one of the types of an object is what is asked for.
func (o object) typed(is func(string) bool) bool {
	kinds, list := o["@type"].([]any)
	if !list {
		kinds = []any{o["@type"]}
	}
	for _, k := range kinds {
		kind, _ := k.(string)
		if is(kind[strings.LastIndexAny(kind, "/:")+1:]) {
			return true
		}
	}
	return false
}

// text returns what an object says under a key: a string, the first of several,
// the value of an object of one.
func (o object) text(key string) string { return textOf(o[key]) }

func textOf(v any) string {
	switch v := v.(type) {
	case string:
		return strings.TrimSpace(v)
	case []any:
		for _, x := range v {
			if s := textOf(x); s != "" {
				return s
			}
		}
	case map[string]any:
		if s, ok := v["@value"].(string); ok {
			return s
		}
		s, _ := v["@id"].(string)
		return s
	}
	return ""
}

// object returns what stands under a key as an object: itself, the first of a
// list, or the one that a reference names.
func (l *linked) object(o object, key string) object {
	v := o[key]
	if list, ok := v.([]any); ok && len(list) > 0 {
		v = list[0]
	}
	if found, ok := v.(map[string]any); ok {
		if id, _ := found["@id"].(string); len(found) == 1 && l.byID[id] != nil {
			return l.byID[id]
		}
		return found
	}
	if id, _ := v.(string); id != "" {
		return l.byID[id]
	}
	return nil
}

// about returns the article that a page is: the one of its address, the one of
// its title, or the only one. Of several others it cannot be known which.
func (l *linked) about(addresses []string, titles []string) object {
	for _, o := range l.articles {
		for _, key := range [...]string{"url", "mainEntityOfPage", "@id"} {
			for _, address := range addresses {
				if at := o.text(key); at != "" && sameAddress(at, address) {
					return o
				}
			}
		}
	}
	for _, o := range l.articles {
		headline := squeeze(o.text("headline"))
		for _, title := range titles {
			if headline != "" && (strings.HasPrefix(title, headline) || strings.HasPrefix(headline, title) && len(title) > 20) {
				return o
			}
		}
	}
	if len(l.articles) == 1 || len(l.articles) > 1 && l.agree() {
		return l.articles[0]
	}
	return nil
}

// agree says whether all articles of a page were published on one day, as the
// several notes on one article are.
func (l *linked) agree() bool {
	for _, o := range l.articles {
		if machineDate(o.text("datePublished")) != machineDate(l.articles[0].text("datePublished")) {
			return false
		}
	}
	return true
}

// sameAddress compares two addresses of pages without what does not matter.
func sameAddress(a, b string) bool {
	bare := func(s string) string {
		s, _, _ = strings.Cut(s, "#")
		s = strings.TrimPrefix(strings.TrimPrefix(s, "https://"), "http://")
		return strings.TrimSuffix(strings.TrimPrefix(s, "www."), "/")
	}
	return bare(a) == bare(b)
}
