package press

import "oborot/data/lexicon"

// timeGrammars are the grammars of times that the word file does not hold whole, in the
// order in which they are asked.
var timeGrammars []func(*parse, int) (When, int)

func init() {
	timeGrammars = []func(*parse, int) (When, int){
		(*parse).fiscalYear, (*parse).decade, (*parse).yearsBack, (*parse).yearTold,
		(*parse).sinceTold, (*parse).ownPart, (*parse).shortPart, (*parse).monthAgo,
		(*parse).monthsTill, (*parse).goneMonths, (*parse).endPart, (*parse).lastNext, (*parse).lately,
		(*parse).daysOfMonth, (*parse).partAhead, (*parse).parts, (*parse).monthsOf,
		(*parse).dayAt, (*parse).lastDay, (*parse).yearsApart, (*parse).yearsUntil,
		(*parse).monthSpan, (*parse).sinceTill, (*parse).openYear, (*parse).years,
		(*parse).partLeftOut, (*parse).yearsNamed, (*parse).yearHeads,
	}
}

// opensTime says whether a time may begin with lexeme i: it is a number or has one of the
// meanings that the grammars ask of their first word. Most words have none of them.
func (p *parse) opensTime(i int) bool {
	if i >= len(p.lexemes) {
		return false
	} else if p.first(i).Kind == lexicon.Number {
		return true
	}
	for k := range p.lexemes[i].Entries {
		switch p.lexemes[i].Entries[k].Class {
		case "time", "time-told", "since", "since-told", "span-from", "span-to", "same", "same-period",
			"rolling", "rolling-lead", "relative", "relative-alone", "ordinal", "number", "fraction", "several-parts",
			"month", "month-back", "month-end", "unit-month", "year", "year-lead", "years-ahead", "whole", "dating",
			"part", "part-code", "within-lead", "lead", "of", "article", "edge":
			return true
		}
	}
	return false
}

// yearHeads reads a year that stands alone where a heading or an item of a list is dated:
// "2018: товарооборот — 7 млн", "Товарооборот с Перу (2018): 7 млн", "2018 — 7 млн, 2017 — 5".
func (p *parse) yearHeads(i int) (When, int) {
	y, end := p.calendarYear(i)
	if !p.inflects() || end != i+1 {
		return When{}, i
	}
	before, next := p.first(i-1), p.first(end)
	dashed := next.Fold == "-" && next.Spaced && p.first(end+1).Spaced
	switch {
	case next.Fold == ")" && before.Fold == "(" && (p.first(end+1).Fold == ":" || p.first(end+1).Fold == "-"):
	case i == 0 && next.Fold == ":":
	case dashed && (before.Fold == ":" || before.Fold == "," || before.Fold == ";"):
	default:
		return When{}, i
	}
	return yearSpan(y, false), end
}
