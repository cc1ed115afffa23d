package press

// unsaid makes a frame of a sentence that leaves out the noun which the sentence
// before was speaking of: "К концу года будет 8,5 млрд", "Рост составил 9%". It
// names nothing of its own before its first amount but times, countries, speakers
// and words of level or growth.
func (p *parse) unsaid(c *context) []frame {
	if !c.fresh || c.entry.Class != "indicator" || c.entry.Has("ranked") || c.entry.Has("count") ||
		p.postpositional() || p.language.Behind {
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
	if p.mentions[max(first-1, 0)].is("share") &&
		p.between(0, len(p.mentions), func(m *mention) bool { return m.class == "area" && m.area.code == "?" }) {
		return nil // the rest falls to countries that have no name
	}
	f := frame{entry: c.entry, indicator: c.entry.Value, at: max(p.predicateNear(first), 0), to: len(p.mentions), unsaid: true}
	if f.entry.Has("verb") {
		f.entry.Features = ""
	}
	p.because(f.at, carriedUnsaid, nowhere)
	return []frame{f}
}

// unsaidBefore puts before the frames of a sentence the one that its first clause
// leaves out: "Рекорд был в 2022 году — 4,3 млрд, с тех пор оборот уменьшился".
func (p *parse) unsaidBefore(frames []frame, c *context) []frame {
	if !p.inflects() || !c.fresh || c.entry.Class != "indicator" || c.entry.Has("ranked") ||
		c.entry.Has("count") || len(frames) == 0 || frames[0].trap || frames[0].dealt != nil {
		return frames
	}
	first := p.amountBehind(nowhere)
	ends := first
	for ends >= 0 && ends < frames[0].at && p.fold(ends) != "," && p.fold(ends) != ";" && p.class(ends) != "but" {
		ends++
	}
	if first < 0 || ends >= frames[0].at || !p.measures(first) || p.frameOf(frames, first) != nil ||
		!p.subjectless(first) || !p.bare(0, first) {
		return frames
	}
	if p.between(0, first, func(m *mention) bool {
		return m.class == "indicator" || m.class == "trap" ||
			m.is("company")
	}) {
		return frames
	}
	f := frame{entry: c.entry, indicator: c.entry.Value, at: max(p.predicateNear(first), 0), to: ends, unsaid: true}
	if f.entry.Has("verb") {
		f.entry.Features = ""
	}
	p.because(f.at, carriedUnsaid, nowhere)
	frames[0].from = ends
	return append([]frame{f}, frames...)
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
	if p.inflects() && from > 1 && (p.fold(from-1) == "-" || p.fold(from-1) == ":") && p.class(from-2) != "amount" {
		for from--; from > 0 && !ends(from-1); {
			from-- // "рекорд был в 2022 году — 4,3 млрд"
		}
	}
	if p.inflects() && from == k && k > 1 && p.fold(k-1) == "," &&
		(p.mentions[k-2].is("cue") || p.mentions[k-2].is("unsaid")) {
		for from--; from > 0 && !ends(from-1); {
			from-- // "следующий ориентир, 300 млрд"
		}
	}
	if p.fold(to) == "-" && !p.between(from, to, tellsSize) {
		for to++; to < len(p.mentions) && !ends(to); {
			to++ // "850 млн — таков итог года"
		}
	}
	a := &p.mentions[k].amount
	return p.bare(from, k) && p.bare(k+1, to) &&
		(a.sign != 0 || a.direction != 0 || p.between(from, to, tellsSize) || p.sharesOut(from, k) ||
			p.timeLeads(k) || p.hadThen(from, k))
}

// timeLeads says whether nothing but a time or a word for size leads, over a dash,
// to the amount of money at mention k: "В январе — 120 млн", "Её объём — 5 млрд".
func (p *parse) timeLeads(k int) bool {
	return p.inflects() && p.mentions[k].amount.measure == money && p.fold(k-1) == "-" && k > 1 &&
		(p.class(k-2) == "when" || p.mentions[k-2].is("anaphor"))
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
		case "theirs", "when", "area", "preposition", "level", "growth", "cue", "we", "and", "but", "anaphor", "mark", "sign", "hedge", "compare", "neutral",
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
