package press

import (
	"oborot/data"
	"oborot/data/lexicon"
)

// This file tells of several countries that a text takes together without saying by name
// which they are: "на пятёрку лидеров во главе с Китаем пришлось 60% экспорта", "десять
// крупнейших партнёров дают две трети импорта". What they have is theirs together, and
// nobody's who is named beside them as their head or in a list: the other side is open.

// takenTogether makes one group without a code of several countries that a part of a whole is
// told of, and no sides of those whom the group is told to be headed by.
func (p *parse) takenTogether() {
	p.rowsAsOne()
	if !p.inflects() {
		return
	}
	p.peaksSince()
	for k := 1; k < len(p.mentions); k++ {
		if p.mentions[k-1].is("headed-by") && p.class(k) == "area" {
			p.mentions[k].class = "known"
			continue
		}
		number := p.numberOf(k)
		if number < 0 || !p.sharesWhole(k) {
			continue
		}
		p.mentions[number].class = "known"
		p.mentions[k].class, p.mentions[k].area = "area", area{code: "?", group: true, role: "share"}
		p.unlisted(k)
	}
}

// numberOf returns the number of those who trade, or of the countries, at mention k that
// are taken together: "пять главных поставщиков", "тройка стран"; negative where none is.
func (p *parse) numberOf(k int) int {
	m := &p.mentions[k]
	if !(m.class == "indicator" && m.entry.Has("ranked")) && !isHereCountry(m) {
		return nowhere
	}
	j := k - 1
	for j > k-3 && j >= 0 && (p.class(j) == "neutral" || p.class(j) == "known") {
		j--
	}
	if p.class(j) != "amount" {
		return nowhere
	}
	if a := p.mentions[j].amount; a.measure != plain && !(a.measure == rank && a.figure.Hedge == data.AtMost) {
		return nowhere
	}
	return j
}

// sharesWhole says whether the next amount behind the countries at mention k is the
// percentage that falls on them, or that they give.
func (p *parse) sharesWhole(k int) bool {
	next := p.amountBehind(k)
	return next >= 0 && p.mentions[next].amount.measure == percent && p.between(k, next, func(m *mention) bool {
		return m.class == "share" || m.class == "level" || m.is("gives-part") || m.is("gives")
	}) && !p.between(k, next, func(m *mention) bool { return m.class == "growth" })
}

// unlisted takes the names of those whom mention k counts out of the sides: "три
// поставщика — Китай, Россия и Германия — дали 35%".
func (p *parse) unlisted(k int) {
	if p.fold(k+1) != "-" && p.fold(k+1) != "(" {
		return
	}
	for j := k + 2; j < len(p.mentions) && p.fold(j) != "-" && p.fold(j) != ")" && p.class(j) != "amount"; j++ {
		if p.class(j) == "area" {
			p.mentions[j].class = "known"
		}
	}
}

// rowsAsOne makes one group without a code of the countries of a row that are told to be
// taken together: "China and Russia together account for 68% of the imports", "вместе Чили
// и Перу вложили 5 млрд".
func (p *parse) rowsAsOne() {
	for k := 0; (p.language.PlainNouns() || p.inflects()) && k < len(p.mentions); k++ {
		if !p.mentions[k].is("jointly") || p.inflects() && p.class(k+1) == "preposition" {
			continue
		}
		first, end := p.rowEndingAt(k), k
		if first == k && p.inflects() && p.class(k+1) == "area" {
			for first, end = k+1, k+2; p.class(end+1) == "area" && p.joinsRow(end); end += 2 {
				continue
			}
		}
		if !p.between(first, end, func(m *mention) bool { return m.class == "and" }) {
			continue
		}
		a := &p.mentions[first].area
		a.code, a.place, a.group, a.joined, a.owner = "?", "", true, false, false
		for j := first + 1; j < end; j++ {
			p.mentions[j].class, p.mentions[j].entry, p.mentions[j].lexeme = "known", lexicon.Entry{}, nil
		}
	}
}

// rowEndingAt returns the first country of the row right before mention k, or k.
func (p *parse) rowEndingAt(k int) int {
	first := k
	for j := k - 1; j >= 0 && (p.class(j) == "area" || p.joinsRow(j)); j-- {
		if p.class(j) == "area" {
			first = j
		}
	}
	return first
}

// joinsRow says whether mention k stands between two of a row.
func (p *parse) joinsRow(k int) bool { return p.class(k) == "and" || p.fold(k) == "," }
