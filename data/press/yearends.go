package press

// onlyDated says whether the last clause of a sentence so far only tells a time, so
// that the point behind its year ends nothing: "В 2021 г. Россия …", "По данным
// ведомства, за 9 месяцев 2021 г. Россия …", "…, а в 2021 г. Россия …".
func (l *Language) onlyDated(told []token) bool {
	from := len(told)
	for from > 0 && told[from-1].fold != "," && told[from-1].fold != ";" {
		from--
	}
	clause := told[from:]
	if len(clause) > 0 && l.leads(clause, "but", "and") {
		clause = clause[l.longest(clause, 0, len(clause)).to:] // "при этом", "тогда как"
	}
	if len(clause) == 0 || len(clause) > 9 ||
		!l.leads(clause, "preposition", "since", "year-lead") {
		return false
	}
	for i, t := range clause {
		if t.kind == markToken && t.fold != "-" && t.fold != "." ||
			l.leads(clause[i:], "base", "against", "compare", "index") ||
			i > 0 && l.leads(clause[i:], "level", "growth", "base-to") {
			return false
		}
	}
	return true
}

// leads says whether the first word has a meaning of one of the classes.
func (l *Language) leads(words []token, classes ...string) bool {
	x := l.longest(words, 0, len(words))
	for _, class := range classes {
		if _, found := x.find(class); found {
			return true
		}
	}
	return false
}

// allAgo says whether a sentence opens a year before the time spoken of, set off by a
// comma, and tells no other time before the amount at mention k: "A year earlier, it was 5
// million".
func (p *parse) allAgo(k int) bool {
	at := 0
	if p.class(at) == "preposition" || p.class(at) == "neutral" {
		at++
	}
	if !p.language.plainNouns() || !p.backAYear(at) || p.fold(at+1) != "," ||
		p.between(at+1, k, func(m *mention) bool { return m.class == "when" }) {
		return false
	}
	p.lean = at
	return true
}
