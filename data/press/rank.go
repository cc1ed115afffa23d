package press

import (
	"strconv"

	"oborot/data"
)

// placeInRow reads a place in a row: "fourth place", "53-е место", "топ-10", "in
// the first five". It returns the lexeme behind it, or i when there is none.
func (p *parse) placeInRow(i int) (n int, top bool, end int) {
	if e, found := p.entryOf(i, "rank"); found {
		n, _ = strconv.Atoi(e.value)
		return n, e.has("top"), i + 1
	}
	if p.is(i, "rank-top") {
		at := i + 1
		if p.first(at).fold == "-" {
			at++
		}
		if n, end := p.count(at); end > at {
			return n, true, end
		}
		return 0, false, i
	}
	if p.is(i-1, "rank-among") {
		if n, end := p.count(i); end > i {
			return n, true, end
		}
	}
	n, at := p.rankNumber(i)
	if at == i {
		return 0, false, i
	}
	for p.is(at, "rank-between") {
		at++
	}
	switch e, _ := p.entryOf(at, "indicator"); {
	case p.is(at, "rank-noun"):
		return n, false, at + 1
	case e.has("ranked") && (p.is(i, "ordinal") || at == i+1 && p.suffix(i+1) > i+1):
		return n, false, p.suffix(i + 1) // the third supplier: the supplier is the indicator
	}
	return 0, false, i
}

// rankNumber reads an ordinal in words, "twenty-first" too, or in figures, with or
// without the ending of an ordinal.
func (p *parse) rankNumber(i int) (n, end int) {
	if tens, found := p.entryOf(i, "number"); found {
		ones := i + 1
		if p.hyphen(ones) {
			ones++
		}
		if e, found := p.entryOf(ones, "ordinal"); found {
			whole, _ := strconv.Atoi(tens.value)
			part, _ := strconv.Atoi(e.value)
			if whole >= 10 && part < 10 {
				return whole + part, ones + 1
			}
		}
		return 0, i
	}
	if e, found := p.entryOf(i, "ordinal"); found {
		n, _ = strconv.Atoi(e.value)
		return n, i + 1
	}
	t := p.first(i)
	if t.kind != numberToken || !plainDigits(t.text) || len(t.text) > 3 {
		return 0, i
	}
	n, _ = strconv.Atoi(t.text)
	return n, p.suffix(i + 1)
}

// rankAt makes an amount of a place in a row.
func (p *parse) rankAt(a amount, hedge string, i int) (amount, int) {
	n, top, end := p.placeInRow(i)
	if end == i {
		return a, i
	}
	a.measure, a.figure, a.lead = rank, data.Figure{Coefficient: int64(n)}, ""
	if top {
		hedge = "at_most"
	}
	return p.hedged(a, hedge), end
}
