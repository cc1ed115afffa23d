package press

import "oborot/data/lexicon"

// Whose view a place in a row is told from: that of the owner of the row (rank_traders.go
// tells where French goes by the one that holds it).
// Who stands among the buyers of Chile has a place in Chile's exports,
// who stands among its suppliers one in its imports, a partner one in its trade, an
// investor one in the capital it has received; the one that holds the place is the
// partner. The word files name suppliers "imports" and buyers "exports" for that
// reason. A row without an owner, or one of suppliers to a country, is the view of
// the one that holds the place: "третий экспортёр мира", "поставщики нефти в Германию".

// ownersRows says whether a language tells places by cases and prepositions before
// its nouns, as the rules of this file expect.
func (p *parse) ownersRows() bool { return !p.language.Caseless() && !p.postpositional() }

// placed gives the place at mention k its sides: the owner of the row reports, the
// one that holds the place is its partner.
func (p *parse) placed(f *frame, k int, c *context) parties {
	if q, opens := p.nextInRow(f, k); opens {
		return q
	}
	if !p.ownersRows() || !p.mentions[f.at].entry.Has("ranked") {
		return p.portioned(f, k)
	}
	owner, toward := p.rowOwnerAt(f.at)
	holder := p.holderOfPlace(k, owner)
	if own, held := p.rowShared(f, k, owner); held >= 0 {
		owner, holder = own, held
	}
	if holder < 0 {
		return f.parties
	}
	q, h := f.parties, p.mentions[holder].area
	o := p.impliedOwner(f, h, c)
	if owner >= 0 {
		o = p.mentions[owner].area
	}
	if f.entry.Has("held") && (owner < 0 || toward) {
		if owner < 0 && (f.entry.Has("own") || o.code == "") {
			o = area{code: rest(h.code)}
		}
		o, h = h, o
	}
	q.reporter, q.reporterPlace, q.partner, q.partnerPlace = o.code, o.place, h.code, h.place
	if q.placeName = o.name; o.place == "" {
		q.placeName = h.name
	}
	p.sided(k, parties{}, q, ": the one that holds a place and the owner of the row")
	return q
}

// viewedPlace says whether the word for those who trade that a frame is made of is
// the row of a place, and gives it the view it is told from.
func (p *parse) viewedPlace(f *frame, frames []frame, c *context) bool {
	if !p.rowOfPlace(f.at) {
		return false
	}
	p.viewOf(f, frames, c)
	return true
}

// viewOf turns a row of suppliers or buyers round where the one that holds the
// place tells it of his own trade.
func (p *parse) viewOf(f *frame, frames []frame, c *context) {
	if !p.ownersRows() || f.indicator != "exports" && f.indicator != "imports" {
		return
	}
	owner, toward := p.rowOwnerAt(f.at)
	implied := !f.entry.Has("own") &&
		(len(frames) > 0 || c.parties.reporter != "" || p.partnersOf() != "" ||
			p.between(0, f.at, func(m *mention) bool { return m.class == "we" }))
	if last := len(frames) - 1; last >= 0 && owner < 0 && !frames[last].entry.Has("ranked") &&
		(frames[last].indicator == "exports" || frames[last].indicator == "imports") {
		implied = implied && frames[last].indicator == f.indicator // as the sentence tells it: "imports from Iran grew, among its buyers …"
	}
	if toward || owner < 0 && !implied {
		f.reverse()
		f.entry.Features += " held"
	}
}

// rowOwnerAt returns the mention of the country whose row the word for those who
// trade at mention k tells of, or -1, and whether it is only where they send to.
func (p *parse) rowOwnerAt(k int) (owner int, toward bool) {
	if at := p.secondRow(k); at > 0 && p.class(at+1) == "area" {
		return p.rowOwnerAt(at) // "первый импортный и второй экспортный партнёр Армении"
	}
	investors := p.mentions[k].entry.Value == "fdi_stock"
	for j := k + 1; j <= k+4 && j < len(p.mentions) && !p.boundary(j) && p.class(j) != "amount" &&
		p.class(j) != "when"; j++ {
		a := p.mentions[j].area
		if p.class(j) != "area" || a.role == "office" || a.role == "for" {
			continue
		}
		into := a.role == "in" || a.role == "toward"
		switch {
		case a.adjective && a.role == "", j == k+1 && a.role == "" && p.otherMayHold(j):
			return j, false
		case into && investors:
			return j, false
		case into && !a.group && p.mentions[k].entry.Value == "imports":
			return j, true
		}
	}
	if j := k - 1; p.class(j) == "area" && p.mentions[j].area.adjective && !p.holdsPlace(k) {
		return j, false
	}
	for j := k - 1; j >= 0 && j >= k-10; j-- {
		if p.class(j) == "area" && !p.mentions[j].area.adjective &&
			(p.mentions[j].area.role == "for" || p.is(p.mentions[j].from-1, "rank-holder")) {
			return j, false
		}
	}
	return -1, false
}

// otherMayHold says whether another country than the one at mention owner may hold a
// place in the sentence; else that one stands behind the row only by chance: "среди
// их покупателей Польша поднялась на второе место".
func (p *parse) otherMayHold(owner int) bool {
	for j := range p.mentions {
		if p.mayHold(j, owner) {
			return true
		}
	}
	return !p.between(owner+1, len(p.mentions), isRank)
}

