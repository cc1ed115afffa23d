package press

import "oborot/data/lexicon"

// goodsMove makes imports or exports of the verb at mention k, which else tells that
// somebody or something comes or goes, where its subject is goods worth so much money and
// their way is told: "Мексикадан 30 миллион доллардың жемісі келді", "шетке 2 миллиард
// доллардың мысы кетті".
func (p *parse) goodsMove(k int) {
	m := &p.mentions[k]
	if m.class == "indicator" && m.entry.Has("reaches") && p.onlyFromAbroad(k) {
		m.entry.Value = "imports"
	}
	if m.lexeme == nil || m.class == "indicator" {
		return
	}
	e, found := m.lexeme.Find("moves-goods")
	if !found || !p.goodsPriced(k) || !p.wayTold(k, e.Value) {
		return
	}
	m.class, m.entry = "indicator", lexicon.Entry{Class: "indicator", Value: e.Value, Features: "verb", Line: e.Line}
}

// goodsPriced says whether right before the verb at mention k stands a noun for goods and
// before it, with nothing but words that describe them between, the money they are worth.
func (p *parse) goodsPriced(k int) bool {
	j := k - 1
	for j >= 0 && !p.endsGoods(j) && p.class(j) != "amount" {
		m := &p.mentions[j]
		if m.is("no-goods") {
			return false
		}
		goods := m.class == "word" || m.class == "neutral" || m.class == "known" || m.is("product-word") ||
			m.is("goods-made") || m.is("physical") || p.class(j) == "and" || p.fold(j) == "-"
		if !goods && m.class != "area" && m.class != "foreign" {
			return false
		}
		j--
	}
	if j < 0 || j == k-1 || p.class(j) != "amount" || p.mentions[j].amount.measure != money || p.class(k-1) == "area" {
		return false
	}
	return p.ending(j) == "of" || p.ending(j) == "toward" || p.ending(j) == "origin"
}

// endsGoods says whether mention k parts clauses, and is no hyphen inside a word: "жеміс-жидек".
func (p *parse) endsGoods(k int) bool {
	return p.boundary(k) && !(p.fold(k) == "-" && !p.first(p.mentions[k].from).Spaced)
}

// wayTold says whether the clause of the verb at mention k tells from where or where to
// goods move: what comes, from abroad or into a country, what goes, out of it or abroad.
func (p *parse) wayTold(k int, flow string) bool {
	for j := k - 1; j >= 0 && !p.endsGoods(j); j-- {
		m, role := &p.mentions[j], p.ending(j)
		if m.class != "area" && m.class != "foreign" && m.class != "here" && m.class != "we" ||
			role != "from" && role != "toward" {
			continue
		}
		if m.class == "area" ||
			(m.class == "foreign") == (flow == "imports" && role == "from" || flow == "exports" && role == "toward") {
			return true
		}
	}
	return false
}

// onlyFromAbroad says whether the verb of delivering at mention k tells from where goods come
// and to nobody where, so that it is to us: "Сербиядан 6 миллион долларға жеміс жеткізілді".
// What comes from the country of the language goes to others.
func (p *parse) onlyFromAbroad(k int) bool {
	from := false
	for j := k - 1; j >= 0 && !p.boundary(j); j-- {
		role := p.ending(j)
		switch m := &p.mentions[j]; {
		case role == "toward" && (m.class == "area" || m.class == "foreign"):
			return false
		case m.class != "area":
		case role != "from":
			return false
		default:
			e, _ := p.entryOf(m.from, "area")
			if from = !e.Has("homeland") && m.area.place == "" && m.area.code != "?"; !from {
				return false
			}
		}
	}
	return from
}

// goodsOnWay makes sales or imports of a verb which else tells that something goes or comes,
// where goods are its subject, their way is told and so is money: "больше всего чилийских
// товаров ушло в Перу (5 млн долларов)", "товаров из Чили туда поступило на 5 млн".
func (p *parse) goodsOnWay() {
	for k := 1; k < len(p.mentions) && p.inflects(); k++ {
		m := &p.mentions[k]
		if m.lexeme == nil || m.class == "indicator" {
			continue
		}
		e, found := m.lexeme.Find("moves-goods")
		if !found {
			continue
		}
		from, to := p.round(k, p.boundary)
		wares, way := false, false
		for j := from; j < to; j++ {
			switch m := &p.mentions[j]; {
			case m.class == "indicator" || m.class == "trap" || m.class == "physical" || m.class == "foreign":
				wares, way, j = false, false, to
			case m.is("wares"):
				wares = true
			case m.class == "area" && !m.area.adjective:
				way = way || m.area.role == "in" || m.area.role == "toward" || m.area.role == "from"
			case m.is("thither") || m.is("thence"):
				way = true
			}
		}
		if next := p.amountBehind(k); wares && way && next >= 0 && p.mentions[next].amount.measure == money {
			m.class, m.entry = "indicator", lexicon.Entry{Class: "indicator", Value: e.Value, Features: "verb", Line: e.Line}
		}
	}
}
