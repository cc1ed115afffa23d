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

// indexedBy says whether the time at mention k is the one that the percentage
// right before it measures by: "57,8% от прошлогоднего", "80% прошлогоднего уровня".
func (p *parse) indexedBy(k int) bool {
	if p.class(k) != "when" || k < 1 || p.language.behind || p.postpositional() {
		return false
	}
	before, from := k-1, false
	if m := &p.mentions[before]; m.lexeme != nil && m.lexeme.is("preposition", "from") && m.lexeme.is("lead", "range-from") {
		before, from = before-1, true
	}
	if p.class(before) != "amount" || p.mentions[before].amount.measure != percent {
		return false
	}
	return from || k+1 < len(p.mentions) && p.mentions[k+1].is("then-level") || p.levelLeftOut(k)
}
