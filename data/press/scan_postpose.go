package press

import "oborot/data"

// postpose rereads the mentions of a language whose words govern from behind:
// areas take their part from their endings and from the words that follow them,
// and verbs move before the amounts that they close, where composition looks
// for them.
func (p *parse) postpose() {
	if !p.postpositional() {
		return
	}
	for k := range p.mentions {
		p.exceeds(k)
		p.putting(k)
		p.delivering(k)
		p.byCase(k)
	}
	for k := len(p.mentions) - 1; k >= 0; k-- {
		switch m := &p.mentions[k]; m.class {
		case "area":
			m.area.role = p.partBehind(k)
		case "when":
			p.timeGoverned(k)
		}
	}
	for k := range p.mentions {
		if p.class(k) == "role" {
			p.moveBack(k, p.posted(k))
		}
	}
	p.moneyWith()
	p.jointNumbers()
	p.partTakers()
	p.bareItems()
	p.partHosts()
	p.foreignOfThem()
	p.scopesOfRank()
	p.hosts()
	p.participles()
	last := -1 // the predicate before
	for k := range p.mentions {
		if p.closing(k) {
			p.close(last, k)
			last = k
		}
	}
}

// postpositional says whether the language of the sentence puts behind a word
// what others put before it.
func (p *parse) postpositional() bool { return p.language.Agglutinates() }

// inflects says whether the language of the sentence tells by cases what a noun is
// to the word before it, and puts adjectives before their nouns.
func (p *parse) inflects() bool { return p.language.Objects && !p.language.Behind }

// timeBefore returns the time that stands right before the amount at mention k,
// over the verb that was moved there.
func (p *parse) timeBefore(k int) (When, bool) {
	for j := k - 1; j >= 0; j-- {
		switch {
		case p.class(j) == "when" && p.isMain(j):
			return p.mentions[j].when, true
		case isPredicate(&p.mentions[j]) || p.linking(j) || p.class(j) == "amount" && j == k-1 && p.class(k) == "compare":
		default:
			return When{}, false
		}
	}
	return When{}, false
}

// hosts marks the country that draws investments to itself: it stands without a
// case where the verb says so, or where the investments are told to be foreign.
func (p *parse) hosts() {
	at, drawn, draws := -1, false, false
	for k := range p.mentions {
		m := &p.mentions[k]
		if p.investorsOf(k) {
			m.area.role = "in"
		}
		switch {
		case m.class == "area" && (m.area.role == "in" || m.area.role == "toward" || m.area.role == "office" && !m.area.group):
			return
		case m.class == "area" && at < 0 && !m.area.adjective && (m.area.role == "" || m.area.role == "whose") && !m.area.joined:
			at = k
		case m.is("draws") || m.class == "indicator" && m.entry.Has("foreign"):
			drawn = true
		}
		draws = draws || m.is("draws")
	}
	if at >= 0 && drawn {
		p.mentions[at].area.role = "in"
	}
	for k := at + 1; draws && at >= 0 && k < len(p.mentions); k++ {
		if p.bareArea(k) && (p.class(k+1) == "amount" && isRank(&p.mentions[k+1]) || p.fold(k+1) == "-") {
			p.mentions[k].area.role = "in" // "… көш басында, ал Өзбекстан екінші орында"
		}
	}
}

// ending returns what the endings of mention k say.
func (p *parse) ending(k int) string {
	if k < 0 || k >= len(p.mentions) {
		return ""
	}
	return p.lexemes[p.mentions[k].to-1].Role
}

// partBehind returns the part of the area at mention k: by the post or the
// postposition behind it, by its case, or by that of the area joined to it.
func (p *parse) partBehind(k int) string {
	role, next := p.ending(k), p.mentions[min(k+1, len(p.mentions)-1)]
	if e, found := p.entryOf(next.from, "postposition"); found && k+1 < len(p.mentions) {
		if e.Value == "ending" && p.officeBehind(k+1) {
			return "office" // "Латвияның экономика министрі"
		}
		if e.Value == "ending" && role != "from" && role != "toward" {
			role = plainRole(p.ending(k + 1)) // but not "Чилиден елге"
			p.mentions[k].area.adjective = p.mentions[k].area.adjective && role == ""
			return role // "қырғыз жерінде" is in the country
		}
		if e.Value == "ending" {
			return role
		}
		return e.Value
	}
	if p.officeBehind(k) && role != "in" && role != "at" {
		return "office"
	}
	if role == "of" && p.fieldOf(k) {
		return "toward"
	}
	if role == "" && next.class == "indicator" {
		p.mentions[k].area.adjective = next.entry.Has("marked") || next.entry.Has("count") || p.mentions[k].area.adjective && next.is("stake")
		if next.entry.Value == "exports" || next.entry.Value == "imports" {
			return "whose"
		}
	}
	if role == "toward" && p.belongsBehind(k) || role == "of" && p.ownsInRow(k) || role == "whose" && p.class(k-1) == "amount" && p.mentions[k-1].amount.part {
		return "share"
	}
	if p.joins(k+1) && p.class(k+2) == "area" &&
		(role == "" || role == p.ending(k+2) && (role == "toward" || role == "with" || role == "from")) {
		p.mentions[k+2].area.joined = true
		return p.mentions[k+2].area.role
	}
	if p.besideOwner(k) {
		return "with"
	}
	return plainRole(role)
}

// joins says whether mention k joins two areas.
func (p *parse) joins(k int) bool {
	return p.class(k) == "and" || p.fold(k) == ","
}

// officeBehind says whether a post or an institution of the area at mention k
// follows it, over the country where it is.
func (p *parse) officeBehind(k int) bool {
	for j := k + 1; j < len(p.mentions) && j <= k+3; j++ {
		switch {
		case p.class(j) == "role" || p.class(j) == "institution":
			return true
		case p.class(j) == "area" && (p.ending(j) == "at" || p.ending(j) == "in") || p.class(j) == "neutral" || p.class(j) == "field":
		default:
			return false
		}
	}
	return false
}

