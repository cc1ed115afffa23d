package press

import (
	"oborot/data"
	"oborot/data/lexicon"
)

// goodsRow finds the amounts of a row of goods, each with its own noun right before it, in
// a language that writes nouns of goods like any others: "Chile's main exports to Peru are
// fuels (20%), plastics (12%) and paper (8%)", "copper accounted for 50% of exports, fish for
// 12%". It returns the noun of each amount; one alone is no row, but where it is told to
// have its part of something.
func (p *parse) goodsRow() map[int]string {
	if !p.language.PlainNouns() && !p.inflects() || !p.between(0, len(p.mentions), isFlow) {
		return nil
	}
	row, parts := map[int]string{}, false
	for k := range p.mentions {
		a := p.mentions[k].amount
		if p.inflects() && (p.fold(k-1) != "(" || p.fold(k+1) != ")" || a.measure != percent) {
			continue // "основу экспорта составляют медь (50%), рыба (12%)"
		}
		if p.class(k) != "amount" || a.measure != money && a.measure != percent || a.sign != 0 || a.direction != 0 {
			continue
		}
		if goods, part := p.goodsBeside(k); goods != "" {
			row[k], parts = goods, parts || part
		}
	}
	if len(row) < 2 && !parts {
		return nil
	}
	for k := range row { // "construction (15%)" is no head of its own
		for j := k - 1; j >= 0 && p.class(j) != "amount"; j-- {
			if m := &p.mentions[j]; p.bracketed(k) &&
				((m.class == "trap" || m.class == "stake") && m.is("sector") || j == k-2 && m.class == "indicator") {
				m.class, m.entry = "known", lexicon.Entry{}
			}
		}
	}
	return row
}

// ofGoodsRow says whether the percentage at mention k is the part that goods of a row have
// of a frame, and no growth of theirs.
func (p *parse) ofGoodsRow(f *frame, k int) bool {
	if p.goodsTold[k] == "" || !f.trades() && !f.funds() {
		return false
	}
	return p.bracketed(k) || p.lastPercent == data.Share ||
		!p.between(0, k, func(m *mention) bool { return m.class == "growth" })
}

// isFlow says whether a word names what is sold or bought.
func isFlow(m *mention) bool {
	return m.class == "indicator" && (tradesIn(m.entry.Value) || fundsIn(m.entry.Value)) &&
		m.entry.Value != "turnover" && !m.entry.Has("ranked")
}

// goodsBeside returns the noun of goods that leads to the amount at mention k, over an
// opening bracket, a preposition or a verb of having a part; part says that there was one.
func (p *parse) goodsBeside(k int) (goods string, part bool) {
	to := k
	for to > 0 &&
		(p.mentions[to-1].is("share") || p.ledBy(to-1) || p.class(to-1) == "level" ||
			p.mentions[to-1].is("of-worth") || p.fold(to-1) == "(" || p.joint(to-1) || p.fold(to-1) == "-") {
		to--
		part = part || p.mentions[to].is("share")
	}
	from := to
	for from > 0 &&
		(p.namesGoods(from-1) || p.goodsAt(from-1) || p.joint(from-1) || p.class(from-1) == "thing" ||
			p.mentions[from-1].is("sector")) {
		from--
	}
	bracketed := to < k && (p.fold(to) == "(" || p.mentions[to].is("of-worth"))
	if from == to && bracketed && p.class(to-1) == "indicator" &&
		p.mentions[to-1].entry.Value == "turnover" && (p.fold(to-2) == "," || p.class(to-2) == "and") {
		from-- // "mining (70%), trade (10%)"
	}
	if from < to && p.ofAt(from-1) && from > 2 && p.mentions[from-2].is("those") && p.goodsBegin(from-3, false) {
		return p.words(p.mentions[from].from, p.mentions[to-1].to), true // "sank 21%, those of wine 3%"
	}
	if from == to || !p.goodsBegin(from-1, bracketed) || p.is(p.mentions[from].from, "share") {
		return "", false
	}
	words := p.words(p.mentions[from].from, p.mentions[to-1].to)
	return words, part && (from == 0 || p.boundary(from-1)) && p.ofAt(k+1)
}

// goodsBegin says whether the noun of a row may begin behind mention k, more easily where
// its amount stands in brackets.
func (p *parse) goodsBegin(k int, bracketed bool) bool {
	if k < 0 || p.boundary(k) {
		return true
	}
	m := &p.mentions[k]
	switch m.class {
	case "compare", "hedge", "growth", "indicator", "word":
		return bracketed && (m.class != "word" || p.language.Verbs(p.fold(k)))
	case "area":
		return bracketed && p.inflects() && (m.area.role != "" || m.area.adjective) // "в Россию коньяк (20%)"
	case "and", "level", "neutral", "of-which", "article", "preposition", "known", "when", "share":
		return true
	}
	return m.is("be") || m.is("preposition") || m.is("including")
}

// ofListed says whether mention j is the noun of goods that the amount at mention k is told
// of in a row: "exports of wheat rose 5%, barley 8%".
func (p *parse) ofListed(k, j int) bool {
	return p.goodsTold[k] != "" && (p.namesGoods(j) || p.goodsAt(j))
}
