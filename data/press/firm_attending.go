package press

// attending says whether the companies at mention k are told only to come, to take
// part, to trade or to move, which is not to be at work in a country. Where words
// bend, their own clause tells it, before them or behind, and being at work there
// outweighs it: "600 турецких фирм работают в Казахстане и торгуют с Китаем".
func (p *parse) attending(k int) bool {
	if !p.inflects() {
		return p.between(k, len(p.mentions), isAttending)
	}
	from, to := p.round(k, p.boundary)
	if p.between(from, to, isPartner) || p.cameWith(from-1) {
		return true
	}
	return p.between(from, to, isEvent) || p.between(from, to, isAttending) && !p.between(from, to, isAtWork)
}

// isAttending says whether a word tells that companies come, take part or trade.
func isAttending(m *mention) bool { return m.is("attends") }

// isEvent says whether a word names a fair or a meeting that companies come to.
func isEvent(m *mention) bool {
	if m.lexeme == nil {
		return false
	}
	e, found := m.lexeme.Find("attends")
	return found && e.Has("event")
}

// isPartner says whether a country is one that companies work with.
func isPartner(m *mention) bool { return m.class == "area" && m.area.role == "with" }

// isAtWork says whether a word tells that enterprises are at work or were founded.
func isAtWork(m *mention) bool { return m.is("operates") || m.is("creates") }

// cameWith says whether the comma at mention end closes a clause that tells of a delegation,
// named right before it, that it came: "в делегацию, которая прибыла в Ташкент, вошли".
func (p *parse) cameWith(end int) bool {
	if p.fold(end) != "," {
		return false
	}
	open, _ := p.round(end-1, p.boundary)
	start, _ := p.round(open-2, p.boundary)
	return open > 1 && p.fold(open-1) == "," && p.between(open, end, isAttending) && p.between(start, open-1, isEvent)
}
