package press

import (
	"strconv"

	"oborot/data"
)

// timesInRow returns the times that a sentence names in one row, and the mention
// of the last: "в 2019 и 2020 годах", "в 2023 году и I квартале 2024-го". A year that
// only the last one tells holds for all of them.
func (p *parse) timesInRow() ([]When, int) {
	var row []When
	last := nowhere
	for k := range p.mentions {
		w := p.mentions[k].when
		if p.class(k) != "when" || w.Form != Span || !p.isMain(k) {
			continue
		}
		switch {
		case len(row) > 0 && p.linked(last, k) &&
			(w.Months == row[0].Months || p.inflects() && p.class(last+1) == "and") && w != row[len(row)-1]:
		case len(row) > 1:
			return datedByLast(row), last
		default:
			row = nil
		}
		row, last = append(row, w), k
	}
	return datedByLast(row), last
}

// linked says whether nothing stands between two times but what joins them.
func (p *parse) linked(from, to int) bool {
	for k := from + 1; k < to; k++ {
		switch p.class(k) {
		case "and", "preposition", "negation", "neutral", "stake-lead", "known", "whole":
		default:
			if p.fold(k) != "," {
				return false
			}
		}
	}
	return to > from+1
}

// datedByLast gives the times of a row the year that only its last one has, where they
// lie within it or before: "в декабре и за весь 2023 год", not "в декабре и январе 2024 года".
func datedByLast(row []When) []When {
	for i := range row {
		if last := row[len(row)-1]; row[i].Undated && !last.Undated && row[i].Month < last.Month+last.Months {
			row[i].Undated, row[i].Relative, row[i].Year = false, last.Relative, last.Year
		}
	}
	return row
}

// dealtTime returns the time of an amount where as many times as amounts stand in
// a row: "в 2019 и 2020 годах экспорт составил 2,8 и 2,5 млрд".
func (p *parse) dealtTime(k int) (When, bool) {
	turn, total, _ := p.turnOf(k)
	if total == 1 && p.respective() {
		turn, total = p.amountsLike(&frame{at: whole, to: len(p.mentions)}, k)
	}
	row, last := p.timesInRow()
	if total == 1 {
		w, whole := joinedSpan(row)
		return w, whole && last < k && !p.timedBetween(last, k) && !(p.inflects() && p.timeNext(k, last))
	}
	if lead := p.mentions[k].amount.lead; len(row) != total ||
		(lead == "from" || lead == "to") && last > k && p.amountAfter(last) {
		return When{}, false // "с 5 млрд до 15 млрд в 2011 году, к 2015-му — до 30 млрд"
	}
	w := row[turn]
	for j := range p.mentions {
		switch part := p.mentions[j].when; {
		case p.class(j) != "when" || !p.isMain(j) || j <= last && j > last-2*total:
		case part.Undated && part.Form == Span && part.Months < 12 && w.Months == 12:
			w.Month, w.Months = part.Month, part.Months // "за девять месяцев"
		case j > last && j < k:
			return When{}, false
		}
	}
	p.lean = last
	return w, true
}

// timeNext says whether the amount at mention k, in a later clause than the times that end at
// mention last, has a time of its own right behind it.
func (p *parse) timeNext(k, last int) bool {
	_, direct := p.timeBehind(k + 1)
	return direct && p.boundaryBetween(last, k)
}

// joinedSpan returns the one span that a year and the part of the next one right behind it
// make together, of which one amount is told: "в 2023 году и I квартале 2024 года".
func joinedSpan(row []When) (When, bool) {
	if len(row) != 2 || row[0].Months != 12 || row[1].Months == 12 || row[1].Month != 1 ||
		row[0].Earlier(-1).Year != row[1].Year || row[0].Relative != row[1].Relative || row[1].Undated {
		return When{}, false
	}
	w := row[0]
	w.Months += row[1].Months
	return w, true
}

