package press

import "oborot/data/lexicon"

// openYear reads "с 2005 года", "since 2005".
func (p *parse) openYear(i int) (When, int) {
	e, found := p.entryOf(i, "since")
	if !found {
		return When{}, i
	}
	y, end := p.calendarYear(i + 1)
	_, until := p.calendarYear(end + 1)
	closed := p.is(end, "span-to") || p.first(end).Fold == "-" && until > end+1
	if end == i+1 || closed ||
		e.Has("year") && !p.is(end-1, "year") && end == i+2 && !p.is(end, "mark-end") && p.amountFollows(i+1) {
		return When{}, i
	}
	return When{Form: Open, Year: y}, end
}

// amountFollows says whether lexeme i begins an amount with a unit, so that it
// is no year.
func (p *parse) amountFollows(i int) bool {
	n, end := p.number(i)
	a := amount{}
	return end > i && (n.multiplier > 0 || p.unitAt(&a, end) > end)
}

// years reads one year, or from one year to another.
func (p *parse) years(i int) (When, int) {
	if p.is(i, "of") || p.first(i).Kind == lexicon.Number && p.amountFollows(i) {
		return When{}, i
	}
	if p.is(i, "whole") {
		if !p.is(i+1, "year") {
			return When{}, i
		}
		return p.yearGoing(), i + 2
	}
	if p.yearEnding(i) {
		return p.yearGoing(), i + 1
	}
	w, end, ok := p.yearAt(i)
	if !ok {
		return When{}, i
	}
	if p.first(end).Fold == "-" && !w.Relative {
		if until, after := p.calendarYear(end + 1); after > end+1 && until > w.Year {
			return When{Form: Between, Year: w.Year, Until: until}, after
		}
	}
	if !w.Relative && !p.yearWord(i, end) {
		return When{}, i
	}
	return w, end
}

// decade reads ten years told by the first of them, which are none of the times that a
// flow can be of: "in the early 2000s", "in the 1990s".
func (p *parse) decade(i int) (When, int) {
	t, end := p.first(i), i+1
	if !p.language.PlainNouns() || t.Kind != lexicon.Number || len(t.Text) != 4 || !plainDigits(t.Text) ||
		t.Text[3] != '0' {
		return When{}, i
	}
	if p.first(end).Fold == "-" && !p.first(end).Spaced {
		end++
	}
	if !p.is(end, "decade-end") || p.first(end).Spaced {
		return When{}, i
	}
	return When{}, end + 1
}

// yearWord says whether the four digits at lexeme i are a year by the words
// round them, and not a count.
func (p *parse) yearWord(i, end int) bool {
	if p.is(end, "index-noun") || p.is(end, "indicator") && (p.is(i-1, "article") || p.is(i-1, "possessive")) {
		return true // "the 2018 level", "Turkey's 2022 exports"
	}
	if p.first(i-1).Fold == "(" && p.first(end).Fold == ":" {
		return true // "(2022: 4.9 billion)"
	}
	return p.is(end-1, "year") || p.yearGoesOn(end) || p.yearInRow(i, end) || end > i+1 ||
		p.is(i-1, "year-lead") || p.is(i-1, "since") || p.is(i-1, "edge") || p.is(i-1, "respectively")
}

// yearsNamed reads so many years whose first and last are told behind them in brackets: "за
// 10 лет (2008-2017)".
func (p *parse) yearsNamed(i int) (When, int) {
	n, at := p.count(i)
	if at == i || !p.inflects() || !p.is(at, "year") || p.first(at+1).Fold != "(" {
		return When{}, i
	}
	w, end := p.years(at + 2)
	if w.Form != Between || w.Until-w.Year > n || w.Until-w.Year < n-1 {
		return When{}, i
	}
	if p.is(end, "year") {
		end++
	}
	if p.first(end).Fold != ")" {
		return When{}, i
	}
	return w, end + 1
}
