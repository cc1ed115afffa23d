package page

import (
	"slices"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// clutter are the elements that never hold an article's own words.
var clutter = map[atom.Atom]bool{
	atom.Script: true, atom.Style: true, atom.Noscript: true, atom.Template: true, atom.Iframe: true, atom.Svg: true, atom.Math: true,
	atom.Object: true, atom.Embed: true, atom.Video: true, atom.Audio: true, atom.Canvas: true, atom.Button: true, atom.Input: true,
	atom.Select: true, atom.Textarea: true, atom.Dialog: true, atom.Menu: true, atom.Picture: true, atom.Img: true, atom.Link: true, atom.Meta: true,
	atom.Figcaption: true,
}

// besides are the elements that hold them only where a page is badly built: a
// form round everything.
var besides = map[atom.Atom]bool{atom.Nav: true, atom.Aside: true, atom.Footer: true, atom.Form: true, atom.Figure: true, atom.Label: true}

// besideRoles are the roles of such elements.
var besideRoles = []string{"navigation", "complementary", "contentinfo", "banner", "dialog", "alertdialog", "search", "menu", "menubar", "toolbar"}

// weights are, for each element, the bytes of its text outside links, and
// whether the title or the marked text of the article lies in it.
type weights struct {
	prose map[*html.Node]int
	holds map[*html.Node]bool
}

// weigh weighs an element and all beneath it.
func (w *weights) weigh(n *html.Node, title string) {
	if n.Type == html.TextNode {
		w.prose[n] = len(strings.TrimSpace(n.Data))
		return
	}
	total, holds := 0, n.DataAtom == atom.H1 && matchesTitle(squeeze(textUnder(n, 400)), title) || itemprop(n, "articleBody")
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		w.weigh(c, title)
		total += w.prose[c]
		holds = holds || w.holds[c]
	}
	if n.DataAtom != atom.A {
		w.prose[n] = total
	}
	w.holds[n] = holds
}

// prune takes out of a page what is no part of the article, and returns the
// weights of what is left.
func prune(root *html.Node, title string) *weights {
	removeIf(root, func(n *html.Node) bool {
		return n.Type == html.CommentNode || n.Type == html.ElementNode && clutter[n.DataAtom] || isAmp(n)
	})
	w := &weights{map[*html.Node]int{}, map[*html.Node]bool{}}
	w.weigh(root, title)
	removeIf(root, func(n *html.Node) bool {
		return n.Type == html.ElementNode && !w.holds[n] && !structural(n) && isAside(n, w.prose[n]*2 > w.prose[root])
	})
	w.weigh(root, title)
	return w
}

// structural elements are kept whatever they are called: pages put what they
// have on them into the class of the body.
func structural(n *html.Node) bool {
	return n.DataAtom == atom.Html || n.DataAtom == atom.Body || n.DataAtom == atom.Main || n.DataAtom == atom.H1
}

// isAside says whether an element is beside the article: hidden, by its kind,
// by its role, by its name. One that holds most of the page is not, unless it is
// hidden or holds what readers write.
func isAside(n *html.Node, most bool) bool {
	if most {
		return named(n, "readers")
	}
	style := strings.ReplaceAll(strings.ToLower(attr(n, "style")), " ", "")
	_, hidden := attribute(n, "hidden")
	return hidden || attr(n, "aria-hidden") == "true" || strings.Contains(style, "display:none") || strings.Contains(style, "visibility:hidden") ||
		besides[n.DataAtom] || slices.Contains(besideRoles, attr(n, "role")) || named(n, "aside") || named(n, "readers")
}

// isAmp says whether an element is one of AMP's for advertisements and the like.
func isAmp(n *html.Node) bool {
	return n.Type == html.ElementNode && strings.HasPrefix(n.Data, "amp-") && n.Data != "amp-layout" && n.Data != "amp-accordion"
}

// removeIf takes out the elements under a node that are asked for.
func removeIf(n *html.Node, unwanted func(*html.Node) bool) {
	for c := n.FirstChild; c != nil; {
		next := c.NextSibling
		if unwanted(c) {
			n.RemoveChild(c)
		} else {
			removeIf(c, unwanted)
		}
		c = next
	}
}

// attribute returns an attribute of an element.
func attribute(n *html.Node, key string) (string, bool) {
	for _, a := range n.Attr {
		if a.Key == key {
			return a.Val, true
		}
	}
	return "", false
}

func attr(n *html.Node, key string) string {
	v, _ := attribute(n, key)
	return v
}

// itemprop says whether an element has that property in its microdata.
func itemprop(n *html.Node, property string) bool {
	return slices.Contains(strings.Fields(attr(n, "itemprop")), property)
}

// textUnder returns the text of an element as it stands, up to a length.
func textUnder(n *html.Node, most int) string {
	var b strings.Builder
	var walk func(*html.Node)
	walk = func(n *html.Node) {
		if b.Len() > most {
			return
		}
		if n.Type == html.TextNode {
			b.WriteString(n.Data)
		} else if n.DataAtom == atom.Br {
			b.WriteByte(' ')
		}
		for c := n.FirstChild; c != nil; c = c.NextSibling {
			walk(c)
		}
	}
	walk(n)
	return b.String()
}
