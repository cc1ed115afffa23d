package main

import (
	"context"
	"fmt"
	"strings"

	"oborot/data"
	"oborot/data/press"
)

// extracted is what one of several documents says, for JSON.
type extracted struct {
	Document   string         `json:"document"`
	Title      string         `json:"title,omitempty"`
	Provider   string         `json:"provider,omitempty"`
	Outlet     string         `json:"outlet,omitempty"`
	Published  string         `json:"published,omitempty"`
	Doubts     []string       `json:"doubts,omitempty"`
	Statements []press.Spoken `json:"statements"`
}

// extractMany prints what several documents say, each under its name. What is
// no text is passed over and named; one that cannot be read keeps no other from
// being read.
func (a *app) extractMany(ctx context.Context, e extraction, sources []source) error {
	all := []extracted{}
	texts, found, failed := 0, 0, false
	for _, s := range sources {
		if err := ctx.Err(); err != nil {
			return err
		}
		if doc, err := s.document(); err == nil && a.passedOver(doc) {
			continue
		}
		t, err := a.readText(e, s)
		if err != nil {
			fmt.Fprintln(a.stderr, err)
			failed = true
			continue
		}
		texts++
		found += len(t.Statements)
		a.doubt(s.name, t)
		if e.json {
			all = append(all, extracted{s.name, t.Title, t.Provider, t.Outlet, t.Published.String(), doubtsOf(t), spokenJSON(t.Statements)})
		} else if len(t.Statements) > 0 {
			fmt.Fprintln(a.stdout, underName(s.name, t))
			a.speak(t)
			fmt.Fprintln(a.stdout)
		}
	}
	if e.json {
		if err := a.printJSON(all); err != nil {
			return err
		}
	}
	fmt.Fprintf(a.stderr, "%s in %s found, nothing stored\n", plural(found, "statement", "statements"), plural(texts, "text", "texts"))
	if failed || texts == 0 {
		return errSilent
	}
	return nil
}

// passedOver says whether one of several documents is no text, or one in a
// language that is not read, and names it.
func (a *app) passedOver(doc *data.Document) bool {
	switch {
	case (press.Format{}).Match(doc):
		return false
	case press.Foreign(doc):
		fmt.Fprintf(a.stderr, "%s: a text %s; passed over\n", doc.Name, press.UnreadWords())
	default:
		fmt.Fprintf(a.stderr, "%s: no text, passed over\n", doc.Name)
	}
	return true
}

// doubtsOf lists what is doubtful in a text, in words.
func doubtsOf(t press.Text) []string {
	var out []string
	for i := range t.Doubts {
		out = append(out, t.Doubts[i].Text)
	}
	return out
}

// underName is the line over what a document says: its name, its title, its
// outlet and its day.
func underName(name string, t press.Text) string {
	parts := []string{name}
	if t.Title != "" {
		parts = append(parts, "“"+t.Title+"”")
	}
	for _, part := range [...]string{t.Provider, t.Published.String()} {
		if part != "" {
			parts = append(parts, part)
		}
	}
	return strings.Join(parts, ", ")
}
