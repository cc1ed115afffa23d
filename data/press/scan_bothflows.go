package press

// wholeOfFlow says whether the trade at mention k is only the whole of which exports
// or imports, told right before, are a part: "доля экспорта составила 82% от всего
// оборота", "экспорт в структуре оборота составляет 70%".
func (p *parse) wholeOfFlow(frames []frame, k int) bool {
	if !p.inflects() || len(frames) == 0 || p.mentions[k].entry.Value != "turnover" || p.mentions[k].entry.Has("verb") {
		return false
	}
	last := &frames[len(frames)-1]
	if last.trap || last.indicator != "exports" && last.indicator != "imports" || last.entry.Has("verb") {
		return false
	}
	if p.mentions[max(last.at-1, 0)].is("share") {
		j := k - 1
		for p.class(j) == "neutral" || p.class(j) == "share-of" || p.class(j) == "theirs" ||
			p.class(j) == "area" || p.class(j) == "preposition" {
			j--
		}
		return j > last.at && p.class(j) == "amount" && p.mentions[j].amount.measure == percent &&
			p.amountBehind(last.at) == j
	}
	structure := false
	for j := last.at + 1; j < k; j++ {
		switch m := &p.mentions[j]; {
		case m.is("share"):
			structure = true
		case m.class != "neutral" && m.class != "area" && m.class != "preposition" && m.class != "word":
			return false
		}
	}
	next := p.amountBehind(k)
	return structure && next > 0 && p.mentions[next].amount.measure == percent && !p.boundaryBetween(k, next)
}

// spelledOutFlows says whether the flow at mention k stands in brackets that only
// tell what the trade before them is made of: "оборот (экспорт и импорт товаров)
// составил 5 млрд".
func (p *parse) spelledOutFlows(frames []frame, k int) bool {
	if len(frames) == 0 || frames[len(frames)-1].indicator != "turnover" {
		return false
	}
	opened := k - 1
	for opened > frames[len(frames)-1].at && p.fold(opened) != "(" {
		if p.class(opened) == "amount" || p.fold(opened) == ")" {
			return false
		}
		opened--
	}
	if opened <= frames[len(frames)-1].at {
		return false
	}
	for j := opened + 1; j < len(p.mentions) && p.class(j) != "amount"; j++ {
		if p.fold(j) == ")" {
			return p.between(opened, j, func(m *mention) bool {
				return m.class == "indicator" &&
					m.entry.Value == "imports"
			}) &&
				p.between(opened, j, func(m *mention) bool {
					return m.class == "indicator" &&
						m.entry.Value == "exports"
				})
		}
	}
	return false
}

// sumsOfFlows makes trade of exports and imports that one sum is told of: "стоимость
// экспорта и импорта составила 5 млрд".
func (p *parse) sumsOfFlows() {
	for k := range p.mentions {
		if m := &p.mentions[k]; m.class == "indicator" && m.entry.Has("volume") && p.oneSum(k) {
			m.entry.Value, m.entry.Features = "turnover", "world"
			p.mentions[k+1].class, p.mentions[k+2].class = "neutral", "neutral"
			p.mentions[k+1].lexeme, p.mentions[k+2].lexeme = nil, nil
		}
	}
}

// oneSum says whether the other flow follows the one at mention k behind an "and"
// and one amount follows both.
func (p *parse) oneSum(k int) bool {
	second := k + 2
	if p.class(k+1) != "and" || p.class(second) != "indicator" || p.mentions[second].entry.Has("verb") ||
		otherFlow(p.mentions[k].entry.Value) != p.mentions[second].entry.Value || p.respective() {
		return false
	}
	next := p.amountBehind(second)
	if next < 0 || p.boundaryBetween(second, next) {
		return false
	}
	return p.class(next+1) != "and" || p.class(next+2) != "amount"
}
