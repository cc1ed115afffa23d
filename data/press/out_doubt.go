package press

import (
	"fmt"
	"strings"
	"unicode"

	"oborot/data"
	"oborot/data/page"
)

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
	if page.IsArchive(doc.Head) || page.IsHTML(doc.Head) {
		return false
	}
	head := page.Head(doc)
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
	return lang == "" && l.Commonness(s)*25 < words
}
