package press

// fundsInto says whether the investments at mention k are told to go into a
// country: direct ones into any, "приток прямых инвестиций в Грузию", others from
// one country into another, "инвестиции Китая в Лаос".
func (p *parse) fundsInto(k int) bool {
	if p.mentions[k].entry.has("verb") || p.postpositional() {
		return false
	}
	owner := ""
	if next := k + 1; p.class(next) == "area" && p.mentions[next].area.role == "" && p.mentions[next].area.place == "" {
		owner = p.mentions[next].area.code
	}
	for j := k + 1; j < len(p.mentions) && j <= k+6 && p.class(j) != "amount" && p.fold(j) != ";"; j++ {
		if p.class(j) == "here" && owner != "" && p.mentions[j].entry.value == "country" {
			return true // "инвестиции Франции в республику"
		}
		a := p.mentions[j].area
		if p.class(j) == "area" && a.role == "in" && a.place == "" && a.code != owner && (owner != "" || p.mentions[k].entry.has("direct") || p.between(0, len(p.mentions), isRank)) {
			return true
		}
	}
	return false
}

// portionTold says whether the percentage at mention k is the part that the
// indicator behind it makes of a whole told before: "половина этой суммы —
// экспорт", "60% составил импорт". What has an amount of its own is no part.
func (p *parse) portionTold(k int, after *frame) bool {
	a := p.mentions[k].amount
	if after == nil || after.trap || !after.trades() || a.lead != "" || a.sign != 0 || p.postpositional() {
		return false
	}
	if money := a.measure == money && after.indicator != "turnover" && p.opensClause(k); a.measure != percent && !money {
		return false
	}
	led := false
	for j := k + 1; j < after.at; j++ {
		switch m := &p.mentions[j]; {
		case p.fold(j) == "-" || m.class == "level" || m.is("share"):
			led = true
		case m.is("anaphor") && led && j < after.at-1:
		case m.is("of-which") || m.is("of-that") || m.class == "when" || m.class == "neutral" || led && (m.class == "area" || m.class == "preposition" || m.class == "we"):
		default:
			return false
		}
	}
	next := p.amountBehind(after.at)
	return led && (next < 0 || p.boundaryBetween(after.at, next))
}

// growsBy says whether an amount is led by the word for how much something grew,
// which belongs to its words: "на 5 млн".
func (p *parse) growsBy(k int) bool {
	lead := p.mentions[k].amount.lead
	return (lead == "by" || lead == "on") && !p.bareLead(k)
}

// investedThere says whether a sentence that names one country alone, and no
// company, tells what it put into the one whose foreign investments the sentence
// before spoke of.
func (p *parse) investedThere(c *context) bool {
	if !c.fresh || c.entry.value != "fdi_inflow" && c.entry.value != "fdi_stock" || p.postpositional() || p.language.behind || p.companies() {
		return false
	}
	investors := p.countries()
	return len(investors) > 0 && investors[0].code != c.parties.reporter && c.parties.reporter != ""
}

// theirFunds says whether the investments at mention k are those of the foreign
// enterprises that the sentence has just counted: "700 компаний, их вложения".
func (p *parse) theirFunds(frames []frame, k int) bool {
	if len(frames) == 0 || p.class(k-1) != "theirs" || p.postpositional() || p.language.behind {
		return false
	}
	last := frames[len(frames)-1]
	return !last.trap && last.entry.has("count")
}
