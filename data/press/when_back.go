package press

import "oborot/data/lexicon"

// yearsBack reads a time that lies so many years back: "пять лет назад". No
// period holds it, so that it only keeps other times from the amount.
func (p *parse) yearsBack(i int) (When, int) {
	_, end := p.count(i)
	if end == i || !p.is(end, "years-back") {
		return When{}, i
	}
	return When{}, end + 1
}

// standsAlone says whether a word such as "last" may leave out the year that it
// speaks of: always in some cases, in others where a year was told before it.
func (p *parse) standsAlone(i int) bool {
	for _, e := range p.lexemes[i].Entries {
		if e.Class == "relative" && e.Has("alone") {
			return true
		}
	}
	e, found := p.entryOf(i, "relative-alone")
	if !found || p.ownsNoun(i+1) || e.Has("led") && !p.is(i-1, "year-lead") || e.Has("told") && !p.tellsOf(i+1) {
		return false
	}
	for k := len(p.mentions) - 1; k >= 0; k-- {
		if w := p.mentions[k].when; p.class(k) == "when" && w.Form == Span {
			return !w.Ago // "в прошлом месяце", where the next is a month too
		}
	}
	return false
}

// ownsNoun says whether the word at lexeme i is, or leads to, the noun that an adjective
// before it belongs to: "прошлом квартале", "прошлом сельскохозяйственном году".
func (p *parse) ownsNoun(i int) bool {
	if p.is(i, "year") || p.is(i+1, "year") || p.is(i, "part") || p.is(i, "unit-month") || p.is(i, "month") {
		return true
	}
	return i < len(p.lexemes) && len(p.lexemes[i].Entries) == 0 && p.first(i).Kind == lexicon.Word && !p.pastAt(i)
}

// tellsOf says whether the clause goes on at lexeme i with what happened: a dash, a word
// of growth or of levels, a number; what is said in passing may stand before: "в этом,
// сказал министр, вырастет".
func (p *parse) tellsOf(i int) bool {
	if p.first(i).Fold == "," {
		for j := i + 1; j < i+9; j++ {
			if p.first(j).Fold == "," {
				return p.tellsOn(j + 1)
			}
		}
	}
	return p.tellsOn(i)
}

// tellsOn says whether what happened is told at lexeme i, a pronoun before it or not.
func (p *parse) tellsOn(i int) bool {
	if p.is(i, "anaphor") {
		i++
	}
	_, end := p.count(i)
	return end > i || p.first(i).Fold == "-" || p.is(i, "growth") || p.is(i, "level") || p.is(i, "hedge") ||
		p.is(i, "lead") || p.is(i, "cue") && p.inflects() || p.is(i, "time") && p.is(i+1, "lead")
}

// monthsBack returns how many months a word counts back from the time that the
// text speaks of: "месяцем ранее"; nought where it counts years.
func (p *parse) monthsBack(k int) int {
	switch e, _ := p.entryOf(p.mentions[k].from, "time"); e.Value {
	case "month-ago":
		return 1
	case "quarter-ago":
		return 3
	}
	return 0
}

// sameOfThen says whether the time at mention k is the same span of the year that
// it names: "the same months of last year", "прошлогодний".
func (p *parse) sameOfThen(k int) bool {
	e, _ := p.entryOf(p.mentions[k].from, "time")
	return p.mentions[k].entry.Has("same") || e.Has("of-then")
}

// baseOfAnother says whether the time at mention j stands right behind the amount
// of another indicator than the one at k tells of, as what that one is compared
// with: "импорт просел на 13,6%, дефицит сузился до 8 млрд с 12 млрд годом ранее".
func (p *parse) baseOfAnother(j, k int) bool {
	i := j - 1
	if i <= k || !p.between(k, i, func(m *mention) bool { return m.class == "indicator" }) ||
		p.class(i) != "amount" ||
		p.mentions[i].amount.measure != money && p.mentions[i].amount.measure != plain {
		return false
	}
	return p.mentions[i].amount.lead == "from" || p.againstBefore(i)
}

// overMonth says whether the time at mention k is compared with by a growth right
// before it: "в июле прибавил к июню 8,7%".
func (p *parse) overMonth(k int) bool {
	return k > 1 && p.mentions[k-1].is("base-to") && p.class(k-2) == "growth" && p.class(k+1) == "amount" &&
		p.mentions[k].when.Form == Span && p.mentions[k+1].amount.measure != money
}

