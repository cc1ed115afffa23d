package press

import (
	"strconv"

	"oborot/data"
)

// fractional reads a number that one word holds whole, though it is no whole
// number: "one and a half", "half a million".
func (p *parse) fractional(i int) (number, int) {
	e, found := p.entryOf(i, "figure")
	if !found {
		return number{}, i
	}
	n := number{figure: mustFigure(e.Value), spelled: true}
	if power, err := strconv.Atoi(e.Features); err == nil {
		n.figure, n.multiplier = n.figure.Scaled(power), power
		return n, i + 1
	}
	if e, found := p.entryOf(i+1, "multiplier"); found {
		n.multiplier, _ = strconv.Atoi(e.Value)
		n.figure = n.figure.Scaled(n.multiplier)
		return n, i + 2
	}
	if e, found := p.entryOf(i+1, "number"); found && e.Has("times") {
		n.figure = n.figure.Scaled(len(e.Value) - 1) // one and a half tens, or hundreds
		if e, found := p.entryOf(i+2, "multiplier"); found {
			n.multiplier, _ = strconv.Atoi(e.Value)
			n.figure = n.figure.Scaled(n.multiplier) // "полторы сотни миллионов"
			return n, i + 3
		}
		return n, i + 2
	}
	return n, i + 1
}

// decimals reads what words add behind a whole number: "two and a half",
// "seven point two" said as "seven whole, two tenths".
func (p *parse) decimals(n number, i int) (number, int) {
	if n.figure.Exponent != 0 {
		return n, i
	}
	if p.is(i, "and-half") {
		n.figure = data.Figure{Coefficient: n.figure.Coefficient*10 + 5, Exponent: -1}
		return n, i + 1
	}
	if total, end := p.spokenDecimals(n, i); end > i {
		return total, end
	}
	if !p.is(i, "whole-part") {
		return n, i
	}
	at := i + 1
	if p.is(at, "and") {
		at++
	}
	part, end := p.spelled(at)
	if end == at {
		part, end = p.digits(at)
	}
	e, found := p.entryOf(end, "decimal")
	places, _ := strconv.Atoi(e.Value)
	if end == at || !found || part.figure.Exponent != 0 {
		return n, i
	}
	total, ok := sum(n.figure, part.figure.Scaled(-places))
	if !ok {
		return n, i
	}
	n.figure = total
	return n, end + 1
}

// grewPart says whether the fraction at lexeme i stands right behind a word of growth,
// which needs no preposition in a language whose nouns do not change: "rose a third".
func (p *parse) grewPart(i int) bool {
	j := i - 1
	for p.is(j, "hedge") {
		j--
	}
	return (p.language.PlainNouns() || p.language.Behind) && p.is(j, "growth")
}

// spokenDecimals reads the decimals that words name one by one behind the word for the
// point: "eleven-point-six", "three point two five".
func (p *parse) spokenDecimals(n number, i int) (number, int) {
	hyphen := func(at int) int {
		if p.first(at).Fold == "-" && !p.first(at).Spaced {
			at++
		}
		return at
	}
	at := hyphen(i)
	if !n.spelled || !p.is(at, "decimal-point") {
		return n, i
	}
	end := i
	for at++; at < len(p.lexemes); at++ {
		at = hyphen(at)
		e, found := p.entryOf(at, "number")
		digit, err := strconv.ParseInt(e.Value, 10, 64)
		if !found || err != nil || digit > 9 || n.figure.Exponent < -3 {
			break
		}
		n.figure.Coefficient, n.figure.Exponent = n.figure.Coefficient*10+digit, n.figure.Exponent-1
		end = at + 1
	}
	return n, end
}
