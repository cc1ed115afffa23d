package press

// goesOnOf says whether the amount at mention k tells more of the country that the one
// at mention last is dealt out to: what it is compared with, how much more that is, or
// the same once more. "3,1 млрд против 2,7 млрд годом ранее", "1,7 млрд, на 20% больше",
// "412 предприятий, или 8%".
func (p *parse) goesOnOf(k, last int) bool {
	if !p.inflects() || p.between(last+1, k, isArea) {
		return false
	}
	a := &p.mentions[k].amount
	next := p.amountBefore(k) == last
	return next && (a.measure == money && p.againstBefore(k) || p.mentions[k-1].is("or")) || p.moreThanThen(k) != 0
}

// moreThanThen returns the sign of the rate at mention k that the word of comparison
// right behind it gives; 0 where there is none.
func (p *parse) moreThanThen(k int) int {
	if !p.inflects() || !p.isRate(k) || p.class(k+1) != "compare" {
		return 0
	}
	return sign(p.mentions[k+1].entry.Value)
}
