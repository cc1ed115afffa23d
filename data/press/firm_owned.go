package press

import "oborot/data"

// stakeBefore says whether capital of somewhere stands before the enterprises at
// mention k, with their number between: "қытай капиталы бар 500 кәсіпорын".
func (p *parse) stakeBefore(k int) bool {
	if p.postpositional() && p.attending(k) && !p.between(k, len(p.mentions), isStanding) {
		return false // "кәсіпкерлер көрмесіне 40 компания қатысты"
	}
	for j := k - 1; p.postpositional() && j >= 0 && j >= k-7 && !p.boundary(j); j-- {
		if p.mentions[j].is("stake") && (p.mentions[j].entry.Has("foreign") || p.between(j-3, j, foreignMark)) {
			return true
		}
	}
	return false
}

// amongOwned says whether the enterprises at mention k are some of those that
// were told just before to be of foreign capital.
func (p *parse) amongOwned(k int) bool {
	among := false
	for j := k - 1; j >= 0 && p.postpositional(); j-- {
		switch m := &p.mentions[j]; {
		case m.class == "of-which":
			among = true
		case m.class == "indicator" && m.entry.Has("count"):
			return among && m.entry.Value == p.mentions[k].entry.Value && p.stakeBefore(j)
		}
	}
	return false
}

// sector says whether the indicator at mention k is only where the enterprises
// behind it are at work: "саудада 492 компания".
func (p *parse) sector(k int) bool {
	if p.ending(k) == "in" && p.someOf(k-1) {
		return true
	}
	if p.ending(k) != "in" || p.class(k+1) != "amount" {
		return false
	}
	return p.class(k+2) == "indicator" && p.mentions[k+2].entry.Has("count") || p.sectorCounted(k+1)
}

// someOf says whether the number at mention k is that of some of the enterprises told
// before it: "кәсіпорындардың 129-ы өнеркәсіпте, 82-сі құрылыста".
func (p *parse) someOf(k int) bool {
	if !p.ownedNumber(k) {
		return false
	}
	return p.between(0, k, func(m *mention) bool {
		return m.class == "indicator" && m.entry.Has("count") && p.lexemes[m.to-1].Role == "of"
	})
}

// ownedNumber says whether mention k is a bare number with the ending of what is owned:
// "129-ы", so many of those told before.
func (p *parse) ownedNumber(k int) bool {
	return p.class(k) == "amount" && p.mentions[k].amount.measure == plain && p.lexemes[p.mentions[k].to-1].Owned
}

// sectorCounted says whether the number at mention k counts those of the sector
// before it, of the enterprises that were counted just before: "1 064 компания,
// соның ішінде құрылыста 87, саудада 40".
func (p *parse) sectorCounted(k int) bool {
	next := p.class(k + 1)
	if p.ending(k-1) != "in" || p.class(k-1) == "area" || p.mentions[k].amount.measure != plain ||
		next != "" && next != "mark" && next != "and" && !p.boundary(k+1) {
		return false
	}
	among := false
	for j := k - 1; j >= 0 && p.postpositional(); j-- {
		m := &p.mentions[j]
		if m.class == "indicator" && m.entry.Has("count") {
			return among
		}
		among = among || m.class == "of-which"
	}
	return false
}

// grewBefore says whether the time of a frame is that of a growth told before
// the number that is counted now: "1 516-ға өсіп, 4 873-ке жетті".
func (p *parse) grewBefore(f *frame, k int) bool {
	return p.postpositional() && p.between(f.at, k, func(m *mention) bool {
		return m.class == "amount" && m.amount.measure == plain && m.amount.lead == "on"
	})
}

// dayOfStock returns the day of a number of what is counted where the last time told before
// it is only the span of a gain: "на 1 июля было 560 китайских фирм, за месяц прибавилось
// 14; российских — 610". What there is stands on the day.
func (p *parse) dayOfStock(s *Statement, f *frame, k int, main *When) When {
	if !p.inflects() || !f.entry.Has("count") || s.Kind != data.Level || main.Form != Last {
		return *main
	}
	gain := p.amountBefore(k)
	for j := gain - 1; j >= 0; j-- {
		w := p.mentions[j].when
		if p.class(j) != "when" || !p.boundaryBetween(gain, k) && p.fold(k-1) != ";" {
			continue
		}
		if before := p.amountBehind(j); w.Form == Day && before < gain {
			p.because(k, "period: the last time told before the amount", j)
			*main = w
			break
		}
	}
	return *main
}

// numberThen says whether the number at mention k is what the one at mention j was at an
// earlier time, told right behind it: "у Италии — 909, месяцем ранее было 898".
func (p *parse) numberThen(j, k int) bool {
	then := false
	for i := j + 1; i < k; i++ {
		m := &p.mentions[i]
		then = then || m.class == "when"
		if m.class != "when" && m.class != "neutral" && m.class != "level" && m.class != "operates" &&
			m.class != "but" && p.fold(i) != "," {
			return false
		}
	}
	return p.inflects() && then
}

// attributiveVerb says whether the verb at mention k only describes the
// indicator behind it: "Украинадан әкелінетін өнімнің импорты".
func (p *parse) attributiveVerb(k int) bool {
	if m := &p.mentions[k]; !p.postpositional() || m.class != "indicator" || !m.entry.Has("verb") {
		return false
	}
	for j := k + 1; j < len(p.mentions) && j <= k+4; j++ {
		switch {
		case p.class(j) == "indicator" && !p.mentions[j].entry.Has("verb"):
			return true
		case p.class(j) != "word" && p.class(j) != "neutral" && p.class(j) != "known":
			return false
		}
	}
	return false
}

// besideOwner says whether the country behind mention k, and no mark between, is
// told to own the indicator: "Қытай Тәжікстан импортының төрттен бірін береді".
func (p *parse) besideOwner(k int) bool {
	for j := k + 1; j < len(p.mentions) && !p.boundary(j); j++ {
		if p.class(j) == "area" {
			return p.mentions[j].area.role == "whose" && p.ending(j) == "" && p.ending(k) == ""
		}
	}
	return false
}

// clauseOf returns the first mention whose part says how enterprises at mention k
// stand to a country: of those before it too, where parts stand before, but not of a clause
// that has told an amount of another indicator.
func (p *parse) clauseOf(k int) int {
	if !p.postpositional() {
		return k
	}
	for j := k - 1; j > 0; j-- {
		if p.boundary(j) && p.amountBefore(j) > 0 &&
			p.between(0, j, func(m *mention) bool { return m.class == "indicator" && !m.entry.Has("count") }) {
			return j
		}
	}
	return 0
}

// invested says whether the investments at mention k go to a country that stands
// before them: "Нидерландының Қазақстанға салған инвестициясы", "Түркияның Қазақстандағы
// инвестициясы".
func (p *parse) invested(k int) bool {
	return p.postpositional() && p.between(0, k, func(m *mention) bool {
		return m.class == "area" && (m.area.role == "toward" || m.area.role == "in" && !m.area.adjective)
	})
}
