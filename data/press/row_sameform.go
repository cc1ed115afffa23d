package press

// turnedRow returns the sides of an amount of a row whose next country, or group,
// turns a side of the one before, and the rule of it; no rule where it turns none.
func (p *parse) turnedRow(f *frame, k int, areas []area) (parties, string) {
	if q, turned := p.groupTurned(f.parties, areas); turned {
		return q, ": the trade inside a group"
	}
	if q, turned := p.inSameForm(f, areas); turned {
		return q, ": named right before the amount"
	}
	if q, turned := p.besideRival(f, k); turned {
		return q, ": in the place of the one who is ahead"
	}
	return parties{}, ""
}

// inSameForm returns the sides of trade told of the next of several countries,
// which stands where the one of the first amount stood, by the same preposition or
// by none: "торговля с Россией выросла у Армении на 22%, у Киргизии — на 18%".
func (p *parse) inSameForm(f *frame, areas []area) (parties, bool) {
	q := f.parties
	if !p.inflects() || f.indicator != "turnover" || f.entry.Has("row") || len(areas) != 1 ||
		sideOf(f.indicator, areas[0]) != 0 {
		return q, false
	}
	a, like, other := areas[0], "", ""
	if a.adjective || a.group || a.place != "" || a.code == "" || a.code == "?" || a.code == q.reporter ||
		a.code == q.partner {
		return q, false
	}
	for _, was := range p.areasOf(f) {
		switch same := was.role == a.role && !was.adjective && !was.group && was.place == ""; {
		case !same:
			other = was.code
		case like != "" && like != was.code:
			return q, false
		default:
			like = was.code
		}
	}
	switch {
	case like == "":
		return q, false
	case like == q.partner || like != q.reporter && other == q.reporter:
		q.partner, q.partnerPlace = a.code, ""
		return q, true
	}
	return q.reportedBy(a), true
}

// dashedBehind returns the country that a dash leads to behind an amount which
// opens its clause: "на 22% вырос экспорт у Армении, на 18% — у Киргизии".
func (p *parse) dashedBehind(k int) []area {
	if !p.inflects() || !p.boundary(k-1) && p.class(k-1) != "and" || p.fold(k+1) != "-" {
		return nil
	}
	j := k + 2
	for p.class(j) == "preposition" || j < len(p.mentions) && p.mentions[j].is("rank-holder") {
		j++
	}
	if p.class(j) != "area" || p.mentions[j].area.adjective || p.mentions[j].area.role == "office" ||
		!p.closesAmount(j+1) {
		return nil
	}
	return []area{p.mentions[j].area}
}

// likeBefore says whether the amount before mention k has its own country behind it, by the
// preposition that leads to the next: "вложил 3 млрд в Киргизию, 5 млрд — в Таджикистан".
func (p *parse) likeBefore(k int, next area) bool {
	before := p.amountBefore(k)
	return before >= 0 && next.role != "" && p.between(before+1, k, func(m *mention) bool {
		return m.class == "area" && m.area.role == next.role
	})
}

// inAdjectives makes an adjective of a row the one whose trade is told where the trade is
// told to be that of another adjective: "польский импорт сократился на 3%, чешский и
// словацкий — на 5%". A part that is told by an adjective is none: "польская доля — 7%".
func (p *parse) inAdjectives(f *frame, k int, a area) area {
	if !p.inflects() || p.mentions[k+1].is("share") || !a.adjective || a.role != "" ||
		f.indicator != "exports" && f.indicator != "imports" {
		return a
	}
	for j := f.at - 1; j >= f.from; j-- {
		if was := p.mentions[j].area; p.class(j) == "area" && was.adjective && was.code == f.own.reporter {
			a.role = "whose"
			return a
		}
	}
	return a
}
