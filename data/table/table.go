package table

import (
	"errors"
	"fmt"
	"strings"

	"oborot/data"
)

// Format reads documents by a list of layouts.
type Format struct{ layouts []*Layout }

// New returns the format of some layouts, tried in their order; of the built-in
// ones where none are given.
func New(layouts ...*Layout) *Format { return &Format{layouts: layouts} }

// Name returns "table".
func (f *Format) Name() string { return "table" }

// Layouts returns the layouts in the order in which they are tried.
func (f *Format) Layouts() []*Layout {
	if len(f.layouts) == 0 {
		return Default()
	}
	return f.layouts
}

// Match claims a document in which one of the layouts finds its header. A
// workbook is opened for it, because its header does not stand in the head.
func (f *Format) Match(doc *data.Document) bool {
	_, err := f.find(doc)
	return err == nil
}

// Read opens a document by the first layout that finds its header.
func (f *Format) Read(doc *data.Document) (*data.Reading, error) {
	read, err := f.find(doc)
	if err != nil {
		return nil, err
	}
	return read()
}

// Explain says why no layout reads a document: for each, on a line of its own,
// what was missed. It is empty where one does.
func (f *Format) Explain(doc *data.Document) string {
	_, err := f.find(doc)
	if err == nil {
		return ""
	}
	return strings.TrimPrefix(err.Error(), doc.Name+": no layout reads it")
}

// errOther says that a layout is for another kind of file.
var errOther = errors.New("another kind of file")

// find returns how to read a document, or why no layout does.
func (f *Format) find(doc *data.Document) (func() (*data.Reading, error), error) {
	workbook, err := openWorkbook(doc)
	if err != nil {
		return nil, fmt.Errorf("%s: no layout reads it\n  %w", doc.Name, err)
	}
	reasons := []error{fmt.Errorf("%s: no layout reads it", doc.Name)}
	for _, l := range f.Layouts() {
		read, missed := l.find(doc, workbook)
		if missed == nil {
			return read, nil
		}
		if !errors.Is(missed, errOther) {
			reasons = append(reasons, fmt.Errorf("  %s: %w", l.Name, missed))
		}
	}
	return nil, errors.Join(reasons...)
}

// find returns how to read a document by the layout, or what is missed in it.
func (l *Layout) find(doc *data.Document, workbook *book) (func() (*data.Reading, error), error) {
	switch {
	case l.Cross != nil && workbook != nil:
		tables, err := l.Cross.find(workbook)
		return func() (*data.Reading, error) { return l.readCross(doc, workbook, tables) }, err
	case l.Cross != nil && l.Cross.delimited():
		head, err := openDelimited(doc.Head, int64(len(doc.Head)) < doc.Size, doc.Encoding, l.Cross.Delimiter)
		if err != nil {
			return nil, err
		}
		_, err = l.Cross.find(head)
		return func() (*data.Reading, error) { return l.readDelimited(doc) }, err
	case l.Rows != nil && workbook == nil:
		header, err := l.Rows.find(doc)
		return func() (*data.Reading, error) { return l.readRows(doc, header) }, err
	}
	return nil, errOther
}

// simple is the form in which words of a table are compared: lower case, ё as е,
// every run of spaces and line ends as one space.
func simple(s string) string {
	return strings.ReplaceAll(strings.ToLower(oneSpaced(s)), "ё", "е")
}

// quote writes what was found for a message, not more than a line of it.
func quote(s string) string {
	const most = 80
	if runes := []rune(s); len(runes) > most {
		s = string(runes[:most]) + "…"
	}
	return fmt.Sprintf("%q", s)
}

// orList writes alternatives.
func orList(words []string) string {
	quoted := make([]string, len(words))
	for i, w := range words {
		quoted[i] = quote(w)
	}
	return strings.Join(quoted, " or ")
}

// quotedList writes what was found, not more than some of it.
func quotedList(texts []string) string {
	quoted := []string{}
	for _, text := range texts[:min(len(texts), 5)] {
		quoted = append(quoted, quote(text))
	}
	return strings.Join(quoted, ", ")
}

// letters names a column that counts from 0.
func letters(column int) string { return data.ColumnLetters(column + 1) }
