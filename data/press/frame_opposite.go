package press

import "oborot/data/lexicon"

// opposites makes an indicator of the flow that goes the other way: behind the
// exports of a sentence "встречные поставки" are the imports of the same country,
// behind its imports they are its exports. What is told to be sent the other way behind
// exports is what the other side exports, and behind capital it is what the host puts in.
func (p *parse) opposites() {
	for k := range p.mentions {
		m := &p.mentions[k]
		if m.lexeme == nil || m.class == "indicator" {
			continue
		}
		e, found := m.lexeme.Find("opposite-flow")
		if !found {
			continue
		}
		for j := k - 1; j >= 0; j-- {
			if flow := p.mentions[j].entry.Value; p.class(j) == "indicator" &&
				(tradesIn(flow) && flow != "turnover" || fundsIn(flow)) {
				m.class, m.entry = "indicator", lexicon.Entry{Class: "indicator", Value: otherFlow(flow), Line: e.Line}
				if e.Has("sent") && flow == "exports" || fundsIn(flow) {
					m.entry.Value, m.entry.Features = flow, "turned"
				}
				if before := p.mentions[j].entry; fundsIn(flow) && (before.Has("verb") || before.Has("flow")) {
					m.entry.Features = "turned flow"
				}
				break
			}
		}
	}
}

// otherFlow returns imports for exports and exports for imports.
func otherFlow(flow string) string {
	if flow == "exports" {
		return "imports"
	}
	return "exports"
}
