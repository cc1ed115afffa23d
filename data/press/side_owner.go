package press

// leadsTo says whether the amount at mention k belongs to the indicator behind
// it.
func (p *parse) leadsTo(k, at int) bool {
	verb := p.mentions[at].entry.Has("verb") && p.between(k+1, at, func(m *mention) bool { return m.class == "and" })
	if p.mentions[at].entry.Has("goes") && p.amountBefore(at) == k || p.sumOfClause(k, at) {
		return true
	}
	if whole := p.wholeOf(k); whole > 0 && p.leadsTo(whole, at) {
		return true
	}
	return p.class(k+1) != "and" && !verb && (p.touches(p.overConversion(k), at) || p.worthOf(k, at))
}

// wholeOf returns the money behind that at mention k which it is told to be a part of:
// "$26 billion of Peru's $134 billion trade"; 0 where there is none.
func (p *parse) wholeOf(k int) int {
	if !p.language.PlainNouns() || p.mentions[k].amount.measure != money || !p.ofAt(k+1) {
		return 0
	}
	for j := k + 2; j < len(p.mentions) && j <= k+4; j++ {
		switch m := &p.mentions[j]; {
		case m.class == "amount" && m.amount.measure == money:
			return j
		case m.class != "area" && m.class != "neutral" && m.class != "share-of" && m.class != "article":
			return 0
		}
	}
	return 0
}

// overConversion returns the mention of the bracket that closes behind the money at
// mention k and the same money in another currency, where the indicator follows with a
// preposition: "20 milliards de dollars (19 milliards d'euros) d'échanges"; else k.
func (p *parse) overConversion(k int) int {
	converted := func(j int) bool {
		return p.class(j) == "amount" && p.mentions[j].amount.measure == money && p.fold(j+1) == "(" &&
			p.class(j+2) == "amount" && p.mentions[j+2].amount.measure == money && p.fold(j+3) == ")" &&
			p.ofAt(j+4)
	}
	switch {
	case converted(k):
		return k + 3
	case k >= 2 && converted(k-2):
		return k + 1
	}
	return k
}

// worthOf says whether an amount of money stands before its indicator with no
// more than a preposition between: "$20 billion in exports", "worth of imports".
func (p *parse) worthOf(k, at int) bool {
	if p.mentions[k].amount.measure != money {
		return false
	}
	for j := k + 1; j < at; j++ {
		in := p.mentions[j].is("preposition") && p.mentions[j].lexeme.Is("preposition", "in")
		is := j == k+1 && p.mentions[j].is("be")
		if of := p.mentions[j].is("of-which"); of && j == k+1 {
			continue // "14 million of that is Kazakh exports"
		}
		is = is || p.mentions[j].is("be") && p.mentions[j-1].is("of-which") ||
			p.class(k-1) == "of-which" && p.fallsOn(k, j)
		if !p.describing(j) && !in && !is && !p.earnedBy(k, j) {
			return false
		}
	}
	return true
}

// earnedBy says whether mention j stands between money and the sales or purchases that it
// is earned or spent on: "earned $1.4 billion from coffee exports", "spent $2 billion on
// imports of fuel".
func (p *parse) earnedBy(k, j int) bool {
	if !p.language.PlainNouns() || p.companies() || p.mentions[k].amount.lead != "" ||
		!p.between(0, k, func(m *mention) bool { return m.is("earns") }) {
		return false
	}
	if j > k+1 {
		return p.namesGoods(j) || p.goodsAt(j)
	}
	word := p.mentions[j].lexeme
	return word.Is("preposition", "from") || word.Is("preposition", "on") || word.Is("preposition", "via")
}

// fallsOn says whether mention j is of the words that tell what the part of a whole
// at mention k goes to: "of which $558 million fell on Kazakh exports".
func (p *parse) fallsOn(k, j int) bool {
	return j == k+1 && p.mentions[j].is("goes") ||
		j == k+2 && p.mentions[k+1].is("goes") && (p.mentions[j].is("base-to") || p.mentions[j].is("preposition"))
}

// trades says whether a frame speaks of goods that pass between two sides.
func (f *frame) trades() bool { return tradesIn(f.indicator) }

// tradesIn says whether an indicator measures goods that pass between two sides.
func tradesIn(indicator string) bool {
	switch indicator {
	case "exports", "imports", "balance", "turnover":
		return true
	}
	return false
}

// funds says whether a frame speaks of investments.
func (f *frame) funds() bool { return fundsIn(f.indicator) }

// fundsIn says whether an indicator is of investments, as a flow or as a stock.
func fundsIn(indicator string) bool { return indicator == "fdi_inflow" || indicator == "fdi_stock" }

// headed gives the reporter's side to the area that owns the indicator.
func headed(areas []area) parties {
	var q parties
	for _, a := range areas {
		if a.head {
			q.setReporter(a)
			break
		}
	}
	return q
}

// heads says whether the area at mention k owns the indicator at mention at:
// nothing stands between them but what describes the indicator.
func (p *parse) heads(k, at int) bool {
	a := p.mentions[k].area
	if k > at || a.role == "office" ||
		!a.owner && !(a.adjective && p.mentions[at].is("indicator") && p.mentions[at].entry.Value == "exports") {
		return false
	}
	for j := k + 1; j < at; j++ {
		switch p.class(j) {
		case "neutral", "foreign", "word", "when":
		case "amount":
			if p.mentions[j].amount.measure != rank {
				return false
			}
		default:
			return false
		}
	}
	return true
}

