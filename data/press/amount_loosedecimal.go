package press

import "oborot/data/lexicon"

// looseDecimal returns the figures behind a decimal comma that a space was set
// behind or before by mistake, "147, 2 млн", "15 ,532 млрд": a multiplier follows them, and the
// figures before are neither a year nor one of a list.
func (p *parse) looseDecimal(text string, at int) string {
	comma, part := p.first(at), p.first(at+1)
	if !p.inflects() || !plainDigits(text) || len(text) > 3 || comma.Fold != "," ||
		part.Kind != lexicon.Number || !plainDigits(part.Text) || len(part.Text) > 3 {
		return ""
	}
	touches := comma.Start == p.first(at-1).End && part.Start == comma.End+1 || comma.Spaced && part.Start <= comma.End+1 // "1, 7", "1 ,7", "1 , 7"
	if !touches || !p.is(at+2, "multiplier") || p.first(at-2).Fold == "," || p.hasNumberBefore(at-1) {
		return ""
	}
	for i := range p.lexemes {
		if p.is(i, "respectively") {
			return ""
		}
	}
	return part.Text
}

// hasNumberBefore says whether a number stands right before lexeme i.
func (p *parse) hasNumberBefore(i int) bool { return i > 0 && p.first(i-1).Kind == lexicon.Number }
