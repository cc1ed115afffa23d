package main

import (
	"encoding/json"

	"oborot/data"
)

// ingested is what became of one document, in JSON.
type ingested struct {
	Name      string     `json:"name"`
	SHA256    string     `json:"sha256,omitempty"`
	Format    string     `json:"format,omitempty"`
	Provider  string     `json:"provider,omitempty"`
	Vintage   string     `json:"vintage,omitempty"`
	Rule      string     `json:"vintage_from,omitempty"`
	Error     string     `json:"error,omitempty"`
	Nothing   string     `json:"nothing,omitempty"`
	Known     bool       `json:"known_before"`
	Read      int        `json:"read"`
	New       int        `json:"new"`
	Revised   int        `json:"revised"`
	Refined   int        `json:"told_more_finely"`
	Repeated  int        `json:"repeated"`
	Withdrawn int        `json:"withdrawn"`
	Rejected  int        `json:"rejected"`
	Claims    int        `json:"claims"`
	Doubts    int        `json:"doubts"`
	Doubted   []doubted  `json:"doubted,omitempty"`
	Rejects   []rejected `json:"rejects,omitempty"`
	NotStored []unstored `json:"not_stored,omitempty"`
}

// doubted is a doubt about a document: with its place, and where its kind is
// known with what it is about in codes and plain numbers.
type doubted struct {
	Place string   `json:"place,omitempty"`
	Kind  string   `json:"kind,omitempty"`
	Text  string   `json:"text"`
	About []string `json:"about,omitempty"`
}

// String writes the doubt with its place.
func (d doubted) String() string {
	if d.Place == "" {
		return d.Text
	}
	return d.Place + ": " + d.Text
}

// rejected is a row that could not be read.
type rejected struct {
	Place    string `json:"place"`
	Found    string `json:"found"`
	Expected string `json:"expected,omitempty"`
}

// unstored is a figure of a text that was understood but not stored.
type unstored struct {
	Place  string `json:"place"`
	Words  string `json:"words"`
	Reason string `json:"reason"`
}

// ingestedJSON tells what became of documents.
func ingestedJSON(documents []documentReceipt) []ingested {
	out := make([]ingested, len(documents))
	for i, d := range documents {
		c := d.Receipt
		out[i] = ingested{d.Name, d.SHA256, d.Format, d.Provider, d.Vintage, d.Rule, d.Error, d.Nothing, c.Already, c.Read, c.New, c.Revised, c.Refined,
			c.Repeated, c.Withdrawn, c.RejectedCount, c.Claims, c.Findings, d.Doubts, nil, nil}
		for _, e := range c.Rejected {
			out[i].Rejects = append(out[i].Rejects, rejected{e.Where, e.Found, e.Expected})
		}
		for _, u := range c.UnstoredList {
			out[i].NotStored = append(out[i].NotStored, unstored{data.Locate(u.Where, nil), u.Words.Figure, u.Reason})
		}
	}
	return out
}

// printJSON prints a result as indented JSON.
func (a *app) printJSON(result any) error {
	e := json.NewEncoder(a.stdout)
	e.SetIndent("", "  ")
	e.SetEscapeHTML(false) // addresses are easier to read, and nothing here goes into a page
	return e.Encode(result)
}
