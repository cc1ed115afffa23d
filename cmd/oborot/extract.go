package main

import (
	"bufio"
	"cmp"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"

	"oborot/data"
	"oborot/data/press"

	"github.com/spf13/cobra"
)

// extraction is what `oborot extract` was asked.
type extraction struct {
	published, lang string
	json, lines     bool
	explain         bool
	day             data.Date // of publication, as given
}

func (a *app) extractCommand() *cobra.Command {
	var e extraction
	c := &cobra.Command{
		Use:   "extract [SOURCE…]",
		Short: "Print the figures and claims of a text",
		Long: `Reads texts, HTML pages and feeds (RSS, Atom) and prints what they say in figures. Nothing is stored.
Files, folders, patterns, archives, addresses or - (standard input). Of several documents each is printed
under its name; the articles of a feed are documents of their own, feed.xml#1.
Without --published, times count from the day that the document shows, and stay open where it shows none.`,
		Example: `  oborot extract --published 2017-11-20 article.txt
  oborot extract --explain --published 2017-11-20 article.txt
  oborot extract --json - < article.txt
  oborot extract pages/ feed.xml
  oborot extract --jsonl < sentences.jsonl`,
		RunE: action(func(ctx context.Context, args []string) error { return a.extract(ctx, e, args) }),
	}
	f := c.Flags()
	f.StringVar(&e.published, "published", "", "the day of publication, YYYY-MM-DD")
	f.StringVar(&e.lang, "lang", "", "the text's language: "+strings.Join(press.Languages(), ", ")+" (found in the text)")
	f.BoolVar(&e.json, "json", false, "print JSON")
	f.BoolVar(&e.explain, "explain", false, "say for every field which rule and which words filled it")
	f.BoolVar(&e.lines, "jsonl", false, "read and write JSON lines: id, lang, published, text, context in; id, figures out")
	c.MarkFlagsMutuallyExclusive("json", "jsonl")
	c.MarkFlagsMutuallyExclusive("explain", "jsonl")
	return c
}

// extract prints what one text says.
func (a *app) extract(ctx context.Context, e extraction, args []string) error {
	var cleanup []string
	defer func() {
		for _, path := range cleanup {
			os.RemoveAll(path)
		}
	}()
	if len(args) == 0 {
		args = []string{"-"}
	}
	if err := readLanguage("--lang", e.lang); err != nil {
		return err
	}
	if e.lines {
		if len(args) > 1 {
			return usagef("--jsonl reads one file")
		}
		return a.extractLines(args[0])
	}
	folder, err := os.MkdirTemp("", "oborot-extract-*")
	if err != nil {
		return err
	}
	cleanup = append(cleanup, folder)
	if e.published != "" {
		if e.day, err = data.ParseDate(e.published); err != nil {
			return usagef("--published: %w", err)
		}
	}
	sources := a.sources(ctx, args, folder, &cleanup)
	if len(sources) == 1 && len(args) == 1 && sources[0].name == args[0] {
		return a.extractOne(e, sources[0])
	}
	return a.extractMany(ctx, e, sources)
}

// readLanguage refuses a language that texts are not read in.
func readLanguage(flag, lang string) error {
	if lang == "" || slices.Contains(press.Languages(), lang) {
		return nil
	}
	return usagef("%s %q: texts are read in %s", flag, lang, strings.Join(press.Languages(), ", "))
}

// extractOne prints what the one text that was asked for says.
func (a *app) extractOne(e extraction, s source) error {
	t, err := a.readText(e, s)
	if err != nil {
		return err
	}
	a.doubt("", t)
	if e.json {
		return a.printJSON(spokenJSON(t.Statements))
	}
	a.speak(t)
	fmt.Fprintf(a.stderr, "%s found, nothing stored\n", plural(len(t.Statements), "statement", "statements"))
	return nil
}

// readText reads a document as a text.
func (a *app) readText(e extraction, s source) (press.Text, error) {
	doc, err := s.document()
	if err != nil {
		return press.Text{}, err
	}
	doc.Published, doc.Today = e.day, a.today
	if e.explain {
		return press.Explained(doc, e.lang)
	}
	return press.Read(doc, e.lang)
}

// doubt prints what is doubtful in a text, under its name where it is one of many.
func (a *app) doubt(name string, t press.Text) {
	if name != "" {
		name += ": "
	}
	for i := range t.Doubts {
		fmt.Fprintln(a.stderr, name+t.Doubts[i].Text)
	}
}

// speak prints the statements of a text.
func (a *app) speak(t press.Text) {
	for i := range t.Statements {
		fmt.Fprintln(a.stdout, spoken(t.Statements[i].JSON()))
		explained(a.stdout, t.Statements[i].Why)
	}
}

// spokenJSON writes statements as one array.
func spokenJSON(statements []press.Statement) []press.Spoken {
	out := make([]press.Spoken, len(statements))
	for i := range statements {
		out[i] = statements[i].JSON()
	}
	return out
}

// spoken writes a statement for a person to read.
func spoken(s press.Spoken) string {
	when := s.Period + s.Span
	if s.BasePeriod != "" {
		when += " against " + s.BasePeriod
	}
	who := s.Reporter + "–" + s.Partner
	if s.Place != "" {
		who += " (" + s.Place + ")"
	}
	line := fmt.Sprintf("%s %s %s: %s %s %s", s.Indicator, who, when, s.Kind, s.Value, s.Unit)
	if s.Hedge != data.Exact.String() {
		line += " (" + s.Hedge + ")"
	}
	if s.Modality != string(data.Actual) {
		line += ", " + s.Modality
	}
	if s.Speaker != "" {
		line += " of " + s.Speaker
	}
	line += "\n    “" + s.Words + "”, " + s.Where
	if s.Open != "" {
		line += "\n    " + s.Open
	}
	return line
}

// explained writes the reasons for the fields of a statement, one a line.
func explained(w io.Writer, why []press.Reason) {
	for _, r := range why {
		line := fmt.Sprintf("    %-9s  %-13s  ", r.Field, cmp.Or(r.Value, "open"))
		if r.Words != "" {
			line += "“" + r.Words + "”"
			if r.Entry != "" {
				line += " (" + r.Entry + ")"
			}
			if r.Paragraph > 0 {
				line += fmt.Sprintf(" in paragraph %d", r.Paragraph)
			}
			line += ": "
		}
		line += r.Rule
		if r.From != "" {
			line += ", counted from " + r.From
		}
		fmt.Fprintln(w, line)
	}
}

// maxLine is the longest JSON line that is read.
const maxLine = 16 << 20

// extractLines reads and writes JSON lines.
func (a *app) extractLines(path string) error {
	in := a.stdin
	if path != "-" {
		f, err := os.Open(path)
		if err != nil {
			return err
		}
		defer f.Close()
		in = f
	}
	lines := bufio.NewScanner(in)
	lines.Buffer(nil, maxLine)
	out := json.NewEncoder(a.stdout)
	out.SetEscapeHTML(false)
	for n := 1; lines.Scan(); n++ {
		var line press.Line
		if err := json.Unmarshal(lines.Bytes(), &line); err != nil {
			return fmt.Errorf("%s:line %d: %w, expected a JSON object", path, n, err)
		}
		result, err := press.ExtractLine(line)
		if err != nil {
			return fmt.Errorf("%s:line %d: %w", path, n, err)
		}
		if err := out.Encode(result); err != nil {
			return err
		}
	}
	return lines.Err()
}
