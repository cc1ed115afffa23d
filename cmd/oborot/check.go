package main

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"os"
	"slices"

	"oborot/charts"
	"oborot/data"
	"oborot/data/press"
	"oborot/stats/verdict"

	"github.com/spf13/cobra"
)

// checking is what `oborot check` was asked.
type checking struct {
	published, asOf string
	text            string
	textLang, lang  string
	json            bool
	html            string
	publishedValue  data.Date
	asOfValue       data.Date
}

func (a *app) checkCommand() *cobra.Command {
	var c checking
	command := &cobra.Command{
		Use:   "check [FILE…|-|--text TEXT]",
		Short: "Test every claim of a text against itself and against the store",
		Long: `Reads texts or HTML pages and says of every figure in them whether it agrees with
the rest of its text and with the official figures of the store, as known on the
day of publication and as known now, with the arithmetic and the evidence:

  consistent   it agrees, within its rounding and its hedge
  mismatch     it disagrees with every official figure of the same thing
  doubtful     too much or too little of a longer span, or against its direction
  revised      right when written; the official figure was revised since
  cannot_say   there is nothing to compare it with, and why

Nothing is stored. A mismatch is a result: the exit status is 0 when the check ran.`,
		Example: `  oborot check --published 2017-11-20 article.txt
  oborot check --published 2024-03-01 --text "In 2023 exports from Kazakhstan to Belgium fell to 217.6 million dollars."
  oborot check --html check.html --lang ru article.html
  oborot check --json - < article.txt`,
		RunE: func(cmd *cobra.Command, args []string) error {
			if given := cmd.Flags().Changed("text"); given && len(args) > 0 {
				return usagef("give either --text or files")
			} else if given && c.text == "" {
				return usagef("--text is empty, expected a sentence")
			}
			return action(func(ctx context.Context, args []string) error { return a.check(ctx, &c, args) })(cmd, args)
		},
	}
	f := command.Flags()
	f.StringVar(&c.published, "published", "", "the day of publication, YYYY-MM-DD (found in the document)")
	f.StringVar(&c.asOf, "as-of", "", "take for known now what was known on that day, YYYY-MM-DD")
	f.StringVar(&c.text, "text", "", "the text itself")
	f.StringVar(&c.textLang, "text-lang", "", "the text's language (found in the text)")
	f.StringVar(&c.lang, "lang", "en", "the language of the answer: en, ru, kk or fr")
	f.BoolVar(&c.json, "json", false, "print JSON")
	f.StringVar(&c.html, "html", "", "write a page with the sentences coloured by verdict to this file instead")
	command.MarkFlagsMutuallyExclusive("json", "html")
	return command
}

// check tests texts and prints what came of it.
func (a *app) check(ctx context.Context, c *checking, args []string) error {
	if err := c.resolve(); err != nil {
		return err
	}
	if err := a.mayWrite(c.html); err != nil {
		return err
	}
	if c.html != "" && slices.ContainsFunc(args, func(text string) bool { return sameFile(c.html, text) }) {
		return usagef("--html %s is a text to check, expected another file to write to", c.html)
	}
	texts, failed, err := a.checkTexts(ctx, c, args)
	if err != nil {
		return err
	}
	result := &charts.Check{Lang: c.lang, Made: a.today, AsOf: c.asOfValue, Program: program()}
	err = a.official(ctx, func(known knownOn) error {
		for _, t := range texts {
			if err := ctx.Err(); err != nil {
				return err
			}
			checked, err := a.checkText(known, c, t)
			if err != nil {
				return err
			}
			result.Texts = append(result.Texts, checked)
		}
		return nil
	})
	if err != nil {
		return err
	}
	if err := a.writeCheck(c, result); err != nil || !failed {
		return err
	}
	return errSilent
}

// writeCheck writes the result in the form asked for.
func (a *app) writeCheck(c *checking, result *charts.Check) error {
	switch {
	case c.json:
		return result.WriteJSON(a.stdout)
	case c.html != "":
		if err := writeFile(c.html, result.WriteHTML); err != nil {
			return err
		}
		fmt.Fprintf(a.stderr, "%s written\n", c.html)
		return nil
	}
	return result.WriteText(a.stdout)
}

