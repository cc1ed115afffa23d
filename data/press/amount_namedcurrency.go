package press

// currencyNamed returns the only currency that a sentence names away from every amount,
// for sums that leave theirs out: "Товарооборот в рублях достиг 5 трлн", "в пересчёте на
// юани составил 480 млрд"; nothing where it names two, or an amount has one.
func (p *parse) currencyNamed() string {
	if p.language.Behind {
		return ""
	}
	only := ""
	for k := range p.mentions {
		m := &p.mentions[k]
		if p.class(k) == "amount" && m.amount.measure == money {
			return ""
		}
		if m.lexeme == nil || !m.is("currency") {
			continue
		}
		e, _ := m.lexeme.Find("currency")
		terms := p.lexemes[m.from].To-p.lexemes[m.from].From > 1 // "in dollar terms"
		bracket := p.postpositional() && p.fold(k-1) == ")"      // "импорт – 4,1 млрд (+30,3 %) АҚШ долларын құрады"
		lead := terms || bracket ||
			k > 0 && (p.mentions[k-1].is("lead") || p.mentions[k-1].is("preposition") || p.mentions[k-1].is("dating"))
		if !lead || only != "" && only != e.Value {
			return ""
		}
		only = e.Value
	}
	return only
}

// currencyLed returns the currency that the clause of the amount at mention k names before
// it with its preposition: "составил в тенге 200 млрд, в рублях — 40 млрд".
func (p *parse) currencyLed(k int) string {
	for j := k - 1; j > 0 && p.inflects() && (!p.boundary(j) || j == k-1 && p.fold(j) == "-") &&
		p.class(j) != "amount"; j-- {
		if m := &p.mentions[j]; m.lexeme != nil && m.is("currency") &&
			(p.mentions[j-1].is("lead") || p.mentions[j-1].is("preposition")) {
			e, _ := m.lexeme.Find("currency")
			return e.Value
		}
	}
	return ""
}

// ofCurrency says whether the rate at mention k is that of a currency, the subject of its
// clause: "while the ruble weakened by 10%".
func (p *parse) ofCurrency(k int) bool {
	if !p.language.PlainNouns() || p.mentions[k].amount.measure != percent {
		return false
	}
	for j := k - 1; j > 0 && !p.boundary(j) && p.class(j) != "indicator" && p.class(j) != "amount"; j-- {
		if p.class(j) == "growth" && p.mentions[j-1].is("currency") {
			return true
		}
	}
	return false
}
