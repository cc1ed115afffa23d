package press

// unsaid makes a frame of a sentence that leaves out the noun which the sentence
// before was speaking of: "К концу года будет 8,5 млрд", "Рост составил 9%". It
// names nothing of its own before its first amount but times, countries, speakers
// and words of level or growth.
func (p *parse) unsaid(c *context) []frame {
	if !c.fresh || c.entry.class != "indicator" || c.entry.has("ranked") || c.entry.has("count") || p.postpositional() || p.language.behind {
		return nil
	}
	first := nowhere
	for k := range p.mentions {
		switch m := &p.mentions[k]; {
		case m.class == "indicator" || m.class == "trap" || m.class == "physical" || m.is("company"):
			return nil
		case m.class == "amount" && first < 0 && p.measures(k):
			first = k
		}
	}
	if first < 0 || !p.subjectless(first) || !p.bare(0, first) {
		return nil
	}
	if p.mentions[max(first-1, 0)].is("share") && p.between(0, len(p.mentions), func(m *mention) bool { return m.class == "area" && m.area.code == "?" }) {
		return nil // the rest falls to countries that have no name
	}
	f := frame{entry: c.entry, indicator: c.entry.value, at: max(p.predicateNear(first), 0), to: len(p.mentions), unsaid: true}
	if f.entry.has("verb") {
		f.entry.features = ""
	}
	p.because(f.at, carriedUnsaid, nowhere)
	return []frame{f}
}

const carriedUnsaid = "indicator: left out, as in the sentence before"

// measures says whether an amount may be the size of something or its growth.
func (p *parse) measures(k int) bool {
	switch p.mentions[k].amount.measure {
	case money, percent, ratio:
		return true
	}
	return false
}

// subjectless says whether the clause of the amount at mention k names nothing
// of its own and says that something was, grew or is to be.
func (p *parse) subjectless(k int) bool {
	ends := func(j int) bool { return p.boundary(j) || p.class(j) == "amount" }
	from, to := p.round(k, ends)
	if p.fold(to) == "-" && !p.between(from, to, tellsSize) {
		for to++; to < len(p.mentions) && !ends(to); {
			to++ // "850 млн — таков итог года"
		}
	}
	a := &p.mentions[k].amount
	return p.bare(from, k) && p.bare(k+1, to) && (a.sign != 0 || a.direction != 0 || p.between(from, to, tellsSize) || p.sharesOut(from, k))
}

// predicateNear returns the word of level or growth before the amount at mention
// k; nowhere where none is in its clause.
func (p *parse) predicateNear(k int) int {
	for j := k - 1; j >= 0 && !p.boundary(j); j-- {
		if tellsSize(&p.mentions[j]) {
			return j
		}
	}
	return nowhere
}

// tellsSize says whether a word tells that something was, grew or is to be.
func tellsSize(m *mention) bool {
	return isPredicate(m) || m.class == "cue" || m.class == "compare" || m.is("unsaid")
}

// bare says whether mentions [from, to) name nothing that could be counted.
func (p *parse) bare(from, to int) bool {
	for j := from; j < to; j++ {
		m := &p.mentions[j]
		switch m.class {
		case "when", "area", "preposition", "level", "growth", "cue", "we", "and", "but", "anaphor", "mark", "sign", "hedge", "compare", "neutral",
			"here", "bilateral", "filler", "share", "share-of", "say", "source", "role", "institution", "pronoun", "relative-pronoun", "same", "base", "against", "index", "year-on-year":
		case "amount":
			if m.amount.measure == physical || m.amount.measure == things {
				return false
			}
		default:
			if !m.is("unsaid") && !m.is("lead") && !m.is("rolling") && !m.is("year-lead") && !p.named(m.from) {
				return false
			}
		}
	}
	return true
}

// speakOfOne says whether all frames of a sentence are of one indicator.
func speakOfOne(frames []frame) bool {
	for i := range frames {
		if frames[i].trap || frames[i].indicator != frames[0].indicator {
			return false
		}
	}
	return len(frames) > 0
}
