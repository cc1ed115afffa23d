package press

// capitalLeads says whether the capital of a country leads the clause in which the
// enterprises at mention k are counted: "с российским капиталом в Казахстане
// работает 230 предприятий". What it is goes on behind a comma in a list.
func (p *parse) capitalLeads(k int) bool {
	if p.postpositional() {
		return false
	}
	for j := k - 1; j > 0; j-- {
		m := &p.mentions[j]
		switch {
		case p.boundary(j):
			open := p.sourceAside(j)
			if open < 0 {
				return false
			}
			j = open
		case m.is("stake"):
			led := p.language.PlainNouns() || p.between(max(j-3, 0), j, isStakeLead) ||
				!p.inflects() && p.class(k-1) == "amount" && p.mentions[k-1].amount.lead == "in"
			return p.between(j-2, j, foreignMark) && led
		case m.class == "indicator", m.class == "and" && p.language.PlainNouns():
			return false
		}
	}
	return false
}

// sourceAside returns the comma that opens the aside which the one at mention k
// closes, if it tells whose data they are: ", по данным Госкомстата,".
func (p *parse) sourceAside(k int) int {
	for j := k - 1; j > 0 && p.fold(k) == ","; j-- {
		if p.fold(j) == "," {
			if p.between(j+1, k, func(m *mention) bool { return isSource(m) || m.class == "say" }) {
				return j
			}
			return nowhere
		}
		if p.boundary(j) || p.class(j) == "amount" || p.class(j) == "indicator" {
			return nowhere
		}
	}
	return nowhere
}

// capitalAsked says whether the clause of the enterprises at mention k tells whose
// capital is in them: "страны, чей капитал работает в предприятиях республики".
func (p *parse) capitalAsked(k int) bool {
	for j := k - 1; j > 0 && p.inflects() && !p.boundary(j); j-- {
		if p.mentions[j].is("stake") {
			return p.mentions[j-1].is("whose")
		}
	}
	return false
}
