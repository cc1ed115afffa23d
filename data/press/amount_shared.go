package press

import (
	"strconv"
	"strings"

	"oborot/data/lexicon"
)

// share settles the money whose sign or name several countries have: the yen
// where a sentence names Japan and not China, the rupee of Pakistan where it
// names no India.
func (p *parse) share() {
	for k := range p.mentions {
		m := &p.mentions[k]
		if m.class == "amount" && m.amount.measure == plain {
			p.inMillionsOf(k)
		}
		if m.class != "amount" || m.amount.measure != money {
			continue
		}
		for i := m.from; i < m.to; i++ {
			for _, class := range [...]string{"symbol", "currency"} {
				if e, found := p.entryOf(i, class); found && e.Value == m.amount.unit && e.Features != "" {
					m.amount.unit = p.nationalUnit(e)
					if m.amount.unit == "" {
						m.amount.measure = things // whose pesos?
					}
				}
			}
		}
	}
}

// nationalUnit returns the currency of the first country named that has one of
// that name of its own, the subject of the sentence before the others: "in trade with
// China, Japan had a deficit of ¥5 billion". Where none is named, the country that the
// text was speaking of decides. Else it is the usual one, and none where there is no
// usual one: pesos.
func (p *parse) nationalUnit(e lexicon.Entry) string {
	home := p.homeUnit(e)
	for _, subject := range [...]bool{true, false} {
		for k := range p.mentions {
			a := p.mentions[k].area
			if p.class(k) != "area" || subject && (a.role != "" || a.adjective) {
				continue
			}
			if home != "" && (a.role == "toward" || a.role == "with" || a.role == "from") {
				continue // "exports to Uganda reached 80 billion shillings", after one of Kenya
			}
			if unit, found := nationalOf(e, a.code); found {
				return unit
			}
		}
	}
	if home == "" && !e.Has("own") {
		return e.Value
	}
	return home
}

// homeUnit returns the currency of that name of the countries that the text was speaking of;
// none where they have several.
func (p *parse) homeUnit(e lexicon.Entry) string {
	unit := ""
	for _, code := range p.home {
		if own, found := nationalOf(e, code); found && unit == "" {
			unit = own
		} else if found && own != unit {
			return ""
		}
	}
	return unit
}

// nationalOf returns the currency that a country calls by the name of the entry.
func nationalOf(e lexicon.Entry, code string) (unit string, found bool) {
	if code != "" && strings.HasPrefix(e.Value, code) {
		return e.Value, true
	}
	for own := range strings.FieldsSeq(e.Features) {
		if country, unit, _ := strings.Cut(own, "="); country == code && code != "" {
			return unit, true
		}
	}
	return "", false
}

// unitAt reads what stands behind a number.
func (p *parse) unitAt(a *amount, at int) int {
	next := at
	if p.first(at).Fold == "-" && !p.first(at).Spaced {
		next++ // 73-percent
	} else if p.is(at, "unit-of") {
		next++ // "millions d'euros"
	}
	if next > at && (p.is(next, "year") || p.is(next, "unit-month") || p.is(next, "unit-day")) {
		a.measure = things // "a ten-year high"
		return next + 1
	}
	if unit, end := p.unitOfCountry(next); end > next {
		a.measure, a.unit = money, unit
		return end
	}
	for _, class := range [...]string{"currency", "percent", "points", "times", "physical", "thing"} {
		e, found := p.entryOf(next, class)
		if !found {
			continue
		}
		switch class {
		case "currency":
			a.measure, a.unit = money, e.Value
			if m, found := p.entryOf(next+1, "multiplier"); found && a.multiplier == 0 && !p.is(next+1, "currency") {
				a.multiplier, _ = strconv.Atoi(m.Value) // "3165 USD million"
				a.figure, a.year, next = a.figure.Scaled(a.multiplier), false, next+1
			}
		case "percent":
			a.measure = percent
		case "points":
			a.measure = points
		case "times":
			a.measure = ratio
		case "physical":
			a.measure = physical
		case "thing":
			a.measure = things
		}
		return next + 1
	}
	return at
}

// unitOfCountry reads the adjective of a country with the name of its money behind a number:
// "8 billion Japanese yen", "300 million Georgian laris".
func (p *parse) unitOfCountry(i int) (unit string, end int) {
	origin, adjective := p.entryOf(i, "origin")
	e, currency := p.entryOf(i+1, "currency")
	if !adjective || !currency {
		return "", i
	}
	if unit, found := nationalOf(e, origin.Value); found {
		return unit, i + 2
	}
	return "", i
}

// inMillionsOf reads capitals behind a number that elsewhere shorten a milliard as
// millions and the money of a country, where the sentence names such a country or that
// money, or the text before was told in it: "26 547,7 MD" is millions of dinars in Tunis.
func (p *parse) inMillionsOf(k int) {
	m := &p.mentions[k]
	e, found := p.entryOf(m.to-1, "national-millions")
	if word := p.words(m.to-1, m.to); !found || word != strings.ToUpper(word) {
		return
	}
	unit := ""
	for _, national := range strings.Fields(e.Features) {
		country, own, _ := strings.Cut(national, "=")
		told := p.between(0, len(p.mentions), func(o *mention) bool {
			return o.class == "area" && o.area.code == country || o.class == "amount" && o.amount.unit == own
		})
		if told || unit == "" && p.currency == own {
			unit = own
		}
		if told {
			break
		}
	}
	if unit == "" {
		return
	}
	m.amount.figure = m.amount.figure.Scaled(6 - m.amount.multiplier)
	if n := p.first(m.to - 2).Text; strings.Contains(n, ".") { // "2.354 MD" groups by three
		if figure, ok := p.figure(n, false); ok {
			figure.Hedge = m.amount.figure.Hedge
			m.amount.figure = figure.Scaled(6)
		}
	}
	m.amount.measure, m.amount.unit, m.amount.multiplier = money, unit, 6
	p.because(k, "unit: the money of a country named, in millions", nowhere)
}
