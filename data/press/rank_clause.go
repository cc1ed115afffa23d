package press

import "oborot/data/lexicon"

// rowClauses makes a row of partners of a clause that tells with which countries one
// trades: "второе место среди стран, куда Грузия экспортирует товары" is a place among the
// buyers of Georgia. The verb is the row, and the subject owns it.
func (p *parse) rowClauses() {
	for k := range p.mentions {
		p.rowParticiple(k)
		p.partnerBy(k)
		if !p.mentions[k].is("row-where") || p.fold(k-1) != "," || !p.namesCountries(k-2) || p.class(k+1) != "area" {
			continue
		}
		owner := &p.mentions[k+1].area
		verb := k + 2
		for verb < k+5 && verb < len(p.mentions) &&
			(p.class(verb) == "neutral" || p.class(verb) == "word" || p.class(verb) == "when" ||
				p.class(verb) == "preposition") {
			verb++
		}
		if verb >= len(p.mentions) || owner.role != "" || owner.adjective || p.class(verb) != "indicator" ||
			!p.mentions[verb].entry.Has("verb") {
			continue
		}
		owner.role = "for"
		for _, j := range [...]int{k - 1, k} {
			p.mentions[j].class, p.mentions[j].entry = "known", lexicon.Entry{Class: "known"}
		}
		m := &p.mentions[verb]
		m.entry = lexicon.Entry{Class: "indicator", Value: m.entry.Value, Features: "ranked", Line: m.entry.Line}
	}
}

// namesCountries says whether mention k is a word for countries or markets.
func (p *parse) namesCountries(k int) bool {
	return k >= 0 &&
		(p.class(k) == "here" && p.mentions[k].entry.Value == "country" || p.mentions[k].is("thing") ||
			p.mentions[k].is("asked") || p.mentions[k].is("economy"))
}

// rowParticiple makes a row of the countries that the verb of trade at mention k describes,
// or that a dash calls suppliers or buyers: "среди стран, импортирующих российское зерно"
// are the buyers of it, "среди стран — поставщиков товаров в Грузию" the suppliers.
func (p *parse) rowParticiple(k int) {
	m := &p.mentions[k]
	if k < 2 || m.class != "indicator" || !p.inflects() || !p.namesCountries(k-2) || !p.boundary(k-1) {
		return
	}
	switch {
	case p.fold(k-1) == "-" && m.entry.Has("ranked"):
		p.mentions[k-1].class = "known"
	case p.fold(k-1) == "," && m.entry.Has("verb") && tradesIn(m.entry.Value) && m.entry.Value != "turnover":
		p.mentions[k-1].class = "known"
		m.entry = lexicon.Entry{Class: "indicator", Value: otherFlow(m.entry.Value), Features: "ranked", Line: m.entry.Line}
	}
}

// partnerBy makes of the word for a partner at mention k, behind which stands in what, the
// row of suppliers or of buyers: "второй партнёр Сербии по импорту".
func (p *parse) partnerBy(k int) {
	m := &p.mentions[k]
	if m.class != "indicator" || m.entry.Value != "turnover" || !m.entry.Has("ranked") || !p.inflects() {
		return
	}
	by := k + 1
	if p.class(by) == "area" {
		by++
	}
	if by+1 >= len(p.mentions) || !p.is(p.mentions[by].from, "ranked-by") || p.class(by+1) != "indicator" ||
		p.mentions[by+1].entry.Has("ranked") {
		return
	}
	if flow := p.mentions[by+1].entry.Value; flow == "exports" || flow == "imports" {
		m.entry.Value = flow
		p.mentions[by+1].class, p.mentions[by+1].entry = "known", lexicon.Entry{Class: "known"}
	}
}
