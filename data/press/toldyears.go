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

// levelAfterRate leaves open the time of the level that a growth over a span of
// years has led to: "between 2013 and 2023 trade grew by 40%, to 5 billion".
func (p *parse) levelAfterRate(s *Statement, f *frame, k int, main When) When {
	if main.Form != Between || s.Kind != data.Level || !f.trades() || !p.rateBefore(k) {
		return main
	}
	s.When = When{}
	return When{}
}
