package press

// homonyms gives the short name of two countries that of the one whose office
// the sentence names, where it names the other nowhere else and the one nowhere
// as a partner: "экспорт РК, по данным министерства торговли Кореи".
func (p *parse) homonyms() {
	for k := range p.mentions {
		m := &p.mentions[k]
		e, found := p.entryOf(m.from, "homonym")
		if m.class != "area" || !found {
			continue
		}
		offices := 0
		for j := range p.mentions {
			a := p.mentions[j].area
			switch {
			case p.class(j) != "area" || p.is(p.mentions[j].from, "homonym"):
			case a.code == m.area.code || a.code == e.Value && !p.ofOffice(j):
				offices = len(p.mentions)
			case a.code == e.Value:
				offices++
			}
		}
		if offices > 0 && offices < len(p.mentions) {
			m.area.code = e.Value
		}
	}
}

// ofOffice says whether the area at mention k owns an institution.
func (p *parse) ofOffice(k int) bool {
	if p.mentions[k].area.role == "office" ||
		p.mentions[k].area.adjective && isOffice(&p.mentions[min(k+1, len(p.mentions)-1)]) {
		return true
	}
	return p.between(k-3, k, isOffice)
}
