package press

// growthFirst says whether the growth at mention k opens its clause and is told of the
// indicator at mention at, behind its verb or, where a row of such clauses leaves that
// out, behind a dash: "На 3% вырос экспорт, на 7% сократился импорт, на 9% — оборот".
func (p *parse) growthFirst(k, at int) bool {
	a := &p.mentions[k].amount
	if !p.inflects() || a.lead != "on" && a.lead != "to" && a.measure != ratio && !a.fraction || !p.opensClause(k) ||
		p.boundaryBetween(k+1, at) {
		return false
	}
	j := k + 1
	if p.fold(j) == "-" {
		return p.touches(j, at) && p.opensInverted()
	}
	for p.class(j) == "neutral" || p.class(j) == "when" {
		j++
	}
	planned := p.class(j) == "cue" && a.lead == "to" && a.measure == money // "До 5 млрд намерены довести оборот"
	if !planned && (p.class(j) != "growth" || p.mentions[j].entry.Has("noun")) {
		return false
	}
	return !p.between(j+1, at, func(m *mention) bool {
		return m.class == "amount" || m.class == "growth" || m.class == "level" || m.class == "and"
	})
}

// verbFirst says whether the clause of the amount at mention k opens with the verb that it
// stands behind, and what has grown or come to so much follows, a time between at most:
// "Вырос на 7% в июле экспорт в Перу".
func (p *parse) verbFirst(k, at int) bool {
	if !p.inflects() || p.clauseBetween(k, at) {
		return false
	}
	verb := func(m *mention) bool { return isPredicate(m) && !m.entry.Has("noun") }
	other := func(m *mention) bool { return isPredicate(m) || m.class == "amount" || m.class == "and" }
	if m := &p.mentions[at]; m.entry.Has("verb") && tradesIn(m.entry.Value) {
		a := &p.mentions[k].amount // "На 5 млн евро за май Перу продало в Чили меди"
		return a.lead == "on" && a.measure == money && p.opensClause(k) && !p.between(k+1, at, other)
	}
	from, doubled := p.clauseStart(k), p.mentions[k].amount.direction != 0
	return (p.between(from, k, verb) || doubled) && !p.between(from, k, isSubject) && !p.between(from, k, isAmount) &&
		!p.between(k+1, at, other)
}

// ledByComma says whether the amount at mention k opens a sentence in a clause without a
// subject, behind which the indicator at mention at begins the next one, whose it is: "At $5
// billion, exports to Chile set a record", "After growing by 5% in 2015, imports fell".
func (p *parse) ledByComma(k, at int) bool {
	if !p.language.PlainNouns() || k > 3 || p.mentions[k].amount.measure == plain ||
		p.mentions[k].amount.lead != "at" && !p.between(0, k, isPredicate) ||
		p.between(0, k, func(m *mention) bool {
			return m.class == "area" || m.class == "word" || isSubject(m) || m.class == "amount"
		}) {
		return false
	}
	j := k + 1
	for p.class(j) == "when" || p.class(j) == "preposition" || p.class(j) == "neutral" || p.class(j) == "year-on-year" || p.class(j) == "known" {
		j++
	}
	if p.fold(j) != "," {
		return false
	}
	for j++; p.class(j) == "area" || p.class(j) == "neutral" || p.class(j) == "bilateral" || p.class(j) == "foreign"; {
		j++
	}
	return j == at
}

// opensInverted says whether a sentence tells a growth before it names what has grown.
func (p *parse) opensInverted() bool {
	for k := range p.mentions {
		switch p.class(k) {
		case "amount":
			return true
		case "indicator", "trap":
			return false
		}
	}
	return false
}

// lost says whether the percentage at mention k is what somebody lost of the trade behind it:
// "Латвия потеряла треть экспорта в Кению".
func (p *parse) lost(f *frame, k int) bool {
	j := k - 1
	for p.class(j) == "neutral" {
		j--
	}
	return j >= 0 && p.mentions[j].is("loses") && f.at > k && f.trades() && p.touches(k, f.at)
}

// grewBehind says whether the word of growth right before the rate at mention k is the verb
// of the indicator behind it: "упал на четверть ввоз из Польши", "прибавил 4% экспорт".
func (p *parse) grewBehind(k int) bool {
	if !p.inflects() || p.class(k-1) != "growth" || p.mentions[k-1].entry.Has("noun") {
		return false
	}
	lead := p.mentions[k].amount.lead // a fall without it is of a part: "потерял 14% экспорта"
	return lead == "on" || lead == "" && sign(p.mentions[k-1].entry.Value) > 0
}

// placeHeldWith says whether the percentage at mention k is told, in front of it, to be the
// part with which a place is held or that somebody has: "12 пайыз үлеспен екінші орын".
func (p *parse) placeHeldWith(f *frame, k int) bool {
	next := k + 1
	if !p.postpositional() || !f.trades() || next >= len(p.mentions) || p.mentions[k].amount.lead != "" {
		return false
	}
	return p.mentions[next].is("share") && p.class(next+1) != "growth" || isRank(&p.mentions[next])
}
