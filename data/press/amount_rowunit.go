package press

// This file gives the bare numbers of a row the unit that an item before them, or behind,
// bears, in a language that ends its clauses with their verb: "Чилиден 16 пайызға азайды,
// Перуден – 5", "2021 жылы – 421, 2022 жылы – 363 млн доллар болды".

// itemHead returns what the number at mention k is told of in its row, a country, a time or a
// flow, with nothing between but a dash, what describes it and the verb that was moved there;
// -1 where nothing is.
func (p *parse) itemHead(k int) int {
	j := k - 1
	for p.fold(j) == "-" || p.class(j) == "neutral" || p.class(j) == "share" || p.class(j) == "level" ||
		p.class(j) == "growth" || j >= 0 && p.mentions[j].from > p.mentions[k].from {
		j--
	}
	if p.class(j) == "indicator" && p.class(j-1) == "area" {
		j-- // "Перудің экспорты 5 млн, Чилидікі – 3"
	}
	if p.class(j) == "area" || p.class(j) == "when" || p.flowBefore(k) != "" {
		return j
	}
	return -1
}

// itemsOfRow says whether the numbers at mentions a and b, the one behind the other, are items of
// one row: told of countries in one case, of times or of flows, and parted by a comma or "and".
func (p *parse) itemsOfRow(a, b int) bool {
	first, second := p.itemHead(a), p.itemHead(b)
	comma := second - 1
	for p.class(comma) == "neutral" {
		comma-- // ", ал Перуге"
	}
	if second <= a || first < 0 || !p.joins(comma) && p.class(comma) != "but" ||
		p.class(first) != p.class(second) {
		return false
	}
	return p.class(first) != "area" || p.ending(first) == p.ending(second) || p.ending(second) == "whose"
}

// unitBefore returns the amount before the bare number at mention k, in its row, whose
// multiplier and currency, or percent, the number leaves out; nil where there is none.
func (p *parse) unitBefore(k int) *amount {
	a, before := &p.mentions[k].amount, p.amountBefore(k)
	if !p.postpositional() || a.measure != plain || a.year || a.multiplier != 0 || before < 0 ||
		!p.closesAmount(k+1) || !p.itemsOfRow(before, k) {
		return nil
	}
	return p.lends(before, p.unitBefore)
}

// amountTo says whether an amount behind mention j, up to mention k, is the one
// that a growth leads to.
func (p *parse) amountTo(j, k int) bool {
	for i := j + 1; i <= k; i++ {
		if p.class(i) == "amount" {
			return p.mentions[i].amount.ending == "toward"
		}
	}
	return false
}
