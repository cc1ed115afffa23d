package press

import (
	"oborot/data"
	"oborot/data/lexicon"
)

// frame is an indicator of a sentence and the mentions that speak of it.
type frame struct {
	entry           lexicon.Entry // of the indicator
	indicator       string
	at              int // its mention
	from, to        int // mentions
	trap            bool
	product         string
	parties, own    parties        // those of the amount read last, and those of the indicator itself
	dealt           map[int]area   // the countries of its amounts, where a list is carried on
	products        map[int]string // what those amounts are of
	placed          bool           // the one that holds its place, and among whose partners, are its sides
	called          parties        // who is called the largest in whose trade
	stepped         int            // the amount of the last one set next in a row of partners
	unsaid, outward bool           // it leaves its indicator out; its countries are where capital goes to
	sold            bool           // it buys of what was sold by the one told before
	going           bool           // it goes on with the indicator of the text, dealt out to countries
}

// frames finds the indicators of a sentence, and the traps, which are heads
// that draw numbers to themselves and are none of ours.
func (p *parse) frames(c *context) []frame {
	if row := p.rowAlone(c); row != nil {
		return row
	}
	out := p.pointing(c)
	if own := p.formOfItsOwn(c); len(out) == 0 && own != nil {
		return own
	}
	stake, flow := nowhere, nowhere // the capital that belongs to enterprises, and the investments whose coming is told
	for k := range p.mentions {
		m := &p.mentions[k]
		f := frame{entry: m.entry, indicator: p.indicatorAt(k), at: k}
		if m.class == "indicator" {
			p.because(k, "indicator: a word that names it", k)
		}
		switch {
		case p.inflowOf(k) > 0:
			flow = p.inflowOf(k)
			continue
		case k == stake || p.describesOther(out, k) || m.entry.Has("count") && p.talkedTo(k):
			continue
		case m.class == "trap" && (p.class(k-1) == "amount" && p.byWeight(k-1) || p.outletOf(m.from)):
			continue // "grew by 10% in volume terms and by 15% in value", "второй рынок российского экспорта"
		case m.class == "trap":
			f.trap = true
		case m.class != "indicator" || p.postOf(k) || p.titled(k):
			continue
		case m.entry.Has("count"):
			owned := false
			if stake, owned = p.foreignOwned(k, c); !owned && !p.ofAbroad(out, k) && !p.jointProjects(k, c) && !p.countPresumed(k, c) && !m.entry.Has("foreign") && !p.jointBehind(out, k) || m.entry.Has("elided") && !p.leftOut(k) || p.calledJoint(k) {
				continue
			}
		case m.entry.Has("ranked") && (p.partnersRow(&f, c) || p.viewedPlace(&f, out, c) || p.openedRow(k) || len(out) == 0 && p.calledRow(&f, c)):
		case m.entry.Has("ranked"):
			p.partnersTold(k)
			continue
		case m.entry.Has("sent") && !p.sentGoods(k, c):
			continue
		case m.entry.Has("abroad") && !p.sentAbroad(k) && !p.sentOf(k, c):
			continue
		case p.fundsOfOne(k) || p.tradesNothing(k, c) || p.inland(k, c) || p.ofContract(k):
			f.trap = true
		case m.entry.Has("pointing"):
			f.trap = !p.presumed(k, c) && c.entry.Value != m.entry.Value && !names(out, m.entry.Value) && !p.withCountry(k)
		case m.entry.Has("marked") && (!m.entry.Has("verb") && p.objectOf(out, k) || p.intoProjects(out, k)):
			continue // "sent 5 million of investment"
		case m.entry.Has("marked") && !p.fundsFromAbroad(out, k, c) && !p.investorNext(k):
			if len(out) > 0 && !out[len(out)-1].trap && out[len(out)-1].indicator == "projects" {
				continue // "21 projects, investments of 1 billion in all": theirs
			}
			f.trap = !p.presumed(k, c)
		}
		if p.exceeded(out, k) {
			out[len(out)-1].balance(k, f.indicator)
			continue
		}
		f.trap = f.trap || p.exceededTimes(out, k) || p.outweighed(out, k, ratio) || p.outweighed(out, k, percent) || p.overshadowed(out, k) && !m.entry.Has("count") || m.entry.Has("beside") && !p.besideTrade(out, k, c)
		if k == flow {
			f.entry.Features += " flow"
		}
		out = append(out, f)
	}
	out = p.counting(out)
	p.windows(out)
	for i := range out {
		out[i].trap = out[i].trap || p.weighed(out[i])
		if !out[i].trap && (!out[i].entry.Has("row") || p.language.PlainNouns()) {
			if out[i].product = p.product(out[i]); out[i].product == "" {
				out[i].product = narrowedBefore(p, out, i)
			}
		}
	}
	p.joinFrames(out)
	p.originRows(out)
	p.callsOn(out)
	if counted := p.countsOn(out, c); counted != nil {
		return counted
	}
	return p.placesOn(p.leading(p.leader(p.unsaidBefore(out, c), c), c), c)
}

