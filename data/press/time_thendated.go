package press

import "slices"

// thenDated gives a part of a year whose year the sentence leaves out the year of the
// part told before it, in the sentence or in the one before: "в сентябре 2023 года
// 1,1 млрд, в августе — 949 млн". What is compared with lies before it: "в январе
// 2023 года 5 млн против 6 млн в декабре".
func (p *parse) thenDated() {
	if !p.inflects() && !p.language.PlainNouns() {
		return
	}
	p.monthDated()
	told := p.before
	for k := range p.mentions {
		if p.class(k) != "when" {
			continue
		}
		w := &p.mentions[k].when
		switch {
		case p.ofYearSpokenOf(k, told):
			w.Year, w.Relative = told.Year, false
		case w.Form != Span || p.mentions[k].entry.Has("same") || w.Undated && p.isBase(k):
		case !w.Undated:
			told = *w
		case dates(told, *w) || p.language.PlainNouns() && datesAround(told, *w):
			then := p.levelOfThen(k)
			w.Year, w.Relative, w.Undated = told.Year, told.Relative, false
			if then && w.Month > told.Month {
				w.Year--
			}
		}
	}
}

// monthDated gives the adjective of a month the year that stands behind its noun: "вдвое
// больше майских показателей 2007 года".
func (p *parse) monthDated() {
	for k := 0; p.inflects() && k+2 < len(p.mentions); k++ {
		m, year := &p.mentions[k], &p.mentions[k+2]
		noun := p.class(k+1) == "anaphor" || p.class(k+1) == "word" || p.class(k+1) == "neutral"
		if m.class != "when" || m.when.Months != 1 || !m.when.Undated && !m.when.Relative || !noun ||
			year.class != "when" || year.when.Form != Span || year.when.Months != 12 {
			continue
		}
		m.when.Year, m.when.Relative, m.when.Undated = year.when.Year, year.when.Relative, false
		p.mentions = slices.Delete(p.mentions, k+2, k+3)
	}
}

// dates says whether a part of a year tells the year of another one of its length.
func dates(told, w When) bool {
	return told.Form == Span && !told.Undated && !told.Ago && told.Months == w.Months && told.Months < 12
}

// datesAround says whether a part of a year tells the year of one that it holds, or that holds
// it: "grew by 5% in May 2021, and by 7% in January-May".
func datesAround(told, w When) bool {
	within := func(a, b When) bool { return a.Month >= b.Month && a.Month+a.Months <= b.Month+b.Months }
	return told.Form == Span && !told.Undated && !told.Ago && told.Months < 12 && w.Months < 12 &&
		(within(told, w) || within(w, told))
}

// ofYearSpokenOf says whether the time at mention k is a part of "the year", which is the one
// that a part of it told before is of: "in April 2020, while in the first four months of the year".
func (p *parse) ofYearSpokenOf(k int, told When) bool {
	m := &p.mentions[k]
	e, _ := p.entryOf(m.to-1, "time")
	return e.Has("spoken") && m.when.Relative && !told.Relative && datesAround(told, m.when)
}

// levelOfThen says whether the time at mention k is that of an amount which another
// one is compared with: "против 6 млн в декабре", "с 6 млн в декабре".
func (p *parse) levelOfThen(k int) bool {
	for j := k - 1; j >= 0 && !p.boundary(j); j-- {
		if p.class(j) == "amount" {
			return p.againstBefore(j) || p.mentions[j].amount.lead == "from"
		}
	}
	return false
}
