package press

// This file reads rows in which each amount has its country right behind it: "$6
// billion with Chile and $5 billion with Peru", "12% to Italy, 9% to Spain". By default
// two and more amounts joined so, with countries behind the same preposition, are each
// told of the country behind. What contradicts: countries that are one, that lie inside
// another, that describe or own something.

// eachBehind returns the mention of the country of each amount of such rows.
func (p *parse) eachBehind() map[int]int {
	if !p.language.plainNouns() {
		return nil
	}
	var out map[int]int
	for k := range p.mentions {
		other := p.ownBehind(k)
		at := p.rowBefore(k)
		if other < 0 || at < 0 || p.mentions[at].area.code == p.mentions[other].area.code || p.mentions[at].area.role != p.mentions[other].area.role {
			continue
		}
		before := p.amountBefore(k)
		if before < 0 || p.mentions[before].amount.measure != p.mentions[k].amount.measure || p.boundaryBetween(before, at) {
			continue
		}
		if out == nil {
			out = map[int]int{}
		}
		if out[k] = other; p.ownBehind(before) == at {
			out[before] = at
		}
		p.mentions[other].area.listed = true
	}
	return out
}

// rowBefore returns the mention of the country that the item before ends with, which the
// one of the amount at mention k goes on from; -1 where there is none.
func (p *parse) rowBefore(k int) int {
	at := k - 1
	for p.class(at) == "neutral" || p.ofAt(at) {
		at--
	}
	joined := at
	for p.joins(at) || p.fold(at) == "," || p.fold(at) == ";" {
		at--
	}
	if at < 0 || at == joined || p.class(at) != "area" {
		return -1
	}
	return at
}

// ownBehind returns the mention of the country that is told with a preposition right
// behind the amount at mention k, -1 where there is none.
func (p *parse) ownBehind(k int) int {
	if p.class(k) != "amount" || p.mentions[k].amount.measure == physical || p.mentions[k].amount.measure == things {
		return -1
	}
	led := false
	for j := k + 1; j < len(p.mentions) && j <= k+7; j++ {
		m := &p.mentions[j]
		switch {
		case m.class == "area":
			a := m.area
			if !led || a.adjective || a.owner || a.place != "" || a.code == "" || a.role == "office" || a.role == "of" || a.role == "between" || a.role == "" {
				return -1
			}
			return j
		case m.is("preposition"):
			led = true
		case m.class == "neutral", m.class == "of-that", m.class == "of-which", m.is("be"), m.is("goes"), p.namesGoods(j) && !led, m.class == "foreign":
		default:
			return -1
		}
	}
	return -1
}
