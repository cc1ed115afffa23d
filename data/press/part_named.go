package press

// partsNamed finds the parts of a trade that a sentence sets beside the one that each
// is told of: "треть экспорта — это Китай, а на Россию приходится 12%", "из 5 млрд
// товарооборота 1,9 млрд пришлось на Россию", "в импорте четверть занимают турецкие
// товары, 12% — российские". They are no sides of the whole. It returns the mention
// of the country of each part.
func (p *parse) partsNamed() map[int]int {
	if !p.inflects() {
		return p.partsWith()
	}
	parts := map[int]int{}
	for k := range p.mentions {
		if !p.mayBePart(k) {
			continue
		}
		at := p.partNamed(k, len(parts) > 0)
		if at < 0 {
			at = p.partGoesOn(k)
		}
		if at >= 0 {
			parts[k] = at
			p.mentions[at].area.listed = true
		}
	}
	return parts
}

// mayBePart says whether the amount at mention k may be a part of a whole: neither a
// step nor a rise.
func (p *parse) mayBePart(k int) bool {
	a := &p.mentions[k].amount
	return p.class(k) == "amount" && (a.measure == percent || a.measure == money) && a.lead == "" &&
		a.sign == 0 && a.direction == 0
}

// partNamed returns the mention of the country that the part at mention k is told
// of; -1 where it is told of none. What goes on with such parts leaves out the whole.
func (p *parse) partNamed(k int, goesOn bool) int {
	percentage, out := p.mentions[k].amount.measure == percent, p.outOfWhole(k)
	j := k + 1
	if percentage {
		j = p.behindWhole(k)
	}
	whole := goesOn || out || percentage && j > k+1
	switch {
	case j >= len(p.mentions) || p.inflects() && p.mentions[max(k-1, 0)].is("each") && p.fold(j) == "-":
	case p.fold(j) == "-" && whole:
		return p.nameOfPart(j+1, goesOn)
	case goesOn && k > 1 && p.mentions[k-1].is("share") && p.class(k-2) == "area" && p.mentions[k-2].area.role == "on":
		return k - 2
	case p.holdsAsPart(j) && (whole || p.opensWhole(k) && p.class(j+1) == "area" && p.mentions[j+1].area.adjective):
		return p.nameOfPart(j+1, true)
	}
	return -1
}

// holdsAsPart says whether mention k is a verb of holding or making a part, or of
// what a part goes to.
func (p *parse) holdsAsPart(k int) bool {
	m := &p.mentions[k]
	return m.is("has-part") || m.is("share") || m.is("goes") || m.is("gives") || m.is("takes") ||
		m.class == "level" && p.class(k+1) == "area" && p.mentions[k+1].area.adjective
}

// behindWhole returns the mention behind the trade, with its owner, that the
// percentage at mention k is told to be of; the one right behind the percentage where
// none is.
func (p *parse) behindWhole(k int) int {
	trade := false
	for j := k + 1; j < len(p.mentions) && j <= k+6; j++ {
		switch m := &p.mentions[j]; {
		case m.class == "indicator" && tradesIn(m.entry.Value) && !m.entry.Has("verb") &&
			!m.entry.Has("ranked"), m.is("of-that"):
			trade = true
		case m.class == "we", m.class == "theirs", m.class == "neutral", m.class == "here", m.class == "share-of", m.class == "of-which":
		case m.class == "area" && (m.area.adjective && !trade || trade && m.area.role == ""):
		case trade:
			return j
		default:
			return k + 1
		}
	}
	return k + 1
}

// nameOfPart returns the country at mention j, over "this is", that a part is told to
// be, with no more behind it than a word for goods; -1 where none stands there.
// Goods are told by an adjective only where parts of goods were told before.
func (p *parse) nameOfPart(j int, goods bool) int {
	for p.class(j) == "anaphor" || p.class(j) == "neutral" {
		j++
	}
	led := p.class(j) == "preposition"
	if led {
		j++
	}
	if p.class(j) != "area" {
		return -1
	}
	a, end := &p.mentions[j].area, j+1
	for a.adjective && (p.class(end) == "neutral" || p.class(end) == "stake") {
		end++
	}
	if led != (a.role != "") || a.role == "office" || a.place != "" || a.code == "" ||
		a.adjective && !goods || !p.closesAmount(end) {
		return -1
	}
	if p.class(end) == "and" && p.class(end+1) == "area" {
		a.code, p.mentions[end+1].area.listed = "?", true // the two of them together
	}
	return j
}

// outOfWhole says whether the money at mention k is a part of the trade in money that
// its sentence opens with: "из 5 млрд товарооборота Киргизии 1,9 млрд".
func (p *parse) outOfWhole(k int) bool {
	whole := p.amountBefore(k)
	if p.mentions[k].amount.measure != money || whole < 1 || p.mentions[whole].amount.measure != money ||
		!p.mentions[whole-1].is("preposition") || !p.mentions[whole-1].lexeme.Is("preposition", "from") {
		return false
	}
	e := p.mentions[whole+1].entry
	return p.class(whole+1) == "indicator" && tradesIn(e.Value) && !e.Has("verb") && !p.boundaryBetween(whole, k-1)
}

// ourWhole makes the country of the one who speaks the one whose trade the parts are
// told to be of, where he calls it ours: "30% нашей торговли — Турция".
func (p *parse) ourWhole(f *frame, q parties, c *context, v voice) parties {
	if q.reporter != "" || len(p.holders) == 0 ||
		!p.between(f.at-2, f.at, func(m *mention) bool { return m.class == "we" }) {
		return q
	}
	country := v.country
	for k := range p.mentions {
		if country == "" && !p.mentions[k].area.listed && p.holdsPost(k) {
			country = p.mentions[k].area.code
		}
	}
	if country == "" {
		country = c.last().country
	}
	if country != q.partner && country != "?" {
		q.reporter = country
		p.sided(f.at, parties{}, q, ": whom the pronoun at the verb stands for")
	}
	return q
}
