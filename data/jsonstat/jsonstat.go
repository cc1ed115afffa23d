// Package jsonstat reads JSON-stat, versions 1.x and 2.0 of
// https://json-stat.org/full: Eurostat's replies, by what its data flows mean.
// What the dimensions of other publishers mean is declared nowhere, so that
// their data sets are an error that names them.
package jsonstat

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"regexp"
	"strings"

	"oborot/data"
)

// Format reads JSON-stat.
type Format struct{}

// Name returns the word of the command line.
func (Format) Name() string { return "jsonstat" }

// class and shape are what the head of a data set shows: its class, or with
// version 1 the object dataset with a dimension.
var (
	class = regexp.MustCompile(`"class"\s*:\s*"dataset"`)
	shape = regexp.MustCompile(`^\s*\{\s*"dataset"\s*:\s*\{`)
	parts = regexp.MustCompile(`"(?:dimension|value|id|size)"\s*:\s*[\[{]`)
)

// Match claims a JSON object that is a data set, or holds one. The class may
// stand behind a head that is full of values.
func (Format) Match(doc *data.Document) bool {
	head := bytes.TrimLeft(bytes.TrimPrefix(doc.Head, []byte("\ufeff")), " \t\r\n")
	if len(head) == 0 || head[0] != '{' {
		return false
	}
	return (class.Match(head) || shape.Match(head)) && parts.Match(head)
}

// maxBytes is the largest document that is read. A JSON object tells its
// dimensions in any place, so that it is read as a whole; Eurostat's interface
// replies with less.
const maxBytes = 256 << 20

// dataset is a data set. The values stay as text until they are needed.
type dataset struct {
	Class     string          `json:"class"`
	Label     string          `json:"label"`
	Source    string          `json:"source"`
	Updated   string          `json:"updated"`
	ID        []string        `json:"id"`
	Size      []int           `json:"size"`
	Role      roles           `json:"role"`
	Dimension json.RawMessage `json:"dimension"`
	Value     json.RawMessage `json:"value"`
	Status    json.RawMessage `json:"status"`
	Extension struct {
		ID     string `json:"id"`
		Agency string `json:"agencyId"`
	} `json:"extension"`

	dims []dimension
}

// roles name the dimensions that are time.
type roles struct {
	Time []string `json:"time"`
}

// envelope holds a data set: version 1 names it dataset, some tools that keep
// replies name it response.
type envelope struct {
	Dataset  *dataset `json:"dataset"`
	Response *dataset `json:"response"`
}

// Read opens the document.
func (Format) Read(doc *data.Document) (*data.Reading, error) {
	d, err := load(doc)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", doc.Name, err)
	}
	r := &data.Reading{Title: d.Label, Date: dated(d.Updated)}
	p := d.planOf()
	if p.provider == "" {
		return nil, fmt.Errorf("%s: %s, whose dimensions are declared nowhere, expected one of Eurostat", doc.Name, d.name())
	}
	if r.Provider = p.provider; p.flow != nil && p.time < 0 {
		return nil, fmt.Errorf("%s: no dimension of time", doc.Name)
	}
	r.Records = data.Tell(doc.Name, func(t *data.Telling) error {
		if p.flow == nil {
			return &data.NoFigures{File: doc.Name, What: d.name()}
		}
		return d.tell(t, p)
	})
	return r, nil
}

// load reads the document as a whole.
func load(doc *data.Document) (*dataset, error) {
	in, err := doc.Open()
	if err != nil {
		return nil, err
	}
	defer in.Close()
	content, err := io.ReadAll(io.LimitReader(in, maxBytes+1))
	if err != nil {
		return nil, err
	}
	if len(content) > maxBytes {
		return nil, fmt.Errorf("longer than %d MiB: ask for less at a time", maxBytes>>20)
	}
	content = bytes.TrimPrefix(content, []byte("\ufeff"))
	d, held := &dataset{}, envelope{}
	if err := json.Unmarshal(content, &held); err == nil && held.Dataset != nil {
		d = held.Dataset
	} else if err == nil && held.Response != nil {
		d = held.Response
	} else if err := json.Unmarshal(content, d); err != nil {
		return nil, fmt.Errorf("no whole JSON: %w", err)
	}
	return d, d.dimensions()
}

// dated reads the day on which the data set was updated.
func dated(updated string) data.Dated {
	day, err := data.ParseDate(updated[:min(len(updated), len("2026-06-03"))])
	if err != nil {
		return data.Dated{}
	}
	return data.Dated{Date: day, Rule: data.VintagePrinted}
}

// name names the data set for a message.
func (d *dataset) name() string {
	var ids []string
	for _, one := range d.dims {
		ids = append(ids, one.id)
	}
	what := "the data set " + d.Extension.ID
	if d.Extension.ID == "" {
		what = "a data set"
	}
	if d.Label != "" {
		what += fmt.Sprintf(" (%s)", d.Label)
	}
	return what + " by " + strings.Join(ids, ", ")
}
