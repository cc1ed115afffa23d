package press

// hangs returns the part that the preposition right behind the indicator at mention
// k gives to the country that only the next indicator names: "exports to and
// imports from Estonia".
func (p *parse) hangs(k int) (string, bool) {
	leads := func(j int) bool { return j < len(p.mentions) && p.mentions[j].is("preposition") }
	if !leads(k+1) || p.class(k+2) != "and" {
		return "", false
	}
	next := k + 3
	for p.class(next) == "neutral" {
		next++
	}
	e, _ := p.mentions[k+1].lexeme.Find("preposition")
	return e.Value, p.class(next) == "indicator" && leads(next+1)
}

// ledFrom says whether the country at mention k is the one that the indicator at
// mention at leads to by a preposition right behind it or behind its owner, so that it
// describes nothing that follows: "exports to Estonia and imports", "экспорт Чили в
// Эстонию и импорт".
func (p *parse) ledFrom(k, at int) bool {
	for k > 2 && p.class(k) == "area" && (p.class(k-1) == "and" || p.fold(k-1) == ",") && p.class(k-2) == "area" {
		k -= 2
	}
	a := p.mentions[k].area
	if k < 1 || p.class(k) != "area" || a.adjective || a.owner || !p.mentions[k-1].is("preposition") {
		return false
	}
	owned := k-3 == at && p.class(k-2) == "area" && p.class(at) == "indicator"
	return k-2 == at && (a.role == "toward" || a.role == "from") ||
		owned && (a.role == "toward" || a.role == "from" || a.role == "in")
}
