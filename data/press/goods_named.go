package press

// goodsAt says whether mention k is a word for goods, or an adjective of them.
func (p *parse) goodsAt(k int) bool {
	return k >= 0 && k < len(p.mentions) &&
		(p.mentions[k].is("goods") && !p.becameNotGoods(k) || p.mentions[k].is("product-word"))
}

// becameNotGoods says whether the word at mention k, which also names goods, is
// the verb of a clause that tells who trades: "партнёрами по экспорту стали Чехия и
// Литва".
func (p *parse) becameNotGoods(k int) bool {
	return p.mentions[k].is("rank-verb") && p.between(k-8, k, func(m *mention) bool {
		return m.class == "indicator" && m.entry.Has("ranked") || m.is("rank-noun") || m.is("leads-list")
	})
}

// listedGoods says whether goods only round off the word for all that is traded:
// "goods and services" narrow nothing.
func (p *parse) listedGoods(k int) bool {
	return k > 1 && p.class(k-1) == "and" &&
		(p.mentions[k-2].is("generic") || p.mentions[k-2].is("wares") ||
			p.class(k-2) == "indicator" && p.language.PlainNouns()) &&
		!p.goodsAt(k-3)
}

// goodsBy returns the goods that an indicator is told by before it, or anywhere
// between it and its verb: "по агропродукции товарооборот", "сальдо в торговле
// продовольствием".
func (p *parse) goodsBy(f frame) (int, bool) {
	for k := f.from; k < f.at; k++ {
		for j := k + 1; p.mentions[k].is("ranked-by") && j < f.at && j <= k+4 && !p.boundary(j); j++ {
			if p.goodsAt(j) {
				return j, true
			}
		}
	}
	for k := f.at + 1; k < f.to && !p.boundary(k) && p.class(k) != "amount" && p.class(k) != "level" &&
		p.class(k) != "growth"; k++ {
		if p.goodsAt(k) && !p.listedGoods(k) {
			return k, true
		}
	}
	return 0, false
}

// goodsDealt returns the goods that a verb of trade names before or behind it,
// in the clause that leads to its amount: "вывез муки на 412 млн".
func (p *parse) goodsDealt(f frame) (int, bool) {
	first := f.at
	for first > 0 && !p.boundary(first-1) && p.class(first-1) != "amount" {
		first--
	}
	for k := first; k < f.to; k++ {
		if k > f.at && (p.fold(k) == ";" || p.class(k) == "amount" && p.mentions[k].amount.measure == money) {
			break
		}
		if p.goodsAt(k) && !p.listedGoods(k) && !p.mentions[k].is("relative") {
			return k, true
		}
		if k > f.at && p.namesGoods(k) && !p.mentions[k].is("generic") && p.class(k+1) == "amount" &&
			p.mentions[k+1].amount.lead == "on" && p.mentions[k+1].amount.measure == money {
			return k, true
		}
	}
	return 0, false
}

// goodsOfShare returns the goods that hold the share at mention k: the subject
// of its clause, or what a word of shares is told of: "уголь занимает 57%",
// "доля несырьевых товаров в экспорте".
func (p *parse) goodsOfShare(f *frame, k int) (int, bool) {
	for j := k - 1; j >= 0 && p.class(j) != "amount" && (!p.boundary(j) || p.fold(j) == "-"); j-- {
		if p.goodsAt(j) && (j > f.at+1 || j < f.at && j > 0 && p.mentions[j-1].is("share")) {
			return j, true
		}
	}
	return p.goodsBehindShare(k)
}

// goodsBehindShare returns the goods that the share at mention k falls on, told behind it:
// "82% поставок пришлось на пшеницу, 9% — на масло".
func (p *parse) goodsBehindShare(k int) (int, bool) {
	on := false
	for j := k + 1; p.inflects() && j < len(p.mentions) && j < k+8; j++ {
		switch m := &p.mentions[j]; {
		case on && p.goodsAt(j):
			return j, true
		case on && m.class == "word" && p.describes(p.first(m.from)):
		case m.is("lead") && m.class != "amount" && m.to == m.from+1 && m.lexeme.Is("lead", "on"):
			on = true
		case on || m.class == "area" || m.class == "amount" || p.boundary(j) && p.fold(j) != "-":
			return 0, false
		}
	}
	return 0, false
}

// narrowedBefore returns the goods of the frame before, of which one that leaves
// them out goes on to tell: "экспорт услуг — 3 млрд, импорт — 4 млрд".
func narrowedBefore(p *parse, frames []frame, i int) string {
	f := &frames[i]
	if goods := p.weighedBefore(frames, i); goods != "" {
		p.because(f.at, "product: the goods of the flow before", nowhere)
		return goods
	}
	if i == 0 || p.language.Behind || frames[i-1].trap || frames[i-1].product == "" || !f.trades() ||
		!frames[i-1].trades() {
		return ""
	}
	if p.between(f.from, f.to, func(m *mention) bool { return m.is("overall") || m.is("wares") && p.inflects() }) {
		return ""
	}
	if f.entry.Has("verb") && !p.between(f.from, f.to, isArea) || p.elidedLevel(f) {
		p.because(f.at, "product: the goods of the flow before", nowhere)
		return frames[i-1].product
	}
	return ""
}

// weighedBefore returns the goods that the frame before counted by weight, where the next
// one tells what the same flow of them brought: "вывезли 3 млн т угля, экспорт принёс 1
// млрд долларов".
func (p *parse) weighedBefore(frames []frame, i int) string {
	if i == 0 || !p.inflects() {
		return ""
	}
	f, before := frames[i], frames[i-1]
	own := func(m *mention) bool { return m.is("overall") || m.class == "area" }
	if f.indicator != before.indicator || !before.entry.Has("verb") || !f.trades() ||
		p.between(f.from, f.to, own) || !p.weighed(before) {
		return ""
	}
	return p.product(before)
}

// elidedLevel says whether an amount follows the word of a frame with no verb
// between.
func (p *parse) elidedLevel(f *frame) bool {
	k := f.at + 1
	for p.class(k) == "mark" || p.class(k) == "sign" || p.class(k) == "preposition" {
		k++
	}
	return k > f.at+1 && p.class(k) == "amount"
}

// thatIs says whether the clause of mention k opens with a word for what the
// clause before told: "..., это пятая часть всего вывоза".
func (p *parse) thatIs(k int) bool {
	for j := k - 1; j > 0 && j >= k-3; j-- {
		if p.boundary(j - 1) {
			return p.mentions[j].is("anaphor") || p.mentions[j].is("relative-pronoun") || p.mentions[j].is("of-which")
		}
	}
	return false
}
