package press

// wholeLed says whether the money at mention k is the whole that a sentence deals out, to
// which "of" leads before its indicator at mention at: "из 12 млрд российского экспорта 1,5
// пришлось на Турцию", "из 40 млн долларов, в которые оценивается экспорт молока".
func (p *parse) wholeLed(k, at int) bool {
	if !p.inflects() || k < 1 || at <= k || p.mentions[k].amount.measure != money ||
		p.mentions[k-1].lexeme == nil || !p.mentions[k-1].lexeme.Is("preposition", "from") ||
		k > 1 && !p.boundary(k-2) {
		return false
	}
	for j := k + 1; j < at; j++ {
		switch m := &p.mentions[j]; {
		case p.fold(j) == "(":
			j = p.behindBracket(j)
		case p.fold(j) == "," && (p.mentions[j+1].is("row-where") || p.mentions[j+1].is("relative-pronoun")):
		case p.boundary(j) || m.class == "amount" || m.is("share") || m.is("goes"):
			return false
		}
	}
	return true
}

// wholeSides returns the sides of that whole: those named up to the end of the clause of its
// indicator, and all the others where it names one alone.
func (p *parse) wholeSides(f *frame, k int) (parties, bool) {
	if f.dealt != nil || !p.wholeLed(k, f.at) {
		return parties{}, false
	}
	to := f.at + 1
	for to < len(p.mentions) && !p.boundary(to) && p.class(to) != "amount" {
		to++
	}
	q := cast(f.indicator, p.areasIn(k+1, to))
	if q.reporter == "" {
		q.reporter, q.reporterPlace = f.parties.reporter, f.parties.reporterPlace
	}
	if q.reporter == "" {
		return parties{}, false
	}
	if uncoded := p.between(k+1, to, func(m *mention) bool {
		return m.class == "area" &&
			m.area.code == "?"
	}); q.partner == "" &&
		!uncoded {
		q.partner = rest(q.reporter)
	}
	return q, true
}

// wholeOrPart returns the sides of an amount that is the whole told again or told first, or
// a part told of another time.
func (p *parse) wholeOrPart(f *frame, k int) (parties, bool) {
	if q, turned := p.onesOf(f, k); turned {
		p.sided(k, f.parties, q, ": named right before the amount")
		return q, true
	}
	if p.wholeAfterPart(f, k) {
		p.sided(k, f.parties, f.own, ": those of the whole, behind a part of it")
		return f.own, true
	}
	if p.partThen(k) {
		return f.parties, true
	}
	if _, paired := p.paired[k]; paired && (f.entry.Has("ranked") || f.entry.Has("row")) && f.parties.reporter != "" {
		return f.parties, true // each has its own of the row
	}
	q, whole := p.wholeSides(f, k)
	if whole {
		p.sided(k, f.parties, q, ": named with the indicator")
	}
	return q, whole
}

// partWithUncoded says whether a flow is the part that falls on it of the trade with countries
// that no code stands for: "из 9 млрд оборота с Африкой 7 млрд пришлось на экспорт".
func (p *parse) partWithUncoded(f *frame) bool {
	at := f.at - 1
	if p.class(at) == "area" && p.mentions[at].area.adjective {
		at--
	}
	return p.partFalls(at-1, f.at) &&
		p.between(0, at, func(m *mention) bool { return m.class == "area" && m.area.code == "?" })
}

// onesOf turns round the sides of sales or purchases for an amount that a word stands for
// those of the other one beside: "$4.7 billion in Peruvian exports and $1.5 billion in Chilean
// ones".
func (p *parse) onesOf(f *frame, k int) (parties, bool) {
	if !p.language.PlainNouns() || f.indicator != "exports" && f.indicator != "imports" {
		return parties{}, false
	}
	for j := max(f.at, k-3); j <= k+3 && j+1 < len(p.mentions); j++ {
		a := p.mentions[j].area
		if p.class(j) != "area" || !a.adjective || !p.mentions[j+1].is("stands-for") ||
			p.between(min(j, k)+1, max(j, k), endsItem) {
			continue
		}
		if a.code == f.parties.partner {
			return f.parties.swapped(), true
		} else if f.parties.partner == rest(f.parties.reporter) {
			return parties{reporter: a.code, partner: rest(a.code)}, true
		}
	}
	return parties{}, false
}

// endsItem says whether another item of a row begins at a mention.
func endsItem(m *mention) bool {
	return m.class == "amount" || m.class == "and" || m.class == "mark" || m.class == "but"
}

// partWithPartner gives the exports of a country, told to be a part of the trade behind them, the
// partner of that trade: "Maltese exports made 3 million of the 5 million turnover with Chad".
func (p *parse) partWithPartner(f *frame, q parties) parties {
	k := p.amountBehind(f.at)
	if !p.language.PlainNouns() || !f.trades() || f.entry.Has("verb") || q.reporter == "" ||
		q.partner != "" || k < 0 || !p.ofAt(k+1) {
		return q
	}
	at := k + 2
	for p.class(at) == "neutral" || p.class(at) == "amount" || p.class(at) == "theirs" || p.class(at) == "when" {
		at++
	}
	if p.class(at) != "indicator" || p.mentions[at].entry.Value != "turnover" || p.class(at-1) != "amount" {
		return q
	}
	for at++; p.class(at) == "preposition" || p.class(at) == "stake-lead"; {
		at++
	}
	if a := p.mentions[min(at, len(p.mentions)-1)].area; p.class(at) == "area" && a.role == "with" &&
		a.code != q.reporter {
		was := q
		q.partner = a.code
		p.sided(f.at, was, q, ": the part before its whole")
	}
	return q
}
