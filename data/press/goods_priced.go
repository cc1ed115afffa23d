package press

import (
	"slices"

	"oborot/data"
)

// priced says whether the money at mention k is what a unit of goods costs, and no
// value of trade: "килограмм мандаринов подорожал до 95 рублей".
func (p *parse) priced(k int) bool {
	if p.mentions[k].amount.measure != money || p.mentions[k].amount.multiplier >= 6 || !p.ownersRows() {
		return false
	}
	if p.mentions[k].amount.multiplier < 3 &&
		p.mentions[k].amount.figure.Decimal().LessThan(data.Figure{Coefficient: 1000}.Decimal()) &&
		p.between(k-2, k, func(m *mention) bool { return m.is("worth") }) {
		return true // "товары стоимостью более 500 евро"
	}
	for j := k - 1; j >= 0 && !p.boundary(j) && p.class(j) != "amount"; j-- {
		if p.is(p.mentions[j].from, "physical") && p.opensPrice(j) {
			return true // the unit is what costs so much
		}
	}
	return false
}

// opensPrice says whether the unit at mention k is what its clause tells of: nothing
// stands before it in the clause but "and" or a word that tells nothing.
func (p *parse) opensPrice(k int) bool {
	for k--; k >= 0 && (p.class(k) == "neutral" || p.class(k) == "and" || p.class(k) == "but"); k-- {
		continue
	}
	return k < 0 || p.boundary(k)
}

// dutyGoesOn says whether the flow at mention k is the next of those that a price or a
// duty is told of, led to by the same word: "пошлина на экспорт пшеницы составит 2 тыс.
// рублей за тонну, на вывоз ячменя — 1849".
func (p *parse) dutyGoesOn(frames []frame, k int) bool {
	last := &frames[len(frames)-1]
	if last.entry.Has("over") {
		return k > last.at+1 && p.fold(k-1) == p.fold(last.at+1) && p.class(k-1) != "mark"
	}
	first := last
	for i := len(frames) - 1; i >= 0 && frames[i].trap && !frames[i].entry.Has("over"); i-- {
		first = &frames[i]
	}
	opened := first.at > 1 && first.trap && p.mentions[first.at-2].entry.Has("over")
	return opened && last.trap && k > 0 && p.fold(k-1) == p.fold(first.at-1) && p.class(k-1) != "mark"
}

// weightsPaidFor takes out the weight right before the money that was paid for it, which
// is then told of the clause alone: "из них 2 тонны на 90 млн долларов — в Италию",
// "Иран 7 мың тонна етті 30 млн долларға алды".
func (p *parse) weightsPaidFor() {
	for k := 0; (p.inflects() || p.postpositional()) && k+1 < len(p.mentions); k++ {
		if p.class(k) != "amount" || p.mentions[k].amount.measure != physical || p.mentions[k].amount.lead != "" {
			continue
		}
		if p.postpositional() {
			p.takeOutPaid(k)
			continue
		}
		at := k + 1
		for at+1 < len(p.mentions) && p.mentions[at].is("worth") {
			at++
		}
		if m := &p.mentions[at]; m.class == "amount" &&
			(m.amount.measure == money || m.amount.measure == plain && m.amount.multiplier >= 6) &&
			(m.amount.lead == "on") != (at > k+1) && p.class(at+1) != "compare" {
			m.amount.lead = ""
			p.mentions = slices.Delete(p.mentions, k, at)
		}
	}
}

// marksBehind takes out the word for a level behind the money that something is told to move
// from or to: "from the $1 billion level to $3 billion".
func (p *parse) marksBehind() {
	for k := 0; p.language.PlainNouns() && k+1 < len(p.mentions); k++ {
		if a := p.mentions[k].amount; p.class(k) == "amount" && a.measure == money &&
			(a.lead == "from" || a.lead == "to") && p.mentions[k+1].is("index-noun") {
			p.mentions = slices.Delete(p.mentions, k+1, k+2)
		}
	}
}

// takeOutPaid takes out the weight at mention k where it, or the noun of goods behind it, is
// the object of a deal and the money for it follows.
func (p *parse) takeOutPaid(k int) {
	sum := k + 1
	if p.class(sum) != "amount" {
		sum++
	}
	if p.ending(sum-1) == "object" && p.amountEnds(sum, money, "toward") {
		p.mentions = slices.Delete(p.mentions, k, k+1)
	}
}
