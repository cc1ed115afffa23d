package press

// moves says whether the deliveries or purchases at mention k are told as trade
// between countries: something is said of their size, and a country stands
// beside them. What is only agreed upon is none.
func (p *parse) moves(k int) bool {
	to := k + 1
	for to < len(p.mentions) && p.class(to) != "indicator" {
		to++
	}
	if p.madeOf(k) || p.movesBetween(k, to) {
		return true
	}
	silent := !p.between(0, len(p.mentions), isAmount)
	tells := func(m *mention) bool {
		if silent && p.inflects() && (m.is("unsaid") || m.class == "when") {
			return true // "поставки в Россию обновили рекорд"
		}
		return isPredicate(m) || m.class == "amount" && m.amount.direction != 0 || p.ownersRows() && isRank(m) ||
			p.inflects() && m.is("moves-goods")
	}
	outside := p.inflects() && p.between(k+1, to, func(m *mention) bool { return m.is("outside") })
	part := p.inflects() && p.class(k-1) == "amount" && p.mentions[k-1].amount.measure == percent // "это 95% поставок в страны СНГ"
	return (part || p.verbLeftOut(k, to) || p.between(k, to, tells) || silent && p.between(0, k, tells) ||
		p.language.Objects && p.class(k-1) == "growth") &&
		(outside || p.between(max(k-3, 0), to, func(m *mention) bool {
			return m.class == "area" && (m.area.adjective || m.area.role != "" && m.area.role != "office")
		}))
}

// movesBetween says whether two countries stand by the deliveries at mention k and before
// mention to, and an amount in their clause, so that they are told as trade whatever their
// verb: "до 5 млн дошли поставки муки из Грузии в Чехию", "поставки из Литвы в Перу — 5 млн".
func (p *parse) movesBetween(k, to int) bool {
	if !p.inflects() {
		return false
	}
	sides := 0
	for j := max(k-1, 0); j < to; j++ {
		if a := p.mentions[j].area; p.class(j) == "area" && (a.adjective || a.role != "" && a.role != "office") {
			sides++
		}
	}
	end := to
	for end < len(p.mentions) && (p.fold(end) == "-" || p.fold(end) == ":" || !p.boundary(end)) {
		end++
	}
	return sides > 1 && p.between(p.clauseStart(k), end, isAmount)
}

// verbLeftOut says whether a dash stands for the verb of a clause before, between the word
// at mention k and an amount: "торговля выросла на 16%, а поставки меди — вдвое".
func (p *parse) verbLeftOut(k, to int) bool {
	if !p.inflects() || !p.between(0, k, isPredicate) {
		return false
	}
	for j := k + 1; j+1 < to; j++ {
		if p.fold(j) == "-" && p.class(j+1) == "amount" {
			return true
		}
	}
	return false
}

// many says whether what the text was speaking of is told in the plural, so that "they"
// may stand for it: deliveries, investments.
func (c *context) many() bool {
	return c.entry.Has("moved") || fundsIn(c.entry.Value)
}

// standsFor says whether the pronoun at mention k may stand for what the text was
// speaking of.
func (p *parse) standsFor(k int, c *context) bool {
	m := &p.mentions[k]
	if !m.is("anaphor") {
		they := p.language.PlainNouns() && k == 0 && m.is("they") // "They rose 3%, imports 5%"
		return they && (c.entry.Value == "exports" || c.entry.Value == "imports") && !c.entry.Has("verb")
	}
	e := m.lexeme.EntryOf("anaphor")
	return !e.Has("many") || c.many()
}