// timesOf returns the times that a statement holds for: each of a row that the one
// amount is told of, each of the years that a level was kept for, else its own.
func (p *parse) timesOf(s *Statement, k int) []When {
	if n := p.yearsInRow(s, k); n > 0 {
		p.because(k, "period: each of several times that one amount is told of", nowhere)
		return lastYears(n)
	}
	kept := s.Kind == data.Share ||
		s.Kind == data.Level &&
			(s.Figure.Hedge != data.Exact || p.between(k-1, k, func(m *mention) bool { return m.is("each") }))
	if _, total, _ := p.turnOf(k); !kept || total != 1 {
		return []When{s.When}
	}
	if row, last := p.timesInRow(); len(row) > 1 && s.When == row[len(row)-1] &&
		!(k > last && p.partedRow(last, len(row))) {
		p.because(k, "period: each of several times that one amount is told of", nowhere)
		return row
	}
	return []When{s.When}
}

// partedRow says whether the times of a row, the last of which stands at mention last, are of
// two clauses, the first being that of an amount before it: "дали 18% экспорта в 2021 году,
// в 2020-м было 16%".
func (p *parse) partedRow(last, n int) bool {
	first := last
	for ; n > 1 && first > 0; first-- {
		if p.class(first-1) == "when" {
			n--
		}
	}
	before := p.amountBefore(first)
	return before >= 0 && !p.boundaryBetween(before, first)
}

// partAhead reads the first of halves or quarters that share their noun: "в первом
// и втором кварталах 2021 года", "aux premier, deuxième et troisième trimestres".
func (p *parse) partAhead(i int) (When, int) {
	n, end := p.ordinal(i)
	if end == i || !p.is(end, "and") && p.first(end).Fold != "," {
		return When{}, i
	}
	at := end + 1
	for p.is(at, "preposition") || p.is(at, "article") {
		at++ // "au premier et au deuxième trimestre"
	}
	next, noun := p.ordinal(at)
	if noun == at || n < 1 || next <= n {
		return When{}, i
	}
	if ahead, after := p.partAhead(at); after > at {
		ahead.Month -= (next - n) * ahead.Months
		return ahead, end
	}
	e, found := p.entryOf(noun, "part")
	months, _ := strconv.Atoi(e.Value)
	if !found || next*months > 12 {
		return When{}, i
	}
	w, _ := p.dated(When{Form: Span, Month: (n-1)*months + 1, Months: months}, noun+1)
	return w, end
}

// yearGoesOn says whether the year before lexeme i is one of a row whose last one
// has the word for years: "2019, 2020 и 2021 годах".
func (p *parse) yearGoesOn(i int) bool {
	for p.first(i).Fold == "," || p.is(i, "and") {
		_, end := p.calendarYear(i + 1)
		if end == i+1 {
			return false
		}
		if p.is(end-1, "year") {
			return true
		}
		i = end
	}
	return false
}

// eachHasTime says whether the run of numbers that the one at mention k stands in
// has as many members as a row of times, whatever their units.
func (p *parse) eachHasTime(k int) bool {
	row, _ := p.timesInRow()
	if len(row) < 2 {
		return false
	}
	total := 1
	for _, step := range [...]int{-2, +2} {
		for j := k + step; p.class(j) == "amount" &&
			(p.class(j-step/2) == "and" || p.fold(j-step/2) == ","); j += step {
			total++
		}
	}
	return total == len(row)
}

// plannedFor says whether the time at mention j stands behind a word of plans, so
// that it is the one planned for: "рассчитывает привлечь в 2024 году".
func (p *parse) plannedFor(j int) bool {
	if !p.inflects() || p.mentions[j].when.Form != Span || p.mentions[j].when.Relative && p.mentions[j].when.Year < 0 {
		return false
	}
	for i := j - 1; i >= 0 && i >= j-6 && !p.boundary(i) && p.class(i) != "amount"; i-- {
		if e, found := p.entryOf(p.mentions[i].from, "cue"); found {
			return e.Value == "target"
		}
	}
	return false
}
