package press

import "oborot/data"

// time fills in when a statement holds and what it is compared with; false
// means that the amount belongs to a time that the sentence does not tell.
func (p *parse) time(s *Statement, f *frame, k int, r reading, c *context) bool {
	main, found := p.mainTime(f, p.convertedBracket(k), p.planned(s, k), c)
	main, found = p.timeAhead(s, k, main, found)
	r.base = r.base || p.shareCompared(s, k)
	end, ends := p.endOfSpan(k, main)
	if ends = ends && p.endsSpan(s, f, k, main); ends {
		p.because(k, "period: the end of a span over which it grew", p.lean)
		if s.When, main, found = end, end, end.Form != Untold; r.base {
			return true
		}
	}
	if w, gone := p.yearsGone(s, f, k, main); gone {
		p.because(k, "period: so many years, over which it came about", p.lean)
		main, found = w, true
	} else if !found {
		if w, carried := p.carriedWhen(s, f, k, c); carried {
			main = w
		}
	}
	main = p.plannedTime(s, k, main, found)
	if main = p.yearWithin(k, c.yearOf(main)); !s.stock() {
		main = main.upToEdge()
	}
	p.stockOrFlow(s, f, k, found, main, c)
	if f.entry.Has("count") && !found && !ends && p.lastCount.Form != Untold {
		main = p.countCarried(s, k)
	}
	row := f.dealt != nil && f.entry.Has("count")
	if row && !r.base && !p.aYearBefore(k) {
		main = p.rowTime(k, main)
	}
	if f.entry.Has("count") {
		p.lastCount, p.lastMade = main, p.createdAt(k)
	}
	s.since = f.entry.Has("count") && main.Form != Now && p.createdNear(k, main)
	s.past = f.entry.Has("count") && p.between(f.from, f.to, func(m *mention) bool { return m.class == "operates" && m.entry.Has("past") })
	yearly := main.Form == Annually
	if between, told := p.yearsBetween(); told && yearly && s.Kind == data.GrowthPct {
		main = between // "de 9 % par an entre 2010 et 2018"
	}
	s.When = p.dayOfStock(s, f, k, &main)
	if s.Kind == data.Level && f.entry.Has("count") && p.grewBefore(f, k) {
		s.When = When{}
	}
	if main.Form == Now && (!s.stock() || s.Indicator == "projects" && !p.running(f)) {
		p.because(k, "period: today is no period of a flow", p.lean)
		s.When = p.besideNow(k)
	}
	main = p.targetYears(s, f, k, main)
	main = p.endOfWay(s, k, main)
	main = p.overTheYear(s, k, p.levelAfterRate(s, f, k, main))
	averaged := main.Form == Annually && s.Kind != data.Level
	if averaged {
		s.When, main = p.averaged(main), p.averaged(main)
	}
	if main.Form == Open && main.Month == 0 && s.Kind != data.Level && s.Kind != data.Share {
		p.sinceYear(s, k, main, averaged)
		return true
	}
	if !yearly && p.grewOverSpan(s, k, main) {
		return true
	}
	base, compared := p.baseTime(k, main, c)
	if r.base && row {
		return p.rowCompared(s, k, r, main, base, compared)
	}
	if r.base {
		return p.timeCompared(s, k, r, main, base, compared)
	}
	if compared && (s.Kind == data.GrowthPct || s.Kind == data.GrowthFactor || s.Kind == data.Difference) {
		s.Base = base
		if main.Form == Last && base.Form == Span {
			s.When = When{} // "за год — на треть, по сравнению с 2019 годом — впятеро"
		}
	}
	return true
}

// spanBehind returns the first span that the sentence tells behind mention k.
func (p *parse) spanBehind(k int) When {
	for j := k + 1; j < len(p.mentions); j++ {
		if p.class(j) == "when" && p.isMain(j) && p.mentions[j].when.Form == Span {
			p.lean = j
			return p.mentions[j].when
		}
	}
	return When{}
}

// timed says whether a sentence names a time of its own, before the amount at mention k
// or behind it, where it is not that of another amount.
func (p *parse) timed(k int) bool {
	for j := range p.mentions {
		if p.class(j) == "when" && p.isMain(j) && !p.taken(j, nowhere) && !(j > k && (p.timeOfOther(k, j) || p.ofLaterClause(k, j))) {
			return true
		}
	}
	return false
}

