package press

// someOfThem says whether the part at mention k is one of the enterprises that were
// counted before it, wherever they are at work: "больше половины из них работает в
// Ташкенте", "из 15 тысяч предприятий треть находится в столице".
func (p *parse) someOfThem(f *frame, k int) bool {
	if !p.inflects() || !f.entry.Has("count") || f.at > k || p.mentions[k].amount.measure != percent ||
		k+1 >= len(p.mentions) {
		return false
	}
	if p.class(k+1) == "of-which" {
		return true
	}
	at := f.at
	for at > 0 && p.class(at) != "amount" {
		at--
	}
	return p.mentions[k+1].class == "operates" && p.class(at) == "amount" &&
		p.class(at-1) == "preposition" && p.mentions[at-1].lexeme.Is("preposition", "from")
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
	if next >= len(p.mentions) ||
		!p.mentions[next].is("field") &&
			(p.class(next) != "preposition" || !p.mentions[next].lexeme.Is("preposition", "in")) {
		return false
	}
	last := p.amountBefore(k)
	return p.class(j) == "of-which" ||
		(p.fold(j) == "," || p.class(j) == "and") && last >= 0 &&
			(p.someIn(last) || p.class(last+1) == "of-which" || p.class(last-1) == "of-which")
}

// placeOfSome returns the sides of some of the enterprises told before at mention k, with
// the place behind the number that they are in.
func (p *parse) placeOfSome(f *frame, k int) (parties, bool) {
	q := f.parties
	if !f.entry.Has("count") || f.at > k || !p.someIn(k) {
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

// calledOrigin returns the adjective of the country that a part of the enterprises, told at
// mention k before them, is said to be of at the end of the clause: "каждое пятое
// предприятие Киргизии — китайское", "22% иностранных фирм в Перу чилийские"; -1 where
// there is none.
func (p *parse) calledOrigin(k int) int {
	if !p.inflects() || p.class(k) != "amount" || p.mentions[k].amount.measure != percent {
		return -1
	}
	at := k + 1
	for at <= k+3 &&
		(p.class(at) == "foreign" || p.class(at) == "neutral" || p.class(at) == "word" || p.class(at) == "share-of") {
		at++
	}
	if p.class(at) != "indicator" || !p.mentions[at].entry.Has("count") {
		return -1
	}
	last := at + 1
	for last < len(p.mentions) && p.class(last) != "amount" && p.fold(last) != "," && p.fold(last) != ";" {
		last++
	}
	for last--; p.class(last) == "mark"; {
		last--
	}
	before := p.class(last - 1)
	if last <= at || p.class(last) != "area" || !p.mentions[last].area.adjective ||
		p.fold(last-1) != "-" && before != "area" && before != "here" && before != "stake" && before != "indicator" {
		return -1
	}
	return last
}
