package press

import "oborot/data"

// sameTimeAs says whether the clause of an amount points to the time that the
// sentence has told before: "за тот же срок".
func (p *parse) sameTimeAs(k int) bool {
	for j := k - 1; j >= 0 && p.class(j) != "amount" && p.fold(j) != ";"; j-- {
		if p.class(j) == "when" && p.restated(j) {
			return true
		}
	}
	return false
}

// ofContrast says whether the base at mention j opens a clause of its own, with
// another growth: "за год вырос на треть, а по сравнению с 2019 годом — впятеро".
func (p *parse) ofContrast(j, k int) bool {
	i := j - 1
	for i > k &&
		(isBaseWord(&p.mentions[i]) || p.mentions[i].is("base-to") || p.class(i) == "preposition" ||
			p.class(i) == "known") {
		i--
	}
	next := p.amountBehind(j)
	if _, again := p.outdoneAgain(next); next > k && j > k && (again || p.towardAgain(j)) {
		return true
	}
	if i <= k || p.class(i) != "but" || next < 0 {
		return false
	}
	m := p.mentions[next].amount.measure
	return m == percent || m == ratio
}

// thenLed gives an amount the lead word that stands before the year which only
// describes it: "с прошлогодних 14%".
func (p *parse) thenLed() {
	for k := 2; k < len(p.mentions); k++ {
		if !p.ofNext(k-1) && !p.presentOf(k-1) {
			continue
		}
		if e, found := p.entryOf(p.mentions[k-2].from, "lead"); found && p.mentions[k].amount.lead == "" {
			p.mentions[k].amount.lead = e.Value
		}
	}
}

// taken says whether the time at mention j describes another amount than k, right
// behind it, or stands right behind one, in brackets or without a mark between, and
// so belongs to that one.
func (p *parse) taken(j, k int) bool {
	if j+1 != k && (p.ofNext(j) || p.ofFormer(j)) {
		return true
	}
	i := j - 1
	for i >= 0 && p.linking(i) {
		i--
	}
	if i < 0 || i == k || p.class(i) != "amount" {
		return false
	}
	a := &p.mentions[i].amount
	if a.measure == plain && !p.postpositional() {
		return p.againstBefore(i) && j+1 != k // "against 4,800 in 2021, an increase of 8%"
	}
	if a.measure != money && a.measure != percent && a.measure != ratio {
		return false
	}
	yearly := p.mentions[j].when.Form == Annually && (a.measure == percent || p.between(j, k, isCue))
	return a.lead == "from" || !p.postpositional() && p.againstBefore(i) || yearly
}

// ofFormer says whether the time at mention j only tells when the amount right behind it
// was, from which something went: "сократился до 594 млн с зафиксированных в октябре 732".
func (p *parse) ofFormer(j int) bool {
	if !p.inflects() || p.class(j+1) != "amount" || p.mentions[j+1].amount.measure != money ||
		p.amountBefore(j) < 0 || p.mentions[p.amountBefore(j)].amount.lead != "to" {
		return false
	}
	for i := j - 1; i > j-5 && i > 0 && p.class(i) != "amount" && !p.boundary(i); i-- {
		if m := &p.mentions[i]; m.lexeme.Is("lead", "from") {
			return true
		}
	}
	return false
}

// rateOpens says whether the percentage at mention k stands before the indicator of its frame
// and the amount at mention j is the first one behind that, so that both are of one time:
// "en hausse de 12 %, les exportations ont atteint 5 millions en 2019".
func (p *parse) rateOpens(f *frame, k, j int) bool {
	return k < f.at && f.at < j && p.mentions[k].amount.measure == percent && p.amountBefore(j) == k
}

// growthReaches says whether the money at mention j is what the growth at mention k leads
// to, so that both are of one time: "fell by 5 million (-2%) to 90 million in 2019".
func (p *parse) growthReaches(k, j int) bool {
	if !p.language.PlainNouns() || p.mentions[j].amount.lead != "to" {
		return false
	}
	_, grown := p.growthBefore(k)
	return grown || p.mentions[k].amount.sign != 0 || p.bracketed(k) || k > 0 && p.mentions[k-1].is("or")
}

// onlyMonths says whether the time at mention k is of several months from January on, and
// the only one that the sentence tells.
func (p *parse) onlyMonths(k int) bool {
	w := p.mentions[k].when
	for j := range p.mentions {
		if j != k && p.class(j) == "when" {
			return false
		}
	}
	return p.language.PlainNouns() && w.Form == Span && w.Month == 1 && w.Months > 3 && w.Months < 12 &&
		!p.mentions[k].entry.Has("same")
}