// formOfItsOwn makes the frames of a sentence that leaves its indicator out and deals what
// the text was speaking of, in one of the forms that a language has for it.
func (p *parse) formOfItsOwn(c *context) []frame {
	for _, form := range [...]func(*context) []frame{p.partsOfThem, p.dealtOn, p.unsaid, p.countRows} {
		if made := form(c); made != nil {
			return made
		}
	}
	return nil
}

// describesOther says whether the indicator at mention k is none of its own, but
// tells of the one before it what it is of, or of an office what it is for.
func (p *parse) describesOther(frames []frame, k int) bool {
	if p.investorsDo(k) || p.setsMark(k) || p.deficitAgain(frames, k) || p.ofCause(frames, k) || p.wholeOfFlow(frames, k) || p.spelledOutFlows(frames, k) || p.sector(k) || p.sectorItem(frames, k) || p.attributiveVerb(k) || p.fieldOfOffice(k) || p.takesPartIn(frames, k) || p.meansOf(k) || p.tradeInBalance(k) || p.takesHeld(k) || p.withFirms(frames, k) || p.wholeOfRelative(frames, k) {
		return true
	}
	if len(frames) > 0 && p.mentions[k].is("worth") && frames[len(frames)-1].entry.Has("count") {
		return true // "38 projects worth 1.4 billion"
	}
	if p.inflects() && len(frames) > 0 && frames[len(frames)-1].trap && frames[len(frames)-1].at == k-1 && p.class(k+1) != "area" {
		return true // "розничный товарооборот торговли"
	}
	return p.ownsFunds(frames, k) || p.doTrade(frames, k) || p.wholeOfRow(frames, k) || p.tradeOfBalance(frames, k) || p.balanceAgain(frames, k) || p.afterShare(frames, k) || p.wholeOfShare(frames, k) || p.wholeOfSum(frames, k) || p.wholeOfPortion(frames, k)
}

// tradesNothing says whether the indicator at mention k, which else tells of trade,
// does not here: it is denied, it is a company's deal, it moves nothing between
// two sides, or its two flows are told one by one.
func (p *parse) tradesNothing(k int, c *context) bool {
	e := p.mentions[k].entry
	return e.Has("verb") && (p.denied(k) || p.companyDeal(k)) || e.Has("both") && p.respective() ||
		e.Has("gets") && !p.goodsWorth(k) || e.Has("moved") && !p.moves(k) && !p.movesOn(k, c) && !p.flowTold(k, e.Value) && !p.presumed(k, c) || e.Has("two") && !p.twoSided(k, c) && !p.otherVerb(k) && !p.presumed(k, c)
}

// counting drops enterprises that nothing in the sentence counts.
func (p *parse) counting(frames []frame) []frame {
	counted := map[int]bool{}
	for k := range p.mentions {
		if p.class(k) == "amount" {
			if f := p.frameOf(frames, k); f != nil {
				counted[f.at] = true
			}
		}
	}
	var out []frame
	for i, f := range frames {
		if (!f.entry.Has("count") || counted[f.at]) && !p.supplanted(frames, i) {
			out = append(out, f)
		} else if !f.trap {
			p.topic = f.entry
		}
	}
	return out
}

// overshadowed says whether the word for prices, duties or physical volumes
// stands right before an indicator, so that it is theirs.
func (p *parse) overshadowed(frames []frame, k int) bool {
	if len(frames) > 0 && p.inflects() && p.dutyGoesOn(frames, k) {
		return true
	} else if len(frames) == 0 {
		return false
	}
	last := len(frames) - 1
	if flow := frames[last]; last > 0 && flow.trap && p.class(k-1) == "and" && flow.at == k-2 {
		if p.language.PlainNouns() {
			return p.overshadowed(frames[:last], flow.at) // "prices of exports and imports"
		} else if p.inflects() {
			last-- // "соотношение экспорта и импорта"
		}
	}
	if !frames[last].entry.Has("over") {
		return false
	}
	at := frames[last].at
	return k-at <= 3 && !p.boundaryBetween(at, k)
}

