package press

import (
	"strconv"

	"oborot/data"
)

// yearTold reads a year that counts from the last one told in the sentence: "the
// same year", "the year after". Where none was told it is no year that is known,
// and only keeps other times from the amount.
func (p *parse) yearTold(i int) (When, int) {
	e, found := p.entryOf(i, "time-told")
	if !found {
		return When{}, i
	}
	offset, _ := strconv.Atoi(e.value)
	for j := len(p.mentions) - 1; j >= 0; j-- {
		if w := p.mentions[j].when; p.class(j) == "when" && w.Form == Span && !w.Undated {
			return yearSpan(w.Year+offset, w.Relative), i + 1
		}
	}
	return When{}, i + 1
}

// endOfYears returns the year of an amount that something went from, or to, in
// the years between two: "entre 2019 et 2023, passé de 5 à 8 milliards".
func (p *parse) endOfYears(k int, main When) (When, bool) {
	if main.Form != Between {
		return When{}, false
	}
	switch {
	case p.mentions[k].amount.lead == "from" && p.class(k+1) == "amount" && p.mentions[k+1].amount.lead == "to":
		return yearSpan(main.Year, false), true
	case p.mentions[k].amount.lead == "to" && p.class(k-1) == "amount" && p.mentions[k-1].amount.lead == "from":
		return yearSpan(main.Until, false), true
	}
	return When{}, false
}

// overTime says whether the time at mention k is compared with by a rate of growth
// right before it: "en hausse de 16 % sur le premier semestre 2020". The word
// between them leads to the time of the growth too, so that the sentence must
// have told a later time of the same length before.
func (p *parse) overTime(k int) bool {
	at := k - 1
	for at > 0 && (p.class(at) == "preposition" || p.class(at) == "neutral" || p.class(at) == "known") {
		at--
	}
	over := p.is(p.mentions[k].from, "over-base")
	if !over {
		for j := at + 1; j < k; j++ {
			over = over || p.is(p.mentions[j].from, "over-base")
		}
	}
	w := p.mentions[k].when
	if !over || at < 0 || p.class(at) != "amount" || p.mentions[at].amount.measure != percent || w.Form != Span || w.Relative || w.Undated {
		return false
	}
	return p.between(0, at, func(m *mention) bool {
		told := m.class == "when" && m.when.Form == Span && m.when.Months == w.Months
		return told && (m.when.Undated || m.when.Relative || m.when.Year > w.Year)
	})
}

// levelOfYears gives a level its year where the amount is one of two that something
// went from and to between two years.
func (p *parse) levelOfYears(s *Statement, k int, main When) bool {
	w, told := p.endOfYears(k, main)
	if !told || s.Kind != data.Level {
		return false
	}
	p.because(k, "period: one of the two years from which and to which it went", nowhere)
	s.When = w
	return true
}

// levelAfterRate leaves open the time of the level that a growth of some years has
// led to: "over ten years trade grew by 40%, to 5 billion".
func (p *parse) levelAfterRate(s *Statement, f *frame, k int, main When) When {
	long := main.Form == Last && main.Years && main.N > 1 || main.Form == Between
	if !long || s.Kind != data.Level || !f.trades() || !p.rateBefore(k) {
		return main
	}
	s.When = When{}
	return When{}
}
