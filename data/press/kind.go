package press

import "oborot/data"

// reading is what an amount says of its indicator.
type reading struct {
	kind data.ClaimKind
	sign int
	end  int  // the mention behind its words
	base bool // it is a level of the time compared with
}

// kindOf tells what the amount at mention k says; ok is false where it says
// nothing that is ours.
func (p *parse) kindOf(f *frame, k int) (r reading, ok bool) {
	a := &p.mentions[k].amount
	r.end = k + 1
	if p.overForecast(k) || p.otherThan(f, k+1) || p.priced(k) || p.byWeight(k) || p.outOfRow(f, k) || p.spentOn(f, k) {
		return r, false
	}
	if rise := p.riseOfFunds(f, k); rise != 0 && a.measure == percent {
		p.because(k, "kind: a percentage that a growth is told to be", f.at)
		r.kind, r.sign = data.GrowthPct, rise
		return r, true
	}
	if f.going && a.measure != rank {
		return p.goingKind(f, k)
	} else if f.dealt != nil && !f.going {
		return p.takenKind(f, k)
	}
	switch a.measure {
	case percent:
		if p.riseNamed(k) {
			p.because(k, "kind: a percentage behind a growth word is a growth", p.lean)
			return reading{kind: data.GrowthPct, sign: sign(p.mentions[p.lean].entry.Value), end: k + 1}, true
		}
		return p.percentKind(f, k)
	case ratio:
		return p.ratioKind(k)
	case money:
		return p.marginOrMoney(f, k)
	case plain:
		return p.plainKind(f, k)
	case rank:
		if p.rankedByOther(k) || p.placeLost(k) || p.modality(k, false) != data.Actual {
			return r, false
		}
		r.kind = data.Level
		p.because(k, "kind: a place in a row is a level", k)
		return r, true
	}
	return r, false
}

// moneyKind tells a level from a difference: "вырос на 5 млн" against "вырос до".
func (p *parse) moneyKind(f *frame, k int) (reading, bool) {
	r := reading{kind: data.Level, end: k + 1}
	a := p.mentions[k].amount
	if f.entry.Has("count") && f.indicator != "projects" {
		return r, false
	}
	if p.class(k+1) == "compare" {
		r.kind, r.sign, r.end = data.Difference, sign(p.mentions[k+1].entry.Value), k+2
		p.because(k, "kind: money before a comparing word is a difference", k+1)
		return r, true
	}
	if p.moreLater(k, &r) {
		return r, true
	}
	if p.bracketOfRate(k) {
		p.because(k, "kind: money is a level", nowhere)
		return r, true
	}
	if s, near := p.growthBefore(k); near && p.mentions[p.lean].entry.Has("more") || near && (p.roseBy(k) || a.lead == "on" || a.lead == "by" || p.growthOf(k)) && (!f.entry.Has("verb") || p.roseBy(k) || p.growthOf(k) || p.language.Behind && p.mentions[p.lean].entry.Has("noun") || p.postpositional() && f.at < k) {
		r.kind, r.sign = data.Difference, s
		p.because(k, "kind: money by which something grew is a difference", p.lean)
		return r, true
	}
	if s, grown := p.grownBy(k); grown && !f.entry.Has("verb") {
		r.kind, r.sign = data.Difference, s
		p.because(k, "kind: money by which something grew is a difference", p.lean)
		return r, true
	}
	reached := a.lead == "to" // "grew compared with 2018 to 5 million"
	if _, revised := p.revised(k); revised {
		return r, true
	} else if p.movedFrom(k) || p.movesTo(k) || p.bracketOfBase(k) || p.convertedBase(k) || p.pairOpens(k) || p.thanBefore(k) || a.lead == "from" && (p.wasThen(k) || p.growthAround(k) || p.reachedBefore(k)) || !reached && f.at < k && (p.againstBefore(k) && (p.lean > f.at || p.againstNoun(p.lean, f.at)) || p.sameBefore(k)) {
		r.base = true
		p.because(k, "kind: money that is compared with is a level of then", p.lean)
		return r, true
	}
	p.because(k, "kind: money is a level", nowhere)
	return r, true
}

// sameBefore says whether the clause of an amount opens with the time that the
// text compares with: "(за аналогичный период 2022 года — 528 млн)".
func (p *parse) sameBefore(k int) bool {
	for j := k - 1; j >= 0 && j >= k-4; j-- {
		switch {
		case p.class(j) == "when":
			p.lean = j
			return p.mentions[j].entry.Has("same") && !p.restated(j) && !p.yearAgo(k)
		case p.cameTo(j):
			return false // "rose by 5% on the same period of 2020 to reach 9 million"
		case p.fold(j) == "-" || p.class(j) == "level" || p.class(j) == "neutral" || p.mentions[j].is("pronoun") || p.class(j) == "anaphor" || p.mentions[j].is("be") || p.class(j) == "indicator" && p.inflects():
		default:
			return false
		}
	}
	return false
}

