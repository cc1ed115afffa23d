package press

import "oborot/data"

// jointPart says whether the number at mention k is of those enterprises of what was
// counted that are told to be joint ones, with nothing else to count behind it:
// "883 из них — совместные", "при этом 4228 — совместные, а 13 672 принадлежат",
// "совместных среди них 5672".
func (p *parse) jointPart(f *frame, k int) bool {
	if f.indicator != "enterprises_foreign_capital" || p.mentions[k].amount.measure != plain {
		return false
	}
	j := k + 1
	for p.linksPart(j) {
		j++
	}
	part := j > k+1 || p.class(k-1) == "of-which"
	if p.jointLeftOut(j) && !p.jointWith(j) && p.endsPart(j+1) && (p.inflects() || part) {
		return true // "199 of them are joint ventures"
	}
	if p.language.PlainNouns() {
		return false
	}
	for j = k - 1; p.linksPart(j); {
		j--
	}
	return p.jointLeftOut(j) && p.endsPart(k+1) && (p.boundary(j-1) || p.linksPart(j-1) || p.class(j-1) == "and")
}

// foreignPart says whether the number at mention k, of what joint ones were counted of
// before it, is of those that are foreign altogether: "900 — совместные предприятия, 400
// — иностранные", "17 совместных и 38 иностранных", "400 — со 100-процентным чешским капиталом".
func (p *parse) foreignPart(f *frame, k int) bool {
	if !p.inflects() || f.indicator != "joint_ventures" || f.at > k || p.mentions[k].amount.measure != plain {
		return false
	}
	j, whole := k+1, false
	for p.linksPart(j) || p.class(j) == "preposition" || p.class(j) == "stake-lead" ||
		p.class(j) == "amount" && p.mentions[j].amount.measure == percent ||
		j < len(p.mentions) && p.mentions[j].is("wholly") {
		whole = whole || p.class(j) == "amount" || p.mentions[j].is("wholly")
		j++
	}
	return p.class(j) == "foreign" && (j > k+1 || p.endsPart(j+1)) ||
		j > k+1 && whole && p.class(j) == "area" && p.mentions[j].area.adjective
}

// countedApart sets the indicator of enterprises that are told to be joint ones, or
// foreign altogether, of what was counted before.
func (p *parse) countedApart(s *Statement, f *frame, k int) {
	if p.foreignPart(f, k) {
		s.Indicator = "enterprises_foreign_capital"
		p.because(k, "indicator: some of what was counted, told to be foreign altogether", nowhere)
	} else if p.jointPart(f, k) {
		s.Indicator = "joint_ventures"
		p.because(k, "indicator: some of what was counted, told to be joint", nowhere)
	}
}

// jointLeftOut says whether mention k is the word for joint ones without its noun.
func (p *parse) jointLeftOut(k int) bool {
	if p.class(k) != "indicator" {
		return false
	}
	e := p.mentions[k].entry
	return e.Value == "joint_ventures" && (e.Has("elided") || p.language.PlainNouns() || p.calledJoint(k))
}

// calledJoint says whether the word for joint ventures at mention k only tells what some of
// those counted before it are: "300 из них — совместные предприятия".
func (p *parse) calledJoint(k int) bool {
	j := k - 1
	if p.fold(j) == "-" {
		j--
	}
	return p.inflects() && p.class(j) == "of-which" && p.class(j-1) == "amount" &&
		p.mentions[j-1].amount.measure == plain && p.endsPart(k+1)
}

// endsPart says whether nothing more is told at mention k of the part before it.
func (p *parse) endsPart(k int) bool {
	next := p.class(k)
	return next == "" || next == "mark" || next == "and" || next == "but"
}

// linksPart says whether mention k may stand between the number of a part of what was
// counted and the word that tells which part that is.
func (p *parse) linksPart(k int) bool {
	if k < 0 || k >= len(p.mentions) {
		return false
	}
	m := &p.mentions[k]
	return m.class == "of-which" || m.class == "neutral" || p.fold(k) == "-" || m.is("of-them") ||
		m.is("such") || m.is("among-them") || p.language.PlainNouns() && m.is("be")
}

