package press

// This file tells whose place a place in a row is, and among whom. A word for those
// who trade (a partner, a supplier, an investor) is an indicator only where it is
// the row of a place; the one that holds the place and the one whose row it is are
// its sides.

// rowOfPlace says whether the word for those who trade at mention k is the row of a place
// told in its clause: before it, "the third supplier of", or behind it where the
// language puts it so, "среди инвесторов входит в десятку".
func (p *parse) rowOfPlace(k int) bool {
	if p.holdsPlace(k) || p.language.Behind && p.ofTrade(k) {
		return false
	}
	if isRank(&p.mentions[min(k+1, len(p.mentions)-1)]) && p.is(p.mentions[k+1].from, "rank-number") {
		return true // "торговый партнёр номер один"
	}
	for j := k - 1; j >= 0 && j >= k-8 && p.class(j) != "indicator"; j-- {
		if p.boundary(j) && !(p.ownersRows() && p.fold(j) == "-" && j > 0 && isRank(&p.mentions[j-1])) {
			break
		}
		if p.class(j) == "amount" {
			return isRank(&p.mentions[j])
		}
	}
	if !p.postpositional() && !p.is(p.mentions[k].from, "ranked-by") &&
		!p.between(k-3, k, func(m *mention) bool { return p.is(m.from, "rank-of") }) {
		return false
	}
	for j := k + 1; j < len(p.mentions) && (!p.boundary(j) || p.ownersRows() && p.fold(j) == "-"); j++ {
		if p.class(j) == "amount" {
			return isRank(&p.mentions[j])
		}
	}
	return false
}

// holdsPlace says whether the noun at mention k names who holds a place, and not
// the row: "второе место у российских инвесторов".
func (p *parse) holdsPlace(k int) bool {
	return p.class(k-1) == "area" && p.mentions[k-1].area.adjective && p.is(p.mentions[k-1].from-1, "rank-holder")
}

// portioned gives a share or a rank its sides where the text names the one that
// holds it and the one whose whole it is: "Китай занимает третье место в импорте
// Франции", "Italy's part in the exports of Chile".
func (p *parse) portioned(f *frame, k int) parties {
	if q, own := p.partOfOwn(f, k); own {
		p.sided(k, parties{}, q, ": the part before its whole")
		return q
	}
	holder, whole := p.holderBefore(f, k), p.wholeBeside(f)
	if holder < 0 {
		holder = p.goodsHolding(f, k)
	}
	if holder < 0 || whole < 0 || p.mentions[holder].area.code == p.mentions[whole].area.code ||
		p.sharer(k) >= 0 || p.ownerSet(f, k) >= 0 {
		return f.parties
	}
	q, h, w := f.parties, p.mentions[holder].area, p.mentions[whole].area
	if p.postpositional() && (f.funds() && w.role == "" || p.heldBehindNoun(f, k)) {
		return f.parties // the first of a row of investors is not where they invest
	}
	q.partner, q.partnerPlace, q.reporter, q.reporterPlace = h.code, h.place, w.code, w.place
	p.sided(k, parties{}, q, ": the part before its whole")
	return q
}

// partOfOwn gives the part that a country sends to another one, or gets from it, of what it
// sells or buys itself, its sides: "Чад отправляет в Перу 12% своего экспорта".
func (p *parse) partOfOwn(f *frame, k int) (parties, bool) {
	if !p.inflects() || !f.trades() || f.at < k || !p.genitive(k) || p.class(f.at+1) == "area" {
		return parties{}, false
	}
	for j := k + 1; j < f.at; j++ {
		if p.class(j) == "area" || p.boundary(j) || p.class(j) == "indicator" || p.class(j) == "amount" {
			return parties{}, false
		}
	}
	q := parties{}
	from, _ := p.round(k, p.boundary)
	for j := from; j < k; j++ {
		a := p.mentions[j].area
		switch led := a.role == "in" || a.role == "from" || a.role == "toward"; {
		case p.class(j) != "area" || a.role == "office":
		case a.adjective || a.role != "" && !led || led && q.partner != "" || !led && q.reporter != "":
			return parties{}, false
		case led:
			q.partner, q.partnerPlace = a.code, a.place
		default:
			q = q.reportedBy(a)
		}
	}
	return q, q.whole() && q.reporter != q.partner
}

