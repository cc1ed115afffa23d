package page

import (
	"regexp"
	"slices"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"oborot/data"
)

const (
	longText    = 100 // bytes of a text that is prose, behind which the head of an article ends
	maxDateLine = 120 // bytes of the longest line that may be one that dates a text
	beforehand  = 4   // texts before the title among which its date may stand
)

// spot is a place of a page that shows a day.
type spot struct {
	date data.Date
	kind spotKind
	at   int // how many texts stand before it
}

// spotKind is what the place is made of, the surest first.
type spotKind int

const (
	microdata spotKind = iota // an element with the property datePublished
	hAtom                     // an element of the class published, or with the attribute pubdate
	timeElement
	namedText // a text in an element that is named for a date
	plainText
)

// spotTellers are what a doubt calls them.
var spotTellers = [...]teller{byMicrodata, byClass, byTime, byTitle, byTitle}

// spotter walks a page and finds its spots.
type spotter struct {
	page    *page
	spots   []spot
	texts   int // passed so far
	titleAt int
	proseAt int // of the first prose behind the title
}

// spotsOf finds the days that a pruned page shows.
func (p *page) spotsOf(root *html.Node) *spotter {
	s := &spotter{page: p, titleAt: -1, proseAt: -1}
	s.walk(root)
	return s
}

func (s *spotter) walk(n *html.Node) {
	if n.Type == html.TextNode {
		if text := strings.TrimSpace(n.Data); text != "" {
			s.texts++
			if s.proseAt < 0 && s.titleAt >= 0 && len(text) >= longText {
				s.proseAt = s.texts
			}
		}
		return
	}
	title := n.DataAtom == atom.H1 && s.titleAt < 0 && squeeze(clean(textUnder(n, 1000))) == s.page.title
	if title {
		s.titleAt = s.texts
	} else if s.look(n) {
		s.texts++
		return
	}
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		s.walk(c)
	}
	if title {
		s.proseAt = -1 // a long title is no prose
	}
}

// look reads an element that shows a day.
func (s *spotter) look(n *html.Node) bool {
	if n.Type != html.ElementNode {
		return false
	}
	kind := kindOf(n)
	if kind < 0 {
		return false
	}
	date := data.Date(0)
	if kind <= timeElement {
		for _, key := range [...]string{"datetime", "content", "title"} {
			if date.IsZero() {
				date = s.page.day(attr(n, key))
			}
		}
	}
	if date.IsZero() {
		text := textUnder(n, maxDateLine)
		if date = s.page.day(text); date.IsZero() && kind != plainText {
			date = s.page.day(separately(n))
		}
	}
	if date.IsZero() {
		return false
	}
	s.spots = append(s.spots, spot{date, kind, s.texts})
	return true
}

// day reads what a program or a person writes for a day in the page.
func (p *page) day(s string) data.Date {
	return p.words.day(squeeze(clean(s)), p.monthFirst)
}

// day reads what a program or a person writes for a day.
func (w Words) day(line string, monthFirst bool) data.Date {
	if len(line) > maxDateLine {
		return 0
	}
	if date := machineDate(line); !date.IsZero() {
		return date
	}
	return w.Day(line, monthFirst)
}

// kindOf says what an element that may show a day is made of; negative for one
// that shows none, or the day of a change.
func kindOf(n *html.Node) spotKind {
	classes := strings.Fields(strings.ToLower(attr(n, "class")))
	_, pubdate := attribute(n, "pubdate")
	switch {
	case itemprop(n, "datePublished"):
		return microdata
	case itemprop(n, "dateModified"):
		return -1
	case pubdate || slices.Contains(classes, "published"):
		return hAtom
	case slices.ContainsFunc(classes, func(c string) bool { return strings.Contains(c, "updated") || strings.Contains(c, "modified") }):
		return -1
	case n.DataAtom == atom.Time:
		return timeElement
	case named(n, "date"):
		return namedText
	case blocks[n.DataAtom] || n.DataAtom == atom.Span || n.DataAtom == atom.Td:
		return plainText
	}
	return -1
}

// separately returns the text of an element with a space between its parts, as
// a style sheet sets them apart.
func separately(n *html.Node) string {
	var parts []string
	length := 0
	var walk func(*html.Node)
	walk = func(n *html.Node) {
		if n.Type == html.TextNode {
			parts = append(parts, n.Data)
			length += len(n.Data)
		}
		for c := n.FirstChild; c != nil && length <= maxDateLine; c = c.NextSibling {
			walk(c)
		}
	}
	walk(n)
	return strings.Join(parts, " ")
}

// elementDates adds the days that elements of the page show: those that are
// marked for it; those by the title; those that are named for it and agree.
func (s *spotter) elementDates(d *pageDates) {
	for _, kind := range [...]spotKind{microdata, hAtom} {
		if i := slices.IndexFunc(s.spots, func(x spot) bool { return x.kind == kind }); i >= 0 {
			d.add(s.spots[i].date, spotTellers[kind])
		}
	}
	near := func(x spot) bool {
		return x.at >= s.titleAt && (s.proseAt < 0 || x.at <= s.proseAt) && (s.titleAt >= 0 || x.kind <= namedText)
	}
	before := func(x spot) bool {
		return s.titleAt >= 0 && x.at < s.titleAt && x.at >= s.titleAt-beforehand && x.kind <= namedText
	}
	for _, where := range [...]func(spot) bool{near, before} {
		for _, kinds := range [...][2]spotKind{{timeElement, timeElement}, {namedText, plainText}} {
			i := slices.IndexFunc(s.spots, func(x spot) bool { return x.kind >= kinds[0] && x.kind <= kinds[1] && where(x) })
			if i >= 0 {
				d.add(s.spots[i].date, spotTellers[s.spots[i].kind])
				return
			}
		}
	}
	if len(*d) == 0 {
		d.add(s.unanimous(), byText)
	}
}

// unanimous returns the day of all elements that are named for one, where they
// agree.
func (s *spotter) unanimous() data.Date {
	date := data.Date(0)
	for _, x := range s.spots {
		switch {
		case x.kind == plainText || x.at < s.titleAt:
		case date.IsZero():
			date = x.date
		case x.date != date:
			return 0
		}
	}
	return date
}

// addressDay is a day in the path of an address: /2017/11/20/, /20171120/.
var addressDay = regexp.MustCompile(`/(19\d\d|20\d\d)([/-]?)(0[1-9]|1[0-2])([/-]?)(0[1-9]|[12]\d|3[01])(?:[/_-]|$)`)

// addressDate reads the day in the address of a page.
func addressDate(addresses []string) data.Date {
	for _, address := range addresses {
		bare, _, _ := strings.Cut(address, "?")
		if m := addressDay.FindStringSubmatch(bare); m != nil && m[2] == m[4] {
			if t := isoDate(m[1] + "-" + m[3] + "-" + m[5]); !t.IsZero() {
				return t
			}
		}
	}
	return 0
}
