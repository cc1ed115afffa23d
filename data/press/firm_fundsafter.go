package press

// fundsOfCounted says whether the investments at mention k are those of the country
// whose enterprises elsewhere the sentence has just counted: "900 фирм с немецким
// капиталом, а вложения Германии достигли 5 млрд".
func (p *parse) fundsOfCounted(frames []frame, k int) bool {
	owner := p.ownerOfFunds(k)
	if !p.inflects() || len(frames) == 0 || owner == "" {
		return false
	}
	last := frames[len(frames)-1]
	return !last.trap && last.entry.Has("count") &&
		p.between(0, k, func(m *mention) bool { return m.class == "area" && m.area.code == owner })
}

// timesFrom returns the mention from which a time may be that of the investments of a
// frame: over what only says who tells it, back to the figure before, and where a language
// tells cases by prepositions over all that is told of investments.
func (p *parse) timesFrom(from int) int {
	told, j := from, from-1
	for ; j >= 0 && !p.inflects() && p.fold(j) != ";"; j-- {
		m := &p.mentions[j]
		if m.class == "trap" ||
			m.class == "indicator" && !fundsIn(m.entry.Value) && !(m.entry.Has("count") && p.language.PlainNouns()) {
			break
		}
		if m.class == "indicator" && fundsIn(m.entry.Value) {
			told = 0
		}
	}
	if told < from {
		return j + 1
	}
	if p.subjectKept(from) {
		return 0
	}
	for p.inflects() && from > 0 {
		switch m := &p.mentions[from-1]; {
		case m.class == "amount" || m.class == "indicator" || m.class == "trap" || m.class == "but" ||
			isPredicate(m) || p.fold(from-1) == ";":
			return from
		}
		from--
	}
	return from
}

// subjectKept says whether the clause of investments round mention k tells what the one did
// whose trade the sentence has told with its time ahead, for it names nobody else: "В 2022
// году Чад наторговал с Перу на 5 млн, а инвестиций получил 2 млн".
func (p *parse) subjectKept(k int) bool {
	first := 0
	for first < k && p.class(first) != "area" {
		first++
	}
	_, to := p.round(k, p.boundary)
	return p.inflects() && p.class(k-1) == "but" &&
		p.between(0, first, func(m *mention) bool { return m.class == "when" }) &&
		p.between(first, k, isTradeVerb) && p.between(k, to, func(m *mention) bool { return m.is("attracts") }) &&
		!p.between(k, to, func(m *mention) bool { return m.class == "area" && m.area.role == "" })
}

// apposition says whether the share at mention k stands over a dash behind the amount
// that it tells again: "90 млрд долларов инвестиций — половина всех вложений".
func (p *parse) apposition(k int) bool {
	if !p.inflects() || p.fold(k-1) != "-" || p.mentions[k].amount.measure != percent {
		return false
	}
	j := k - 2
	for p.class(j) == "indicator" || p.class(j) == "area" || p.class(j) == "neutral" {
		j--
	}
	return p.class(j) == "amount" && p.mentions[j].amount.measure == money
}

// isStake says whether a word is that for the capital in something.
func isStake(m *mention) bool { return m.is("stake") }

// isYearly says whether a word tells what comes in every year.
func isYearly(m *mention) bool { return m.class == "when" && m.when.Form == Annually }
