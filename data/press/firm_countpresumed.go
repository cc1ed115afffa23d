package press

// countPresumed is the default for enterprises and projects that a number counts and
// whose owner nothing right beside them tells: they are of foreign capital where the
// text tells of a country that has them and of another one that they are in. What
// contradicts it is that they only come, trade or talk, that one company acts,
// that they hold places in a row, and that both are one country or one of them is nowhere told.
func (p *parse) countPresumed(k int, c *context) bool {
	if !p.inflects() || p.mentions[k].entry.Has("elided") || p.attending(k) && !p.stakeBeside(k) ||
		p.companyActs(k) || !p.hasNumber(k) ||
		p.mentions[k].entry.Value != "projects" && p.between(0, k, isRank) {
		return false
	}
	owner := p.ownerOfCounted(k)
	host := p.hostOfCounted(k, owner, c)
	return owner != "" && host != "" && owner != host
}

// hasNumber says whether a bare number stands in the clause of mention k.
func (p *parse) hasNumber(k int) bool {
	from, to := p.clauseRound(k)
	return p.between(from, to, func(m *mention) bool { return m.class == "amount" && m.amount.measure == plain })
}

// partRound returns the mentions round mention k up to a semicolon or a word that
// sets something against it.
func (p *parse) partRound(k int) (from, to int) {
	return p.round(k, func(j int) bool { return p.fold(j) == ";" || p.class(j) == "but" })
}

// stakeIn says whether the words round mention k tell of somebody's capital.
func (p *parse) stakeIn(k int) bool {
	from, to := p.partRound(k)
	return p.between(from, to, isStake)
}

// stakeBeside says whether the clause of mention k tells of somebody's capital, so that
// those who come or trade are owned all the same; for projects, which do neither, the
// whole part of the sentence.
func (p *parse) stakeBeside(k int) bool {
	if p.mentions[k].entry.Value == "projects" {
		return p.stakeIn(k)
	}
	from, to := p.round(k, p.boundary)
	return p.between(from, to, isStake)
}

// ownerOfCounted returns the country whose what is counted at mention k is: that of an
// adjective right before it, else, for projects or where capital is told of, the one
// that its clause names elsewhere than as a place.
func (p *parse) ownerOfCounted(k int) string {
	for j := k - 1; j >= 0 && (p.describing(j) || p.mentions[j].is("product-word") || p.class(j) == "word"); j-- {
		if p.class(j) == "area" {
			if p.mentions[j].area.adjective {
				return p.mentions[j].area.code
			}
			break
		}
	}
	if p.class(k-1) == "theirs" {
		return p.putInBy(k)
	}
	from, to := p.partRound(k)
	staked := p.mentions[k].entry.Value == "projects" || p.stakeIn(k)
	for j := from; j < to; j++ {
		if !staked && !(j > from && p.mentions[j-1].is("rank-holder")) {
			continue // "у Турции там 1200 компаний"
		}
		if a := p.mentions[j].area; p.class(j) == "area" && a.role != "office" &&
			(a.adjective || a.role == "" && a.place == "") && a.code != "?" {
			return a.code
		}
	}
	return ""
}

// putInBy returns the country of those who are told before mention k to have placed money,
// as whose firms are counted there: "вложили чилийцы 5 млрд, работают 500 их компаний".
func (p *parse) putInBy(k int) string {
	placed := func(m *mention) bool { return m.class == "indicator" && fundsIn(m.entry.Value) && m.entry.Has("verb") }
	one := ""
	for j := range k {
		if a := p.mentions[j].area; p.class(j) == "area" && a.role == "" && !a.adjective && a.place == "" &&
			a.code != "?" && a.code != one {
			if one != "" {
				return ""
			}
			one = a.code
		}
	}
	if !p.between(0, k, placed) {
		return ""
	}
	return one
}

// hostOfCounted returns the country where what one owns is counted at mention k: the one
// that its part of the sentence names as a place, else, where that says "here", the only
// other one that the sentence names, or that of the article.
func (p *parse) hostOfCounted(k int, owner string, c *context) string {
	from, to := p.partRound(k)
	if p.mentions[k].entry.Value != "projects" && !p.stakeIn(k) &&
		!p.between(from, k, func(m *mention) bool { return m.is("rank-holder") }) {
		from, to = p.round(k, p.boundary) // "12 предприятий, на рынок Беларуси допущены 36"
	}
	other, several := "", false
	for j := range p.mentions {
		a := p.mentions[j].area
		switch {
		case p.class(j) != "area" || a.code == "?" || a.code == "" || a.code == owner:
		case a.role == "in" && !a.adjective && j >= from && j < to:
			return a.code
		default:
			other, several = a.code, several || other != "" && other != a.code
		}
	}
	if several || !p.between(from, to, func(m *mention) bool { return m.class == "we" || m.is("here") }) {
		return ""
	}
	for _, code := range [...]string{other, c.host} {
		if code != "" {
			return code
		}
	}
	return c.parties.reporter
}

// adjectiveOfCounted says whether mention k is some adjective of what is counted at
// mention at: "в 14 промышленных проектах", "60 крупных совместных проектов"; in a language
// that sets them behind, the one that stands before: "une cinquantaine de grandes entreprises".
func (p *parse) adjectiveOfCounted(k, at int) bool {
	if p.language.Behind && k == at-1 && p.mentions[at].entry.Has("count") &&
		(p.class(k) == "word" || p.class(k) == "known") {
		return p.class(k-1) == "amount" || p.ofAt(k-1) && p.class(k-2) == "amount"
	}
	if p.postpositional() && p.mentions[at].entry.Has("count") && k >= p.overAdjectives(at-1) {
		return true
	}
	return p.inflects() && p.mentions[at].entry.Has("count") &&
		(p.class(k) == "word" || p.class(k) == "known") && p.describes(p.first(p.mentions[k].from))
}

// placeOfCapital returns the frame that the place in a row at mention k is told of where
// what is counted stands between: the one before, for what is counted holds no place
// unless the text ranks by the number of it.
func (p *parse) placeOfCapital(frames []frame, before *frame, k int) *frame {
	if p.mentions[k].amount.measure != rank || before == nil || !before.entry.Has("count") || before.at == k-1 ||
		p.inflects() && p.between(before.at-3, before.at, func(m *mention) bool { return m.is("ranked-by") }) {
		return before
	}
	for i := len(frames) - 1; i >= 0; i-- {
		if f := &frames[i]; f.at < before.at && !f.trap && f.funds() {
			return f
		}
	}
	return before
}
