package press

// bareOn returns the amount whose unit and multiplier the bare number at mention k
// leaves out because it stands where that one stood in the clause before: "ввезли
// на 5 млрд, из Турции — на 4", "вырос с 78 до 84 млн, импорт — с 200 до 610",
// "700 млн долларов: экспорт 100, импорт 600".
func (p *parse) bareOn(k int) *amount {
	a, j := &p.mentions[k].amount, p.amountBefore(k)
	if !p.inflects() || a.year || a.multiplier > 0 || a.figure.Exponent > 0 || j < 0 {
		return nil
	}
	for a.lead == "on" && j > 1 && p.bracketed(j) && p.amountBefore(j) >= 0 {
		j = p.amountBefore(j) // "упал на 30% (до 3 млрд), импорт — на 12 (до 2)"
	}
	before := &p.mentions[j].amount
	if before.measure != percent && (before.measure != money || before.multiplier < 6) || before.sign != 0 ||
		before.direction != 0 {
		return nil
	}
	switch {
	case a.lead == "from" && p.class(k+1) == "amount" && p.mentions[k+1].amount.lead == "to" &&
		p.mentions[k+1].amount.measure == plain && p.closesSum(k+1):
		return spanned(before)
	case a.lead == "to" && j == k-1 && before.lead == "from" && p.closesSum(k):
		return spanned(before)
	case a.lead == "on" && before.lead == "on" && before.measure == percent && p.fold(k-1) == "-" && p.closesSum(k):
		return before // "за первый квартал вырос на 8%, за второй — на 3"
	case a.lead == "" && before.measure == money && p.class(k-1) == "of-which" &&
		p.mentions[min(k+1, len(p.mentions)-1)].is("share"):
		return before // "480 млн долларов, из которых 310 пришлось на Россию"
	case before.measure != money || !p.closesSum(k):
		return nil
	case a.lead == "on" && before.lead == "on" && p.fold(k-1) == "-":
		return before
	case a.lead == "" && before.lead == "" && p.flowNamed(k):
		return before
	}
	return nil
}

// spanned returns an amount that a span of bare numbers may go on after: money, or
// a percentage that something stood at and did not grow by.
func spanned(before *amount) *amount {
	if before.measure == percent && before.lead == "on" {
		return nil
	}
	return before
}

// flowNamed says whether the name of an indicator stands right beside the bare
// number at mention k, which has no word of its own: "экспорт 100", "600 — импорт".
func (p *parse) flowNamed(k int) bool {
	named := func(j int) bool {
		return p.class(j) == "indicator" && !p.mentions[j].entry.Has("count") && !p.mentions[j].entry.Has("verb")
	}
	return named(k-1) || p.fold(k+1) == "-" && named(k+2) && (p.class(k-1) == "of-which" || p.fold(k-1) == ",")
}

// endsOfSpan says whether the amount at mention k is where something came from or
// went to: "с 4 до 9%", "опустилась до 5%".
func (p *parse) endsOfSpan(k int) bool {
	switch lead := p.mentions[k].amount.lead; {
	case lead == "from" && p.class(k+1) == "amount" && p.mentions[k+1].amount.lead == "to", lead == "to" &&
		p.class(k-1) == "amount" && p.mentions[k-1].amount.lead == "from":
		return true
	default:
		return (lead == "from" || lead == "to") && p.growthAround(k)
	}
}
