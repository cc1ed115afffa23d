package press

// rivals are two countries of which a sentence tells that the one has outstripped the
// other, and the amounts that it sets against each other: "Китай обошёл Россию: 6,4
// млрд долларов против 5,6 млрд". The trade is told of the winner; the loser is no
// side of it.
type rivals struct {
	winner, loser string
	first         string // whose the first of the two amounts is
	pushed        int    // the mention of the loser that is pushed to another place
}

// overtaking finds the two, and takes the loser out of the sides, unless an amount of
// its own stands behind it.
func (p *parse) overtaking() {
	if !p.inflects() {
		return
	}
	for k := range p.mentions {
		m := &p.mentions[k]
		if !m.is("overtakes") && !m.is("yields") {
			continue
		}
		object := p.objectOvertaken(k)
		if next := object + 2; object > k && p.fold(next-1) == "," && p.class(next) == "area" &&
			p.mentions[next].area.joined {
			p.mentions[next].area.role, p.mentions[next].area.joined = "", false // "обогнав Турцию, Россия стала"
		}
		subject := p.subjectOvertaking(k, object)
		if subject < 0 && object >= 0 && m.is("overtakes") &&
			p.between(max(k-3, 0), k, func(m *mention) bool { return m.class == "we" }) {
			p.mentions[object].class = "known" // "we, ahead of China, came first"
		}
		if object < 0 || subject < 0 || p.amountBeside(object) > 0 {
			continue
		}
		winner, loser := subject, object
		if m.is("yields") {
			winner, loser = object, subject
			p.mentions[winner].area.role = ""
		}
		p.rivals = rivals{winner: p.mentions[winner].area.code, loser: p.mentions[loser].area.code, first: p.mentions[subject].area.code}
		if p.mentions[loser].class = "known"; m.is("pushes") ||
			loser+1 < len(p.mentions) && isRank(&p.mentions[loser+1]) {
			p.rivals.pushed = loser
		}
		if subject < k && loser == object {
			p.losersOn(object)
		}
		p.loserAgain(k)
		return
	}
}

// losersOn takes the countries out of the sides that go on with the one at mention k,
// which another has outstripped: "обошла Китай и Швейцарию и стала первой".
func (p *parse) losersOn(k int) {
	for j := k + 2; p.class(j-1) == "and" || p.fold(j-1) == ","; j += 2 {
		if !p.mayOvertake(j) || p.amountBeside(j) > 0 || p.fold(j-1) == "," && !p.is(p.mentions[j].from, "accusative") {
			return
		}
		p.mentions[j].class = "known"
	}
}

// objectOvertaken returns the mention of the country that the verb at mention k is
// told to outstrip: right behind it, or before it where its ending says so; -1 where
// there is none.
func (p *parse) objectOvertaken(k int) int {
	j := k + 1
	for p.class(j) == "neutral" || p.class(j) == "when" || p.class(j) == "preposition" && p.class(j+1) == "when" {
		j++
	}
	for p.mentions[k].is("yields") && j < len(p.mentions) && p.class(j) != "area" && !p.boundary(j) {
		j++ // "уступив его Китаю", "уступила первое место Китаю"
	}
	if p.mayOvertake(j) {
		return j
	}
	for j = k - 1; j >= 0 && !p.boundary(j); j-- {
		if p.mayOvertake(j) && p.is(p.mentions[j].from, "accusative") {
			return j
		}
	}
	return nowhere
}

// subjectOvertaking returns the mention of the country that outstrips the one at
// mention object by the verb at mention k: the last one before it, else the next one
// behind; -1 where there is none.
func (p *parse) subjectOvertaking(k, object int) int {
	for j := k - 1; j >= 0 && p.fold(j) != ";" && (p.class(j) != "amount" || isRank(&p.mentions[j])); j-- {
		if j != object && p.mayOvertake(j) && p.mentions[j].area.role == "" {
			return j
		}
	}
	for j := k + 1; j < len(p.mentions) && p.fold(j) != ";" && p.class(j) != "amount"; j++ {
		if j != object && p.mayOvertake(j) && p.mentions[j].area.role == "" {
			return j
		}
	}
	return nowhere
}

