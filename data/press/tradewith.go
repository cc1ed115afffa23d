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
	from, to := p.round(k, func(j int) bool {
		return p.boundary(j) || p.class(j) == "amount" || p.class(j) == "indicator"
	})
	return p.between(from, to, side) && !p.between(from, to, func(m *mention) bool { return m.class == "company" || m.is("company") })
}

// timeAdjective says whether mention j is an adjective of time that stands
// between an amount and its indicator: "1 млрд долларов ежегодного товарооборота".
func (p *parse) timeAdjective(j, at int) bool {
	m := &p.mentions[j]
	return p.inflects() && m.class == "when" && m.to-m.from == 1 && j < at
}
