package press

import (
	"strings"

	"oborot/data"
	"oborot/data/lexicon"
)

// area is a country, a group of them or a place inside one, with the words
// that say which part it plays.
type area struct {
	code      string // of codelist/area.csv; "?" for a group without a code
	place     string // ISO 3166-2, where a place is named
	name      string // the place in the nominative
	role      string // the preposition that governs it: with, in, from, between, share
	adjective bool   // Belgian, not Belgium
	joined    bool   // the second of two: "X and Y", "X-Y"
	group     bool
	capital   bool   // a city that may stand for its country
	owner     bool   // a mark of possession stands behind it: Chile's
	head      bool   // it owns the indicator right behind it: "Chile's imports"
	meant     bool   // “the country” stands for it
	listed    bool   // it has an amount of its own in a list of countries
	unknown   string // the name of a place that the word file does not know
}

// foreignPlace stands for a place that no code list holds: its name and its
// country are told, and it is not stored.
const foreignPlace = "?"

// areaAt reads one area at lexeme i, with the mark of possession behind it.
func (p *parse) areaAt(i int) (area, int) {
	a, end := p.areaName(i)
	if end > i && p.is(end, "possessive") {
		a.owner, end = true, end+1
	}
	if end > i && a.adjective && p.is(end, "economy") {
		a.adjective, end = false, end+1 // "в казахстанскую экономику" is into Kazakhstan
	}
	a.adjective = a.adjective && !p.ofEconomy(i)
	return a, end
}

// ofEconomy says whether the adjective at lexeme i stands behind the word for an economy or
// a market, which with it is the country: "dans l'économie kazakhe".
func (p *parse) ofEconomy(i int) bool { return p.language.Behind && p.is(i-1, "economy") }

// namedGroup says whether the word for countries at lexeme i has behind it the name of a
// group that the word file does not know, or the adjective of one: "из стран МЕРКОСУР",
// "стран Карибского бассейна".
func (p *parse) namedGroup(i int) bool {
	return p.is(i, "countries") && i+1 < len(p.lexemes) && len(p.lexemes[i+1].Entries) == 0 && p.first(i+1).Capital()
}

// areaName reads the name of an area, or the adjective of one, at lexeme i.
func (p *parse) areaName(i int) (area, int) {
	if p.commonNoun(i) {
		return area{}, i
	}
	if p.namedGroup(i) {
		return area{code: "?", group: true}, i + 2
	}
	if e, found := p.entryOf(i, "place"); found {
		country := e.Value[:2]
		name := p.language.PlaceNames[e.Value]
		return area{code: country, place: e.Value, name: name, capital: p.is(i, "capital"), adjective: p.ofOrigin(i)}, i + 1
	}
	if e, found := p.entryOf(i, "town"); found && p.first(i).Capital() {
		return area{code: e.Value, place: foreignPlace, name: e.Features}, i + 1
	}
	if e, found := p.entryOf(i, "town-within"); found {
		return area{code: e.Value, place: foreignPlace, name: e.Features, role: "in"}, i + 1
	}
	if e, found := p.entryOf(i, "town-origin"); found {
		return area{code: e.Value, place: foreignPlace, name: e.Features, adjective: true}, i + 1
	}
	if e, found := p.entryOf(i, "place-origin"); found {
		return area{code: e.Value[:2], place: e.Value, name: p.language.PlaceNames[e.Value], adjective: true}, i + 1
	}
	if e, found := p.entryOf(i, "capital"); found {
		return area{code: e.Value, capital: true, adjective: p.ofOrigin(i)}, i + 1
	}
	if e, found := p.entryOf(i, "origin"); found && !p.nounToo(i) {
		return area{code: e.Value, adjective: !p.is(i+1, "land")}, i + 1
	}
	if e, found := p.entryOf(i, "area"); found && (!e.Has("capital") || p.first(i).Capital()) {
		if role := led(e); role != "" {
			return area{code: e.Value, role: role}, i + 1
		}
		if e.Has("office") {
			return area{code: e.Value, role: "office"}, i + 1
		}
		if e.Has("others") {
			if a, end := p.othersOfGroup(i + 1); end > i {
				return a, end
			}
			if code := p.others(); code != "?" || !p.language.PlainNouns() || p.is(i-1, "preposition") {
				return area{code: code, group: true}, i + 1
			}
			return area{}, i // "Russia, China and other countries"
		}
		if a, end := p.othersOfGroup(i + 1); e.Value == data.World && end == i+2 {
			return a, end // "со всеми странами СНГ"
		}
		return area{code: e.Value, group: e.Has("group"), adjective: p.attributive(i) || p.ofOrigin(i)}, i + 1
	}
	if e, found := p.entryOf(i, "here"); found && e.Value != "country" && p.named(i+1) {
		return area{unknown: p.words(i+1, i+2), role: "in"}, i + 2
	}
	return area{}, i
}

// nounToo says whether the adjective of a country at lexeme i is written as its name is
// and stands for the country: "в Китае" against "китае-российский".
func (p *parse) nounToo(i int) bool {
	if !p.is(i, "area") {
		return false
	}
	next := p.first(i + 1)
	return p.language.Behind && p.first(i).Capital() || p.inflects() && !(next.Fold == "-" && !next.Spaced)
}

// others returns the code of the countries outside the group that a sentence
// named last, or "?" where no code stands for them.
func (p *parse) others() string {
	for k := len(p.mentions) - 1; k >= 0; k-- {
		if p.class(k) == "area" {
			if code, found := outside[p.mentions[k].area.code]; found {
				return code
			}
			if !p.language.PlainNouns() && p.mentions[k].area.role != "" {
				break
			}
		}
	}
	return "?"
}