// mainTime returns the time that an amount holds for: the one right behind it,
// else the last one before it, else the first one behind it. A target holds
// only for a time to come; counts and investments do not share the time of
// another indicator.
func (p *parse) mainTime(f *frame, k int, target bool, c *context) (When, bool) {
	if w, dealt := p.dealtTime(k); dealt {
		p.because(k, "period: one of several times that the amounts are dealt out to", p.lean)
		return w, true
	}
	if w, direct := p.toldBehind(k); direct {
		p.because(k, "period: told right behind the amount", p.lean)
		return w, true
	}
	if first, revised := p.revised(k); revised {
		k, target = first, false
	}
	if f.products != nil && p.class(k-1) != "against" && p.class(k-1) != "base" {
		return p.takenTime(f, k, c), true
	}
	if w, set := p.dashedTime(k); set {
		p.because(k, "period: told right behind the amount", p.lean)
		return w, true
	}
	if w, told := p.whenItWas(k); told {
		p.because(k, "period: the time that a clause tells more of", p.lean)
		return w, true
	}
	if p.ofNext(k - 1) {
		p.because(k, "period: told right before the amount", k-1)
		return p.whenOfNext(k), true
	}
	if p.aYearBefore(k) {
		p.because(k, "period: a year before the time spoken of", p.lean)
		at := p.lean
		return p.thenOf(at, p.spokenOf(k, f, c)), true
	}
	if w, found := p.heldBy(k); found {
		p.because(k, "period: told right before the bracket of the amount", p.lean)
		return w, true
	}
	from, to := 0, len(p.mentions)
	if before, goesOn := p.verbGoesOn(k); goesOn && target {
		return p.mainTime(&frame{to: len(p.mentions)}, before, target, c)
	}
	if f.entry.Has("count") || f.indicator == "fdi_inflow" || f.indicator == "fdi_stock" && (p.mentions[k].amount.measure == rank || p.postpositional()) {
		from, to = p.countedIn(f, k)
	}
	if f.indicator == "fdi_inflow" || f.indicator == "projects" && p.language.PlainNouns() && !p.between(0, k, isYearly) {
		from = p.timesFrom(from)
	}
	if p.thatIs(k) || p.sameTimeAs(k) || p.apposition(k) || p.flows(f, k) {
		from = 0 // "700 million, which is a tenth of all investments"
	}
	if w, found := p.clauseTime(k, target); found {
		p.because(k, "period: told in the clause of the amount", p.lean)
		return w, true
	}
	for j := k - 1; j >= from; j-- {
		if target && p.planBegins(p.amountBefore(k), j) || target && p.class(j) == "amount" && (p.mentions[j].amount.measure == money || p.factBefore(j, k)) && !p.planGoesOn(j, k) || f.placed && p.fold(j) == ";" && !p.possessed(f) {
			break
		}
		if p.class(j) == "when" && p.isMain(j) && !p.taken(j, k) && !p.enclosed(j, k) && !p.ofCreation(f, k, j) && (!target || !p.tellsThen(j, k) && p.mayPlan(j, k)) && !p.toComeOnly(j, k, target) && !p.ofPartThen(j, k) && !p.sinceGrown(f, j, k) && !p.presentPart(j, k) &&
			!p.ofAside(f, j, k, target) {
			p.because(k, "period: the last time told before the amount", j)
			return p.mentions[j].when, true
		}
	}
	if p.mentions[k].amount.measure == rank && p.boundaryBetween(k, len(p.mentions)-1) && !p.timeOfPlace(k) {
		return When{}, false
	}
	for j := k + 1; j < to && !p.planBegins(k, j) && p.fold(j) != ";" && p.class(j) != "of-which" && !(p.fold(j) == ":" && p.postpositional()) && !(p.language.Caseless() && f.entry.Has("count") && p.mentions[j].is("against")); j++ {
		if p.class(j) == "when" && p.isMain(j) && !p.taken(j, k) && !p.ofCreation(f, k, j) && !p.timeOfRemark(k, j) && !p.timeOfOther(k, j) && !(target && p.ofOtherPlan(j, k)) && !p.toComeOnly(j, k, target) {
			if p.ofLaterClause(k, j) || p.createdLater(f, k, j) {
				break
			}
			p.because(k, "period: the first time told behind the amount", j)
			return p.mentions[j].when, true
		}
		if p.class(j) == "amount" && p.mentions[j].amount.measure == money && !p.growthReaches(k, j) && !p.rateOpens(f, k, j) && p.clauseEnds(k, j) && p.fold(j-1) != "(" && !p.mentions[j-1].is("or") && p.bracketOf(j) == 0 && !p.follows(j) && !p.sameRow(k, j) {
			break
		}
	}
	return When{}, false
}

