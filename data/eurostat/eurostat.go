// Package eurostat reads what Eurostat publishes in forms of its own: the bulk
// TSV of its data sets in the layouts before and since 2022, the monthly and
// annual files of COMEXT (full_v2_202402.dat), and the trade in exports of
// PRODCOM.
package eurostat

import (
	"bytes"
	"fmt"

	"oborot/data"
)

// Format reads Eurostat's files.
type Format struct{}

// Name returns the word of the command line.
func (Format) Name() string { return "eurostat" }

// Match claims a document by its first line.
func (Format) Match(doc *data.Document) bool {
	line := firstLine(doc.Head)
	_, comext := comextLayout(line)
	_, prodcom := prodcomLayout(line)
	return comext || prodcom || isTSV(line)
}

// Read opens the document.
func (Format) Read(doc *data.Document) (*data.Reading, error) {
	line := firstLine(doc.Head)
	if l, found := comextLayout(line); found {
		return readComext(doc, l), nil
	}
	if l, found := prodcomLayout(line); found {
		return readProdcom(doc, l), nil
	}
	if isTSV(line) {
		return readTSV(doc, line)
	}
	return nil, fmt.Errorf("%s: line 1: expected the header of a TSV, of COMEXT or of PRODCOM", doc.Name)
}

// firstLine returns the first line of a head, without its mark and its end.
func firstLine(head []byte) string {
	line, _, _ := bytes.Cut(bytes.TrimPrefix(head, []byte("\ufeff")), []byte("\n"))
	return string(bytes.TrimRight(line, "\r"))
}
