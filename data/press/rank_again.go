package press

import "oborot/data/lexicon"

// This file reads places in a row that only their sentence makes places: an
// ordinal that goes on with a place told before, "третьим — Иран", one that shares
// the word for a place with the next, "второе и третье места", and one that is all
// that is said of a country, "Россия теперь вторая".

// sharesPlace returns the lexeme behind the ordinal that goes on with the one
// before lexeme i, over "and" or a comma: "второе и третье".
func (p *parse) sharesPlace(i int) int {
	if !p.ownersRows() || !p.is(i, "and") && p.first(i).Fold != "," {
		return i
	}
	if _, end := p.ordinalAt(i + 1); end > i+1 && p.is(end, "rank-noun") {
		return end
	}
	return i
}

// placeAlone says whether the ordinal [i, end) is all that is told of a country, or of
// what the sentence speaks of, and describes no noun: it ends its clause, or leads to the
// one that holds the place or that stands before it, "Турция шла второй после ЕС",
// "второй — Иран". What stands before it is its country, a word that stands for one, or,
// where a place has been told before, the beginning of its clause or what it is a place by.
func (p *parse) placeAlone(i, end int) bool {
	if !p.ownersRows() {
		return false
	}
	told, holder := p.between(0, len(p.mentions), isRank), p.leadsToHolder(end)
	if !holder && !p.endsPlace(end) {
		return false
	}
	k, verb := len(p.mentions)-1, false
	for ; k >= 0 && p.besidePlace(k); k-- {
		verb = verb || p.mentions[k].is("rank-verb")
	}
	if k < 0 {
		return told || holder && p.is(i, "ordinal")
	}
	switch m := &p.mentions[k]; {
	case m.class == "area":
		named := p.is(m.to-1, "area") || m.area.place != "" && !m.area.adjective
		return m.area.role == "" && named && p.is(i, "ordinal") || told
	case m.class == "anaphor", m.class == "pronoun", m.class == "we":
		return p.is(i, "ordinal")
	case m.class == "mark", m.class == "sign", m.class == "and", m.class == "but", m.is("lead"):
		return told || (verb && p.is(end, "rank-after")) || holder && p.between(0, k, isIndicator)
	case m.class == "indicator", m.class == "here":
		return told || holder
	case m.class == "preposition":
		return told && k == len(p.mentions)-1
	}
	return holder && p.between(0, k, func(m *mention) bool { return m.class == "indicator" && m.entry.Has("ranked") })
}

// besidePlace says whether mention k may stand between a place and the one that holds it:
// its verb, a time, what it holds the place with, or a word that says nothing.
func (p *parse) besidePlace(k int) bool {
	switch m := &p.mentions[k]; m.class {
	case "when", "neutral", "filler", "base":
		return true
	case "preposition":
		return p.class(k+1) == "when"
	case "amount":
		return m.amount.lead == "from" && k > 0 && p.class(k-1) == "area"
	default:
		return m.is("rank-verb") || p.fold(k) == "-" && p.is(m.to, "ordinal") && p.class(k-1) == "area"
	}
}

// leadsToHolder says whether the one that holds a place stands right behind lexeme end, a
// dash or a verb at most between.
func (p *parse) leadsToHolder(end int) bool {
	for p.is(end, "rank-verb") || p.first(end).Fold == "-" {
		end++
	}
	if e, found := p.entryOf(end, "rank-after"); found && e.Has("holds") {
		end++ // "третье осталось за Ираном"
	}
	return p.is(end, "area") && !p.is(end, "adjective")
}

// endsPlace says whether nothing that an ordinal could describe stands behind it: its
// clause ends, or goes on with those before, with what it is a place by or held with.
func (p *parse) endsPlace(end int) bool {
	in := end < len(p.lexemes) && (p.lexemes[end].Is("preposition", "in") || p.lexemes[end].Is("preposition", "with")) // "and third in Asia"
	by := p.inflects() && p.is(end, "rank-between") && p.is(end+1, "indicator") && !p.rankedAt(end+1)                  // "вторая по объёму инвестиций"
	return in || by || p.is(end, "here") && p.inflects() || p.endsAt(end) || p.is(end, "and") ||
		p.is(end, "rank-of") || p.is(end, "rank-after") || p.is(end, "ranked-by")
}

// endsAt says whether a clause ends before lexeme i.
func (p *parse) endsAt(i int) bool {
	return i >= len(p.lexemes) || p.first(i).Kind == lexicon.Mark
}
