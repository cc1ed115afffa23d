package press

import "oborot/data"

// partiesOf fills the sides of a frame: from its own areas, from the frame
// before it, from the sentences before.
func (p *parse) partiesOf(f, previous *frame, c *context, v voice) parties {
	if f.dealt != nil {
		return f.rowOwner(previous, c)
	}
	areas := p.hereCounted(f, p.oneSubject(f, p.relativeFirst(f, p.ofParticiple(f, p.homeFirst(f, p.ofOffices(p.ownClause(f)))))))
	p.attracted(f, areas)
	q := p.sidesOfProjects(f, p.leadsIn(f, p.pairOfJoint(f, p.ofWorldTrade(f, cast(f.indicator, areas))), c))
	if q.empty() && p.worldwide(f) {
		q = parties{reporter: data.World, partner: data.World}
	}
	q = p.soldThere(f, p.ourFlowThere(f, q, c))
	p.sided(f.at, parties{}, q, ": named with the indicator")
	if own, settled := p.decided(f, previous, q, c); settled {
		return own
	}
	was := q
	if q.empty() && (f.indicator == "turnover" || f.trades() && p.between(0, f.at, func(m *mention) bool { return m.is("embassy") })) {
		q = p.offices()
		p.sided(f.at, was, q, ": the office of a country beside the one of the other")
	}
	was = q
	if p.inside(f, areas) && q.reporter == areas[0].code {
		q.partner = q.reporter // trade inside a group
		p.sided(f.at, was, q, ": the trade inside a group")
	}
	was, q = q, p.groupRecalled(f, q, c)
	p.sided(f.at, was, q, ": the trade inside a group")
	if !q.whole() && len(areas) > 0 {
		was, q = q, p.mirror(f, q)
		p.sided(f.at, was, q, ": the country whose data tell it")
	}
	was, q = q, p.subjectPair(f, previous, p.inBrackets(f, previous, q))
	p.sided(f.at, was, q, ": named right before the amount")
	q, overall := p.allOfOwner(f, previous, q)
	if !q.whole() && !overall && previous != nil && (previous.parties.whole() || p.partCounted(f, previous)) {
		was, q = q, q.joinedWith(p.asBefore(f, previous, c))
		p.sided(f.at, was, q, ": as for the indicator before")
	}
	was, q = q, p.sharedBy(f, p.samePartner(f, previous, q))
	p.sided(f.at, was, q, ": the only country named before")
	if p.parallel(f, previous, q) {
		was, q.partner = q, previous.parties.partner
		p.sided(f.at, was, q, ": as for the indicator before")
	}
	q = p.partWithPartner(f, q)
	was, q = q, p.fromSeller(f, previous, q)
	p.sided(f.at, was, q, ": the only country named before")
	was, q = q, p.thisCountry(f, p.pointedBack(f, q), c)
	p.sided(f.at, was, q, ": the only country named before")
	was, q = q, p.toThem(f, p.republic(f, q, c), c)
	p.sided(f.at, was, q, ": whom the pronoun at the verb stands for")
	if q = p.toAbroad(f, q); p.alone(f, q) && (overall || !p.inPair(f, q, c)) && !(f.entry.Has("verb") && !overall && (len(c.guests) > 0 || c.entry.Class != "")) {
		was, q.partner = q, rest(q.reporter)
		p.sided(f.at, was, q, ": named alone, with all the others")
	}
	if !q.whole() {
		c.both = p.twofold(f.from, f.to)
		was, q = q, p.oursFirst(f, c.alone(f, c.complete(p.ours(f, q, c, v), v)), c, v)
		p.sided(f.at, was, q, c.rule)
	}
	q = p.guestAlone(f, p.boughtThere(f, p.spokenFor(f, p.ourWhole(f, q, c, v)), c), c)
	q = p.unnamedPair(f, q, c, v)
	was, q = q, p.within(f, p.hostBehind(f, p.hosted(f, q, c)).outsideGroup(), c)
	p.sided(f.at, was, q, ": what countries the sentence names at all")
	q = p.pairNotGroup(f, q)
	if q.empty() && p.domestic(f, c) {
		was, q.partner = q, data.World
		p.sided(f.at, was, q, ": nobody named for what is sold or bought")
	}
	was, q = q, p.hereFromAbroad(f, q, c)
	p.sided(f.at, was, q, ": the foreign ones of the place in question")
	if q.placeName == "" {
		q.placeName = p.language.PlaceNames[q.reporterPlace]
	}
	if q.reporterPlace == "" && q.partnerPlace == "" && c.city.code == q.reporter && p.ofCity(f) {
		q.reporterPlace, q.placeName = c.city.place, c.city.name
		p.because(f.at, "place: the city that the article is about", nowhere)
	}
	return p.partOfFunds(f, p.partOfAll(f, previous, p.fromEverywhere(f, p.guestBehind(f, p.inCapital(f, p.ownerFirst(f, q)), c))))
}