// towardSpan says whether the time at mention k is a span, or a year gone by, that a
// growth of the same clause is measured by: "импорт к январю–июню 2017 года вырос
// в 1,7 раза", "к прошлому году снизился на 12%".
func (p *parse) towardSpan(k int) bool {
	w := p.mentions[k].when
	if !p.inflects() || k == 0 || p.mentions[k-1].entry.Value != "toward" || w.Form != Span ||
		w.Months == 1 || w.Months == 12 && !(w.Relative && w.Year < 0) && !p.riseToward(k) && !p.laterTold(k) {
		return false
	}
	from, to := p.round(k, p.boundary)
	return p.between(from, to, func(m *mention) bool { return m.class == "growth" }) &&
		!p.between(0, len(p.mentions), func(m *mention) bool { return m.class == "cue" })
}

// laterTold says whether the clause of the year at mention k tells of a later time too, so
// that the year is only what that one is compared with: "в мае 2020 года к 2019 году вырос".
func (p *parse) laterTold(k int) bool {
	w, from := p.mentions[k].when, p.clauseStart(k)
	return !w.Relative && p.between(from, k, func(m *mention) bool {
		return m.class == "when" && m.when.Form == Span && !m.when.Relative && m.when.Year > w.Year
	})
}

// causedThen says whether the time at mention k, which no preposition leads to, describes
// what the clause gives for a cause: "на фоне прошлогоднего спада", "из-за низкой базы 2019
// года".
func (p *parse) causedThen(k int) bool {
	if !p.inflects() || k == 0 || p.class(k-1) == "preposition" || p.mentions[k-1].is("year-lead") {
		return false
	}
	for j := k - 1; j >= 0 && j >= k-4; j-- {
		switch m := &p.mentions[j]; {
		case m.is("cause"):
			return true
		case m.class != "word" && m.class != "known" && m.class != "neutral" && m.class != "growth":
			return false
		}
	}
	return false
}

// riseToward says whether a noun of growth is told to be so much by the year at mention k:
// "рост к 2017 году — 7,1%", "прирост экспорта к 2018 году составил 5%".
func (p *parse) riseToward(k int) bool {
	next := &p.mentions[min(k+1, len(p.mentions)-1)]
	told := p.fold(k+1) == "-" || next.class == "level" && !next.entry.Has("future")
	return told && p.between(p.clauseStart(k), k-1, func(m *mention) bool {
		return m.class == "growth" && m.entry.Has("noun")
	}) && !p.between(p.clauseStart(k), k, isAmount)
}

// towardAgain says whether the time at mention k is what else a growth is measured by, after
// one that said so: "вырос к маю 2021 года на 40%, а к маю 2019-го — на 60%".
func (p *parse) towardAgain(k int) bool {
	before, next := p.amountBefore(k), k+1
	if p.fold(next) == "-" {
		next++
	}
	if !p.inflects() || before < 1 || !p.mentions[k-1].is("base-to") || !p.isRate(next) || !p.isRate(before) {
		return false
	}
	from, behind := before+1, false
	if p.mentions[from].is("base-to") && p.class(from+1) == "when" {
		from, behind = from+2, true // "на 40% к 2021 году"
	}
	if from >= k-1 ||
		p.between(from, k-1, func(m *mention) bool {
			return m.class != "mark" && m.class != "but" &&
				m.class != "and"
		}) {
		return false
	}
	if behind {
		return p.mentions[before+2].when.Months == p.mentions[k].when.Months
	}
	for j := before - 1; j > 0 && p.class(j) != "amount"; j-- {
		if p.class(j) == "when" {
			return p.mentions[j-1].is("base-to") && p.isBase(j) &&
				p.mentions[j].when.Months == p.mentions[k].when.Months
		}
	}
	return false
}

// surpassed says whether the time at mention k only tells the level that was
// surpassed: "августовский уровень превзошёл на 3%".
func (p *parse) surpassed(k int) bool {
	if k+2 >= len(p.mentions) || !p.mentions[k+1].is("level-of") && !p.mentions[k+1].is("period-level") {
		return false
	}
	for j := k + 2; j < len(p.mentions) && j <= k+4 && !p.boundary(j); j++ {
		if p.mentions[j].is("compare") || p.mentions[j].is("exceeds") {
			return true
		}
		if p.class(j) == "amount" && (p.is(p.mentions[j].from, "exceeds") || p.is(p.mentions[j].from, "compare")) {
			return true
		}
	}
	return false
}
