package press

import "oborot/data/lexicon"

// drew says whether the verb at mention k tells, with money, of the investments
// that the text before spoke of: "2018 жылы 6,3 миллиард доллар тартылды".
func (p *parse) drew(k int, c *context) bool {
	if !p.postpositional() || !fundsIn(c.entry.Value) || p.class(k+1) != "amount" {
		return false
	}
	e, _ := p.mentions[k].lexeme.Find("anaphor")
	return e.Has("verb") && p.mentions[k+1].amount.measure == money
}

// sentOf says whether the participle at mention k takes up the exports that the
// text before spoke of: "Грузияға шығарылған ұн 12 есе артты".
func (p *parse) sentOf(k int, c *context) bool {
	return c.entry.Value == "exports" && p.class(k-1) == "area" && p.mentions[k-1].area.role == "toward" &&
		p.between(k, len(p.mentions), func(m *mention) bool { return m.class == "amount" && m.amount.measure == ratio })
}

// held says whether a sentence names whose each number is, by the ending that
// stands for the noun left out: "Ресейдікі – 3 209".
func (p *parse) held() bool {
	for k := range p.mentions {
		if p.class(k) == "area" && p.ending(k) == "whose" && p.postpositional() {
			return true
		}
	}
	return false
}

// yearsUntil reads years from one to another where both stand before the word for
// until: "2005 жылдан 2015 жылға дейін".
func (p *parse) yearsUntil(i int) (When, int) {
	first, at := p.calendarYear(i)
	if at == i || p.lexemes[at-1].Role != "from" {
		return When{}, i
	}
	last, end := p.calendarYear(at)
	if last <= first || !p.is(end, "dating") || p.lexemes[end-1].Role != "toward" {
		return When{}, i
	}
	return When{Form: Between, Year: first, Until: last}, end + 1
}

// hostPointedTo returns the country that "into this country" means for capital,
// and the one it comes from: of the two that the sentence before has named, the
// sentence names the latter.
func (p *parse) hostPointedTo(indicator string, c *context) (host, from string) {
	if !fundsIn(indicator) || len(c.named) != 2 {
		return "", ""
	}
	into := false
	for k := range p.mentions {
		switch m := &p.mentions[k]; {
		case m.class == "here" && m.entry.Has("that"):
			into = into || p.ending(k) == "toward"
		case m.class == "area" && from == "":
			from = m.area.code
		case m.class == "area" && m.area.code != from:
			return "", ""
		}
	}
	switch {
	case into && from == c.named[0]:
		return c.named[1], from
	case into && from == c.named[1]:
		return c.named[0], from
	}
	return "", ""
}

// intoThat says whether a verb of investing sends its money into the country that
// the sentence before has named.
func (p *parse) intoThat(e lexicon.Entry, c *context) bool {
	if e.Has("verb") && p.investedThere(c) {
		return true
	}
	host, _ := p.hostPointedTo(e.Value, c)
	return host != "" && e.Has("verb") && !p.companies()
}

// onlyPoints says whether all that a sentence names are words for trade that
// tell of it only beside its name: "биыл Түркиямен айналым артқан".
func (p *parse) onlyPoints(frames []frame) bool {
	for i := range frames {
		if !frames[i].trap || !frames[i].entry.Has("pointing") {
			return false
		}
	}
	return p.postpositional()
}

// unplaced says whether all that a sentence names are investments that it does not tell
// to be foreign: "the agency reported on investment in 2018".
func unplaced(frames []frame) bool {
	for i := range frames {
		if !frames[i].trap || !frames[i].entry.Has("marked") {
			return false
		}
	}
	return len(frames) > 0
}
