package press

import "oborot/data"

// topOfMany gives the first so many in a row to each of the countries that are told to
// be among them: "в тройке также Казахстан ($268 млн) и Китай ($202 млн)", "Турция и
// Россия входят в пятёрку партнёров Грузии".
func (p *parse) topOfMany(f *frame, k int) []parties {
	if !p.ownersRows() || !isRank(&p.mentions[k]) || p.mentions[k].amount.figure.Hedge != data.AtMost {
		return nil
	}
	for at, all := range [2][]string{p.rowOfTop(k), p.subjectsOfTop(k)} {
		if len(all) < 2 {
			continue
		}
		first := all[0]
		if at == 1 {
			first = all[len(all)-1]
		}
		if f.parties.reporter != first && f.parties.partner != first {
			continue
		}
		var out []parties
		for _, code := range all {
			out = append(out, f.parties.inPlaceOf(first, code))
		}
		return out
	}
	return nil
}

// rowOfTop returns the countries that follow the place at mention k as those who are
// among the first so many, each perhaps with an amount of its own.
func (p *parse) rowOfTop(k int) []string {
	var all []string
	ready := true // the next country may begin
	for j := k + 1; j < len(p.mentions); j++ {
		switch m := &p.mentions[j]; {
		case m.class == "area" && ready && p.memberOfTop(j):
			all, ready = append(all, m.area.code), false
		case m.class == "area" &&
			len(all) > 0, p.fold(j) == ";", m.class == "growth", m.class == "say", m.class == "indicator" &&
			len(all) > 0, isRank(m):
			return all
		case p.fold(j) == "," || m.class == "and":
			ready = true
		}
	}
	return all
}

// subjectsOfTop returns the countries joined to each other that stand before the place
// at mention k.
func (p *parse) subjectsOfTop(k int) []string {
	for j := k - 1; j >= 0 && p.fold(j) != ";" && p.class(j) != "amount"; j-- {
		var all []string
		for _, a := range p.subjects(j) {
			all = append(all, a.code)
		}
		if len(all) > 1 && (j == 0 || p.fold(j-1) != "," || p.class(j-2) != "area") &&
			!p.between(j+2*len(all)-1, k, isArea) {
			return all
		}
	}
	return nil
}

// memberOfTop says whether the area at mention k may be among the first so many: a
// country as a noun.
func (p *parse) memberOfTop(k int) bool {
	a := p.mentions[k].area
	return p.dealable(k) && !a.adjective && !a.group && (a.role == "" || a.role == "share") &&
		p.class(k-1) != "indicator"
}
