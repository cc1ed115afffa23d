package press

// negated says whether a sentence denies the amount at mention k: right before
// it ("что не в два раза больше"), or by its predicate ("не достиг 44 млн", "44
// млн долларов товарооборот не составил"). Where the word file joins a negation
// to a hedge ("не менее"), it is one word and denies nothing.
func (p *parse) negated(k int) bool {
	if p.denied(k) {
		return true
	}
	if p.placeDenied(k) {
		return true
	}
	if j, commas := p.predicateOf(k); j >= 0 {
		return commas%2 == 0 && p.denied(j) // a pair of commas sets a remark apart
	}
	return p.deniedBehind(k)
}

// deniedBehind says whether the predicate of an amount stands behind it and is
// denied. A comma, another amount or another clause joined to this one ends the
// search.
func (p *parse) deniedBehind(k int) bool {
	for j := k + 1; j < len(p.mentions) && !p.boundary(j) && p.class(j) != "amount"; j++ {
		m := &p.mentions[j]
		switch {
		case m.class == "and" && p.class(j+1) != "area":
			return false
		case m.class == "negation" && m.entry.Has("verb"), isPredicate(m) && p.denied(j):
			return true
		}
	}
	return false
}

// predicateOf finds the word of level or growth that an amount belongs to, and
// counts the commas between; -1 where none stands before it in its clause.
func (p *parse) predicateOf(k int) (at, commas int) {
	for j := k - 1; j >= 0; j-- {
		switch {
		case isPredicate(&p.mentions[j]):
			return j, commas
		case p.fold(j) == ",":
			commas++
		case p.boundary(j) || p.mentions[j].is("relative-pronoun"):
			return -1, commas
		}
	}
	return -1, commas
}

// denied says whether a negation governs mention k: nothing stands between them
// but words that a negation reaches over.
func (p *parse) denied(k int) bool {
	for j := k - 1; j >= 0; j-- {
		switch p.class(j) {
		case "negation":
			return true
		case "neutral", "when", "cue", "filler", "hedge", "sign", "level", "indicator", "here", "preposition":
		default:
			return false
		}
		if p.boundary(j) {
			return false
		}
	}
	return false
}

// placeDenied says whether the place at mention k is one that somebody is told not to have
// come to, by a verb that no word file knows: "не вошла даже в десятку крупнейших".
func (p *parse) placeDenied(k int) bool {
	j := k - 1
	for words := 0; p.class(j) == "neutral" || p.class(j) == "word" && words < 2; j-- {
		words++
	}
	return p.inflects() && isRank(&p.mentions[k]) && p.class(j) == "negation"
}
