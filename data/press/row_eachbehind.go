package press

// This file reads rows in which each amount has its country right behind it, "$6
// billion with Chile and $5 billion with Peru", "12% to Italy, 9% to Spain", or right
// before it, "to Chile for $6 billion, to Peru for 5". By default two and more amounts
// joined so, with countries behind the same preposition, are each told of the country
// beside them. What contradicts: countries that are one, that lie inside another, that
// describe or own something.

// eachBehind returns the mention of the country of each amount of such rows.
func (p *parse) eachBehind() map[int]int {
	if !p.language.PlainNouns() {
		return nil
	}
	out := p.eachBefore()
	for k := range p.mentions {
		if _, before := out[k]; before {
			continue
		}
		other := p.ownBehind(k)
		at := p.rowBefore(k)
		if other < 0 || at < 0 || p.mentions[at].area.code == p.mentions[other].area.code ||
			p.mentions[at].area.role != p.mentions[other].area.role {
			continue
		}
		before := p.amountBefore(k)
		if before < 0 || p.mentions[before].amount.measure != p.mentions[k].amount.measure ||
			p.boundaryBetween(before, at) {
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

// eachBefore returns the mention of the country of each amount of the rows in which it
// stands before: of "to Chile for $6 billion, to Peru for 5".
func (p *parse) eachBefore() map[int]int {
	var out map[int]int
	for k := range p.mentions {
		at, last := p.ownBefore(k), p.amountBefore(k)
		if at < 0 {
			continue
		}
		alone := p.class(at+1) != "amount" && p.fold(at+1) == ","
		before := nowhere
		if !alone && last >= 0 {
			before = p.ownBefore(last)
		}
		joined := last >= 0 && !p.between(last+1, at, func(m *mention) bool {
			return !m.is("preposition") && m.class != "neutral" && m.class != "and" && m.class != "mark"
		})
		row := before >= 0 && joined && p.mentions[before].area.role == p.mentions[at].area.role &&
			p.mentions[before].area.role != "" && p.mentions[before].area.code != p.mentions[at].area.code
		if !alone && !row {
			continue
		}
		if out == nil {
			out = map[int]int{}
		}
		if out[k] = at; row {
			out[last] = before
		}
		p.mentions[at].area.listed = true
	}
	return out
}

// ownBefore returns the mention of the country that is told right before the amount at
// mention k, with its place in a row between where that is told too: "Chile, which is third
// with $2 billion"; -1 where there is none.
func (p *parse) ownBefore(k int) int {
	if p.class(k) != "amount" || p.mentions[k].amount.measure == physical || p.mentions[k].amount.measure == things {
		return -1
	}
	j, place := k-1, false
	for j > 0 {
		m := &p.mentions[j]
		if m.is("ordinal") || m.class == "amount" && m.amount.measure == rank {
			place = true
		} else if !m.is("preposition") && m.class != "neutral" && !(p.fold(j) == "," && place) &&
			!(place && (m.is("makes-part") || m.is("be") || m.is("relative-pronoun"))) &&
			!(p.fold(j) == "," && p.mentions[j-1].is("ordinal")) {
			break
		}
		j--
	}
	a := p.mentions[max(j, 0)].area
	if j < 0 || p.class(j) != "area" || a.adjective || a.owner || a.place != "" || a.code == "" ||
		a.role == "office" || a.role == "between" || a.role == "of" {
		return -1
	}
	return j
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
			if !led || a.adjective || a.owner || a.place != "" || a.code == "" || a.role == "office" ||
				a.role == "of" || a.role == "between" || a.role == "" {
				return -1
			}
			return j
		case m.is("preposition"):
			led = true
		case m.class == "neutral", m.class == "of-that", m.class == "of-which", m.is("be"), m.is("goes"), p.namesGoods(j) &&
			!led, m.class == "foreign":
		default:
			return -1
		}
	}
	return -1
}

// clauseEnds says whether a clause ends between two amounts, where brackets alone do not end
// one: "exports were $5 million (up 3%) and imports $4 million in 2019".
func (p *parse) clauseEnds(from, to int) bool {
	for j := from + 1; j < to; j++ {
		if b := p.fold(j); p.boundary(j) && !(p.language.PlainNouns() && (b == "(" || b == ")")) {
			return true
		}
	}
	return false
}

// sameRow says whether the amounts at mentions k and j stand in such a row, so that a
// time told at its end is that of all.
func (p *parse) sameRow(k, j int) bool {
	_, here := p.paired[k]
	_, there := p.paired[j]
	return here && there && p.language.PlainNouns()
}
