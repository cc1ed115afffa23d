package press

import (
	"strconv"

	"oborot/data"
	"oborot/data/lexicon"
)

// This file is the grammar of places in a row. Whatever a language says them with,
// a place is one of five phrases:
//
//   - a word that holds its number: "тройка", "үздік ондық";
//   - the first so many: "top ten", "one of the six biggest partners";
//   - a number behind the word for one: "No. 3";
//   - an ordinal that something makes a place: "53-е место", "third-largest",
//     "quatrième fournisseur", "ranked seventh", "вторая среди партнёров";
//   - the word for the largest, where a sentence states it: "is the biggest buyer".
//
// Whose place it is, and among whom, rank_whose.go tells.

// rankAt makes an amount of the place in a row at lexeme i. It returns the lexeme
// behind it, or i when there is none.
func (p *parse) rankAt(a amount, hedge string, i int) (amount, int) {
	n, top, end := p.placeAt(i)
	if end == i {
		return a, i
	}
	a.measure, a.figure, a.lead = rank, data.Figure{Coefficient: int64(n)}, ""
	if top {
		hedge = "at_most"
	}
	return p.hedged(a, hedge), end
}

// placeAt reads a place in a row; top is told of the first so many.
func (p *parse) placeAt(i int) (n int, top bool, end int) {
	if e, found := p.entryOf(i, "rank"); found {
		n, _ = strconv.Atoi(e.Value)
		return n, e.Has("top"), i + 1
	}
	if n, end = p.firstFew(i); end > i {
		return n, true, end
	}
	if e, found := p.entryOf(i, "rank-number"); found && (!e.Has("behind") || p.rankedAt(i-1)) {
		if n, end = p.count(i + 1); end > i+1 && n > 0 {
			return n, false, end
		}
	}
	if n, end = p.ordinalPlace(i); end > i {
		return n, false, end
	}
	if p.statedFirst(i) {
		return 1, false, i + 1
	}
	return 0, false, i
}

// firstFew reads the number of the first so many in a row: "top-10", "among the six
// biggest", "one of Chile's five biggest".
func (p *parse) firstFew(i int) (n, end int) {
	if p.is(i, "rank-top") {
		at := i + 1
		if p.first(at).Fold == "-" {
			at++
		}
		if n, end = p.count(at); end > at && n > 0 &&
			!(p.rankedAt(end) && (p.is(end+1, "gives-part") || p.is(end+1, "share"))) {
			return n, end
		}
		return 0, i
	}
	if n, end = p.count(i); end > i && n > 1 && p.is(end, "rank-few") {
		return n, end // "one of the five countries"
	}
	if !p.is(i-1, "rank-among") && !p.is(i-2, "rank-among") && !(p.is(i-1, "possessive") && p.is(i-3, "rank-among")) {
		return 0, i
	}
	n, end = p.count(i)
	largest := end
	if p.superlative(end) {
		largest++
	}
	noun := largest
	for p.is(noun, "rank-between") {
		noun++
	}
	if end == i || n == 0 || !p.rankedAt(noun) {
		return 0, i
	}
	return n, largest
}

// ordinalPlace reads an ordinal that the word for a place or for those who trade
// behind it, a verb of ranking before it or its row makes a place.
func (p *parse) ordinalPlace(i int) (n, end int) {
	n, end = p.ordinalAt(i)
	if end == i {
		return 0, i
	}
	noun := end
	for p.is(noun, "rank-between") || p.hyphen(noun) {
		noun++
	}
	_, word := p.entryOf(i, "ordinal")
	figures := p.first(i).Kind == lexicon.Number && end == i+1 && !word // without the ending of an ordinal
	switch {
	case p.sharesPlace(end) > end && !figures:
		return n, end
	case p.is(noun, "rank-noun") && !(figures && p.superlative(noun)):
		return n, noun + 1
	case figures:
		return 0, i
	case p.rankedAt(noun), p.ranksBefore(i), p.barePlace(i, end):
		return n, end
	}
	return 0, i
}

