package press

import "oborot/data/lexicon"

// partnerKind says whether lexeme i is the adjective of a flow that stands for partners of
// that flow, whose noun the other place of its row has: "второй экспортный и пятый
// импортный партнёр Грузии", "третий экспортный партнёр и первый импортный".
func (p *parse) partnerKind(i int) bool {
	if !p.is(i, "partner-kind") || i+1 < len(p.lexemes) && !p.is(i+1, "and") && p.first(i+1).Kind != lexicon.Mark {
		return false
	}
	for j := range p.lexemes {
		if e, found := p.entryOf(j, "indicator"); found && e.Has("ranked") && tradesIn(e.Value) {
			return true
		}
	}
	return false
}

// partnerKinds makes indicators of the adjectives that stand for partners of a flow behind
// the place that those hold.
func (p *parse) partnerKinds() {
	for k := 1; k < len(p.mentions); k++ {
		m := &p.mentions[k]
		if !isRank(&p.mentions[k-1]) || !p.partnerKind(m.from) {
			continue
		}
		e, _ := p.entryOf(m.from, "partner-kind")
		m.class, m.entry = "indicator", lexicon.Entry{Class: "indicator", Value: e.Value, Features: "ranked", Line: e.Line}
	}
}
