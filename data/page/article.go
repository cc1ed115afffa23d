package page

import (
	"errors"
	"fmt"
	"io"
	"strings"

	"oborot/data"
	"oborot/data/text"
)

// Article is a document opened: its text and what it says of itself.
type Article struct {
	Title    string
	Text     string           // a line for each paragraph, of which the title is the first in a page
	Outlet   string           // the name of the newspaper, empty where the document does not tell it
	Provider string           // its domain, or empty
	Encoding string           // in which the document is written
	Printed  data.Date        // the day that the document says it was published on
	Rule     data.VintageRule // by which that day is known
	Doubts   []data.Finding   // about that day
}

// Words are what pages ask of the languages they are written in.
type Words struct {
	// Day reads a line that says when a text was published, and is zero for any
	// other. Its figures may begin with the month where monthFirst says so.
	Day func(line string, monthFirst bool) data.Date
	// Label returns what a paragraph begins with, if that says what stands beside or
	// behind it: "published", "modified", "aside", "caption", "ad", "furniture"; and
	// whether it says nothing else.
	Label func(paragraph string) (says string, whole bool)
	// MonthFirst says whether people write the month first in figures in a language,
	// and whether that language is known.
	MonthFirst func(lang string) (first, known bool)
	// Common counts the common words of its language at the beginning of a text.
	Common func(text string) int
}

// maxSize is more than any article; what is longer is none.
const maxSize = 32 << 20

// Read opens a document and finds its article. The error names the document.
func Read(doc *data.Document, words Words) (Article, error) {
	raw, err := load(doc)
	if err != nil {
		return Article{}, err
	}
	a, err := open(raw, origin{encoding: doc.Encoding, address: addressOf(doc.Name), today: doc.Today}, words)
	if err != nil {
		return Article{}, fmt.Errorf("%s: %w", doc.Name, err)
	}
	return a, nil
}

// load reads the bytes of a document.
func load(doc *data.Document) ([]byte, error) {
	in, err := doc.Open()
	if err != nil {
		return nil, err
	}
	defer in.Close()
	raw, err := io.ReadAll(io.LimitReader(in, maxSize+1))
	if err != nil {
		return nil, fmt.Errorf("%s: %w", doc.Name, err)
	}
	if len(raw) > maxSize {
		return nil, fmt.Errorf("%s: more than %d MB, expected an article", doc.Name, maxSize>>20)
	}
	return raw, nil
}

// addressOf returns the name of a document where it is an address.
func addressOf(name string) string {
	if strings.HasPrefix(name, "https://") || strings.HasPrefix(name, "http://") {
		return name
	}
	return ""
}

// origin is what is known of a document beside its bytes.
type origin struct {
	encoding string // as the user says
	charset  string // as its server or its container says
	address  string // where it was had from
	today    data.Date
}

// open decodes a document and finds its text.
func open(raw []byte, from origin, words Words) (Article, error) {
	if part, ok := archivedPage(raw); ok {
		raw, from.charset, from.address = part.raw, part.charset, part.address
	}
	utf8, found, broken := decodeMarkup(raw, from.encoding, from.charset, words)
	utf8 = text.WithoutControls(utf8)
	var a Article
	var err error
	switch {
	case IsHTML([]byte(utf8)):
		if a, err = readPage([]byte(utf8), from, words); err == nil {
			err = errBroken(a.Text, broken)
		}
	case broken != nil:
		err = broken
	case IsFeed([]byte(utf8)):
		a, err = readItem(utf8, from.today, words)
	default:
		a, err = readPlain(utf8, from.today, words)
	}
	a.Encoding = found
	return a, err
}

// readPlain reads a text that is nothing but its lines.
func readPlain(utf8 string, today data.Date, words Words) (Article, error) {
	if !strings.Contains(utf8, "\n") {
		utf8 = strings.ReplaceAll(utf8, "\r", "\n") // as lines once ended on a Macintosh
	}
	a := Article{Title: firstLine(utf8), Text: utf8}
	if a.Title == "" {
		return Article{}, errors.New("the text holds nothing but white space")
	}
	a.dated(said{printedDay(utf8, words), byText}, data.VintagePrinted, today)
	return a, nil
}
