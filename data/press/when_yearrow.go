package press

// yearInRow says whether the four digits before lexeme end stand behind a year and
// a comma, and a row of years goes on or closes there: "in 2017, 2016 and 2006".
func (p *parse) yearInRow(i, end int) bool {
	last := len(p.mentions) - 1
	if last < 1 || p.fold(last) != "," || p.mentions[last].to != i || p.class(last-1) != "when" ||
		!p.wholeYear(last-1) {
		return false
	}
	next := end
	if p.first(next).Fold == "," || p.is(next, "and") {
		next++
	}
	_, after := p.calendarYear(next)
	return next > end && after > next
}

// wholeYear says whether the time at mention k is a year of the calendar.
func (p *parse) wholeYear(k int) bool {
	w := p.mentions[k].when
	return w.Form == Span && w.Months == 12 && !w.Relative
}
