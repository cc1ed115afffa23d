package press

import "strings"

// product returns the words that narrow an indicator to a product or a sector:
// an adjective before it or a noun behind it that the word file does not know.
func (p *parse) product(f frame) string {
	if f.entry.has("verb") || f.entry.has("count") {
		return ""
	}
	verb := p.language.adjectives == nil && p.mentions[max(f.at-2, 0)].is("lead")
	if w := p.mentions[f.at].from - 1; p.class(f.at-1) == "word" && !verb && p.describes(p.first(w)) {
		return p.first(w).text
	}
	if p.class(f.at-1) == "product-word" || p.mentions[f.at].is("product-word") {
		return p.first(p.mentions[max(f.at-1, 0)].from).text
	}
	at := f.at + 1
	for p.class(at) == "of" || p.class(at) == "known" {
		at++
	}
	if p.class(at) != "word" {
		return ""
	}
	if t := p.first(p.mentions[at].from); !t.capital() && len(t.text) > 3 && (p.language.objects || p.class(at-1) == "known") {
		return t.text
	}
	return ""
}

// describes says whether an unknown word before an indicator is an adjective of
// it.
func (p *parse) describes(t token) bool {
	if p.language.adjectives == nil {
		return !t.capital()
	}
	for _, ending := range p.language.adjectives {
		if strings.HasSuffix(t.fold, ending) && len(t.fold) > len(ending)+4 {
			return true
		}
	}
	return false
}