// resolve reads the flags.
func (c *checking) resolve() error {
	if err := checkLanguage(c.lang); err != nil {
		return err
	}
	if err := readLanguage("--text-lang", c.textLang); err != nil {
		return err
	}
	for _, day := range []struct {
		flag, word string
		to         *data.Date
	}{{"--published", c.published, &c.publishedValue}, {"--as-of", c.asOf, &c.asOfValue}} {
		if day.word == "" {
			continue
		}
		d, err := data.ParseDate(day.word)
		if err != nil {
			return usagef("%s: %w", day.flag, err)
		}
		*day.to = d
	}
	return nil
}

// namedText is a text with the name that it was given by.
type namedText struct {
	press.Text
	name string
}

// checkTexts reads the texts to check. Some of several may fail, which is said.
func (a *app) checkTexts(ctx context.Context, c *checking, args []string) (texts []namedText, failed bool, err error) {
	if c.text != "" {
		t, err := a.readClaims(c, textDocument(c.text))
		return []namedText{{t, ""}}, false, err
	}
	if len(args) == 0 {
		args = []string{"-"}
	}
	folder, err := os.MkdirTemp("", "oborot-check-*")
	if err != nil {
		return nil, false, err
	}
	cleanup := []string{folder}
	defer func() {
		for _, path := range cleanup {
			os.RemoveAll(path)
		}
	}()
	return a.readTexts(ctx, c, a.sources(ctx, args, folder, &cleanup))
}

// readTexts reads several documents. Those that are no texts are passed over and
// named; one that cannot be read keeps no other from being checked.
func (a *app) readTexts(ctx context.Context, c *checking, sources []source) (texts []namedText, failed bool, err error) {
	for _, s := range sources {
		if err := ctx.Err(); err != nil {
			return nil, false, err
		}
		doc, err := s.document()
		if err == nil && len(sources) > 1 && a.passedOver(doc) {
			continue
		}
		var t press.Text
		if err == nil {
			t, err = a.readClaims(c, doc)
		}
		switch {
		case err == nil:
			texts = append(texts, namedText{t, s.name})
		case len(sources) == 1:
			return nil, false, err
		default:
			fmt.Fprintln(a.stderr, err)
			failed = true
		}
	}
	if len(texts) == 0 {
		return nil, false, fmt.Errorf("none of %s is a text", plural(len(sources), "document", "documents"))
	}
	return texts, failed, nil
}

// readClaims reads a document; the day on the command line goes before its own.
func (a *app) readClaims(c *checking, doc *data.Document) (press.Text, error) {
	doc.Published, doc.Today = c.publishedValue, a.today
	return press.Read(doc, c.textLang)
}

// textDocument is the text of the command line as a document.
func textDocument(text string) *data.Document {
	open := func() (io.ReadCloser, error) { return io.NopCloser(bytes.NewReader([]byte(text))), nil }
	return &data.Document{Name: "--text", Size: int64(len(text)), Head: []byte(text), Open: open}
}

// checkText tests one text.
func (a *app) checkText(known knownOn, c *checking, t namedText) (charts.CheckedText, error) {
	claims := claimsOf(t.Statements, a.today)
	out := charts.CheckedText{Name: t.name, Title: t.Title, Provider: t.Provider, Published: t.Published, Doubts: t.Doubts, Body: t.Body}
	official, err := known(claims, t.Published, c.asOfValue)
	if err != nil {
		return out, err
	}
	official.Today = a.today
	if !c.asOfValue.IsZero() {
		official.Today = c.asOfValue
	}
	out.Empty = len(claims) > 0 && len(official.Now.Keys()) == 0
	out.Claims = verdict.Check(verdict.Text{Claims: claims, Published: t.Published}, official)
	return out, nil
}

// claimsOf turns statements into claims. Where the text's day is not known, times
// that count from it are counted from today beside.
func claimsOf(statements []press.Statement, today data.Date) []verdict.Claim {
	out := make([]verdict.Claim, len(statements))
	for i := range statements {
		s := &statements[i]
		c := verdict.Claim{Claim: s.Claim(""), Slice: s.Product, Unknown: s.UnknownPlace(), PlaceOpen: s.CityOrCountry(),
			Start: s.Start, End: s.End, From: s.From, To: s.To}
		dated := s.Dated(today)
		if d := dated.Claim(""); s.Published.IsZero() && (d.Period != c.Period || d.BasePeriod != c.BasePeriod) {
			c.Counted, c.CountedBase = d.Period, d.BasePeriod
		}
		out[i] = c
	}
	return out
}
