package press

// pairBefore says whether the projects at mention k are told to be those of two
// countries by an adjective of both before them: "казахстанско-китайских
// проектов", "пакет казахстанско-китайской программы включает 52 проекта".
func (p *parse) pairBefore(k int) bool {
	if !p.inflects() && !p.postpositional() || p.mentions[k].entry.value != "projects" {
		return false
	}
	for j := k - 1; j >= 2 && !(p.boundary(j) && p.first(p.mentions[j].from).spaced); j-- {
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
	if p.mentions[k].entry.value == "projects" && p.jointBefore(k) {
		return true
	}
	e := p.mentions[k].entry
	if p.postpositional() {
		return e.value == "projects" && p.jointOfTwo(k, c)
	}
	if e.value != "projects" || !e.has("joint") || p.companies() {
		return false
	}
	if !p.inflects() {
		return p.language.plainNouns() && len(p.countries()) == 2 // "Peru and Chile have 51 joint projects"
	}
	two := p.class(k+1) == "area" && p.class(k+2) == "and" && p.class(k+3) == "area"
	return two || p.hostless() && (len(c.named) == 2 || c.parties.whole() && c.parties.partner != "WLD")
}

// firstOfPair says whether the area at mention k is the first of an adjective of
// two countries, which is the one that houses their projects.
func (p *parse) firstOfPair(k int) bool {
	return !p.language.behind && p.fold(k+1) == "-" && p.class(k+2) == "area" && p.mentions[k+2].area.adjective &&
		!p.first(p.mentions[k+1].from).spaced && p.mentions[k].area.code != p.mentions[k+2].area.code
}

// jointWith says whether the word for joint at mention k describes the projects
// behind it, over the one they are joint with: "совместных с Кореей проектов".
func (p *parse) jointWith(k int) bool {
	if e := p.mentions[k].entry; p.class(k) != "indicator" || e.value != "joint_ventures" || !e.has("elided") {
		return false
	}
	for j := k + 1; j < len(p.mentions) && j <= k+5; j++ {
		switch class := p.class(j); {
		case class == "indicator":
			return p.mentions[j].entry.value == "projects"
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
