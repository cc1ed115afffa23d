package press

import (
	"slices"

	"oborot/data"
)

// rowItem says whether the country at mention k, which stands without a case, is one of a
// row of two and more, each with an amount behind a dash or in brackets: "экспорты: Қытай –
// 14 млрд, Италия – 15 млрд". Languages that tell by cases what a country does leave the
// case out there.
func (p *parse) rowItem(k int) bool {
	if !p.postpositional() || !p.dashedItem(k) {
		return false
	}
	what := p.mentions[k+2].amount.measure
	for j := range p.mentions {
		if j != k && p.dashedItem(j) && p.mentions[j+2].amount.measure == what {
			return true
		}
	}
	return false
}

// dashedItem says whether the area at mention k has no case and an amount behind a dash or
// a bracket.
func (p *parse) dashedItem(k int) bool {
	if p.class(k) != "area" || p.mentions[k].area.adjective || p.ending(k) != "" ||
		p.class(k+2) != "amount" || isRank(&p.mentions[k+2]) {
		return false
	}
	return p.fold(k+1) == "-" && p.first(p.mentions[k+1].from).Spaced || p.fold(k+1) == "("
}

// rowSides returns the sides of an amount whose country is an item of a row behind the noun
// of a frame: the partner of the one whose trade is told, or the one of a group that its
// part falls to; the origin of capital.
func (p *parse) rowSides(f *frame, k int) (parties, bool) {
	if p.bracketOfDeficit(f, k) {
		q := f.parties
		q.partner, q.partnerPlace = p.mentions[k-2].area.code, ""
		if q.reporter == q.partner || p.ofBracketRow(f, q.reporter) {
			q.reporter, q.reporterPlace = "", ""
		}
		p.sided(k, f.parties, q, ": named right before the amount")
		return q, true
	}
	if next := k + 1; p.postpositional() && f.trades() &&
		(p.class(k-1) == "of-which" || p.fold(k-1) == "," && p.class(k-2) == "area" && p.mentions[k].amount.part) &&
		p.class(next) == "area" && sideOf(f.indicator, p.mentions[next].area) == 'P' {
		q := f.parties
		if q.reporter == p.mentions[next].area.code && q.whole() {
			return q, true // of what two have together one of them has a part
		}
		q.partner, q.partnerPlace = p.mentions[next].area.code, p.mentions[next].area.place
		p.sided(k, f.parties, q, ": where a part of the whole goes")
		return q, true // "оның 70 пайызы Қытайдан, 20 пайызы Ресейден"
	}
	at := k - 2
	held := p.heldBehindNoun(f, k) || p.postpositional() && f.funds() && isRank(&p.mentions[k]) && p.bareArea(k-1)
	if held {
		at = p.beforeRanks(k)
	}
	if k <= f.at || f.trades() && f.entry.Has("verb") || !held && !p.rowItem(at) {
		return parties{}, false
	}
	q, a := f.parties, p.mentions[at].area
	if f.trades() && (a.code == q.reporter || slices.Contains(data.GroupMembers(q.reporter, 0), a.code)) {
		q = q.reportedBy(a)
	} else {
		q.partner, q.partnerPlace = a.code, a.place
	}
	p.sided(k, f.parties, q, ": named right before the amount")
	return q, true
}

// takersGoOn says whether mention k joins two of those that one part of a whole goes to:
// "импорттың 60 пайызы Қытай, Ресей және Италияға тиесілі".
func (p *parse) takersGoOn(k int) bool {
	if !p.postpositional() || k < 1 || k+1 >= len(p.mentions) || !p.joins(k) {
		return false
	}
	a, b := &p.mentions[k-1], &p.mentions[k+1]
	return a.class == "area" && b.class == "area" && a.area.role == "share" && b.area.role == "share" && b.area.joined
}

// spellsOut says whether the colon at mention k leads from what was counted to its parts,
// so that their countries are not that of all: "9 бірлескен кәсіпорын бар: Қытаймен – 4".
func (p *parse) spellsOut(f *frame, k int) bool {
	return p.postpositional() && f.entry.Has("count") && p.fold(k) == ":" && p.amountBehind(k) > k &&
		p.amountBefore(k) >= 0
}

// partBegins says whether the words at mention k lead to a part of the trade of a frame, so
// that its country is not the one of all: "облыстың сауда айналымы 2 млрд доллар болды,
// оның 80 пайызы Қытайға тиесілі", "14 milliards d'IDE, dont 4 en provenance de Singapour".
func (p *parse) partBegins(f *frame, k int) bool {
	told := p.postpositional() && f.trades() || p.language.Behind && f.funds() && k > f.at && p.amountBefore(k) >= 0
	return told && p.class(k) == "of-which" && p.class(k+1) == "amount"
}

// leadersBegin says whether the mark at mention k leads from the whole of a frame to those
// who have most of it, so that they are not the sides of all: "Перу получило 5 млрд
// долларов инвестиций, больше всего — из Чили", "в основном из Чили".
func (p *parse) leadersBegin(f *frame, k int) bool {
	if !p.inflects() || k <= f.at || k+2 >= len(p.mentions) || !p.boundary(k) || p.amountBefore(k) < 0 {
		return false
	}
	m := &p.mentions[k+1]
	return (m.is("leads-list") || m.is("among-them") || m.is("mostly")) &&
		p.between(k+2, min(k+5, len(p.mentions)), func(m *mention) bool {
			return m.class == "area" && m.area.role != ""
		})
}

