package press

import "oborot/data/lexicon"

// partsWith finds the parts that a phrase behind "with" deals out of the whole that the
// clause before it tells: "…, with Italy accounting for 30% and Spain for 12%", "…, with
// Chile providing $2 billion and Peru 1.5 billion".
func (p *parse) partsWith() map[int]int {
	if !p.language.PlainNouns() {
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
		case verb && p.mentions[j].lexeme.Is("preposition", "with") && p.fold(j-1) == ",":
		case goesOn && before < at && (p.class(j) == "and" || p.fold(j) == ",") && p.closesAmount(k+1):
		default:
			continue
		}
		parts[k] = at
		p.mentions[at].area.listed, p.mentions[at].area.role = true, ""
	}
	p.behindLeader(parts)
	p.fallenToThem(parts)
	return parts
}

// behindLeader deals out the parts of a sentence that opens with the one who leads a row
// and goes on with those who come after: "Behind Italy, with 12% of Malta's exports, come
// Spain (9%) and France with 6%". None of them owns the whole.
func (p *parse) behindLeader(parts map[int]int) {
	if len(p.mentions) < 4 || !p.is(p.mentions[0].from, "rank-after") || p.class(1) != "area" {
		return
	}
	for k := 2; k < len(p.mentions); k++ {
		at := p.besidePart(k)
		if p.mayBePart(k) && at > 0 && (at == 1 || len(parts) > 0) && p.class(at) == "area" &&
			!p.mentions[at].area.adjective {
			parts[k] = at
			p.mentions[at].area.listed, p.mentions[at].area.role = true, ""
		}
	}
}

// besidePart returns the mention before the bracket, or before "with", that leads to the
// amount at mention k; -1 where neither does.
func (p *parse) besidePart(k int) int {
	j := k - 1
	if p.fold(j) == "(" {
		return j - 1
	}
	if j < 1 || !p.mentions[j].lexeme.Is("preposition", "with") {
		return -1
	}
	if j--; p.fold(j) == "," {
		j--
	}
	return j
}

// fallsToThem says whether the verb at mention k tells whom a part falls to, and no growth:
// "20 percent fell on Italy", "the largest share went to Italy".
func (p *parse) fallsToThem(k int) bool {
	if !p.language.PlainNouns() || k+2 >= len(p.mentions) || !p.mentions[k].is("goes") {
		return false
	}
	on := p.mentions[k+1].lexeme
	return (on.Is("preposition", "on") || on.Is("preposition", "toward")) && p.class(k+2) == "area" &&
		!p.mentions[k+2].area.adjective
}

// rowsFrom makes the owner of a row of buyers of the country that their goods come from:
// "the 12th place among the recipients of goods from Chile".
func (p *parse) rowsFrom() {
	for k := 0; p.language.PlainNouns() && k+1 < len(p.mentions); k++ {
		m, at := &p.mentions[k], k+1
		if p.mentions[at].is("preposition") && at+1 < len(p.mentions) {
			at++
		}
		if a := &p.mentions[at].area; m.class == "indicator" && m.entry.Has("ranked") &&
			m.entry.Value == "exports" && p.class(at) == "area" && a.role == "from" {
			a.role, a.owner = "", true
		}
	}
}

// partsFall makes no growth of a verb that tells whom a part falls to.
func (p *parse) partsFall() {
	for k := range p.mentions {
		if p.class(k) == "growth" && p.fallsToThem(k) {
			p.mentions[k].class, p.mentions[k].entry = "known", lexicon.Entry{}
		}
	}
}

// fallenToThem deals out the percentages right before a verb of falling to the countries behind
// it, in their order: "the largest shares, 20% and 12%, fell on Italy and Spain
// respectively", and what goes on so, "20% fell on Italy and 12% on Spain".
func (p *parse) fallenToThem(parts map[int]int) {
	for k := range p.mentions {
		if !p.fallsToThem(k) {
			continue
		}
		var amounts, areas []int
		j := k - 1
		for ; j >= 0 &&
			(p.fold(j) == "," || p.class(j) == "and" || p.class(j) == "respectively" ||
				p.mentions[j].is("of-that") || p.class(j) == "amount"); j-- {
			if p.mayBePart(j) && p.mentions[j].amount.measure == percent {
				amounts = append([]int{j}, amounts...)
			}
		}
		for j = k + 2; p.fold(j) == "," || p.class(j) == "and" || p.class(j) == "area" || p.class(j) == "neutral"; j++ {
			if p.class(j) == "area" {
				areas = append(areas, j)
			}
		}
		if len(amounts) == 0 || len(amounts) != len(areas) || p.fold(j) == "(" {
			continue
		}
		for i, a := range amounts {
			p.heldBySide(parts, a, areas[i])
		}
		for ; j+2 < len(p.mentions) && p.mayBePart(j) && p.mentions[j+1].lexeme.Is("preposition", "on") &&
			p.class(j+2) == "area"; j += 4 {
			p.heldBySide(parts, j, j+2)
		}
	}
}

// heldBySide sets the country at mention area as the one that the part at mention k falls to.
func (p *parse) heldBySide(parts map[int]int, k, area int) {
	parts[k] = area
	p.mentions[area].area.listed, p.mentions[area].area.role = true, ""
}

// takesHeld says whether the verb at mention k only tells how the part behind it is
// taken: "with Italy buying $2 billion of them".
func (p *parse) takesHeld(k int) bool {
	_, held := p.holders[k+1]
	return held && p.language.PlainNouns() && p.mentions[k].entry.Has("verb")
}