// pointing makes a frame of a pronoun that stands for the indicator of an
// earlier sentence: "она достигла", "the figure rose".
func (p *parse) pointing(c *context) []frame {
	if c.entry.Class != "indicator" || c.entry.Has("count") {
		return nil
	}
	for k := range p.mentions {
		m := &p.mentions[k]
		switch {
		case m.class == "amount" && m.amount.direction != 0 && k+1 < len(p.mentions) && p.standsFor(k+1, c):
			p.because(k+1, carriedIndicator, nowhere) // "our goal is to triple this volume"
			return []frame{{entry: c.entry, indicator: c.entry.Value, at: k + 1}}
		case m.class == "indicator" || m.class == "trap" || m.class == "amount" && m.amount.measure != plain:
			return p.sharing(c)
		case p.standsFor(k, c) && (p.predicate(k+1) || p.drew(k, c)) || p.plannedAt(k):
			p.because(k, carriedIndicator, nowhere)
			return []frame{{entry: c.entry, indicator: c.entry.Value, at: k}}
		}
	}
	return p.sharing(c)
}

// predicate says whether a verb of level or growth follows at mention k.
func (p *parse) predicate(k int) bool {
	for j := k; j < len(p.mentions) && j < k+6; j++ {
		switch p.class(j) {
		case "level", "growth":
			return true
		case "amount":
			if p.mentions[j].amount.direction != 0 {
				return true // "it has already doubled"
			}
			return p.mentions[j].amount.figure.Hedge != data.Exact || p.class(j+1) == "compare"
		case "say", "indicator":
			return false // "общий объём турецкого экспорта вырос"
		}
	}
	return false
}

// windows finds where the speech of each frame begins and ends, before anything is asked of
// what one of them tells.
func (p *parse) windows(frames []frame) {
	for i := range frames {
		p.window(frames, i)
	}
}

// window finds where the speech of frame i begins and ends: from the boundary
// before its indicator to the beginning of the next frame.
func (p *parse) window(frames []frame, i int) {
	f := &frames[i]
	f.to = len(p.mentions)
	if i == 0 {
		return
	}
	f.from = f.at
	for f.from > frames[i-1].at+1 && !p.boundary(f.from-1) && (p.class(f.from-1) != "amount" || p.leadsTo(f.from-1, f.at) || p.counts(f.from-1, f.at) || p.worthBefore(f, f.from-1)) && !p.opensVerb(f, f.from-1) {
		f.from--
	}
	for f.funds() && f.entry.Has("verb") && f.from-2 > frames[i-1].at && p.fold(f.from-1) == "," && p.bareRow(f.from-2, f.from) {
		f.from -= 2 // "Германия, Италия и Румыния вложили": all of them
	}
	f.from = min(f.from, p.partnerLeads(f, frames[i-1].at))
	if p.doerBefore(f, frames[i-1].at) {
		f.from = f.at - 2
	} else if p.ownSides(frames[i-1].at, f.at) {
		f.from = f.at
	} else if f.from == frames[i-1].at+1 && !(frames[i-1].trap && p.startsAnew(f.from, f.at)) {
		for f.from = f.at; f.from > frames[i-1].at+1 && (p.describing(f.from-1) || p.holdsPart(f.from-1, f.at)) && !p.endsCount(&frames[i-1], f.from-1) && !p.ledFrom(f.from-1, frames[i-1].at); {
			f.from--
		}
	}
	frames[i-1].to = f.from
}

// describing says whether mention k may stand between an indicator and what
// describes it from before.
func (p *parse) describing(k int) bool {
	switch p.class(k) {
	case "area", "neutral", "foreign", "share-of", "bilateral", "and", "here", "stake", "we":
		return true
	}
	return p.ofAt(k) || p.ofCapital(k) || k < len(p.mentions) && p.mentions[k].is("possessive") || p.fold(k) == "-" && !p.first(p.mentions[k].from).Spaced
}

// weighed says whether a frame counts tonnes or people and no money, so that
// its growth is none of ours.
func (p *parse) weighed(f frame) bool {
	weighed := false
	for i, m := range p.mentions[f.from:f.to] {
		if p.cargoAt(f.from+i) || p.postpositional() && m.class == "physical" && f.from+i+1 == f.at {
			continue // "автокөлік импорты": it is of cars
		}
		if m.class == "amount" && m.amount.measure == physical || m.class == "physical" && !f.entry.Has("ranked") {
			weighed = true
		}
		if m.class == "amount" && m.amount.measure == money {
			return false
		}
	}
	return weighed && !f.entry.Has("count")
}
