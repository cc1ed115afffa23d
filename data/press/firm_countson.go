package press

// countsOn is the default for numbers behind a sentence that counted enterprises of
// foreign capital: a bare number of a sentence that names nothing else which it could
// count counts some of those. "Больше всего их в Ташкенте — 8924, в Самаркандской
// области 679", "олардың 236-сы өнеркәсіпке, 141-і құрылысқа мамандандырылған".
// What contradicts: nothing points back and nothing is told to stand or to be
// created, companies come, take part or trade, an indicator or another head stands in
// the sentence, a noun of other things or an unknown word follows the number. A number
// that has the country of its capital beside it is of that country.
func (p *parse) countsOn(frames []frame, c *context) []frame {
	projects := c.entry.Value == "projects"
	if !c.entry.Has("count") || projects && !p.inflects() || c.parties.reporter == "" || !c.fresh ||
		p.between(0, len(p.mentions), isAttending) {
		return nil
	}
	for i := range frames {
		if !p.isSector(frames[i].at) {
			return nil
		}
	}
	f := frame{entry: c.entry, indicator: c.entry.Value, to: len(p.mentions), dealt: map[int]area{}, products: map[int]string{}, at: nowhere, parties: c.opening}
	for k := range p.mentions {
		m := &p.mentions[k]
		switch {
		case m.class == "amount" && projects && f.at != nowhere && (p.costsOf(k) || p.countChanged(k)):
			f.dealt[k] = p.heldByPart(k, c.opening)
		case m.class == "physical" && p.class(k-1) == "amount" ||
			m.class == "amount" &&
				(m.amount.measure == money || m.amount.measure == physical || m.amount.measure == things):
			return nil
		case m.class == "area" && m.area.role == "in" && !m.area.adjective && m.area.code != "?" &&
			m.area.code != c.opening.reporter:
			return nil // of another host
		case m.class == "amount" && (p.countLeftOut(k, c) || f.at != nowhere && p.countChanged(k)):
			f.dealt[k] = p.heldByPart(k, c.opening)
			if f.at == nowhere {
				f.at = k
			}
		}
	}
	if f.at == nowhere || f.parties.partner == "" || !p.pointsToCounted(f.at) {
		return nil
	}
	p.because(f.at, "indicator: numbers that go on counting what the sentence before counted", nowhere)
	return []frame{f}
}

// isSector says whether the head at mention k is only the trade that enterprises are
// in: it bends as a place does and a number stands beside it.
func (p *parse) isSector(k int) bool {
	e := p.ending(k)
	return p.postpositional() && (e == "in" || e == "toward") && (p.class(k-1) == "amount" || p.class(k+1) == "amount")
}

// countChanged says whether the percentage or the difference at mention k is of the
// number that the sentence told before it: "15,6 тысячи, на 2 057 больше, чем год назад".
func (p *parse) countChanged(k int) bool {
	a := &p.mentions[k].amount
	return a.measure == percent || a.measure == ratio || a.measure == plain && p.class(k+1) == "compare"
}

// heldByPart returns whose part of what was counted the number at mention k is: of the
// country of capital beside it, else of the same capital as all, in the place beside it.
func (p *parse) heldByPart(k int, whole parties) area {
	if j := p.originNear(k); j >= 0 && p.mentions[j].area.code != whole.reporter {
		return p.mentions[j].area
	}
	part := area{code: whole.partner}
	ends := func(j int) bool { return p.class(j) == "amount" || p.boundary(j) && p.fold(j) != "-" }
	from, to := p.round(k, ends)
	for j := from; j < to; j++ {
		if a := p.mentions[j].area; p.class(j) == "area" && a.code == whole.reporter && a.place != "" {
			part.place, part.name = a.place, a.name
		}
	}
	return part
}

// originNear returns the country of the capital that the number at mention k counts
// enterprises of; negative where none stands beside it.
func (p *parse) originNear(k int) int {
	for _, step := range [...]int{+1, -1} {
		if j := p.originBeside(k, step); j >= 0 {
			return j
		}
	}
	return -1
}

// countLeftOut says whether the bare number at mention k counts enterprises that its
// clause does not name again, or names as the sentence before did.
func (p *parse) countLeftOut(k int, c *context) bool {
	a := &p.mentions[k].amount
	if a.measure != plain || a.figure.Exponent < 0 || a.sign != 0 || a.direction != 0 {
		return false
	}
	if p.ownedNumber(k) {
		return true
	}
	if a.lead != "" {
		return false
	}
	for j := k + 1; j < len(p.mentions); j++ {
		switch m := &p.mentions[j]; {
		case m.is("such") || m.is("of-them") || m.class == "of-which" || m.class == "neutral" || m.is("counted"):
		case m.class == "indicator":
			return m.entry.Has("count") && m.entry.Value == c.entry.Value
		case m.class == "operates" || m.is("creates") || m.class == "and" || m.class == "level" ||
			m.class == "preposition" || m.class == "when":
			return true
		case c.entry.Value == "projects" && (m.is("worth") || p.costsOf(j)):
			return true
		default:
			return p.boundary(j) || m.class == "mark" || m.class == "area"
		}
	}
	return true
}

// pointsToCounted says whether a sentence tells that its numbers are of what was
// counted before: a word points back, a number is owned, or something stands or was
// created.
func (p *parse) pointsToCounted(first int) bool {
	return p.ownedNumber(first) || p.between(0, len(p.mentions), func(m *mention) bool {
		return m.is("such") || m.is("of-them") || m.class == "of-which" || m.class == "theirs" ||
			m.class == "operates" || m.is("creates")
	})
}

// costsOf says whether the money at mention k is what the projects right before it are
// worth: "запущено уже 12 на 90 млн долларов".
func (p *parse) costsOf(k int) bool {
	j := k - 1
	for j > 0 && (p.mentions[j].is("worth") || p.class(j) == "neutral") {
		j--
	}
	a := p.mentions[k].amount
	return p.class(k) == "amount" && a.measure == money && p.class(j) == "amount" && (a.lead == "on" || j < k-1)
}
