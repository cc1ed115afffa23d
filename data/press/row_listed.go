package press

import "oborot/data"

// wholeBefore says whether the whole that a percentage is of stands right before
// it, with only the verb between that was moved there: "жалпы айналымның үштен
// біріне жетті".
func (p *parse) wholeBefore(k int) bool {
	j := k - 1
	for j > 0 && p.class(j) == "level" {
		j--
	}
	return p.postpositional() && p.class(j) == "share-of"
}

// itemAt returns the area right before the amount at mention k, where it is one
// of a list that stands before its indicator: "Катардан 1 миллиард, Оманнан 45
// миллион доллар инвестиция тартылды".
func (p *parse) itemAt(f *frame, k int) (area, bool) {
	if p.language.PlainNouns() {
		return p.dashItem(f, k)
	}
	if !p.postpositional() || k > f.at {
		return area{}, false
	}
	own := p.itemBefore(k)
	if own < 0 {
		return area{}, false
	}
	for j := range f.at {
		if j != k && p.class(j) == "amount" && p.mentions[j].amount.measure == p.mentions[k].amount.measure {
			if other := p.itemBefore(j); other >= 0 && p.mentions[other].area.role == p.mentions[own].area.role {
				return p.mentions[own].area, true
			}
		}
	}
	return area{}, false
}

// dashItem returns the country that opens its clause and that a dash parts from the amount at
// mention k, one more whom the trade of a frame is with: "exports to Chile grew by 5%, to Peru
// – by 8%, Spain – by 4%"; or that brackets tell it of, as they did the one before.
func (p *parse) dashItem(f *frame, k int) (area, bool) {
	if a, found := p.colonItem(f, k); found {
		return a, true
	}
	at, before := k-2, p.amountBefore(k)
	opened := before - 1
	for opened > f.at && p.fold(opened) != "(" && p.fold(opened) != ")" {
		opened--
	}
	bracket := p.fold(k-1) == "(" && opened > f.at && p.fold(opened) == "(" && p.class(opened-1) == "area"
	if p.fold(k-1) != "-" && !bracket || at <= f.at || p.class(at) != "area" || p.mentions[at].area.adjective || !f.trades() {
		return area{}, false
	}
	a, j := p.mentions[at].area, at-1
	for p.class(j) == "neutral" || p.class(j) == "preposition" || p.class(j) == "stake-lead" || p.class(j) == "base" {
		j--
	}
	if a.role == "" || a.joined {
		a.role = map[string]string{"exports": "toward", "imports": "from", "turnover": "with"}[f.indicator]
		if q := f.parties; q.partner == "" || q.partner == data.World || q.reporter == a.code {
			return area{}, false
		}
	}
	return a, a.role != "" && a.role != "office" && (p.boundary(j) || p.class(j) == "and")
}

// colonItem returns the country right before the amount at mention k, one of a list that a colon
// leads to behind the flow of a country: "Spain's imports: Chile $7 million, Peru $2 million".
func (p *parse) colonItem(f *frame, k int) (area, bool) {
	if f.indicator != "exports" && f.indicator != "imports" || f.at > k || p.fold(f.at+1) != ":" {
		return area{}, false
	}
	j := k
	for p.class(j) == "amount" && p.class(j-1) == "area" {
		for j -= 2; p.class(j) == "neutral"; {
			j--
		}
		if p.fold(j) == "," || p.class(j) == "and" {
			j--
		}
	}
	if j != f.at+1 || p.class(k-1) != "area" {
		return area{}, false
	}
	a := p.mentions[k-1].area
	a.role = map[string]string{"exports": "toward", "imports": "from"}[f.indicator]
	return a, p.class(k-1) == "area" && !p.mentions[k-1].area.adjective
}

// itemBefore returns the mention of the area before an amount, over the verb that
// was moved between them; -1 where there is none.
func (p *parse) itemBefore(k int) int {
	j := k - 1
	for j > 0 && (isPredicate(&p.mentions[j]) || p.fold(j) == "-") {
		j--
	}
	if p.class(j) == "area" && p.mentions[j].area.role != "" && p.mentions[j].area.role != "office" {
		return j
	}
	return -1
}

// listsTo says whether the amount at mention k is one of a list that leads to the
// indicator at mention at: nothing but areas, amounts and commas stand between.
func (p *parse) listsTo(k, at int) bool {
	if !p.postpositional() || p.itemBefore(k) < 0 {
		return false
	}
	for j := k + 1; j < at; j++ {
		switch {
		case p.class(j) == "amount" && p.mentions[j].amount.measure == p.mentions[k].amount.measure:
		case p.class(j) == "area", p.joins(j), p.class(j) == "neutral", p.fold(j) == "-":
		default:
			return false
		}
	}
	return true
}

// sentAbroad says whether a verb that is used of making goods as of sending them
// tells of sending: what so much money's worth of is sent has a country to go to.
func (p *parse) sentAbroad(k int) bool {
	from, to := p.round(k, func(j int) bool { return p.class(j) == "but" || p.class(j) == "indicator" && j != k })
	goods := p.mentions[k].entry.Has("abroad") && p.class(k+1) != "amount" && !p.boundary(k+1) // "Қытайға шығарған тауары 3 миллиард доллар болды"
	return p.between(from, to, func(m *mention) bool {
		return m.class == "area" && m.area.role == "toward" ||
			m.class == "foreign" && p.lexemes[m.to-1].Role == "toward" || m.is("outland")
	}) &&
		p.between(from, to, func(m *mention) bool {
			return m.class == "amount" && m.amount.measure == money &&
				(m.amount.ending == "of" || goods && m.from > p.mentions[k].from)
		})
}

// names says whether one of the frames is of that indicator.
func names(frames []frame, indicator string) bool {
	for i := range frames {
		if !frames[i].trap && frames[i].indicator == indicator {
			return true
		}
	}
	return false
}
