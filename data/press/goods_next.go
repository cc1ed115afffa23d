package press

import "oborot/data"

// nextGoods returns the mention of the goods that open the clause of the amount at
// mention k, right before its verb or its dash, where the frame was told of others
// before: "поставки меди выросли на 5%, цинка — снизились на 3%".
func (p *parse) nextGoods(f *frame, k int) (int, bool) {
	if !p.inflects() || f.product == "" || !f.trades() || k < f.at || p.amountBefore(k) < f.at {
		return 0, false
	}
	j := k - 1
	for j > f.at &&
		(p.class(j) == "growth" || p.class(j) == "level" || p.class(j) == "neutral" || p.fold(j) == "-" ||
			p.class(j) == "when") {
		j--
	}
	if j <= f.at || !p.goodsAt(j) && !p.namesGoods(j) ||
		p.class(j+1) != "growth" && p.class(j+1) != "level" && p.fold(j+1) != "-" && j+1 != k {
		return 0, false
	}
	lead := p.fold(j - 1)
	return j, lead == "," || lead == ";" || p.class(j-1) == "and" || p.class(j-1) == "but"
}

// goodsOfPart fills in what the part at mention k is of, where a share is told to be
// that of goods or a list turns to other ones.
func (p *parse) goodsOfPart(s *Statement, f *frame, k int, r reading) {
	if at, found := p.goodsOfShare(f, k); found && r.kind == data.Share {
		s.Product = p.first(p.mentions[at].from).Text
		p.because(k, "product: the goods that hold a share", at)
	} else if r.kind == data.Share && s.Product == "" && p.thatIs(k) {
		s.Product = p.lastProduct
		p.because(k, "product: the goods that hold a share", nowhere)
	}
	if at, turned := p.nextGoods(f, k); turned {
		s.Product = p.first(p.mentions[at].from).Text
		p.because(k, "product: the goods that a clause turns to", at)
	}
	if of, listed := p.goodsTold[k]; listed && (f.trades() || f.funds()) &&
		!(r.kind == data.GrowthPct && p.bracketed(k)) {
		s.Product = of
		p.because(k, "product: the goods of a row, right before the amount", nowhere)
	}
	if of, taken := f.products[k]; taken {
		s.Product = of
		p.because(k, "product: the goods that hold a share", nowhere)
	}
}
