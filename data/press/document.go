package press

import (
	"fmt"
	"strings"

	"oborot/data"
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
	asked.Text = a.text
	out := Text{Title: a.title, Provider: a.provider, Outlet: a.outlet, Published: a.published, Doubts: a.doubts, Body: a.text,
		Statements: Extract(asked, a.published)}
	if len(out.Statements) == 0 && foreign(asked.Lang, a.text) {
		out.Doubts = append(out.Doubts, unreadLanguage())
	}
	return out, nil
}

// read opens a document and finds its text and its dates.
func read(doc *data.Document) (article, error) {
	raw, err := load(doc)
	if err != nil {
		return article{}, err
	}
	a, err := open(raw, origin{encoding: doc.Encoding, address: addressOf(doc.Name), today: doc.Today})
	if err != nil {
		return article{}, fmt.Errorf("%s: %w", doc.Name, err)
	}
	if !doc.Published.IsZero() {
		a.published, a.doubts = doc.Published, nil
		if Ahead(doc.Published, doc.Today) {
			a.doubts = []data.Finding{publishedAhead(doc.Published, doc.Today)}
		}
	}
	return a, nil
}

// addressOf returns the name of a document where it is an address.
func addressOf(name string) string {
	if strings.HasPrefix(name, "https://") || strings.HasPrefix(name, "http://") {
		return name
	}
	return ""
}
