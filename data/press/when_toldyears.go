package press

import (
	"strconv"

	"oborot/data"
)

// yearTold reads a year that counts from the last one told in the sentence: "the
// same year", "the year after", "двумя годами ранее". Where none was told it is no
// year that is known, and only keeps other times from the amount.
func (p *parse) yearTold(i int) (When, int) {
	offset, end := 0, i+1
	e, found := p.entryOf(i, "time-told")
	if found {
		offset, _ = strconv.Atoi(e.Value)
	} else if offset, end = p.yearsTold(i); end == i {
		return When{}, i
	}
	told := p.lastTold(e.Has("past") && offset < 0)
	if day := p.dayTold(); day.Form == Day && !found {
		return day.Earlier(-offset), end
	}
	switch {
	case e.Has("past") && (told.Form != Span || told.Relative || p.foretells()):
		return When{}, i // from today
	case told.Form != Span:
		return When{}, end
	case !e.Has("same-span"):
		return yearSpan(told.Year+offset, told.Relative), end
	}
	told.Year += offset
	return told, end
}

// yearsTold reads how many years before or behind the last one told another is.
func (p *parse) yearsTold(i int) (offset, end int) {
	if p.is(i, "years-ahead") {
		n, at := p.count(i + 1)
		if at > i+1 && p.is(at, "year") {
			return n, at + 1
		}
		return 0, i
	}
	n, at := p.count(i)
	if e, found := p.entryOf(at, "years-told"); found && at > i {
		sign, _ := strconv.Atoi(e.Value)
		return n * sign, at + 1
	}
	return 0, i
}

// lastTold returns the last span with a year that the sentence has told so far,
// else the year that the sentences before have told. What comes before is compared
// with the time that is told of and not with what that is compared with.
func (p *parse) lastTold(ofTale bool) When {
	for j := len(p.mentions) - 1; j >= 0; j-- {
		if w := p.mentions[j].when; p.class(j) == "when" && w.Form == Span && !w.Undated && !(ofTale && p.isBase(j)) {
			return w
		}
	}
	if w := p.before; w.Form == Span && w.Months == 12 && !w.Relative && !w.Undated {
		return w
	}
	return When{}
}

// dayTold returns the last time that the sentence has told so far, where it is a day.
func (p *parse) dayTold() When {
	for j := len(p.mentions) - 1; j >= 0; j-- {
		if p.class(j) == "when" {
			if w := p.mentions[j].when; w.Form == Day && p.isMain(j) {
				return w
			}
			break
		}
	}
	return When{}
}

// foretells says whether a word of the sentence tells of what is to come.
func (p *parse) foretells() bool {
	for i := range p.lexemes {
		if p.is(i, "cue") || p.is(i, "will") {
			return true
		}
	}
	return false
}

// sinceTold reads "since then": since the last year told in the sentence. Where it
// told none, it only keeps other times from the amount.
func (p *parse) sinceTold(i int) (When, int) {
	if !p.is(i, "since-told") {
		return When{}, i
	}
	if told := p.lastTold(false); told.Form == Span && told.Months == 12 && !told.Relative {
		return When{Form: Open, Year: told.Year}, i + 1
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
	if !over || at < 0 || p.class(at) != "amount" || p.mentions[at].amount.measure != percent ||
		w.Form != Span || w.Relative || w.Undated {
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
	if main.Form == Annually && isRank(&p.mentions[k]) {
		s.When = When{} // a place is no rate of a year
		return When{}
	}
	if main.Form != Between || s.Kind != data.Level || !f.trades() || !p.rateBefore(k) {
		return main
	}
	s.When = When{}
	return When{}
}
