package press

import "strings"

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
				if e, found := p.entryOf(i, class); found && e.value == m.amount.unit && e.features != "" {
					m.amount.unit = p.nationalUnit(e)
				}
			}
		}
	}
}

// nationalUnit returns the currency of the first country named that has one of
// that name of its own; the usual one where none or another is named first.
func (p *parse) nationalUnit(e entry) string {
	for k := range p.mentions {
		code := p.mentions[k].area.code
		if p.class(k) != "area" || code == "" {
			continue
		}
		if strings.HasPrefix(e.value, code) {
			break
		}
		for own := range strings.FieldsSeq(e.features) {
			if country, unit, _ := strings.Cut(own, "="); country == code {
				return unit
			}
		}
	}
	return e.value
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
	for _, national := range strings.Fields(e.features) {
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
	if n := p.first(m.to - 2).text; strings.Contains(n, ".") { // "2.354 MD" groups by three
		if figure, ok := p.figure(n, false); ok {
			figure.Hedge = m.amount.figure.Hedge
			m.amount.figure = figure.Scaled(6)
		}
	}
	m.amount.measure, m.amount.unit, m.amount.multiplier = money, unit, 6
	p.because(k, "unit: the money of a country named, in millions", nowhere)
}
