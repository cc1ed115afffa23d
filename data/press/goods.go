package press

import "oborot/data/lexicon"

// exchanged gives the area at mention k its part in what is bought or sold, in a
// language whose cases and adjectives tell it: the origin of the goods ("импорт
// российских товаров", "украинского масла купила Индия"), the seller ("закупил в
// Китае", "купил у Китая") and the buyer ("Индии продаёт").
func (p *parse) exchanged(f *frame, k int, a area) area {
	if f.entry.Has("pays") && a.role == "toward" {
		a.role = "from" // to whom one pays, from him one buys
	}
	if p.goodsOf(f, k) {
		a.role = "from" // "Қазақстанның бидайын Өзбекстан алса"
	}
	if !p.inflects() {
		return a
	}
	verb := f.entry.Has("verb")
	switch {
	case f.indicator == "exports" && verb && a.adjective && k > f.at && p.ofGoods(k+1) &&
		!p.mentions[k-1].is("preposition"):
		a.role = "" // "вывезено в соседнюю страну таджикской продукции"
	case p.holdsCounted(f, k):
		a.role = "in"
	case f.indicator == "imports" && a.adjective && a.role == "" && (verb || k > f.at) && p.ofGoods(k+1):
		a.role = "from"
	case f.indicator == "imports" && f.entry.Has("buys") && !a.adjective && a.role == "in" && !p.intoMarket(k):
		a.role = "from"
	case f.indicator == "imports" && verb && !a.adjective && (a.role == "" || a.role == "of") && p.amongHolders(k):
		a.role = "from"
	case a.role == "" && !a.adjective && k > f.at && p.ends(k, p.language.Companions) && p.withBefore(f, k):
		a.role = "with"
	case f.indicator == "exports" && verb && !a.adjective && a.role == "" && p.receives(f, k) && p.opensOrFollows(f, k):
		a.role = "toward"
	}
	return a
}

// ofGoods says whether what stands at mention k is no buyer, so that an adjective
// before it tells of goods.
func (p *parse) ofGoods(k int) bool {
	if k >= len(p.mentions) {
		return false
	}
	m := &p.mentions[k]
	return !m.is("company") && !m.is("stake") && !(m.is("indicator") && m.entry.Has("count")) &&
		!m.is("indicator") && p.class(k) != "amount" && p.class(k) != "mark"
}

// intoMarket says whether the area at mention k is told as an economy or a market
// that goods come into.
func (p *parse) intoMarket(k int) bool { return p.is(p.mentions[k].to-1, "economy") }

// opensOrFollows says whether the area at mention k is no genitive of a noun right
// before it: it opens its clause or stands behind the verb. "Экспортёры Монголии
// поставили" names the seller.
func (p *parse) opensOrFollows(f *frame, k int) bool {
	return k > f.at || k == 0 || p.boundary(k-1) || p.class(k-1) == "we" || p.class(k-1) == "and" ||
		p.class(k-1) == "but"
}

// receives says whether the name of the area at mention k ends as that of one to whom
// something is given, and is no name that always ends so: "Вьетнам поставил".
func (p *parse) receives(f *frame, k int) bool {
	behind := k > f.at && p.class(k-1) != "but" && !p.boundary(k-1)
	return p.ends(k, p.language.Receivers) && (behind || !p.is(p.mentions[k].from, "uninflected"))
}

// ends says whether the name of the area at mention k has one of the endings.
func (p *parse) ends(k int, endings []string) bool {
	return lexicon.EndsIn(p.first(p.mentions[k].from).Fold, endings)
}

// withBefore says whether a list of partners is told of a frame before mention k,
// so that the preposition need not be said again: "с Казахстаном — 5, Киргизией — 3".
func (p *parse) withBefore(f *frame, k int) bool {
	return p.between(f.from, k, func(m *mention) bool {
		return m.class == "area" && m.area.role == "with" &&
			!m.area.adjective
	})
}

// genitive says whether a percentage is one of the noun right behind it, in a
// language whose cases say so: "обеспечила 90% казахстанской торговли".
func (p *parse) genitive(k int) bool {
	lead := p.mentions[k].amount.lead
	return p.inflects() && lead != "on" && lead != "by" && lead != "to" && p.class(k+1) != "amount"
}

// partLed says whether the percentage that a frame is told by stands right before
// its indicator, so that what a boundary behind it parts off is told of something
// else: "88% импорта, остальное — на страны СНГ".
func (p *parse) partLed(f *frame) bool {
	k := f.at - 1
	for k > 0 && p.describing(k) {
		k--
	}
	return p.class(k) == "amount" && p.mentions[k].amount.measure == percent && p.genitive(k)
}

// fromSeller gives who is told to buy, behind the exports of one country to all, that one as
// the seller: "экспорт вина из Грузии вырос на 20%, Чехия купила на 30 млн". What is bought
// from all the world, or at another place, is not.
func (p *parse) fromSeller(f, previous *frame, q parties) parties {
	if !p.inflects() || previous == nil || !f.entry.Has("verb") || !f.entry.Has("buys") ||
		previous.indicator != "exports" {
		return q
	}
	seller := previous.parties.reporter
	if all := previous.parties.partner; q.reporter == "" || q.partner != "" || seller == q.reporter ||
		all != "" && all != rest(seller) {
		return q
	}
	if from, to := p.clauseRound(f.at); p.between(from, to, func(m *mention) bool {
		return m.class == "foreign" ||
			m.is("other-way")
	}) {
		return q
	}
	q.partner, f.sold = seller, true
	return q
}
