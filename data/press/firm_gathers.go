package press

// ofCapital says whether mention k tells that the capital before it is there or
// was brought in: "қытай капиталы бар кәсіпорын".
func (p *parse) ofCapital(k int) bool {
	return p.postpositional() && k > 0 && (p.class(k) == "operates" || p.class(k) == "creates") &&
		p.mentions[k-1].is("stake")
}

// twoOrigins says whether the projects at mention k are told to be of two
// countries: "қазақстандық-қытайлық 12 жоба".
func (p *parse) twoOrigins(k int) bool {
	j := k - 1
	for j > 0 && (p.class(j) == "neutral" || p.class(j) == "amount" && p.mentions[j].amount.measure == plain) {
		j--
	}
	return p.postpositional() && p.class(j) == "area" && p.fold(j-1) == "-" && p.class(j-2) == "area" &&
		p.mentions[j].area.code != p.mentions[j-2].area.code
}

// partOfCount says whether a bare number is some of what was counted before:
// "олардың 12-сі іске қосылды".
func (p *parse) partOfCount(f *frame, k int) bool {
	if f.at < k && p.sectorCounted(k) {
		return true
	}
	if !p.postpositional() || f.at > k || !p.lexemes[p.mentions[k].to-1].Owned {
		return false
	}
	for j := k - 1; j > f.at && (!p.boundary(j) || p.class(j-1) == "area" && p.class(k+1) == "area"); j-- {
		if p.mentions[j].is("of-which") {
			return true
		}
	}
	return p.someOfCounted(f, k)
}

// someOfCounted says whether a number with the ending of what is owned is told of the
// enterprises right before it, or goes on with such numbers: "кәсіпорындардың 129-ы
// өнеркәсіпте, 82-сі құрылыста".
func (p *parse) someOfCounted(f *frame, k int) bool {
	if k <= f.at || !p.ownedNumber(k) {
		return false
	}
	before := p.amountBefore(k)
	return k == f.at+1 && p.ending(f.at) == "of" ||
		before > f.at && k-before <= 6 && p.boundaryBetween(before, k) && p.someOfCounted(f, before)
}

// homeFirst makes the first of two joined countries the one where things are
// counted, where a sentence counts them at home: "елімізде 300 Қазақстан-Түркия
// бірлескен кәсіпорны".
func (p *parse) homeFirst(f *frame, areas []area) []area {
	if p.postpositional() && f.entry.Has("count") && p.here("country") && len(areas) == 2 &&
		areas[0].role == "" && areas[1].role == "" && p.hyphenated() {
		areas[0].role, areas[0].adjective = "in", false
	}
	return areas
}

// hyphenated says whether a sentence joins two countries by a hyphen.
func (p *parse) hyphenated() bool {
	for k := range p.mentions {
		if p.fold(k) == "-" && p.class(k-1) == "area" && p.class(k+1) == "area" && !p.first(p.mentions[k].from).Spaced {
			return true
		}
	}
	return false
}

// amountFirst says whether the amount of a frame stands before its indicator, so that
// what follows behind the next boundary is of another clause.
func (p *parse) amountFirst(f *frame) bool {
	if p.language.PlainNouns() {
		k := p.amountBefore(f.at)
		return k >= f.from && k >= 0 && p.worthOf(k, f.at) && p.partsFollow(f) // "received 5 billion of investment, of which 2 came from Spain"
	}
	if p.inflects() && f.funds() {
		return p.fundsPartBehind(f)
	}
	return p.postpositional() && p.between(f.from, f.at, func(m *mention) bool {
		return m.class == "amount" && m.amount.measure == money
	})
}

// fieldOf says whether the field of a country that something goes into stands
// behind the country at mention k: "Қазақстанның мұнай-газ саласына".
func (p *parse) fieldOf(k int) bool {
	for j := k + 1; j < len(p.mentions) && j <= k+5 && !(p.boundary(j) && p.fold(j) != "-"); j++ {
		if p.class(j) == "area" || p.class(j) == "amount" || p.class(j) == "indicator" {
			return false
		}
		if e, found := p.entryOf(p.mentions[j].from, "postposition"); found && e.Value == "ending" {
			return p.ending(j) == "toward"
		}
	}
	return false
}

// isStanding says whether a word tells that enterprises stand registered or at
// work.
func isStanding(m *mention) bool { return m.class == "operates" }

// fundsPartBehind says whether the clause behind the investments of a frame, whose amount
// stands before them, tells whose a part of them is: "привлёк 330 млрд инвестиций, из
// них на США приходится 15%", "300 млн инвестиций, почти половина — российские".
func (p *parse) fundsPartBehind(f *frame) bool {
	k := p.amountBefore(f.at)
	if k < f.from || k < 0 || p.mentions[k].amount.measure != money {
		return false
	}
	for j := f.at + 1; j < f.to; j++ {
		if p.boundary(j) {
			return p.between(j+1, j+4, func(m *mention) bool {
				return m.is("of-which") || m.is("of-that") ||
					m.class == "amount" && m.amount.measure == percent && m.amount.lead == ""
			})
		}
	}
	return false
}
