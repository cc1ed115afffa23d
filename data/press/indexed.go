package press

// indexOf says whether mention k begins the level that an index measures by, with
// its time inside: "84% of the 2018 level".
func (p *parse) indexOf(k int) bool {
	if !p.ofAt(k) {
		return false
	}
	for k++; p.class(k) == "neutral" || p.class(k) == "known"; k++ {
		continue
	}
	return p.class(k) == "when" && p.levelOf(k)
}

// levelOf says whether the time at mention k is that of a level: "the 2018
// level", "last year's figure".
func (p *parse) levelOf(k int) bool {
	return k+1 < len(p.mentions) && (p.mentions[k+1].is("index-noun") || p.mentions[k+1].is("possessive") && k+2 < len(p.mentions) && p.mentions[k+2].is("index-noun"))
}

// baseLevel says whether the time at mention k is that of the level compared
// with, which a preposition leads to: "below the 2018 level".
func (p *parse) baseLevel(k int) bool {
	if !p.levelOf(k) {
		return false
	}
	j := k - 1
	for j > 0 && p.class(j) == "neutral" {
		j--
	}
	return j >= 0 && p.mentions[j].is("preposition")
}
