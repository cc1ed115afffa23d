package press

// pairGoesOn says whether the two amounts at mention k go on with the two countries that
// the pair at mention last was handed out to: "экспорт в Китай и США вырос на 5 и 7%
// соответственно, импорт — на 2 и 3%".
func (p *parse) pairGoesOn(paired map[int]int, last, k int) bool {
	_, told := paired[last]
	return told && p.inflects() && !p.between(last, k, isArea) && p.between(last, k, isIndicator)
}

// areasToldEach returns the n countries that have each had an amount right behind them
// before the row of amounts from mention k on, which a sentence hands out to them again:
// "ввезла из Турции товаров на 5 млн, из Ирана — на 3, вывезла соответственно на 2 и 1".
func (p *parse) areasToldEach(k, n int) []int {
	if k < 1 || !p.inflects() || !p.between(p.lastArea(k)+1, k, isIndicator) {
		return nil
	}
	var row []int
	for j := k - 1; j >= 0 && len(row) < n; j-- {
		a := p.mentions[j].area
		switch {
		case a.code == "?" && len(row) == 0: // "экспорт в эти страны"
		case p.class(j) == "area" && a.role != "" && a.role != "office" && !a.adjective && p.between(j, k, isSum):
			row = append([]int{j}, row...)
		case p.class(j) == "area" && len(row) > 0:
			return nil
		}
	}
	for i := 0; i+1 < len(row); i++ {
		if !p.between(row[i], row[i+1], isSum) {
			return nil
		}
	}
	return rowOfLength(row, n)
}

// lastArea returns the last country before mention k; -1 where there is none.
func (p *parse) lastArea(k int) int {
	for k--; k >= 0 && (p.class(k) != "area" || p.mentions[k].area.code == "?"); {
		k--
	}
	return k
}