// commonNoun says whether lexeme i is written as no name is, in a language that
// writes names with a capital letter and their abbreviations in capitals.
func (p *parse) commonNoun(i int) bool {
	if !p.language.Capitals || i >= len(p.lexemes) {
		return false
	}
	text := p.words(i, i+1)
	for _, e := range p.lexemes[i].Entries {
		if e.Has("upper") {
			return text != strings.ToUpper(text)
		}
	}
	e, found := p.entryOf(i, "area")
	return !(found && e.Has("group")) && text == strings.ToLower(text)
}

// attributive says whether the noun at lexeme i stands as an adjective does,
// right before what is counted or put in, in a language whose nouns do not change:
// "US companies".
func (p *parse) attributive(i int) bool {
	e, found := p.entryOf(i+1, "indicator")
	return found && p.language.Caseless() && !p.language.Behind &&
		(e.Has("count") || e.Has("marked") && !e.Has("verb") || e.Has("ranked") && fundsIn(e.Value))
}

// role finds the preposition that governs the area about to be added to the
// mentions, over the words that may stand between.
func (p *parse) role(a *area) {
	if a.role != "" {
		return
	}
	for k := len(p.mentions) - 1; k >= 0 && k >= len(p.mentions)-6; k-- {
		m := &p.mentions[k]
		switch {
		case m.is("preposition"):
			e, _ := m.lexeme.Find("preposition")
			a.role = insideOf(*a, e.Value)
			if a.role == "of" && k > 0 && p.language.Behind && p.mentions[k-1].is("attracts") {
				a.role = "from" // "a reçu de Suisse 2,8 milliards"
			}
			if before := p.repeated(k, e.Value); before != nil {
				a.role, a.joined = before.role, true
			}
			return
		case p.fold(k) == "," && p.inflects() && p.closesTraders(k):
			return // "среди стран, вложивших в Литву, Эстония"
		case m.class == "area":
			if e, _ := p.entryOf(m.from, "area"); e.Has("but") {
				a.role = "office" // "to countries other than Chad"
				return
			}
			if k == len(p.mentions)-1 {
				a.joined = a.joined || m.area.adjective && a.adjective
				return
			}
			if a.owner && !m.area.owner && p.language.PlainNouns() && p.fold(len(p.mentions)-1) == "," {
				return // "shipments to Chile, Peru's top market": no list of two
			}
			if p.ownOffice(k) || m.area.role == "office" && m.area.code == a.code && a.place == "" {
				return // "по данным Росстата, Россия": no list of two
			}
			p.sellTogether(m, a)
			a.role, a.joined = m.area.role, true
			return
		case m.class == "here" && p.opensIn(m.from):
			a.role = p.opening(m.from)
			return
		case m.class == "bilateral":
			a.role = "between"
			return
		case p.inflects() && m.class == "base" && p.lastLeads(m.from) != "":
			a.role = p.lastLeads(m.from) // "больше, чем в Чад"
			return
		case m.is("rank-among") && (a.adjective || a.group) && p.inflects():
			a.role = "office" // "среди азиатских соседей": one of them is told of
			return
		case m.is("excluding"):
			a.role = "office" // "exports, excluding Chad"
			return
		case m.class == "role" && m.is("company-many") && p.inflects():
			return // "предприниматели Чехии"
		case m.class == "role" || m.class == "institution" || m.class == "source",
			p.inflects() && m.class == "word" && p.class(k-1) == "institution":
			a.role = "office" // "Комитет госдоходов Чада"
			return
		case m.is("year"): // г. is a town here
		case m.class == "neutral" && m.is("rank-verb") && p.inflects():
			return // "лидером в Чехии стала Турция"
		case m.class == "and" || m.class == "here" || m.class == "neutral" || m.class == "foreign",
			m.is("economy") && p.inflects(): // "в энергетику Перу"
		case m.class == "mark" && p.fold(k) == "\"":
		case m.class == "mark" && (p.first(m.from).Fold == "," || p.first(m.from).Fold == "-"):
			if k == 0 || p.mentions[k-1].class != "area" || p.clauseBegins(k, a) {
				return
			}
		default:
			return
		}
	}
}

// named says whether lexeme i is a name that the word file does not know.
func (p *parse) named(i int) bool {
	return i < len(p.lexemes) && len(p.lexemes[i].Entries) == 0 && p.first(i).Capital()
}

// opensIn says whether lexeme i begins with a preposition of place: "в городе".
func (p *parse) opensIn(i int) bool { return p.opening(i) != "" }

// opening returns the role that the preposition tells which lexeme i of several words
// begins with, "" where there is none: "из республики" Корея.
func (p *parse) opening(i int) string { return p.roleIn(i, p.first(i)) }

// lastLeads returns the role that the preposition tells which lexeme i of several words ends
// with: "чем в"; "" where there is none.
func (p *parse) lastLeads(i int) string { return p.roleIn(i, p.tokens[p.lexemes[i].To-1]) }

// roleIn returns the role that a word of lexeme i tells as a preposition, where the lexeme has
// several.
func (p *parse) roleIn(i int, word lexicon.Token) string {
	if p.lexemes[i].To-p.lexemes[i].From < 2 {
		return ""
	}
	for _, e := range p.language.Opens(word.Fold) {
		if e.Class == "preposition" {
			return e.Value
		}
	}
	return ""
}

// ofOrigin says whether the endings of lexeme i make an adjective of a name.
func (p *parse) ofOrigin(i int) bool {
	return p.lexemes[i].Role == "origin" || p.lexemes[i].Role == "whose"
}
