package press

import (
	"slices"

	"oborot/data/lexicon"
)

// thatCountry puts the only guest of a text, or else the only country that it has told of
// and that the sentence does not name, in the place of "that country", where that is
// the subject of a sentence that tells of a place in a row: "Эта страна — второй партнёр
// Грузии" after a sentence on the minister of Turkey.
func (p *parse) thatCountry(c *context) {
	if !p.inflects() || !p.between(0, len(p.mentions), isRank) {
		return
	}
	for k := range p.mentions {
		m := &p.mentions[k]
		if m.class != "here" || !m.entry.Has("topic") {
			continue
		}
		named := func(code string) bool {
			return p.between(k, len(p.mentions), func(m *mention) bool {
				return m.class == "area" && m.area.code == code && !m.area.adjective
			})
		}
		told := c.guests
		if len(told) != 1 {
			told = c.named
		}
		told = slices.DeleteFunc(slices.Clone(told), named)
		if len(told) == 1 {
			m.class, m.area = "area", area{code: told[0], meant: true}
		}
	}
}

// theirCountry puts the country of the one who speaks in the place of "his country": "По
// словам посла Чили, торговля Перу с его страной выросла".
func (p *parse) theirCountry(v voice) {
	if !p.inflects() || v.country == "" {
		return
	}
	for k := 0; k+1 < len(p.mentions); k++ {
		if p.class(k) != "theirs" || !isHereCountry(&p.mentions[k+1]) || p.mentions[k+1].entry.Has("that") ||
			p.mentions[k+1].entry.Has("ours") {
			continue
		}
		a := area{code: v.country, meant: true}
		if p.class(k-1) == "preposition" {
			e, _ := p.mentions[k-1].lexeme.Find("preposition")
			a.role = e.Value
		}
		p.mentions[k].class, p.mentions[k].area = "area", a
		p.mentions[k+1].class, p.mentions[k+1].entry = "neutral", lexicon.Entry{Class: "neutral"}
	}
}

// yourCountry says whether "your" at mention k is said of the country itself, which it then
// stands for together with it: "экспорт вашей страны", "продали вашей стране".
func (p *parse) yourCountry(k int) bool {
	if k+1 >= len(p.mentions) || !p.mentions[k+1].is("here") {
		return false
	}
	a := &p.mentions[k].area
	if p.class(k-1) == "preposition" {
		e, _ := p.mentions[k-1].lexeme.Find("preposition")
		a.role = e.Value
	} else if p.ends(k+1, p.language.Receivers) {
		a.role = "toward"
	}
	p.mentions[k+1].class, p.mentions[k+1].entry = "neutral", lexicon.Entry{Class: "neutral"}
	return true
}

// weAndYou tells the part of "we" at mention k, said to those whose country trades with
// ours: "ваша страна купила у нас", "мы продали вашей стране", "ваш экспорт к нам".
func (p *parse) weAndYou(k int, own string) (role string, told bool) {
	from, to := p.round(k, p.boundary)
	you, trade, bought := false, false, false
	for j := from; j < to; j++ {
		switch m := &p.mentions[j]; {
		case m.class == "area":
			you = you || m.is("hereabouts") && m.area.code != own
		case m.class == "indicator":
			trade = trade || tradesIn(m.entry.Value)
			bought = bought || m.entry.Value == "imports"
		}
	}
	m := &p.mentions[k]
	switch {
	case !you || !trade:
		return "", false
	case m.entry.Has("own"):
		return "", p.class(k+1) == "indicator" && tradesIn(p.mentions[k+1].entry.Value)
	case m.entry.Has("subject") || m.to > m.from+1 && !bought:
		return "", true
	case m.to > m.from+1 || p.first(m.from).Fold == "у":
		return "from", true
	case p.class(k-1) == "preposition":
		e, _ := p.mentions[k-1].lexeme.Find("preposition")
		return e.Value, true
	}
	return "toward", true
}
