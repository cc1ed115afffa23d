package press

import "oborot/data/lexicon"

// hostBefore gives what is counted again behind the name of another place that
// place for its host: "в Казахстане 23 СП с белорусским капиталом, в Беларуси —
// четыре с казахстанским".
func (p *parse) hostBefore(f *frame, k int, q parties) parties {
	for _, a := range p.fresh(f, k) {
		if a.role == "in" && !a.adjective {
			q = q.reportedBy(a)
		}
	}
	return q
}

// nextCounted returns the next noun of what is counted behind mention k, or the
// end of the sentence.
func (p *parse) nextCounted(k int) int {
	for j := k + 1; j < len(p.mentions); j++ {
		if p.class(j) == "indicator" && p.mentions[j].entry.Has("count") && !p.mentions[j].entry.Has("elided") {
			return j
		}
	}
	return len(p.mentions)
}

// capitalLeftOut says whether the enterprises at mention k are of a capital whose
// noun stands earlier in the sentence and is not said again: "600 предприятий с
// казахстанским капиталом, в Казахстане — 1000 предприятий с узбекским".
func (p *parse) capitalLeftOut(k int) bool {
	led := p.class(k+1) == "stake-lead" ||
		p.class(k+1) == "preposition" && p.mentions[k+1].lexeme.Is("preposition", "with")
	if !led || !p.adjectiveAbroad(k+2) ||
		k+3 < len(p.mentions) && !p.boundary(k+3) && p.class(k+3) != "and" && p.class(k+3) != "mark" {
		return false
	}
	return p.between(0, k, func(m *mention) bool { return m.is("stake") })
}

// capitalFollows says whether the enterprises at mention k are the first of a row of
// which only the last names the capital that all are told with: "200 firms with Greek,
// 30 with Maltese and 10 with Spanish capital".
func (p *parse) capitalFollows(k int) bool {
	if !p.language.PlainNouns() || k+3 >= len(p.mentions) || !isStakeLead(&p.mentions[k+1]) || !p.adjectiveAbroad(k+2) {
		return false
	}
	for j := k + 3; j < len(p.mentions); j++ {
		switch m := &p.mentions[j]; {
		case m.is("stake"):
			return p.adjectiveAbroad(j - 1)
		case m.class == "amount" && m.amount.measure != plain || m.class == "indicator":
			return false
		}
	}
	return false
}

// housedBy says whether the country that the enterprises at mention k are told to be
// housed by is their subject: "Peru is home to 150 Greek firms".
func (p *parse) housedBy(k int) bool {
	if !p.language.PlainNouns() {
		return false
	}
	f := &frame{at: k}
	for j := k - 1; j >= 0; j-- {
		if p.class(j) == "area" && !p.mentions[j].area.capital && p.houses(f, j) {
			return true
		}
	}
	return false
}

// countedWith says whether two counts stand in a row, of which the first names
// nothing of its own, so that what is told behind the second is told of both.
func (p *parse) countedWith(f, next *frame) bool {
	if f.trap || !f.entry.Has("count") || !next.entry.Has("count") || p.class(f.at+1) != "and" {
		return false
	}
	for j := f.at + 2; j < next.at; j++ {
		if p.class(j) != "amount" && p.class(j) != "neutral" {
			return false
		}
	}
	return !p.between(f.from, next.at, func(m *mention) bool { return m.class == "area" && m.area.adjective })
}

// holdsCounted says whether the country right behind the enterprises of a frame is
// where they are, for the sentence names the adjective of another one's capital:
// "каждое десятое СП Узбекистана создано с южнокорейским капиталом". So it is where they
// are foreign at all, or in a city of that country: "60% иностранных фирм Киргизии".
func (p *parse) holdsCounted(f *frame, k int) bool {
	a := p.mentions[k].area
	if !f.entry.Has("count") || k != f.at+1 || a.role != "" || a.adjective {
		return false
	}
	if foreign := isForeign(&p.mentions[f.at]) || isForeign(&p.mentions[max(f.at-1, 0)]); foreign ||
		p.capitalNamed(a.code) {
		return p.is(p.mentions[k].from, "genitive") && !p.between(f.from, f.to, func(m *mention) bool {
			return m.class == "area" && m.area.code != a.code && (m.area.adjective || m.area.role != "office")
		})
	}
	return p.between(k+1, f.to, func(m *mention) bool {
		return m.class == "area" && m.area.adjective &&
			m.area.code != a.code
	})
}

