package press

import (
	"errors"
	"fmt"
	"io"
	"iter"
	"strings"

	"oborot/data"
)

// Format reads articles: plain prose and HTML pages.
type Format struct{}

// Name is the format's word on the command line.
func (Format) Name() string { return "press" }

// maxSize is more than any article; what is longer is none.
const maxSize = 32 << 20

// Read opens an article. Its records are known at once, for what a later
// paragraph says may put an earlier figure in doubt.
func (Format) Read(doc *data.Document) (*data.Reading, error) {
	a, err := read(doc)
	if err != nil {
		return nil, err
	}
	if a.provider == "" {
		a.provider = "press"
	}
	return &data.Reading{
		Provider: a.provider, Title: a.title, Encoding: a.encoding,
		Date:    data.Dated{Date: a.printed, Rule: a.rule},
		Records: a.records(doc.Name),
	}, nil
}

// date dates an article by what a part of it says, but for a day to come.
func (a *article) date(said dateSaid, rule data.VintageRule, today data.Date) {
	switch {
	case said.date.IsZero():
	case Ahead(said.date, today):
		a.doubts = append(a.doubts, datedAhead(said))
	default:
		a.printed, a.rule = said.date, rule
	}
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

// article is a document opened: its text and what it says of itself.
type article struct {
	title, text        string
	provider, encoding string
	outlet             string           // the name of the newspaper
	printed            data.Date        // the date that the document shows
	rule               data.VintageRule // by which that date is known
	doubts             []data.Finding   // about that date
	published          data.Date        // the date that counts
}

// origin is what is known of a document beside its bytes.
type origin struct {
	encoding string // as the user says
	charset  string // as its server or its container says
	address  string // where it was had from
	today    data.Date
}

// open decodes a document and finds its text.
func open(raw []byte, from origin) (article, error) {
	if part, ok := archivedPage(raw); ok {
		raw, from.charset, from.address = part.raw, part.charset, part.address
	}
	utf8, found, broken := decodeMarkup(raw, from.encoding, from.charset)
	utf8 = uncontrolled(utf8)
	if !isPage([]byte(utf8)) {
		if broken != nil {
			return article{}, broken
		}
		if isFeed([]byte(utf8)) {
			a, err := readItem(utf8, from.today)
			a.encoding, a.published = found, a.printed
			return a, err
		}
		if !strings.Contains(utf8, "\n") {
			utf8 = strings.ReplaceAll(utf8, "\r", "\n") // as lines once ended on a Macintosh
		}
		a := article{title: firstLine(utf8), text: utf8, encoding: found}
		if a.title == "" {
			return article{}, errors.New("the text holds nothing but white space")
		}
		a.date(dateSaid{printedDate(utf8), byText}, data.VintagePrinted, from.today)
		a.published = a.printed
		return a, nil
	}
	a, err := readPage([]byte(utf8), from.address, from.today)
	if err == nil {
		err = errBroken(a.text, broken)
	}
	a.encoding, a.published = found, a.printed
	return a, err
}

// records yields what the article says.
func (a article) records(name string) iter.Seq2[data.Record, error] {
	return func(yield func(data.Record, error) bool) {
		for i := range a.doubts {
			if !yield(data.Record{Finding: &a.doubts[i]}, nil) {
				return
			}
		}
		statements := Extract(Article{Text: a.text}, a.published)
		reported := map[string]bool{}
		for _, s := range statements {
			if s.NeedsDate() && !reported[s.Sentence] {
				reported[s.Sentence] = true
				if !yield(data.Record{}, missingDate(name, s)) {
					return
				}
			}
		}
		for _, r := range settle(statements, a.provider) {
			if !yield(r, nil) {
				return
			}
		}
		if len(statements) == 0 {
			what := "an article"
			if foreign("", a.text) {
				what += " " + UnreadWords()
			}
			yield(data.Record{}, &data.NoFigures{File: name, What: what})
		}
	}
}

// missingDate is the error of a sentence that cannot be placed in time.
func missingDate(name string, s Statement) *data.RowError {
	return &data.RowError{
		File: name, Where: fmt.Sprintf("paragraph %d", s.Paragraph),
		Found:    fmt.Sprintf("the publication date is missing: give --published YYYY-MM-DD for “%s”", s.Sentence),
		Expected: "",
	}
}

// told is where an observation of a key and a period stands.
type told struct {
	key    data.Key
	period data.Period
}

// settle turns statements into records. A repeated figure is told once; where
// one key has two values in one article, both are claims.
func settle(statements []Statement, provider string) []data.Record {
	disputed := disputes(statements, provider)
	var out []data.Record
	series, done := map[data.Key]*data.Series{}, map[told]bool{}
	for _, s := range statements {
		if s.NeedsDate() {
			continue
		}
		r := s.Record(provider)
		if o := r.Observation; o != nil {
			at := told{o.Series.Key, o.Period}
			if disputed[at] {
				c := s.Claim(provider)
				r = data.Record{Claim: &c}
			} else if done[at] {
				continue
			}
			done[at] = true
			if series[at.key] == nil {
				series[at.key] = o.Series
			}
			o.Series = series[at.key]
		}
		out = append(out, r)
	}
	return out
}

// disputes finds the keys and periods of which an article tells two numbers,
// whatever their hedges.
func disputes(statements []Statement, provider string) map[told]bool {
	first, disputed := map[told]data.Figure{}, map[told]bool{}
	for _, s := range statements {
		o, ok := s.Observation(provider)
		if !ok {
			continue
		}
		at := told{o.Series.Key, o.Period}
		if f, found := first[at]; !found {
			first[at] = o.Figure
		} else if f.Coefficient != o.Figure.Coefficient || f.Exponent != o.Figure.Exponent {
			disputed[at] = disputed[at] || !f.Decimal().Equal(o.Figure.Decimal())
		}
	}
	return disputed
}
