package press

// partDashed says whether the amount at mention k is told of the indicator behind a
// dash, at mention at, as one of several parts: "70 миллионы — экспорт, 42 миллионы
// — импорт". What stands before it opens the list or parts it from the item before.
func (p *parse) partDashed(k, at int) bool {
	if p.fold(k+1) != "-" || at != k+2 || !p.closesAmount(at+1) {
		return false
	}
	opens := p.fold(k-1) == ":" || p.fold(k-1) == "(" || p.class(k-1) == "of-which"
	goesOn := k > 3 && p.joins(k-1) && p.class(k-2) == "indicator" && p.fold(k-3) == "-" && p.class(k-4) == "amount"
	return opens || goesOn
}
