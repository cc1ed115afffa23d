package page

import (
	"slices"
	"strings"
	"time"

	"golang.org/x/net/html"

	"oborot/data"
)

// pageDates are the days on which a page says it was published, the most
// trustworthy first.
type pageDates []said

// add adds what a part of the page says, if it says a day.
func (d *pageDates) add(date data.Date, by teller) {
	if !date.IsZero() {
		*d = append(*d, said{date, by})
	}
}

// other returns the first of the days that differs from the most trustworthy by
// more than a day: time zones make a day, nothing makes two.
func (d pageDates) other() (said, bool) {
	for _, other := range d[1:] {
		if apart := d[0].date.Time().Sub(other.date.Time()).Abs(); apart > 24*time.Hour {
			return other, true
		}
	}
	return said{}, false
}

// dateMetas are the names of meta elements that say the day of publication. The
// last ones may mean another day of the page's life.
var dateMetas = strings.Fields(`article:published_time article:published og:article:published_time og:published_time og:pubdate
	datepublished rnews:datepublished parsely-pub-date sailthru.date cxenseparse:recs:publishtime cxenseparse:publishtime bt:pubdate
	dc.date.issued dcterms.issued dcterms.date.issued dc.issued dcterms.available citation_publication_date citation_online_date citation_date
	publication_date publication-date publicationdate publish-date publish_date publishdate published_date published-date published pubdate pub_date pub-date
	originalpublicationdate article_date_original article.published mediator_published_time iso-8601-publish-date vr:published_time dateofpublication
	dc.date.created dcterms.created dc.created article.created datecreated displaydate
	dc.date dcterms.date dc.terms.date date article_date`)

// metaDates adds what meta elements say: that of the first name that is a day.
func (p *page) metaDates(d *pageDates) {
	for _, name := range dateMetas {
		for _, content := range p.metas[name] {
			if date := p.day(content); !date.IsZero() {
				d.add(date, byMeta+teller(name))
				return
			}
		}
	}
	for _, content := range p.metas["parsely-page"] {
		if v, ok := looseJSON(content); ok {
			if o, ok := v.(map[string]any); ok {
				d.add(machineDate(object(o).text("pub_date")), byMeta+"parsely-page")
			}
		}
	}
}

// dates gathers what the page says of its day.
func (p *page) dates(root *html.Node) pageDates {
	var d pageDates
	for _, key := range [...]string{"datePublished", "dateCreated"} {
		if len(d) == 0 {
			d.add(p.day(p.article.text(key)), byLinkedData)
		}
	}
	p.metaDates(&d)
	if len(d) == 0 || !p.article.typed(func(kind string) bool { return kind == "LiveBlogPosting" }) { // each entry of which has its own
		p.spotsOf(root).elementDates(&d)
	}
	for _, o := range p.notes.others {
		if len(d) == 0 && o.typed(func(kind string) bool { return strings.HasSuffix(kind, "Page") }) {
			d.add(p.day(o.text("datePublished")), byLinkedData)
		}
	}
	return d
}

// date dates an article by its page, and by the address alone where the page
// says nothing. Days to come are passed over.
func (p *page) date(a *Article, root *html.Node) {
	d := p.dates(root)
	if len(d) > 0 && Ahead(d[0].date, p.today) {
		a.Doubts = append(a.Doubts, datedAhead(d[0]))
	}
	if d = slices.DeleteFunc(d, func(s said) bool { return Ahead(s.date, p.today) }); len(d) == 0 {
		a.dated(said{addressDate(p.addresses), byAddress}, data.VintageAddress, p.today)
		return
	}
	a.Printed, a.Rule = d[0].date, data.VintagePrinted
	if other, found := d.other(); found {
		a.Doubts = append(a.Doubts, twiceDated(d[0], other))
	}
}
