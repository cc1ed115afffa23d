package press

// This file reads a clause between commas that tells what is found in the country named
// before it: "trade with Peru, where 40 Kuwaiti companies work, reached 5 million". Its
// word for the place stands for the country, and what goes on behind it is said of what
// was spoken of before.

// whereClauses makes the word for a place, behind the country that it points to, that
// country, where its clause counts something.
func (p *parse) whereClauses() {
	for k := 2; k < len(p.mentions); k++ {
		m, there := &p.mentions[k], &p.mentions[k-2]
		if !m.is("there-where") || p.fold(k-1) != "," || there.class != "area" || there.area.adjective ||
			there.area.group {
			continue
		}
		_, end := p.round(k, p.boundary)
		if !p.between(k+1, end, func(m *mention) bool { return m.class == "indicator" && m.entry.Has("count") }) {
			continue
		}
		m.class, m.area = "area", there.area
		m.area.role, m.area.joined = "in", false
	}
}

// headOfWhere returns the frame that the amount at mention k goes on with behind such a
// clause; nil where none stands before it.
func (p *parse) headOfWhere(frames []frame, k int) *frame {
	told := p.mentions[k].amount.direction != 0
	for j := k - 1; j > 0; j-- {
		switch {
		case p.class(j) == "indicator" || p.class(j) == "amount" && p.mentions[j].amount.measure == plain ||
			p.boundary(j) && p.fold(j) != ",":
			return nil
		case isPredicate(&p.mentions[j]):
			told = true
		case p.fold(j) == "," && p.closesWhere(j) >= 0:
			if i := lastBefore(frames, p.closesWhere(j)); told && i >= 0 {
				return &frames[i]
			}
			return nil
		}
	}
	return nil
}

// closesWhere returns the word for a place whose clause the comma at mention k closes, or
// -1 where it closes none.
func (p *parse) closesWhere(k int) int {
	for j := k - 1; j > 0 && !p.boundary(j); j-- {
		if p.class(j) == "area" && p.mentions[j].is("there-where") {
			return j
		}
	}
	return nowhere
}
