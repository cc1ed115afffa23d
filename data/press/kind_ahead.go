package press

import "oborot/data"

// growthAhead returns the word of growth that an amount stands before, with what
// it is compared with or with other amounts between, each with its preposition:
// "На 32%, до 5 млрд долларов, вырос экспорт", "На 7% к прошлому году вырос".
func (p *parse) growthAhead(k int) int {
	if a := p.mentions[k].amount; a.lead == "" || !p.inflects() {
		return nowhere
	}
	open := false // behind a comma that nothing has followed
	for j := k + 1; j < len(p.mentions); j++ {
		switch m := &p.mentions[j]; {
		case p.fold(j) == ",":
			open = j == k+1 && p.fold(k-1) != ","
		case m.is("or") || p.comparesAhead(j):
		case m.class == "amount" && m.amount.lead != "":
			open = false
		case m.class == "growth" && !m.entry.Has("noun") && j > k+1 && !open:
			return j
		default:
			return nowhere
		}
	}
	return nowhere
}

// growsAhead returns the sign of the verb of growth that the amount at mention k
// stands before, as what it grew by: "На 120 млн долларов вырос экспорт".
func (p *parse) growsAhead(k int) int {
	if p.mentions[k].amount.lead != "on" || !p.inflects() {
		return 0
	}
	at := k + 1
	if p.class(at) != "growth" {
		at = p.growthAhead(k)
	}
	if at < 0 || p.mentions[at].entry.Has("noun") {
		return 0
	}
	p.lean = at
	return sign(p.mentions[at].entry.Value)
}

// comparesAhead says whether mention j tells when, or against when, something grew.
func (p *parse) comparesAhead(j int) bool {
	m := &p.mentions[j]
	return m.is("base") || m.is("index") || m.class == "year-on-year" || m.class == "when" ||
		(m.class == "preposition" || m.class == "known") && p.class(j+1) == "when"
}

// opensGrowth says whether the amount at mention k is told of the indicator
// behind the word of growth that it stands before.
func (p *parse) opensGrowth(k, at int) bool {
	growth := p.growthAhead(k)
	return growth >= 0 && growth < at && !p.boundaryBetween(growth, at) && !p.between(p.clauseStart(k), k, isSubject)
}

// timeAhead drops a time that an amount cannot be of: last year where it is still
// expected, a time to come where it is told to be that of today, any of a place that
// somebody moved from.
func (p *parse) timeAhead(s *Statement, k int, main When, found bool) (When, bool) {
	former := p.formerPlace(k)
	if span, told := p.yearsBetween(); told && former && p.mentions[k].amount.lead == "from" {
		return span, true // "entre 2015 et 2021, passée du 11e au 7e rang"
	}
	if k > 0 && p.presentOf(k-1) || p.ofToday(k) || former {
		return When{}, true
	}
	if p.missed(k) {
		return main, found
	}
	if s.Modality == data.Expected && found && p.ofFact(k) {
		return When{}, true
	}
	if s.Modality == data.Expected && p.language.PlainNouns() && main.Form == Span && main.Relative && main.Year < 0 {
		return When{}, false
	}
	return main, found
}

// ofFact says whether the only time before the amount at mention k, which is still
// expected, is that of a fact told before it: "в 2019 году достигла 4,5 миллиарда,
// премьер предлагает выйти на 10".
func (p *parse) ofFact(k int) bool {
	j := p.amountBefore(k)
	if !p.inflects() || j < 0 || p.mentions[j].amount.lead == "from" || p.modality(j, false) != data.Actual {
		return false
	}
	from, next := j+1, p.amountBehind(k)
	if _, direct := p.timeBehind(from); direct {
		from = p.lean + 1
	}
	if next < 0 {
		next = len(p.mentions)
	}
	return !p.between(from, next, func(m *mention) bool { return m.class == "when" })
}

// ofOtherPlan says whether the time at mention j stands right behind another sum that the
// same thing is to be brought to, and is of that one alone: "to 5 million soon and to 10
// million within five years"; or only tells when the plan was agreed on.
func (p *parse) ofOtherPlan(j, k int) bool {
	if p.agreedIn(j) && !p.ahead(j) {
		return true
	}
	i := j - 1
	for i >= 0 && p.linking(i) {
		i--
	}
	if !p.language.PlainNouns() || i < 0 || i == k || p.class(i) != "amount" ||
		p.mentions[i].amount.measure != money || p.mentions[k].amount.measure == percent {
		return false
	}
	return !p.between(min(i, k), max(i, k), func(m *mention) bool {
		return m.class == "indicator" ||
			m.class == "area"
	})
}

// toComeOnly says whether the time at mention j is one to come that another clause tells,
// so that it is none of what is so already: "торговля достигла 30 млрд, и за ближайшие
// пять лет она должна вырасти вдвое".
func (p *parse) toComeOnly(j, k int, target bool) bool {
	parted := p.boundaryBetween(min(j, k), max(j, k))
	return !target && parted && p.mentions[j].when.Form == Next
}
