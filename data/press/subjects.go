package press

// subjects returns the countries, one joined to the other, from the area at mention k
// on: "Белоруссия, Армения и Казахстан". A name by a preposition or an adjective is
// none of them.
func (p *parse) subjects(k int) []area {
	bare := func(j int) bool {
		return p.class(j) == "area" && p.dealable(j) && p.mentions[j].area.role == "" && !p.mentions[j].area.adjective && !p.mentions[j].area.group
	}
	if !bare(k) {
		return nil
	}
	out, ended := []area{p.mentions[k].area}, false
	for j := k + 2; !ended && bare(j) && (p.class(j-1) == "and" || p.fold(j-1) == ","); j += 2 {
		out, ended = append(out, p.mentions[j].area), p.class(j-1) == "and"
	}
	if !ended {
		return nil
	}
	return out
}

// subjectsOf returns the countries that together are the reporter of what a frame of
// exports or imports tells, where another country is the partner: "Белоруссия и
// Казахстан увеличили экспорт в Китай вдвое".
func (p *parse) subjectsOf(f *frame, before int, q parties) []area {
	if !p.inflects() || f.indicator != "exports" && f.indicator != "imports" || p.mentions[f.at].entry.has("ranked") || q.partner == "" {
		return nil
	}
	for k := before - 1; k >= 0; k-- {
		all := p.subjects(k)
		if len(all) < 2 || all[0].code != q.reporter {
			continue
		}
		for _, a := range all {
			if a.code == q.partner {
				return nil
			}
		}
		return all
	}
	return nil
}

// oneSubject leaves of countries that together sell or buy the first one, where
// another area is where the goods go or come from.
func (p *parse) oneSubject(f *frame, areas []area) []area {
	if !p.inflects() || f.indicator != "exports" && f.indicator != "imports" || f.entry.has("ranked") || len(areas) < 3 {
		return areas
	}
	partner := false
	for _, a := range areas {
		partner = partner || sideOf(f.indicator, a) == 'P'
	}
	out := areas[:1:1]
	for i, a := range areas[1:] {
		if before := areas[i]; partner && a.joined && a.role == "" && !a.adjective && before.role == "" && !before.adjective {
			continue
		}
		out = append(out, a)
	}
	return out
}

// subjectsBefore returns the sides of the amount at mention k that countries joined to
// each other lead to, with the partner told before: "Армения увеличила экспорт в
// Россию в 14 раз, Грузия и Молдова — вдвое".
func (p *parse) subjectsBefore(f *frame, k int) (parties, bool) {
	q := f.parties
	if !p.inflects() || f.indicator != "exports" && f.indicator != "imports" || p.fold(k-1) != "-" || q.partner == "" {
		return q, false
	}
	for j := k - 4; j > f.at; j-- {
		all := p.subjects(j)
		if len(all) > 1 && j+2*len(all)-1 == k-1 && (p.fold(j-1) == "," || p.class(j-1) == "but" || p.class(j-1) == "and") {
			if before := p.subjects(j - 2); len(before) > len(all) {
				continue
			}
			q = q.reportedBy(all[0])
			return q, all[0].code != q.partner && all[len(all)-1].code != q.partner
		}
	}
	return q, false
}

// scopeOrSubjects returns the sides of an amount that the other scope of a group's
// trade, or countries joined to each other, lead to.
func (p *parse) scopeOrSubjects(f *frame, k int) (parties, bool) {
	if q, turned := p.turnedScope(f, k); turned {
		return q, true
	}
	return p.subjectsBefore(f, k)
}

// newSubjects takes out of the list before it a country that begins a clause of its own,
// behind a comma and "and" and before a verb of trade or of placing money: "300 firms in
// Peru, and Chile has put 2 billion into it". What contradicts: a list of several before.
func (p *parse) newSubjects() {
	if !p.language.plainNouns() {
		return
	}
	for k := range p.mentions {
		a := &p.mentions[k].area
		j := k - 1
		for p.class(j) == "neutral" {
			j--
		}
		if p.class(k) != "area" || !a.joined || a.adjective || a.owner || p.class(j) != "and" || p.fold(j-1) != "," || p.class(j-2) != "area" || p.mentions[j-2].area.joined {
			continue
		}
		next := k + 1
		for p.class(next) == "neutral" || p.mentions[min(next, len(p.mentions)-1)].is("houses") {
			next++
		}
		if next < len(p.mentions) && (isTradeVerb(&p.mentions[next]) || p.mentions[next].is("puts") || p.mentions[next].is("gives-part") || p.mentions[next].entry.has("verb")) {
			a.role, a.joined = "", false
		}
	}
}