// opensVerb says whether mention k is the "and" that begins the clause of a verb
// that carries an indicator, and joins no two areas.
func (p *parse) opensVerb(f *frame, k int) bool {
	return f.entry.Has("verb") && p.class(k) == "and" &&
		(p.class(k-1) != "area" || !p.between(k+1, f.at, func(m *mention) bool {
			return m.class == "area" || m.class == "amount"
		}))
}

// holder gives the area at mention k the part of a counterpart where it is the
// subject that holds a share of somebody's trade: "Latvia supplied 8 percent of
// Lithuania's imports". A share of its own trade makes it no counterpart.
func (p *parse) holder(f *frame, k int, a area) area {
	if a.role != "" || a.owner || k >= f.at || !f.trades() || p.language.Behind || p.language.Objects && a.adjective {
		return a
	}
	for j := k + 1; j < f.at; j++ {
		m := &p.mentions[j]
		switch {
		case m.is("own"), m.is("loses"), m.class == "area" && m.area.role == "" && !m.area.owner &&
			!m.area.adjective && !m.area.joined:
			return a
		case m.class == "amount" && m.amount.measure == percent &&
			(p.ofAt(j+1) || p.class(j+1) == "share-of" || p.class(j+1) == "theirs" || p.genitive(j)) &&
			p.touches(j, f.at):
			if p.between(j+1, f.at, func(m *mention) bool { return m.is("own") }) {
				return a
			}
			a.role = "share"
			return a
		}
	}
	return a
}

// supplanted says whether frame i is a verb that only tells of a share of the
// next indicator: "Latvia supplied 8 percent of Lithuania's imports".
func (p *parse) supplanted(frames []frame, i int) bool {
	if !frames[i].entry.Has("verb") || i+1 == len(frames) {
		return false
	}
	at, next := frames[i].at, frames[i+1].at
	for k := at + 1; k < next; k++ {
		if p.class(k) == "amount" {
			return p.mentions[k].amount.measure == percent && (p.ofAt(k+1) || p.genitive(k)) && p.touches(k, next)
		}
	}
	return false
}

// receiver gives the area at mention k the part of the country that capital came
// to: the subject of a verb of receiving, or the owner of the investments where
// no other country is told to be the place.
func (p *parse) receiver(f *frame, k int, a area) area {
	if p.hasStock(f, k, a) {
		a.role = "in"
	}
	if f.entry.Has("count") && p.houses(f, k) || p.sectorOf(f, k, a) {
		a.role = "in"
	}
	if f.indicator == "projects" && p.postpositional() && a.role == "" && !a.joined && p.joins(k+1) &&
		p.class(k+2) == "area" {
		a.role = "in" // "Қазақстан мен Қытай 52 бірлескен жобаны жүзеге асыруда"
	}
	if (f.indicator == "projects" ||
		(f.indicator == "joint_ventures" || f.entry.Has("count") && p.inflects()) && p.soleHost(f, a)) &&
		p.firstOfPair(k) {
		a.role, a.adjective = "in", false
	}
	if f.trades() || f.entry.Has("count") || f.entry.Has("verb") || a.adjective || a.role == "office" || k >= f.at {
		return a
	}
	received := a.role == "" && p.between(k+1, f.at, func(m *mention) bool { return m.is("receives") })
	owned := a.owner && f.entry.Has("foreign") && !p.between(f.from, f.to, func(m *mention) bool {
		return m.class == "area" && m.area.code != a.code && (m.area.role == "in" || m.area.role == "toward")
	})
	economy := a.role == "" && p.is(p.mentions[k].from, "origin") && p.is(p.mentions[k].to, "land") // "the Kyrgyz economy"
	if received || owned || economy {
		a.role = "in"
	}
	return a
}

// metonyms says whether two capitals stand for their countries: "trade between
// Astana and Baku".
func metonyms(areas []area) bool {
	n := 0
	for _, a := range areas {
		if a.capital && (a.role == "between" || a.role == "with" || a.owner) {
			n++
		}
	}
	return n > 1
}

// objectOf says whether the indicator at mention k is what the verb before it,
// an indicator itself, speaks of.
func (p *parse) objectOf(frames []frame, k int) bool {
	if len(frames) == 0 {
		return false
	}
	last := &frames[len(frames)-1]
	return !last.trap && last.entry.Has("verb") && !p.boundaryBetween(last.at, k)
}

// houses says whether the area at mention k is the subject of a verb that tells
// where what is counted is: "Georgia has 40 companies with Polish capital".
func (p *parse) houses(f *frame, k int) bool {
	if a := p.mentions[k].area; a.role != "" || a.adjective || a.owner || k > f.at || p.postpositional() ||
		p.language.Behind && p.heldAbroad(f.at) || p.hasAbroad(f.at) != "" {
		return false
	}
	for k++; k < f.at; k++ {
		switch m := &p.mentions[k]; {
		case m.is("houses"), m.is("receives"):
			return true
		case m.class != "when" && m.class != "neutral" && m.class != "known" && p.fold(k) != ",":
			return false
		}
	}
	return false
}
