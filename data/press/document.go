package press

import (
	"fmt"
	"strings"

	"oborot/data"
)

// Statements returns what a document says in figures, whole or with open
// fields. An empty lang is found in the text.
func Statements(doc *data.Document, lang string) ([]Statement, error) {
	return statements(doc, Article{Lang: lang})
}

// Explained returns the statements of a document with the reasons for every
// field.
func Explained(doc *data.Document, lang string) ([]Statement, error) {
	return statements(doc, Article{Lang: lang, Explain: true})
}

func statements(doc *data.Document, asked Article) ([]Statement, error) {
	a, err := read(doc)
	if err != nil {
		return nil, err
	}
	asked.Text = a.text
	return Extract(asked, a.published), nil
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
		a.published = doc.Published
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