// impliedOwner returns the country whose row it is where the row does not name it:
// the one whose trade the sentence, or the text before, tells of.
func (p *parse) impliedOwner(f *frame, holder area, c *context) area {
	for _, code := range []string{f.parties.reporter, f.parties.partner, c.parties.reporter} {
		if code != "" && code != holder.code && code != rest(holder.code) {
			return area{code: code}
		}
	}
	return area{}
}

// holderOfPlace returns the mention of the country that holds the place at mention
// k: the one right behind, "третьим — Иран", the last one before it in its clause,
// the next one behind, or the one that held the place told before; -1 when there
// is none.
func (p *parse) holderOfPlace(k, owner int) int {
	next := k + 1
	for p.fold(next) == "-" || next < len(p.mentions) && p.mentions[next].is("rank-holder") {
		next++
	}
	if p.mayHold(next, owner) && !p.mentions[next].area.adjective {
		return next
	}
	j, parted := k-1, false
	for ; j >= 0 && p.fold(j) != ";" && p.class(j) != "say"; j-- {
		parted = parted || p.boundary(j)
		if p.mayHold(j, owner) && !p.ownsOtherRow(j, k) {
			return j
		}
		if p.class(j) == "amount" && (!isRank(&p.mentions[j]) || parted) {
			break
		}
	}
	for n := k + 1; n < len(p.mentions) && !p.boundary(n); n++ {
		if p.mayHold(n, owner) {
			return n
		}
	}
	for ; j >= 0; j-- {
		if isRank(&p.mentions[j]) {
			return p.holderOfPlace(j, owner)
		}
	}
	return -1
}

// placeBeside returns the mention of the place in a row that the share at mention
// k stands with, in one clause: "первым покупателем с долей 17% был Китай"; -1 when
// there is none.
func (p *parse) placeBeside(k int) int {
	if place := p.heldWith(k); place > 0 {
		return place
	}
	for j := k - 1; p.ownersRows() && j >= 0 && !p.boundary(j); j-- {
		if p.class(j) == "amount" {
			if isRank(&p.mentions[j]) {
				return j
			}
			return -1
		}
	}
	return -1
}

// mayHold says whether the area at mention k may hold a place in the row of the
// one at mention owner: a country as a noun, or its business.
func (p *parse) mayHold(k, owner int) bool {
	if p.class(k) != "area" || k == owner {
		return false
	}
	a := p.mentions[k].area
	if a.code == "" || a.code == "?" ||
		a.role != "" && a.role != "share" && !p.is(p.mentions[k].from-1, "rank-holder") ||
		owner >= 0 && a.code == p.mentions[owner].area.code {
		return false
	}
	return !a.adjective || k+1 < len(p.mentions) && p.is(p.mentions[k+1].from, "company-many")
}

// outranked takes the countries that only stand before a place in its row out of
// the sides: "третий партнёр после России и Украины". One with an amount of its own
// stays.
func (p *parse) outranked() {
	for k := range p.mentions {
		if !isRank(&p.mentions[k]) {
			continue
		}
		behind, first, figure := false, p.language.PlainNouns(), &p.mentions[k].amount.figure
		first = first && figure.Coefficient == 1 && figure.Exponent == 0
		for j := k + 1; j < len(p.mentions) && j <= k+10; j++ {
			switch m := &p.mentions[j]; {
			case !behind && p.heldAfter(k, j):
				p.mentions[j+1].area.role = ""
				j = len(p.mentions)
			case !behind && p.is(m.from, "rank-after"):
				behind, m.class, m.entry = true, "known", lexicon.Entry{} // in Russian the same word as an ambassador
			case m.class == "area" && behind && p.amountBeside(j) == 0:
				m.class = "known"
				if first {
					figure.Coefficient++ // "the largest partner after Chad" is the second
				}
			case m.class == "amount" || p.boundary(j) && p.fold(j) != ",":
				j = len(p.mentions)
			case behind && m.class != "and" && !p.boundary(j) && !(m.class == "neutral" && p.language.PlainNouns()):
				j = len(p.mentions)
			}
		}
	}
}

// heldAfter says whether the word at mention j, behind the place at mention k, leads to
// the one that holds it, and not to one that stands before it: nobody else stands in the
// clause, "третья строка по-прежнему за Казахстаном".
func (p *parse) heldAfter(k, j int) bool {
	if e, found := p.entryOf(p.mentions[j].from, "rank-after"); !found || !e.Has("holds") ||
		p.class(j+1) != "area" || p.boundaryBetween(k, j) {
		return false
	}
	from, _ := p.round(k, p.boundary)
	return !p.between(from, j, isArea)
}

// rowShared returns the owner and the holder of the place that stands before the one at
// mention k in its sentence, where neither is named again between: "входит в пятёрку
// партнёров Грузии и в десятку инвесторов".
func (p *parse) rowShared(f *frame, k, owner int) (own, holder int) {
	before := p.amountBefore(k)
	if !p.inflects() || owner >= 0 && owner > before || before < 0 || !isRank(&p.mentions[before]) ||
		p.between(k+1, f.at+2, isArea) || f.at < k {
		return nowhere, nowhere
	}
	for j := before + 1; j < k; j++ {
		if m := &p.mentions[j]; m.class == "indicator" && m.entry.Has("ranked") {
			own, _ = p.rowOwnerAt(j)
			if own < 0 || own > k || p.between(own+1, k, isArea) {
				break
			}
			return own, p.holderOfPlace(before, own)
		}
	}
	return nowhere, nowhere
}
