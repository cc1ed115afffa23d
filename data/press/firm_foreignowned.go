package press

// foreignOwned says whether the enterprises at mention k are told to be of
// foreign capital: "с участием бельгийского капитала", "Uzbek-owned", or of a
// country and at work in another. It returns the mention of the capital, if it
// stands behind.
func (p *parse) foreignOwned(k int, c *context) (stake int, owned bool) {
	for j := k + 1; j < len(p.mentions) && j <= k+9 && (!p.boundary(j) || p.kindsGoOn(j)) &&
		p.class(j) != "amount"; j++ {
		if p.capitalOf(j) {
			return j, true
		}
		if p.mentions[j].is("stake") && p.between(k+1, j+3, foreignMark) && !p.sumOfStake(k, j) &&
			(p.between(k+1, j+1, isStakeLead) || p.ending(j) == "with" || p.haveCapital(k, j) || p.builtBehind(k, j)) {
			return j, true
		}
	}
	if p.class(k+1) == "area" && p.mentions[k+1].area.adjective && k+2 < len(p.mentions) &&
		p.mentions[k+2].is("stake") {
		return k + 2, true // "проекты турецкого бизнеса"
	}
	if p.stakeNamed(k) && !p.attending(k) || p.stakeBefore(k) || p.amongOwned(k) || p.such(k, c) ||
		p.capitalLeftOut(k) || p.capitalFollows(k) || p.togetherWith(k) || p.byFirms(k) ||
		p.capitalLeads(k) || p.capitalAsked(k) || p.heldAbroad(k) || p.hasAbroad(k) != "" || p.someOwned(k) {
		return -1, true
	}
	if p.mentions[k].entry.Value == "joint_ventures" || p.mentions[k].entry.Has("mixed") ||
		p.mentions[k].entry.Has("joint") && p.hostless() {
		return -1, true
	}
	if p.mentions[max(k-1, 0)].is("stake") && p.between(k-3, k, foreignMark) {
		return -1, true
	}
	if j := p.overAdjectives(k - 1); p.class(j) == "amount" && p.class(j-1) == "area" &&
		(p.ending(j-1) == "of" || p.ending(j-1) == "origin" || p.postpositional() && p.mentions[j-1].area.adjective) {
		return -1, p.settled(k) && !p.attending(k) // "Қазақстанда Италияның 270 компаниясы", "италиялық 270 компания"
	}
	if j := k - 1; p.postpositional() && p.class(j) == "amount" && p.class(j-1) == "area" &&
		p.ending(j-1) == "from" && p.between(k, len(p.mentions), isStanding) {
		return -1, p.settled(k) && !p.attending(k) // "Еуропадан 5 мың компания Қазақстанда тіркелген"
	}
	if p.mentions[k].entry.Value == "projects" &&
		(p.projectsOfTwo(k) || p.investorsBefore(k) || p.twoOrigins(k) || p.builtWith(k)) {
		return -1, true
	}
	before := p.describedAbroad(k) ||
		p.comesFrom(k+1) && (p.inflects() || p.between(k, len(p.mentions), isStanding))
	kind := p.mentions[k].entry.Value
	mine := kind == "enterprises_foreign_capital" || p.language.Behind && kind == "projects"
	return -1, before && mine && !p.attending(k) &&
		(c.entry.Value == "enterprises_foreign_capital" || p.settled(k))
}

// sumOfStake says whether the investments at mention j are told with their sum, so that
// they are no mark of whose the enterprises at mention k are: "90 German firms work in
// Latvia with investments of 2 billion euros".
func (p *parse) sumOfStake(k, j int) bool {
	return p.language.PlainNouns() && p.class(j) == "indicator" && p.amountBehind(j) > 0 &&
		p.amountBehind(j) <= j+3 && p.mentions[p.amountBehind(j)].amount.measure == money &&
		!p.between(j-1, j, foreignMark)
}

// talkedTo says whether somebody is only told to talk to so many of what is counted at
// mention k: "held talks with 300 foreign companies".
func (p *parse) talkedTo(k int) bool {
	j := p.amountBefore(k)
	return p.language.PlainNouns() && j > 1 && p.mentions[j].amount.measure == plain &&
		(p.mentions[j-1].is("negotiates") ||
			p.mentions[j-1].lexeme.Is("preposition", "with") && p.mentions[j-2].is("negotiates"))
}

// kindsGoOn says whether the comma at mention j stands in a list of the kinds of
// enterprises that one number counts: "550 firms, joint ventures and offices with
// British capital".
func (p *parse) kindsGoOn(j int) bool {
	if p.fold(j) != "," || j+1 >= len(p.mentions) {
		return false
	}
	next := &p.mentions[j+1]
	return next.class == "indicator" && next.entry.Has("count") || next.class == "word" && p.class(j+2) == "and"
}

// foreignMark says whether a word tells where capital comes from.
func foreignMark(m *mention) bool {
	return m.class == "foreign" || m.class == "area" || m.class == "theirs" || m.class == "we" || m.is("own")
}

// isStakeLead says whether a word leads to the capital of an enterprise.
func isStakeLead(m *mention) bool {
	return m.is("stake-lead") || m.lexeme != nil && m.lexeme.Is("preposition", "with")
}

// settled says whether a sentence tells where the enterprises are.
func (p *parse) settled(k int) bool {
	return (p.housedBy(k) || p.between(0, len(p.mentions), func(m *mention) bool {
		return m.class == "area" && m.area.role == "in" && !m.area.adjective || m.class == "operates" ||
			m.is("houses") && p.language.Behind || p.inflects() && isHereCountry(m)
	}) || p.foreignOf(k)) && !p.between(p.clauseOf(k), p.nextCounted(k), func(m *mention) bool {
		return m.class == "area" && m.area.role == "with"
	})
}

// stakeNamed says whether the enterprises at mention k are told right behind them to be of
// the capital of a country that is named: "2 предприятия с участием Греции".
func (p *parse) stakeNamed(k int) bool {
	if !p.inflects() || k+2 >= len(p.mentions) || !p.mentions[k+1].is("stake-lead") || p.class(k+2) != "area" {
		return false
	}
	a := p.mentions[k+2].area
	return !a.adjective && a.place == "" && a.code != "" && a.code != "?" && a.role != "office"
}

// foreignOf says whether the enterprises at mention k are the foreign ones of the country
// right behind them: "треть иностранных предприятий Киргизии".
func (p *parse) foreignOf(k int) bool {
	return p.inflects() && p.class(k-1) == "foreign" && p.class(k+1) == "area" &&
		p.mentions[k+1].area.role == "" && !p.mentions[k+1].area.adjective
}

// stakeOf says whether the country right before the number at mention k is the one whose
// part in what is counted is told: "СП с участием Чили 42, с участием Перу — 68".
func (p *parse) stakeOf(f *frame, k int) bool {
	j := k - 1
	for p.fold(j) == "-" || p.class(j) == "neutral" {
		j--
	}
	return p.inflects() && f.entry.Has("count") && j > 0 && p.class(j) == "area" && p.mentions[j-1].is("stake-lead")
}

// nextStake says whether the mark at mention k leads, behind a number, to the part that
// another country has in what is counted.
func (p *parse) nextStake(f *frame, k int) bool {
	j := k + 1
	return p.inflects() && f.entry.Has("count") && k > f.at && p.boundary(k) && p.class(k-1) == "amount" &&
		j < len(p.mentions) && p.mentions[j].is("stake-lead")
}
