package data

import "fmt"

// NoFigures says that a document is of a kind that is known and holds no figure
// of trade, investment or exchange rates: a list of countries, a series of
// prices. It is no fault of the document; nothing of it is stored.
type NoFigures struct {
	File string
	What string // what the document is, as a noun: "a list of country codes"
}

// Error writes one sentence.
func (e *NoFigures) Error() string {
	return fmt.Sprintf("%s: %s, without a figure of trade, investment or exchange rates", e.File, e.What)
}

// Omitted counts the rows that a reader understands and passes over because
// they speak of something else: population, shares of GDP. Nothing is passed
// over in silence: End tells them.
type Omitted struct {
	counts map[string]int
	first  []Finding // in the order in which each kind was met; Text is the kind
}

// Add counts a row of a kind, which is named as a reader would name it:
// "Population, total (SP.POP.TOTL)".
func (o *Omitted) Add(kind string, at Place) {
	if o.counts == nil {
		o.counts = map[string]int{}
	}
	if o.counts[kind]++; o.counts[kind] == 1 {
		o.first = append(o.first, Finding{Where: at, Text: kind})
	}
}

// maxKinds is how many kinds End tells one by one.
const maxKinds = 20

// End ends a reading that told a number of observations or row errors. Where
// there are none, what was passed over is the reason: the error NoFigures. Else
// each kind is a finding, with the place of its first row.
func (o *Omitted) End(file string, told int, yield func(Record, error) bool) {
	if told == 0 {
		yield(Record{}, &NoFigures{File: file, What: o.what()})
		return
	}
	for i, f := range o.first {
		if i == maxKinds {
			f.Text = fmt.Sprintf("%d more kinds of rows passed over: no figures of trade, investment or exchange rates", len(o.first)-i)
		} else {
			f.Text = fmt.Sprintf("passed over, %s: %s", rows(o.counts[f.Text]), f.Text)
		}
		if !yield(Record{Finding: &f}, nil) || i == maxKinds {
			return
		}
	}
}

// what names what a document without figures speaks of.
func (o *Omitted) what() string {
	switch len(o.first) {
	case 0:
		return "a document without any row"
	case 1:
		return "a document on " + o.first[0].Text
	}
	return fmt.Sprintf("a document on %s and %d other kinds of rows", o.first[0].Text, len(o.first)-1)
}

// rows writes a number of rows.
func rows(n int) string {
	if n == 1 {
		return "1 row"
	}
	return fmt.Sprintf("%d rows", n)
}
