package press

// apposedTo says whether the amount at mention k is the percentage or the sum, told
// one beside the other, of the whole that the indicator at mention at names behind
// both: "accounted for 56.3 percent, or $751 million, of Chile's imports", "for
// 20 percent ($15 billion) of the exports".
func (p *parse) apposedTo(k, at int) bool {
	if !p.language.PlainNouns() || p.mentions[at].entry.Has("count") {
		return false
	}
	first := k
	if j := p.amountBefore(k); j >= 0 && p.aside(j+1, k) {
		first = j
	}
	second := p.amountBehind(first)
	if second < 0 || second > at || !p.aside(first+1, second) || first != k && second != k {
		return false
	}
	a, b := p.mentions[first].amount.measure, p.mentions[second].amount.measure
	if a != percent && b != percent || a != money && b != money || a == money && p.between(0, first, isTold) {
		return false
	}
	j := second + 1
	for p.fold(j) == ")" || p.fold(j) == "," {
		j++
	}
	whole := p.ofAt(j) || p.class(j) == "share-of" || p.mentions[second].amount.ending == "of"
	for ; j < at && (p.describing(j) || p.class(j) == "neutral" || p.mentions[j].is("overall")); j++ {
		continue
	}
	return whole && j == at
}

// isTold says whether a mention is the indicator that an amount behind it may be of.
func isTold(m *mention) bool { return m.class == "indicator" }

// aside says whether nothing but a mark or the word that tells an amount anew stands
// in mentions [from, to): ", or", "(".
func (p *parse) aside(from, to int) bool {
	told := false
	for j := from; j < to; j++ {
		if p.fold(j) != "," && p.fold(j) != "(" && !p.mentions[j].is("or") {
			return false
		}
		told = told || p.fold(j) == "(" || p.mentions[j].is("or")
	}
	return told
}
