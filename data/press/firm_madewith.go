package press

import (
	"slices"

	"oborot/data/lexicon"
)

// This file takes out of the way what stands between enterprises and the words for their
// capital, or between the number by which they grew and the word for more.

// firmsNamed settles which nouns for enterprises count something.
func (p *parse) firmsNamed() {
	if p.inflects() {
		p.countsMore()
		p.stakeOfFirms()
	}
}

// firmsTold makes simple what a sentence tells of enterprises.
func (p *parse) firmsTold() {
	if p.inflects() {
		p.madeWith()
		p.hostsOfFirms()
		p.sectorsOfFirms()
	}
}

// madeWith makes plain words of the commas and the participle of a clause that only tells
// how the enterprises before it came about: "640 предприятий, созданных с участием чешского
// капитала, работают".
func (p *parse) madeWith() {
	for k := 0; k+3 < len(p.mentions); k++ {
		m, made := &p.mentions[k], &p.mentions[k+2]
		if m.class != "indicator" || !m.entry.Has("count") || p.fold(k+1) != "," || !p.is(made.from, "made") ||
			!isStakeLead(&p.mentions[k+3]) {
			continue
		}
		p.plain(k + 1)
		p.plain(k + 2)
		for j := k + 4; j < len(p.mentions) && j <= k+9 && p.class(j) != "amount"; j++ {
			if p.fold(j) == "," {
				p.plain(j)
				break
			}
		}
	}
}

// stakeOfFirms makes capital of the companies that others are told to be with: "проекты с
// участием компаний из Чехии".
func (p *parse) stakeOfFirms() {
	for k := 1; k < len(p.mentions); k++ {
		m := &p.mentions[k]
		if m.class == "indicator" && m.entry.Value == "enterprises_foreign_capital" && p.mentions[k-1].is("stake-lead") {
			m.class, m.entry = "stake", lexicon.Entry{Class: "stake", Line: m.entry.Line}
		}
	}
}

// hostsOfFirms makes the place of enterprises of the country that they are told to be of, where
// their clause tells of the capital of another one: "чешский капитал есть у 90 предприятий
// Грузии", "90 предприятий Грузии имеют чешский капитал".
func (p *parse) hostsOfFirms() {
	for k := 1; k+1 < len(p.mentions); k++ {
		m, a := &p.mentions[k], &p.mentions[k+1].area
		if m.class != "indicator" || m.entry.Value != "enterprises_foreign_capital" || p.class(k-1) != "amount" ||
			p.class(k+1) != "area" || a.role != "" || a.adjective || a.code == "?" {
			continue
		}
		from, to := p.round(k, p.boundary)
		for j := from + 1; j < to; j++ {
			if p.mentions[j].is("stake") && p.class(j-1) == "area" && p.mentions[j-1].area.adjective &&
				p.mentions[j-1].area.code != a.code {
				a.role = "in"
			}
		}
	}
}

// sectorsOfFirms makes plain words of trade as the line of business that enterprises counted
// before are in: "740 предприятий, из них 38% — в торговле".
func (p *parse) sectorsOfFirms() {
	counted := false
	for k := range p.mentions {
		m := &p.mentions[k]
		if m.class != "indicator" {
			continue
		}
		if m.entry.Has("count") {
			counted = true
		} else if m.entry.Value != "turnover" || !counted || k < 1 || !p.is(m.from, "trade-sector") {
			counted = counted && fundsIn(m.entry.Value)
		} else if m := &p.mentions[k-1]; (m.is("preposition") || m.is("sphere")) &&
			!(k+1 < len(p.mentions) && (p.class(k+1) == "area" || p.mentions[k+1].is("preposition"))) {
			p.plain(k)
		}
	}
}

// plain makes a word that tells nothing of mention k.
func (p *parse) plain(k int) {
	m := &p.mentions[k]
	m.class, m.entry = "neutral", lexicon.Entry{Class: "neutral", Line: m.entry.Line}
}

// countsMore takes out the noun behind a number that only counts what the sentence has named
// before: how many more or fewer there are of it, "действует 740 предприятий, что на 90
// предприятий больше", or how many there are at all, "число СП с Чили достигло 90 предприятий".
func (p *parse) countsMore() {
	named := nowhere
	for k := 0; k < len(p.mentions); k++ {
		m := &p.mentions[k]
		if m.class != "indicator" || !m.entry.Has("count") {
			continue
		}
		if a := k - 1; named >= 0 && p.class(a) == "amount" && p.mentions[a].amount.measure == plain &&
			(p.mentions[a].amount.lead == "on" || p.namedAgain(named, k)) {
			p.mentions = slices.Delete(p.mentions, k, k+1)
			continue
		}
		named = k
	}
}

// namedAgain says whether the noun of what is counted at mention k, behind its number, only
// says once more what the one at mention named, which has no number, has said.
func (p *parse) namedAgain(named, k int) bool {
	first, again := p.mentions[named].entry, p.mentions[k].entry
	if first.Value != again.Value && again.Value != "enterprises_foreign_capital" || again.Has("elided") ||
		first.Value == "projects" && again.Value != "projects" || named-p.amountBefore(named) <= 3 && p.amountBefore(named) >= 0 ||
		k+1 < len(p.mentions) && (isStakeLead(&p.mentions[k+1]) || p.class(k+1) == "area") {
		return false
	}
	return !p.between(named+1, k-1, func(m *mention) bool {
		return m.class == "amount" || m.class == "mark"
	})
}
