package press

// capitalLeads says whether the capital of a country leads the clause in which the
// enterprises at mention k are counted: "с российским капиталом в Казахстане
// работает 230 предприятий". What it is goes on behind a comma in a list.
func (p *parse) capitalLeads(k int) bool {
	if p.postpositional() {
		return false
	}
	for j := k - 1; j > 0 && !p.boundary(j); j-- {
		m := &p.mentions[j]
		switch {
		case m.is("stake"):
			led := p.between(max(j-3, 0), j, isStakeLead) || !p.inflects() && p.class(k-1) == "amount" && p.mentions[k-1].amount.lead == "in"
			return p.between(j-2, j, foreignMark) && led
		case m.class == "indicator":
			return false
		}
	}
	return false
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
