package press

// asBefore returns the sides of the frame before for one that names none. The verb of
// the other flow has for its subject who holds a place there: "China remained the
// largest buyer of Kazakh goods, importing 9 million" is told of China's imports. Foreign trade
// behind that within a group leaves the group.
func (p *parse) asBefore(f, previous *frame, c *context) parties {
	q := previous.as(f.indicator, c)
	if p.inflects() && p.fold(f.at-1) == "," && p.fold(f.at-2) == ")" && previous.own.partner == rest(previous.own.reporter) {
		q = previous.own // "экспорт — 9 млрд (в Перу — 3 млрд), импорт — 8 млрд"
	}
	if (p.language.PlainNouns() || p.inflects()) && f.entry.Has("verb") && previous.entry.Has("ranked") &&
		otherFlow(previous.indicator) == f.indicator {
		q = q.swapped()
	}
	if f.entry.Has("world") && q.reporter == q.partner {
		q.partner = rest(q.reporter) // trade within a group, then that with all the others
	}
	return q
}

// relativeFirst puts the country right before a relative pronoun before the others of
// a verb of trade behind it, with whom it trades: "Chile's biggest customer was Peru,
// which bought 13 million"; so the subject of a clause that its preposition ends, "is
// 53rd among the countries Germany imports from".
func (p *parse) relativeFirst(f *frame, areas []area) []area {
	if !p.language.PlainNouns() || f.indicator != "exports" && f.indicator != "imports" || len(areas) < 2 {
		return areas
	}
	who := p.relativeSubject(f)
	if p.class(who) != "area" || p.mentions[who].area.adjective {
		return areas
	}
	role := map[string]string{"exports": "toward", "imports": "from"}[f.indicator]
	subject, out := p.mentions[who].area, []area{}
	for _, a := range areas {
		if a.code != subject.code {
			a.role, a.owner = role, false
			out = append(out, a)
		}
	}
	subject.role, subject.owner = "", false
	return append([]area{subject}, out...)
}

// relativeSubject returns the mention before the relative pronoun of the clause that a
// verb of trade is in, or the one before the verb where its preposition ends it.
func (p *parse) relativeSubject(f *frame) int {
	if p.class(f.at+1) == "preposition" && p.class(f.at+2) != "area" && p.class(f.at+2) != "neutral" &&
		p.between(f.from, f.at, func(m *mention) bool { return m.is("rank-of") || m.is("rank-among") }) {
		return f.at - 1
	}
	k := f.at - 1
	for k > 0 && p.class(k) == "neutral" && !p.mentions[k].is("relative-pronoun") {
		k--
	}
	if k < 1 || !f.entry.Has("verb") || !p.mentions[k].is("relative-pronoun") {
		return nowhere
	}
	if p.fold(k-1) == "," {
		k--
	}
	return k - 1
}
