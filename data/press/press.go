package press

import (
	"fmt"
	"iter"

	"oborot/data"
	"oborot/data/page"
)

// Format reads articles: plain prose and HTML pages.
type Format struct{}

// Name is the format's word on the command line.
func (Format) Name() string { return "press" }

// Read opens an article. Its records are known at once, for what a later
// paragraph says may put an earlier figure in doubt.
func (Format) Read(doc *data.Document) (*data.Reading, error) {
	a, err := read(doc)
	if err != nil {
		return nil, err
	}
	if a.Provider == "" {
		a.Provider = "press"
	}
	return &data.Reading{
		Provider: a.Provider, Title: a.Title, Encoding: a.Encoding,
		Date:    data.Dated{Date: a.Printed, Rule: a.Rule},
		Records: a.records(doc.Name),
	}, nil
}

// article is a document opened, and the date that counts.
type article struct {
	page.Article
	published data.Date
}

// records yields what the article says.
func (a article) records(name string) iter.Seq2[data.Record, error] {
	return func(yield func(data.Record, error) bool) {
		for i := range a.Doubts {
			if !yield(data.Record{Finding: &a.Doubts[i]}, nil) {
				return
			}
		}
		statements := Extract(Article{Text: a.Text}, a.published)
		reported := map[string]bool{}
		for _, s := range statements {
			if s.NeedsDate() && !reported[s.Sentence] {
				reported[s.Sentence] = true
				if !yield(data.Record{}, missingDate(name, s)) {
					return
				}
			}
		}
		for _, r := range settle(statements, a.Provider) {
			if !yield(r, nil) {
				return
			}
		}
		if len(statements) == 0 {
			what := "an article"
			if foreign("", a.Text) {
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
