package press

import "oborot/data"

// pairing finds two countries named together and as many amounts told together
// behind them, so that each has its own, though no word says so: "Китай и Россия
// вложили 2,2 и 1,8 млрд". It returns the mention of the country of each amount. Of
// two such pairs the next begins where the amounts of the one before are told.
func (p *parse) pairing() map[int]int {
	if !p.inflects() && !p.language.PlainNouns() {
		return nil
	}
	paired, areas, last, again := map[int]int{}, nowhere, nowhere, false
	for k := range p.mentions {
		switch {
		case p.class(k) == "when" && p.class(k+1) == "and" && p.class(k+2) == "when":
			return nil
		case p.twoAreas(k) > 0:
			if areas != nowhere && !p.between(areas, k, isAmount) {
				return nil
			}
			areas = k
		case p.class(k) == "amount" && p.class(k+1) == "and" && p.class(k+2) == "amount" && p.alike(k, k+2):
			if areas == nowhere && p.pairGoesOn(paired, last, k) {
				paired[k], paired[k+2] = paired[last], paired[last+2]
				last, again = k, true
				continue
			}
			if areas == nowhere {
				return nil
			}
			paired[k], paired[k+2] = areas, p.twoAreas(areas)
			areas, last = nowhere, k
		}
	}
	for k, at := range paired {
		if !again && p.twoAreas(at) > 0 && !isRank(&p.mentions[k]) && p.twoIndicators(at) {
			return nil
		}
	}
	if len(paired) == 0 {
		return nil
	}
	for _, at := range paired {
		p.mentions[at].area.listed = true
	}
	return paired
}

// pairRows adds the countries of a row of three and more, and as many amounts that
// a sentence hands out to them in order: "Россия, Китай и Турция вложили 120, 90 и
// 30 млн соответственно".
func (p *parse) pairRows() {
	if p.paired != nil || !p.inflects() && !p.language.PlainNouns() {
		return
	}
	for k := range p.mentions {
		n := 1 + p.runBehind(k)
		if !isSum(&p.mentions[k]) && !p.respectiveBehind(k) || n < 2 || p.follows(k) || n == 2 && !p.inflects() {
			continue
		}
		areas := p.areaRowBehind(k, n)
		if areas == nil && n > 2 {
			areas = p.areaRow(k, n)
		}
		if areas == nil && p.respective() {
			areas = p.areasToldEach(k, n)
		}
		told := areas != nil && (p.handsOut(areas[n-1], k) || p.sharesOf(areas[0]))
		if !p.respective() && !told {
			continue
		}
		if areas == nil && n == 2 {
			continue
		}
		if areas == nil ||
			areas[0] < k && p.areasToldEach(k, n) == nil && !(told && p.language.PlainNouns()) &&
				p.twoIndicators(areas[0]) {
			return
		}
		p.paired = map[int]int{}
		for _, j := range areas {
			p.mentions[j].area.listed = true
			p.paired[k] = j
			k = p.amountBehind(k)
		}
		return
	}
}

// handsOut says whether the amounts from mention k on are handed out to as many countries,
// the last of which is at mention last, though no word says so: "идут Турция, Иран и Китай
// с 3, 2 и 1 млрд", "лидируют Китай, Польша и Чехия, на них пришлось 15, 8 и 7%".
func (p *parse) handsOut(last, k int) bool {
	if last == k-1 {
		return p.mentions[k].amount.lead == "from"
	}
	share := false
	for j := last + 1; j < k; j++ {
		m := &p.mentions[j]
		verb := p.language.PlainNouns() && m.class == "indicator" && m.entry.Has("verb")
		share = share || m.is("share") || verb
		if verb || p.language.PlainNouns() && m.is("investor") {
			continue // "Chinese, Czech and Polish companies invested 3, 2 and 1 million"
		}
		if p.fold(j) != "," && m.class != "preposition" && !m.is("dative") && !m.is("share") && m.class != "neutral" {
			return false
		}
	}
	return share
}

// sharesOf says whether the row of countries that begins at mention k is told to be that of
// those whose shares follow: "the shares of Italy, Spain and France in the trade of Malta".
func (p *parse) sharesOf(k int) bool {
	return p.language.PlainNouns() && k > 1 &&
		(p.mentions[k-1].is("share") || p.ofAt(k-1) && p.mentions[k-2].is("share"))
}

// twoAreas returns the mention of the second of two countries that begin at
// mention k and are told as a pair of no trade: "в Китай и в Россию"; nought where
// there are none.
func (p *parse) twoAreas(k int) int {
	next := k + 2
	if p.fold(k+1) == "(" && p.class(k+2) == "amount" && p.fold(k+3) == ")" {
		next = k + 5 // "Китай (45) и Иран (20)"
	}
	if p.class(k) != "area" || p.class(next-1) != "and" || p.fold(k-1) == "," && p.class(k-2) == "area" {
		return 0
	}
	if p.class(next) == "preposition" {
		next++
	}
	if p.class(next) != "area" {
		return 0
	}
	a, b := p.mentions[k].area, p.mentions[next].area
	if a.code == "" || a.code == "?" || b.code == "" || b.code == "?" || a.place != "" || b.place != "" ||
		a.role == "office" || a.role == "between" || a.adjective != b.adjective || a.code == b.code ||
		a.role != b.role && b.role != "" {
		return 0
	}
	return next
}

