package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strconv"

	"oborot/data/press"
)

// unfolded replaces every feed among some sources by its articles: each is a
// document of its own, feed.xml#3, with its own date and its own SHA-256, so
// that of a feed that is read every day only what is new is stored.
func unfolded(sources []source, cleanup *[]string) []source {
	var out []source
	for _, s := range sources {
		items, err := s.items(cleanup)
		switch {
		case err != nil:
			out = append(out, source{name: s.name, err: err})
		case items == nil:
			out = append(out, s)
		default:
			out = append(out, items...)
		}
	}
	return out
}

// items lists the articles of a feed; nil where the source is none. What is
// wrong with a document of another kind is said where it is read.
func (s source) items(cleanup *[]string) ([]source, error) {
	doc, err := s.document()
	if err != nil {
		return nil, nil
	}
	articles, err := press.Items(doc)
	if err != nil || articles == nil {
		return nil, err
	}
	folder, err := os.MkdirTemp("", "oborot-feed-*")
	if err != nil {
		return nil, err
	}
	*cleanup = append(*cleanup, folder)
	out := make([]source, 0, len(articles))
	for i, article := range articles {
		number := "#" + strconv.Itoa(i+1)
		item := source{name: s.name + number, path: filepath.Join(folder, filepath.Base(s.path)+number), modified: s.modified}
		if err := os.WriteFile(item.path, article, 0o600); err != nil {
			return nil, fmt.Errorf("%s: %w", item.name, err)
		}
		out = append(out, item)
	}
	return out, nil
}
