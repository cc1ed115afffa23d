package press

// someOfThem says whether the part at mention k is one of the enterprises that were
// counted before it, wherever they are at work: "больше половины из них работает в
// Ташкенте", "из 15 тысяч предприятий треть находится в столице".
func (p *parse) someOfThem(f *frame, k int) bool {
	if !p.inflects() || !f.entry.has("count") || f.at > k || p.mentions[k].amount.measure != percent || k+1 >= len(p.mentions) {
		return false
	}
	if p.class(k+1) == "of-which" {
		return true
	}
	at := f.at
	for at > 0 && p.class(at) != "amount" {
		at--
	}
	return p.mentions[k+1].class == "operates" && p.class(at) == "amount" && p.class(at-1) == "preposition" && p.mentions[at-1].lexeme.is("preposition", "from")
}

// someIn says whether the number at mention k counts those of the enterprises told before
// that are somewhere: "из них 900 в Риге, 80 — в Лиепае".
func (p *parse) someIn(k int) bool {
	if !p.inflects() || p.mentions[k].amount.measure != plain || p.mentions[k].amount.lead != "" {
		return false
	}
	j, next := k-1, k+1
	for p.class(j) == "neutral" {
		j--
	}
	if p.fold(next) == "-" || p.class(next) == "operates" {
		next++
	}
	if next >= len(p.mentions) || !p.mentions[next].is("field") && (p.class(next) != "preposition" || !p.mentions[next].lexeme.is("preposition", "in")) {
		return false
	}
	last := p.amountBefore(k)
	return p.class(j) == "of-which" || (p.fold(j) == "," || p.class(j) == "and") && last >= 0 && (p.someIn(last) || p.class(last+1) == "of-which" || p.class(last-1) == "of-which")
}

// placeOfSome returns the sides of some of the enterprises told before at mention k, with
// the place behind the number that they are in.
func (p *parse) placeOfSome(f *frame, k int) (parties, bool) {
	q := f.parties
	if !f.entry.has("count") || f.at > k || !p.someIn(k) {
		return q, false
	}
	q.reporterPlace, q.placeName = "", ""
	for j := k + 1; j < len(p.mentions) && j <= k+3; j++ {
		if a := p.mentions[j].area; p.class(j) == "area" && a.code == q.reporter && a.place != "" {
			p.because(k, "place: named on that side", j)
			return q.reportedBy(a), true
		}
	}
	return q, true
}
