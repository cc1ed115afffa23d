package press

import "oborot/data"

// exceeded says whether the indicator at mention k is the one that another
// exceeds, so that what follows is the balance of the two: "экспорт превысил
// импорт на 1 млрд".
func (p *parse) exceeded(frames []frame, k int) bool {
	if p.postpositional() {
		return p.outweighed(frames, k, money)
	}
	sum := k + 1
	for p.language.PlainNouns() &&
		(p.class(sum) == "preposition" || p.class(sum) == "area" || p.class(sum) == "here" ||
			p.class(sum) == "anaphor" || sum < len(p.mentions) && p.mentions[sum].is("from-there")) {
		sum++ // "surpassed imports from it by $5 billion"
	}
	if len(frames) == 0 || p.class(sum) != "amount" || p.mentions[sum].amount.measure != money {
		return false
	}
	if lead := p.mentions[sum].amount.lead; lead != "on" && !(lead == "by" && p.language.PlainNouns()) {
		return false
	}
	one, other := frames[len(frames)-1], p.mentions[k].entry.Value
	pair := one.indicator == "exports" && other == "imports" || one.indicator == "imports" && other == "exports"
	return pair && !one.trap && p.between(one.at, k, func(m *mention) bool { return m.is("exceeds") })
}

// exceededTimes says whether the flow at mention k is told to be so many times, or by so much
// percent, below the other one, which measures neither: "imports outstripped exports 2.7 times".
func (p *parse) exceededTimes(frames []frame, k int) bool {
	if !p.language.PlainNouns() || len(frames) == 0 || p.class(k+1) != "amount" {
		return false
	}
	one, how := frames[len(frames)-1], p.mentions[k+1].amount.measure
	return otherFlow(one.indicator) == p.mentions[k].entry.Value && (how == ratio || how == percent) &&
		p.between(one.at, k, func(m *mention) bool { return m.is("exceeds") }) &&
		!p.between(one.at, k, isAmount)
}

// marginOrMoney reads money as moneyKind does, but the one by which a flow in its case is
// outweighed is the balance itself: "экспорт импорттан 15 миллиард долларға көп".
func (p *parse) marginOrMoney(f *frame, k int) (reading, bool) {
	if p.postpositional() && f.indicator == "balance" && p.ending(f.at) == "from" {
		if p.class(k+1) == "compare" && p.mentions[k+1].entry.Value == "down" && !f.entry.Has("down") {
			f.entry.Features += " down" // "импорттан 2 млрд долларға аз"
		}
		p.because(k, "kind: money is a level", nowhere)
		return reading{kind: data.Level, end: k + 1}, true
	}
	return p.moneyKind(f, k)
}

// balance turns the frame of the indicator that exceeds another into the one of
// their balance; the amount stands behind the other, at mention k.
func (f *frame) balance(k int, other string) {
	f.indicator, f.entry.Value, f.at = "balance", "balance", k
	if other == "exports" {
		f.entry.Features += " down"
	}
}

// afterFunds says whether foreign investments have just been spoken of, so that
// investments alone are those: "входит в число пяти инвесторов, его вложения …".
func afterFunds(frames []frame) bool {
	if len(frames) == 0 {
		return false
	}
	f := frames[len(frames)-1]
	return !f.trap && f.funds()
}

// leftOut says whether the adjective at mention k stands for the noun that it
// leaves out: "84 предприятия, в том числе 31 совместное".
func (p *parse) leftOut(k int) bool {
	j := k + 1
	for p.class(j) == "area" && p.mentions[j].area.adjective || p.firstOfPair(j) ||
		j > k+1 && p.fold(j) == "-" && p.class(j+1) == "area" && p.mentions[j+1].area.adjective {
		j++ // "170 совместных кыргызско-китайских"
	}
	next := p.class(j)
	return p.class(k-1) == "amount" && p.mentions[k-1].amount.measure == plain &&
		(next == "" || next == "mark" || next == "and" || next == "but" || next == "preposition" && !p.jointWith(k))
}

// otherThan says whether the word of comparison at mention k compares with
// another indicator or another country and not with another time: "вчетверо больше
// импорта", "впятеро меньше, чем продала", "втрое больше, чем в Россию".
func (p *parse) otherThan(f *frame, k int) bool {
	if p.class(k) != "compare" {
		return false
	}
	j, comma := k+1, p.fold(k+1) == ","
	if comma {
		j++
	}
	than := j == k+1 && p.class(j) == "area" || p.mentions[k].entry.Has("than")
	if p.class(j) == "base" {
		than = true
		j++
	}
	for last := j + 3; j < last &&
		(p.class(j) == "preposition" || p.class(j) == "theirs" || p.class(j) == "neutral" ||
			p.language.PlainNouns() && (p.class(j) == "anaphor" || p.class(j) == "pronoun") || // "more than it bought"
			j < len(p.mentions) && p.mentions[j].is("possessive")); {
		j++
	}
	if p.class(j) == "area" && than {
		code := p.mentions[j].area.code
		return !p.between(0, k, func(m *mention) bool { return m.class == "area" && m.area.code == code })
	}
	if comma && !than && p.inflects() {
		return false // "составил 5 млн, что на 6% больше, импорт — 3 млн"
	}
	return p.class(j) == "indicator" &&
		(p.mentions[j].entry.Value != f.indicator ||
			!p.between(j, j+4, func(m *mention) bool { return m.class == "when" }))
}
