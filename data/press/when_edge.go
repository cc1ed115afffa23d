package press

import "oborot/data/lexicon"

// edgeOf says whether the last day of the time at lexemes [i, end) is meant, +1, or
// its first, -1: "на конец 2021 года", "fin 2021", "2021 жылдың соңында".
func (p *parse) edgeOf(i, end int) int {
	at := i - 1
	if p.postpositional() {
		at = end
	}
	switch e, _ := p.entryOf(at, "edge"); e.Value {
	case "start":
		return -1
	case "end":
		return 1
	}
	return 0
}

// asOf says whether the time at lexeme i is what a flow is told up to: "as of June exports
// made 5 million" is of half a year.
func (p *parse) asOf(i int) bool {
	e, found := p.entryOf(i-1, "dating")
	return found && e.Has("up-to")
}

// yearEnding says whether the word for a year at lexeme i, with nothing before it that says
// which, is told of its end, in a language that puts its words behind: "жыл соңына дейін".
func (p *parse) yearEnding(i int) bool {
	if e, _ := p.entryOf(i+1, "edge"); !p.postpositional() || !p.is(i, "year") || e.Value != "end" {
		return false
	}
	if p.first(i).Fold == "ж" || i > 0 && p.first(i-1).Kind == lexicon.Number {
		return false
	}
	for _, class := range [...]string{"number", "ordinal", "relative", "time", "time-told", "rolling", "multiplier", "suffix"} {
		if p.is(i-1, class) {
			return false
		}
	}
	return true
}

// yearGoing returns the year that "all the year" or "the end of the year" means: the one of
// which a part was told before, "в первом полугодии 2021 года …, за весь год", or a year gone
// by of which the sentence goes on to tell, else the present one.
func (p *parse) yearGoing() When {
	told := p.lastTold(false)
	if told.Form != Span {
		told = p.before
	}
	if told.Form == Span && !told.Undated && !(told.Relative && !p.postpositional()) &&
		(told.Months < 12 || !p.foretells()) {
		return yearSpan(told.Year, told.Relative)
	}
	return yearSpan(0, true)
}

// monthsBetween says whether the word at lexeme i joins two months to a span, told by the
// word for between behind them: "наурыз бен тамыз аралығында".
func (p *parse) monthsBetween(i int) bool {
	if !p.postpositional() || !p.is(i, "and") {
		return false
	}
	_, end := p.monthAt(i + 1)
	e, found := p.entryOf(end, "postposition")
	return found && end > i+1 && e.Value == "between"
}

// monthsApart reads the rest of a span that begins and ends with a year of its
// own: "с октября 2021 года по январь 2023-го", "July 2020 – March 2021".
func (p *parse) monthsApart(first, i int, opened bool) (When, int) {
	from, at, ok := p.yearAt(i)
	if !ok || !p.is(at, "span-to") || !opened && p.first(at).Fold != "-" {
		return When{}, i
	}
	last, end := p.monthAt(at + 1)
	to, after, ok := p.yearAt(end)
	months := (to.Year-from.Year)*12 + last - first + 1
	if end == at+1 || !ok || from.Relative != to.Relative || months < 1 {
		return When{}, i
	}
	return When{Form: Span, Relative: from.Relative, Year: from.Year, Month: first, Months: months}, after
}
