package press

import (
	"strconv"

	"oborot/data"
	"oborot/data/lexicon"
)

// tenths reads what follows the whole part of a number that is said in words:
// "жеті бүтін оннан екі" is 7.2, "бір жарым" is 1.5. "Жарты миллион" has no whole part.
func (p *parse) tenths(n number, i, at int) (number, int) {
	if e, found := p.entryOf(at, "half"); found && (at > i || p.is(at+1, "multiplier")) {
		return p.plus(n, mustFigure(e.Value), at, at+1)
	}
	e, found := p.entryOf(at, "tenths")
	if !found || at == i {
		return n, at
	}
	tail, end := p.spelled(at + 1)
	if end == at+1 {
		tail, end = p.digits(at + 1)
	}
	places, _ := strconv.Atoi(e.Value)
	if end == at+1 || tail.figure.Exponent != 0 {
		return n, at
	}
	return p.plus(n, tail.figure.Scaled(-places), at, end)
}

// plus adds a part to a number that ends at lexeme at; the part ends at lexeme end.
func (p *parse) plus(n number, part data.Figure, at, end int) (number, int) {
	total, ok := sum(n.figure, part)
	if !ok {
		return n, at
	}
	n.figure, n.year, n.spelled = total, false, true
	return n, end
}

// hedgeOfPart reads the hedge behind an amount; what belongs to something is a
// part of it: "импорттың 85 пайыздан астамы".
func (p *parse) hedgeOfPart(a *amount, hedge string, at int) (string, int) {
	hedge, end := p.hedgeBehind(hedge, at)
	if e, found := p.entryOf(at, "hedge-after"); found && a.fraction && p.lexemes[at-1].Role == "" &&
		p.lexemes[at].Owned {
		hedge, end = e.Value, at+1 // a word for a fraction is listed with its case
	}
	if end > at && p.postpositional() && a.measure == percent && p.lexemes[end-1].Owned {
		a.part = true
	}
	return hedge, end
}

// overMilestone returns the lexeme behind the word for a mark that money has passed or come
// to, in whose case the money stands: "2 миллиард доллар межесінен асты"; else end.
func (p *parse) overMilestone(a *amount, end int) int {
	if a.measure != money || !p.postpositional() || !p.is(end, "milestone") {
		return end
	}
	switch p.lexemes[end].Role {
	case "from", "toward", "object":
		return end + 1
	}
	return end
}

// thousand says whether a bare word for a thousand counts enterprises: it is
// hedged, and they follow at lexeme i, with whose they are between.
func (p *parse) thousand(n number, hedge string, i int) bool {
	if last := len(p.mentions) - 1; n.multiplier == 3 && last > 0 && p.postpositional() &&
		(hedge != "" || p.lexemes[i-1].Role != "") {
		if m := &p.mentions[last]; m.is("counted") || m.class == "indicator" && m.entry.Has("count") {
			return true // "кәсіпорындардың саны мыңнан асты"
		}
	}
	if n.multiplier != 3 || hedge == "" {
		return false
	}
	a, end := p.areaName(i)
	if end > i && (a.adjective || p.postpositional()) {
		i = end
	}
	for last := i + 6; p.postpositional() && a.adjective && i < last &&
		(p.first(i).Fold == "," || p.is(i, "and") || p.is(i, "number") || p.is(i, "multiplier") ||
			p.is(i, "origin") || p.is(i, "hedge-after") || p.first(i).Kind == lexicon.Number); {
		i++ // "мыңға жуық чех, бес жүз дат компаниясы"
	}
	e, found := p.entryOf(i, "indicator")
	return found && e.Has("count")
}

// partition reads "үштен бірі", "3-тен 1-і", "1/3": one of three, in percent.
func (p *parse) partition(i int) (data.Figure, int) {
	whole, at := p.spelledOrDigits(i)
	if at > i && p.slashed(i) {
		of, end := p.digits(i + 2)
		return hundredths(whole, of.figure, i, end)
	}
	if at == i || p.lexemes[at-1].Role != "from" {
		return data.Figure{}, i
	}
	some, end := p.spelledOrDigits(at)
	if e, found := p.entryOf(at, "one-of"); found {
		some, end = mustFigure(e.Value), at+1
	} else if end > at && !p.lexemes[end-1].Owned {
		end = at
	}
	if end == at {
		return data.Figure{}, i
	}
	return hundredths(some, whole, i, end)
}

// hundredths returns what part some is of a whole, in percent, and the lexeme behind it;
// where it is no part, lexeme i.
func hundredths(some, whole data.Figure, i, end int) (data.Figure, int) {
	if whole.IsZero() || whole.Decimal().Cmp(some.Decimal()) <= 0 {
		return data.Figure{}, i
	}
	part, err := data.FigureOf(some.Scaled(2).Decimal().DivRound(whole.Decimal(), 2))
	if err != nil {
		return data.Figure{}, i
	}
	return part.Trimmed(1), end
}

// slashed says whether two small figures with a stroke between stand at lexeme i: "2/3".
func (p *parse) slashed(i int) bool {
	figure := func(at int) bool { n := p.first(at).Text; return len(n) == 1 && n >= "1" && n <= "9" }
	joined := !p.first(i+1).Spaced && !p.first(i+2).Spaced
	return figure(i) && (figure(i+2) || p.first(i+2).Text == "10") && p.first(i+1).Fold == "/" && joined &&
		p.first(i+3).Fold != "/" && p.first(i-1).Fold != "/"
}

func (p *parse) spelledOrDigits(i int) (data.Figure, int) {
	n, at := p.digits(i)
	if at == i {
		n, at = p.spelled(i)
	}
	if n.figure.Exponent != 0 {
		return data.Figure{}, i
	}
	return n.figure, at
}
