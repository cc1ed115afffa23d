package press

import (
	"slices"

	"oborot/data"
)

// subjects returns the countries, one joined to the other, from the area at mention k
// on: "Белоруссия, Армения и Казахстан". A name by a preposition or an adjective is
// none of them.
func (p *parse) subjects(k int) []area {
	bare := func(j int) bool {
		return p.class(j) == "area" && p.dealable(j) && p.mentions[j].area.role == "" &&
			!p.mentions[j].area.adjective && !p.mentions[j].area.group
	}
	if !bare(k) {
		return nil
	}
	out, ended := []area{p.mentions[k].area}, false
	for j := k + 2; !ended && bare(j) && (p.class(j-1) == "and" || p.fold(j-1) == ","); j += 2 {
		out, ended = append(out, p.mentions[j].area), p.class(j-1) == "and"
	}
	if !ended {
		return nil
	}
	return out
}

// sideBySide says whether several countries may be what a frame tells of.
func (p *parse) sideBySide(f *frame) bool {
	return !p.language.Behind && (f.indicator == "exports" || f.indicator == "imports" || f.funds()) &&
		!p.mentions[f.at].entry.Has("ranked")
}

// subjectsOf returns the sides that countries have which together sell, buy or invest,
// where another country is the one that they do it with: "Белоруссия и Казахстан
// увеличили экспорт в Китай вдвое".
func (p *parse) subjectsOf(f *frame, before int, q parties) []parties {
	all := p.subjectsFor(f, before, q)
	var out []parties
	for _, a := range all {
		each := q.reportedBy(a)
		if f.funds() {
			each = q
			each.partner, each.partnerPlace = a.code, a.place
		}
		out = append(out, each)
	}
	return out
}

// subjectsFor returns those countries.
func (p *parse) subjectsFor(f *frame, before int, q parties) []area {
	if !p.sideBySide(f) || !q.whole() {
		return nil
	}
	own, other := q.reporter, q.partner
	if f.funds() {
		own, other = other, own
	}
	for k := before - 1; k >= 0; k-- {
		all := p.subjects(k)
		if len(all) < 2 || all[0].code != own {
			if p.class(k) == "area" && p.mentions[k].area.code == own && !p.mentions[k].area.joined &&
				p.inflects() {
				return nil // named again, alone
			}
			continue
		}
		if p.inflects() && p.class(k-1) == "indicator" && p.mentions[k-1].entry.Value == "turnover" {
			return nil // "товарооборот Чада и Перу вырос, экспорт в Чили": those two with each other
		}
		if slices.ContainsFunc(all, func(a area) bool { return a.code == other }) {
			return nil
		}
		return all
	}
	return nil
}

// oneSubject leaves of countries that together sell, buy or invest the first one, where
// another area is where the goods go or come from, or the money goes.
func (p *parse) oneSubject(f *frame, areas []area) []area {
	partner := f.funds() && f.entry.Has("verb") // "Россия и Турция вложили 3 и 2 млн": none of them is the host
	if !p.sideBySide(f) || len(areas) < 3 && !partner {
		return areas
	}
	side := byte('P')
	if f.funds() {
		side = 'R'
	}
	for _, a := range areas {
		partner = partner || sideOf(f.indicator, a) == side
	}
	out := areas[:min(1, len(areas)):min(1, len(areas))]
	for i, a := range areas[len(out):] {
		if before := areas[i]; partner && a.joined && a.role == "" && !a.adjective && before.role == "" &&
			!before.adjective {
			continue
		}
		out = append(out, a)
	}
	return out
}

// subjectsBefore returns the sides of the amount at mention k that countries joined to
// each other lead to, with the partner told before: "Армения увеличила экспорт в
// Россию в 14 раз, Грузия и Молдова — вдвое".
func (p *parse) subjectsBefore(f *frame, k int) (parties, bool) {
	q := f.parties
	if !p.inflects() || f.indicator != "exports" && f.indicator != "imports" || p.fold(k-1) != "-" || q.partner == "" {
		return q, false
	}
	for j := k - 4; j > f.at; j-- {
		all := p.subjects(j)
		if len(all) > 1 && j+2*len(all)-1 == k-1 &&
			(p.fold(j-1) == "," || p.class(j-1) == "but" || p.class(j-1) == "and" ||
				p.mentions[j-1].is("rank-holder")) {
			if before := p.subjects(j - 2); len(before) > len(all) {
				continue
			}
			q = q.reportedBy(all[0])
			return q, all[0].code != q.partner && all[len(all)-1].code != q.partner
		}
	}
	return q, false
}

// scopeOrSubjects returns the sides of an amount that the other scope of a group's
// trade, or countries joined to each other, lead to.
func (p *parse) scopeOrSubjects(f *frame, k int) (parties, bool) {
	if q, turned := p.turnedScope(f, k); turned {
		return q, true
	}
	return p.subjectsBefore(f, k)
}

// newSubjects takes out of the list before it a country that begins a clause of its own,
// behind a comma and "and" and before a verb of trade or of placing money: "300 firms in
// Peru, and Chile has put 2 billion into it"; or behind a comma alone, where a verb
// follows it and a preposition leads to the one before it: "in trade with Peru, Chile had
// a surplus". What contradicts: a list of several before.
func (p *parse) newSubjects() {
	if !p.language.PlainNouns() {
		return
	}
	p.groupsNamed()
	p.partnersApposed()
	for k := range p.mentions {
		a := &p.mentions[k].area
		if p.class(k) != "area" || !a.joined || a.adjective || a.owner {
			continue
		}
		j := k - 1
		for p.class(j) == "neutral" {
			j--
		}
		comma, alone := j-1, false
		if p.class(j) != "and" {
			comma, alone = j, true
		}
		if p.fold(comma) != "," || p.class(comma-1) != "area" || p.mentions[comma-1].area.joined {
			continue
		}
		next := k + 1
		for p.has(next) && !alone || !p.has(next) && p.class(next) == "neutral" {
			next++
		}
		again := p.mentions[comma-1].area.code == a.code
		if next < len(p.mentions) && (p.verbOfSubject(next) || (alone || again) && p.verbOfFronted(next)) {
			a.role, a.joined = "", false
		} else if p.investsToo(k, comma) {
			a.role, a.joined = "", false
		}
	}
}

