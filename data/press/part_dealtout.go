package press

import "oborot/data"

// portionBehind returns the country behind an amount that is a part of what was
// told before it: "из них 18% ушло в Ирак, 8% — в Германию". The amount opens
// its clause, and a dash or a verb of going leads to the country.
func (p *parse) portionBehind(k int) (area, bool) {
	if a, held := p.heldBehind(k); held {
		return a, true
	}
	a := p.mentions[k].amount
	if a.lead != "" || a.sign != 0 || a.direction != 0 || p.postpositional() || !p.opensClause(k) {
		return area{}, false
	}
	led := p.language.PlainNouns() && p.lastPercent == data.Share && p.between(0, k, p.toldWhere)
	for j := k + 1; j < len(p.mentions) && j < k+7; j++ {
		switch m := &p.mentions[j]; {
		case m.class == "area":
			return m.area, led && (m.area.role != "" || p.mentions[j-1].is("takes")) && !m.area.adjective &&
				(p.dealt(j) || m.area.code == "?" && m.area.role != "office") && p.closesAmount(j+1)
		case m.is("takes"), p.fold(j) == "-" || m.is("goes") || m.is("share"):
			led = true
		case m.is("of-which") || m.is("of-that") || m.class == "preposition" || m.class == "neutral" ||
			p.language.PlainNouns() && m.is("preposition"):
		default:
			return area{}, false
		}
	}
	return area{}, false
}

// toldWhere says whether a word tells where a part of a whole goes or comes from: "went to",
// "a third of its trade was with".
func (p *parse) toldWhere(m *mention) bool { return m.is("goes") || m.is("be") }

// dealt says whether the area at mention k may be one that a part goes to: a
// country or a group that is no office.
func (p *parse) dealt(k int) bool {
	a := p.mentions[k].area
	return a.place == "" && a.code != "" && a.code != "?" && a.role != "office" && a.role != "share"
}

// opensClause says whether nothing of its clause stands before the amount at
// mention k but what points back to the whole that it is a part of.
func (p *parse) opensClause(k int) bool {
	k--
	for p.class(k) == "of-which" || p.class(k) == "neutral" || p.class(k) == "but" ||
		p.inflects() && k >= 0 &&
			(p.mentions[k].is("of-that") || p.class(k) == "preposition" && p.mentions[k+1].is("of-that")) {
		k--
	}
	return k < 0 || p.boundary(k) || p.class(k) == "and" || p.class(k+1) == "of-which" || p.class(k+1) == "but"
}

// parcelled returns the country that the amount at mention k goes to, where it is
// a part of what was told before: a percentage, or money that a word for the
// whole leads to.
func (p *parse) parcelled(f *frame, k int) (area, bool) {
	if at, part := p.holders[k]; part && (f.trades() || f.funds()) {
		return p.mentions[at].area, true
	}
	a := p.mentions[k].amount
	if !f.trades() && f.indicator != "fdi_inflow" && !(p.inflects() && f.funds()) ||
		f.at > k && !(f.entry.Has("verb") && p.objectOfPart(f, k)) ||
		a.measure != percent && (a.measure != money || !p.parcels(k)) {
		return area{}, false
	}
	if a, held := p.heldBefore(k); held {
		return a, true
	}
	return p.portionBehind(k)
}

// parcels says whether money is dealt out of a whole: a word for the whole
// stands before it, or the amount before it was such a part.
func (p *parse) parcels(k int) bool {
	for j := k - 1; j >= 0; j-- {
		switch {
		case p.class(j) == "of-which" || p.inflects() && p.mentions[j].is("of-that"):
			return true
		case p.class(j) == "amount":
			_, part := p.portionBehind(j)
			if !part {
				return false
			}
		}
	}
	return false
}

