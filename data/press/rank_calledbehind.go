package press

// calledBehind returns the country behind the word for those who trade of a frame which
// the sentence says that word of, in the view of the row's owner: "le premier
// fournisseur du Portugal est l'Espagne"; "" where it says it of none.
func (p *parse) calledBehind(f *frame) string {
	j, owner := f.at+1, ""
	for ; p.class(j) == "preposition" || p.class(j) == "stake-lead" || p.class(j) == "area" && owner == "" ||
		p.class(j) == "when" ||
		p.class(j) == "neutral" && !p.mentions[j].is("be") && !p.mentions[j].is("ranks"); j++ {
		if p.class(j) == "area" {
			owner = p.mentions[j].area.code
		}
	}
	if j >= len(p.mentions) || !isPredicate(&p.mentions[j]) && !p.mentions[j].is("be") && !p.mentions[j].is("ranks") {
		return ""
	}
	for j++; p.class(j) == "neutral" || p.class(j) == "when"; j++ {
	}
	if p.class(j) != "area" || p.mentions[j].area.adjective || p.mentions[j].area.role != "" ||
		p.mentions[j].area.code == owner {
		return ""
	}
	return p.mentions[j].area.code
}

// partOfFlow says whether the share at mention k tells again, as a part of all that was
// put in, a flow of the same sentence: "ont investi 2 milliards, soit 30 % du total
// des investissements".
func (p *parse) partOfFlow(k int) bool {
	before := p.amountBefore(k)
	if !p.language.Behind || before < 0 || p.mentions[k].amount.measure != percent ||
		p.mentions[before].amount.measure != money || !p.levelAgain(before, k) {
		return false
	}
	return p.between(0, before, func(m *mention) bool {
		return m.class == "indicator" && m.entry.Value == "fdi_inflow" && (m.entry.Has("verb") || m.entry.Has("flow"))
	})
}

// levelAgain says whether no more stands between two amounts than when and where the
// first was, and a comma and a word of so much behind it.
func (p *parse) levelAgain(before, k int) bool {
	level := false
	for j := before + 1; j < k; j++ {
		switch m := &p.mentions[j]; {
		case m.class == "level" && p.fold(j-1) == ",":
			level = true
		case m.class == "when", m.class == "area", m.class == "neutral", m.class == "preposition", m.class == "stake-lead", p.fold(j) == ",":
		default:
			return false
		}
	}
	return level
}

// nextCalled gives the next place of such a row to the country before it: "est
// l'Espagne, la France venant au deuxième rang".
func (p *parse) nextCalled(f *frame, k int) (parties, bool) {
	areas, q := p.fresh(f, k), f.parties
	if !f.placed || len(areas) != 1 || areas[0].adjective || areas[0].code == q.reporter || p.calledBehind(f) == "" {
		return q, false
	}
	q.partner, q.partnerPlace = areas[0].code, ""
	p.sided(k, f.parties, q, ": named right before the amount")
	return q, true
}
