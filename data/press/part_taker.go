package press

import "oborot/data"

// taker returns the country that takes, or to which goes, the share at mention k of
// the exports behind it: "треть казахстанского экспорта в ЕС забирает Италия".
func (p *parse) taker(f *frame, k int, r reading) (area, bool) {
	if f.indicator != "exports" || r.kind != data.Share || k > f.at || p.postpositional() {
		return area{}, false
	}
	led := ""
	for j := f.at + 1; j < len(p.mentions) && !p.boundary(j); j++ {
		switch m := &p.mentions[j]; {
		case m.class == "amount":
			return area{}, false
		case m.is("takes"), m.is("goes"):
			led = "goes"
			if m.is("takes") {
				led = "takes"
			}
		case m.class == "area" && led != "" && !m.area.adjective:
			return m.area, (p.dealt(j) || m.area.code == "?") && (m.area.role != "") == (led == "goes")
		}
	}
	return area{}, false
}

// takenBy gives a share of exports the partner that takes it, and what is counted
// again those who have founded it.
func (p *parse) takenBy(f *frame, k int, r reading) (parties, bool) {
	a, found := p.taker(f, k, r)
	why := ": where a part of the whole goes"
	if at := p.founderBefore(f, k); at >= 0 {
		a, found, why = p.mentions[at].area, true, ": named right before the amount"
	}
	if at, part := p.holders[k]; part && p.mentions[at].area.code != f.parties.reporter {
		a, found, why = p.mentions[at].area, true, ": where a part of the whole goes"
	}
	if !found {
		return parties{}, false
	}
	q := f.parties
	q.partner, q.partnerPlace = a.code, ""
	p.sided(k, f.parties, q, why)
	return q, true
}

// partGoesTo returns the country that holds the part at mention k of what was told
// before it, or that it goes to.
func (p *parse) partGoesTo(f *frame, k int) (area, bool) {
	if a, held := p.partHolder(f, k); held {
		return a, true
	}
	if a, held := p.madeUpBy(f, k); held {
		return a, true
	}
	return p.parcelled(f, k)
}

// madeUpBy returns the country that makes up the money at mention k of the trade with all the
// world told before it: "exports were 5 billion, and Chad accounted for 2 of that".
func (p *parse) madeUpBy(f *frame, k int) (area, bool) {
	if !p.language.PlainNouns() || !f.trades() || p.mentions[k].amount.measure != money ||
		f.parties.partner != data.World {
		return area{}, false
	}
	end := k + 1
	if end+2 < len(p.mentions) && p.mentions[end].is("or") {
		end += 2 // "2 billion or 40% of that"
	}
	part := p.mentions[min(end, len(p.mentions)-1)].is("of-which")
	for j := k - 1; j > f.at && p.class(j) != "amount"; j-- {
		switch m := &p.mentions[j]; {
		case m.is("share"):
			part = true
		case m.class == "area":
			whose := m.area.role == "" || p.mentions[j-1].is("of-which")
			part = part || p.mentions[j-1].is("of-which")
			return m.area, part && whose && !m.area.adjective && m.area.code != f.parties.reporter
		}
	}
	return area{}, false
}

// ownWorld is the trade with all the world of the region or the country that a
// sentence has told the trade of with another one: "торговала с Россией на 600 млн,
// а внешнеторговый оборот области вырос".
func (p *parse) ownWorld(f, previous *frame) (parties, bool) {
	if previous == nil || !f.entry.Has("world") || p.class(f.at+1) != "here" ||
		p.between(f.from, f.to, func(m *mention) bool { return m.class == "area" }) {
		return parties{}, false
	}
	q := previous.parties
	if p.mentions[f.at+1].entry.Value != "country" && q.partnerPlace != "" && q.reporterPlace == "" {
		q.reporter, q.reporterPlace = q.partner, q.partnerPlace
	}
	q.partner, q.partnerPlace = rest(q.reporter), ""
	p.sided(f.at, parties{}, q, ": named alone, with all the others")
	return q, q.reporter != ""
}

// foreseen returns the sides of a trade that a verb before has told without a
// figure: "намерена нарастить поставки в Китай и довести экспорт до 5 млрд".
func (p *parse) foreseen(frames []frame, f *frame, c *context, v voice) parties {
	for i := len(frames) - 1; i >= 0; i-- {
		before := &frames[i]
		if before.at >= f.at || before.trap || !before.trades() || before.indicator == "balance" {
			continue
		}
		q := p.partiesOf(before, nil, c, v)
		if before.indicator != f.indicator && f.indicator != "turnover" && f.indicator != "balance" &&
			before.indicator != "turnover" {
			return f.parties
		}
		if q.whole() {
			return q
		}
	}
	return p.ofMainClause(frames, f, c, v)
}

// ofMainClause returns the sides of the trade that the main clause tells of, where a phrase
// before it names no country: "несмотря на спад импорта на 7%, торговля Чили с Перу выросла".
func (p *parse) ofMainClause(frames []frame, f *frame, c *context, v voice) parties {
	for i := range frames {
		next := &frames[i]
		if next.at <= f.at || !p.inflects() || !p.openingGrowth(p.amountBehind(f.at)) {
			continue
		}
		if !next.trap && next.trades() {
			if q := p.partiesOf(next, nil, c, v); q.whole() {
				return q
			}
		}
		break
	}
	return f.parties
}