// madeOf says whether the indicator at mention k is told to be what a part of the
// trade before is made of: "70% этого объёма — российские поставки", "из них 7
// млрд — поставки из Казахстана".
func (p *parse) madeOf(k int) bool {
	for k--; k >= 0 && (p.class(k) == "neutral" || p.class(k) == "area" && p.mentions[k].area.adjective); {
		k--
	}
	if p.partFalls(k-1, k+1) {
		k-- // "из них 7 млрд пришлось на поставки"
	} else if p.fold(k) != "-" || k == 0 {
		return false
	}
	return k > 0 && (p.mentions[k-1].is("of-that") || p.mentions[k-1].is("of-which")) ||
		k > 1 && p.inflects() && p.class(k-1) == "amount" &&
			(p.class(k-2) == "of-which" || p.mentions[k-2].is("moreover"))
}

// partFalls says whether the verb at mention k tells that a part falls on what stands at
// mention at: "пришлось на поставки".
func (p *parse) partFalls(k, at int) bool {
	if p.class(at-1) == "area" && p.mentions[at-1].area.adjective {
		at-- // "пришлось на российский экспорт"
	}
	return p.inflects() && k > 0 && k+2 == at && p.mentions[k].is("share") && p.class(k+1) == "preposition"
}

// fallsToo says whether the amount at mention k goes on with the parts of a trade that fall
// on its two flows, the verb left out, and the flow at mention at is the one it falls on: "5
// млн пришлось на экспорт и 4 млн на импорт".
func (p *parse) fallsToo(k, at int) bool {
	if opened := p.bracketOf(k); opened > 0 {
		k = opened - 1 // "4 млн (-9%) — на импорт"
	}
	next, j := k+1, p.amountBefore(k)
	if p.fold(next) == "(" {
		next = p.behindBrackets(next)
	}
	if p.class(k-1) == "of-which" && p.partFalls(next, at) {
		return true
	}
	if p.fold(next) == "-" {
		next++
	}
	for j > 0 && p.bracketOf(j) > 0 {
		j = p.bracketOf(j) - 1
	}
	verb := j + 1
	if p.fold(verb) == "(" {
		verb = p.behindBrackets(verb)
	}
	return p.inflects() && j >= 0 && at == next+1 && p.class(next) == "preposition" && p.mentions[verb].is("share") &&
		(p.class(k-1) == "and" || p.boundary(k-1))
}

// opensItem says whether the country at mention k begins the next item of a list
// of shares: "60% торговли с ЕАЭС, Италия — 5%".
func (p *parse) opensItem(k int) bool {
	if p.itemsOn(k) {
		return true
	}
	if p.class(k) != "area" || p.fold(k-1) != "," || p.fold(k+1) != "-" || p.class(k+2) != "amount" {
		return false
	}
	a, before := p.mentions[k+2].amount, p.amountBefore(k)
	if isRank(&p.mentions[k+2]) && p.inflects() {
		return before >= 0 && isRank(&p.mentions[before])
	}
	return a.measure == percent && a.lead == "" && a.sign == 0 && before >= 0 &&
		p.mentions[before].amount.measure == percent
}

// opensOwn says whether the country at mention k, a subject behind one that an amount before
// it went to, begins a clause of its own: "вложил 3 млрд в Киргизию, Турция — 5 млрд",
// "вложил 3 млрд в Чили, Чад в чилийскую экономику — 5".
func (p *parse) opensOwn(k int) bool {
	if !p.inflects() || p.class(k) != "area" || p.fold(k-1) != "," || p.class(k-2) != "area" ||
		p.is(p.mentions[k].from, "accusative") || p.mentions[k].area.adjective {
		return false
	}
	j := k + 1
	if p.class(j) == "preposition" && p.class(j+1) == "area" {
		j += 2
	}
	first := k - 2
	for p.mentions[first].area.joined {
		first -= 2
	}
	return p.fold(j) == "-" && p.class(j+1) == "amount" && first > 1 && p.class(first-1) == "preposition" &&
		isSum(&p.mentions[first-2])
}

// items parts the countries that begin an item of a list from those before them,
// whose preposition does not reach over.
func (p *parse) items() {
	for k := range p.mentions {
		if p.mentions[k].area.joined && (p.opensItem(k) || p.opensOwn(k)) {
			p.mentions[k].area.role, p.mentions[k].area.joined = "", false
		}
	}
}
