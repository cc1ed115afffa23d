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
