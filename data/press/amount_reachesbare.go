package press

// reachesBare says whether a verb brings what was told to be the amount of money at
// mention j to the bare number at mention k: "составил 5 млрд, его планируют довести до
// десяти", "до 15 млрд, сейчас она превышает шесть".
func (p *parse) reachesBare(j, k int) bool {
	if !p.inflects() ||
		p.between(j, k, func(m *mention) bool {
			return m.class == "trap" ||
				m.class == "indicator" && m.entry.Has("count")
		}) {
		return false
	}
	a := &p.mentions[k].amount
	if m := &p.mentions[k-1]; m.class == "level" && p.lexemes[m.from].To-p.lexemes[m.from].From > 1 {
		return a.lead == "" // "вышла на 5", with the preposition a part of the verb
	}
	return a.lead == "" && p.is(p.mentions[k].from, "exceeds") || a.lead == "to" && p.between(k-2, k, tellsSize)
}

// firstOfSteps returns the amount of money that the bare number at mention k is the
// step to, from which it takes its currency and multiplier: "сначала до 10, а потом и
// до 15 миллиардов долларов".
func (p *parse) firstOfSteps(k int) *amount {
	a, next := &p.mentions[k].amount, p.amountBehind(k)
	if !p.inflects() || a.year || a.multiplier > 0 || a.lead != "to" || !p.closesSum(k) || next < 0 || next > k+8 {
		return nil
	}
	b := &p.mentions[next].amount
	if b.measure != money || b.multiplier < 6 || b.lead != "to" || p.between(k+1, next, func(m *mention) bool {
		return m.class == "indicator" || m.class == "area" || m.class == "trap" || isPredicate(m)
	}) {
		return nil
	}
	return b
}
