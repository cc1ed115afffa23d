package press

import "slices"

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
		if m.class != "here" || !m.entry.has("topic") {
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