// ownerFirst tells trade in the order of the one whose partner somebody is: "Турция
// стала крупнейшим партнёром Грузии" is told of Georgia.
func (p *parse) ownerFirst(f *frame, q parties) parties {
	if !p.inflects() || f.indicator != "turnover" || f.dealt != nil || !p.mentions[f.at].entry.Has("ranked") || !q.whole() {
		return q
	}
	if at := f.at + 1; p.class(at) == "area" && p.mentions[at].area.code == q.partner && p.between(f.from, f.at, isArea) {
		q = q.swapped()
	}
	return q
}

// mirror takes for the open side of trade the country by whose data it is told:
// "по данным Казахстана, экспорт в Китай".
func (p *parse) mirror(f *frame, q parties) parties {
	if f.entry.Has("count") || q.partner == "" || q.reporter != "" {
		return q
	}
	for k := 0; k < f.at; k++ {
		if a := p.mentions[k].area; p.class(k) == "area" && p.class(k-1) == "source" && a.code != q.partner {
			q.reporter, q.reporterPlace = a.code, a.place
			return q
		}
	}
	return q
}

// outside names all countries but those of a group.
var outside = map[string]string{"EAEU": "XEAEU", "CIS": "XCIS"}

// rest returns the partner of an area that trades with all the others.
func rest(reporter string) string {
	if code, found := outside[reporter]; found {
		return code
	}
	return data.World
}

// as returns the sides of a frame for an indicator beside it: who sells where the
// other bought is the one whom the text was speaking of.
func (f *frame) as(indicator string, c *context) parties {
	q := f.parties
	if indicator == "exports" && f.indicator == "imports" && f.entry.Has("verb") && c.sells(q.partner, q) {
		q = q.swapped()
	}
	return q
}

// joinedWith takes the open sides from another pair that shares the known one.
// A place comes with its side.
func (q parties) joinedWith(other parties) parties {
	switch {
	case q.empty():
		return other
	case q.reporter == "" && q.partner != other.reporter:
		q.reporter, q.reporterPlace = other.reporter, other.reporterPlace
	case q.reporter == "":
		q.reporter, q.reporterPlace = other.partner, other.partnerPlace
	case q.partner == "" && q.reporter == other.partner:
		q.partner, q.partnerPlace = other.reporter, other.reporterPlace
	case q.partner == "" && q.reporter == other.reporter:
		q.partner, q.partnerPlace = other.partner, other.partnerPlace
		if q.reporterPlace == "" {
			q.reporterPlace = other.reporterPlace
		}
	}
	if q.placeName == "" {
		q.placeName = other.placeName
	}
	q.fromContext = q.fromContext || other.fromContext
	return q
}

// alone says whether an indicator is told of one country with all the others.
func (p *parse) alone(f *frame, q parties) bool {
	if q.partner != "" || q.reporter == "" || p.ofOurs(f) || p.sentHere(f) {
		return false
	}
	switch f.indicator {
	case "fdi_inflow", "fdi_stock":
		return f.entry.Has("foreign") || f.entry.Has("direct") || p.inflects() && f.entry.Has("verb") && p.between(f.at, f.to, isForeign) || p.between(f.from, f.to, func(m *mention) bool { return m.class == "foreign" })
	case "enterprises_foreign_capital", "joint_ventures", "projects":
		return p.between(f.from, f.to, isForeign)
	case "exports", "imports", "balance":
		return !p.partWithUncoded(f)
	}
	return f.entry.Has("world") || p.allTrade(f) || f.indicator == "turnover" && f.entry.Has("verb") && q.reporterPlace != "" // "the region traded for 5 million"
}

// ofCity says whether a frame is told of the city that the text speaks of:
// enterprises anywhere in the sentence, trade only as "the city's turnover".
func (p *parse) ofCity(f *frame) bool {
	if f.entry.Has("count") {
		return p.here("city") || p.here("region") && p.inflects()
	}
	return p.class(f.at+1) == "here" && p.mentions[f.at+1].entry.Value == "city"
}