// capitalNamed says whether the sentence names a city of a country as where something is:
// "треть совместных предприятий Киргизии работает в Бишкеке".
func (p *parse) capitalNamed(code string) bool {
	return p.between(0, len(p.mentions), func(m *mention) bool {
		return m.class == "area" && m.area.code == code && m.area.role == "in" && (m.area.capital || m.area.place != "")
	})
}

// hostTurned gives what is counted with the capital of its host the place told behind it:
// "2,900 firms with Greek capital work in Malta, and 200 with Maltese capital in Greece".
func (p *parse) hostTurned(f *frame, k int, q parties) parties {
	if !p.language.PlainNouns() && !p.inflects() || q.partner != q.reporter {
		return q
	}
	q.reporter = ""
	for j := k + 1; j < f.to && (!p.boundary(j) || p.fold(j) == "-") && p.class(j) != "amount"; j++ {
		if a := p.mentions[j].area; p.class(j) == "area" && a.role == "in" && !a.adjective && a.code != q.partner {
			return q.reportedBy(a)
		}
	}
	return q
}

// onlyTime returns the one time that a sentence tells, for a row of numbers of which none
// has it for itself.
func (p *parse) onlyTime() When {
	at := nowhere
	for k := range p.mentions {
		if p.class(k) != "when" || !p.isMain(k) {
			continue
		}
		if at != nowhere {
			return When{}
		}
		at = k
	}
	if at == nowhere || !p.language.PlainNouns() {
		return When{}
	}
	p.lean = at
	return p.mentions[at].when
}

// quantities makes a plain word of one for a quantity that stands before what is counted,
// which else is told of goods: "количество совместных предприятий", "количество
// действующих предприятий".
func (p *parse) quantities() {
	counted := false // the last indicator counts enterprises
	for k := range p.mentions {
		m, j := &p.mentions[k], k+1
		if m.class == "indicator" || m.class == "trap" {
			counted = m.class == "indicator" && m.entry.Has("count")
		}
		if counted && m.class == "amount" && m.amount.measure == physical && p.is(m.to-1, "counted-unit") {
			m.amount.measure = plain // "the number of companies rose by 25 units"
		}
		for j <= k+2 &&
			(p.class(j) == "neutral" || p.class(j) == "word" || p.class(j) == "operates" ||
				p.class(j) == "area" && p.mentions[j].area.adjective) {
			j++
		}
		if m.class == "trap" && m.is("quantity") && p.class(j) == "indicator" && p.mentions[j].entry.Has("count") {
			m.class, m.entry = "neutral", lexicon.Entry{Class: "neutral", Line: m.entry.Line}
		}
	}
}

// mixedKinds makes enterprises of foreign capital of the joint ones that are counted
// together with those of a country: "70 китайских и совместных предприятий".
func (p *parse) mixedKinds() {
	for k := 3; k < len(p.mentions) && p.inflects(); k++ {
		m := &p.mentions[k]
		if m.class == "indicator" && m.entry.Value == "joint_ventures" && p.class(k-1) == "and" &&
			(p.adjectiveAbroad(k-2) || p.class(k-2) == "foreign") && p.class(k-3) == "amount" {
			m.entry.Value = "enterprises_foreign_capital"
			p.mentions[k-1].class, p.mentions[k-1].entry = "neutral", lexicon.Entry{Class: "neutral"}
		}
	}
}

// tonnesBeside makes plain words of the weight of goods that stands between a country of a
// row and what the goods were worth, so that the money is the country's: "to Peru (3,000
// tonnes, $5 million)", "and Chile 2,000 tonnes for $4 million".
func (p *parse) tonnesBeside() {
	for k := 1; k+2 < len(p.mentions) && p.language.PlainNouns(); k++ {
		m := &p.mentions[k]
		if m.class != "amount" || m.amount.measure != physical {
			continue
		}
		sum := k + 1
		if p.class(sum) != "amount" {
			sum++
		}
		bracketed := p.fold(k-1) == "(" && p.class(k-2) == "area"
		gapped := p.class(k-1) == "area" && !p.mentions[k-1].area.adjective && p.class(k+1) != "mark"
		if p.class(sum) != "amount" || p.mentions[sum].amount.measure != money || !bracketed && !gapped {
			continue
		}
		m.class = "neutral"
		if bracketed && sum > k+1 {
			p.mentions[k+1].class = "neutral"
		}
	}
}
