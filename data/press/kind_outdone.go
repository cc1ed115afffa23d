package press

// outdone returns the sign of the growth at mention k that a verb of surpassing or
// of falling short tells, with the level of then between: "превысил прошлогодний
// показатель на 15%", "уступает уровню 2020 года на 3 млн".
func (p *parse) outdone(k int) (int, bool) {
	a, then := &p.mentions[k].amount, false
	if exceeds := p.inflects() && (a.lead == "on" || a.measure == ratio) ||
		p.language.PlainNouns() && a.lead == "by"; !exceeds || p.class(k) != "amount" {
		return 0, false
	}
	if s, again := p.outdoneAgain(k); again {
		return s, true
	}
	for j := k - 1; j >= 0 && j >= k-8; j-- {
		m := &p.mentions[j]
		exceeds, compares := m.lexeme.EntryOf("exceeds"), m.lexeme.EntryOf("compare")
		switch {
		case then && exceeds.Class != "":
			p.lean = j
			return 1, true
		case then && compares.Class != "":
			p.lean = j
			return sign(compares.Value), true
		case m.class == "when" || m.class == "same":
			then = true
		case m.is("period-level") || p.language.PlainNouns() && m.is("index-noun") || m.is("then-level") ||
			m.is("level-of") || m.is("index") || m.class == "filler" || m.class == "neutral" ||
			m.class == "period" || m.is("unsaid") || m.is("anaphor"):
		case m.is("of-then"):
			then = true
		default:
			return 0, false
		}
	}
	return 0, false
}

// outdoneAgain returns the sign of the growth at mention k that only tells what else is
// surpassed, after one that said so: "выше уровня 2020 года на 32%, а 2019-го — на 12%".
func (p *parse) outdoneAgain(k int) (int, bool) {
	then := k - 1
	if p.fold(then) == "-" {
		then--
	}
	before := p.amountBefore(k)
	if !p.inflects() || before < 0 || p.class(then) != "when" || p.between(before+1, then, func(m *mention) bool {
		return m.class != "mark" && m.class != "but" && m.class != "and"
	}) {
		return 0, false
	}
	return p.outdone(before)
}

// outdoneAt says whether the time at mention k is that of the level that something
// surpasses or falls short of.
func (p *parse) outdoneAt(k int) bool {
	for j := k + 1; j < len(p.mentions) && j <= k+4; j++ {
		if _, found := p.outdone(j); found {
			return p.lean < k
		}
	}
	return false
}
