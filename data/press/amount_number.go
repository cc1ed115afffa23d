package press

import (
	"strconv"
	"strings"

	"oborot/data"
	"oborot/data/lexicon"
)

// number is a number with its multiplier, and what of it was said.
type number struct {
	figure     data.Figure
	multiplier int    // the power of ten that a word said; 0 when none did
	spelled    bool   // in words
	bare       bool   // a multiplier alone: "a billion"
	year       bool   // four digits that may be a year
	hedge      string // a hedge that the number says: between it and its multiplier, or in its word
}

// number reads a number at lexeme i: "4 070,5", "4 млрд 70 млн", "two hundred
// million", "billion". It returns the lexeme behind it, or i when there is none.
func (p *parse) number(i int) (number, int) {
	if !p.opensNumber(i) {
		return number{}, i
	}
	if r := &p.lastNumber; r.known && r.from == i {
		return r.number, r.end
	}
	n, end := p.readNumber(i)
	p.lastNumber.known, p.lastNumber.from, p.lastNumber.number, p.lastNumber.end = true, i, n, end
	return n, end
}

// opensNumber says whether a number may begin with lexeme i. Most words begin none.
func (p *parse) opensNumber(i int) bool {
	if i < 0 || i >= len(p.lexemes) {
		return false
	}
	if p.first(i).Kind == lexicon.Number {
		return true
	}
	for k := range p.lexemes[i].Entries {
		switch p.lexemes[i].Entries[k].Class {
		case "number", "multiplier", "figure", "half":
			return true
		}
	}
	return false
}

// readNumber reads what number returns, which several grammars ask for in turn.
func (p *parse) readNumber(i int) (number, int) {
	n, at := p.part(i)
	if at == i || n.multiplier < 3 {
		return n, at
	}
	if p.language.Behind && p.is(at, "and") && !p.is(at-1, "currency") {
		if small, end := p.part(at + 1); end > at+1 && small.multiplier >= 3 &&
			small.multiplier < n.multiplier && !p.respective() {
			if total, ok := sum(n.figure, small.figure); ok {
				n.figure, n.bare = total, false
				return n, end // "3 milliards et 928 millions", "un milliard et 914 millions"
			}
		}
	}
	small, end := p.number(at)
	rest := end > at && small.multiplier == 0 && (n.spelled && small.spelled || p.hundredsBehind(n, small)) // forty-three thousand five hundred
	if end == at || small.bare || !rest && (n.multiplier < 6 || small.multiplier == 0) ||
		small.multiplier >= n.multiplier || n.figure.Exponent < int8(n.multiplier) {
		return n, at
	}
	if total, ok := sum(n.figure, small.figure); ok {
		n.figure, at = total, end
	}
	return n, at
}

// part reads one number with at most one multiplier.
func (p *parse) part(i int) (number, int) {
	if n, at := p.fractional(i); at > i {
		return n, at
	}
	n, at := p.digits(i)
	if at == i {
		n, at = p.spelled(i)
	}
	if at > i {
		n, at = p.decimals(n, at)
	}
	n, at = p.tenths(n, i, at)
	if at == i {
		return p.bareMultiplier(i)
	}
	if end := p.suffix(at); end > at && p.is(end, "multiplier") {
		at = end // "5-ти миллиардов"
	}
	if hedge, found := p.entryOf(at, "hedge-after"); found && p.is(at+1, "multiplier") {
		n.hedge, at = hedge.Value, at+1
	}
	e, found := p.entryOf(at, "multiplier")
	if !found {
		return n, at
	}
	n.multiplier, _ = strconv.Atoi(e.Value)
	n.figure, n.year = n.figure.Scaled(n.multiplier), false
	if p.is(at, "currency") {
		return n, at // "MDT" is millions and of what, in one
	}
	return p.andHalf(n, at+1)
}

// bareMultiplier reads "миллиард" as one milliard.
func (p *parse) bareMultiplier(i int) (number, int) {
	e, found := p.entryOf(i, "multiplier")
	if !found || !e.Has("one") && !e.Has("half") {
		return number{}, i
	}
	power, _ := strconv.Atoi(e.Value)
	n := number{figure: data.Figure{Coefficient: 1, Exponent: int8(power)}, multiplier: power, bare: true}
	if e.Has("half") {
		n.figure = data.Figure{Coefficient: 5, Exponent: int8(power - 1)}
	}
	return p.andHalf(n, i+1)
}

// andHalf adds the half that is said behind a multiplier: "un milliard et demi".
func (p *parse) andHalf(n number, at int) (number, int) {
	if !p.is(at, "and-half") {
		return n, at
	}
	if total, ok := sum(n.figure, data.Figure{Coefficient: 5, Exponent: int8(n.multiplier - 1)}); ok {
		n.figure = total
	}
	return n, at + 1
}

