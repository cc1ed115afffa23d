package press

import "strings"

// share settles the money whose sign or name several countries have: the yen
// where a sentence names Japan and not China, the rupee of Pakistan where it
// names no India.
func (p *parse) share() {
	for k := range p.mentions {
		m := &p.mentions[k]
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
