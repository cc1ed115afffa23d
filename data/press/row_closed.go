package press

import "oborot/data"

// rowClosed says whether the amount at mention k stands in a clause behind a row of
// partners that a semicolon has closed, in a language whose rows are told in brackets:
// "Peru's top investors were Spain (18%) and Chile (14%); by region, Lima led (60%)".
// None of the row's countries holds it. A place of the owner before it has its part of
// the whole; else what holds it is not known.
func (p *parse) rowClosed(f *frame, k int) (whole parties, told, closed bool) {
	if !f.entry.Has("row") || !p.language.PlainNouns() {
		return parties{}, false, false
	}
	at := k - 1
	for at > f.at && p.fold(at) != ";" {
		at--
	}
	if at <= f.at || !p.between(f.at, at, isAmount) {
		return parties{}, false, false
	}
	whole = parties{reporter: f.parties.reporter, partner: data.World}
	for j := at + 1; j < len(p.mentions); j++ {
		a := p.mentions[j].area
		if p.class(j) != "area" {
			continue
		}
		if a.code != f.parties.reporter {
			return parties{}, false, false // the row goes on
		}
		if whole.reporterPlace == "" {
			whole.reporterPlace, told = a.place, true
			whole.placeName = a.name
		}
	}
	return whole, told, true
}

// outOfRow says whether what holds the amount at mention k, behind a closed row, is not
// known.
func (p *parse) outOfRow(f *frame, k int) bool {
	_, told, closed := p.rowClosed(f, k)
	return closed && !told
}