// posted returns the first mention of those before the post at mention k that
// say whose it is.
func (p *parse) posted(k int) int {
	from := k
	for from > 0 && (p.class(from-1) == "area" && !p.destined(from-1) || p.class(from-1) == "and" && from > 1 && p.class(from-2) == "area") {
		from--
	}
	return from
}

// moveBack puts mention k before mention to.
func (p *parse) moveBack(k, to int) {
	m := p.mentions[k]
	copy(p.mentions[to+1:k+1], p.mentions[to:k])
	p.mentions[to] = m
}

// timeGoverned marks a time that the word behind it, or its case, makes a base
// of comparison, or a day at which something stands.
func (p *parse) timeGoverned(k int) {
	next, ending := k+1, p.ending(k)
	for next < len(p.mentions) && p.mentions[next].is("neutral") || p.class(next) == "period" || next < len(p.mentions) && p.mentions[next].is("unit-month") {
		ending, next = p.ending(next), next+1
	}
	m := &p.mentions[k]
	if p.fold(next) == "(" && next == k+1 {
		next = p.behindBrackets(next) // "алдыңғы жылмен (8,6 миллион доллар) салыстырғанда"
	}
	switch {
	case p.class(next) == "amount" && p.mentions[next].amount.part && p.ending(next-1) == "of":
		m.entry.Features += " base" // "of the level of the year before 86 percent"
		p.mentions[next].amount.part, p.mentions[next].amount.ofLevel = false, true
	case p.class(next) == "base" || p.class(next) == "against":
		m.entry.Features += " base"
	case ending == "from" && p.comparedBehind(next):
		m.entry.Features += " base"
	case next < len(p.mentions) && p.mentions[next].is("dating") || ending == "toward" || ending == "at" && p.class(next) == "source":
		m.entry.Features += " dating"
	case m.when.Form == Day && ending == "in" && p.between(k, len(p.mentions), isStanding) || m.when.Form == Day && (p.leadsCounts(k) || ending == "in" && p.between(k, len(p.mentions), isFunds)):
		m.entry.Features += " dating" // "on 1 January 12 enterprises were registered"
	case m.when.Form == Span:
		m.entry.Features += " ahead"
	}
}

// comparedBehind says whether an amount and a word of comparison or growth follow at
// mention k, or one of them that tells of several: "2019 жылғыдан 18%-ға, импорт 9%-ға өсті".
func (p *parse) comparedBehind(k int) bool {
	for j := k; j < len(p.mentions) && !p.boundary(j); j++ {
		several := p.fold(j+1) == "," && p.mentions[j].amount.measure == percent && p.comparedBehind(j+2)
		if p.class(j) == "amount" && (p.class(j+1) == "compare" || p.class(j+1) == "growth" || several) {
			return true
		}
	}
	return false
}

// closing says whether mention k is a verb that ends a clause.
func (p *parse) closing(k int) bool {
	m := &p.mentions[k]
	if p.attributiveVerb(k) {
		return false
	}
	return m.class == "growth" || m.class == "level" || m.class == "operates" || m.class == "share" && m.entry.Has("verb") || m.class == "indicator" && m.entry.Has("verb")
}

// close moves the verb at mention k before the amounts that it closes, back to
// the verb before it, and gives each of them its preposition.
func (p *parse) close(last, k int) {
	first, like, noun := -1, -1, false // like is the first of those that bear their unit
	row := p.rowInBrackets(k)
	for j := k - 1; j > last && (row < 0 && !p.parted(j) || row >= 0 && j >= row); j-- {
		m := &p.mentions[j]
		switch {
		case p.weightOf(j) && first >= 0:
		case m.class != "amount" || m.amount.measure == ordinal:
			noun = noun || m.class == "growth"
		case first < 0 && p.hedgedByVerb(j) && p.tellsFinally(j):
			j = 0 // "1 млрд долларға жуықтады, енді оны арттыру керек"
		case first >= 0 && p.unitLeft(j):
			first = j
		case first >= 0 && p.boundaryBetween(j, first) && (!p.bothRates(j, like) && (m.amount.ending != p.mentions[like].amount.ending || p.hedgedByVerb(j)) || p.ofOtherKind(j, like)):
			j = 0
		default:
			first, like = j, j
		}
	}
	if first < 0 || noun || p.class(k) == "operates" || p.mentions[k].entry.Has("noun") && p.class(k+1) == "amount" && p.boundaryBetween(first, k) {
		return // "1 млрд болды, өсім 18 пайыз"
	}
	if row >= 0 {
		first = row - 1 // before the bracket
	}
	p.moveBack(k, first)
	from := false
	for j := first + 1; j <= k; j++ {
		a := &p.mentions[j].amount
		switch {
		case p.class(j) != "amount" || p.class(first) != "growth":
		case a.ending == "from" && a.figure.Hedge == data.Exact && !from:
			a.lead, from = "from", p.amountTo(j, k)
			if !from {
				a.lead = ""
			}
		case a.ending == "toward" && (from || j+1 < len(p.mentions) && p.mentions[j+1].is("dating")):
			a.lead, from = "to", false
		case a.ending == "toward":
			a.lead = "on"
		}
	}
}

// weightOf says whether the amount at mention k weighs the goods that the money right
// before it was paid for: "72 млн долларға 4,8 мың тонна".
func (p *parse) weightOf(k int) bool {
	return p.class(k) == "amount" && p.mentions[k].amount.measure == physical && p.class(k-1) == "amount" && p.mentions[k-1].amount.measure == money
}
