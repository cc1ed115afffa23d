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
	return f.missed(doc) == nil
}

// Read opens a document by the first layout that finds its header.
func (f *Format) Read(doc *data.Document) (*data.Reading, error) {
	d, err := openDocument(doc)
	if err != nil {
		return nil, fmt.Errorf("%s: no layout reads it\n  %w", doc.Name, err)
	}
	read, err := f.find(d)
	if err != nil {
		return nil, errors.Join(err, d.close())
	}
	out, err := read()
	if err != nil || !d.kept {
		err = errors.Join(err, d.close())
	}
	return out, err
}

// missed says why no layout reads a document; it is nil where one does.
func (f *Format) missed(doc *data.Document) error {
	d, err := openDocument(doc)
	if err != nil {
		return fmt.Errorf("%s: no layout reads it\n  %w", doc.Name, err)
	}
	_, err = f.find(d)
	return errors.Join(err, d.close())
}

// errOther says that a layout is for another kind of file.
var errOther = errors.New("another kind of file")

// find returns how to read a document, or why no layout does: for each, on a
// line of its own, what was missed.
func (f *Format) find(doc *document) (func() (*data.Reading, error), error) {
	read, missed := f.tries(doc)
	if read != nil {
		return read, nil
	}
	reasons := []error{fmt.Errorf("%s: no layout reads it", doc.Name)}
	for _, n := range missed {
		reasons = append(reasons, fmt.Errorf("  %s: %w", n.layout.Name, n.missed))
	}
	return nil, errors.Join(reasons...)
}

// tries returns how the first layout that finds its header reads a document, or
// what each layout for this kind of file misses.
func (f *Format) tries(doc *document) (func() (*data.Reading, error), []near) {
	var reasons []near
	for _, l := range f.Layouts() {
		read, missed := l.find(doc)
		if missed == nil {
			return read, nil
		}
		if !errors.Is(missed, errOther) {
			reasons = append(reasons, near{l, missed})
		}
	}
	return nil, reasons
}

// find returns how to read a document by the layout, or what is missed in it: its
// header, or the name that the file should have.
func (l *Layout) find(doc *document) (func() (*data.Reading, error), error) {
	base, misnamed := l.base(doc.Name)
	read, err := l.header(doc, base)
	if err != nil {
		return nil, err
	}
	return read, misnamed
}

// header looks for the layout's header in the beginning of a document.
func (l *Layout) header(doc *document, base Facts) (func() (*data.Reading, error), error) {
	switch {
	case l.Cross != nil && doc.begin != nil:
		_, err := l.Cross.find(doc.begin)
		return func() (*data.Reading, error) { return l.readWorkbook(doc, base) }, err
	case l.Cross != nil && l.Cross.delimited():
		head, err := openDelimited(doc.Head, int64(len(doc.Head)) < doc.Size, doc.Encoding, l.Cross.Delimiter)
		if err != nil {
			return nil, err
		}
		_, err = l.Cross.find(head)
		return func() (*data.Reading, error) { return l.readDelimited(doc.Document, base) }, err
	case l.Rows != nil && doc.begin != nil:
		headers, err := l.Rows.findIn(doc.begin)
		return func() (*data.Reading, error) { return l.readSheets(doc, headers, base) }, err
	case l.Rows != nil:
		header, err := l.Rows.find(doc.Document)
		return func() (*data.Reading, error) { return l.readRows(doc.Document, header, base) }, err
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
