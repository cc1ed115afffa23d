package press

// takesPlace says whether mention k is the verb of holding a place in a row, before
// the one that holds it: "первое место занимает Россия".
func (p *parse) takesPlace(k int) bool {
	return k < len(p.mentions) &&
		(p.mentions[k].is("has-part") || p.mentions[k].is("rank-verb") || p.mentions[k].is("goes"))
}

// afterPlace says whether the comma at mention k leads from a country whose place in
// a row stands right before it to what it holds the place with: "второе — Китай, 12
// млрд", "на третьем месте Турция, 2 млрд".
func (p *parse) afterPlace(k int) bool {
	j := k - 1
	if !p.inflects() || p.fold(k) != "," || p.class(j) != "area" {
		return false
	}
	for j--; p.fold(j) == "-" || j > 0 && p.takesPlace(j); {
		j--
	}
	return j >= 0 && isRank(&p.mentions[j])
}

// ownsRow says whether the country at mention k is the one whose trade a place is
// told in: "заняла первое место в импорте Казахстана".
func (p *parse) ownsRow(k int) bool {
	return p.inflects() && k > 2 && p.class(k-1) == "indicator" && tradesIn(p.mentions[k-1].entry.Value) &&
		p.mentions[k-2].is("preposition") && isRank(&p.mentions[k-3])
}

// soldFrom says whether the country at mention k is the one whose exports are told,
// right behind them: "экспорт из Узбекистана".
func (p *parse) soldFrom(k int) bool {
	return p.class(k-1) == "preposition" && p.class(k-2) == "indicator" &&
		p.mentions[k-2].entry.Value == "exports" && !p.mentions[k-2].entry.Has("verb")
}

// standsAt says whether the amount at mention k is what the one right before it holds
// its place with: "первое место занимает Россия с 15 млрд долларов".
func (p *parse) standsAt(k int) bool {
	return p.inflects() && p.class(k) == "amount" && p.mentions[k].amount.lead == "from"
}

// placeLost says whether the place at mention k is told to be lost, and to nobody, or not
// to be reached: "в пятёрку партнёров Китая Россия не вошла".
func (p *parse) placeLost(k int) bool {
	if !p.inflects() {
		return false
	}
	for j := k + 1; j+1 < len(p.mentions) && !p.boundary(j) && p.class(j) != "amount"; j++ {
		if p.class(j) == "negation" && (p.class(j+1) == "word" || p.mentions[j+1].is("rank-verb")) {
			return true
		}
	}
	return k > 0 && p.rivals.winner == "" && p.mentions[k-1].is("loses")
}
