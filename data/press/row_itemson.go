package press

import "oborot/data"

// itemsOn says whether the country at mention k begins the next item of a list,
// right before an amount of the kind of the one before: "a investi 3 milliards au
// Kenya, l'Espagne 2 et l'Italie 1,5", "26 % du commerce, l'Union européenne 25 %".
func (p *parse) itemsOn(k int) bool {
	if !p.language.Behind || k < 2 || p.class(k) != "area" || !p.joinsItem(k) || p.class(k+1) != "amount" {
		return false
	}
	before, a := p.amountBefore(k), &p.mentions[k+1].amount
	if before < 0 || p.mentions[k].area.adjective && !p.first(p.mentions[k].from).Capital() ||
		a.lead != "" || a.sign != 0 || a.direction != 0 || !p.closesAmount(k+2) {
		return false
	}
	if a.measure == percent {
		return p.mentions[before].amount.measure == percent
	}
	return p.valued(k+1) && p.valued(before)
}

// joinsItem says whether a comma or an "and" leads to mention k, over its article.
func (p *parse) joinsItem(k int) bool {
	for k--; p.class(k) == "neutral"; k-- {
		continue
	}
	return p.class(k) == "and" || p.fold(k) == ","
}

// valued says whether the amount at mention k is money, though its currency or its
// multiplier may be left out.
func (p *parse) valued(k int) bool {
	a := &p.mentions[k].amount
	return a.measure == money || a.measure == plain && a.multiplier >= 6 || p.goesOnBare(k)
}

// goesOnBare says whether the bare number at mention k leaves out the multiplier
// and the currency of the amount before it: "92 milliards au lieu de 116 un an plus
// tôt", "3 milliards au Kenya, l'Espagne 2".
func (p *parse) goesOnBare(k int) bool {
	a, before := &p.mentions[k].amount, p.amountBefore(k)
	if !p.language.Behind || before < 0 || a.measure != plain || a.multiplier != 0 || a.year ||
		a.lead != "" || a.spelled || a.figure.Exponent > 0 {
		return false
	}
	if was := &p.mentions[before].amount; was.measure != percent && was.measure != money && was.measure != plain ||
		was.measure == money && was.multiplier < 6 || was.measure != money && !p.valued(before) {
		return false
	}
	if p.between(before, k, func(m *mention) bool { return m.class == "indicator" && m.entry.Has("count") }) {
		return false
	}
	named := p.class(k-1) == "area" && p.joinsItem(k-1)
	next := p.beforeTime(k + 1) // "contre 3 au cours de l'année 2019"
	return (named || p.mentions[k-1].is("against")) &&
		(p.closesAmount(k+1) || p.class(next) == "when" || p.class(next) == "preposition")
}

// partyOfItem returns the sides of an amount that the country right before it
// begins an item of a list with: it stands where the one stood whom the first
// amount was told of.
func (p *parse) partyOfItem(f *frame, k int, r reading) parties {
	q, a := f.parties, p.mentions[k-1].area
	if r.kind != data.Share && f.trades() && (f.entry.Has("verb") || q.partner == data.World) {
		q = q.reportedBy(a)
	} else {
		q.partner, q.partnerPlace = a.code, a.place
	}
	p.sided(k, f.parties, q, ": named right before the amount")
	return q
}

// placedBehind says whether the amount at mention k goes on with another country,
// behind it: "200 sociétés au Kenya et une trentaine en Ouganda", "3 milliards vers
// la Chine, 2 vers l'Inde", "contre 5 milliards pour la Chine". It returns the
// mention of the country; -1 where there is none.
func (p *parse) placedBehind(f *frame, k int) int {
	at := p.areaBehind(k)
	if !p.language.Behind || at < 0 || p.mentions[at].area.adjective || f.at > k {
		return -1
	}
	role := p.mentions[at].area.role
	joined := p.goesOnAfter(k, role)
	switch {
	case f.entry.Has("count"), f.entry.Has("verb") && !f.trades():
		if joined && role == "in" {
			return at
		}
	case f.funds() && !f.entry.Has("ranked"):
		if joined && (role == "in" || role == "from" || role == "of") || role == "in" && p.mentions[k-1].is("against") {
			return at // "5 milliards au Kenya et 3 en Ouganda", "9 % d'Italie et 5 % du Japon"
		}
	case f.trades() && f.indicator != "balance":
		moved := role == "toward" || role == "from" || role == "with" || role == "in" || role == "share" ||
			role == "of" && f.indicator == "imports"
		if joined && moved || role == "toward" && p.mentions[k-1].is("against") {
			return at
		}
	}
	return -1
}

// goesOnAfter says whether the amount at mention k goes on right behind a country
// with the same part as the one behind it: "avec la Chine, puis 24 % avec la Russie",
// "de 4 % d'Italie, mais progressé de 9 % de Chine".
func (p *parse) goesOnAfter(k int, role string) bool {
	j, parted := k-1, false
	for ; p.class(j) == "and" || p.fold(j) == "," || p.class(j) == "neutral" || p.class(j) == "growth" ||
		p.class(j) == "but" || j > 0 && p.mentions[j].is("against"); j-- {
		parted = parted || p.class(j) != "neutral" && p.class(j) != "growth"
	}
	if !parted || p.class(j) != "area" {
		return false
	}
	before := p.mentions[j].area.role
	return before == role || before == "toward" && role == "in" || before == "from" && role == "of"
}

// areaBehind returns the mention of the country right behind the amount at mention
// k, over its preposition and the word for each; -1 where there is none.
func (p *parse) areaBehind(k int) int {
	for j := k + 1; j < len(p.mentions) && j <= k+3; j++ {
		switch m := &p.mentions[j]; {
		case m.class == "area":
			return j
		case !m.is("preposition") && m.class != "neutral" && !m.is("each"):
			return -1
		}
	}
	return -1
}

// placesBehind returns the countries of an amount that goes on with them: more
// than one where each of them has it, "0,5 milliard chacun au Japon et en Chine".
func (p *parse) placesBehind(at, k int) []area {
	out := []area{p.mentions[at].area}
	if each := p.between(k+1, at, func(m *mention) bool { return m.is("each") }); each {
		for j := at + 1; j < len(p.mentions) &&
			(p.class(j) == "and" || p.fold(j) == "," || p.class(j) == "preposition" || p.class(j) == "area"); j++ {
			if p.class(j) == "area" {
				out = append(out, p.mentions[j].area)
			}
		}
	}
	for i := range out {
		if out[i].role == "of" {
			out[i].role = "from"
		}
	}
	return out
}
