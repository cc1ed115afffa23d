package press

// paceAt tells what the percentage at mention k says where it is the pace from which a
// growth went to another, or the one to which it went: "рост экспорта замедлился с 12%
// до 5%". Both are growths of the way that the noun names, whatever became of the pace.
func (p *parse) paceAt(k int) (noun int, ok bool) {
	first := k
	if !p.pacesMeet(k, p.amountBehind(k)) {
		if first = p.amountBefore(k); first < 0 || !p.pacesMeet(first, k) {
			return nowhere, false
		}
	}
	for j := first - 1; j >= 0 && p.fold(j) != ";"; j-- {
		switch m := &p.mentions[j]; {
		case m.class == "growth" && m.entry.Has("noun"):
			return j, p.forecastOf(j) || p.class(j-1) != "preposition" && p.class(j-1) != "cause"
		case m.class == "amount" &&
			(m.amount.measure != percent ||
				m.amount.lead != "from" && m.amount.lead != "to"), m.class == "trap", m.is("share"):
			return nowhere, false
		}
	}
	return nowhere, false
}

// pacesMeet says whether mentions a and b are percentages, one from which something
// went and the next to which it went, with nothing but times between them.
func (p *parse) pacesMeet(a, b int) bool {
	if a < 0 || b < 0 {
		return false
	}
	from, to := p.mentions[a].amount, p.mentions[b].amount
	return from.measure == percent && to.measure == percent && from.lead == "from" && to.lead == "to" &&
		!p.between(a+1, b, func(m *mention) bool {
			return m.class != "when" && m.class != "neutral" &&
				m.class != "preposition"
		})
}

// forecastOf says whether mention j is what a forecast is of: "прогноз роста экспорта",
// "forecast for export growth".
func (p *parse) forecastOf(j int) bool {
	for j--; ; j-- {
		switch p.class(j) {
		case "preposition", "indicator", "area", "neutral":
		case "cue":
			return p.mentions[j].entry.Has("view")
		default:
			return false
		}
	}
}

// revised returns the first of two paces or sums, from one of which a forecast went to
// the other, so that both are forecast and hold for one time: "подняли прогноз роста с
// 0,9% до 2,4%". It tells whether the amount at mention k is one of them.
func (p *parse) revised(k int) (first int, ok bool) {
	if first = k; p.mentions[k].amount.lead == "to" {
		first = p.amountBefore(k)
	}
	if noun, paces := p.paceAt(k); paces && p.forecastOf(noun) {
		return first, true
	}
	if first < 0 || p.mentions[first].amount.measure != money || p.pairEnd(first) != "from" {
		return nowhere, false
	}
	for j := first - 1; j >= 0 && !p.boundary(j); j-- {
		if p.class(j) == "indicator" {
			return first, p.forecastOf(j)
		} else if p.class(j) == "amount" || p.class(j) == "growth" && p.mentions[j].entry.Has("noun") {
			break
		}
	}
	return nowhere, false
}