// goodsHolding returns the mention of the adjective of the country whose goods hold the share
// of imports at mention k: "казахстанская мука занимает 90% афганского импорта"; -1 where
// there are none.
func (p *parse) goodsHolding(f *frame, k int) int {
	if !p.inflects() || f.indicator != "imports" || f.at < k || p.mentions[k].amount.measure != percent {
		return -1
	}
	j, held := k-1, false
	for ; j > 0 &&
		(p.class(j) == "level" || p.class(j) == "neutral" || p.class(j) == "word" ||
			p.mentions[j].is("has-part") || p.mentions[j].is("share") || p.namesGoods(j)); j-- {
		held = held || p.class(j) == "level" || p.mentions[j].is("has-part") || p.mentions[j].is("share")
	}
	if j < 0 || !held || j > k-3 || p.class(j) != "area" || !p.mentions[j].area.adjective || j > 0 && !p.boundary(j-1) {
		return -1
	}
	return j
}

// holderBefore returns the mention of the last country before the amount at mention
// k that may hold it, or -1.
func (p *parse) holderBefore(f *frame, k int) int {
	for j := f.at - 1; j > 0 && p.ownersRows() && p.amountBefore(k) < f.at && p.class(j) != "amount"; j-- {
		if p.class(j) == "area" && p.class(j-1) == "share" && !p.mentions[j].area.adjective {
			return j // "доля Казахстана в торговле Германии со странами региона"
		}
	}
	owner := p.ownerOfRow(f)
	for j := k - 1; j >= 0 && p.class(j) != "amount"; j-- {
		if a := p.mentions[j].area; p.class(j) == "area" && j != f.at+1 && j != owner && !a.adjective &&
			a.role != "in" && a.role != "office" {
			return j
		}
	}
	return -1
}

// wholeBeside returns the mention of the country whose whole the indicator is,
// behind it, "the largest buyer of Angolan oil", or an adjective before it; -1 when
// there is none.
func (p *parse) wholeBeside(f *frame) int {
	next := f.at + 1
	if p.ofAt(next) && p.mentions[f.at].entry.Has("ranked") {
		next++
		for p.language.Behind && p.class(next) == "neutral" {
			next++ // "de l'Espagne"
		}
	}
	if at := p.ownerOfRow(f); at >= 0 {
		return at
	}
	switch before := f.at - 1; {
	case p.class(next) == "area" &&
		(p.mentions[next].area.role == "" && !p.language.PlainNouns() || next > f.at+1 || p.goodsOfRow(f.at)):
		return next
	case p.class(before) == "area" && p.mentions[before].area.adjective:
		return before
	}
	if at := p.secondRow(f.at); at > 0 {
		second := *f
		second.at = at
		return p.wholeBeside(&second)
	}
	return -1
}

// secondRow returns the word of a second row that the one at mention k is joined to, so that
// both are of the country behind it: "the third largest supplier and fifth largest buyer of
// Kenya"; nought where there is none.
func (p *parse) secondRow(k int) int {
	if p.postpositional() || p.class(k+1) != "and" {
		return 0
	}
	for j := k + 2; j < len(p.mentions) && j <= k+6; j++ {
		switch m := &p.mentions[j]; {
		case m.class == "indicator" && m.entry.Has("ranked") && p.between(k, j, isRank):
			return j
		case m.class == "area" || m.class == "mark" || m.class == "indicator":
			return 0
		}
	}
	return 0
}

// rankedByOther says whether a place in a row is one by something that is no
// indicator: "третье место по запасам урана".
func (p *parse) rankedByOther(k int) bool {
	for j := k + 1; j < len(p.mentions) && j <= k+5 && !p.boundary(j); j++ {
		if p.is(p.mentions[j].from, "ranked-by") {
			return p.class(j+1) == "word" &&
				!p.between(j+1, j+4, func(m *mention) bool { return m.class == "indicator" })
		}
	}
	return false
}