// capitalRightBefore says whether the capital of the enterprises that the number at
// mention k counts stands right before it, so that the number needs no noun of its own
// near it: "с российским участием среди них 2390", "предприятий с французским участием
// в республике больше сотни".
func (p *parse) capitalRightBefore(k int) bool {
	j := k - 1
	for p.linksPart(j) || p.class(j) == "here" || p.class(j) == "operates" {
		j--
	}
	return p.inflects() && j > 0 && p.mentions[j].is("stake") &&
		(p.class(j-1) == "area" || p.mentions[j-1].is("foreign"))
}

// itemOfCount says whether the first of a row of countries and their numbers stands
// behind the word for "of which" at mention k: those are parts of what is counted, and
// none of them houses it.
func (p *parse) itemOfCount(k int) bool {
	if !p.inflects() || p.class(k) != "of-which" {
		return false
	}
	j := k + 1
	for p.class(j) == "preposition" {
		j++
	}
	return p.class(j) == "area" && (p.class(j+1) == "amount" || p.fold(j+1) == "-" && p.class(j+2) == "amount")
}

// partOfAll gives all the enterprises of foreign capital that a clause only tells a part
// of the country whose those are that were counted before it: "2,000 Swiss companies,
// which account for a third of all enterprises with foreign capital".
func (p *parse) partOfAll(f, previous *frame, q parties) parties {
	if previous == nil || !p.language.PlainNouns() || !f.entry.Has("count") ||
		!previous.entry.Has("count") || q.partner != data.World || previous.parties.reporter != q.reporter {
		return q
	}
	part := p.amountBefore(f.at)
	if part <= previous.at || p.mentions[part].amount.measure != percent || !p.between(previous.at, part, isShare) {
		return q
	}
	q.partner = previous.parties.partner
	return q
}

// polled says whether the percentage at mention k is of enterprises that only say or want
// something: "70 % des entreprises françaises prévoient d'investir davantage".
func (p *parse) polled(f *frame, k int) bool {
	if !f.entry.Has("count") || p.mentions[k].amount.measure != percent {
		return false
	}
	for j := k + 1; j < len(p.mentions) && p.class(j) != "amount" && p.fold(j) != ";"; j++ {
		if p.mentions[j].is("opines") {
			return true
		}
	}
	return false
}

// hedgedCount says whether the number at mention k, in words behind what it counts, is told
// not to be exact: "кәсіпорындардың саны оннан асқан".
func (p *parse) hedgedCount(k int) bool {
	return p.postpositional() && p.mentions[k].amount.figure.Hedge != data.Exact
}

// theyWere says whether the number at mention k, in words, is how many there were of them
// or came, or all that is told of them: "их насчитывалось всего семь", "прибавилось ещё
// девять", "чешских фирм в области пока девять".
func (p *parse) theyWere(f *frame, k int) bool {
	j := k - 1
	for ; p.inflects() && j >= max(k-4, 0) && !p.boundary(j) && p.class(j) != "preposition"; j-- {
		if p.class(j) == "theirs" || (p.class(j) == "level" || p.class(j) == "growth") && p.toldPast(j) {
			return true
		}
	}
	for p.class(j) == "preposition" || p.class(j) == "area" || p.class(j) == "here" || p.class(j) == "when" {
		j--
	}
	return p.inflects() && j == f.at && (p.boundary(k+1) || k+2 >= len(p.mentions))
}

// jointClosed says whether the word for joint ones that a frame is made of leaves out its
// noun and another clause has begun before the number at mention k, which counts as the
// sentence did before.
func (p *parse) jointClosed(f *frame, k int) bool {
	return p.inflects() && f.entry.Value == "joint_ventures" && f.entry.Has("elided") &&
		p.mentions[k].amount.measure == plain && k > f.at+1 && p.boundaryBetween(f.at, k) &&
		p.fold(k-1) != "-"
}
