package press

// investorsOf says whether the area at mention k is the country whose investors
// are set in a row behind it: "Қазақстанның алтыншы ірі инвесторы", so that their
// capital goes there.
func (p *parse) investorsOf(k int) bool {
	if a := p.mentions[k].area; p.class(k) != "area" || a.role != "whose" || p.ending(k) != "of" {
		return false
	}
	for j := k + 1; j < len(p.mentions) && j <= k+6; j++ {
		switch m := &p.mentions[j]; {
		case m.class == "indicator" && m.entry.Has("ranked"):
			return m.entry.Value == "fdi_stock"
		case m.class != "amount" && m.class != "neutral" && m.class != "known" && m.class != "area" &&
			!m.is("rank-between") && !m.is("rank-among"):
			return false
		}
	}
	return false
}

// fundsRanked says whether the investments at mention k are what a country holds
// its place in another one by: "инвестиция көлемі бойынша Франция Қазақстанда
// бесінші орын алады".
func (p *parse) fundsRanked(k int) bool {
	if !p.postpositional() || k+1 >= len(p.mentions) || !p.mentions[k+1].is("by-that") ||
		!p.between(k, len(p.mentions), isRank) {
		return false
	}
	host := func(m *mention) bool { return m.class == "area" && (m.area.role == "in" || m.area.role == "toward") }
	return p.between(0, len(p.mentions), host) &&
		p.between(0, len(p.mentions), func(m *mention) bool { return m.class == "area" && m.area.role == "" })
}

// placesInRow says whether the ordinal that ends before lexeme end is a place
// because the next country of the row has one: "Италия бірінші, Қытай екінші
// орында".
func (p *parse) placesInRow(end int) bool {
	if !p.postpositional() || p.first(end).Fold != "," && !p.is(end, "and") && !p.is(end, "but") ||
		!p.is(end+1, "area") {
		return false
	}
	_, next := p.ordinalAt(end + 2)
	return next > end+2 && (p.is(next, "rank-noun") || p.placesInRow(next))
}

// investorTold returns the two sides of a sentence that calls one country an
// investor of another.
func (p *parse) investorTold() parties {
	var q parties
	for k := range p.mentions {
		a := p.mentions[k].area
		switch {
		case p.class(k) != "area" || a.adjective || a.role == "office" || a.code == "?":
		case a.role == "in" && q.reporter == "":
			q.reporter = a.code
		case a.role == "" && q.partner == "":
			q.partner = a.code
		default:
			return parties{}
		}
	}
	return q
}

// partsOfCount says whether what stands from mention k on tells of some of what was
// counted, so that its country is not the one of all: "360 кәсіпорын болса, соның
// 120-сы Ресейдікі"; or of something else, where another clause begins: "170
// entreprises y sont implantées, et la France se classe cinquième".
func (p *parse) partsOfCount(f *frame, k int) bool {
	if p.language.Behind && k > f.at && f.entry.Has("count") && p.fold(k) == "," && p.class(k+1) == "and" {
		return p.between(f.at+1, k, func(m *mention) bool { return m.class == "operates" })
	}
	some := k > f.at && p.class(k) == "amount" && p.someIn(k) ||
		p.class(k) == "of-which" && p.amountBehind(k) >= 0 && p.someIn(p.amountBehind(k))
	return k > f.at && f.entry.Has("count") &&
		(some ||
			(p.postpositional() || p.inflects() && p.class(k+1) == "amount") && p.class(k) == "of-which" ||
			p.itemOfCount(k))
}

// ownedBehind returns the country whose the number at mention k is told to be,
// right behind it: "оның отызы Қытайдікі", "3 мыңы ресейлік", "98 – Чили капиталымен".
func (p *parse) ownedBehind(k int) (string, bool) {
	next := k + 1
	if p.fold(next) == "-" {
		next++ // "олардың жартысы – ресейлік"
	}
	if a := p.mentions[min(next, len(p.mentions)-1)].area; p.postpositional() && p.class(next) == "area" &&
		(a.adjective || p.capitalOfRow(next)) &&
		(next > k+1 || p.lexemes[p.mentions[k].to-1].Owned || p.mentions[k].amount.part) {
		return a.code, true
	}
	return "", false
}

// capitalOfRow says whether the capital is told of the country at mention k, or of the last
// one of the row of numbers that it stands in: "71 – Чили, 40 – Перу капиталымен".
func (p *parse) capitalOfRow(k int) bool {
	for p.class(k) == "area" && k+1 < len(p.mentions) {
		if p.mentions[k+1].is("stake") {
			return true
		}
		if !p.joins(k+1) || p.class(k+2) != "amount" || p.mentions[k+2].amount.measure != plain || p.fold(k+3) != "-" {
			return false
		}
		k += 4
	}
	return false
}
