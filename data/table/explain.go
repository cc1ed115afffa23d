package table

import (
	"bytes"
	"cmp"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"oborot/data"
	"oborot/data/text"
)

// near is a layout that does not read a document, and why.
type near struct {
	layout *Layout
	missed error
}

// found counts the things the layout asks for that the document has.
func (n near) found() int {
	var m missed
	if errors.As(n.missed, &m) {
		return m.found
	}
	return 0
}

// Explain says in one line why no layout reads a document: how it begins, which
// layouts come nearest and what they miss. It is empty where one does.
func (f *Format) Explain(doc *data.Document) string {
	d, err := openDocument(doc)
	if err != nil {
		return err.Error()
	}
	read, missed := f.tries(d)
	if err := d.close(); err != nil {
		return err.Error()
	}
	if read != nil {
		return ""
	}
	return cmp.Or(begins(doc, d.begin), "it is empty") + nearest(missed)
}

// begins writes the first line of a text that is not empty, or the sheets of a
// workbook.
func begins(doc *data.Document, workbook *book) string {
	if workbook != nil {
		names := make([]string, len(workbook.Sheets))
		for i := range workbook.Sheets {
			names[i] = workbook.Sheets[i].Name
		}
		return fmt.Sprintf("it is a workbook of %d sheets, %s", len(names), quotedList(names))
	}
	line := doc.Head
	if in, _, err := text.Decode(bytes.NewReader(doc.Head), doc.Encoding); err == nil {
		line, _ = io.ReadAll(in) // the head is cut, so that its end may be no text
	}
	line = bytes.TrimSpace(line)
	if end := bytes.IndexAny(line, "\r\n"); end >= 0 {
		line = line[:end]
	}
	if len(line) == 0 {
		return ""
	}
	return "it begins " + quote(string(line))
}

// nearest names the one or two layouts of which a document has most, and two
// things at least.
func nearest(tried []near) string {
	slices.SortStableFunc(tried, func(a, b near) int { return b.found() - a.found() })
	var out []string
	for _, n := range tried[:min(len(tried), 2)] {
		if n.found() > 1 && 2*n.found() > tried[0].found() {
			out = append(out, fmt.Sprintf("%s, but %v", n.layout.Name, n.missed))
		}
	}
	if len(out) == 0 {
		return ""
	}
	return "; nearest is the layout " + strings.Join(out, "; then ")
}
