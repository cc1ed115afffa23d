package press

// wholeBehind says whether the percentage at mention k is told of the indicator
// behind it, with nothing between but words that describe it: "55% всего
// казахстанско-германского товарооборота", "40% нашего экспорта".
func (p *parse) wholeBehind(k int) bool {
	a := p.mentions[k].amount
	if a.lead == "on" || a.lead == "by" || p.postpositional() || p.language.Behind {
		return false
	}
	j := k + 1
	for p.class(j) == "neutral" || p.class(j) == "theirs" || p.class(j) == "we" ||
		p.class(j) == "area" && p.mentions[j].area.adjective ||
		p.fold(j) == "-" && !p.first(p.mentions[j].from).Spaced ||
		p.class(j) == "area" && p.fold(j+1) == "-" && !p.first(p.mentions[j+1].from).Spaced {
		j++
	}
	return j > k+1 && p.class(j) == "indicator" && !p.mentions[j].entry.Has("verb")
}

// partAfterWhole says whether the percentage at mention k opens a clause in which
// it falls to somebody or something, behind the whole in money that it is a part
// of: "привлечь 150 млрд, половину — в промышленность", "составить 55 млрд, причём
// не менее половины придётся на машины".
func (p *parse) partAfterWhole(f *frame, k int) bool {
	a := p.mentions[k].amount
	if !p.inflects() || a.lead != "" || a.sign != 0 || !p.opensClause(k) || f.at > k && !f.entry.Has("verb") {
		return false
	}
	told := p.fold(k+1) == "-" && !p.boundaryAfterDash(k+2) ||
		p.mentions[min(k+1, len(p.mentions)-1)].is("share") || p.objectOfVerb(k, f)
	return told && p.moneyBefore(k) != nil
}

// boundaryAfterDash says whether the amount whose item a dash opens follows at
// mention k, so that what stands before the dash is no part but another item.
func (p *parse) boundaryAfterDash(k int) bool {
	return p.class(k) == "amount" || p.boundary(k) || p.class(k) == ""
}

// objectOfVerb says whether the amount at mention k is the object that stands
// before the verb of a frame, with nothing between but another word for it:
// "половину, или 80 млрд, вложили страны ЕС".
func (p *parse) objectOfVerb(k int, f *frame) bool {
	if p.statedAs(k, f) {
		return true
	}
	if !f.entry.Has("verb") || f.at < k || p.mentions[k].amount.lead != "" || !p.inflects() {
		return false
	}
	for j := k + 1; j < f.at; j++ {
		if p.fold(j) == "," && p.class(j+1) == "amount" {
			return false // "составил 3 млрд, треть купила Турция"
		}
		if m := &p.mentions[j]; p.fold(j) != "," && !m.is("or") &&
			(m.class != "amount" || m.amount.lead != "") && !m.is("hedge") {
			return false
		}
	}
	return true
}

// statedAs says whether the money at mention k opens what is told of it: "5 млн долларов —
// таков объём экспорта", or is what the goods before it are worth that the verb of the frame
// tells to be sold: "товаров на 5 млн было в 2020 году вывезено из Перу".
func (p *parse) statedAs(k int, f *frame) bool {
	if !p.inflects() || f.at < k || p.mentions[k].amount.measure != money {
		return false
	}
	if p.fold(k+1) == "-" && p.class(k+2) == "anaphor" && p.class(k-1) == "" {
		return p.touches(k+2, f.at) || f.at == k+3
	}
	if !f.entry.Has("verb") || p.mentions[k].amount.lead != "on" || k > 0 && !p.mentions[k-1].is("wares") {
		return false
	}
	for j := k + 1; j < f.at; j++ {
		if m := &p.mentions[j]; m.class != "when" && !m.is("be") && !m.is("rank-verb") && m.class != "neutral" &&
			m.class != "preposition" && m.class != "level" {
			return false
		}
	}
	return true
}

// sharedOut says whether the fraction at lexeme i is a part of a whole that was
// told before, which a comma parts from it: "из 170 млрд половину, или 80 млрд,
// вложили", "почти половину вложил".
func (p *parse) sharedOut(i int) bool {
	if !p.inflects() {
		return false
	}
	or := p.first(i+1).Fold == "," && p.is(i+2, "or")
	e, verb := p.entryOf(i+1, "indicator")
	return or || verb && e.Has("verb")
}

// fieldOfOffice says whether the indicator at mention k is only what an office is
// for: "глава агентства по инвестициям".
func (p *parse) fieldOfOffice(k int) bool {
	if k < 2 || !p.mentions[k-1].is("ranked-by") {
		return false
	}
	return p.class(k-2) == "institution" || p.class(k-2) == "role"
}

// movesOn says whether the deliveries at mention k are those of the trade that
// the sentence before was about: "Поставки машин прибавили 37%".
func (p *parse) movesOn(k int, c *context) bool {
	if p.movesNext(k) {
		return true
	}
	return (p.inflects() || p.language.PlainNouns()) && c.fresh &&
		c.entry.Value == p.mentions[k].entry.Value && c.parties.reporter != "" && p.predicate(k+1)
}

// movesNext says whether the deliveries at mention k are the next trade of a sentence that
// has told of one: those of a country, with a dash before their growth, "торговля выросла
// на 6%, а поставки чешской продукции — вдвое".
func (p *parse) movesNext(k int) bool {
	if !p.inflects() || p.class(k+1) != "area" || !p.mentions[k+1].area.adjective {
		return false
	}
	j := k + 2
	for p.class(j) == "neutral" || p.namesGoods(j) || p.class(j) == "known" && p.mentions[j].is("generic") {
		j++
	}
	return p.fold(j) == "-" && p.class(j+1) == "amount" && p.between(0, k, func(m *mention) bool {
		return m.class == "indicator" && tradesIn(m.entry.Value) && !m.entry.Has("ranked")
	})
}

// portionTold says whether the percentage at mention k is the part that the
// indicator behind it makes of a whole told before: "половина этой суммы —
// экспорт", "60% составил импорт". What has an amount of its own is no part.
func (p *parse) portionTold(k int, after *frame) bool {
	a := p.mentions[k].amount
	if after == nil || after.trap || !after.trades() || a.lead != "" || a.sign != 0 || p.postpositional() {
		return false
	}
	falls := p.between(k+1, k+4, isShare) // "17 млрд пришлось на экспорт"
	if money := a.measure == money && after.indicator != "turnover" &&
		(p.opensClause(k) || falls); a.measure != percent && !money {
		return false
	}
	led := false
	for j := k + 1; j < after.at; j++ {
		switch m := &p.mentions[j]; {
		case p.fold(j) == "-" || m.class == "level" || m.is("share"):
			led = true
		case m.is("anaphor") && led && j < after.at-1:
		case m.is("of-which") || m.is("of-that") || m.class == "theirs" && j == k+1 || m.class == "when" ||
			m.class == "neutral" || led && (m.class == "area" || m.class == "preposition" || m.class == "we"):
		default:
			return false
		}
	}
	next := p.amountBehind(after.at)
	return led &&
		(next < 0 || p.boundaryBetween(after.at, next) || p.class(next-1) == "and" && p.ownerBehind(next) >= 0)
}