// ordinalAt reads an ordinal in words, "twenty-first" too, or in figures, with or
// without the ending of an ordinal.
func (p *parse) ordinalAt(i int) (n, end int) {
	if e, found := p.entryOf(i, "ordinal"); found {
		n, _ = strconv.Atoi(e.Value)
		return n, i + 1
	}
	if tens, found := p.entryOf(i, "number"); found {
		ones := i + 1
		if p.hyphen(ones) {
			ones++
		}
		e, _ := p.entryOf(ones, "ordinal")
		whole, _ := strconv.Atoi(tens.Value)
		part, _ := strconv.Atoi(e.Value)
		if whole >= 10 && part > 0 && part < 10 {
			return whole + part, ones + 1
		}
		return 0, i
	}
	t := p.first(i)
	if t.Kind != lexicon.Number || !plainDigits(t.Text) || len(t.Text) > 3 {
		return 0, i
	}
	n, _ = strconv.Atoi(t.Text)
	return n, p.suffix(i + 1)
}

// barePlace says whether the ordinal [i, end) is a place though nothing but its row
// says so: "вторая среди партнёров", "с 11-го на 10-е место", or, where a place
// has been told before, "третье у китайских".
func (p *parse) barePlace(i, end int) bool {
	switch {
	case p.is(end, "rank-of") || p.closesRow(i, end) || p.placeOfArea(i, end) || p.placeAlone(i, end) ||
		p.placeStated(i, end) || p.placesInRow(end) || p.placeElided(i, end):
		return true
	case p.is(end, "rank-holder"), p.inflects() && p.is(end, "share") && p.lexemes[end].To-p.lexemes[end].From > 1:
		return p.between(0, len(p.mentions), isRank) // "второе у Чили", "шестое с долей 5%"
	case p.movedPlace(i, end):
		return true
	case !p.is(i-1, "span-from") || !p.is(end, "lead"):
		return false
	}
	_, after := p.ordinalPlace(end + 1)
	return after > end+1
}

// ranksBefore says whether a verb of ranking stands before lexeme i.
func (p *parse) ranksBefore(i int) bool {
	return p.is(i-1, "ranks") || p.is(i-1, "article") && p.is(i-2, "ranks")
}

// statedFirst says whether lexeme i is the word for the largest of a ranked noun close
// behind it, and a verb states that of its subject: "China is Chile's largest
// trading partner". What is only called so in passing has no place in a row, and what
// is called so with no number is told as no figure (unnumbered).
func (p *parse) statedFirst(i int) bool {
	if !p.is(i, "rank-first") || !p.rankedAt(i+1) && !p.rankedAt(i+2) && !p.rankedAt(i+3) {
		return false
	}
	for j := i - 1; j >= 0 && j >= i-6; j-- {
		switch {
		case p.is(j, "be") || p.is(j, "rank-verb"):
			return true
		case p.is(j, "and"):
			return p.joinedFirst(i)
		case p.is(j, "article"), p.is(j, "possessive"), p.is(j, "own"), p.is(j, "area"), p.is(j, "origin"), p.is(j, "capital"), p.is(j, "we"):
		default:
			return false
		}
	}
	return false
}

// joinedFirst says whether the word for the largest at lexeme i is of a ranked noun that is
// joined to a place told before: "is Chile's third partner and its largest market".
func (p *parse) joinedFirst(i int) bool {
	noun := i + 1
	for noun < i+3 && !p.rankedAt(noun) && !p.is(noun, "origin") {
		noun++
	}
	return p.language.PlainNouns() && p.rankedAt(noun) && !p.is(noun+1, "be") &&
		p.between(len(p.mentions)-6, len(p.mentions), isRank)
}

// rankedAt says whether lexeme i is a word for those who trade, who have places in
// a row.
func (p *parse) rankedAt(i int) bool {
	e, found := p.entryOf(i, "indicator")
	return found && e.Has("ranked") || p.outletOf(i) || p.partnerKind(i)
}

// superlative says whether lexeme i is a word for the largest.
func (p *parse) superlative(i int) bool {
	e, found := p.entryOf(i, "rank-noun")
	return found && e.Value == "largest"
}

// isRank says whether a mention is a place in a row.
func isRank(m *mention) bool { return m.class == "amount" && m.amount.measure == rank }

// unnumbered says whether the place at mention k is only told by a word for the largest, with no
// number of its own: "China is Chile's largest partner". It tells who with whom the amounts
// round it are; a figure it is none.
func (p *parse) unnumbered(k int) bool {
	m := &p.mentions[k]
	e, found := p.entryOf(m.from, "rank-first")
	return found && !e.Has("numbered") && m.amount.figure.Coefficient == 1
}
