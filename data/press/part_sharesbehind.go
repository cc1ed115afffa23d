package press

// heldWith returns the mention of the place in a row that the percentage at mention k is
// held with, behind it in the same sentence: "Турция с долей 5,5% стала пятым партнёром",
// "доля Китая — 20%, это второй партнёр"; -1 where there is none. Another amount or
// another clause's country between makes it one of something else.
func (p *parse) heldWith(k int) int {
	next := p.amountBehind(k)
	if !p.ownersRows() || p.mentions[k].amount.measure != percent || next < 0 ||
		!isRank(&p.mentions[next]) || !p.shareWord(k) {
		return -1
	}
	areas := 0
	for j := k + 1; j < next; j++ {
		m := &p.mentions[j]
		if p.fold(j) == ";" || p.class(j) == "but" || m.class == "indicator" && !m.entry.Has("ranked") ||
			m.class == "trap" {
			return -1
		}
		if m.class == "area" && !m.area.adjective {
			areas++
		}
	}
	if areas > 1 || areas == 1 && p.boundaryBetween(k, next) && p.between(max(k-4, 0), k, isArea) {
		return -1
	}
	return next
}

// shareWord says whether the word for a share stands right before the percentage at
// mention k, over its country, a dash or a preposition, or right behind it.
func (p *parse) shareWord(k int) bool {
	if k+1 < len(p.mentions) && p.mentions[k+1].is("share") {
		return true
	}
	for j := k - 1; j >= 0 && j >= k-4; j-- {
		switch m := &p.mentions[j]; {
		case m.is("share"):
			return true
		case m.class == "area", m.class == "preposition", m.class == "neutral", p.fold(j) == "-":
		default:
			return false
		}
	}
	return false
}

// fallsBehind says whether the percentage at mention k is a part because what stands
// right behind it tells whose part it is: a verb of falling to, giving or taking, over
// the word for the whole, "68,4% её пришлось на Россию", "32% заняли полупроводники"; or,
// over a dash, the adjective of a country which ends its clause, "18% — российские".
func (p *parse) fallsBehind(k int) bool {
	if a := p.mentions[k].amount; !p.inflects() || a.lead != "" || a.sign != 0 || a.direction != 0 {
		return false
	}
	j := k + 1
	for j < len(p.mentions) &&
		(p.class(j) == "theirs" || p.mentions[j].is("of-that") || p.class(j) == "of-which" ||
			p.class(j) == "share-of") {
		j++
	}
	if p.boundary(j) && p.apposed(p.amountBehind(j)) {
		j = p.amountBehind(j) + 2
	}
	p.lean = j
	if p.fold(j) == "-" && p.class(j+1) == "area" && p.mentions[j+1].area.adjective {
		return j == k+1 && p.closesAmount(j+2)
	}
	if j >= len(p.mentions) {
		return false
	}
	m := &p.mentions[j]
	return m.is("share") || m.is("goes") || m.is("takes") || m.is("has-part") || m.is("gives") && m.class != "indicator"
}

// ofWhichFrom says whether the percentage at mention k is that of the country before it,
// which "of which" leads to: "в том числе из Китая — 25%".
func (p *parse) ofWhichFrom(k int) bool {
	j := k - 1
	for p.fold(j) == "-" || p.class(j) == "area" || p.class(j) == "preposition" {
		j--
	}
	p.lean = j
	return p.inflects() && j < k-1 && p.class(j) == "of-which" && p.mentions[k].amount.lead == "" &&
		p.mentions[k].amount.sign == 0
}

// standsForPart says whether the fraction at lexeme i, behind the lexeme at j over its
// hedge, is told of a whole by what stands round it: "прибавил четверть", "почти половина
// — машины".
func (p *parse) standsForPart(i, j int) bool {
	dashed := p.inflects() && p.first(i+1).Fold == "-" && p.first(i+1).Spaced
	next := p.inflects() && p.first(j).Fold == "-" && p.is(j-1, "area") && p.endsAt(i+1) &&
		p.between(0, len(p.mentions), func(m *mention) bool {
			return m.class == "amount" && m.amount.measure == percent && m.amount.lead == ""
		}) // "из Китая — треть, из Чили — четверть"
	return next || p.is(j, "gains") || dashed && (p.is(i+2, "goods") || p.is(i+2, "thing") || p.is(i+2, "origin"))
}

// adjectiveParts pairs a percentage with the country whose adjective ends its clause over
// a dash: "18% — российские, 33% — китайские".
func (p *parse) adjectiveParts() {
	for k := range p.mentions {
		if j := k + 2; p.class(k) != "amount" || p.mentions[k].amount.measure != percent ||
			!p.fallsBehind(k) || p.fold(k+1) != "-" {
			continue
		} else if p.mentions[j].area.code != "" {
			if p.paired == nil {
				p.paired = map[int]int{}
			}
			p.paired[k], p.mentions[j].area.listed = j, true
		}
	}
}

// shareBefore says whether a share word governs mention k.
func (p *parse) shareBefore(k int) bool {
	if p.language.PlainNouns() && p.class(k+1) == "share" && p.class(k-1) == "stake-lead" {
		return true // "its largest market with a 20% share"
	}
	for j := k - 1; j >= 0; j-- {
		m := &p.mentions[j]
		switch {
		case m.is("share") || j == k-1 && p.wentThere(j, k):
			p.lean = j
			return true
		case m.class == "growth" && p.mentions[k].amount.lead != "to" && p.mentions[k].amount.lead != "from":
			return false
		case m.class == "trap" || p.fold(j) == ";":
			return false
		}
	}
	return false
}

// wentThere says whether the verb at mention j tells from or to which country before it
// the percentage at mention k went: "из Чили пришло 30%", "в Перу ушла четверть".
func (p *parse) wentThere(j, k int) bool {
	a := p.mentions[k].amount
	if !p.inflects() || j < 1 || !p.mentions[j].is("goes") || p.class(j-1) != "area" ||
		a.measure != percent || a.lead != "" || a.sign != 0 || a.direction != 0 {
		return false
	}
	before := p.mentions[j-1].area
	return !before.adjective && (before.role == "from" || before.role == "in" || before.role == "toward")
}
