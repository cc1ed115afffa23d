package press

import "oborot/data/lexicon"

// peaksSince makes a plain word of the time since which something is the highest or lowest
// ever: it is no time of what is told. "Впервые с 2011 года импорт превысил 5 млрд", "упал до
// минимума с 2004 года".
func (p *parse) peaksSince() {
	for k := 1; k < len(p.mentions); k++ {
		m := &p.mentions[k]
		if m.class != "when" ||
			m.when.Form != Open && !p.is(m.from-1, "since") && !p.is(m.from-1, "span-from") ||
			!p.peakBefore(k) {
			continue
		}
		m.class, m.entry, m.lexeme = "known", lexicon.Entry{}, nil
	}
}

// peakBefore says whether a word for a highest or lowest level stands right before the time
// at mention k, over at most three words of its clause.
func (p *parse) peakBefore(k int) bool {
	for i := p.mentions[k].from - 1; i >= 0 && i >= p.mentions[k].from-4; i-- {
		if p.is(i, "peak") {
			return true
		}
		if t := p.first(i); t.Kind == lexicon.Mark || p.is(i, "indicator") {
			return false
		}
	}
	return false
}
