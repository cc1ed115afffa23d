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

// spanTold returns the span nearest to mention k that amounts hold for, those before it first.
func (p *parse) spanTold(k int) (When, bool) {
	told := func(j int) bool {
		return p.class(j) == "when" && p.mentions[j].when.Form == Span && p.isMain(j) && !p.ofNext(j)
	}
	for j := k - 1; j >= 0; j-- {
		if told(j) {
			return p.mentions[j].when, true
		}
	}
	for j := k + 1; j < len(p.mentions); j++ {
		if told(j) {
			return p.mentions[j].when, true
		}
	}
	return When{}, false
}
