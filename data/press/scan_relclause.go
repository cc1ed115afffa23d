package press

// relativeClauses makes plain words of what a clause in passing tells of a country or of a
// treaty between two commas, where it tells no figure: the others whom it names are no sides
// of "на Чад, который подписал договор с Перу, пришлось 5%", and its time is none of "договор,
// который подпишут в 2021 году, удвоит торговлю".
func (p *parse) relativeClauses() {
	for k := 1; p.inflects() && k < len(p.mentions); k++ {
		if p.fold(k) != "," || isIndicator(&p.mentions[k-1]) {
			continue
		}
		if k+1 < len(p.mentions) && p.mentions[k+1].is("whence") && p.class(k-1) == "area" {
			p.mentions[k-1].area.role = "" // "в Чаде, откуда поступает 5% импорта Перу"
			continue
		}
		open := k + 1
		if p.class(open) == "preposition" || p.class(open) == "known" {
			open++
		}
		to := open
		for to < len(p.mentions) && p.fold(to) != "," {
			to++
		}
		if open >= len(p.mentions) || !p.mentions[open].is("of-whom") || to >= len(p.mentions) ||
			p.between(open, to, func(m *mention) bool { return m.class == "amount" || isPredicate(m) }) {
			continue
		}
		country := p.class(k-1) == "area" && !p.mentions[k-1].area.adjective &&
			p.class(k-2) != "indicator" && p.class(k-2) != "area"
		if with := p.class(open-1) == "preposition" && p.mentions[open-1].entry.Value == "with"; with {
			country = false // "в Чад, с которым Перу подписало договор"
		}
		for j := open + 1; j < to; j++ {
			if c := p.class(j); c == "when" || country && c == "indicator" {
				p.mentions[j].class = "word"
			} else if country && c == "area" {
				p.mentions[j].area.role = "office"
			}
		}
	}
}
