package press

import (
	"slices"

	"oborot/data"
	"oborot/data/lexicon"
)

// samesOfTwo gives the second of two levels its months, where it names them as
// those of the first: "from 5 billion in January-May 2021 to 8 billion in the
// same period of 2022".
func (p *parse) samesOfTwo() {
	for k := 1; k < len(p.mentions); k++ {
		m := &p.mentions[k]
		if m.class != "when" || !m.entry.Has("same") || m.when.Relative || m.when.Form != Span || !p.reachedAt(k) {
			continue
		}
		for j := k - 1; j >= 0; j-- {
			if w := p.mentions[j].when; p.class(j) == "when" && w.Form == Span && w.Months < 12 {
				if w.Year > m.when.Year && !w.Relative {
					break // "in Q1 2017 it fell by 8% to 2 billion on the same period of 2016"
				}
				w.Year, w.Relative, w.Undated = m.when.Year, false, false
				if m.when.Month > w.Month {
					w.Year++ // of a budget year, the months behind New Year
				}
				m.when, m.entry.Features = w, ""
				break
			}
		}
	}
}

// reachedAt says whether the time at mention k stands right behind an amount
// that something grew to.
func (p *parse) reachedAt(k int) bool {
	j := k - 1
	for j > 0 && p.linking(j) {
		j--
	}
	return p.class(j) == "amount" && p.mentions[j].amount.lead == "to"
}

// grewOverSpan gives a growth between two levels, told over a span of years, the
// end of the span and compares it with its beginning: "from 2015 to 2022 trade grew
// by 87%, from 44 to 83 billion".
func (p *parse) grewOverSpan(s *Statement, k int, main When) bool {
	grew := s.Kind == data.GrowthPct || s.Kind == data.GrowthFactor || s.Kind == data.Difference
	if main.Form != Between || !grew || !p.twoLevels() || p.dashedYears(main) {
		return false
	}
	s.When, s.Base = yearSpan(main.Until, false), yearSpan(main.Year, false)
	p.because(k, "period: the end of a span of years that something grew in", p.lean)
	return true
}

// dashedYears says whether a dash joins the years of a time, which so are one stretch and
// no two ends: "за 2019–2024 годы".
func (p *parse) dashedYears(w When) bool {
	for k := range p.mentions {
		if m := &p.mentions[k]; p.class(k) == "when" && m.when == w {
			return slices.ContainsFunc(p.lexemes[m.from:m.to], func(x lexicon.Lexeme) bool { return p.tokens[x.From].Fold == "-" })
		}
	}
	return false
}

// twoLevels says whether the sentence tells of two sums, from one to the other.
func (p *parse) twoLevels() bool {
	opened := false
	for k := range p.mentions {
		a := p.mentions[k].amount
		if p.class(k) != "amount" || a.measure == physical || a.measure == things {
			continue
		}
		if opened && a.lead == "to" {
			return true
		}
		opened = a.lead == "from"
	}
	return false
}

// whenItWas returns the time that a clause behind it tells more of: "than in
// 2022, when it stood at 24 billion".
func (p *parse) whenItWas(k int) (When, bool) {
	for j := k - 1; j > 1 && p.class(j) != "amount"; j-- {
		if !p.mentions[j].is("at-which-time") {
			continue
		}
		for i := j - 1; i >= j-2; i-- {
			if p.class(i) == "when" && p.mentions[i].when.Form == Span && !p.mentions[i].entry.Has("same") {
				p.lean = i
				return p.mentions[i].when, true
			}
		}
		return When{}, false
	}
	return When{}, false
}

// upToLevels makes the end of a way of an amount whose limit stands behind where the way
// begins: "from 4 billion in 2016 up to 6 billion in 2018" came to 6 and not to less.
func (p *parse) upToLevels() {
	from := nowhere
	for k := range p.mentions {
		m := &p.mentions[k]
		if m.class != "amount" {
			continue
		}
		if a := &m.amount; from != nowhere && a.lead == "" && a.figure.Hedge == data.AtMost && p.is(m.from, "span-to") &&
			a.measure == p.mentions[from].amount.measure {
			a.lead, a.figure.Hedge = "to", data.Exact
		}
		from = nowhere
		if m.amount.lead == "from" {
			from = k
		}
	}
}

// endOfWay gives a growth from one level to another the time of the second one.
func (p *parse) endOfWay(s *Statement, k int, main When) When {
	if s.Kind == data.Level {
		return main
	}
	_, to, told := p.fromTo(k)
	if !told && main.Form == Last {
		to, told = p.reachedIn(k)
	}
	if !told {
		return main
	}
	s.When = to
	p.because(k, "period: the second of two times, from one to the other", p.lean)
	return to
}

// reachedIn returns the time of the second of two levels behind the growth at mention k, from
// one to the other, by which the growth over a span that rolls ends: "за 20 лет вырос в
// 100 раз, с 30 млн до 3 млрд в 2011 году".
func (p *parse) reachedIn(k int) (When, bool) {
	from := p.amountBehind(k)
	to := p.amountBehind(from)
	if from < 0 || to < 0 || p.mentions[from].amount.lead != "from" || p.mentions[to].amount.lead != "to" ||
		p.between(k, to, func(m *mention) bool { return m.class == "indicator" }) {
		return When{}, false
	}
	w, direct := p.timeBehind(to + 1)
	return w, direct && w.Form == Span && w.Months == 12
}
