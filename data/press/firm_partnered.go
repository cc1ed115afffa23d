package press

import "oborot/data/lexicon"

// Projects of a language that sets its words behind: whose money they are built with
// stands before them in a case.

// moneyWith makes capital of the investments, or of the companies of a country, that
// projects or enterprises behind them in the clause are told to be built or founded with:
// "түрік инвестициясымен 9 жоба", "қытай инвестициясы қатысқан 12 жоба", "неміс
// компанияларымен 30 жоба".
func (p *parse) moneyWith() {
	for k := range p.mentions {
		m := &p.mentions[k]
		if m.class != "indicator" || m.entry.Has("verb") ||
			!fundsIn(m.entry.Value) && m.entry.Value != "enterprises_foreign_capital" {
			continue
		}
		joined := k+1 < len(p.mentions) && (p.mentions[k+1].is("stake") || p.mentions[k+1].is("attends"))
		if p.ending(k) != "with" && !(joined && p.ending(k) == "") || p.joins(k+1) ||
			!p.buildsBehind(k, m.entry.Value) {
			continue
		}
		e := lexicon.Entry{Class: "stake", Line: m.entry.Line}
		if m.entry.Has("foreign") {
			e.Features = "foreign"
		}
		m.class, m.entry = "stake", e
	}
}

// buildsBehind says whether a number of projects, or of enterprises behind the money they
// were founded with, follows in the clause of mention k, or in a list whose items leave out
// what they count: "түрік инвестициясымен 350, қытай инвестициясымен 236 компания".
func (p *parse) buildsBehind(k int, what string) bool {
	for j := k + 1; j < len(p.mentions) && (!p.boundary(j) || p.leavesOutNoun(j)); j++ {
		m := &p.mentions[j]
		if m.class == "indicator" && !(fundsIn(m.entry.Value) && p.ending(j) == "with") {
			return m.entry.Value == "projects" || fundsIn(what) && m.entry.Has("count")
		}
	}
	return false
}

// leavesOutNoun says whether the comma at mention k parts the bare number of one country
// from the next country of a list.
func (p *parse) leavesOutNoun(k int) bool {
	return p.fold(k) == "," && p.class(k-1) == "amount" && p.mentions[k-1].amount.measure == plain &&
		(p.class(k+1) == "area" || p.class(k+1) == "but" && p.class(k+2) == "area")
}

// jointOfTwo says whether the projects at mention k are told to be joint and their two
// sides are told too: by two countries, by words for both of them, by the capital of one
// before them, or by the sentences before.
func (p *parse) jointOfTwo(k int, c *context) bool {
	if !p.mentions[k].entry.Has("joint") || p.companies() {
		return false
	}
	staked := func(m *mention) bool { return m.is("stake") || m.class == "bilateral" }
	if len(p.countries()) == 2 || p.between(0, k, staked) {
		return true
	}
	return p.hostless() && (len(c.named) == 2 || c.parties.whole() && c.parties.partner != "WLD")
}

// worthBefore says whether the money at mention k is what the projects of a frame behind
// it are worth: "жалпы құны 40 млрд теңге болатын 6 жоба".
func (p *parse) worthBefore(f *frame, k int) bool {
	return p.postpositional() && f.indicator == "projects" && p.mentions[k].amount.measure == money
}

// jointAgain says whether the joint projects of a frame are those of the same two as the
// enterprises counted before them, for nobody is named between: "Қытай капиталымен 70
// компания жұмыс істейді, 6 бірлескен жоба жүзеге асырылуда".
func (p *parse) jointAgain(f, previous *frame) bool {
	return p.postpositional() && f.entry.Has("joint") && previous.entry.Has("count") && !previous.trap &&
		!p.between(previous.at, f.at, isArea)
}

// jointNumbers makes joint ventures of the enterprises whose number stands behind the word
// for joint: "екі елдің біріккен 350 кәсіпорны".
func (p *parse) jointNumbers() {
	for k := 2; k < len(p.mentions); k++ {
		if m := &p.mentions[k]; m.class == "indicator" && m.entry.Value == "enterprises_foreign_capital" &&
			p.class(k-1) == "amount" && p.mentions[k-2].is("jointly") {
			m.entry.Value = "joint_ventures"
		}
	}
}

// leadsCounts says whether the day at mention k opens a sentence that tells of enterprises
// and of nothing created or traded, so that they are counted as of that day.
func (p *parse) leadsCounts(k int) bool {
	for j := range p.mentions {
		if m := &p.mentions[j]; m.class == "creates" ||
			m.class == "indicator" && (!m.entry.Has("count") || m.entry.Value == "projects") {
			return false
		}
	}
	return k == 0 && p.between(k, len(p.mentions), func(m *mention) bool { return m.class == "indicator" })
}

// builtBehind says whether the projects at mention k are told to be built with the investors
// at mention j behind them: "он жоба чех инвесторларымен бірге жүзеге асырылуда".
func (p *parse) builtBehind(k, j int) bool {
	return p.postpositional() && p.mentions[k].entry.Value == "projects" && p.ending(j) == "with" &&
		p.mentions[j].is("stake") && (p.adjectiveAbroad(j-1) || p.class(j-1) == "foreign")
}
