package press

import (
	"fmt"
	"strings"

	"oborot/data"
	"oborot/data/lexicon"
)

// Reason tells by which rule a field of a statement was filled, and from which
// words.
type Reason struct {
	Field     string `json:"field"`
	Value     string `json:"value,omitempty"`
	Rule      string `json:"rule"` // a row of rules.csv, whose name it is without the field
	Words     string `json:"words,omitempty"`
	Entry     string `json:"entry,omitempty"`        // the row of the word file that knows the words
	Paragraph int    `json:"paragraph,omitempty"`    // where the words stand, when not beside the figure
	From      string `json:"counted_from,omitempty"` // the date that a relative time counts from
}

// unsaid are the rules of the fields that nothing in the text fills.
var unsaid = map[string]string{
	"reporter": "reporter: no country beside the indicator, before it or in the article",
	"partner":  "partner: no other country beside the indicator, before it or in the article",
	"product":  "product: no word narrows the indicator",
	"period":   "period: no time in the clause, in the sentence or carried on",
	"base":     "base: no time is compared with",
	"modality": "modality: nothing makes it less than a fact",
	"speaker":  "speaker: nobody stands beside a word of saying",
}

// usual are the rules of the fields that are filled where no stage has noted
// another.
var usual = map[string]string{
	"reporter": ": one of several that the amounts are dealt out to",
	"partner":  ": one of several that the amounts are dealt out to",
	"place":    "place: named on that side",
	"value":    "value: the number as it is written",
	"hedge":    "hedge: a word beside the number",
	"unit":     "unit: what the number is counted in",
	"modality": unsaid["modality"],
}

// fieldOf returns the field that a rule fills, which its name begins with.
func fieldOf(rule string) string {
	field, _, _ := strings.Cut(rule, ": ")
	return field
}

// fields are those of a statement that somebody may ask about, in the order in
// which they are told, each with its value. An empty one is open; what cannot
// be said of a statement of that kind is not among them.
func (s *Statement) fields() []Reason {
	spoken := s.JSON()
	out := []Reason{
		{Field: "indicator", Value: s.Indicator}, {Field: "reporter", Value: s.Reporter}, {Field: "partner", Value: s.Partner},
		{Field: "place", Value: s.Place}, {Field: "product", Value: s.Product}, {Field: "period", Value: spoken.Period + spoken.Span},
		{Field: "base", Value: spoken.BasePeriod}, {Field: "value", Value: spoken.Value}, {Field: "hedge", Value: spoken.Hedge},
		{Field: "unit", Value: s.Unit}, {Field: "kind", Value: spoken.Kind}, {Field: "modality", Value: spoken.Modality},
		{Field: "speaker", Value: s.Speaker},
	}
	kept := out[:0]
	for _, r := range out {
		switch {
		case r.Field == "place" && r.Value == "", r.Field == "base" && s.Kind == data.Level:
		case r.Field == "hedge" && s.Figure.Hedge == data.Exact:
		default:
			kept = append(kept, r)
		}
	}
	return kept
}

// explain tells how the fields of a statement came about. It is asked when all
// of them have been decided.
func (p *parse) explain(s *Statement, f *frame, k int, c *context) []Reason {
	out := s.fields()
	for i := range out {
		r := &out[i]
		n, found := p.noted(r.Field, k, f.at)
		if !found && r.told(s) && (r.Field != "modality" || s.Modality != data.Actual) {
			n, found = p.notedOfLike(r.Field, k, f.at)
		}
		switch {
		case found && p.holds(n, s, f):
			r.Rule = n.rule
		case r.Field == "period" && s.untold() && r.Value != "":
			r.Rule, n.at = "period: a stock told in the present tense is dated by its publication", nowhere
		case r.told(s):
			r.Rule, n.at = usual[r.Field], nowhere
		default:
			r.Rule, n.at = unsaid[r.Field], nowhere
		}
		p.illustrate(r, s, f, k, n.at, c)
		_, r.Rule, _ = strings.Cut(r.Rule, ": ")
	}
	return out
}

