package press

import "strings"

// exchanged gives the area at mention k its part in what is bought or sold, in a
// language whose cases and adjectives tell it: the origin of the goods ("импорт
// российских товаров", "украинского масла купила Индия"), the seller ("закупил в
// Китае", "купил у Китая") and the buyer ("Индии продаёт").
func (p *parse) exchanged(f *frame, k int, a area) area {
	if !p.language.objects || p.language.behind {
		return a
	}
	verb := f.entry.has("verb")
	switch {
	case p.holdsCounted(f, k):
		a.role = "in"
	case f.indicator == "imports" && a.adjective && a.role == "" && (verb || k > f.at) && p.ofGoods(k+1):
		a.role = "from"
	case f.indicator == "imports" && f.entry.has("buys") && !a.adjective && a.role == "in" && !p.intoMarket(k):
		a.role = "from"
	case f.indicator == "imports" && verb && p.mentions[max(k-1, 0)].is("rank-holder"):
		a.role = "from"
	case f.indicator == "exports" && verb && !a.adjective && a.role == "" && p.dative(k):
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
	return !m.is("company") && !m.is("stake") && !(m.is("indicator") && m.entry.has("count")) && !m.is("indicator") && p.class(k) != "amount" && p.class(k) != "mark"
}

// intoMarket says whether the area at mention k is told as an economy or a market
// that goods come into.
func (p *parse) intoMarket(k int) bool { return p.is(p.mentions[k].to-1, "economy") }

// dative says whether the area at mention k ends as the one does to whom something
// is sold.
func (p *parse) dative(k int) bool {
	word := p.first(p.mentions[k].from).fold
	for _, ending := range p.language.receivers {
		if strings.HasSuffix(word, ending) {
			return true
		}
	}
	return false
}
