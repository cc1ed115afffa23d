package press

import "oborot/data"

// This file tells goods and capital that go the other way than those before them: "в
// обратном направлении", "in the other direction", "en sens inverse", "кері бағытта". A
// flow that is not named again is the other flow of the same country, or the same one
// with its sides turned round; one that its clause names is turned where it is the same
// as the one before. A country named in the clause contradicts it.

// otherWay says whether the clause of an amount, which names neither a country nor a
// flow of its own, tells of goods that go the other way: "в обратном направлении ушло
// товаров на 3 млрд".
func (p *parse) otherWay(f *frame, k int) bool {
	found := false
	if p.fold(k-1) == "(" && p.class(k-2) == "amount" {
		k -= 2 // what stands in brackets goes the way of the amount before them
	}
	if j := p.amountBefore(k); j >= 0 && p.mentions[k].amount.lead == "to" && !isMoney(&p.mentions[j]) && k-j <= 2 {
		k = j // "обратно — упали втрое, до 3,4 млн"
	}
	j := k - 1
	for ; j >= 0 && p.class(j) != "amount" && p.fold(j) != ","; j-- {
		if p.class(j) == "area" || j == f.at {
			return false
		}
		thence := p.mentions[j].is("thence") && p.between(f.at, j, isThither) && j-1 != f.at
		found = found || p.mentions[j].is("other-way") || thence
	}
	return found && f.at < j
}

// wayBack says whether a frame tells, naming no country, a flow that goes the other way
// than the one of the frame before it, which it has taken its sides from.
func (p *parse) wayBack(f, previous *frame) bool {
	if same := f.indicator == previous.indicator || f.funds() && previous.funds(); !same ||
		f.indicator == "turnover" || f.indicator == "balance" || f.entry.Has("count") ||
		previous.at >= f.at || !previous.parties.whole() {
		return false
	}
	from, to := p.clauseRound(f.at)
	return p.between(from, to, func(m *mention) bool { return m.is("other-way") }) && !p.between(from, to, isArea)
}

// turnedFlow gives what is sent the other way the sides of the flow before, turned
// round: "Spain's exports to Morocco were 5 billion, shipments in the opposite
// direction 4".
func (p *parse) turnedFlow(f, previous *frame) (parties, bool) {
	if previous == nil || !f.entry.Has("turned") && !p.wayBack(f, previous) && !p.wholeOfOther(f, previous) {
		return parties{}, false
	}
	q := previous.parties.swapped()
	p.sided(f.at, parties{}, q, ": as for the indicator before, turned round")
	return q, true
}

// wholeOfOther says whether a frame is only the whole that a percentage right before it is a
// part of, and the other flow than that of the frame before it, so that it is the trade of the
// other one: "Китай купил у Монголии угля на 2 млрд, или 80% всего вывоза".
func (p *parse) wholeOfOther(f, previous *frame) bool {
	flow := previous.indicator
	if !p.inflects() || flow != "exports" && flow != "imports" || f.indicator != otherFlow(flow) ||
		f.entry.Has("verb") || !previous.parties.whole() || previous.parties.partner == data.World {
		return false
	}
	j := f.at - 1
	for p.class(j) == "neutral" || p.class(j) == "share-of" || p.class(j) == "theirs" ||
		p.class(j) == "pronoun" || p.class(j) == "we" || p.class(j) == "foreign" {
		j--
	}
	if !p.between(previous.at, j, isWorth) || p.class(j-1) == "and" || previous.parties.partner == "?" {
		return false
	}
	return j > previous.at && p.class(j) == "amount" && p.mentions[j].amount.measure == percent &&
		p.class(f.at+1) != "area"
}

// sentBack says whether a statement is of what the partner sent where the verb of
// its frame told what was sent to him: "из Сербии в Россию вывезли товаров на 300
// млн, в обратную сторону — на 700". It is told as what the other one sold.
func (p *parse) sentBack(f *frame, s *Statement, k int) bool {
	return f.entry.Has("verb") && f.indicator == "exports" && s.Indicator == "imports" && s.Reporter != "" &&
		s.Partner != "" && p.otherWay(f, k)
}

