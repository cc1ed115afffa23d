package press

// antecedent returns the country before the relative pronoun of the clause that tells
// a place: "du Kazakhstan, dont elle est le sixième client" is a row of Kazakhstan's.
func (p *parse) antecedent(f *frame) string {
	at := p.placeBefore(f)
	for j := at - 1; j > 1 && j >= at-5 && !p.boundary(j); j-- {
		if !p.mentions[j].is("of-which") {
			continue
		}
		if p.fold(j-1) == "," {
			j--
		}
		if p.class(j-1) == "area" && !p.mentions[j-1].area.adjective {
			return p.mentions[j-1].area.code
		}
		return ""
	}
	return ""
}
