package press

import (
	"slices"
	"strings"
)

// asides takes out the pair of commas round nothing but a time, or what is compared
// with, before the verb that the noun in front of it goes on with: "Рост, по сравнению с
// тем же периодом, составил 10 процентов".
func (p *parse) asides() {
	for k := 1; k < len(p.mentions); k++ {
		if p.fold(k) == "(" {
			p.timeInBrackets(k)
			continue
		}
		if p.fold(k) != "," || p.class(k-1) == "amount" || p.class(k-1) == "when" {
			continue
		}
		to, dated := k+1, false
		for p.class(to) == "base" || p.class(to) == "when" || p.class(to) == "neutral" || p.class(to) == "preposition" {
			dated = dated || p.class(to) == "when"
			to++
		}
		if dated && p.fold(to) == "," && to+1 < len(p.mentions) && isPredicate(&p.mentions[to+1]) {
			p.mentions = slices.Delete(p.mentions, to, to+1)
			p.mentions = slices.Delete(p.mentions, k, k+1)
		}
	}
}

// timeInBrackets takes away the brackets that open at mention k and hold a time only, behind
// a trade or an amount that another follows from there: "Оборот с Перу (за 2018 год) — 7 млн",
// "вырос с 3 млн (2018 год) до 7 млн (2022 год)".
func (p *parse) timeInBrackets(k int) {
	to, dated := k+1, false
	if p.class(k+2) == "when" && p.class(k+1) != "amount" {
		to++ // "(за январь – май)"
	}
	for p.class(to) == "when" {
		dated = true
		to++
	}
	lead := p.mentions[k-1].amount.lead
	moved := p.class(k-1) == "amount" && (lead == "from" || lead == "to") && p.mentions[k-1].amount.measure == money
	if p.inflects() && dated && p.fold(to) == ")" && (moved || p.class(k-1) == "area" || p.class(k-1) == "indicator") {
		p.mentions = slices.Delete(p.mentions, to, to+1)
		p.mentions = slices.Delete(p.mentions, k, k+1)
	}
}

// setOff says whether the comma at mention k only sets off a word that joins a clause to
// the one before, or a remark of who speaks, from the clause that goes on behind it: "Peru,
// for its part, sold 5 million", "Peru, he added, sold 5 million".
func (p *parse) setOff(k int) bool {
	if p.inflects() {
		return p.closesTraders(k)
	}
	if !p.language.PlainNouns() {
		return false
	}
	return p.asideAt(k) || p.asideAt(k-2) || p.asideAt(k-3)
}

// closesTraders says whether the comma at mention k closes the words for those who trade
// that another comma opened: "среди стран, вложивших в Литву, Эстония занимает".
func (p *parse) closesTraders(k int) bool {
	for j := k - 1; j >= 0 && j >= k-5 && p.class(j) != "amount" && p.class(j) != "mark"; j-- {
		if m := &p.mentions[j]; m.class == "indicator" {
			return m.entry.Has("ranked") && strings.Contains(p.words(m.from, m.to), ",")
		}
	}
	return false
}

// asideAt says whether the comma at mention k opens a pair of commas round such a word.
func (p *parse) asideAt(k int) bool {
	if p.fold(k) != "," || k+2 >= len(p.mentions) {
		return false
	}
	if p.fold(k+2) == "," {
		return p.mentions[k+1].is("aside")
	}
	return p.fold(k+3) == "," && p.class(k+1) == "pronoun" && p.class(k+2) == "say"
}

// forMoney leaves out the preposition that stands between a French verb of trade and what
// was paid: "a importé pour 5 millions de Chine, pour 4 millions de Turquie".
func (p *parse) forMoney() {
	for k := len(p.mentions) - 2; k >= 0 && p.language.Behind; k-- {
		if m := &p.mentions[k+1]; p.mentions[k].entry.Value == "toward" && m.class == "amount" &&
			(m.amount.measure == money || m.amount.multiplier >= 6) {
			p.mentions = slices.Delete(p.mentions, k, k+1)
		}
	}
}
