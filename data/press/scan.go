package press

import "oborot/data/lexicon"

// order is which class of an ambiguous word speaks first.
var order = [...]string{
	"trap", "indicator", "company", "respectively", "index", "base", "against", "growth", "level", "share-of", "share", "compare",
	"year-on-year", "of-which", "cue", "say", "source", "institution", "role", "bilateral", "stake-lead", "stake",
	"foreign", "operates", "creates", "here", "anaphor", "we", "pronoun", "preposition", "base-to", "and", "but",
	"relative-pronoun", "negation", "negative", "favours", "theirs", "physical", "thing", "neutral", "filler", "sign", "hedge", "period", "same", "whole",
}

// passes go over the mentions of a sentence one after the other, before anything is made of
// them: each leans on what those before it have left.
var passes = [...]func(*parse){
	(*parse).firmsNamed, (*parse).partnerKinds, (*parse).kindsOf, (*parse).membersAside, (*parse).asides,
	(*parse).relativeClauses, (*parse).forMoney, (*parse).weightsPaidFor, (*parse).marksBehind,
	(*parse).lastsOfLists, (*parse).postpose, (*parse).verbsFinal, (*parse).newSubjects, (*parse).apart, (*parse).steps,
	(*parse).partsOfIt, (*parse).items, (*parse).economiesLeftOut, (*parse).recipients, (*parse).comesTo,
	(*parse).homonyms, (*parse).rowClauses, (*parse).whereClauses, (*parse).partVerbs, (*parse).withFirst,
	(*parse).jointAdjectives, (*parse).tonnesBeside, (*parse).goodsCounted, (*parse).annualRises,
	(*parse).embassies, (*parse).addressed, (*parse).goodsOnWay, (*parse).causePlaces, (*parse).groupScopes,
	(*parse).thenLed, (*parse).yearNouns, (*parse).causesLed, (*parse).partsFall, (*parse).rowsFrom,
	(*parse).thenDated, (*parse).sinceEvents, (*parse).bareRuns, (*parse).pairs, (*parse).elide,
	(*parse).becomings, (*parse).wayOpens, (*parse).pairRows, (*parse).adjectiveParts, (*parse).placesApart,
	(*parse).placesInside, (*parse).holdersOfParts, (*parse).mostOf, (*parse).sharesThatOf, (*parse).accompanied,
	(*parse).tellers, (*parse).withShares, (*parse).placings, (*parse).opposites, (*parse).upToLevels, (*parse).samesOfTwo,
	(*parse).overtaking, (*parse).outranked, (*parse).placesTaken, (*parse).quantities, (*parse).firmsTold,
	(*parse).saidInPassing, (*parse).mixedKinds, (*parse).sumsOfFlows, (*parse).rowOfGoods,
}

// scan fills in the lexemes and the mentions.
func (p *parse) scan() {
	p.lexemes = p.language.Lexemes(p.tokens, p.sentence)
	p.mentions = make([]mention, 0, len(p.lexemes))
	for i := 0; i < len(p.lexemes); {
		i = p.mentionAt(i)
	}
	for _, pass := range passes {
		pass(p)
	}
}

// pairs finds the amounts that are each told of a country of its own, and whether two
// flows have one each, in their order.
func (p *parse) pairs() {
	p.paired, p.inOrder = p.pairing(), p.twoFlows()
	if p.paired == nil {
		p.paired = p.eachBehind()
	}
}

func (p *parse) holdersOfParts() { p.holders = p.partsNamed() }

func (p *parse) rowOfGoods() { p.goodsTold = p.goodsRow() }

// mentionAt adds the mention that begins at lexeme i and returns the lexeme
// behind it. A word that only leans on the one before it, "же", is none.
func (p *parse) mentionAt(i int) int {
	if i > 0 && p.is(i, "enclitic") {
		return i + 1
	}
	if p.countryAs(i) {
		return i + 2
	}
	if w, end, same := p.whenAt(i); end > i && !p.yearIsCount(w, i, end) {
		m := mention{class: "when", from: i, to: end, when: w}
		m.when.Edge, m.when.UpTo = p.edgeOf(i, end), p.asOf(i)
		if same {
			m.entry.Features = "same"
		}
		p.mentions = append(p.mentions, m)
		return end
	}
	if p.comparesBehind(i) {
		p.mentions = append(p.mentions, p.plainMention(i))
		return i + 1
	}
	if e, ahead := p.moreBy(i); ahead {
		p.mentions = append(p.mentions, mention{class: "growth", from: i, to: i + 1, entry: e, lexeme: &p.lexemes[i]})
		return i + 1
	}
	if a, end := p.amountAt(i); end > i {
		p.mentions = append(p.mentions, mention{class: "amount", from: i, to: end, amount: a})
		return end
	}
	if a, end := p.areaAt(i); end > i {
		end = p.abbreviated(a, end)
		if !p.postpositional() {
			p.role(&a)
			if a.role == "on" &&
				(p.is(end-1, "origin") && p.is(end, "land") || end > i+1 && p.is(end-1, "economy") || p.ofEconomy(i)) {
				a.role = "in" // "on the Uzbek market"
			}
		}
		p.mentions = append(p.mentions, mention{class: "area", from: i, to: end, area: a})
		return end
	}
	p.mentions = append(p.mentions, p.plainMention(i))
	return i + 1
}

