package press

import (
	"slices"

	"oborot/data"
	"oborot/data/lexicon"
)

// exceeds makes a growth of a verb of exceeding at mention k, where it follows by
// how much: "былтырғыдан 15 пайызға асты", "1,5 есе асып түсті". What follows the
// level that it exceeds is a hedge and stands in its amount.
func (p *parse) exceeds(k int) {
	m := &p.mentions[k]
	if p.class(k-1) != "amount" || m.class != "known" || !m.is("hedge-after") || !m.entry.Has("from") ||
		m.is("goods-made") && p.class(k+1) == "indicator" {
		return
	}
	switch a := p.mentions[k-1].amount; {
	case a.measure == ratio, (a.measure == percent || a.measure == money) && a.ending == "toward":
		m.class, m.entry = "growth", lexicon.Entry{Class: "growth", Value: "up", Line: m.entry.Line}
	}
}

// hedgedByVerb says whether the hedge behind the amount at mention k is the verb
// of its clause, "40 млн долларға жуықтады", so that the next verb is not its.
func (p *parse) hedgedByVerb(k int) bool {
	m := &p.mentions[k]
	return p.is(m.to-1, "hedge-after") && m.amount.ending != "" && p.ending(k) == "" && p.boundary(k+1)
}

// lastsOfLists makes nothing of the "but" that only opens the last item of a list whose
// items are countries in one case, each with an amount, and that leave their verb to the
// end: "Қытайдан 9, Ираннан 7, ал Ресейден 5 млн доллар инвестиция келді".
func (p *parse) lastsOfLists() {
	for k := 3; k+2 < len(p.mentions) && p.postpositional(); k++ {
		if p.class(k) == "but" && p.fold(k-1) == "," && p.class(k-2) == "amount" && p.class(k-3) == "area" &&
			p.class(k+1) == "area" && p.class(k+2) == "amount" && p.ending(k+1) == p.ending(k-3) && p.ending(k+1) != "" &&
			p.mentions[k-2].amount.ending == "" {
			p.plain(k)
		}
	}
}

// leftToNext says whether a clause leaves its verb to the one behind the "but" at
// mention k: "экспорт 12 пайызға, ал импорт 3 пайызға кеміді", "Чилиге 5 млн доллардың
// тауары, ал Кубаға 2 млн доллардың тауары сатылды".
func (p *parse) leftToNext(k int) bool {
	j := k - 2
	for p.class(j) == "word" || p.class(j) == "known" || p.class(j) == "neutral" {
		j--
	}
	return p.fold(k-1) == "," && p.class(j) == "amount" && !p.hedgedByVerb(j)
}

// unitLeft says whether the bare number at mention k leaves its unit to an amount behind it,
// and with it the verb: "Қытайға 12, Иранға 7 пайызға өсті".
func (p *parse) unitLeft(k int) bool {
	a := &p.mentions[k].amount
	return a.measure == plain && (a.multiplier >= 6 || p.unitBehind(k) != nil || p.flowUnit(k) != nil)
}

// ofOtherKind says whether the amount at mention j is the level that something came
// to by the percentage before it, and no part of a list with the percentage at
// mention first: "6%-ға азайып, 79 млрд долларға, импорт 18%-ға артып, …".
func (p *parse) ofOtherKind(j, first int) bool {
	switch p.mentions[first].amount.measure {
	case percent:
		return p.mentions[j].amount.measure == money
	case money:
		return p.class(j+1) == "indicator" && p.mentions[j+1].entry.Has("count") // "81 жоба жүзеге асты, … 5 млн салды"
	}
	return false
}

// rowInBrackets returns the first amount of a row of goods or countries that the verb of trade
// at mention k ends, each with its amount in brackets: "бидай (5 млн доллар), ұн (3 млн
// доллар) экспорттады"; -1 where it ends none.
func (p *parse) rowInBrackets(k int) int {
	if p.class(k) != "indicator" || !p.mentions[k].entry.Has("verb") {
		return -1
	}
	first := -1
	for j := k; p.fold(j-1) == ")" && p.class(j-2) == "amount" && p.fold(j-3) == "("; j -= 5 {
		if first = j - 2; !p.joins(j - 5) {
			break
		}
	}
	return first
}

// parted says whether no verb reaches over mention k.
func (p *parse) parted(k int) bool {
	return p.class(k) == "but" && !p.leftToNext(k) || p.class(k) == "say" || p.fold(k) == ";" || p.fold(k) == "(" || p.fold(k) == ")"
}

// bothRates says whether the amounts at mentions j and first are percentages or factors,
// of which one growth word tells: "Күріш экспорты 9 пайызға, жүндікі 3 есе өсті".
func (p *parse) bothRates(j, first int) bool {
	return p.isRate(j) && p.isRate(first)
}

// amongThemselves says whether a group stands right before the word that tells
// its countries' trade to be with each other: "ТМД елдерінің өзара саудасы".
func (p *parse) amongThemselves(f *frame, group area) bool {
	k := f.at - 1
	return p.class(k) == "bilateral" && p.mentions[k].entry.Has("mutual") && p.class(k-1) == "area" &&
		p.mentions[k-1].area == group && group.role == "whose"
}

// ofOffices leaves out the countries whose officials a sentence only names, where
// others stand with the indicator.
func (p *parse) ofOffices(areas []area) []area {
	if !p.postpositional() {
		return areas
	}
	others := slices.DeleteFunc(slices.Clone(areas), func(a area) bool { return a.role == "office" })
	if len(others) == 0 {
		return areas
	}
	return others
}

// wholeOfPortion says whether the indicator at mention k is only the whole of the
// share told of the one before it: "экспорттың үлесі жалпы айналымның 15 пайызы".
func (p *parse) wholeOfPortion(frames []frame, k int) bool {
	if !p.postpositional() || len(frames) == 0 || p.class(k+1) != "amount" || !p.mentions[k+1].amount.part {
		return false
	}
	last := frames[len(frames)-1].at
	return p.ending(k) == "of" && p.mentions[last+1].is("share") && !p.boundaryBetween(last, k)
}

// grouped remembers the last group of countries that a text has named, and gives
// its code to one that only points to it: "ұйым елдерінен".
func (c *context) grouped(p *parse, k int) {
	a := &p.mentions[k].area
	e, _ := p.entryOf(p.mentions[k].from, "area")
	switch {
	case e.Has("pointing") && c.group != "":
		a.code = c.group
	case e.Has("pointing") && e.Has("those"):
		p.mentions[k].class = "known" // "these countries", of which no group was told
	case a.group && a.code != "?" && a.code != data.World:
		c.group = a.code
	}
}