// turned tells a statement as what the other side sold, where the text was speaking of
// its exports or the goods or the capital went the other way.
func (p *parse) turned(f *frame, s *Statement, k int, c *context) {
	p.favoured(f, s, k)
	bought := f.entry.Has("verb") && s.Indicator == "imports"
	switch {
	case bought && (c.sells(s.Partner, f.parties) || f.sold && s.Kind == data.Share):
		s.sold()
		if s.Reporter == data.World {
			s.Reporter = "" // of a trade that is told to be nobody's
		}
		p.because(k, "indicator: buying from the one whose exports are told", f.at)
	case p.sentBack(f, s, k):
		s.sold()
	case p.flowOfPart(s, k) != "":
		p.toldOf(s, k)
	case f.entry.Has("exporter") && s.Indicator == "imports" && s.Reporter != "" && s.Partner != "" &&
		p.class(f.at+1) == "preposition" && p.mentions[f.at+1].lexeme.Is("preposition", "toward"):
		s.sold() // "le troisième des pays exportateurs vers la Tunisie"
	case f.funds() && s.Partner != "" && s.Partner != data.World && p.otherWay(f, k):
		was := s.parties()
		s.Reporter, s.Partner = s.Partner, s.Reporter
		p.sided(k, was, s.parties(), ": as for the indicator before, turned round")
	}
}

// sentThere turns exports that the text gives no sides but those of a meeting, told to go
// "there", to those of the guest: "Торгпред Чехии в Гане рассказал о торговле. Экспорт туда
// вырос на 4%".
func (p *parse) sentThere(f *frame, s *Statement, k int, c *context) {
	if f.indicator == "exports" && c.entry.Value != "exports" && f.parties.fromContext &&
		s.Reporter == c.host && s.Partner != data.World && p.between(f.at, k, isThither) &&
		!p.between(0, k, isArea) {
		s.Reporter, s.Partner = s.Partner, s.Reporter
		p.sided(k, f.parties, s.parties(), ": as for the indicator before, turned round")
	}
}

// isThither says whether a mention is the word for going where a country is.
func isThither(m *mention) bool { return m.is("thither") }

// isThere says whether mention k points to a country that was spoken of before.
func (p *parse) isThere(k int) bool { return p.class(k) == "here" && p.mentions[k].is("thither") }

// boughtThere gives purchases that are told to be made in the other country of a text
// to the one that the text is about: behind the trade of Uzbekistan with China
// "purchases in China reached 4 billion" are what Uzbekistan bought.
func (p *parse) boughtThere(f *frame, q parties, c *context) parties {
	if !p.language.PlainNouns() || f.indicator != "imports" || !f.entry.Has("bought") || !q.whole() ||
		c.parties.partner != q.reporter || c.parties.reporter != q.partner {
		return q
	}
	if !p.between(f.at, f.to, func(m *mention) bool {
		return m.class == "area" && m.area.role == "in" &&
			m.area.code == q.reporter
	}) {
		return q
	}
	was := q
	q = q.swapped()
	p.sided(f.at, was, q, ": bought there by the one whose trade is told")
	return q
}

// flowOfPart returns the flow that the percentage at mention k is told, right behind it, to
// be a part of, where its statement is of another one: "a vendu pour 7 milliards, soit 17 %
// des importations du pays"; empty where it is not.
func (p *parse) flowOfPart(s *Statement, k int) string {
	if !p.language.Behind || s.Kind != data.Share || !p.ofAt(k+1) {
		return ""
	}
	j := k + 2
	for p.class(j) == "neutral" || p.class(j) == "share-of" {
		j++
	}
	if p.class(j) != "indicator" || p.mentions[j].entry.Has("verb") || p.mentions[j].entry.Has("ranked") {
		return ""
	}
	switch flow := p.mentions[j].entry.Value; {
	case flow != "exports" && flow != "imports":
	case s.Indicator == otherFlow(flow) && s.Partner != "" && s.Partner != data.World, s.Indicator == "turnover":
		return flow
	}
	return ""
}

// toldOf tells a part as one of the flow it is said to be of: who sold is whom the other
// bought from.
func (p *parse) toldOf(s *Statement, k int) {
	flow := p.flowOfPart(s, k)
	if s.Indicator != "turnover" {
		s.Reporter, s.Partner = s.Partner, s.Reporter
		s.OfPartner = s.Place != "" && !s.OfPartner
	}
	s.Indicator = flow
	p.because(k, "indicator: the whole that a part is told to be of", nowhere)
}

// isWorth says whether an amount is money, or so many millions whose currency is left out.
func isWorth(m *mention) bool {
	return isMoney(m) || m.class == "amount" && m.amount.measure == plain && m.amount.multiplier >= 6
}