// clauseTime returns the time told in the clause of an amount: before it, else
// behind it.
func (p *parse) clauseTime(k int, target bool) (When, bool) {
	for _, step := range [...]int{-1, +1} {
		for j := k + step; j >= 0 && j < len(p.mentions) && !p.boundary(j); j += step {
			if p.class(j) == "amount" && p.mentions[j].amount.measure != plain || p.planBegins(k, j) || target && p.planBegins(p.amountBefore(k), j) {
				break
			}
			if p.class(j) == "when" && p.isMain(j) && !p.taken(j, k) && !(target && (p.tellsThen(j, k) || !p.mayPlan(j, k))) {
				p.lean = j
				return p.mentions[j].when, true
			}
		}
	}
	return When{}, false
}

// ahead says whether a time is one to come: "к 2030 году", "by 2030", a year behind
// that of publication.
func (p *parse) ahead(k int) bool {
	w, e := p.mentions[k].when, p.mentions[k].entry
	if w.Form == Span && !w.Relative && !w.Undated && !p.published.IsZero() && w.Year > p.published.Year() {
		return true
	}
	return e.Has("dating") || e.Has("ahead") || p.is(p.mentions[k].from, "whole") && p.mentions[k].to-p.mentions[k].from == 2 || w.Form == Next || w.Form == Annually || k > 0 && p.mentions[k-1].is("dating") || w.Relative && w.Year >= 0
}

// timeBehind returns a time that follows mention k-1 with nothing but a
// preposition between.
func (p *parse) timeBehind(k int) (When, bool) {
	if p.postpositional() {
		return p.timeBefore(k - 1)
	}
	k = p.overMoneyAgain(k)
	for j := k; j < len(p.mentions) && j <= k+3; j++ {
		switch {
		case p.class(j) == "when" && p.isMain(j) && !p.ofNext(j):
			j = p.yearlyBy(j)
			p.lean = j
			return p.mentions[j].when, true
		case !p.linking(j):
			return When{}, false
		}
	}
	return When{}, false
}

// linking says whether mention k may stand between an amount and its time.
func (p *parse) linking(k int) bool {
	switch p.class(k) {
	case "preposition", "known", "pronoun", "anaphor", "neutral", "whole":
		return true
	}
	if e, found := p.entryOf(p.mentions[min(k, len(p.mentions)-1)].from, "base-to"); found && e.Has("during") {
		return true // "500 million over 2015"
	}
	return p.class(k) == "stake-lead" && p.is(p.mentions[k].from, "preposition") // "au"
}

// isMain says whether a time is one that an amount holds for: neither a day of
// a visit nor what a growth is compared with.
func (p *parse) isMain(k int) bool {
	w := p.mentions[k].when
	if w.Form == Day {
		return k > 0 && p.mentions[k-1].is("dating") || p.mentions[k].entry.Has("dating") || p.is(p.mentions[k].from, "month-end") || p.is(p.mentions[k].to-1, "years-told")
	}
	return !p.isBase(k) && !p.restated(k) && !p.afterGrowth(k) && !p.causedThen(k)
}

// isBase says whether a time is compared with.
func (p *parse) isBase(k int) bool {
	if p.overTime(k) || p.baseLevel(k) || p.ofFigures(k) || p.overMonth(k) || p.towardSpan(k) || p.surpassed(k) || p.indexedBy(k) || p.outdoneAt(k) || p.thenTimes(k) || p.towardAgain(k) {
		return true
	}
	if p.mentions[k].entry.Has("same") || p.mentions[k].entry.Has("base") {
		return !p.restated(k)
	}
	for j := k - 1; j >= 0 && j >= k-4; j-- {
		m := &p.mentions[j]
		switch {
		case j == k-1 && p.signedTo(j):
			return true // "+4% to 2019"
		case m.is("base") || m.is("index") || m.is("level-of") || m.is("against") || m.class == "compare" && !m.entry.Has("free"):
			return true
		case m.is("base-to"):
			if e, _ := m.lexeme.Find("base-to"); e.Has("during") && p.mentions[k].when.Form == Last {
				return false // "doubled over the past five years"
			} else if e.Has("during") && p.onlyMonths(k) {
				return false // "fell by 4% over nine months of 2019"
			}
			if p.dashedBase(j) {
				return true
			}
			return p.baseOfRate(j-1, k)
		case m.class == "preposition" || m.class == "known" || m.is("period-level") || m.class == "neutral" || m.class == "filler" || m.is("then-level") || m.is("index-noun"):
		default:
			return j == k-1 && p.dashedThan(k)
		}
	}
	return false
}
