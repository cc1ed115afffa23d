package press

// withCountry says whether a word that may mean anybody's turnover is told to be
// that of trade with a country: "оборот Таджикистана с Китаем", "с Украиной
// оборот вырос".
func (p *parse) withCountry(k int) bool {
	if !p.language.Objects {
		return false
	}
	side := func(m *mention) bool {
		return m.class == "area" && !m.area.adjective && (m.area.role == "with" || m.area.role == "between")
	}
	from, to := p.round(k, func(j int) bool {
		return p.boundary(j) || p.class(j) == "amount" || p.class(j) == "indicator"
	})
	return (p.between(from, to, side) || p.ofTwo(k+1) || p.inflects() && p.class(k+1) == "bilateral") &&
		!p.between(from, to, func(m *mention) bool { return m.class == "company" || m.is("company") })
}

// ofTwo says whether two countries joined by "and" begin at mention k, so that what
// stands before them is between them: "оборот Сербии и Албании".
func (p *parse) ofTwo(k int) bool {
	country := func(j int) bool {
		return p.class(j) == "area" && !p.mentions[j].area.adjective && p.mentions[j].area.place == "" &&
			p.mentions[j].area.code != ""
	}
	return p.inflects() && country(k) && p.class(k+1) == "and" && country(k+2) &&
		p.mentions[k].area.code != p.mentions[k+2].area.code
}

// timeAdjective says whether mention j is an adjective of time that stands
// between an amount and its indicator: "1 млрд долларов ежегодного товарооборота".
func (p *parse) timeAdjective(j, at int) bool {
	m := &p.mentions[j]
	if p.language.PlainNouns() && m.class == "when" && m.when.Form == Annually {
		return true // "to double its annual trade"
	}
	return p.inflects() && m.class == "when" && (m.to-m.from == 1 || m.to-m.from == 3 && p.hyphen(m.from+1)) && j < at
}

// sumOfClause says whether the money at mention k is what the verb at mention at is told
// to come to by a clause that leans on it: "из 31 млрд долларов, на которые Казахстан
// торговал с Китаем".
func (p *parse) sumOfClause(k, at int) bool {
	j := k + 1
	if !p.inflects() || !p.mentions[at].entry.Has("verb") || p.mentions[k].amount.measure != money || p.fold(j) != "," {
		return false
	}
	if j++; p.class(j) == "preposition" {
		j++
	}
	return p.class(j) == "relative-pronoun" && at-j <= 6 && !p.boundaryBetween(j, at) && p.amountBefore(at) == k
}