// plainKind takes a bare number as a count where its frame counts, and as an
// elided amount nowhere else.
func (p *parse) plainKind(f *frame, k int) (reading, bool) {
	r := reading{kind: data.Level, end: k + 1}
	p.because(k, "kind: a number of what is counted is a level", f.at)
	if a := &p.mentions[k].amount; !f.entry.Has("count") || a.figure.Exponent < 0 || a.spelled && a.figure.Coefficient == 1 && a.figure.Exponent == 0 {
		return r, false
	}
	if p.closedDown(k) {
		return r, false
	}
	if p.partOfCount(f, k) || p.foreignPart(f, k) || p.jointPart(f, k) {
		return r, true
	} else if f.at > k && p.someOwned(f.at) {
		return r, false
	}
	if p.someIn(k) || f.at > k && (p.touches(k, f.at) || p.class(k-1) == "of-which" && p.fold(k+1) == "-") {
		return r, true
	}
	if p.grownCount(f, k, &r) {
		return r, true
	}
	next := p.class(p.beforeTime(k + 1))
	ends := next == "" || p.boundary(k+1) || next == "when" || next == "and" || next == "mark" || next == "respectively" || next == "against" || next == "base" || next == "operates" || p.mentions[k+1].is("counted") || p.yearAgoBehind(k) || p.mentions[k+1].is("worth") && p.inflects()
	if was := p.wasThen(k) && p.mentions[k].amount.lead == "from"; was || ends && p.againstBefore(k) {
		r.base, ends = true, true
	}
	lead := p.mentions[k].amount.lead
	if s, near := p.growthBefore(k); near && (lead == "on" || lead == "by" && p.language.PlainNouns() || lead == "" && p.gains(k-1) && !p.is(p.mentions[k].from, "hedge")) {
		ends = ends || lead == "by" // "the number of firms rose by 12 to 80"
		r.kind, r.sign = data.Difference, s
		p.because(k, "kind: a number by which what is counted grew is a difference", k-1)
	}
	if _, staked := p.staked(k); staked && f.at < k {
		return r, true
	}
	ends = ends || p.countEnds(f, k) || r.base || p.mentions[min(k+1, len(p.mentions)-1)].is("creates")
	return r, ends && f.at < k && (p.capitalRightBefore(k) || (k-f.at <= 14 || p.rowItem(k-2)) && (!p.mentions[k].amount.spelled || p.mentions[k].amount.multiplier >= 3 || r.base || p.theyWere(f, k) || p.class(k-1) == "level" || p.class(k-1) == "operates" || p.hedgedCount(k) || p.countEnds(f, k) || p.inflects() && p.mentions[min(k+1, len(p.mentions)-1)].is("counted")))
}

// percentKind tells growth, share and index apart.
func (p *parse) percentKind(f *frame, k int) (reading, bool) {
	a := p.mentions[k].amount
	r := reading{kind: data.GrowthPct, sign: a.sign, end: k + 1}
	later := p.comparedLater(k)
	switch {
	case p.currencyShare(k), p.madeShare(f, k):
		return r, false
	case p.class(k+1) == "compare":
		p.because(k, "kind: a percentage before a comparing word is a growth", k+1)
		r.sign, r.end = sign(p.mentions[k+1].entry.Value), k+2
		return r, true
	case later != 0:
		p.because(k, "kind: a percentage before a comparing word is a growth", k+1)
		r.sign = later
		return r, true
	case a.sign != 0 || a.direction != 0:
		r.sign = a.sign + a.direction
		p.because(k, "kind: a percentage with a sign is a growth", k)
		return r, true
	case p.indexAt(k):
		r.kind = data.GrowthFactor
		p.because(k, "kind: a percentage of an earlier level is a factor", k+1)
		return r, true
	case p.placeHeldWith(f, k) && !p.riseOf(k):
		r.kind = data.Share
		p.because(k, "kind: a percentage of a whole is a share", k+1)
		return r, true
	case p.lost(f, k):
		r.sign = -1
		p.because(k, "kind: a percentage behind a growth word is a growth", k-1)
		return r, true
	}
	if _, part := p.parcelled(f, k); p.riseOf(k) || p.riseMade(k) {
		// a growth beside the sum of a row: "Турция (2 млрд, рост на 20%)"
	} else if part || f.entry.Has("row") || f.entry.Has("ranked") && p.openedPlace(k) >= 0 || p.listedNominative(f, k) || p.ofGoodsRow(f, k) || p.rivalShare(k) || p.calledShare(f, k) || p.shareAt(f, k) || p.lastPercent == data.Share && (p.stakedShare(f, k) || p.bracketed(k) || p.saidAgain(k) || p.placedBehind(f, k) > 0 || p.shareGoesOn(k) || p.shareOfNextTime(k) || p.partThen(k) || p.itemsOn(k-1) || p.thatIs(k)) {
		r.kind = data.Share
		p.because(k, "kind: a percentage of a whole is a share", p.lean)
		return r, true
	}
	if noun, pace := p.paceAt(k); pace {
		r.sign = sign(p.mentions[noun].entry.Value)
		p.because(k, "kind: a percentage behind a growth word is a growth", noun)
		return r, true
	}
	if e, at := p.growthTold(k); at >= 0 {
		r.sign, r.kind = sign(e.Value), p.rateOf(k, e)
		p.because(k, "kind: a percentage that a growth is told to be", at)
		return r, true
	}
	if p.rateAgainst(k, &r) || p.factorGoesOn(k, &r) {
		return r, true
	}
	if s, near := p.growthBefore(k); near {
		r.sign, r.kind = s, p.rateOf(k, p.mentions[p.lean].entry)
		p.because(k, "kind: a percentage behind a growth word is a growth", p.lean)
		return r, true
	}
	if s, again := p.rateOfDifference(k); again {
		r.sign = s
		p.because(k, "kind: a percentage behind a growth word is a growth", p.lean)
		return r, true
	}
	if p.class(k+1) == "growth" && (p.mentions[k+1].entry.Has("noun") || p.upBehind(k) || k+2 <= f.at && (a.lead == "on" || a.fraction)) {
		p.because(k, "kind: a percentage before a growth word is a growth", k+1)
		r.sign = sign(p.mentions[k+1].entry.Value)
		if p.mentions[k+1].entry.Has("noun") {
			r.end = k + 2
		}
		return r, true
	}
	if j := p.growthAhead(k); j >= 0 && a.lead == "on" {
		p.because(k, "kind: a percentage before a growth word is a growth", j)
		r.sign = sign(p.mentions[j].entry.Value)
		return r, true
	}
	if p.missedRate(k, &r) {
		return r, true
	}
	return p.presumedRate(f, k)
}

