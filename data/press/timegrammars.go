package press

// timeGrammars are the grammars of times that the word file does not hold whole, in the
// order in which they are asked.
var timeGrammars []func(*parse, int) (When, int)

func init() {
	timeGrammars = []func(*parse, int) (When, int){
		(*parse).fiscalYear, (*parse).decade, (*parse).yearsBack, (*parse).yearTold,
		(*parse).sinceTold, (*parse).ownPart, (*parse).shortPart, (*parse).monthAgo,
		(*parse).monthsTill, (*parse).goneMonths, (*parse).lastNext, (*parse).lately,
		(*parse).daysOfMonth, (*parse).partAhead, (*parse).parts, (*parse).monthsOf,
		(*parse).dayAt, (*parse).lastDay, (*parse).yearsApart, (*parse).yearsUntil,
		(*parse).monthSpan, (*parse).sinceTill, (*parse).openYear, (*parse).years,
		(*parse).partLeftOut, (*parse).yearsNamed,
	}
}
