// Package sdmx reads the data messages of the Statistical Data and Metadata
// Exchange: SDMX-ML 2.0 (generic, compact, message groups) and 2.1 (generic and
// structure-specific), SDMX-JSON 1.0 and 2.0, SDMX-CSV 1.0 and 2.0 with
// Eurostat's variant. It writes and reads Oborot's own data flow in SDMX-CSV.
//
// A message says FREQ=M, CURRENCY=USD; what that means here is declared, one
// small file a provider, in flows/*.yaml. A data flow that no file declares is
// passed over and named, however much its values look like figures of trade.
package sdmx

import (
	"bytes"
	"fmt"

	"oborot/data"
)

// Format reads the messages of SDMX.
type Format struct{}

// Name returns the word of the command line.
func (Format) Name() string { return "sdmx" }

// Match claims what begins as one of the three renderings does: an XML element
// in a namespace of SDMX-ML, the members of an SDMX-JSON message, the header of
// SDMX-CSV.
func (Format) Match(doc *data.Document) bool {
	head := bytes.TrimLeft(bytes.TrimPrefix(doc.Head, byteOrderMark), " \t\r\n")
	switch {
	case bytes.HasPrefix(head, []byte("<")):
		return isXML(head)
	case bytes.HasPrefix(head, []byte("{")):
		return isJSON(head)
	}
	_, ok := parseHeader(head)
	return ok
}

var byteOrderMark = []byte("\ufeff")

// Read opens the document.
func (f Format) Read(doc *data.Document) (*data.Reading, error) {
	head := bytes.TrimLeft(bytes.TrimPrefix(doc.Head, byteOrderMark), " \t\r\n")
	switch {
	case !f.Match(doc):
		return nil, fmt.Errorf("%s: expected a data message of SDMX-ML, SDMX-JSON or SDMX-CSV", doc.Name)
	case bytes.HasPrefix(head, []byte("<")):
		return readXML(doc), nil
	case bytes.HasPrefix(head, []byte("{")):
		return readJSON(doc)
	}
	return readCSV(doc)
}
