package press

import (
	"slices"

	"oborot/data"
)

// This file is what is said of the sides when all else has spoken. By default the one
// country beside an amount is the partner of that amount; a part of a total is that of
// the country which the clause was speaking of; and a side that is still open is the
// only country that the sentence or the one before it names. What contradicts: a partner
// named beside the amount already, a list of several, a group that a side belongs to,
// an office, a guest, "the two countries", a product that is the part.

// lastSides sets the sides of the amount at mention k right at the end.
func (p *parse) lastSides(f *frame, k int, s *Statement, q parties, c *context) parties {
	if other, set := p.besidesOther(k, q); set {
		return other
	}
	if _, paired := p.paired[k]; paired && q.whole() && p.language.PlainNouns() {
		return q
	}
	if q.partner == "?" && p.areasBehind(f, k) != nil {
		return q
	}
	if s.Kind == data.Share || p.partAgain(k) {
		q = p.placeOfHome(f, q, c)
		held := p.heldShare(f, k, q, c)
		if held != q && held.whole() {
			f.parties = held // what goes on with it is of the same trade
		}
		q = held
	}
	was := q
	if !q.whole() {
		return p.stillOpen(f, k, q, c)
	}
	others := p.strangers(k, q)
	switch {
	case (p.sumOfPart(k) || p.wholeOpened(f, k)) && q.partner == data.World:
		return q
	case len(others) == 1 && !others[0].joined && !p.inReach(k, q.partner):
		q.partner, q.partnerPlace = others[0].code, others[0].place
		p.sided(k, was, q, ": the one country beside the amount")
	case len(others) == 0 && q.partner == data.World && s.Product == "" &&
		(s.Kind == data.Share || p.mentions[k].amount.measure == rank):
		areas := p.areasIn(0, k)
		if code := q.only(areas, anySide); code != "" {
			q.partner = code
		} else if group := p.groupWith(areas); group != "" {
			q.partner = group
		} else if q.partner = q.onlyNamed(c.named); q.partner == "" {
			return was
		}
		p.sided(k, was, q, ": the one whose part of a total is told")
	default:
		return q
	}
	f.parties = q // an amount behind it goes on with them
	return q
}

// placeOfHome gives the part that a place has in the trade of its own country all the others
// for partners: "на долю Лиепаи приходится 9% экспорта Латвии".
func (p *parse) placeOfHome(f *frame, q parties, c *context) parties {
	home, found := data.AreaByCode(q.partner)
	turned := q.reporter == data.World && q.partner == c.parties.reporter
	if !p.inflects() || !f.trades() || !found || home.IsGroup() || q.reporter != q.partner && !turned {
		return q
	}
	if q.partnerPlace != "" {
		q.reporterPlace = q.partnerPlace
	}
	q.reporter, q.partner, q.partnerPlace = q.partner, data.World, ""
	return q
}

// strangers are the countries of an amount's own part of the clause that are neither
// side of it nor a group of one of them.
func (p *parse) strangers(k int, q parties) []area {
	from, to := p.round(k, func(j int) bool { return p.class(j) == "amount" || p.boundary(j) || p.class(j) == "and" })
	return slices.DeleteFunc(p.areasIn(from, to), func(a area) bool {
		members := data.GroupMembers(a.code, 0)
		return a.code == q.reporter || a.code == q.partner || slices.Contains(members, q.partner) ||
			slices.Contains(members, q.reporter)
	})
}

// areasIn are the countries and groups named among the mentions [from, to); an
// office is not its country.
func (p *parse) areasIn(from, to int) []area {
	var out []area
	for j := from; j < to; j++ {
		if a := p.mentions[j].area; p.class(j) == "area" && a.code != "" && a.code != "?" && a.role != "office" {
			out = append(out, a)
		}
	}
	return out
}

// inReach says whether an area is named in the clause of the amount at mention
// k, on the same side of the amounts before and behind it.
func (p *parse) inReach(k int, code string) bool {
	from, to := p.round(k, func(j int) bool {
		return p.class(j) == "amount" || p.fold(j) == ";" ||
			p.class(j) == "but"
	})
	return p.between(from, to, func(m *mention) bool { return m.area.code == code })
}

// stillOpen fills an open side from the countries that the sentence names up to the
// end of the clause, else from those of the sentence before.
func (p *parse) stillOpen(f *frame, k int, q parties, c *context) parties {
	if q.empty() && (f.indicator == "turnover" || p.twofold(0, len(p.mentions))) || p.rowItem(k-2) ||
		p.language.Behind && p.fold(k-1) == "(" && p.class(k-2) == "area" {
		return q
	}
	was := q
	_, to := p.round(k, func(j int) bool { return p.class(j) == "amount" || p.boundary(j) })
	areas := p.areasIn(0, to)
	if q.reporter == "" && p.stakeOf(f, k) {
		return q // "СП с участием Чили 42, с участием Перу — 68"
	}
	if q.reporter != "" {
		q.partner = q.only(areas, func(a area) bool { return sideOf(f.indicator, a) != 'R' })
		p.sided(k, was, q, ": the only other country named")
		return q
	}
	q.reporter = q.only(areas, func(a area) bool { return sideOf(f.indicator, a) == 'R' })
	if q.reporter == "" {
		q.reporter = q.only(areas, func(a area) bool {
			return sideOf(f.indicator, a) != 'P' && a.role == "" && !a.adjective && !a.joined && !p.joinedSubject(f, a)
		})
	}
	if one := q.onlyNamed(c.named); q.reporter == "" && one != c.parties.partner && !slices.Contains(c.guests, one) {
		q.reporter = one
	}
	if p.alone(f, q) {
		q.partner = rest(q.reporter)
	}
	p.sided(k, was, q, ": the only other country named")
	return q
}

// joinedSubject says whether a country has another one beside it with which it invests:
// neither is the host of the other.
func (p *parse) joinedSubject(f *frame, a area) bool {
	return f.funds() && slices.ContainsFunc(p.subjects(0), func(b area) bool { return b.code == a.code })
}

// groupWith returns the one group of countries among areas that somebody is told to trade
// with: "оборот с ЕС достиг 8 млрд, это треть внешней торговли страны".
func (p *parse) groupWith(areas []area) string {
	one := ""
	for _, a := range areas {
		if a.group && a.role == "with" && p.inflects() && (one == "" || one == a.code) {
			one = a.code
		} else if a.group {
			return ""
		}
	}
	return one
}

// anySide lets any area be the one sought.
func anySide(area) bool { return true }

// only returns the one country among areas that may be meant and is no side yet.
func (q parties) only(areas []area, fits func(area) bool) string {
	var named []string
	for _, a := range areas {
		if !a.group && fits(a) {
			named = append(named, a.code)
		}
	}
	return q.onlyNamed(named)
}

// onlyNamed returns the one country among codes that is no side yet; empty where
// there are two.
func (q parties) onlyNamed(codes []string) string {
	one := ""
	for _, code := range codes {
		switch {
		case code == q.reporter || code == q.partner || code == one:
		case one != "":
			return ""
		default:
			one = code
		}
	}
	return one
}

// sumOfPart says whether the amount at mention k is what the one right before it is a part of:
// "$80 million of the $200 million invested in Fiji came from Peru".
func (p *parse) sumOfPart(k int) bool {
	j := k - 1
	for p.class(j) == "neutral" {
		j--
	}
	return p.language.PlainNouns() && p.ofAt(j) && p.class(j-1) == "amount"
}
