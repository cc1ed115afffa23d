package press

import "oborot/data/lexicon"

// growthTold finds the growth that an amount is told to be: "рост экспорта в
// Китай составил 17 процентов". The noun stands before the indicator, and
// nothing but names, times and a word of level stands between it and the amount.
// It returns -1 where there is none.
func (p *parse) growthTold(k int) (lexicon.Entry, int) {
	if at := p.yearlyRise(k); at > 0 {
		return p.mentions[at].entry, at
	}
	told := false
	for j := k - 1; j >= 0; j-- {
		m := &p.mentions[j]
		switch {
		case m.class == "growth":
			if m.entry.Has("noun") && told {
				return m.entry, j
			}
			return lexicon.Entry{}, -1
		case m.class == "level":
			told = true
		case m.class == "amount", m.class == "share", m.class == "trap", m.class == "say", p.fold(j) == ";", p.fold(j) == ",", m.class == "but":
			return lexicon.Entry{}, -1
		}
	}
	return lexicon.Entry{}, -1
}

// riseMade says whether the percentage at mention k is what a growth named before it made up,
// and no part of anything: "the increase in exports made up 7 percent", "тауар айналымының
// өсімі 42 пайызды құрады".
func (p *parse) riseMade(k int) bool {
	if !p.postpositional() && (!p.language.PlainNouns() || p.class(k-1) != "level" || p.ofAt(k+1)) {
		return false
	}
	_, at := p.growthTold(k)
	return at >= 0
}

// shareGoesOn says whether an amount goes on with the shares of a list: nothing
// but the name of a country stands between it and the mark before.
func (p *parse) shareGoesOn(k int) bool {
	dash := p.fold(k-1) == "-"
	j := k - 1
	if dash {
		j--
	}
	named := false
	for ; j >= 0 &&
		(p.class(j) == "area" || p.class(j) == "preposition" || p.class(j) == "and" || p.goesOnAs(j, k) ||
			p.followsOn(j)); j-- {
		named = named || p.class(j) == "area"
	}
	return named && (j < 0 || p.boundary(j) || p.joinsRates(j+1)) && p.mentions[k].amount.lead != "on"
}

// shareOfNextTime says whether the percentage at mention k is the share of one more time:
// "grew from 13% in 2016 to 14% in 2019 and 15% in 2022".
func (p *parse) shareOfNextTime(k int) bool {
	if !p.language.PlainNouns() || p.class(k-1) != "and" || p.class(k-2) != "when" {
		return false
	}
	before := p.amountBefore(k)
	_, told := p.timeBehind(k + 1)
	return told && before >= 0 && p.mentions[before].amount.measure == percent && p.mentions[before].amount.lead == "to"
}

// averaged returns the span of which a yearly growth is the average: "с 2010
// года экспорт рос на 9% в год"; the rate itself where no span is told.
func (p *parse) averaged(rate When) When {
	for k := range p.mentions {
		if p.class(k) != "when" || !p.isMain(k) {
			continue
		}
		switch w := p.mentions[k].when; w.Form {
		case Open, Last, Between, Next:
			if last := p.spanBehind(k); w.Form == Open && w.Month == 0 && !last.NeedsDate() &&
				last.Months == 12 && last.Year > w.Year {
				return When{Form: Between, Year: w.Year, Until: last.Year}
			}
			return w
		}
	}
	return rate
}

// growthBefore returns the sign of the growth word that governs an amount: it
// stands before it, with nothing between but times, hedges and names.
func (p *parse) growthBefore(k int) (int, bool) {
	if s, found := p.outdone(k); found {
		return s, true
	}
	for j := k - 1; j >= 0 && j >= k-9; j-- {
		m := &p.mentions[j]
		switch {
		case p.recoveredFrom(j) && !(j == k-1 && p.mentions[j].entry.Has("of")):
		case m.class == "growth":
			p.lean = j
			return sign(m.entry.Value), true
		case m.class == "amount" && m.amount.measure != percent && m.amount.measure != ratio:
			return 0, false
		case m.class == "amount" && p.class(j+1) != "compare" && !p.respective():
			return 0, false
		case m.class == "level" || m.class == "share" || m.class == "indicator" && j < k-4 || m.class == "trap":
			return 0, false
		case p.boundary(j) && p.fold(j) != "-" && p.fold(j) != "(" && !p.respective():
			return 0, false
		}
	}
	return 0, false
}

func (p *parse) growthAround(k int) bool {
	_, near := p.growthBefore(k)
	return near || p.class(k+1) == "growth"
}

// lastGrowth returns the sign of the last growth word before mention k, across
// clauses that leave it out.
func (p *parse) lastGrowth(k int) (int, bool) {
	for j := k - 1; j >= 0; j-- {
		switch p.class(j) {
		case "growth":
			if p.recoveredFrom(j) {
				continue
			}
			p.lean = j
			return sign(p.mentions[j].entry.Value), true
		case "trap", "share":
			return 0, false
		case "amount":
			if a := p.mentions[j].amount; a.measure == percent && a.sign != 0 {
				return a.sign, true
			} else if a.lead == "on" && p.class(j+1) == "compare" {
				p.lean = j + 1
				return sign(p.mentions[j+1].entry.Value), true // "на 3% меньше, с Польшей — на 4%"
			}
		}
	}
	return 0, false
}

// rateBefore says whether a rate of growth stands before an amount in its
// sentence, with the word of growth right before it.
func (p *parse) rateBefore(k int) bool {
	for j := k - 1; j > 0 && p.fold(j) != ";"; j-- {
		if a := p.mentions[j].amount; p.class(j) == "amount" && (a.measure == percent || a.measure == ratio) {
			return p.growthAround(j)
		}
	}
	return false
}

// growsBy says whether an amount is led by the word for how much something grew,
// which belongs to its words: "на 5 млн".
func (p *parse) growsBy(k int) bool {
	lead := p.mentions[k].amount.lead
	return (lead == "by" || lead == "on") && !p.bareLead(k)
}

// riseOfFunds returns the sign of the growth of investments that the percentage at mention k is
// told to be: "рост чешских инвестиций в Перу составил 34%"; nought where it is none.
func (p *parse) riseOfFunds(f *frame, k int) int {
	j := f.at - 1
	for p.class(j) == "neutral" || p.class(j) == "foreign" || p.class(j) == "area" && p.mentions[j].area.adjective {
		j--
	}
	if !p.inflects() || !f.funds() || f.at > k || p.mentions[k].amount.lead != "" || p.class(j) != "growth" ||
		!p.mentions[j].entry.Has("noun") || p.class(k-1) != "level" && p.fold(k-1) != "-" {
		return 0
	}
	if p.between(f.at, k, func(m *mention) bool { return m.class == "amount" || m.class == "share" }) {
		return 0
	}
	return sign(p.mentions[j].entry.Value)
}
