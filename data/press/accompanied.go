package press

// accompanied frees the country of an absolute "with" from its preposition: it is
// the subject of a clause of its own there, "with China following on 19%", "with
// Russia second at 2 million", and nobody trades with it.
func (p *parse) accompanied() {
	if !p.language.plainNouns() {
		return
	}
	for k := 2; k < len(p.mentions); k++ {
		m := &p.mentions[k]
		if m.class != "area" || m.area.role != "with" || m.area.adjective || m.area.owner || !p.ledBy(k-1) && p.class(k-1) != "neutral" {
			continue
		}
		if comma := p.fold(k-2) == "," || p.fold(k-3) == ","; comma && p.subjectAt(k+1) {
			m.area.role, m.area.listed = "", true
		}
	}
}

// subjectAt says whether mention k tells what the country before it does or where
// in a row it stands.
func (p *parse) subjectAt(k int) bool {
	if k >= len(p.mentions) {
		return false
	}
	m := &p.mentions[k]
	return isRank(m) || m.is("leads-list") || m.is("gives-part") || m.is("share") || m.is("ranks")
}

// followsOn says whether mention k may stand between the next country of a list of
// shares and its own: "with China following on 19%".
func (p *parse) followsOn(k int) bool {
	return p.language.plainNouns() && (p.ledBy(k) || p.subjectAt(k))
}

// isSum says whether a mention is an amount of money or a percentage.
func isSum(m *mention) bool {
	return m.class == "amount" && (m.amount.measure == money || m.amount.measure == percent)
}
