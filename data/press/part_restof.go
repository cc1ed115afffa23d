package press

// restOf says whether the percentage at mention k only measures the amount
// before it by a larger whole: "reached 5 billion, or 12% of its overall trade
// with the Union", "…, making up 12% of the total". It is of the same two sides.
func (p *parse) restOf(k int) bool {
	if p.mentions[k].amount.measure != percent || p.postpositional() ||
		!p.ofAt(k+1) && p.class(k+1) != "share-of" && p.class(k+1) != "of-which" {
		return false
	}
	j := k - 1
	if j < 2 || !p.mentions[j].is("or") && !p.mentions[j].is("makes-part") {
		return false
	}
	before := p.amountBefore(j)
	if before < 0 || !p.boundary(j-1) || p.between(before+1, j, isNewSubject) {
		return false
	}
	for i := k + 1; i < len(p.mentions) && !p.boundary(i); i++ {
		if p.class(i) == "trap" {
			return false // "or 3% of output"
		}
	}
	return true
}

// isNewSubject says whether a word begins a clause of its own.
func isNewSubject(m *mention) bool { return m.class == "and" || m.class == "but" }

// partOfIt says whether a percentage is a part of what was told right before it:
// "85% of it in oil", "35% of them Russian".
func (p *parse) partOfIt(f *frame, k int) bool {
	if p.postpositional() || p.mentions[k].amount.lead != "" {
		return false
	}
	if f.entry.Has("count") && f.at < k && p.originAt(k) >= 0 {
		return true
	}
	return k+1 < len(p.mentions) && p.mentions[k+1].is("of-that") && f.at < k || p.someOfThem(f, k)
}

// partHolder returns the country that holds the part at mention k of what was
// told right before it: "two thirds of it held by EU investors".
func (p *parse) partHolder(f *frame, k int) (area, bool) {
	if !p.partOfIt(f, k) {
		return area{}, false
	}
	for j := k + 2; j < len(p.mentions) && j < k+7 && !p.boundary(j) && p.class(j) != "amount"; j++ {
		if a := p.mentions[j].area; p.class(j) == "area" && p.dealt(j) {
			switch a.role {
			case "by", "from", "toward", "with":
				return a, true
			}
		}
	}
	return area{}, false
}

// wholeOpened says whether the money at mention k is all the trade of the country behind its
// indicator, out of which a part is then told to fall on another: "из 60 млрд экспорта Перу
// на Чили пришлось 9", "из товарооборота Перу в 60 млрд на Чили пришлось 9".
func (p *parse) wholeOpened(f *frame, k int) bool {
	next, owner := p.amountBehind(k), f.at+1
	if !p.inflects() || !f.trades() || p.mentions[k].amount.measure != money || next < 0 ||
		p.mentions[next].amount.measure != money || p.boundaryBetween(k, next) {
		return false
	}
	if a := p.area(owner); p.class(owner) != "area" || a.adjective || a.role != "" || a.joined || p.class(owner+1) == "and" {
		return false
	}
	led := false
	for j := min(k, f.at) - 1; j >= 0 && j >= min(k, f.at)-2; j-- {
		led = led || p.class(j) == "preposition" && p.mentions[j].lexeme.Is("preposition", "from")
	}
	return led && p.between(max(k, owner)+1, next, func(m *mention) bool { return m.is("share") }) &&
		p.between(max(k, owner)+1, next, isArea)
}

// wholeTold returns the sides of the money at mention k that a part right before it is told
// to be of, or one behind it: "34% of the total $1.3 billion of FDI", "of Peru's $60 billion in
// exports $9 billion went to Chile". It has come from all the world, or gone there.
func (p *parse) wholeTold(f *frame, k int) (parties, bool) {
	if p.wholeOpened(f, k) {
		return parties{reporter: p.mentions[f.at+1].area.code, partner: rest(p.mentions[f.at+1].area.code)}, true
	}
	a := p.mentions[k].amount
	if !p.language.PlainNouns() || a.measure != money && !f.entry.Has("count") || f.parties.reporter == "" {
		return parties{}, false
	}
	if p.between(f.at+1, f.to, func(m *mention) bool {
		return m.class == "area" && m.area.joined &&
			!m.area.adjective
	}) &&
		f.indicator == "turnover" {
		return parties{}, false // "of the $130 million trade between Malta and Peru"
	}
	owner, of, all, j := f.parties.reporter, false, false, k-1
	pair := f.indicator == "turnover" && !f.entry.Has("world") && f.parties.partner != rest(f.parties.reporter) // "exports were 90 million of the 130 million trade"
	for ; j >= 0; j-- {
		switch m := &p.mentions[j]; {
		case m.class == "share-of" || m.is("overall"):
			all, of = true, of || m.class == "share-of"
		case m.class == "area" && m.area.owner && f.trades():
			owner, pair = m.area.code, false
		case p.ofAt(j):
			of = true
			continue
		case m.class == "neutral" || m.class == "article":
			continue
		default:
			return parties{reporter: owner, partner: rest(owner)}, !(pair && !all) &&
				(all || of && j < k-2) && p.class(j) == "amount" &&
				(p.mentions[j].amount.measure == percent && all || p.mentions[j].amount.measure == a.measure)
		}
	}
	told := of && p.amountBehind(k) > 0 && p.mentions[p.amountBehind(k)].amount.measure == a.measure
	return parties{reporter: owner, partner: rest(owner)}, told && owner != "" && !pair
}

// wholeAfterPart says whether the amount at mention k is told of the whole again, for which
// a pronoun stands in a clause of its own, behind a share of it that somebody holds: "экспорт
// вырос, 15% ушло в Китай; в 2022 году его увеличат ещё на 5%".
func (p *parse) wholeAfterPart(f *frame, k int) bool {
	before := p.amountBefore(k)
	if !p.inflects() || f.dealt != nil || before < f.at {
		return false
	}
	if a := p.mentions[before].amount; a.measure != percent || a.lead != "" || a.sign != 0 || a.direction != 0 {
		return false
	}
	for j := before + 1; j < k; j++ {
		if p.class(j) != "theirs" || !p.boundaryBetween(before, j) {
			continue
		}
		switch next := p.class(j + 1); next {
		case "growth", "level", "cue", "amount", "neutral", "when":
			return true
		}
	}
	return false
}
