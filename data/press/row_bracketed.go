package press

// bracketRow gives the country whose amount stands in brackets or over a dash behind it the
// role of the one before it in a row of such: "devant la Russie (27,1 milliards)
// et l'Italie (16,1 milliards)", "в Перу — 5 млн, Оман — 3 млн".
func (p *parse) bracketRow(j int) area {
	a := p.mentions[j].area
	dashed := p.fold(j+1) == "-" && p.inflects() && p.bareMoney(j+2)
	if a.role != "" || a.adjective || p.fold(j+1) != "(" && !dashed {
		return a
	}
	i := j - 1
	for i > 0 && (p.class(i) == "and" || p.fold(i) == "," || p.class(i) == "neutral") {
		i--
	}
	if dashed = p.bareMoney(i) && p.fold(i-1) == "-" && p.inflects() && i < j-1; dashed {
		i--
	} else if p.fold(i) != ")" {
		return a
	}
	for i > 0 && !dashed && p.fold(i) != "(" {
		i--
	}
	if p.class(i-1) == "area" {
		a.role = p.bracketRow(i - 1).role
	}
	return a
}

// bareMoney says whether mention k is money that no preposition leads to.
func (p *parse) bareMoney(k int) bool {
	return p.class(k) == "amount" && p.mentions[k].amount.measure == money && p.mentions[k].amount.lead == ""
}

// amongHolders says whether the area at mention k is one at whom something is bought, or
// goes on with a row of such: "у Литвы (3 млрд), Эстонии (1,5 млрд) и Польши".
func (p *parse) amongHolders(k int) bool {
	i := k - 1
	if i >= 0 && p.mentions[i].is("rank-holder") {
		return true
	}
	for i >= 0 && (p.class(i) == "and" || p.fold(i) == ",") {
		i--
	}
	if i == k-1 || i < 0 {
		return false
	}
	if p.fold(i) == ")" {
		for i > 0 && p.fold(i) != "(" {
			i--
		}
		i--
	} else if p.class(i) == "amount" && p.fold(i-1) == "-" {
		i -= 2
	}
	return p.class(i) == "area" && !p.mentions[i].area.adjective && p.amongHolders(i)
}

// grown says whether a frame tells by how many percent, or how many times, its investments
// grew: what grows from one time to the next is a flow, unless the text says a stock.
func (p *parse) grown(f *frame) bool {
	measured := func(of measure) bool {
		return p.between(f.at, f.to, func(m *mention) bool { return m.class == "amount" && m.amount.measure == of })
	}
	grew := p.between(f.from, f.to, func(m *mention) bool { return m.class == "growth" })
	compared := p.between(f.from, f.to, func(m *mention) bool { return m.class == "compare" })
	return (grew || compared) && measured(percent) || grew && measured(ratio)
}

// bracketed says whether an amount stands in brackets or between strokes.
func (p *parse) bracketed(k int) bool {
	return p.fold(k-1) == "(" || p.fold(k-1) == "/"
}

// overMoneyAgain returns the mention behind the brackets that open or close at mention k
// and only tell the same money in another currency, "$5 million (€4 million) in 2017";
// else k.
func (p *parse) overMoneyAgain(k int) int {
	at := k + 1
	if p.fold(k) == ")" {
		at = k - 1
	}
	if at < 2 || p.fold(at-1) != "(" || p.fold(at+1) != ")" || p.class(at) != "amount" ||
		p.mentions[at].amount.measure != money {
		return k
	}
	if a := &p.mentions[at-2]; a.class != "amount" || a.amount.measure != money ||
		a.amount.unit == p.mentions[at].amount.unit {
		return k
	}
	return at + 2
}

// converted returns the amount of money right before the brackets in which the one at
// mention k tells it again in another currency, so that both are of one time and say the
// same; mention k itself where it converts none: "18,5 млрд драм (около 39 млн долларов)".
func (p *parse) converted(k int) int {
	sum := func(j int) bool { return p.class(j) == "amount" && p.mentions[j].amount.measure == money }
	if !p.inflects() || p.fold(k-1) != "(" || p.fold(k+1) != ")" || !sum(k) || !sum(k-2) ||
		p.mentions[k].amount.unit == p.mentions[k-2].amount.unit || p.mentions[k].amount.lead != "" {
		return k
	}
	return k - 2
}

// inBrackets gives trade that is told in brackets behind a country, and names none, the sides
// of that country: "партнёры Чада — Перу (экспорт — 5 млн) и Оман (экспорт — 3 млн)".
func (p *parse) inBrackets(f, previous *frame, q parties) parties {
	if !p.inflects() || !q.empty() || !f.trades() || previous == nil || !previous.parties.whole() {
		return q
	}
	for j := f.at - 1; j > previous.at && p.fold(j) != ")"; j-- {
		if a := p.mentions[j-1].area; p.fold(j) == "(" && p.class(j-1) == "area" {
			if a.role == "office" || a.adjective || a.code == previous.parties.reporter || a.code == "" {
				return q
			}
			q = previous.parties
			q.partner, q.partnerPlace = a.code, a.place
			return q
		}
	}
	return q
}
