package press

import "slices"

// partOfTrade says whether one side of trade is told as a share of the trade
// named behind it: "imports accounted for 42% of Chile's trade".
func (p *parse) partOfTrade(f, next *frame) bool {
	if f.trap || f.indicator != "exports" && f.indicator != "imports" || f.entry.Has("verb") ||
		next.indicator != "turnover" {
		return false
	}
	amounts := 0
	for k := f.at + 1; k < next.at; k++ {
		switch m := &p.mentions[k]; {
		case m.class == "amount" && m.amount.measure == percent:
			amounts++
		case m.class == "amount", p.boundary(k), m.class == "area" && amounts == 0:
			return false
		}
	}
	return amounts == 1 && p.between(f.at+1, next.at, isShare)
}

// closesWith says whether a balance is told of the trade that is the subject of
// its clause: "Chile's foreign trade closed with a surplus of".
func (p *parse) closesWith(f, next *frame) bool {
	return next.indicator == "balance" && f.indicator == "turnover" && !f.trap &&
		!p.between(f.at+1, next.at, func(m *mention) bool {
			return m.class == "amount" ||
				m.class == "area" && m.area.role != "with" && !next.entry.Has("beside") || m.class == "and" ||
				m.class == "but"
		}) && !p.boundaryBetween(f.at, next.at)
}

// startsAnew says whether between a word that draws numbers to itself and an
// indicator a country stands as a subject of its own, and no number: "under the
// agreement Chile and Peru intend to raise their trade".
func (p *parse) startsAnew(from, at int) bool {
	subject := p.between(from, at, func(m *mention) bool {
		return m.class == "area" && m.area.role == "" && !m.area.owner && !m.area.adjective
	})
	return subject && !p.between(from, at, func(m *mention) bool { return m.class == "amount" })
}

// importing takes the adjective right before imports that come from another
// country for the one that imports: "with Georgian imports from Germany at".
func (p *parse) importing(f *frame, k int, a area) area {
	if p.withWhom(f, k) {
		a.role = "share"
	}
	a = p.landed(f, k, a)
	if f.entry.Has("buys") && p.language.PlainNouns() && a.role == "from" && !a.adjective && k > 1 &&
		k < f.at && !p.boundary(k-2) {
		a.role = "" // "traders from Senegal bought"
	}
	if f.entry.Has("buys") && p.language.PlainNouns() && a.role == "in" && !a.adjective && k > f.at &&
		p.between(f.at, k, isSum) {
		a.role = "from" // "sold 5 million in Mali and bought 6 million in Chad"
	}
	if f.indicator == "imports" && a.adjective && a.role == "with" && k == f.at-1 &&
		p.between(f.at+1, f.to, func(m *mention) bool {
			return m.class == "area" && m.area.role == "from"
		}) {
		a.role = ""
	}
	if f.indicator == "imports" && a.adjective && a.role == "of" && k > f.at && !p.postpositional() {
		a.role = "from" // "imports of Russian goods"
	}
	if f.indicator == "imports" && a.adjective && a.role == "" && p.postpositional() && k < f.at-1 &&
		p.classes(k+1, f.at, "word", "product-word", "neutral", "known") {
		a.role = "from" // "грек тауарларының импорты"
	}
	return a
}

// classes says whether every mention of [from, to) is of one of the classes.
func (p *parse) classes(from, to int, of ...string) bool {
	return !p.between(from, to, func(m *mention) bool { return !slices.Contains(of, m.class) })
}

// withWhom says whether the area at mention k is one of those with whom somebody behind it
// is told to trade: "la Russie est le troisième des pays avec lesquels le Maroc enregistre
// un déficit".
func (p *parse) withWhom(f *frame, k int) bool {
	if !p.language.Behind || f.indicator != "balance" && f.indicator != "turnover" ||
		p.mentions[k].area.role != "" || p.mentions[k].area.adjective {
		return false
	}
	for j := k + 1; j < f.at; j++ {
		if p.class(j) == "relative-pronoun" && p.mentions[j-1].lexeme.Is("preposition", "with") {
			return p.between(j, f.at, isArea)
		}
	}
	return false
}

// wholeOfSum says whether the investments at mention k are only the whole that the sum told
// right before is a part of: "составили 3 млрд, около трети всех иностранных вложений".
func (p *parse) wholeOfSum(frames []frame, k int) bool {
	j, all := k-1, false
	for ; p.class(j) == "neutral" || p.class(j) == "share-of" || p.class(j) == "foreign"; j-- {
		all = all || p.class(j) == "share-of"
	}
	if !p.inflects() || !all || len(frames) == 0 || !frames[len(frames)-1].funds() ||
		!fundsIn(p.mentions[k].entry.Value) {
		return false
	}
	sum := p.amountBefore(j)
	return p.class(j) == "amount" && p.mentions[j].amount.measure == percent &&
		sum > frames[len(frames)-1].at && sum == j-2 && p.fold(j-1) == "," && isSum(&p.mentions[sum])
}
