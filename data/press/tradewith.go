package press

// withCountry says whether a word that may mean anybody's turnover is told to be
// that of trade with a country: "оборот Таджикистана с Китаем", "с Украиной
// оборот вырос".
func (p *parse) withCountry(k int) bool {
	if !p.language.objects {
		return false
	}
	side := func(m *mention) bool {
		return m.class == "area" && !m.area.adjective && (m.area.role == "with" || m.area.role == "between")
	}
	from, to := k, k+1
	for from > 0 && !p.boundary(from-1) && p.class(from-1) != "amount" && p.class(from-1) != "indicator" {
		from--
	}
	for to < len(p.mentions) && !p.boundary(to) && p.class(to) != "amount" && p.class(to) != "indicator" {
		to++
	}
	return p.between(from, to, side) && !p.between(from, to, func(m *mention) bool { return m.class == "company" || m.is("company") })
}

// timeAdjective says whether mention j is an adjective of time that stands
// between an amount and its indicator: "1 млрд долларов ежегодного товарооборота".
func (p *parse) timeAdjective(j, at int) bool {
	m := &p.mentions[j]
	return p.language.objects && !p.language.behind && m.class == "when" && m.to-m.from == 1 && j < at
}