// freshParties gives an amount the areas that stand right before it.
func (p *parse) freshParties(f *frame, k int, r reading) parties {
	if a, found := f.dealt[k]; found {
		return f.dealing(a)
	}
	if q, own := p.wholeOrPart(f, k); own {
		return q
	}
	if code, found := p.investor(k); found && f.entry.Has("count") {
		old := p.hostBefore(f, k, f.parties)
		old.partner, old.partnerPlace = code, ""
		old = p.hostTurned(f, k, old)
		p.because(k, "partner: the capital named behind the number", nowhere)
		return old
	}
	if q, found := p.ownerGoesOn(f, k, r); found {
		return q
	}
	if q, found := p.takenOrNext(f, k, r); found {
		return q
	}
	if q, turned := p.scopeOrSubjects(f, k); turned {
		p.sided(k, f.parties, q, ": named right before the amount")
		return q
	}
	if q, found := p.gapped(f, k); found {
		p.sided(k, parties{}, q, ": named right before the amount")
		return q
	}
	if item, found := p.itemAt(f, k); found {
		q := f.parties.with(f.indicator, item)
		p.sided(k, f.parties, q, ": named right before the amount")
		return q
	}
	if at := p.sharer(k); at >= 0 && (r.kind == data.Share || r.kind == data.Level) {
		return p.ownOf(f, k, p.mentions[at].area, reading{kind: data.Share})
	}
	if at := p.itemBefore(k); at > f.at && p.ending(at) == "whose" {
		return p.ownOf(f, k, p.mentions[at].area, r)
	}
	if a, part := p.partGoesTo(f, k); part {
		q := f.parties.with(f.indicator, a)
		p.sided(k, f.parties, q, ": where a part of the whole goes")
		return q
	}
	if p.itemsOn(k - 1) {
		return p.partyOfItem(f, k, r)
	}
	if q, told := p.partiesBehind(f, k); told {
		return q
	}
	areas := p.fresh(f, k)
	if len(areas) == 0 || p.ownPartOf(f, k) {
		return f.parties
	}
	if a := areas[len(areas)-1]; p.stakeOf(f, k) {
		q := f.parties
		if q.partner, q.partnerPlace = a.code, a.place; q.reporter == a.code {
			q.reporter, q.reporterPlace = "", ""
		}
		p.sided(k, f.parties, q, ": named right before the amount")
		return q
	}
	if q, why := p.turnedRow(f, k, areas); why != "" {
		p.sided(k, f.parties, q, why)
		return q
	}
	if q, turned := p.turnedTo(f, k, areas[len(areas)-1]); turned {
		p.sided(k, parties{}, q, ": named right before the amount")
		return q
	}
	q := cast(f.indicator, areas)
	p.sided(k, parties{}, q, ": named right before the amount")
	if q.whole() {
		return q
	}
	return p.sideTurned(f, k, r, areas, q)
}

// sideTurned returns the sides of an amount before which one side is named anew: the other
// one stays.
func (p *parse) sideTurned(f *frame, k int, r reading, areas []area, q parties) parties {
	old := f.parties
	switch {
	case isRank(&p.mentions[k]) && old.whole() && q.reporter == old.partner && q.partner == "":
		return old // "импорт из России сократился; по этому показателю РФ на 32-м месте"
	case p.inflects() && f.indicator == "exports" && areas[0].role == "from" && q.reporter != "" && q.partner == "" && q.reporter != old.partner:
		old.reporter, old.reporterPlace, old.placeName = q.reporter, q.reporterPlace, q.placeName
	case p.inflects() && areas[0].adjective && areas[0].role == "whose":
		if old.partner == areas[0].code {
			old.partner, old.partnerPlace = old.reporter, old.reporterPlace
		}
		old = old.reportedBy(areas[0])
	case p.sellsInto(f) && areas[0].role == "" && q.reporter != "":
		old.reporter, old.reporterPlace, old.placeName = q.reporter, q.reporterPlace, q.placeName
	case areas[0].adjective && p.contrasts(f, old.partner), areas[0].role == "beside" || p.language.Behind && areas[0].role == "of" && p.ofThose(f, r):
		old.partner, old.partnerPlace = areas[0].code, areas[0].place
	case (r.kind == data.Share || areas[0].listed || p.amongPartners(f, k) || p.language.PlainNouns() && isRank(&p.mentions[k])) && q.reporter != "" && areas[0].role == "":
		old.partner, old.partnerPlace = q.reporter, q.reporterPlace
	case !f.trades() && (areas[0].role == "in" || f.funds() && areas[0].role == "toward" && q.reporter != "") && !areas[0].adjective:
		old.reporter, old.reporterPlace, old.placeName = q.reporter, q.reporterPlace, q.placeName
	case !f.trades() && q.reporter == "" && q.partner == old.reporter:
		old.reporterPlace, old.placeName = "", "" // "214 in the region, and 785 over all the country"
	case q.partner != "":
		old.partner, old.partnerPlace = q.partner, q.partnerPlace
	case old.partner == data.World || (areas[0].role == "" || areas[0].role == "of" || areas[0].role == "by") && !areas[0].adjective && f.indicator != "turnover":
		old.reporter, old.reporterPlace, old.placeName = q.reporter, q.reporterPlace, q.placeName
	default:
		return old
	}
	return old
}
