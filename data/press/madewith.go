package press

import "slices"

// This file takes out of the way what stands between enterprises and the words for their
// capital, or between the number by which they grew and the word for more.

// madeWith makes plain words of the commas and the participle of a clause that only tells
// how the enterprises before it came about: "640 предприятий, созданных с участием чешского
// капитала, работают".
func (p *parse) madeWith() {
	for k := 0; k+3 < len(p.mentions) && p.inflects(); k++ {
		m, made := &p.mentions[k], &p.mentions[k+2]
		if m.class != "indicator" || !m.entry.has("count") || p.fold(k+1) != "," || !p.is(made.from, "made") ||
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
	for k := 1; k < len(p.mentions) && p.inflects(); k++ {
		m := &p.mentions[k]
		if m.class == "indicator" && m.entry.value == "enterprises_foreign_capital" && p.mentions[k-1].is("stake-lead") {
			m.class, m.entry = "stake", entry{class: "stake", line: m.entry.line}
		}
	}
}

// amountsLed makes plain words of the dash and of the word that only lead from an amount to
// what it is of: "3 млрд долларов — столько вложили в Грузию чешские компании".
func (p *parse) amountsLed() {
	for k := 2; k < len(p.mentions) && p.inflects(); k++ {
		if p.is(p.mentions[k].from, "this-much") && p.class(k-2) == "amount" &&
			p.fold(k-1) == "-" {
			p.plain(k - 1)
			p.plain(k)
		}
	}
}

// goalsReached makes plain words of the goal that is told to be reached, so that nothing
// beside it is only planned: "поставленная задача выполнена: оборот вышел на 3 млрд".
func (p *parse) goalsReached() {
	for k := range p.mentions {
		if !p.inflects() || p.class(k) != "cue" || p.mentions[k].entry.value != "target" {
			continue
		}
		behind := k+1 < len(p.mentions) && p.is(p.mentions[k+1].from, "fulfils")
		if !behind && !(k > 0 && p.is(p.mentions[k-1].from, "fulfils")) {
			continue
		}
		p.plain(k)
		if k > 0 && p.class(k-1) == "cue" {
			p.plain(k - 1)
		}
	}
}

// drawsCapital makes a verb of investing of one of coming or drawing in a clause that tells
// into whose economy money goes and names no indicator: "из Чили в экономику Перу привлечено
// 3 млрд евро".
func (p *parse) drawsCapital() {
	for k := range p.mentions {
		m := &p.mentions[k]
		if !p.inflects() || m.class == "indicator" || !m.is("attracts") && !m.is("arrives") {
			continue
		}
		from, to := p.round(k, p.boundary)
		into := p.between(from, to, func(m *mention) bool {
			phrase := p.lexemes[m.from].to > p.lexemes[m.from].from+1
			return m.is("economy") || m.class == "area" && p.is(m.to-1, "economy") || m.class == "preposition" && phrase
		})
		if into && p.between(from, to, isMoney) && !p.between(0, to, p.ofAnotherKind) {
			m.class, m.entry = "indicator", entry{class: "indicator", value: "fdi_inflow", features: "verb marked", line: m.entry.line}
		}
	}
}

// plain makes a word that tells nothing of mention k.
func (p *parse) plain(k int) {
	m := &p.mentions[k]
	m.class, m.entry = "neutral", entry{class: "neutral", line: m.entry.line}
}

// countsMore takes out the noun behind a number that only counts what the sentence has named
// before: how many more or fewer there are of it, "действует 740 предприятий, что на 90
// предприятий больше", or how many there are at all, "число СП с Чили достигло 90 предприятий".
func (p *parse) countsMore() {
	named := nowhere
	for k := 0; k < len(p.mentions) && p.inflects(); k++ {
		m := &p.mentions[k]
		if m.class != "indicator" || !m.entry.has("count") {
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
	if first.value != again.value && again.value != "enterprises_foreign_capital" || again.has("elided") ||
		first.value == "projects" && again.value != "projects" || named-p.amountBefore(named) <= 3 && p.amountBefore(named) >= 0 ||
		k+1 < len(p.mentions) && (isStakeLead(&p.mentions[k+1]) || p.class(k+1) == "area") {
		return false
	}
	return !p.between(named+1, k-1, func(m *mention) bool {
		return m.class == "amount" || m.class == "mark"
	})
}
