package press

// partsWith finds the parts that a phrase behind "with" deals out of the whole that the
// clause before it tells: "…, with Italy accounting for 30% and Spain for 12%", "…, with
// Chile providing $2 billion and Peru 1.5 billion".
func (p *parse) partsWith() map[int]int {
	if !p.language.plainNouns() {
		return nil
	}
	parts := map[int]int{}
	for k := range p.mentions {
		if !p.mayBePart(k) {
			continue
		}
		j := k - 1
		for p.class(j) == "neutral" || p.class(j) == "preposition" {
			j--
		}
		verb := j > 1 && (p.mentions[j].is("share") || p.mentions[j].is("gives-part") || p.mentions[j].is("puts"))
		if verb {
			j--
		}
		at := j
		for j--; p.class(j) == "neutral"; {
			j--
		}
		if at < 1 || p.class(at) != "area" || p.mentions[at].area.adjective || p.mentions[at].area.code == "" || j < 0 {
			continue
		}
		before, goesOn := parts[p.amountBefore(k)]
		switch {
		case verb && p.mentions[j].lexeme.is("preposition", "with") && p.fold(j-1) == ",":
		case goesOn && before < at && (p.class(j) == "and" || p.fold(j) == ",") && p.closesAmount(k+1):
		default:
			continue
		}
		parts[k] = at
		p.mentions[at].area.listed, p.mentions[at].area.role = true, ""
	}
	return parts
}

// takesHeld says whether the verb at mention k only tells how the part behind it is
// taken: "with Italy buying $2 billion of them".
func (p *parse) takesHeld(k int) bool {
	_, held := p.holders[k+1]
	return held && p.language.plainNouns() && p.mentions[k].entry.has("verb")
}
