package press

// followers hands the amounts of a row out, in order, to the countries that follow the
// first partner of an owner named before them: "Malta stayed Peru's biggest partner with 5
// billion, followed by Chile and Cuba with 4 and 3 billion respectively". The owner of the
// partners stays theirs.
func (p *parse) followers(f *frame, k int) (parties, bool) {
	if !p.language.PlainNouns() || !p.respective() || !f.entry.Has("ranked") {
		return parties{}, false
	}
	turn, total, first := p.turnOf(k)
	row := p.areaRow(first, total)
	if len(row) < 2 || turn >= len(row) {
		return parties{}, false
	}
	for j := 0; j < row[0] && j < f.at; j++ {
		if a := p.mentions[j].area; p.class(j) == "area" && a.owner {
			q := parties{reporter: a.code, partner: p.mentions[row[turn]].area.code}
			p.sided(k, f.parties, q, ": one of several that the amounts are dealt out to")
			return q, q.reporter != q.partner
		}
	}
	return parties{}, false
}
