package table

import (
	"fmt"
	"regexp"
	"slices"
	"strings"

	"go.yaml.in/yaml/v3"
)

// Pattern is a text of a layout that is compared with a text of a table. Case,
// ё and the spaces between words do not matter. A * stands for any text or none,
// and a name in braces for a text that tells something: "Exports {year}".
type Pattern struct {
	text  string
	re    *regexp.Regexp
	names []string // of the braces, in order
}

// captures are the texts that the braces of a pattern found.
type captures map[string]string

// braces are the names that may stand in a pattern, with what they match: {year}
// also takes the words for year behind it.
var braces = map[string]string{
	"year": `((?:19|20)\d\d)(?: ?(?:г\.|г|год|года|году|жыл|жылы)?)`, "month": `(\d{1,2}|[^\s\d].*?|\d\D.*?)`, "period": `(\S.*?)`, "code": `(\S+?)`,
	"date":    `(\d{1,2}\D.*?\d{4}|\d{4}\D\d{1,2}\D\d{1,2})`,
	"partner": `(\S.*?)`, "reporter": `(\S.*?)`, "product": `(\S.*?)`, "indicator": `(\S.*?)`, "unit": `(\S.*?)`,
}

// braced finds the stars and braces of a pattern.
var braced = regexp.MustCompile(`\*|\{[^{}]*\}`)

// newPattern compiles a pattern.
func newPattern(text string) (*Pattern, error) {
	p, rest := &Pattern{text: text}, oneSpaced(text)
	var re strings.Builder
	re.WriteString("(?is)^")
	for rest != "" {
		at := braced.FindStringIndex(rest)
		if at == nil {
			at = []int{len(rest), len(rest)}
		}
		re.WriteString(literal(rest[:at[0]]))
		if mark := rest[at[0]:at[1]]; mark == "*" {
			re.WriteString(".*")
		} else if mark != "" {
			name := mark[1 : len(mark)-1]
			matches, found := braces[name]
			if !found {
				return nil, fmt.Errorf("unknown %s in the pattern %s, expected one of {%s}", mark, quote(text), strings.Join(braceNames(), "}, {"))
			}
			p.names = append(p.names, name)
			re.WriteString(matches)
		}
		rest = rest[at[1]:]
	}
	var err error
	p.re, err = regexp.Compile(re.String() + "$")
	return p, err
}

// braceNames are the names that may stand in braces, in order.
func braceNames() []string {
	var out []string
	for name := range braces {
		out = append(out, name)
	}
	slices.Sort(out)
	return out
}

// literal matches the words of a pattern as they stand, е and ё alike.
func literal(s string) string {
	return strings.NewReplacer("е", "[её]", "ё", "[её]", "Е", "[ЕЁ]", "Ё", "[ЕЁ]").Replace(regexp.QuoteMeta(s))
}

// oneSpaced is a text with every run of white space as one space.
func oneSpaced(s string) string { return strings.Join(strings.Fields(s), " ") }

// match compares a text with the pattern and gives what its braces found.
func (p *Pattern) match(s string) (captures, bool) {
	found := p.re.FindStringSubmatch(oneSpaced(s))
	if found == nil {
		return nil, false
	}
	out := captures{}
	for i, name := range p.names {
		out[name] = found[i+1]
	}
	return out, true
}

// is says whether a text fits the pattern.
func (p *Pattern) is(s string) bool { return p.re.MatchString(oneSpaced(s)) }

// String is the pattern as the layout writes it.
func (p *Pattern) String() string { return p.text }

// UnmarshalYAML reads a pattern from a layout.
func (p *Pattern) UnmarshalYAML(node *yaml.Node) error {
	var text string
	if err := node.Decode(&text); err != nil {
		return err
	}
	made, err := newPattern(text)
	if err != nil {
		return fmt.Errorf("line %d: %w", node.Line, err)
	}
	*p = *made
	return nil
}

// Patterns is one pattern or a list of them.
type Patterns []*Pattern

// UnmarshalYAML reads a text or a list of texts.
func (p *Patterns) UnmarshalYAML(node *yaml.Node) error {
	if node.Kind == yaml.SequenceNode {
		var all []*Pattern
		err := node.Decode(&all)
		*p = all
		return err
	}
	one := &Pattern{}
	*p = Patterns{one}
	return one.UnmarshalYAML(node)
}

// is says whether a text fits one of the patterns.
func (p Patterns) is(s string) bool {
	return slices.ContainsFunc(p, func(one *Pattern) bool { return one.is(s) })
}

// String writes the patterns as alternatives.
func (p Patterns) String() string { return orList(p.texts()) }

// texts are the patterns as the layout writes them.
func (p Patterns) texts() []string {
	out := make([]string, len(p))
	for i, one := range p {
		out[i] = one.text
	}
	return out
}