// onlyOfPart says whether the areas of a sentence are named behind a part of the trade of a
// frame alone: "импорт 900 миллион доллар, оның 70 пайызы Қытайдан".
func (p *parse) onlyOfPart(f *frame) bool {
	for j := f.at + 1; j < len(p.mentions); j++ {
		if p.partBegins(f, j) {
			return !p.between(0, j, isArea)
		}
	}
	return false
}

// scopesOfRank gives a group in whose bounds somebody holds a place no part in the trade:
// "Қазақстанның Еуропалық одақтағы үшінші серіктесі", "Орталық Азия елдері ішінде бірінші",
// "ТМД елдері арасында Грузия екінші". Neither has a part in it who is outdone there.
func (p *parse) scopesOfRank() {
	if !p.between(0, len(p.mentions), func(m *mention) bool { return isRank(m) || m.entry.Has("ranked") }) {
		return
	}
	for k := range p.mentions {
		a := &p.mentions[k].area
		if p.class(k) == "area" && p.ending(k) == "object" && len(p.countries()) > 2 {
			a.role = "office" // "Қытай Ресейді басып озып, Қазақстанның бірінші серіктесіне айналды"
		}
		if p.class(k) != "area" || !a.group && a.code != "?" {
			continue
		}
		among := a.role == "in" || a.role == "between" && p.amid(k+1)
		if among && p.between(0, len(p.mentions), isRank) && p.between(0, len(p.mentions), isOneCountry) {
			a.role = "office"
		}
		next := &p.mentions[min(k+1, len(p.mentions)-1)]
		if p.ending(k) == "at" &&
			(isRank(next) || next.class == "area" || next.is("rank-among") || next.is("rank-between")) ||
			p.class(k+1) == "of-which" {
			a.role = "office"
		}
	}
}

// amid says whether the word at mention k tells among whom something is, and does not
// describe what they have together: "елдер арасында" against "елдер арасындағы сауда".
func (p *parse) amid(k int) bool {
	e, found := p.entryOf(p.mentions[min(k, len(p.mentions)-1)].from, "postposition")
	return found && e.Has("amid")
}

// isOneCountry says whether a word names a country that may hold a place.
func isOneCountry(m *mention) bool {
	return m.class == "area" && !m.area.group && m.area.code != "?" && !m.area.adjective && m.area.role == ""
}

// bareArea says whether mention k is a country without a case that no adjective makes of it.
func (p *parse) bareArea(k int) bool {
	return p.class(k) == "area" && p.mentions[k].area.role == "" && !p.mentions[k].area.adjective && p.ending(k) == ""
}

// heldBehindNoun says whether the place or the part at mention k is told, right before it,
// to be that of a country in the trade that the noun of a frame names in its case:
// "Қазақстан импортында Ресей бірінші, Қытай екінші орында".
func (p *parse) heldBehindNoun(f *frame, k int) bool {
	return p.postpositional() && f.trades() && !f.entry.Has("verb") && k > f.at+1 &&
		p.ending(f.at) == "in" && p.bareArea(p.beforeRanks(k))
}

// beforeRanks returns the mention before the one at k, over a verb of ranking that was moved
// there.
func (p *parse) beforeRanks(k int) int {
	if p.class(k-1) == "ranks" {
		return k - 2
	}
	return k - 1
}

// bracketOfDeficit says whether the amount at mention k stands in brackets behind one of
// those with whom a balance is told to come about: "le déficit est dû à la Chine (-2,9
// milliards), la Russie (-1,8 milliard)".
func (p *parse) bracketOfDeficit(f *frame, k int) bool {
	if !p.language.Behind || f.indicator != "balance" || k-2 <= f.at || p.fold(k-1) != "(" || p.class(k-2) != "area" {
		return false
	}
	for j := f.at + 1; j <= k-2; j++ {
		if p.class(j) == "area" && p.fold(j+1) == "(" {
			role := p.mentions[j].area.role
			return role == "toward" || role == "with" || role == "to" ||
				p.between(f.at, j, func(m *mention) bool { return m.is("due") })
		}
	}
	return false
}

// ofBracketRow says whether a country has an amount in brackets behind a balance.
func (p *parse) ofBracketRow(f *frame, code string) bool {
	for j := f.at + 1; j < len(p.mentions); j++ {
		if p.class(j) == "area" && p.fold(j+1) == "(" && p.mentions[j].area.code == code {
			return true
		}
	}
	return false
}

// deficitAgain says whether the balance at mention k only says with whom the one before it,
// of which nothing is told yet, comes about: "le déficit du pays est dû au déficit
// enregistré avec la Chine (-2,9 milliards)".
func (p *parse) deficitAgain(frames []frame, k int) bool {
	last := len(frames) - 1
	if !p.language.Behind || last < 0 || frames[last].trap || frames[last].indicator != "balance" ||
		p.mentions[k].entry.Value != "balance" {
		return false
	}
	return p.between(frames[last].at, k, func(m *mention) bool { return m.is("due") }) &&
		!p.between(frames[last].at, k, isAmount)
}