// holds says whether a note still tells how a side was filled: another may have
// been dealt to the amount since.
func (p *parse) holds(n note, s *Statement, f *frame) bool {
	switch fieldOf(n.rule) {
	case "reporter":
		return s.Reporter == f.parties.reporter && s.Reporter != ""
	case "partner":
		return s.Partner == f.parties.partner && s.Partner != ""
	case "product":
		return s.Product != ""
	case "speaker":
		return s.Speaker != ""
	case "base":
		return s.Base != When{}
	}
	return true
}

// told says whether the text fills the field.
func (r *Reason) told(s *Statement) bool {
	switch r.Field {
	case "period":
		return s.When != When{}
	case "base":
		return s.Base != When{}
	}
	return r.Value != ""
}

// illustrate adds the words that a rule leaned on.
func (p *parse) illustrate(r *Reason, s *Statement, f *frame, k, at int, c *context) {
	switch r.Field {
	case "reporter", "partner":
		p.areaWords(r, f, k, c)
	case "place":
		p.placeWords(r, c)
	case "value":
		r.Words = s.Words
	case "hedge":
		p.partWords(r, k, "hedge", "hedge-after")
	case "unit":
		p.partWords(r, k, "currency", "symbol", "percent", "times")
	case "kind":
		if at == nowhere {
			at, _ = p.predicateOf(k)
		}
		p.lend(r, at)
	case "period":
		p.lend(r, at)
		r.From = countedFrom(s.When, s.Published)
	case "base":
		p.lend(r, at)
		r.From = countedFrom(s.Base, s.Published)
	default:
		p.lend(r, at)
	}
	if r.Words != "" || at != nowhere {
		return
	}
	switch r.Rule {
	case carriedTime:
		c.lend(r, "time")
	case carriedIndicator, carriedList:
		c.lend(r, "indicator")
	}
}

// countedFrom returns the date that a time was counted from; empty when none
// was needed or none is known.
func countedFrom(w When, published data.Date) string {
	if !w.NeedsDate() || published.IsZero() {
		return ""
	}
	return published.String()
}

// areaWords adds the words for a country: those of the sentence, nearest to the
// amount, else those of the sentence before that named it.
func (p *parse) areaWords(r *Reason, f *frame, k int, c *context) {
	best := nowhere
	for j := range p.mentions {
		if p.class(j) != "area" || p.mentions[j].area.code != r.Value {
			continue
		}
		if best == nowhere || j <= k && j >= f.from {
			best = j
		}
	}
	if best != nowhere {
		p.lend(r, best)
		return
	}
	c.lend(r, r.Value)
}

// placeWords adds the words for a place.
func (p *parse) placeWords(r *Reason, c *context) {
	for j := range p.mentions {
		if p.class(j) == "area" && p.mentions[j].area.place == r.Value {
			p.lend(r, j)
			return
		}
	}
	c.lend(r, r.Value)
}

// partWords adds the word of an amount that has one of the classes.
func (p *parse) partWords(r *Reason, k int, classes ...string) {
	for i := p.mentions[k].from; i < p.mentions[k].to; i++ {
		for _, class := range classes {
			if e, found := p.entryOf(i, class); found {
				r.Words, r.Entry = p.words(i, i+1), p.row(e)
				return
			}
		}
	}
}

// lend adds the words of mention k and the row of the word file that knows
// them.
func (p *parse) lend(r *Reason, k int) {
	if k < 0 || k >= len(p.mentions) {
		return
	}
	m := &p.mentions[k]
	r.Words = p.words(m.from, m.to)
	if m.lexeme != nil {
		r.Entry = p.row(m.entry)
	} else if e, found := p.areaEntry(m.from); found {
		r.Entry = p.row(e)
	}
}

// areaEntry returns the entry by which a lexeme is an area.
func (p *parse) areaEntry(i int) (lexicon.Entry, bool) {
	for _, class := range [...]string{"place", "place-origin", "capital", "origin", "area", "time"} {
		if e, found := p.entryOf(i, class); found {
			return e, true
		}
	}
	return lexicon.Entry{}, false
}

// row names the row of the word file that holds an entry.
func (p *parse) row(e lexicon.Entry) string {
	if e.Line == 0 {
		return ""
	}
	return fmt.Sprintf("%s.csv:%d %s", p.language.Code, e.Line, e.Class)
}

// lend adds the words that an earlier sentence said something with.
func (c *context) lend(r *Reason, name string) {
	m := c.marks[name]
	r.Words, r.Paragraph = m.words, m.paragraph
}
