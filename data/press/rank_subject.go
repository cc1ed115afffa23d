package press

// Where a language tells parts by cases, whoever stands in a row of places without one
// is the subject of his clause: "Ұлттық сауда бойынша Қытай 9 млрд доллармен бірінші,
// 7 млрд айналымы бар Ресей екінші орында". The trade is that of the one country beside
// the row that has a case, else of the one whom the text was speaking of, and each
// subject is its partner. What contradicts: two that could own the row, a subject who
// owns it, several subjects of one clause.

// rowSubject returns the sides of the amount at mention k in a row of places.
func (p *parse) rowSubject(f *frame, k int, q parties, c *context) (parties, bool) {
	if !p.postpositional() || f.indicator != "turnover" || f.dealt != nil || !p.between(0, len(p.mentions), isRank) {
		return q, false
	}
	subject, found := p.subjectRound(k)
	if !found {
		return q, false
	}
	owner := p.rowOwnerByCase(subject.code)
	if owner.code == "" {
		if owner.code = c.parties.reporter; owner.code == "" {
			owner.code = parties{}.onlyNamed(c.named)
		}
	}
	if owner.code == "" || owner.code == "?" || owner.code == subject.code {
		return q, false
	}
	q = parties{reporter: owner.code, reporterPlace: owner.place, placeName: owner.name, fromContext: q.fromContext}
	return q.rowPartner(subject), true
}

// subjectRound returns the only country without a case in the clause of mention k.
func (p *parse) subjectRound(k int) (area, bool) {
	from, to := p.round(k, p.boundary)
	var subject area
	for j := from; j < to; j++ {
		a := p.mentions[j].area
		if p.class(j) != "area" || a.role != "" || a.adjective || a.place != "" {
			continue
		}
		if subject.code != "" || a.joined || a.code == "?" {
			return area{}, false
		}
		subject = a
	}
	return subject, subject.code != ""
}

// rowOwnerByCase returns the only country of the sentence that has a case, other than
// the one whose code is given: with whom, whose or toward whom the row is.
func (p *parse) rowOwnerByCase(other string) area {
	var owner area
	for j := range p.mentions {
		a := p.mentions[j].area
		if p.class(j) != "area" || a.code == other ||
			a.role != "with" && a.role != "whose" && a.role != "toward" && a.role != "in" {
			continue
		}
		if owner.code != "" && owner.code != a.code {
			return area{code: "?"}
		}
		owner = a
	}
	return owner
}
