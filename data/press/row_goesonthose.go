package press

import "oborot/data"

// ofThose says whether a country behind "celles de" stands where the partner of a
// French frame stood: "les importations en provenance de Chine ont bondi de 27 %,
// celles de Russie de 5 %", "la part de la Russie a atteint 19 %, celle de la Chine
// 18 %".
func (p *parse) ofThose(f *frame, r reading) bool {
	for j := f.from; j < f.to && p.class(j) != "amount"; j++ {
		switch a := p.mentions[j].area; {
		case p.class(j) != "area":
		case a.role == "from" && f.indicator == "imports":
			return true
		case a.role == "of" && r.kind == data.Share && p.partOfWhole(j):
			return true
		}
	}
	return false
}

// sameBeforeIt returns the frame right before the first that has an amount, where
// both are of one indicator and one clause, so that they have the same sides: "la
// balance avec la Russie présente un solde négatif de 3 milliards"; else nil. So is trade without an
// amount whose flows a colon spells out: "товарооборот Чада с Перу: экспорт — 5 млн".
func (p *parse) sameBeforeIt(frames []frame, f *frame, c *context, v voice) *frame {
	for i := range frames {
		e := &frames[i]
		if e.at < f.at && !e.trap && (e.indicator == "turnover" || e.indicator == "balance" && f.indicator == "balance") && p.flowsBehindColon(e.at, f.at) {
			e.parties = p.partiesOf(e, nil, c, v)
			return e
		}
		if !p.language.Behind || e == f || e.trap || !e.trades() || e.at >= f.at ||
			e.indicator != f.indicator || e.entry.Has("ranked") || p.boundaryBetween(e.at, f.at) {
			continue
		}
		e.parties = p.partiesOf(e, nil, c, v)
		return e
	}
	return nil
}

// flowsBehindColon says whether nothing but countries and a time stands between the trade at mention
// from and a colon, behind which the flow at mention to is told.
func (p *parse) flowsBehindColon(from, to int) bool {
	colon := false
	balance := p.language.PlainNouns() && p.mentions[from].entry.Value == "balance"
	for j := from + 1; j < to && (p.inflects() || balance); j++ {
		if colon = colon || p.fold(j) == ":"; !colon && (p.boundary(j) || p.class(j) == "amount" || p.class(j) == "indicator") {
			return false
		}
		if colon && p.class(j) == "amount" {
			return false
		}
	}
	return colon
}

// saidAgain says whether the percentage at mention k tells again, as a share, the
// money right before it: "la Russie (4,4 milliards, soit 15,1 %)".
func (p *parse) saidAgain(k int) bool {
	if !p.language.Behind || p.class(k-1) != "level" || p.fold(k-2) != "," || p.class(k-3) != "amount" ||
		!p.closesAmount(k+1) {
		return false
	}
	return p.valued(k - 3)
}

// timesThen says whether so many times are those of the level of another time in
// French: "le double de 2020", "trois fois le montant de 2015".
func (p *parse) timesThen(k int) bool {
	if !p.language.Behind {
		return false
	}
	of := false
	for j := k + 1; j < len(p.mentions) && j <= k+5; j++ {
		switch m := &p.mentions[j]; {
		case m.class == "when" && of || m.class == "amount" && (m.amount.year || p.is(m.to, "year")) && of:
			return true
		case p.ofAt(j) || m.class == "filler" || m.is("anaphor"):
			of = true
		case m.class != "neutral" && m.class != "operates":
			return false
		}
	}
	return false
}

// thenTimes says whether the time at mention k is that of the level which so many
// times are told of: "le double de 2020".
func (p *parse) thenTimes(k int) bool {
	for j := k - 1; p.language.Behind && j >= 0 && j >= k-3 && !p.boundary(j); j-- {
		if p.class(j) == "amount" {
			return p.mentions[j].amount.measure == ratio && p.timesThen(j)
		}
	}
	return false
}

// directionOf returns the sign of the times at mention k: what their word says, or
// up where they are those of an earlier level.
func (p *parse) directionOf(k int) int {
	if a := p.mentions[k].amount; a.direction != 0 || !p.timesThen(k) {
		return a.direction
	}
	return 1
}

// outsideGroup takes the world for all that is outside a group that has a code of
// its own for them.
func (q parties) outsideGroup() parties {
	if q.partner == data.World && q.reporter != data.World {
		q.partner = rest(q.reporter)
	}
	return q
}
