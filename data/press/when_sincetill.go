package press

import "oborot/data/lexicon"

// sinceTill reads a span that begins with a year and ends with a part of another:
// "с 1993 года по первое полугодие 2023 года", "с 2005 года по сентябрь 2017-го".
func (p *parse) sinceTill(i int) (When, int) {
	year, end := p.calendarYear(i + 1)
	if end > i+1 && (p.is(i, "since") || p.is(i, "span-from")) && p.is(end, "till-now") {
		return When{Form: Open, Year: year}, end + 1 // "с 1991 года по настоящее время"
	}
	if !p.is(i, "since") || end == i+1 || !p.is(end, "span-to") {
		return When{}, i
	}
	last, after, _ := p.whenAt(end + 1)
	if last.Form != Span || last.Relative || last.Undated || last.Months == 12 || last.Year <= year {
		return When{}, i
	}
	return When{Form: Span, Year: year, Month: 1, Months: (last.Year-year)*12 + last.Month + last.Months - 1}, after
}

// tillMonth reads until when a span from the beginning of a year lasts: "с начала
// года по июль включительно", "с начала 2023 года до конца мая", "с начала года по 1
// августа". Other days than the first and the last of a month end no whole month.
func (p *parse) tillMonth(w When, i int) (When, int) {
	at := i + 1
	if !p.is(i, "span-to") {
		if !p.is(i, "whole") || !p.is(i, "dating") {
			return w, i
		}
	} else if p.is(at, "edge") {
		at++
	}
	day, month := p.dayNumber(at)
	last, end := p.monthAt(month)
	switch {
	case end == month:
		return w, i
	case month > at && day == 1:
		last--
	case month > at && day < 28:
		return w, i
	}
	if last == 0 {
		return w, i
	}
	return When{Form: Span, Relative: w.Relative, Year: w.Year, Month: 1, Months: last}, end
}

// partLeftOut reads a half or a quarter that leaves its noun to the one told before
// it: "во втором квартале — 20 млрд (в первом — 18)", "за первую половину 2023 года
// вырос на 3%, за вторую — на 10%".
func (p *parse) partLeftOut(i int) (When, int) {
	n, end := p.ordinal(i)
	lead := i - 1
	if p.language.PlainNouns() && p.is(lead, "article") {
		lead--
	}
	if end == i+1 && p.first(i).Kind == lexicon.Number {
		return When{}, i // "за второй — на 3": so much
	}
	if !p.inflects() && !p.language.PlainNouns() || end == i || n < 1 || !p.is(lead, "year-lead") {
		return When{}, i
	}
	if p.first(end).Fold == "(" && p.is(end+1, "part") && p.first(end+2).Fold == ")" {
		end += 3 // "в третьем (квартале) снизился"
	} else if !p.partEnds(end) {
		return When{}, i
	}
	if p.inflects() && p.placeSince() {
		return When{}, i // "в первом квартале на первом месте Чад, на втором — Перу"
	}
	w := p.lastPart()
	if w.Form != Span || (n-1)*w.Months == w.Month-1 || n*w.Months > 12 {
		return When{}, i
	}
	w.Month = (n-1)*w.Months + 1
	return w, end
}

// placeSince says whether a place in a row has been told in the sentence behind the last half
// or quarter, so that the next ordinal is one too.
func (p *parse) placeSince() bool {
	for k := len(p.mentions) - 1; k >= 0 && p.class(k) != "when"; k-- {
		if isRank(&p.mentions[k]) {
			return true
		}
	}
	return false
}

// partEnds says whether lexeme i cannot be the noun of an ordinal before it: a mark
// or a word that tells how much something was or grew.
func (p *parse) partEnds(i int) bool {
	switch p.first(i).Fold {
	case "-", ",", ")", ":", ";", ".":
		return true
	}
	if i >= len(p.lexemes) {
		return true
	}
	return p.is(i, "growth") || p.is(i, "level") || p.is(i, "hedge") || p.is(i, "filler") || p.is(i, "cue")
}

// lastPart returns the half or the quarter told last in the sentence or before it.
func (p *parse) lastPart() When {
	isPart := func(w When) bool {
		return w.Form == Span && (w.Months == 3 || w.Months == 6) && (w.Month-1)%w.Months == 0
	}
	for k := len(p.mentions) - 1; k >= 0; k-- {
		if p.class(k) == "when" && isPart(p.mentions[k].when) {
			return p.mentions[k].when
		}
		if p.class(k) == "amount" && isRank(&p.mentions[k]) {
			return When{} // "в первом квартале второе место у Чили, на третьем — Перу"
		}
	}
	if isPart(p.before) {
		return p.before
	}
	return When{}
}

// sinceEvents makes a year that a clause behind the word for since tells, of something
// that happened then, the beginning of what lasts: "since the union was launched in 2015".
func (p *parse) sinceEvents() {
	for k := range p.mentions {
		w := &p.mentions[k].when
		if !p.language.PlainNouns() || p.class(k) != "when" || w.Form != Span || w.Months != 12 ||
			w.Relative || w.Undated {
			continue
		}
		for j := k - 1; j >= 0 && j >= k-8 && !p.boundary(j) && p.class(j) != "amount" &&
			p.class(j) != "indicator"; j-- {
			if p.mentions[j].is("since") {
				*w = When{Form: Open, Year: w.Year}
				break
			}
		}
	}
}
