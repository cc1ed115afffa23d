package press

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
		e, found := m.lexeme.find("opposite-flow")
		if !found {
			continue
		}
		for j := k - 1; j >= 0; j-- {
			if flow := p.mentions[j].entry.value; p.class(j) == "indicator" &&
				(tradesIn(flow) && flow != "turnover" || fundsIn(flow)) {
				m.class, m.entry = "indicator", entry{class: "indicator", value: otherFlow(flow), line: e.line}
				if e.has("sent") && flow == "exports" || fundsIn(flow) {
					m.entry.value, m.entry.features = flow, "turned"
				}
				if before := p.mentions[j].entry; fundsIn(flow) && (before.has("verb") || before.has("flow")) {
					m.entry.features = "turned flow"
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
