package press

import (
	"oborot/data"
	"oborot/data/page"
)

// Read returns a document as a text. An empty lang is found in the text.
func Read(doc *data.Document, lang string) (Text, error) {
	return readAs(doc, Article{Lang: lang})
}

// Explained returns a document as a text whose statements have the reasons for
// every field.
func Explained(doc *data.Document, lang string) (Text, error) {
	return readAs(doc, Article{Lang: lang, Explain: true})
}

func readAs(doc *data.Document, asked Article) (Text, error) {
	a, err := read(doc)
	if err != nil {
		return Text{}, err
	}
	asked.Text = a.Text
	out := Text{Title: a.Title, Provider: a.Provider, Outlet: a.Outlet, Published: a.published, Doubts: a.Doubts, Body: a.Text,
		Statements: Extract(asked, a.published)}
	if len(out.Statements) == 0 && foreign(asked.Lang, a.Text) {
		out.Doubts = append(out.Doubts, unreadLanguage())
	}
	return out, nil
}

// read opens a document and finds its text and its dates.
func read(doc *data.Document) (article, error) {
	opened, err := page.Read(doc, words)
	if err != nil {
		return article{}, err
	}
	a := article{Article: opened, published: opened.Printed}
	if !doc.Published.IsZero() {
		a.published, a.Doubts = doc.Published, nil
		if page.Ahead(doc.Published, doc.Today) {
			a.Doubts = []data.Finding{publishedAhead(doc.Published, doc.Today)}
		}
	}
	return a, nil
}

// Items parts a feed into its articles, each a feed of one item in the same few
// elements, so that an article that another day's feed repeats is the same
// document. It returns nothing where the document is no feed.
func Items(doc *data.Document) ([][]byte, error) { return page.Items(doc, words) }

// words are what pages ask of the languages.
var words = page.Words{Day: dateLine, Label: labelOf, MonthFirst: monthFirst, Common: common}

// monthFirst says whether people write the month first in figures in a language,
// and whether it has a word file.
func monthFirst(lang string) (first, known bool) {
	for _, l := range languages() {
		if l.Code == lang {
			return l.MonthFirst, true
		}
	}
	return false, false
}

// common counts the common words of its language at the beginning of a text.
func common(text string) int {
	text = text[:min(len(text), 1<<18)]
	if l := languageOf("", text); l != nil {
		return l.Commonness(text)
	}
	return 0
}