// countryAs says whether the lexeme at i is the word for a country that is joined to what
// the country is: "стран-инвесторов", "страны-партнёры".
func (p *parse) countryAs(i int) bool {
	e, found := p.entryOf(i+2, "indicator")
	return found && e.Has("ranked") && p.is(i, "here") && p.first(i+1).Fold == "-" && !p.first(i+1).Spaced &&
		!p.first(i+2).Spaced
}

// abbreviated returns the lexeme behind the short name in brackets that an area is told
// to have, "the United Arab Emirates (UAE)", where one begins at lexeme end; else end.
func (p *parse) abbreviated(a area, end int) int {
	if end+2 >= len(p.lexemes) || p.first(end).Text != "(" {
		return end
	}
	short, to := p.areaAt(end + 1)
	if to == end+1 || to >= len(p.lexemes) || short.code != a.code || short.place != a.place ||
		short.adjective || p.first(to).Text != ")" {
		return end
	}
	return to + 1
}

// yearIsCount says whether what looks like a bare year counts something: the
// word for enterprises stands behind it, and no "In" that opens the sentence before it.
func (p *parse) yearIsCount(w When, i, end int) bool {
	e, found := p.entryOf(end, "indicator")
	if lead, _ := p.entryOf(0, "preposition"); i == 1 && lead.Value == "in" && p.language.PlainNouns() {
		return false // "In 2014 companies from Chile sold"
	}
	return found && e.Has("count") && w.Form == Span && end == i+1 && p.first(i).Kind == lexicon.Number
}

// plainMention gives a lexeme the first class that matters, or calls it a word
// or a mark.
func (p *parse) plainMention(i int) mention {
	x := &p.lexemes[i]
	m := mention{class: "word", from: i, to: i + 1}
	if p.first(i).Kind != lexicon.Word {
		m.class = "mark"
	}
	if len(x.Entries) == 0 {
		return m
	}
	m.lexeme = x
	for _, class := range order {
		if e, found := x.Find(class); found {
			m.class, m.entry = class, e
			return m
		}
	}
	if e, found := x.Find("goods"); found {
		m.entry = e // a word like those that no word file knows
		return m
	}
	m.class, m.entry = "known", x.Entries[0]
	return m
}

// is says whether the lexeme of a mention has an entry of the class.
func (m *mention) is(class string) bool {
	if m.class == class {
		return true
	}
	return m.lexeme != nil && m.lexeme.Means(class)
}

// fold returns the first word of mention k as it is looked up.
func (p *parse) fold(k int) string {
	if k < 0 || k >= len(p.mentions) {
		return ""
	}
	return p.first(p.mentions[k].from).Fold
}

// class returns the class of mention k, empty outside the sentence.
func (p *parse) class(k int) string {
	if k < 0 || k >= len(p.mentions) {
		return ""
	}
	return p.mentions[k].class
}

// boundary says whether mention k parts clauses: a comma, a dash, a semicolon.
func (p *parse) boundary(k int) bool {
	if p.class(k) == "but" {
		return true
	}
	if p.class(k) != "mark" && p.class(k) != "sign" {
		return false
	}
	switch p.fold(k) {
	case ",":
		return !p.setOff(k)
	case "-":
		return !p.joinsPair(k)
	case ";", ":", "(", ")":
		return true
	}
	return false
}

// joinsPair says whether mention k is the hyphen between two countries that one word names,
// "чешско-литовская торговля", and parts nothing.
func (p *parse) joinsPair(k int) bool {
	return !p.first(p.mentions[k].from).Spaced && p.class(k-1) == "area" && p.class(k+1) == "area" &&
		!p.first(p.mentions[k+1].from).Spaced
}
