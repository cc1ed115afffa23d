package press

// allAgo says whether a sentence opens a year before the time spoken of, set off by a
// comma, and tells no other time before the amount at mention k: "A year earlier, it was 5
// million".
func (p *parse) allAgo(k int) bool {
	at := 0
	if p.class(at) == "preposition" || p.class(at) == "neutral" {
		at++
	}
	if !p.language.PlainNouns() || !p.backAYear(at) || p.fold(at+1) != "," ||
		p.between(at+1, k, func(m *mention) bool { return m.class == "when" }) {
		return false
	}
	p.lean = at
	return true
}
