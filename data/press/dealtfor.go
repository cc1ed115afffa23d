package press

// dealtFor says whether the bare number at mention k is what a verb of trade in
// its clause sold or bought for, where an amount of some millions stands before:
// "продал на $1,9 млрд, купил на 4,5".
func (p *parse) dealtFor(k int) bool {
	a := &p.mentions[k].amount
	was := p.moneyBefore(k)
	if a.lead != "on" || a.multiplier != 0 || was == nil || was.multiplier < 6 || !p.closesAmount(k+1) {
		return false
	}
	for j := k - 1; j >= 0 && !p.boundary(j) && p.class(j) != "amount"; j-- {
		if m := &p.mentions[j]; m.class == "indicator" {
			return m.entry.has("verb")
		}
	}
	return false
}
