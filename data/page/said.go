package page

import (
	"fmt"
	"strings"

	"oborot/data"
)

// Ahead says whether a day is to come. The day after today is not yet: where the
// text was written it may have begun.
func Ahead(day, today data.Date) bool {
	return !today.IsZero() && day > data.DateOf(today.Time().AddDate(0, 0, 1))
}

// said is a day of publication and the part of a document that says it.
type said struct {
	date data.Date
	by   teller
}

// dated dates an article by what a part of it says, but for a day to come.
func (a *Article) dated(s said, rule data.VintageRule, today data.Date) {
	switch {
	case s.date.IsZero():
	case Ahead(s.date, today):
		a.Doubts = append(a.Doubts, datedAhead(s))
	default:
		a.Printed, a.Rule = s.date, rule
	}
}

// teller is a part of a document that says its day. Its words behind a colon, if
// any, are a name that the document gave that part.
type teller string

const (
	byLinkedData teller = "linked_data"
	byMeta       teller = "meta:"
	byMicrodata  teller = "microdata"
	byClass      teller = "class"
	byTime       teller = "time"
	byTitle      teller = "near_title"
	byText       teller = "text"
	byAddress    teller = "address"
	byFeed       teller = "feed"
)

// tellerWords name the parts in English.
var tellerWords = map[teller]string{
	byLinkedData: "JSON-LD", byMeta: "meta element ", byMicrodata: "microdata", byClass: "element of class published",
	byTime: "time element", byTitle: "text by the title", byText: "text", byAddress: "address", byFeed: "feed",
}

func (t teller) String() string {
	kind, name, named := strings.Cut(string(t), ":")
	if named {
		kind += ":"
	}
	return tellerWords[teller(kind)] + name
}

// twiceDated is the doubt of a page that says two days.
func twiceDated(counts, other said) data.Finding {
	return data.Finding{Kind: data.DatedTwice, Args: []string{counts.date.String(), string(counts.by), other.date.String(), string(other.by)},
		Text: fmt.Sprintf("the page is dated %s by its %s, which counts, and %s by its %s", counts.date, counts.by, other.date, other.by)}
}

// datedAhead is the doubt of a document that says a day to come.
func datedAhead(s said) data.Finding {
	return data.Finding{Kind: data.DatedAhead, Args: []string{s.date.String(), string(s.by)},
		Text: fmt.Sprintf("the document is dated %s by its %s, a day in the future, which does not count", s.date, s.by)}
}
