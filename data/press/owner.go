package press

// leadsTo says whether the amount at mention k belongs to the indicator behind
// it.
func (p *parse) leadsTo(k, at int) bool {
	return p.class(k+1) != "and" && (p.touches(k, at) || p.worthOf(k, at))
}

// worthOf says whether an amount of money stands before its indicator with no
// more than a preposition between: "$20 billion in exports", "worth of imports".
func (p *parse) worthOf(k, at int) bool {
	if p.mentions[k].amount.measure != money {
		return false
	}
	for j := k + 1; j < at; j++ {
		if !p.describing(j) && !(p.mentions[j].is("preposition") && p.mentions[j].lexeme.is("preposition", "in")) {
			return false
		}
	}
	return true
}

// trades says whether a frame speaks of goods that pass between two sides.
func (f *frame) trades() bool {
	switch f.indicator {
	case "exports", "imports", "balance", "turnover":
		return true
	}
	return false
}

// headed gives the reporter's side to the area that owns the indicator.
func headed(areas []area) parties {
	var q parties
	for _, a := range areas {
		if a.head {
			q.setReporter(a)
			break
		}
	}
	return q
}

// heads says whether the area at mention k owns the indicator at mention at:
// nothing stands between them but what describes the indicator.
func (p *parse) heads(k, at int) bool {
	a := p.mentions[k].area
	if k > at || a.role == "office" || !a.owner && !(a.adjective && p.mentions[at].is("indicator") && p.mentions[at].entry.value == "exports") {
		return false
	}
	for j := k + 1; j < at; j++ {
		switch p.class(j) {
		case "neutral", "foreign", "word", "when":
		case "amount":
			if p.mentions[j].amount.measure != rank {
				return false
			}
		default:
			return false
		}
	}
	return true
}

// opensVerb says whether mention k is the "and" that begins the clause of a verb
// that carries an indicator, and joins no two areas.
func (p *parse) opensVerb(f *frame, k int) bool {
	return f.entry.has("verb") && p.class(k) == "and" && p.class(k-1) != "area"
}

// holder gives the area at mention k the part of a counterpart where it is the
// subject that holds a share of somebody's trade: "Latvia supplied 8 percent of
// Lithuania's imports". A share of its own trade makes it no counterpart.
func (p *parse) holder(f *frame, k int, a area) area {
	if a.role != "" || a.owner || k >= f.at || !f.trades() || p.language.behind {
		return a
	}
	for j := k + 1; j < f.at; j++ {
		m := &p.mentions[j]
		switch {
		case m.is("own"), m.class == "area" && m.area.role == "" && !m.area.owner && !m.area.adjective && !m.area.joined:
			return a
		case m.class == "amount" && m.amount.measure == percent && p.ofAt(j+1) && p.touches(j, f.at):
			if p.between(j+1, f.at, func(m *mention) bool { return m.is("own") }) {
				return a
			}
			a.role = "share"
			return a
		}
	}
	return a
}
