package press

import "oborot/data/lexicon"

// pairBefore says whether the projects at mention k are told to be those of two
// countries by an adjective of both before them: "казахстанско-китайских
// проектов", "пакет казахстанско-китайской программы включает 52 проекта".
func (p *parse) pairBefore(k int) bool {
	if !p.inflects() && !p.postpositional() || p.mentions[k].entry.Value != "projects" {
		return false
	}
	for j := k - 1; j >= 2 && !(p.boundary(j) && p.first(p.mentions[j].from).Spaced); j-- {
		if p.class(j) == "area" && p.class(j-2) == "area" && p.firstOfPair(j-2) {
			return true
		}
	}
	return false
}

// jointProjects says whether the projects at mention k are joint ones of two
// countries, which stand behind them or were spoken of before: "из 20 совместных
// проектов Китая и Пакистана".
func (p *parse) jointProjects(k int, c *context) bool {
	if p.mentions[k].entry.Value == "projects" && p.jointBefore(k) {
		return true
	}
	e := p.mentions[k].entry
	if p.postpositional() {
		return e.Value == "projects" && p.jointOfTwo(k, c)
	}
	if e.Value != "projects" || !e.Has("joint") || p.companies() {
		return false
	}
	if !p.inflects() {
		return p.language.PlainNouns() && len(p.countries()) == 2 // "Peru and Chile have 51 joint projects"
	}
	two := p.class(k+1) == "area" && p.class(k+2) == "and" && p.class(k+3) == "area"
	staked := len(p.countries()) == 1 && p.between(0, k, func(m *mention) bool { return m.is("stake") })
	return two || staked || len(p.countries()) == 2 ||
		p.hostless() && (len(c.named) == 2 || c.parties.whole() && c.parties.partner != "WLD")
}

// firstOfPair says whether the area at mention k is the first of an adjective of
// two countries, which is the one that houses their projects.
func (p *parse) firstOfPair(k int) bool {
	return !p.language.Behind && p.fold(k+1) == "-" && p.class(k+2) == "area" && p.mentions[k+2].area.adjective &&
		!p.first(p.mentions[k+1].from).Spaced && p.mentions[k].area.code != p.mentions[k+2].area.code
}

// jointWith says whether the word for joint at mention k describes the projects
// behind it, over the one they are joint with: "совместных с Кореей проектов".
func (p *parse) jointWith(k int) bool {
	if e := p.mentions[k].entry; p.class(k) != "indicator" || e.Value != "joint_ventures" || !e.Has("elided") {
		return false
	}
	for j := k + 1; j < len(p.mentions) && j <= k+5; j++ {
		switch class := p.class(j); {
		case class == "indicator":
			return p.mentions[j].entry.Value == "projects"
		case class == "amount" || class == "mark" || class == "and":
			return false
		}
	}
	return false
}

// jointBefore says whether the projects at mention k are told before them to be
// joint with somebody.
func (p *parse) jointBefore(k int) bool {
	for j := k - 1; j >= 0 && j >= k-5; j-- {
		if p.jointWith(j) {
			return true
		}
	}
	return false
}

// takesPartIn says whether the enterprises at mention k only tell who takes part in the
// projects before them: "7 проектов с участием датских компаний на 40 млн евро".
func (p *parse) takesPartIn(frames []frame, k int) bool {
	last := len(frames) - 1
	if !p.inflects() || last < 0 || frames[last].indicator != "projects" || !p.mentions[k].entry.Has("count") {
		return false
	}
	j := k - 1
	for j > frames[last].at &&
		(p.class(j) == "foreign" || p.class(j) == "area" || p.class(j) == "and" || p.class(j) == "neutral" ||
			p.fold(j) == "-" || p.fold(j) == ",") {
		j--
	}
	return j < k-1 && p.mentions[j].is("stake-lead")
}

// meansOf says whether the foreign investments at mention k are only what the projects
// behind them are built with: "за счёт иностранных инвестиций запущено 9 проектов".
func (p *parse) meansOf(k int) bool {
	at := p.nextCounted(k)
	if !p.inflects() || !p.mentions[k].entry.Has("foreign") || at == len(p.mentions) ||
		p.mentions[at].entry.Value != "projects" {
		return false
	}
	return p.mentions[max(k-1, 0)].is("cause") && !p.boundaryBetween(k, at) && p.amountBehind(k) >= 0 &&
		p.amountBehind(k) < at
}