// investsToo says whether the country at mention k, right behind the comma, leaves out the
// verb of who invested before it: "Malta invested $4 billion in Peru, Spain $2 billion".
func (p *parse) investsToo(k, comma int) bool {
	if p.class(k+1) != "amount" || !isSum(&p.mentions[k+1]) || p.mentions[comma-1].area.role != "in" {
		return false
	}
	at := comma - 1
	for at > 0 && !(p.class(at) == "indicator" && p.mentions[at].entry.Has("verb")) && !p.boundary(at) {
		at--
	}
	return p.class(at) == "indicator" && fundsIn(p.mentions[at].entry.Value) && p.between(at, comma, isSum)
}

// has says whether mention k is a verb of having.
func (p *parse) has(k int) bool { return k < len(p.mentions) && p.mentions[k].is("houses") }

// verbOfSubject says whether mention k is a verb of trade or of placing money.
func (p *parse) verbOfSubject(k int) bool {
	m := &p.mentions[k]
	return isTradeVerb(m) || m.is("puts") || m.is("gives-part") || m.entry.Has("verb")
}

// verbOfFronted says whether mention k is a verb that a country may be the subject of
// behind what a preposition leads to.
func (p *parse) verbOfFronted(k int) bool {
	m := &p.mentions[k]
	return m.is("level") || m.is("growth") || m.is("receives") || m.is("houses") || m.is("ranks") || m.is("rank-verb") || m.is("leads-list")
}

// groupsNamed lets a group without a code that tells its name behind it be the one named:
// "the Southeast Asian countries of ASEAN".
func (p *parse) groupsNamed() {
	for k := range p.mentions {
		p.allTheRest(k)
		if k+2 >= len(p.mentions) {
			continue
		} else if p.fellTo(k) {
			p.mentions[k].class = "goes"
		}
		a, b := p.mentions[k].area, &p.mentions[k+2].area
		if p.class(k) == "area" && a.code == "?" && a.group && p.ofAt(k+1) && p.class(k+2) == "area" &&
			b.group && b.code != "?" {
			p.mentions[k].class, p.mentions[k+1].class = "neutral", "neutral"
			b.role, b.joined = a.role, a.joined
		}
	}
}

// allTheRest takes the rest of the world, whom a country alone is told to trade with, for all
// the others: "recorded a surplus of 6 billion in trade with the rest of the world".
func (p *parse) allTheRest(k int) {
	a := &p.mentions[k].area
	if p.class(k) != "area" || a.role != "with" {
		return
	}
	if e, _ := p.entryOf(p.mentions[k].from, "area"); !e.Has("rest") {
		return
	}
	for j := range p.mentions[:k] {
		if b := p.mentions[j].area; p.class(j) == "area" && b.role == "with" {
			return
		}
	}
	a.code = data.World
}

// fellTo says whether the verb at mention k, which else tells of a decline, tells to whom
// the parts before it fell: "the largest shares of its exports fell to Chile (12%)".
func (p *parse) fellTo(k int) bool {
	return p.class(k) == "growth" && p.mentions[k].is("goes") && p.language.PlainNouns() &&
		p.class(p.overNeutral(k+2)) == "area" && p.mentions[k+1].is("preposition") &&
		p.between(k-8, k, isShare) && p.between(k-8, k, func(m *mention) bool { return m.is("rank-first") })
}

// overNeutral returns the first mention from k on that no article or such a word is.
func (p *parse) overNeutral(k int) int {
	for p.class(k) == "neutral" {
		k++
	}
	return k
}

// bareRow says whether two areas stand in one row of nouns that no preposition leads to.
func (p *parse) bareRow(k, next int) bool {
	a, b := p.mentions[k].area, p.mentions[next].area
	return p.class(k) == "area" && p.class(next) == "area" && b.joined && a.role == "" && b.role == "" &&
		!a.adjective && !b.adjective
}

// partnersApposed makes the owner of a partner that is told of in passing the one whose
// trade it is: "exports to Chad, Peru's largest trading partner, grew".
func (p *parse) partnersApposed() {
	for k := 2; k < len(p.mentions); k++ {
		a := &p.mentions[k].area
		if p.class(k) != "area" || !a.owner || p.fold(k-1) != "," || p.class(k-2) != "area" ||
			p.mentions[k-2].area.role == "" {
			continue
		}
		for j := k + 1; j <= k+4 && j < len(p.mentions) && !p.boundary(j); j++ {
			if p.mentions[j].entry.Has("ranked") {
				a.role, a.joined = "whose", false
			}
		}
	}
}

// sellTogether makes the first of several countries whose trade is told by "of" its owner, and
// so the next, which is about to be joined to it: "exports of Chad and Peru". Neither is
// where the goods of the other go.
func (p *parse) sellTogether(first *mention, next *area) {
	if p.language.PlainNouns() && !first.area.adjective && !next.adjective &&
		(first.area.role == "of" || first.area.owner && next.owner) {
		first.area.role = "whose"
	}
}
