package press

import (
	"strings"
	"unicode/utf8"

	"oborot/data"
	"oborot/data/lexicon"
)

// Article is a text to read. Paragraphs are its lines.
type Article struct {
	Lang    string // ISO 639-1; empty to detect
	Context string // what stands before the text and is not reported on
	Text    string
	Explain bool // say for every field by which rule it was filled
}

// Extract returns what an article says in figures, in its order. Without the
// date of publication, times that count from it stay as they are told.
func Extract(doc Article, published data.Date) []Statement {
	l := languageOf(doc.Lang, doc.Context+"\n"+doc.Text)
	if l == nil {
		return nil
	}
	c := &context{published: published, explained: doc.Explain}
	c.reading = true
	c.read(l, doc.Context)
	c.reading = false
	return merged(c.read(l, doc.Text))
}

// read goes through the paragraphs of a text.
func (c *context) read(l *lexicon.Language, text string) []Statement {
	var out []Statement
	start, number := 0, 0
	for line := range strings.Lines(text) {
		length := utf8.RuneCountInString(line)
		if strings.TrimSpace(line) != "" {
			number++
			c.paragraph = number
			c.theme.paragraphs(number)
			c.speech.paragraph(line)
			if number > 1 {
				c.unit = "" // the first goes on with what stands before the text
			}
			for _, s := range c.line(l, line) {
				s.Paragraph, s.Start, s.End = number, start+s.Start, start+s.End
				s.From, s.To = start+s.From, start+s.To
				out = append(out, s)
			}
		}
		start += length
	}
	return out
}

// line reads one paragraph, sentence by sentence.
func (c *context) line(l *lexicon.Language, line string) []Statement {
	var out []Statement
	tokens := l.Tokens(line)
	for _, s := range l.Sentences(tokens) {
		p := &parse{language: l, text: line, tokens: tokens, sentence: s, currency: c.unit, home: c.spokenOf(), before: c.when, published: c.published, paragraph: c.paragraph, explained: c.explained}
		p.scan()
		c.observe(p)
		c.budgetTimes(p)
		c.theme.spoken++
		p.spoken = c.speech.hears(p) || c.introduced && !c.reading && !p.between(0, len(p.mentions), isSource)
		out = append(out, unique(p.statements(c))...)
	}
	return out
}

// unique drops what a sentence says twice.
func unique(statements []Statement) []Statement {
	out := statements[:0]
	for _, s := range statements {
		repeated := false
		for _, o := range out {
			repeated = repeated || o.Kind == s.Kind && o.Indicator == s.Indicator && o.Reporter == s.Reporter &&
				o.Partner == s.Partner && o.Unit == s.Unit && o.When == s.When && o.Figure.Same(s.Figure)
		}
		if !repeated {
			out = append(out, s)
		}
	}
	return out
}