// elided says whether nothing but areas and marks stands between the amount and
// the clause before: "импорт — 40,4%".
func (p *parse) elided(k int) bool {
	for j := k - 1; j >= 0; j-- {
		switch {
		case p.boundary(j) && p.fold(j) != "(" || p.joinsRates(j):
			return true
		case p.class(j) == "area" || p.class(j) == "indicator" || p.class(j) == "preposition" || p.ledBy(j) || p.class(j) == "and" || p.mentions[j].is("or") || p.mentions[j].is("those") || p.mentions[j].is("own") || p.goesOnGrowing(j) || p.ofListed(k, j):
		case p.postpositional() && p.class(j) == "level": // the verb moved there
		case p.language.PlainNouns() && p.class(j) == "word" && p.ofAt(j-1): // "and of fertilizers 31%"
		case p.language.PlainNouns() && (p.class(j) == "anaphor" || p.mentions[j].is("preposition")): // "from it 21%"
		default:
			return false
		}
	}
	return true
}

// indexAt says whether "61% к …" measures by an earlier level.
func (p *parse) indexAt(k int) bool {
	if p.mentions[k].amount.ofLevel || p.moreThanWhole(k) {
		return true
	}
	if lead := p.mentions[k].amount.lead; (lead == "on" || lead == "by") && !p.is(p.mentions[k].from, "hedge") {
		return false
	}
	_, near := p.growthBefore(k)
	if p.againstThen(k) && !near {
		return true
	}
	if p.class(k+1) == "index" || p.indexOf(k+1) || p.indexedBy(k+1) || p.indexedBy(k+2) {
		return !near || p.mentions[k].amount.lead == "to"
	}
	return !near && !p.language.PlainNouns() && p.overThen(k)
}

// shareAt says whether a percentage is a part of a whole.
func (p *parse) shareAt(f *frame, k int) bool {
	next := p.class(k + 1)
	p.lean = k + 1
	if p.mentions[k].amount.part || next == "share-of" || next == "indicator" && !p.grewBehind(k) || (next == "neutral" || next == "theirs" || next == "foreign" && f.entry.Has("count")) && p.class(k+2) == "indicator" || next == "growth-of" {
		return true
	}
	if p.wholeBehind(k) || p.partAfterWhole(f, k) {
		return true
	}
	if f.at > k && p.ofAt(k+1) && !p.bareLead(k) && p.touches(k, f.at) {
		return true
	}
	if next == "share" && p.language.PlainNouns() && (p.ofAt(k+2) || p.class(k+2) == "share-of") || p.partOfIt(f, k) || p.restOf(k) || f.funds() && p.apposition(k) && p.between(k+1, k+4, isStake) {
		return true
	}
	return p.shareBefore(k) || p.fallsBehind(k) || p.ofWhichFrom(k) || p.holdsShareOf(f, k) || p.shareOf(k) || f.at > k && p.portionTold(k, f) || p.wholeBefore(k) || p.sharer(k) >= 0
}
