package press

import "oborot/data/lexicon"

// economiesLeftOut makes a country of an adjective whose noun, the economy, is left
// out behind the preposition that led to it before: "вложили в казахстанскую
// экономику 4 млрд, казахстанские в турецкую — 2 млрд".
func (p *parse) economiesLeftOut() {
	if !p.inflects() {
		return
	}
	for k := range p.mentions {
		a := &p.mentions[k].area
		if p.class(k) == "area" && a.adjective && a.role == "in" && p.class(k-1) == "preposition" &&
			(p.boundary(k+1) || p.class(k+1) == "amount" || k+1 == len(p.mentions)) {
			a.adjective, a.joined = false, false
		}
	}
}

// putToo says whether the companies of a country at mention k are only those who put
// money into another country, as was told before them with the verb that they leave
// out: "чешские компании в польскую экономику — 2 млрд".
func (p *parse) putToo(last *frame, k int) bool {
	if !p.inflects() || last.trap || !last.funds() {
		return false
	}
	for j := k + 1; j < len(p.mentions) && j <= k+4; j++ {
		switch {
		case p.class(j) == "amount":
			return p.mentions[j].amount.measure == money &&
				p.between(k+1, j, func(m *mention) bool { return m.class == "area" && m.area.role == "in" })
		case p.class(j) != "preposition" && p.class(j) != "area" && p.fold(j) != "-":
			return false
		}
	}
	return false
}

// recipients makes the country to which another one gives investments the one that
// they go into: "Больше всего инвестиций Казахстану дали Нидерланды — 3 млрд", "Китай
// обеспечил Киргизии треть иностранных инвестиций".
func (p *parse) recipients() {
	if at := p.recipient(); at >= 0 {
		p.mentions[at].area.role = "in"
	}
	for k := range p.mentions {
		if a := &p.mentions[k].area; p.inflects() && p.class(k) == "area" && a.role == "for" &&
			p.between(k-4, k, isFunds) {
			a.role = "in" // "источник инвестиций для Грузии"
		}
	}
}

// recipient returns the mention of the country that investments are given to, which
// the case of its name tells; negative where there is none.
func (p *parse) recipient() int {
	if !p.inflects() || !p.between(0, len(p.mentions), isFunds) {
		return nowhere
	}
	for k := range p.mentions {
		if !p.mentions[k].is("gives") {
			continue
		}
		to, giver := nowhere, false
		for j := max(k-5, 0); j < min(k+6, len(p.mentions)) && !(j > k && p.class(j) == "amount"); j++ {
			a := p.mentions[j].area
			switch {
			case j < k && p.boundary(j):
				to, giver = nowhere, false
			case j > k && p.boundary(j) && giver:
			case p.class(j) != "area" || a.adjective || a.role != "" && a.role != "in" || a.code == "?":
			case p.isReceiver(j):
				to = j
			default:
				giver = true
			}
		}
		if giver {
			return to
		}
	}
	return nowhere
}

// isReceiver says whether the name at mention k ends as that of one to whom something
// is given.
func (p *parse) isReceiver(k int) bool {
	word := p.tokens[p.lexemes[p.mentions[k].to-1].To-1].Fold
	return lexicon.EndsIn(word, p.language.Receivers)
}

// isFunds says whether a word is a noun for investments.
func isFunds(m *mention) bool {
	return m.class == "indicator" && !m.entry.Has("verb") && fundsIn(m.entry.Value) && !m.entry.Has("ranked")
}
