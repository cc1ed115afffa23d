package press

import "oborot/data/lexicon"

// This file takes out of the way what a sentence only says in passing beside its figures: marks
// that set a level off, a change that came before, the word that leads on from an amount, the
// goal that is reached already. A verb that says where money came is told from it too.

// saidInPassing takes out what is only said in passing.
func (p *parse) saidInPassing() {
	if p.inflects() {
		p.levelsAside()
		p.changesAside()
		p.amountsLed()
		p.goalsReached()
		p.drawsCapital()
	}
}

// levelsAside makes plain words of the marks that set off what something came to between its
// growth and the time of both: "снизился на 9%, до 2,3 млрд евро, в 2022 году".
func (p *parse) levelsAside() {
	for k := 1; k+4 < len(p.mentions); k++ {
		rate, level := &p.mentions[k].amount, &p.mentions[k+2].amount
		if p.class(k) != "amount" || rate.measure == money || p.fold(k+1) != "," || p.class(k+2) != "amount" ||
			level.lead != "to" || p.fold(k+3) != "," {
			continue
		}
		next := k + 4
		for p.mentions[next].is("preposition") || p.class(next) == "whole" || p.class(next) == "known" {
			if next++; next == len(p.mentions) {
				break
			}
		}
		if next < len(p.mentions) && p.class(next) == "when" {
			p.plain(k + 1)
			p.plain(k + 3)
		}
	}
}

// changesAside makes plain words of a change that only came before what is told, with its time:
// "сократился на 3% после роста в 2021-м и составил 4 млрд".
func (p *parse) changesAside() {
	for k := 1; k < len(p.mentions); k++ {
		if m := &p.mentions[k]; m.class != "growth" || !m.entry.Has("noun") || !p.is(m.from-1, "after") || p.class(k+1) == "amount" {
			continue
		}
		p.plain(k)
		next := k + 1
		for next < len(p.mentions) && p.mentions[next].is("preposition") {
			next++
		}
		if p.class(next) == "when" && p.class(next+1) != "amount" {
			p.plain(next)
		}
	}
}

// amountsLed makes plain words of the dash and of the word that only lead from an amount to
// what it is of: "3 млрд долларов — столько вложили в Грузию чешские компании".
func (p *parse) amountsLed() {
	for k := 2; k < len(p.mentions); k++ {
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
		if p.class(k) != "cue" || p.mentions[k].entry.Value != "target" {
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
		if m.class == "indicator" || !m.is("attracts") && !m.is("arrives") {
			continue
		}
		from, to := p.round(k, p.boundary)
		into := p.between(from, to, func(m *mention) bool {
			phrase := p.lexemes[m.from].To > p.lexemes[m.from].From+1
			return m.is("economy") || m.class == "area" && p.is(m.to-1, "economy") || m.class == "preposition" && phrase
		})
		if into && p.between(from, to, isMoney) && !p.between(0, to, p.ofAnotherKind) {
			m.class, m.entry = "indicator", lexicon.Entry{Class: "indicator", Value: "fdi_inflow", Features: "verb marked", Line: m.entry.Line}
		}
	}
}