// twoIndicators says whether two indicators are named before the countries at
// mention k, so that the amounts may as well be theirs, or the one is the trade
// that the two have with each other.
func (p *parse) twoIndicators(k int) bool {
	n, mutual := 0, false
	third := p.between(0, len(p.mentions), func(m *mention) bool { return m.class == "area" && m.area.role == "with" })
	third = third || p.language.PlainNouns() && p.between(k, len(p.mentions), isShare) // "they account for 20 and 18%"
	for j := range p.mentions {
		m := &p.mentions[j]
		if j > k && p.fold(j) == ";" {
			break
		}
		if m.class == "indicator" && !m.entry.Has("ranked") {
			n++
			mutual = mutual || m.entry.Value == "turnover" && p.mentions[k].area.role == "" && !third ||
				m.entry.Has("count") && !(p.respective() && p.mentions[k].area.adjective)
		}
	}
	return n > 1 || mutual
}

// twoFlows says whether a sentence names two flows together and behind them as many
// amounts, so that they are told in order: "экспорт и импорт составили 5 и 4 млрд".
func (p *parse) twoFlows() bool {
	flows, amounts := nowhere, nowhere
	flow := func(k int) bool {
		e, found := p.mentions[max(k, 0)].entry, p.class(k) == "indicator"
		return found && (e.Value == "exports" || e.Value == "imports") && !e.Has("verb") && !e.Has("ranked")
	}
	for k := 0; k+2 < len(p.mentions) && (p.inflects() || p.language.PlainNouns()); k++ {
		switch {
		case flow(k) && flow(p.nextFlow(k)):
			if flows != nowhere {
				return false
			}
			flows = k
		case p.twoAreas(k) > 0 || p.class(k) == "when" && p.class(k+1) == "and" && p.class(k+2) == "when":
			return false
		case p.class(k) == "amount" && p.class(k+1) == "and" && p.class(k+2) == "amount" && p.alike(k, k+2):
			if amounts != nowhere || flows == nowhere {
				return false
			}
			amounts = k
		}
	}
	return amounts != nowhere
}

// alike says whether the amounts at mentions j and k may be told together: two
// sums of which the first leaves out its unit, or two of the same unit.
func (p *parse) alike(j, k int) bool {
	a, b := &p.mentions[j].amount, &p.mentions[k].amount
	if p.fold(j-1) == "," && p.class(j-2) == "amount" {
		return false
	}
	counted := a.measure == plain && b.measure == plain && p.respective() // "1967 и 1961 соответственно"
	scaled := b.measure == plain && b.multiplier >= 6                     // money whose currency is left out
	if b.measure != money && b.measure != percent && b.measure != rank && !counted && !scaled ||
		b.lead != "" && b.lead != a.lead || a.ranged || b.ranged || a.year && !counted || a.sign != 0 ||
		b.sign != 0 {
		return false
	}
	return a.measure == b.measure || a.measure == plain && !a.spelled
}

// pairedWithArea returns the sides of the amount at mention k, which is told of the
// country at mention at.
func (f *frame) pairedWithArea(p *parse, at int) parties {
	a := p.mentions[at].area
	if f.indicator == "imports" && f.entry.Has("verb") && f.parties.reporter != "" && p.amongHolders(at) {
		a.role = "from" // "закупил у России и Китая"
	}
	if f.trades() && a.role == "" &&
		(f.entry.Has("verb") && !a.adjective ||
			f.parties.reporter == "" && !a.adjective && p.lastPercent != data.Share) {
		q := f.parties.reportedBy(a)
		for j := at; (q.partner == "" || q.partner == rest(q.reporter)) && f.entry.Has("verb") && j < f.to; j++ {
			if b := p.mentions[j].area; p.class(j) == "area" && b.role != "" && sideOf(f.indicator, b) == 'P' {
				q.partner = b.code // "sold for 5 and 6 million to Chad"
			}
		}
		if q.partner == "" && (f.indicator == "exports" || f.indicator == "imports") {
			q.partner = rest(q.reporter)
		}
		return q
	}
	if p.inflects() && at < f.from && a.role != "" && f.trades() && f.parties.reporter != a.code {
		q := f.parties
		q.partner, q.partnerPlace = a.code, a.place // told of the flow before: "вывезла соответственно на 5 и 6 млн"
		return q
	}
	if q := f.parties; f.trades() && a.role == "in" && f.entry.Has("verb") && q.reporter != "" &&
		q.reporter != a.code && (q.partner == "" || q.partner == data.World) {
		q.partner, q.partnerPlace = a.code, "" // "купил в России и Китае"
		return q
	}
	if f.trades() && a.role != "" {
		return f.parties.with(f.indicator, a)
	}
	q := f.parties
	if p.language.PlainNouns() && (a.role == "in" || a.role == "toward") {
		return q.reportedBy(a) // "put 3 billion into Chile and 2 into Peru"
	}
	q.partner, q.partnerPlace = a.code, a.place
	return q
}

// nextFlow returns the mention behind the "and" that follows the flow at mention k over
// nothing but its own sides and goods: "импорт датских товаров в Чехию и экспорт
// чешских"; nowhere where there is none.
func (p *parse) nextFlow(k int) int {
	for j := k + 1; j+1 < len(p.mentions); j++ {
		switch m := &p.mentions[j]; {
		case m.class == "and":
			return j + 1
		case m.class != "area" && m.class != "neutral" && m.class != "preposition" && !p.namesGoods(j) &&
			!m.is("generic") && !m.is("goods"):
			return nowhere
		}
	}
	return nowhere
}

// ownSides says whether both the flow at mention at and the one before it, joined by
// "and", have sides of their own behind them, which are not shared.
func (p *parse) ownSides(before, at int) bool {
	return p.inflects() && p.nextFlow(before) == at && before < at-2 && p.between(before+1, at-1, isArea) &&
		p.between(at+1, at+3, isArea)
}
