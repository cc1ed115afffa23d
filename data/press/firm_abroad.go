package press

// heldAbroad says whether the enterprises at mention k are those that the country
// named without a preposition has in another one: "la France compte 400 filiales en
// Turquie", "170 de ses sociétés y travaillent", "forte de 30 filiales en Grèce".
func (p *parse) heldAbroad(k int) bool {
	if !p.language.Behind || !p.mentions[k].entry.Has("count") || p.mentions[k].entry.Value == "projects" ||
		!p.holdsFirms(k) {
		return false
	}
	owner, host := p.ownerAndHost()
	return owner != "" && host != "" && owner != host
}

// ownerAndHost returns the country that a sentence names without a preposition and
// the one in which it is told to have something, "?" where only a pronoun stands for
// that; nothing where it only trades with somebody.
func (p *parse) ownerAndHost() (owner, host string) {
	for j := range p.mentions {
		a := p.mentions[j].area
		switch {
		case p.class(j) == "here" && p.mentions[j].entry.Value == "country":
			if host == "" {
				host = "?"
			}
		case p.class(j) != "area" || a.place != "" || a.role == "office":
		case a.role == "with":
			return "", ""
		case a.role == "in":
			host = a.code
		case a.role == "" && !a.adjective && owner == "":
			owner = a.code
		}
	}
	return owner, host
}

// ownersFirms fills what is open of the sides of enterprises that one country has in
// another.
func (p *parse) ownersFirms(f *frame, q parties) parties {
	if !f.entry.Has("count") || q.whole() || !p.heldAbroad(f.at) {
		return q
	}
	owner, host := p.ownerAndHost()
	if q.partner == "" && q.reporter != owner {
		q.partner = owner
	}
	if q.reporter == "" && host != "?" && q.partner != host {
		q.reporter = host
	}
	return q
}

// holdsFirms says whether the words before the enterprises at mention k tell that
// somebody has them: a verb or a preposition of having, a possessive, "dont".
func (p *parse) holdsFirms(k int) bool {
	if p.class(k-1) == "neutral" && p.mentions[k-1].is("possessive") {
		return p.class(k-2) == "amount" || p.ofAt(k-2) && p.class(k-3) == "amount"
	}
	if p.class(k-1) != "amount" {
		return false
	}
	if j := k - 2; j >= 0 && p.mentions[j].is("possessive") {
		return true
	}
	for j := k - 2; j >= 0 && j >= k-4 && !p.boundary(j); j-- {
		if m := &p.mentions[j]; m.is("has-firms") || m.class == "of-which" && p.class(j-2) == "area" {
			return true
		}
	}
	return false
}

// headOfAside returns the frame that a comparison goes back to behind an aside that
// counts some of its enterprises: "62 sociétés, dont 24 coentreprises, contre 33".
func (p *parse) headOfAside(frames []frame, k int) *frame {
	at := k - 1
	if !p.language.Behind || at < 1 || !p.mentions[at].is("against") || p.fold(at-1) != "," {
		return nil
	}
	for j := at - 2; j > 0 && p.fold(j) != ","; j-- {
		if p.class(j) == "of-which" && p.fold(j-1) == "," {
			if i := lastBefore(frames, j); i >= 0 && frames[i].entry.Has("count") {
				return &frames[i]
			}
			return nil
		}
	}
	return nil
}

// partCounted says whether a frame counts some of those that the one before did.
func (p *parse) partCounted(f, previous *frame) bool {
	return p.jointAgain(f, previous) ||
		p.language.Behind && f.entry.Has("count") && previous.entry.Has("count") && !previous.trap &&
			p.between(previous.at, f.at, func(m *mention) bool { return m.class == "of-which" })
}
