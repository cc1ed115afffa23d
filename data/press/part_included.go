package press

import "oborot/data"

// includedFrom returns the country that the amount at mention k, a part of the whole
// told before it, comes from, goes to or is traded with: "including 7 billion from
// Spain and 3 to Peru", "of which 2 million was with Chile".
func (p *parse) includedFrom(f *frame, k int) (area, bool) {
	if !p.language.PlainNouns() || !f.trades() && !f.funds() || f.at > k || !p.included(k) {
		return area{}, false
	}
	for j := k + 1; j < len(p.mentions) && j <= k+6; j++ {
		switch m := &p.mentions[j]; {
		case m.class == "area":
			fits := m.area.role == "from" && f.indicator != "exports" ||
				m.area.role == "toward" && f.indicator == "exports" ||
				m.area.role == "with" && (f.indicator == "turnover" || f.indicator == "balance")
			return m.area, fits && p.dealable(j) && !m.area.adjective && m.area.code != f.parties.reporter
		case m.is("goes"), m.is("be"), m.class == "neutral", m.class == "of-that", m.class == "of-which", m.is("preposition"), p.fold(j) == ")", p.class(j) == "amount" &&
			p.fold(j-1) == "(", p.fold(j) == "(":
		default:
			return area{}, false
		}
	}
	return area{}, false
}

// included says whether a word for a part of the whole stands before the amount at
// mention k, or before the one that it goes on from.
func (p *parse) included(k int) bool {
	a := p.mentions[k].amount
	if a.measure != money && a.measure != percent || a.lead != "" && a.lead != "on" || a.sign != 0 {
		return false
	}
	j := k - 1
	if p.class(j) == "of-which" ||
		p.ledBy(j) && p.fold(j-1) == "," && p.mentions[min(k+1, len(p.mentions)-1)].is("goes") {
		return true
	}
	if p.class(j) != "and" && p.fold(j) != "," {
		return false
	}
	for j--; j > 0 &&
		(p.class(j) == "area" || p.fold(j) == "," || p.class(j) == "neutral" ||
			p.mentions[j].is("preposition") || p.mentions[j].is("goes")); {
		j--
	}
	return p.class(j) == "amount" && p.included(j)
}

// partsFollow says whether parts of the whole that a frame tells are told behind it.
func (p *parse) partsFollow(f *frame) bool {
	for j := f.at + 1; j < len(p.mentions); j++ {
		if p.class(j) == "amount" && (p.included(j) || p.class(j+1) == "of-that" || p.class(j+1) == "of-which") {
			return true
		}
		if p.class(j) == "of-which" {
			return true
		}
	}
	return false
}

// receivedBy makes the country that capital is told to have been received by the one
// that it went to; in a language of cases it stands right behind the participle.
func (p *parse) receivedBy(f *frame, areas []area) {
	for k := f.at + 1; f.funds() && k < f.to; k++ {
		if p.class(k) != "area" || !p.inflects() || !p.mentions[k-1].is("received") {
			continue
		}
		for i := range areas {
			if areas[i].code == p.mentions[k].area.code && areas[i].role == "" {
				areas[i].role = "in"
			}
		}
	}
	if p.inflects() || !f.funds() || !p.between(f.at, f.to, func(m *mention) bool { return m.is("receives") }) {
		return
	}
	for i := range areas {
		if areas[i].role == "by" && !areas[i].adjective {
			areas[i].role = "in"
		}
	}
}

// ofFlowBehind says whether the percentage at mention k is told of the flow at mention
// at, which a preposition leads to right behind it, where parts of a trade are told: "a
// share of 12% in the trade of Chad, including 15% in exports and 9% in imports".
func (p *parse) ofFlowBehind(k, at int) bool {
	e := p.mentions[at].entry
	if !p.language.PlainNouns() || p.mentions[k].amount.measure != percent ||
		e.Value != "exports" && e.Value != "imports" || e.Has("verb") || at > k+4 {
		return false
	}
	m := &p.mentions[k+1]
	if m.lexeme == nil || !m.lexeme.Is("preposition", "in") ||
		!p.between(0, k, isShare) && p.lastPercent != data.Share {
		return false
	}
	return !p.between(k+2, at, func(m *mention) bool {
		return m.class != "neutral" && m.class != "theirs" &&
			m.class != "area"
	})
}
