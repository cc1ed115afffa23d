package press

import "oborot/data"

// byForeigners says whether the verb of investing at mention k has foreigners, of no
// country in particular, for its subject and a country that the money goes into:
// "за год иностранцы вложили в Грузию", "иностранные инвесторы вложили".
func (p *parse) byForeigners(k int) bool {
	if p.language.Behind || !p.mentions[k].entry.Has("verb") {
		return false
	}
	into := p.between(0, len(p.mentions), func(m *mention) bool {
		return m.class == "area" && (m.area.role == "in" || m.area.role == "toward" && p.postpositional()) &&
			!m.area.adjective ||
			m.class == "here"
	})
	for j := range p.mentions {
		if p.class(j) != "foreign" {
			continue
		}
		if next := p.mentions[min(j+1, len(p.mentions)-1)]; p.mentions[j].entry.Has("noun") ||
			next.is("company-many") || next.is("stake") || next.is("backer") {
			return into
		}
	}
	return false
}

// investorsAsked says whether the verb of investing at mention k asks who has put
// money into a country: "кто больше всех инвестировал в Иран", "стран, больше всех
// вложивших в Казахстан".
func (p *parse) investorsAsked(k int) bool {
	if !p.inflects() || !p.mentions[k].entry.Has("verb") {
		return false
	}
	for j := k - 1; j >= 0 && j >= k-6; j-- {
		if p.mentions[j].is("asked") {
			return p.between(k+1, k+4, func(m *mention) bool {
				return m.class == "area" &&
					m.area.role == "in" && !m.area.adjective
			})
		}
	}
	return false
}

// investorsAct says whether investors or companies of a country are named in the
// clause of the verb at mention k, so that a works named elsewhere is not the one
// that puts money in: "вложили турецкие инвесторы, ещё несколько заводов строятся".
func (p *parse) investorsAct(k int) bool {
	if !p.inflects() {
		return false
	}
	from, to := p.round(k, p.boundary)
	company := false
	acts := p.between(from, to, func(m *mention) bool {
		company = company || m.is("company") && !m.is("company-many")
		return m.is("company-many") || m.is("stake") ||
			m.class == "indicator" && m.entry.Value == "fdi_stock" && m.entry.Has("ranked")
	})
	return acts && !company &&
		p.between(from, to, func(m *mention) bool {
			return m.class == "area" && m.area.adjective ||
				m.class == "foreign"
		})
}

// capitalOut returns the sides of investments that are told to go abroad: they come from
// the country that owns them and go into the one that a preposition leads to, else into
// all the others: "China's outbound direct investment reached 5 billion".
func (p *parse) capitalOut(f *frame, c *context) (parties, bool) {
	if !f.entry.Has("outgoing") {
		return parties{}, false
	}
	var q parties
	for _, a := range p.areasOf(f) {
		switch {
		case a.role == "office":
		case !a.adjective && !a.owner && (a.role == "in" || a.role == "toward"):
			q.reporter, q.reporterPlace = a.code, a.place
		case q.partner == "":
			q.partner, q.partnerPlace = a.code, a.place
		}
	}
	if q.partner == "" && len(c.named) == 1 {
		q.partner = c.named[0]
	}
	if q.reporter == "" {
		q.reporter = data.World
	}
	p.sided(f.at, parties{}, q, ": named with the indicator")
	return q, true
}