// builtWith says whether the projects at mention k are told before them to be built with
// foreign investments.
func (p *parse) builtWith(k int) bool {
	for j := k - 1; j > 0 && p.mentions[k].entry.Value == "projects" && !p.boundary(j); j-- {
		if p.class(j) == "indicator" {
			return p.meansOf(j)
		}
	}
	return false
}

// jointAdjectives lets the enterprises behind an adjective of two countries be joint ventures
// where the word for joint stands before it: "30 совместных российско-германских
// предприятий", "20 бірлескен қазақ-грек кәсіпорны".
func (p *parse) jointAdjectives() {
	for k := range p.mentions {
		e := p.mentions[k].entry
		elided := p.class(k) == "indicator" && e.Value == "joint_ventures" && e.Has("elided") && p.inflects()
		if !elided && !(p.mentions[k].is("jointly") && p.postpositional()) {
			continue
		}
		j := k + 1
		for p.class(j) == "area" && p.mentions[j].area.adjective || p.class(j) == "neutral" ||
			j > k+1 && p.fold(j) == "-" && p.class(j+1) == "area" {
			j++
		}
		if m := &p.mentions[min(j, len(p.mentions)-1)]; j > k+1 && m.class == "indicator" &&
			m.entry.Value == "enterprises_foreign_capital" && m.entry.Has("count") {
			m.entry = lexicon.Entry{Class: "indicator", Value: "joint_ventures", Features: "count", Line: e.Line}
			p.mentions[k].class, p.mentions[k].entry = "neutral", lexicon.Entry{Class: "neutral"}
		}
	}
}

// pairOfJoint gives joint enterprises and projects that are told to be of two countries the
// first of them for their host: "число совместных предприятий Дании и Польши", "Дания и
// Польша имеют 9 совместных предприятий". Of one told to be their place the other is the
// partner.
func (p *parse) pairOfJoint(f *frame, q parties) parties {
	if !p.inflects() && !p.language.PlainNouns() || f.indicator != "joint_ventures" && !f.entry.Has("joint") {
		return q
	}
	for k := f.from; k < f.to; k++ {
		next := p.twoAreas(k)
		if next == 0 || p.mentions[k].area.adjective || p.mentions[k].area.role != "" {
			continue
		}
		a, b := p.mentions[k].area, p.mentions[next].area
		if p.between(f.from, f.to, func(m *mention) bool {
			return m.class == "area" && m.area.role == "in" && !m.area.adjective && m.area.code == b.code
		}) {
			a, b = b, a
		}
		return parties{reporter: a.code, partner: b.code}
	}
	return q
}

// guestBehind makes the only guest of a text the one whose capital is counted, where both
// sides are those of the sentences before and his country would be the host: "Посол Греции
// выступил в Риге. В стране 9 совместных проектов".
func (p *parse) guestBehind(f *frame, q parties, c *context) parties {
	if !p.inflects() || !f.entry.Has("count") || !q.fromContext || len(c.guests) != 1 ||
		q.reporter != c.guests[0] || !q.whole() || p.between(f.from, f.to, isArea) {
		return q
	}
	return q.swapped()
}

// running says whether the projects of a frame are told to be going on, so that a word for
// today tells when there are so many: "сейчас реализуется 12 проектов с чешским капиталом".
func (p *parse) running(f *frame) bool {
	return p.between(f.from, f.to, func(m *mention) bool { return m.class == "operates" && m.entry.Has("running") })
}

// spentOn says whether the money at mention k is only what some projects cost those who put
// it in: "вложила 2 млрд долларов в два нефтяных проекта".
func (p *parse) spentOn(f *frame, k int) bool {
	if !p.inflects() || !f.funds() || p.mentions[k].amount.measure != money || p.class(k+1) != "amount" ||
		p.mentions[k+1].amount.lead != "in" {
		return false
	}
	j := k + 2
	for p.class(j) == "neutral" || p.class(j) == "word" || p.class(j) == "known" || p.class(j) == "area" && p.mentions[j].area.adjective {
		j++
	}
	return p.class(j) == "indicator" && p.mentions[j].entry.Value == "projects"
}
