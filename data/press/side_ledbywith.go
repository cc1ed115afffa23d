package press

import "oborot/data"

// partnerLeads returns the first mention of the words that name the partner of the
// balance at mention at, where they open its clause and a dash or an aside parts
// them from it: "с Арменией — профицит", "с Украиной же, как отмечает ведомство,
// профицит". Without them it returns at.
func (p *parse) partnerLeads(f *frame, first int) int {
	if f.indicator != "balance" || !p.inflects() {
		return f.at
	}
	for k := f.at - 1; k > first+1; k-- {
		switch m := &p.mentions[k]; {
		case m.class == "amount" || m.class == "indicator" || m.class == "trap" || p.fold(k) == ";":
			return f.at
		case m.class == "area" && m.area.role == "with" && p.class(k-1) == "preposition" &&
			(p.boundary(k-2) || p.class(k-2) == "and"):
			return k - 1
		case m.class == "area" && m.area.role != "office":
			return f.at
		}
	}
	return f.at
}

// withActor frees of its preposition the country that opens a clause behind a mark and
// does there what makes the trade at frame f grow or fall, so that the trade is its own:
// "…, with Georgia ready to increase exports".
func (p *parse) withActor(f *frame) {
	if !p.language.PlainNouns() || !f.trades() || f.indicator == "turnover" {
		return
	}
	for k := f.at - 1; k > 1 && p.fold(k) != "," && p.class(k) != "amount"; k-- {
		a := &p.mentions[k].area
		if p.class(k) != "area" {
			continue
		}
		if a.role == "with" && p.mentions[k-1].is("preposition") && p.fold(k-2) == "," &&
			p.class(f.at-1) != "area" &&
			p.between(k+1, f.at, func(m *mention) bool { return m.class == "growth" && !m.entry.Has("noun") }) {
			a.role = ""
		}
		return
	}
}

// overallOf says whether an indicator is told to be all of the country's, so that
// it is not the one with the partner named before. The capital of one country is
// told in all where it has gone: "400 компаний с турецким капиталом, общий объём
// турецких инвестиций превысил 1 млрд".
func (p *parse) overallOf(f *frame, q parties) bool {
	if f.indicator == "turnover" {
		return p.allTrade(f)
	}
	if p.inflects() && f.funds() && f.entry.Has("foreign") && q.reporter != "" && q.partner == "" {
		return true // "торговля с Чили выросла, иностранные инвестиции в Перу сократились"
	}
	if p.wholeOfPart(f) ||
		!f.trades() && q.partner != "" && q.reporter == "" && p.inflects() {
		return false
	}
	if staked := func(m *mention) bool { return m.is("stake") }; !f.trades() && p.inflects() && q.empty() &&
		p.between(0, f.at, staked) {
		return false // "30 компаний с латвийским капиталом, общий объём инвестиций выше 9 млн"
	}
	external := f.entry.Has("external") && p.class(f.at+1) == "area" && p.mentions[f.at+1].area.role == ""                       // "дефицит внешней торговли Грузии"
	measures := p.between(f.from, f.at, func(m *mention) bool { return m.is("ranked-by") }) && p.between(f.from-2, f.at, isRank) // "третье место по общему объёму"
	return external ||
		!measures && p.between(f.from, f.at, func(m *mention) bool { return m.is("overall") }) ||
		p.partnerFollows(f)
}

// allTrade says whether a turnover is told to be all of the one country named right behind
// it: "с Перу торговали на 3 млрд, а весь товарооборот Чили составил 30".
func (p *parse) allTrade(f *frame) bool {
	at := f.at + 1
	if !p.inflects() || p.class(at) != "area" || p.mentions[at].area.adjective ||
		p.mentions[at].area.joined || p.mentions[at].area.role != "" || p.class(at+1) == "and" ||
		p.class(at+1) == "preposition" && p.class(at+2) == "area" {
		return false
	}
	return (f.entry.Has("world") || f.at > f.from && p.mentions[f.at-1].is("overall")) && !p.wholeOfPart(f)
}

// allOfOwner returns the sides of sales or purchases that are told to be all of the country
// whose with one partner were told before: "Peru's exports to Chile fell by 3%, but its total
// exports rose", and so of its foreign trade: "экспорт в Чили упал, дефицит внешней
// торговли вырос"; overall says whether an indicator is told to be all.
func (p *parse) allOfOwner(f, previous *frame, q parties) (all parties, overall bool) {
	overall = p.overallOf(f, q)
	if !q.empty() || p.postpositional() || previous == nil || previous.parties.empty() || !previous.trades() {
		return q, overall
	}
	if overall && p.language.PlainNouns() && previous.indicator == "turnover" && p.contrasted(previous.at, f.at) {
		return p.allBeside(f, previous), overall
	}
	if !previous.parties.whole() {
		return q, overall
	}
	foreign := (f.entry.Has("external") || f.entry.Has("world")) && previous.indicator != "turnover" &&
		!p.twofold(f.from, f.to)
	own := previous.indicator != "turnover" || p.between(f.from, f.at, func(m *mention) bool { return m.is("own") })
	if !foreign && !(overall && own && (f.indicator == "exports" || f.indicator == "imports")) {
		return q, overall
	}
	all = parties{reporter: previous.parties.reporter, partner: rest(previous.parties.reporter)}
	p.sided(f.at, q, all, ": named alone, with all the others")
	return all, overall
}

