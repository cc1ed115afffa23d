package press

// nextInRow gives the place at mention k, which opens the next item of a row, to the
// country right behind it that has an amount of its own: "…, на втором месте Россия —
// 200 млн", "бірінші орында – Ресей".
func (p *parse) nextInRow(f *frame, k int) (parties, bool) {
	j, opens := p.rankOpens(k)
	first := p.inflects() && (p.amountBehind(nowhere) == k || p.amountBeside(j) == 0)
	if p.postpositional() {
		j, opens = k+2, p.ending(k) == "in" && p.fold(k+1) == "-" && p.class(k+2) == "area" && p.ending(k+2) == ""
	}
	if !opens || p.language.PlainNouns() || p.language.Behind || first ||
		f.parties.reporter == p.mentions[j].area.code {
		return parties{}, false
	}
	q := f.parties
	q.partner, q.partnerPlace = p.mentions[j].area.code, ""
	p.sided(k, f.parties, q, ": named right before the amount")
	return q, true
}
