package press

import (
	"fmt"
	"strings"
	"unicode"

	"oborot/data"
)

// Ahead says whether a day is to come. The day after today is not yet: where the
// text was written it may have begun.
func Ahead(day, today data.Date) bool {
	return !today.IsZero() && day > data.DateOf(today.Time().AddDate(0, 0, 1))
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
func twiceDated(counts, other dateSaid) data.Finding {
	return data.Finding{Kind: data.DatedTwice, Args: []string{counts.date.String(), string(counts.by), other.date.String(), string(other.by)},
		Text: fmt.Sprintf("the page is dated %s by its %s, which counts, and %s by its %s", counts.date, counts.by, other.date, other.by)}
}

// datedAhead is the doubt of a document that says a day to come.
func datedAhead(said dateSaid) data.Finding {
	return data.Finding{Kind: data.DatedAhead, Args: []string{said.date.String(), string(said.by)},
		Text: fmt.Sprintf("the document is dated %s by its %s, a day in the future, which does not count", said.date, said.by)}
}

// publishedAhead is the doubt of a text that the user dates by a day to come.
func publishedAhead(day, today data.Date) data.Finding {
	return data.Finding{Kind: data.PublishedAhead, Args: []string{day.String(), today.String()},
		Text: fmt.Sprintf("the day of publication, %s, is in the future: today is %s", day, today)}
}

// unreadLanguage is the doubt of a text of which no word file knows the language.
func unreadLanguage() data.Finding {
	return data.Finding{Kind: data.UnreadLanguage, Args: Languages(),
		Text: "the language of the text seems to be none of those that are read: " + strings.Join(Languages(), ", ")}
}

// UnreadWords tell of a text, behind a noun for it, that its language is not read.
func UnreadWords() string {
	return "whose language seems to be none of those that are read (" + strings.Join(Languages(), ", ") + ")"
}

// Foreign says whether a document is prose in a language that has no word file.
func Foreign(doc *data.Document) bool {
	if isArchivedPage(doc.Head) || isPage(doc.Head) {
		return false
	}
	head, _, _ := decode(doc.Head, doc.Encoding) // it may end inside a letter
	return sentences(head) && foreign("", head)
}

// foreign says whether a text shows to be of a language that has no word file. A
// few words without a common one among them may be of any that writes in their
// letters: "Rate limit exceeded."
func foreign(lang, s string) bool {
	return unread(lang, s) && (strings.Count(s, " ") >= 9 || strings.ContainsFunc(s, otherScript))
}

// otherScript says whether a letter is of a script that no word file writes in.
func otherScript(r rune) bool {
	return unicode.IsLetter(r) && !unicode.In(r, unicode.Latin, unicode.Cyrillic)
}

// unread says whether a text is of a language that has no word file: few of its
// words are among the commonest of any.
func unread(lang, s string) bool {
	l := languageOf(lang, s)
	if l == nil {
		return true
	}
	words := strings.Count(s[:min(len(s), 20000)], " ") + 1
	return lang == "" && l.commonness(s)*25 < words
}
