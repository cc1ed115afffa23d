package press

// currencyNamed returns the only currency that a sentence names away from every amount,
// for sums that leave theirs out: "Товарооборот в рублях достиг 5 трлн", "в пересчёте на
// юани составил 480 млрд"; nothing where it names two, or an amount has one.
func (p *parse) currencyNamed() string {
	if !p.inflects() && !p.postpositional() {
		return ""
	}
	only := ""
	for k := 1; k < len(p.mentions); k++ {
		m := &p.mentions[k]
		if p.class(k) == "amount" && m.amount.measure == money {
			return ""
		}
		if m.lexeme == nil || !m.is("currency") {
			continue
		}
		e, _ := m.lexeme.find("currency")
		bracket := p.postpositional() && p.fold(k-1) == ")" // "импорт – 4,1 млрд (+30,3 %) АҚШ долларын құрады"
		lead := bracket || p.mentions[k-1].is("lead") || p.mentions[k-1].is("preposition") || p.mentions[k-1].is("dating") || p.lexemes[m.from].to-p.lexemes[m.from].from > 1
		if !lead || only != "" && only != e.value {
			return ""
		}
		only = e.value
	}
	return only
}
