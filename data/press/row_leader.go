package press

// leader makes a frame beside the others of the countries that a sentence sets in a
// row of what the text was speaking of, without naming it: "Italy was ahead with 9
// billion, up 8 percent", "Latvia came third with 1 billion (8%)".
func (p *parse) leader(frames []frame, c *context) []frame {
	f := frame{entry: c.entry, indicator: c.entry.Value, to: p.listEnd(), dealt: map[int]area{}, at: nowhere}
	if p.inflects() || p.postpositional() || c.entry.Class != "indicator" || c.entry.Has("count") ||
		c.parties.reporter == "" || !p.setsRow(&f, c.parties.reporter) {
		return p.ledList(frames, c)
	}
	if f.entry.Features = ""; c.entry.Has("flow") {
		f.entry.Features = "flow"
	}
	p.because(f.at, carriedList, nowhere)
	for i := range frames {
		frames[i].from = max(frames[i].from, f.to)
	}
	return append([]frame{f}, frames...)
}

// setsRow deals the amounts of a row out to its countries: what follows an amount is
// told of the same country until another one is named. It is false where a word of
// the row tells that it is of something else, or nobody leads.
func (p *parse) setsRow(f *frame, reporter string) bool {
	who, leads := nowhere, false
	for k := 0; k < f.to; k++ {
		switch m := &p.mentions[k]; {
		case m.class == "indicator" && p.ofRow(f, k):
		case m.class == "indicator" || m.class == "trap" || m.class == "physical" ||
			m.class == "growth" && f.at < 0 || m.class == "negation":
			return false
		case m.class == "area" && (p.outran(k) || m.area.role == "beside" && !p.besideHolds(k)):
		case m.class == "area":
			if who = k; !p.dealable(k) || m.area.adjective || m.area.owner ||
				m.area.role != "" && m.area.role != "by" && m.area.role != "beside" ||
				m.area.code == reporter {
				return false
			}
		case m.class == "amount":
			if who < 0 || !p.leaderMeasures(k) {
				return false
			}
			leads = leads || isRank(m)
			f.dealt[k] = p.mentions[who].area
			if f.at < 0 {
				f.at = k
			}
		case m.is("leads-list"):
			leads = true
		}
	}
	return leads && f.at >= 0
}

// ofRow says whether the indicator at mention k only tells what the amount before it
// is of, and a row of that is told anyway: "avec 5 milliards d'euros d'échanges".
func (p *parse) ofRow(f *frame, k int) bool {
	return p.language.Behind && f.at >= 0 && p.mentions[k].entry.Value == f.indicator && p.ofAt(k-1)
}

// besideHolds says whether the country at mention k, which another is told to be ahead
// of, has an amount of its own: "devant la France (21 %)", "suivie de l'Italie avec 5 %".
func (p *parse) besideHolds(k int) bool {
	for j := k + 1; j < len(p.mentions) && j <= k+3 && p.class(j) != "area"; j++ {
		if p.class(j) == "amount" {
			return true
		}
		if p.boundary(j) && p.fold(j) != "(" {
			return false
		}
	}
	return false
}

// leaderMeasures says whether the amount at mention k may be told of one in a row: a
// place, money, a share or a growth.
func (p *parse) leaderMeasures(k int) bool {
	switch a := p.mentions[k].amount; a.measure {
	case ratio:
		return !p.inflects() && p.class(k+1) == "compare"
	case rank, percent, money:
		return a.lead == "" || a.lead == "on" || a.lead == "at"
	}
	return false
}

// listEnd returns the mention of the semicolon behind which a sentence goes on with
// an indicator of its own, else the end of the sentence.
func (p *parse) listEnd() int {
	for k := range p.mentions {
		if p.fold(k) == ";" && p.between(k, len(p.mentions), func(m *mention) bool { return m.class == "indicator" }) {
			return k
		}
	}
	return len(p.mentions)
}

// outran says whether the country at mention k is only one that another is told to
// be ahead of or behind.
func (p *parse) outran(k int) bool {
	j := k - 1
	if p.ofAt(j) {
		j-- // "was ahead of Spain"
	}
	if j < 0 || j == k-1 && !p.mentions[j].is("compare") && !p.mentions[j].is("rank-after") ||
		j < k-1 && !p.mentions[j].is("leads-list") {
		return false
	}
	return p.class(k+1) != "amount" && p.fold(k+1) != "(" && !p.ledBy(k+1) || p.between(0, k-1, isArea)
}

// growsBeside says whether a word of growth right before the percentage at mention k
// makes it a growth among the amounts of a row: "with 5 million, up 8 percent".
func (p *parse) growsBeside(k int) bool {
	a := p.mentions[k].amount
	return p.language.PlainNouns() && a.measure == percent && (a.lead == "" || a.lead == "by") &&
		p.class(k-1) == "growth"
}
