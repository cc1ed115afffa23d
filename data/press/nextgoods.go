package press

// nextGoods returns the mention of the goods that open the clause of the amount at
// mention k, right before its verb or its dash, where the frame was told of others
// before: "поставки меди выросли на 5%, цинка — снизились на 3%".
func (p *parse) nextGoods(f *frame, k int) (int, bool) {
	if !p.inflects() || f.product == "" || !f.trades() || k < f.at || p.amountBefore(k) < f.at {
		return 0, false
	}
	j := k - 1
	for j > f.at && (p.class(j) == "growth" || p.class(j) == "level" || p.class(j) == "neutral" || p.fold(j) == "-" || p.class(j) == "when") {
		j--
	}
	if j <= f.at || !p.goodsAt(j) && !p.namesGoods(j) || p.class(j+1) != "growth" && p.class(j+1) != "level" && p.fold(j+1) != "-" && j+1 != k {
		return 0, false
	}
	lead := p.fold(j - 1)
	return j, lead == "," || lead == ";" || p.class(j-1) == "and" || p.class(j-1) == "but"
}