// besideNow returns the time that the clause of the amount at mention k names before it, where
// a word for the present stands beside it, which is no time of a flow: "за первые полгода
// сейчас двукратный рост экспорта".
func (p *parse) besideNow(k int) When {
	for j := k - 1; p.inflects() && j >= 0 && !p.boundary(j) && p.class(j) != "and" && p.class(j) != "amount"; j-- {
		if w := p.mentions[j].when; p.class(j) == "when" && w.Form != Now && p.isMain(j) && !p.taken(j, k) {
			p.because(k, "period: the last time told before the amount", j)
			return w
		}
	}
	return When{}
}

// toldBehind returns the time told right behind the amount at mention k, over the same money
// in another currency, or behind the level that a growth led to: "rose by another 21% to
// $2.7 billion in the first half of 2023".
func (p *parse) toldBehind(k int) (When, bool) {
	if w, told := p.timeFollowed(k); told {
		return w, true
	}
	if w, direct := p.timeBehind(k + 1); direct {
		return w, true
	}
	if w, told := p.partThenBehind(k); told {
		return w, true
	}
	a, next := p.mentions[k].amount, k+1
	if p.fold(next) == "," {
		next++
	}
	if a.measure != percent && a.measure != ratio {
		return When{}, false
	}
	verb := p.overComing(next)
	if p.class(verb) != "amount" || verb > next && p.between(0, k, isTime) {
		return When{}, false
	}
	if a := p.mentions[verb].amount; a.lead != "to" && verb == next || a.measure == percent {
		return When{}, false
	}
	return p.timeBehind(verb + 1)
}

// overComing returns the mention behind the verb at mention k that tells what a growth has
// led to: "rose by 5%, reaching $9 million in 2021", "rose by 5% and reached".
func (p *parse) overComing(k int) int {
	verb := k
	if p.class(verb) == "and" {
		verb++
	}
	if p.language.PlainNouns() && p.class(verb) == "level" && p.cue(verb) == data.Actual && p.class(verb+1) == "amount" &&
		p.mentions[verb+1].amount.measure == money {
		return verb + 1
	}
	return k
}

func isTime(m *mention) bool { return m.class == "when" }

// yearlyBy returns the mention of the year by which something is to come to so much a year,
// "over 5 billion a year by 2030", where that is told at mention j; else j.
func (p *parse) yearlyBy(j int) int {
	next := j + 1
	if next < len(p.mentions) && p.mentions[next].is("dating") {
		next++
	}
	if p.mentions[j].when.Form != Annually {
		return j
	}
	for i := j - 1; p.inflects() && i >= 0 && p.fold(i) != ";"; i-- {
		if w := &p.mentions[i]; w.class == "when" && w.when.Form == Span &&
			(w.entry.Has("dating") || i > 0 && p.mentions[i-1].is("dating")) {
			return i // "к 2025 году нарастить торговлю до 7 млрд в год"
		}
	}
	if p.class(next) == "when" && p.mentions[next].when.Form == Span && p.ahead(next) {
		return next
	}
	return j
}

// partThenBehind returns the time of a part that is told behind the same part in percent, or
// behind a verb of coming: "including 75 million, or almost a quarter of it, in 2021 alone",
// "of which 75 million came in 2021".
func (p *parse) partThenBehind(k int) (When, bool) {
	if !p.language.PlainNouns() {
		return When{}, false
	}
	if k+1 < len(p.mentions) && k > 0 && p.mentions[k-1].is("of-which") &&
		(p.mentions[k+1].is("goods-come") || p.mentions[k+1].is("goes") || p.mentions[k+1].is("ranks")) {
		return p.timeBehind(k + 2)
	}
	again := k
	if p.fold(k+1) == "," && p.class(k+2) != "" && p.mentions[k+2].is("or") && p.class(k+3) == "amount" {
		again = k + 3
	}
	if again < 2 || !p.mentions[again-1].is("or") || p.fold(again-2) != "," {
		return When{}, false
	}
	for again++; again < len(p.mentions) &&
		(p.mentions[again].is("of-that") || p.class(again) == "of-which" || p.class(again) == "share-of"); {
		again++
	}
	if p.fold(again) != "," {
		return When{}, false
	}
	return p.timeBehind(again + 1)
}

// setAgainstThen says whether the time of what is compared with stands right behind it: "to top $2
// billion compared to $1.6 billion in 2022".
func (p *parse) setAgainstThen(k int) bool {
	w, told := p.timeBehind(k + 1)
	return told && w.Form == Span && p.class(k+1) != "cue"
}
