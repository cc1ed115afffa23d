package press

import "oborot/data"

// dativeOf returns the country that a pronoun of the one to whom something is
// sold, or from whom it is bought, stands for: "Erevan lui a vendu" is said of
// the only other country that the text was speaking of.
func (p *parse) dativeOf(code string, c *context) string {
	if !p.between(0, len(p.mentions), func(m *mention) bool { return m.is("dative") }) {
		return ""
	}
	other := ""
	for _, named := range c.named {
		switch {
		case named == code:
		case other != "":
			return ""
		default:
			other = named
		}
	}
	return other
}

// toThem fills the open side of a verb of trade by the pronoun before it.
func (p *parse) toThem(f *frame, q parties, c *context) parties {
	if !f.trades() || !f.entry.Has("verb") || q.reporter == "" || q.partner != "" {
		return q
	}
	q.partner = p.dativeOf(q.reporter, c)
	return q
}

// tradeTold says whether the sentences before told, or announced, the trade of
// two countries, so that sales and purchases are theirs and no shop's.
func (p *parse) tradeTold(c *context) bool {
	switch c.entry.Value {
	case "exports", "imports", "turnover", "balance":
		return c.parties.partner != data.World &&
			!p.between(0, len(p.mentions), func(m *mention) bool { return m.class == "company" })
	}
	return false
}
