package press

// ofAbroad says whether what is counted at mention k is told to be of foreign
// capital by the words round it: by two countries or one country and the other's
// place, by investors of a country in its clause, or as some of those that the
// sentence has just counted.
func (p *parse) ofAbroad(frames []frame, k int) bool {
	if p.language.Behind {
		return p.mentions[k].entry.Value == "projects" && (p.ofInvestors(k) || p.partakes(k))
	}
	if p.postpositional() {
		return false
	}
	e := p.mentions[k].entry
	for i := range frames {
		if e.Value == "projects" && frames[i].indicator == e.Value && !frames[i].trap {
			return true
		}
	}
	return e.Value == "projects" && p.jointly(k) || p.byInvestors(k) || p.heldByThem(k) || p.backed(k)
}

// jointly says whether the projects at mention k are those of two countries, or
// of one country in another: "казахстанско-китайский проект".
func (p *parse) jointly(k int) bool {
	origin := func(j int) bool { return p.class(j) == "area" && p.mentions[j].area.adjective }
	if p.pairBefore(k) {
		return true
	}
	if !origin(k - 1) {
		return false
	}
	return p.mentions[k-1].area.joined || p.between(0, len(p.mentions), func(m *mention) bool {
		return m.class == "area" && !m.area.adjective && m.area.role == "in"
	})
}

// byInvestors says whether the clause of mention k names investors, business or
// companies of a country: those of projects anywhere, those of enterprises where
// they are told to have created them.
func (p *parse) byInvestors(k int) bool {
	from, to := p.round(k, p.boundary)
	project := p.mentions[k].entry.Value == "projects"
	if !project && !p.between(from, to, isCreation) && !p.founded(k) {
		return false
	}
	for j := from + 1; j < to; j++ {
		owner := p.mentions[j].is("stake") || project && p.mentions[j].is("co-owner") ||
			j != k && p.mentions[j].is("company-many") || p.founder(j, k)
		if owner && p.adjectiveAbroad(j-1) && p.mentions[j-1].area.role != "office" {
			return true
		}
	}
	return false
}

// countEnds says whether the number at mention k has nothing more of its own
// behind it: another place, "15 из них", "60 уже запущены", "70 китайских".
func (p *parse) countEnds(f *frame, k int) bool {
	next := k + 1
	if p.class(next) == "hedge" || p.class(next) == "neutral" {
		next++
	}
	if f.indicator == "projects" && p.class(k+1) == "amount" && p.mentions[k+1].amount.measure == money &&
		p.mentions[k+1].amount.lead == "on" {
		return true // "всего их 51 на 27 млрд"
	}
	if p.mentions[k].amount.lead == "to" && p.class(k+1) == "amount" && p.mentions[k+1].amount.lead == "from" {
		return true // "has grown to 67 from 59"
	}
	return p.placedBehind(f, k) > 0 || p.class(next) == "operates" || p.class(k+1) == "of-which" || p.originAt(k) >= 0
}

// originAt returns the adjective of a country that stands for the noun left out
// behind the number at mention k, alone or as what they are: "and 26 Turkish",
// "1,200 are Turkish", "35% of them Russian"; -1 where there is none.
func (p *parse) originAt(k int) int {
	j := k + 1
	for p.class(j) == "of-which" ||
		j < len(p.mentions) && (p.mentions[j].is("be") || p.language.Behind && j == k+1 && p.class(j) == "level") {
		j++
	}
	if p.inflects() && p.fold(j) == "-" && p.class(j+1) == "area" {
		j++ // "из них 640 — китайские"
	}
	if p.class(j) != "area" || !p.mentions[j].area.adjective || p.postpositional() {
		return -1
	}
	if p.inflects() && (p.class(j+1) == "operates" || p.fold(j+1) == "-" && p.class(j+2) == "preposition") {
		return j // "а 180 чешских — в Грузии", "а 180 чешских работают в Грузии"
	}
	if p.fold(j+1) == "-" {
		return -1
	}
	next := j + 1
	if next < len(p.mentions) && p.mentions[next].is("stands-for") {
		next++
	}
	switch class := p.class(next); {
	case class == "" || class == "and" || class == "mark" || class == "but" || p.boundary(next):
		return j
	case next > j+1:
		return j
	}
	return -1
}

// countsAnother says whether the area at mention k stands for what the number
// before it counts, so that it is no area of all the frame.
func (p *parse) countsAnother(f *frame, k int) bool {
	at := p.amountBefore(k)
	if k <= f.at+1 || !f.entry.Has("count") || at < 0 {
		return false
	}
	told := p.language.Behind || p.language.PlainNouns() && p.class(at+1) == "of-which"
	if told && at > f.at && p.class(k) == "area" && p.mentions[k].area.adjective {
		code, staked := p.staked(at) // "dont 18 000 à capitaux russes"
		return staked && code == p.mentions[k].area.code
	}
	return p.originAt(at) == k || p.foundsNext(k)
}

// endsCount says whether the word at mention k only joins another clause to that
// of the frame, which has told where its enterprises are at work: "150 companies
// work in Kazakhstan and trade has grown".
func (p *parse) endsCount(f *frame, k int) bool {
	if !f.entry.Has("count") || f.trap || p.class(k) != "and" || p.class(k-1) != "area" ||
		p.mentions[k-1].area.role != "in" {
		return false
	}
	return p.between(f.at+1, k, func(m *mention) bool { return m.class == "operates" })
}

// ofInvestors says whether the projects at mention k are told, right behind, to
// be those of investors or companies of a country: "projets d'investisseurs turcs".
func (p *parse) ofInvestors(k int) bool {
	for j := k + 1; j < len(p.mentions) && j <= k+4 && !p.boundary(j) && p.class(j) != "amount"; j++ {
		if p.mentions[j].is("company-many") {
			return p.adjectiveAbroad(j + 1)
		}
	}
	return false
}

// partakes says whether a country, or its companies, is told to take part in the
// projects at mention k, in another country or in ours: "La Chine participe chez
// nous à 70 projets".
func (p *parse) partakes(k int) bool {
	at := k - 1
	for at > 0 && !p.mentions[at].is("takes-part") && !p.boundary(at) {
		at--
	}
	if at <= 0 || !p.mentions[at].is("takes-part") || p.class(at-1) != "area" || p.mentions[at-1].area.code == "?" {
		return false
	}
	return p.between(at, len(p.mentions), func(m *mention) bool {
		return m.class == "we" || m.class == "area" && m.area.role == "in" || m.class == "here"
	})
}
