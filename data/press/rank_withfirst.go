package press

import "slices"

// withFirst puts what a place in a row is held with, told between its holder and the place,
// behind the row: "Индия с 3 млрд занимает второе место в импорте Непала".
func (p *parse) withFirst() {
	for k := 0; k+3 < len(p.mentions) && p.inflects(); k++ {
		from := k + 1
		to := p.heldWithAt(from)
		if a := &p.mentions[k].area; to == from || p.class(k) != "area" || a.adjective || a.role != "" {
			continue
		}
		_, end := p.round(to-1, p.boundary)
		place := p.amountBehind(to - 1)
		if next := p.amountBehind(place); place < 0 || place >= end || !isRank(&p.mentions[place]) ||
			next >= 0 && next < end || p.fold(end) == "(" {
			continue
		}
		if p.class(end-1) == "mark" {
			end--
		}
		held := slices.Clone(p.mentions[from:to])
		copy(p.mentions[from:], p.mentions[to:end])
		copy(p.mentions[end-len(held):], held)
	}
}

// heldWithAt returns the mention behind the sum that a preposition leads to at mention k; k
// where none stands there.
func (p *parse) heldWithAt(k int) int {
	if a := &p.mentions[k].amount; p.class(k) == "amount" && a.lead == "from" && a.measure == money {
		return k + 1
	}
	return k
}