// contrasted says whether a word that sets a clause against the one before, "while", stands
// between two mentions.
func (p *parse) contrasted(from, to int) bool {
	return p.between(from, to, func(m *mention) bool { return m.class == "but" })
}

// allBeside returns the sides of all sales or purchases that are set against the trade of
// two: those of the one whose trade it is told to be, "Chile's trade with Peru grew, while
// overall exports fell", and nobody knows whose where it is told to be that of both.
func (p *parse) allBeside(f, previous *frame) parties {
	all := parties{partner: data.World}
	for k := previous.from; k < previous.to; k++ {
		a := p.mentions[k].area
		if p.class(k) == "area" && a.code == previous.parties.reporter && (a.owner || a.adjective) && !a.joined {
			all.reporter = a.code
		}
	}
	p.sided(f.at, parties{}, all, ": named alone, with all the others")
	return all
}

// visitors returns the guest and the host of a sentence that names an office of a
// country first, then another country where it went, and beside them groups alone:
// "Канцлер Германии прилетел в Казахстан на саммит стран Центральной Азии".
func (p *parse) visitors(named []string) []string {
	var out []string
	for k := range p.mentions {
		a := p.mentions[k].area
		switch {
		case p.class(k) != "area" || len(out) > 0 && a.code == out[0]:
		case len(out) == 0:
			if a.role != "office" || a.group || a.code == "" || a.code == "?" {
				return named
			}
			out = append(out, a.code)
		case len(out) == 1 && (a.group || a.code == "?" || a.adjective):
			return named
		case len(out) == 1:
			out = append(out, a.code)
		case a.group || a.code == out[1]:
		default:
			return named
		}
	}
	if len(out) < 2 || !p.inflects() {
		return named
	}
	return out
}

// ownsOtherRow says whether the country at mention k only tells whose another row
// is: "входит в пятёрку партнёров Казахстана, а среди инвесторов занимает
// одиннадцатое место".
func (p *parse) ownsOtherRow(k, place int) bool {
	row := func(m *mention) bool { return m.class == "indicator" && m.entry.Has("ranked") }
	for j := k - 1; j >= 0 && j >= k-4; j-- {
		if row(&p.mentions[j]) {
			owner, _ := p.rowOwnerAt(j)
			return owner == k && (p.between(k+1, place, row) || p.between(place+1, place+3, row)) // "третий партнёр Сербии и пятый рынок сбыта"
		}
	}
	return false
}

// sectorItem says whether the word at mention k, which else has numbers of its own,
// is only the sector that the next part of the investments went into: "на добычу —
// 12 млрд", "в торговлю — 4 млрд".
func (p *parse) sectorItem(frames []frame, k int) bool {
	if len(frames) == 0 || !p.inflects() || p.class(k-1) != "preposition" {
		return false
	}
	last := &frames[len(frames)-1]
	to := p.mentions[k-1].lexeme.Is("preposition", "on") || p.mentions[k-1].lexeme.Is("preposition", "in")
	if last.trap || !last.funds() || !to ||
		p.fold(k+1) != "-" && !(k+1 < len(p.mentions) && p.mentions[k+1].is("share")) {
		return false
	}
	return p.class(k+2) == "amount" &&
		(p.mentions[k+2].amount.measure == money ||
			p.mentions[k+2].amount.measure == percent && p.mentions[k+2].amount.lead == "")
}

// jointBehind says whether the joint projects at mention k stand behind the
// investments of one country in another, whose they are: "корейские инвестиции в
// республику превысили 8 млрд, реализовано 18 совместных проектов".
func (p *parse) jointBehind(frames []frame, k int) bool {
	e := p.mentions[k].entry
	if len(frames) == 0 || e.Value != "projects" || !e.Has("joint") || !p.inflects() {
		return false
	}
	last := &frames[len(frames)-1]
	return !last.trap && last.funds() && p.between(last.from, k, isArea)
}

// partnerFollows says whether the first amount of a frame is the whole of which the
// next one is told to be the part of one partner: "вывезла товаров на 5 млрд, в том
// числе в страны СНГ — на 3".
func (p *parse) partnerFollows(f *frame) bool {
	k := p.amountBehind(f.at)
	if !p.inflects() || k < 0 || p.mentions[k].amount.measure != money ||
		p.between(f.from, k, func(m *mention) bool { return m.class == "area" && f.partnerRole(m.area.role) }) {
		return false
	}
	for j := k + 1; j < len(p.mentions) && j <= k+3; j++ {
		if p.class(j) == "of-which" {
			for j++; p.class(j) == "preposition"; {
				j++
			}
			return p.class(j) == "area" && f.partnerRole(p.mentions[j].area.role)
		}
		if p.fold(j) != "," {
			return false
		}
	}
	return false
}

// partnerRole says whether a preposition leads to the partner of a frame.
func (f *frame) partnerRole(role string) bool {
	switch f.indicator {
	case "exports":
		return role == "in" || role == "toward"
	case "imports":
		return role == "from"
	}
	return false
}
