package press

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"golang.org/x/net/html"

	"oborot/data"
)

// pageDates are the days on which a page says it was published, the most
// trustworthy first.
type pageDates []dateSaid

// dateSaid is one of them and who says so.
type dateSaid struct {
	date data.Date
	by   string
}

// add adds what a part of the page says, if it says a day.
func (d *pageDates) add(date data.Date, by string) {
	if !date.IsZero() {
		*d = append(*d, dateSaid{date, by})
	}
}

// choose returns the day of the most trustworthy part, and a doubt where another
// differs by more than a day: time zones make a day, nothing makes two.
func (d pageDates) choose() (data.Date, string) {
	if len(d) == 0 {
		return 0, ""
	}
	first := d[0]
	for _, other := range d[1:] {
		if apart := first.date.Time().Sub(other.date.Time()).Abs(); apart > 24*time.Hour {
			return first.date, fmt.Sprintf("the page is dated %s by its %s, which counts, and %s by its %s", first.date, first.by, other.date, other.by)
		}
	}
	return first.date, ""
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
				d.add(date, "meta element "+name)
				return
			}
		}
	}
	for _, content := range p.metas["parsely-page"] {
		if v, ok := looseJSON(content); ok {
			if o, ok := v.(map[string]any); ok {
				d.add(machineDate(object(o).text("pub_date")), "meta element parsely-page")
			}
		}
	}
}

// dates gathers what the page says of its day, days to come aside.
func (p *page) dates(root *html.Node) pageDates {
	var d pageDates
	for _, key := range [...]string{"datePublished", "dateCreated"} {
		if len(d) == 0 {
			d.add(p.day(p.article.text(key)), "JSON-LD")
		}
	}
	p.metaDates(&d)
	if len(d) == 0 || !p.article.typed(func(kind string) bool { return kind == "LiveBlogPosting" }) { // each entry of which has its own
		p.spotsOf(root).elementDates(&d)
	}
	for _, o := range p.notes.others {
		if len(d) == 0 && o.typed(func(kind string) bool { return strings.HasSuffix(kind, "Page") }) {
			d.add(p.day(o.text("datePublished")), "JSON-LD")
		}
	}
	return slices.DeleteFunc(d, func(said dateSaid) bool {
		return !p.today.IsZero() && said.date > data.DateOf(p.today.Time().AddDate(0, 0, 1))
	})
}

// date dates an article by its page, and by the address alone where the page
// says nothing.
func (p *page) date(a *article, root *html.Node) {
	d := p.dates(root)
	a.printed, a.doubt = d.choose()
	a.rule = ruleOf(a.printed)
	if a.printed.IsZero() {
		if a.printed = addressDate(p.addresses); !a.printed.IsZero() {
			a.rule = data.VintageAddress
		}
	}
}
