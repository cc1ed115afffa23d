package press

// sharesThatOf makes a country whose share a pronoun stands for the one that holds it:
// "Peru's share in Chile's trade came to 35%, whereas that of Spain slid to 16%".
func (p *parse) sharesThatOf() {
	if !p.language.PlainNouns() {
		return
	}
	for k := range p.mentions {
		m := &p.mentions[k]
		if m.class != "area" || m.area.adjective || m.area.role != "of" && m.area.role != "" {
			continue
		}
		j := k - 1
		for p.class(j) == "neutral" || p.ofAt(j) {
			j--
		}
		if j < k-1 && j > 0 && p.is(p.mentions[j].from, "relative-pronoun") && p.between(0, j, isShare) &&
			p.between(0, j, isArea) {
			m.area.role = "share"
		}
	}
}
