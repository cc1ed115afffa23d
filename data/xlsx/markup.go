package xlsx

import (
	"archive/zip"
	"bufio"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"strings"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/unicode"
	"golang.org/x/text/transform"

	"oborot/data/zipfile"
)

// markup is a part's XML under way. Names are compared without their prefixes: strict and transitional files differ in
// nothing but the namespaces they stand for.
type markup struct {
	decoder *xml.Decoder
	in      *metered
	depth   int // of the element that is open
}

// metered is the bytes of a part, with a limit on what one piece of it may take.
type metered struct {
	*bufio.Reader
	left int
}

// ReadByte reads the next byte of a piece.
func (m *metered) ReadByte() (byte, error) {
	if m.left--; m.left < 0 {
		return 0, fmt.Errorf("a tag or a text of more than %d bytes", markupLimit)
	}
	return m.Reader.ReadByte()
}

// element is a start tag.
type element struct{ xml.StartElement }

// is says whether an element has a name.
func (e element) is(name string) bool { return e.Name.Local == name }

// attribute returns the value of an attribute without a prefix, "" where there is none.
func (e element) attribute(name string) string {
	for _, a := range e.Attr {
		if a.Name.Local == name && a.Name.Space == "" {
			return a.Value
		}
	}
	return ""
}

// prefixed returns the value of an attribute with a prefix, whichever that is.
func (e element) prefixed(name string) string {
	for _, a := range e.Attr {
		if a.Name.Local == name && a.Name.Space != "" {
			return a.Value
		}
	}
	return ""
}

// parse reads a part whose root has a name, and lets visit see each element in it. It reads to the part's very end,
// where it shows whether the bytes were sound.
func (w *Workbook) parse(f *zip.File, root string, visit func(*markup, element) error) error {
	in, err := zipfile.Member(f, maxPart)
	if err != nil {
		return err
	}
	defer in.Close()
	decoded := transform.NewReader(in, unicode.BOMOverride(encoding.Nop.NewDecoder()))
	m := &markup{in: &metered{Reader: bufio.NewReaderSize(decoded, 64<<10)}}
	m.decoder = xml.NewDecoder(m.in)
	m.decoder.CharsetReader = charset
	if err := m.document(root, visit); errors.Is(err, errStop) {
		return err
	} else if err != nil {
		return fmt.Errorf("%s: %w", f.Name, err)
	}
	return nil
}

// charset accepts what BOMOverride has made UTF-8 of, whatever the declaration calls it.
func charset(name string, in io.Reader) (io.Reader, error) {
	if strings.HasPrefix(strings.ToLower(name), "utf-16") {
		return in, nil
	}
	return nil, fmt.Errorf("found XML in %s, expected UTF-8 or UTF-16", name)
}

// document reads all of a part.
func (m *markup) document(root string, visit func(*markup, element) error) error {
	found := false
	for {
		token, err := m.next()
		if errors.Is(err, io.EOF) && found {
			return nil
		} else if errors.Is(err, io.EOF) {
			return errors.New("no XML in it")
		} else if err != nil {
			return err
		}
		start, ok := token.(xml.StartElement)
		if !ok {
			continue
		}
		if e := (element{start}); found || !e.is(root) {
			return fmt.Errorf("found the element %s, expected one %s", e.Name.Local, root)
		}
		if found = true; visit == nil {
			continue
		}
		if err := m.each(func(e element) error { return visit(m, e) }); err != nil {
			return err
		}
	}
}

// next reads the next piece. io.EOF comes only where every element is closed.
func (m *markup) next() (xml.Token, error) {
	m.in.left = markupLimit
	token, err := m.decoder.RawToken()
	if errors.Is(err, io.EOF) && m.depth > 0 {
		return nil, errors.New("the XML is cut short")
	} else if err != nil {
		return nil, err
	}
	switch token.(type) {
	case xml.StartElement:
		m.depth++
	case xml.EndElement:
		if m.depth--; m.depth < 0 {
			return nil, errors.New("the XML closes what is not open")
		}
	}
	return token, nil
}

// each lets visit see the elements in the one that is open, and closes it. What visit leaves of them unread is passed
// over.
func (m *markup) each(visit func(element) error) error {
	for outer := m.depth; m.depth >= outer; {
		token, err := m.next()
		if err != nil {
			return err
		}
		start, ok := token.(xml.StartElement)
		if !ok {
			continue
		}
		inner := m.depth
		if err := visit(element{start}); err != nil {
			return err
		}
		for m.depth >= inner {
			if _, err := m.next(); err != nil {
				return err
			}
		}
	}
	return nil
}

// text returns the text of the element that is open, and closes it.
func (m *markup) text() (string, error) {
	var out []byte
	for outer := m.depth; m.depth >= outer; {
		token, err := m.next()
		if err != nil {
			return "", err
		}
		if piece, ok := token.(xml.CharData); ok && m.depth == outer {
			if out = append(out, piece...); len(out) > maxText {
				return "", fmt.Errorf("a text of more than %d bytes", maxText)
			}
		}
	}
	return string(out), nil
}