// digits reads figures, with groups of three apart by a space.
func (p *parse) digits(i int) (number, int) {
	t := p.first(i)
	if t.Kind != lexicon.Number || len(t.Text) > 40 {
		return number{}, i
	}
	text, at := t.Text, i+1
	if plainDigits(text) && len(text) <= 3 {
		for p.groupFollows(at) && plainDigits(text) {
			text += p.first(at).Text
			at++
		}
	}
	if part := p.looseDecimal(text, at); part != "" {
		text, at = text+","+part, at+2
	}
	figure, ok := p.figure(text, at < len(p.lexemes) && p.is(at, "multiplier"))
	if !ok {
		return number{}, i
	}
	year := at == i+1 && plainDigits(text) && len(text) == 4 && text >= "1900" && text < "2100"
	return number{figure: figure, year: year}, at
}

// groupFollows says whether lexeme i is a group of three figures, one space
// behind the lexeme before it.
func (p *parse) groupFollows(i int) bool {
	t, before := p.first(i), p.first(i-1)
	whole, _, _ := strings.Cut(t.Text, ",")
	whole, _, _ = strings.Cut(whole, ".")
	return t.Kind == lexicon.Number && t.Start == before.End+1 && len(whole) == 3
}

// figure reads digits with points and commas as the language writes them.
func (p *parse) figure(text string, multiplied bool) (data.Figure, bool) {
	if p.language.CommaGroups && strings.Contains(text, ",") {
		if groups := strings.Split(text, ","); len(groups) > 1 && groupsOfThree(groups) {
			text = strings.ReplaceAll(text, ",", "")
		}
	}
	if whole, _, decimal := strings.Cut(text, ","); p.language.PointGroups && strings.Contains(whole, ".") &&
		(decimal || !multiplied || strings.HasSuffix(text, "0") || p.decimalCommas()) {
		if groups := strings.Split(whole, "."); groups[0] != "0" && groupsOfThree(groups) {
			text = strings.ReplaceAll(whole, ".", "") + text[len(whole):]
		}
	}
	if strings.Count(text, ",")+strings.Count(text, ".") > 1 {
		return data.Figure{}, false
	}
	figure, err := data.ParseFigure(strings.Replace(text, ",", ".", 1))
	if err == nil && !multiplied && figure.Exponent >= 0 {
		figure = figure.Trimmed(3)
	}
	return figure, err == nil
}

// decimalCommas says whether a number of the paragraph has a comma before its decimals, so
// that no point does: "1.853 millions d'euros, en hausse de 2,4%".
func (p *parse) decimalCommas() bool {
	for _, t := range p.tokens {
		if whole, decimals, found := strings.Cut(t.Text, ","); t.Kind == lexicon.Number && found &&
			plainDigits(whole) && plainDigits(decimals) {
			return true
		}
	}
	return false
}

func groupsOfThree(groups []string) bool {
	if len(groups[0]) > 3 {
		return false
	}
	for i, g := range groups[1:] {
		if i == len(groups)-2 {
			g, _, _ = strings.Cut(g, ".")
		}
		if len(g) != 3 {
			return false
		}
	}
	return true
}

func plainDigits(s string) bool { return strings.Trim(s, "0123456789") == "" }

// spelled reads number words: "двести сорок два", "two hundred and forty-two".
func (p *parse) spelled(i int) (number, int) {
	total, last, at, hedge := int64(0), int64(0), i, ""
	for at < len(p.lexemes) {
		next := at
		if at > i && (p.first(at).Fold == "-" || p.is(at, "number-and")) {
			next++
		}
		e, found := p.entryOf(next, "number")
		if !found {
			break
		}
		v, _ := strconv.ParseInt(e.Value, 10, 64)
		if e.Has("many") && at == i && !(i > 0 && p.is(i-1, "hedge")) {
			break // "десятки предприятий" are no ten; "более сотни" is a hundred
		}
		if e.Has("times") && total > 0 && total < 10 {
			total, last = total*v, v
		} else if at == i || v < last && fits(v, last) {
			total, last = total+v, v
		} else {
			break
		}
		if e.Has("about") {
			hedge = "about" // a score, some forty
		}
		at = next + 1
	}
	return number{figure: data.Figure{Coefficient: total}, spelled: true, hedge: hedge}, at
}

// fits says whether a smaller number word may follow a larger one: forty-two
// may, eleven-two may not.
func fits(v, last int64) bool {
	switch {
	case last >= 100:
		return v < 100
	case last >= 20 || last == 10: // ten-four, where fourteen is said so
		return v < 10
	}
	return false
}

// hundredsBehind says whether figures behind a word for thousands go on with it:
// "3 мың 700".
func (p *parse) hundredsBehind(n, small number) bool {
	f := small.figure
	return n.multiplier == 3 && !small.spelled && f.Exponent == 0 && f.Coefficient >= 100 && f.Coefficient < 1000
}

// restBehind adds to a sum the smaller part that stands behind its currency: "1 billion
// dollars 477 million".
func (p *parse) restBehind(a *amount, n number, end int) int {
	if a.measure != money || a.ranged || n.multiplier < 6 {
		return end
	}
	small, to := p.number(end)
	unit := amount{}
	if to == end || small.bare || small.multiplier == 0 || small.multiplier >= n.multiplier ||
		p.unitAt(&unit, to) > to && unit.unit != a.unit {
		return end
	}
	if total, ok := sum(a.figure, small.figure); ok {
		a.figure, end = total, p.unitAt(&unit, to)
	}
	return end
}
