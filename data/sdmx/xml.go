package sdmx

import (
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"strings"

	"golang.org/x/net/html/charset"

	"oborot/data"
)

const (
	maxToken = 16 << 20 // bytes of an element's start or of a text
	maxDepth = 64       // elements inside each other; a message has a dozen
)

// limited reads no more than is left of what one token, or one value, may take.
type limited struct {
	in   io.Reader
	left int
}

// errLong says that a token has used up its bytes.
var errLong = fmt.Errorf("a single value of more than %d MB", maxToken>>20)

// Read reads from the document.
func (l *limited) Read(b []byte) (int, error) {
	if l.left <= 0 {
		return 0, errLong
	}
	n, err := l.in.Read(b)
	l.left -= n
	return n, err
}

// xmlReader reads SDMX-ML element by element. It knows elements by their name
// alone, as each message binds prefixes of its own.
type xmlReader struct {
	*reader
	in       *limited
	decoder  *xml.Decoder
	path     []xml.Name // the open elements
	text     []byte     // of the element that is open
	header   xmlHeader
	spaces   map[string]string // of each prefix its namespace
	source   *source
	point    point
	value    string    // of the observation
	into     int       // the level that Value elements belong to
	key      bool      // they are dimensions
	values   []concept // of the group that is open
	groups   groups
	nested   bool // the series stand in their group
	series   bool // a series outside groups was read
	deleting bool
	records  int
	skipping int  // the depth of an element whose contents tell nothing
	headOnly bool // stop at the first data set
}

// errEnough ends the reading of a head.
var errEnough = errors.New("enough")

func newXMLReader(r *reader, in io.Reader) *xmlReader {
	x := &xmlReader{reader: r, in: &limited{in: in}, spaces: map[string]string{}}
	x.decoder = xml.NewDecoder(x.in)
	x.decoder.CharsetReader = charset.NewReaderLabel
	return x
}

// isXML says whether the first element is one of SDMX-ML.
func isXML(head []byte) bool {
	d := xml.NewDecoder(bytes.NewReader(head))
	d.CharsetReader = charset.NewReaderLabel
	for {
		token, err := d.RawToken()
		if err != nil {
			return false
		}
		if start, ok := token.(xml.StartElement); ok {
			for _, a := range start.Attr {
				if (a.Name.Space == "xmlns" || a.Name.Local == "xmlns") && strings.Contains(strings.ToLower(a.Value), "sdmx.org/resources/sdmxml/schemas") {
					return true
				}
			}
			return false
		}
	}
}

// readXML opens a message. Its header, which stands first, tells provider and
// date.
func readXML(doc *data.Document) *data.Reading {
	r := newReader(doc)
	head := newXMLReader(r, bytes.NewReader(doc.Head))
	head.headOnly = true
	_ = head.read() // the head is cut somewhere; what is wrong with it will be met again
	out := &data.Reading{Provider: head.header.provider(), Title: head.header.title(), Date: printed(head.header.prepared)}
	out.Records = r.read(func() error {
		in, err := doc.Open()
		if err != nil {
			return err
		}
		defer in.Close()
		return newXMLReader(r, in).read()
	})
	return out
}

// printed is the day of a time that a document states.
func printed(when string) data.Dated {
	d, err := data.ParseDate(when[:min(len(when), len("2006-01-02"))])
	if err != nil {
		return data.Dated{}
	}
	return data.Dated{Date: d, Rule: data.VintagePrinted}
}

// read reads the whole message.
func (x *xmlReader) read() error {
	for x.headOnly || !x.Done() {
		x.in.left = maxToken
		token, err := x.decoder.RawToken()
		switch {
		case err == io.EOF && (len(x.path) > 0 || x.header.root == ""):
			return fmt.Errorf("the message is cut short, expected the end of %s", x.open())
		case err == io.EOF:
			return x.finish()
		case err != nil:
			return err
		}
		switch t := token.(type) {
		case xml.StartElement:
			err = x.start(t)
		case xml.EndElement:
			err = x.end(t.Name)
		case xml.CharData:
			if len(x.text) < maxToken {
				x.text = append(x.text, t...)
			}
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// open names the innermost open element.
func (x *xmlReader) open() string {
	if len(x.path) == 0 {
		return "the message"
	}
	return x.path[len(x.path)-1].Local
}

// start opens an element.
func (x *xmlReader) start(e xml.StartElement) error {
	parent := ""
	if len(x.path) > 0 {
		parent = x.path[len(x.path)-1].Local
	}
	if x.path = append(x.path, e.Name); len(x.path) > maxDepth {
		return fmt.Errorf("more than %d elements inside each other, expected a message of SDMX-ML", maxDepth)
	}
	x.text = x.text[:0]
	for _, a := range e.Attr {
		if a.Name.Space == "xmlns" {
			x.spaces[a.Name.Local] = a.Value
		}
	}
	switch {
	case x.skipping > 0:
		return nil
	case len(x.path) == 1:
		return x.header.begin(e.Name.Local)
	case e.Name.Local == "Annotations":
		x.skipping = len(x.path)
		return nil
	case e.Name.Local == "DataSet":
		return x.dataSet(e)
	case x.source == nil:
		x.header.start(e, parent)
		return nil
	}
	return x.dataStart(e, parent)
}

// end closes an element.
func (x *xmlReader) end(name xml.Name) error {
	if n := len(x.path); n == 0 || x.path[n-1] != name {
		return fmt.Errorf("the end of %s where %s is open, expected well-formed XML", name.Local, x.open())
	}
	x.path = x.path[:len(x.path)-1]
	text := strings.TrimSpace(string(x.text))
	x.text = x.text[:0]
	switch {
	case x.skipping > 0:
		if len(x.path) < x.skipping {
			x.skipping = 0
		}
	case x.source == nil:
		x.header.end(name.Local, text)
	default:
		return x.dataEnd(name.Local, text)
	}
	return nil
}

// attribute returns an attribute by its name without its prefix.
func attribute(e xml.StartElement, name string) string {
	for _, a := range e.Attr {
		if a.Name.Local == name {
			return a.Value
		}
	}
	return ""
}