// mayOvertake says whether the area at mention k may outstrip another one: a country
// as a noun that no trade goes to or comes from and that owns none before it.
func (p *parse) mayOvertake(k int) bool {
	if p.class(k) != "area" {
		return false
	}
	a := p.mentions[k].area
	return !a.adjective && a.place == "" && a.code != "" && a.code != "?" &&
		(a.role == "" || a.role == "office") && p.class(k-1) != "indicator"
}

// loserAgain takes the loser out of the sides where it is named again as the owner of
// the second amount: "против 26 млрд у России".
func (p *parse) loserAgain(k int) {
	for j := k; j < len(p.mentions); j++ {
		if m := &p.mentions[j]; m.class == "area" && m.area.code == p.rivals.loser && j > 0 &&
			p.is(m.from-1, "rank-holder") {
			m.class = "known"
		}
	}
}

// rivalAmount says whether the amount at mention k is the second of two that are set
// against each other as those of two rivals.
func (p *parse) rivalAmount(k int) bool {
	j := k - 1
	for p.class(j) == "neutral" {
		j--
	}
	if p.rivals.loser == "" || j < 0 || !p.mentions[j].is("against") && p.class(j) != "and" {
		return false
	}
	before := p.amountBefore(j)
	if p.class(j) == "and" && before != j-1 {
		return false
	}
	return before >= 0 && p.mentions[before].amount.measure == p.mentions[k].amount.measure &&
		p.class(k+1) != "when" && !p.between(before, k, func(m *mention) bool { return m.class == "when" })
}

// ofRival gives one of two amounts that are set against each other the country whose
// it is, in the place of the winner.
func (p *parse) ofRival(k int, q parties) (parties, bool) {
	code := p.rivals.loser
	if p.pushedTo(k) {
		return q.inPlaceOf(p.rivals.winner, code), true
	}
	if p.rivals.pushed > 0 && k > p.rivals.pushed && !p.between(k, len(p.mentions), isArea) {
		q = q.inPlaceOf(code, p.rivals.winner)
	}
	if next := p.amountBehind(k); next >= 0 && p.rivalAmount(next) {
		code = p.rivals.first
		if p.rivals.first == p.rivals.winner {
			return q, p.rivals.pushed > 0
		}
	} else if !p.rivalAmount(k) {
		return q, p.rivals.pushed > 0
	} else if p.rivals.first == p.rivals.loser {
		code = p.rivals.winner
	}
	return q.inPlaceOf(p.rivals.winner, p.rivals.loser).inPlaceOf(p.rivals.loser, code), true
}

// pushedTo says whether the place at mention k is the one that the loser is pushed to:
// "потеснив Турцию на второе", "обошёл Турцию и оттеснил её на второе место".
func (p *parse) pushedTo(k int) bool {
	if k > 1 && p.rivals.loser != "" && isRank(&p.mentions[k]) && p.class(k-1) == "theirs" &&
		p.mentions[k-2].is("pushes") {
		return true
	}
	return p.rivals.pushed > 0 && isRank(&p.mentions[k]) && k > p.rivals.pushed && k-p.rivals.pushed <= 2 &&
		!p.is(p.mentions[k].from, "span-from")
}

// inPlaceOf puts one country where another one stood.
func (q parties) inPlaceOf(was, code string) parties {
	if q.partner == was {
		q.partner = code
	} else if q.reporter == was {
		q.reporter = code
	}
	return q
}

// rivalShare says whether the percentage at mention k is one of two that are set
// against each other as the parts that two rivals hold.
func (p *parse) rivalShare(k int) bool {
	next := p.amountBehind(k)
	return p.mentions[k].amount.lead != "on" && (p.rivalAmount(k) || next >= 0 && p.rivalAmount(next))
}
