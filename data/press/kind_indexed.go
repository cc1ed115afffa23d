package press

import (
	"oborot/data"
	"oborot/data/lexicon"
)

// indexOf says whether mention k begins the level that an index measures by, with
// its time inside: "84% of the 2018 level".
func (p *parse) indexOf(k int) bool {
	if !p.ofAt(k) {
		return false
	}
	for k++; p.class(k) == "neutral" || p.class(k) == "known"; k++ {
		continue
	}
	return p.class(k) == "when" && p.levelOf(k)
}

// levelOf says whether the time at mention k is that of a level: "the 2018
// level", "last year's figure".
func (p *parse) levelOf(k int) bool {
	return k+1 < len(p.mentions) && p.class(k+2) != "indicator" && // "in 2018 total exports"
		(p.mentions[k+1].is("index-noun") ||
			p.mentions[k+1].is("possessive") && k+2 < len(p.mentions) && p.mentions[k+2].is("index-noun"))
}

// baseLevel says whether the time at mention k is that of the level compared
// with, which a preposition leads to: "below the 2018 level".
func (p *parse) baseLevel(k int) bool {
	if !p.levelOf(k) {
		return false
	}
	j := k - 1
	for j > 0 && p.class(j) == "neutral" {
		j--
	}
	return j >= 0 && p.mentions[j].is("preposition")
}

// indexedBy says whether the time at mention k is the one that the percentage
// right before it measures by: "57,8% от прошлогоднего", "80% прошлогоднего уровня".
func (p *parse) indexedBy(k int) bool {
	if p.class(k) != "when" || k < 1 || p.language.Behind || p.postpositional() {
		return false
	}
	before, from := k-1, false
	if m := &p.mentions[before]; m.lexeme != nil && m.lexeme.Is("preposition", "from") &&
		m.lexeme.Is("lead", "range-from") {
		before, from = before-1, true
	}
	if p.class(before) != "amount" || p.mentions[before].amount.measure != percent {
		return false
	}
	return from || k+1 < len(p.mentions) && p.mentions[k+1].is("then-level") || p.levelLeftOut(k)
}

// againstThen says whether the percentage at mention k, which tells again the money before it,
// is set against another time: "$962 million, or 96.1% as against 2018".
func (p *parse) againstThen(k int) bool {
	j := k - 1
	for j > 0 && (p.mentions[j].is("or") || p.fold(j) == ",") {
		j--
	}
	if a := p.mentions[k].amount; !p.language.PlainNouns() || a.lead != "" || a.sign != 0 || j == k-1 ||
		!isSum(&p.mentions[j]) || k+1 >= len(p.mentions) || !p.mentions[k+1].is("against") {
		return false
	}
	for j = k + 2; p.class(j) == "preposition" || p.class(j) == "neutral"; {
		j++
	}
	return p.class(j) == "when"
}

// rateOf tells what the percentage at mention k says that a word of growth governs: a
// growth; where the word is one for the rate as an index of the time before, and it is as
// large as no growth is, a factor: "темп роста — 104%" against "темп роста — 4%".
func (p *parse) rateOf(k int, e lexicon.Entry) data.ClaimKind {
	if a := p.mentions[k].amount; e.Has("index") && a.lead == "" && a.sign == 0 && !a.fraction &&
		!a.figure.Decimal().LessThan(leastIndex.Decimal()) {
		return data.GrowthFactor
	}
	return data.GrowthPct
}

// leastIndex is the smallest percentage that is taken for an index.
var leastIndex = data.Figure{Coefficient: 70}

// moreThanWhole says whether the percentage at mention k, behind "or" and the sum that was
// reached, is more than any part of it, so that it measures by the time before: "составил
// 5 млрд, или 108,7%", "нарастить экспорт до 130%".
func (p *parse) moreThanWhole(k int) bool {
	a, j := p.mentions[k].amount, p.amountBefore(k)
	if p.inflects() && a.lead == "to" && a.measure == percent &&
		a.figure.Decimal().GreaterThan(data.Figure{Coefficient: 100}.Decimal()) && p.growsTo(k) {
		return true
	}
	if j < 0 || k-1 <= j || !p.mentions[k-1].is("or") || a.lead != "" ||
		!a.figure.Decimal().GreaterThan(data.Figure{Coefficient: 100}.Decimal()) {
		return false
	}
	lead := p.mentions[j].amount.lead
	return p.mentions[j].amount.measure == money && lead != "on" && lead != "by" &&
		p.class(j+1) != "compare" && (k == j+2 || k == j+3 && p.fold(j+1) == ",")
}

// rateListed says whether the bare number at mention k is one of a list of rates that a
// noun of growth opens and a percentage ends, or began: "темпы роста экспорта — 109,7,
// импорта — 108,3 процента".
func (p *parse) rateListed(k int) bool {
	if !p.inflects() || p.mentions[k].amount.spelled || !p.listed(k) || p.fold(k-1) != "-" {
		return false
	}
	next := p.amountBehind(k)
	rate := next > 0 && p.mentions[next].amount.measure == percent && p.fold(next-1) == "-"
	for j := k - 1; j >= 0; j-- {
		switch m := &p.mentions[j]; {
		case m.class == "growth":
			return rate && m.entry.Has("noun")
		case m.class == "amount" && (m.amount.measure == percent || m.amount.measure == plain):
			rate = rate || m.amount.measure == percent
		case m.class == "indicator" || m.class == "area" || m.class == "neutral" ||
			m.class == "preposition" || p.fold(j) == "-" || p.fold(j) == "," || m.class == "and" ||
			m.class == "level" || m.class == "when":
		default:
			return false
		}
	}
	return false
}

// rateBracketed says whether the bare number with a sign that opens the brackets at mention
// k goes on after the rates in those before it: "3 млрд (минус 5 процентов), Дания — 2
// (плюс 20)".
func (p *parse) rateBracketed(k int) bool {
	if !p.inflects() || p.mentions[k].amount.sign == 0 || p.fold(k-1) != "(" || p.fold(k+1) != ")" {
		return false
	}
	for j := k - 1; j > 0; j-- {
		if a := p.mentions[j].amount; p.class(j) == "amount" && p.fold(j-1) == "(" {
			return a.sign != 0 && a.measure == percent
		}
	}
	return false
}

// growsTo says whether the percentage at mention k is what something grows to or is to be
// brought to, told of no part.
func (p *parse) growsTo(k int) bool {
	for j := k - 1; j >= 0 && !p.boundary(j); j-- {
		switch m := &p.mentions[j]; {
		case m.is("share"):
			return false
		case m.class == "growth", m.class == "cue":
			return true
		}
	}
	return false
}
