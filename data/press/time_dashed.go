package press

// dashedTime returns the time that a dash sets behind an amount which has none before
// it in its clause, where the clause ends with it: "16 млрд — в 2021-м и 19 млрд — в
// 2022-м".
func (p *parse) dashedTime(k int) (When, bool) {
	if !p.inflects() || p.fold(k+1) != "-" {
		return p.plannedBehind(k)
	}
	at := k + 2
	for p.class(at) == "preposition" || p.class(at) == "known" {
		at++
	}
	if p.class(at) != "when" || !p.isMain(at) ||
		at+1 < len(p.mentions) && !p.boundary(at+1) && p.class(at+1) != "and" && p.fold(at+1) != "." ||
		p.fold(at+1) == "-" {
		return When{}, false
	}
	for j := k - 1; j >= 0 && p.class(j) != "amount" && p.class(j) != "and" && !p.boundary(j); j-- {
		if p.class(j) == "when" && p.isMain(j) {
			return When{}, false
		}
	}
	p.lean = at
	return p.mentions[at].when, true
}

// plannedBehind returns the time that the plan at mention k, which only describes its
// noun, is set for behind it: "следующий ориентир, 300 млрд, намечен на 2030-й".
func (p *parse) plannedBehind(k int) (When, bool) {
	if !p.inflects() || k < 2 || p.fold(k-1) != "," || p.fold(k+1) != "," || !p.mentions[k-2].is("cue") ||
		!p.between(k+2, k+3, isCue) {
		return When{}, false
	}
	for j := k + 3; j < len(p.mentions) && !p.boundary(j) && p.class(j) != "amount"; j++ {
		if p.class(j) == "when" && p.isMain(j) {
			p.lean = j
			return p.mentions[j].when, true
		}
	}
	return When{}, false
}

// dashedBase says whether a dash sets the word at mention j, which leads to what is
// compared with, behind a rate: "вырос на 12% год к году и на 3% — к апрелю".
func (p *parse) dashedBase(j int) bool {
	return p.inflects() && j > 1 && p.fold(j-1) == "-" && p.class(j-2) == "amount" &&
		(p.mentions[j-2].amount.measure == percent || p.mentions[j-2].amount.measure == ratio)
}

// dashedThan says whether the dash before the time at mention k stands for the word of
// comparison that the rate before it had: "на 49% больше июля прошлого года и на 2% —
// июня".
func (p *parse) dashedThan(k int) bool {
	if !p.inflects() || p.fold(k-1) != "-" || p.class(k-2) != "amount" ||
		p.mentions[k-2].amount.measure != percent || p.mentions[k-2].amount.lead != "on" {
		return false
	}
	return p.between(0, k-2, func(m *mention) bool { return m.class == "compare" })
}
