package press

// This file reads places in a row that only their sentence makes places: an
// ordinal that goes on with a place told before, "третьим — Иран", one that shares
// the word for a place with the next, "второе и третье места", and one that is all
// that is said of a country, "Россия теперь вторая".

// sharesPlace returns the lexeme behind the ordinal that goes on with the one
// before lexeme i, over "and" or a comma: "второе и третье".
func (p *parse) sharesPlace(i int) int {
	if !p.ownersRows() || !p.is(i, "and") && p.first(i).fold != "," {
		return i
	}
	if _, end := p.ordinalAt(i + 1); end > i+1 && p.is(end, "rank-noun") {
		return end
	}
	return i
}

// placeAgain says whether the ordinal [i, end) goes on with places told before in
// its sentence: it stands alone in its clause, with no more than a country or a row
// beside it.
func (p *parse) placeAgain(i, end int) bool {
	if !p.ownersRows() || !p.between(0, len(p.mentions), isRank) {
		return false
	}
	opens := p.first(i-1).kind == markToken || p.is(i-1, "and") || p.is(i-1, "lead") || p.is(i-1, "but") || p.is(i-1, "preposition")
	in := end < len(p.lexemes) && p.lexemes[end].is("preposition", "in") // "and third in Asia"
	return opens && (in || p.endsAt(end) || p.is(end, "area") || p.is(end, "rank-of") || p.is(end, "rank-after") || p.is(end, "rank-verb"))
}

// placeOfSubject says whether the ordinal [i, end) is told of a country or of her
// that stands before it, over a verb at most: "Турция шла второй после ЕС", "она
// вторая". A plain statement of a row must end there or go on with those before.
func (p *parse) placeOfSubject(i, end int) bool {
	if !p.ownersRows() || !p.is(i, "ordinal") {
		return false
	}
	verb := false
	j := i - 1
	for ; j >= i-3 && p.is(j, "rank-verb"); j-- {
		verb = true
	}
	if verb && p.is(end, "rank-after") {
		return true
	}
	if p.first(j).fold == "-" && p.first(j).spaced && p.is(end, "ranked-by") {
		j-- // "Россия – вторая по товарообороту"
	}
	subject := p.is(j, "area") || p.is(j, "anaphor") || p.is(j, "pronoun")
	return subject && (p.endsAt(end) && p.first(end).fold != "-" || p.is(end, "rank-after") || p.is(end, "ranked-by") || end < len(p.lexemes) && p.lexemes[end].is("preposition", "with"))
}

// endsAt says whether a clause ends before lexeme i.
func (p *parse) endsAt(i int) bool {
	return i >= len(p.lexemes) || p.first(i).kind == markToken
}
