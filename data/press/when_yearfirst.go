package press

// yearFirst reads the times of languages that put the year before its part:
// "2023 жылдың бірінші жартысы", and what only endings and words behind tell:
// "2005 жылдан бері", "қаңтардан тамызға дейін".
func (p *parse) yearFirst(i int) (w When, end int, same bool) {
	if !p.postpositional() {
		return When{}, i, false
	}
	if w, end := p.monthsFromTo(i); end > i {
		return w, end, false
	}
	year, at, ok := p.yearAt(i)
	if !ok {
		return When{}, i, false
	}
	if p.is(at, "since-behind") && p.lexemes[at-1].Role == "from" && !year.Relative {
		return When{Form: Open, Year: year.Year}, at + 1, false
	}
	if p.is(at, "time") && p.lexemes[at].Role == "" {
		if w, end, _ := p.timeWord(p.lexemes[at].Entries[0], at); w.Form == Open && w.Month > 0 {
			w.Year, w.Relative = year.Year, year.Relative
			return w, end, false
		}
	}
	if w, end := p.partOfYear(at); end > at && (w.Undated || w.Form == Day) {
		w.Year, w.Relative, w.Undated = year.Year, year.Relative, false
		return w, end, false
	}
	if p.is(at, "same") && p.is(at+1, "period") {
		return year, at + 2, true
	}
	return When{}, i, false
}

// partOfYear reads what may stand behind the year that it is a part of.
func (p *parse) partOfYear(i int) (When, int) {
	for _, read := range [...]func(int) (When, int){p.monthsFromTo, p.parts, p.monthsOf, p.dayAt, p.monthSpan} {
		if w, end := read(i); end > i {
			return w, end
		}
	}
	if e, found := p.entryOf(i, "time"); found && e.Value == "half" {
		w, end, _ := p.timeWord(e, i)
		return w, end
	}
	return When{}, i
}

// monthsFromTo reads "қаңтардан тамызға дейін".
func (p *parse) monthsFromTo(i int) (When, int) {
	first, at := p.monthAt(i)
	last, end := p.monthAt(at)
	if at == i || end == at || last < first || p.lexemes[i].Role != "from" || p.lexemes[at].Role != "toward" {
		return When{}, i
	}
	return When{Form: Span, Undated: true, Month: first, Months: last - first + 1}, end
}

// beforePart skips the hyphen between a number and the part of a year that it
// counts: "1-тоқсан".
func (p *parse) beforePart(i int) int {
	if p.first(i).Fold == "-" && !p.first(i).Spaced && p.is(i+1, "part") {
		return i + 1
	}
	return i
}

// counted says whether a small number stands at lexeme i.
func (p *parse) counted(i int) bool {
	_, end := p.count(i)
	return end > i
}
