package press

// projectSides returns the two countries of the projects at mention k that are told to be
// carried out by one with the other, or with its investors, in one clause: "Перу реализует
// с Чили 12 проектов на 4 млрд", "инвесторы из Чили запустили в Перу 12 проектов", "Перу и
// Чили реализуют 12 проектов". Host is the one that they are in, else the one that carries
// them out, else the one named first; told says that both are told, and how many projects.
func (p *parse) projectSides(k int) (host, partner string, told bool) {
	if !p.inflects() || p.mentions[k].entry.Value != "projects" || p.companyActs(k) {
		return "", "", false
	}
	from, to := p.round(k, p.boundary)
	if p.between(from, to, isEvent) ||
		p.between(from, to, isAttending) && !p.between(from, to, isAtWork) && !p.between(from, to, carriesOut) {
		return "", "", false
	}
	subject, second := "", ""
	for j := from; j < to; j++ {
		a := p.mentions[j].area
		switch {
		case p.class(j) != "area" || a.role == "office" || a.code == "?" || a.group:
		case a.role == "in" && !a.adjective && host == "":
			host = a.code
		case a.role == "with" && !a.adjective || a.role == "from" && j >= from+2 && p.bringsMoney(j-2):
			if partner != "" && partner != a.code {
				return "", "", false
			}
			partner = a.code
		case a.role == "" && !a.adjective && subject == "":
			subject = a.code
		case a.role == "" && a.joined:
			second = a.code
		default:
			return "", "", false
		}
	}
	if host == "" {
		host = subject
	}
	if partner == "" && host == subject && p.between(from, to, carriesOut) {
		partner = second
	}
	return host, partner, host != "" && partner != "" && host != partner && p.hasNumber(k)
}

// withFirms says whether the companies at mention k are only those that the projects right
// before them are carried out with: "90 projects with Greek companies worth $3 billion".
func (p *parse) withFirms(frames []frame, k int) bool {
	last := len(frames) - 1
	if !p.language.PlainNouns() || last < 0 || frames[last].indicator != "projects" || frames[last].at > k-2 ||
		!p.mentions[frames[last].at+1].is("stake-lead") {
		return false
	}
	return !p.between(frames[last].at+2, k, func(m *mention) bool {
		return m.class != "area" && m.class != "neutral" && m.class != "foreign"
	})
}

// carriesOut says whether a word tells that somebody carries projects out.
func carriesOut(m *mention) bool { return m.is("carries-out") }

// bringsMoney says whether mention k is a word for those who bring money or work together.
func (p *parse) bringsMoney(k int) bool {
	m := &p.mentions[k]
	return isInvestors(m) || m.is("stake") || m.is("co-owner") || m.is("company-many") || m.entry.Has("ranked")
}

// projectsOfTwo says whether both countries of the projects at mention k are told so.
func (p *parse) projectsOfTwo(k int) bool {
	_, _, told := p.projectSides(k)
	return told
}

// sidesOfProjects gives the projects of a frame the two countries that they are told of.
func (p *parse) sidesOfProjects(f *frame, q parties) parties {
	if f.indicator != "projects" {
		return q
	}
	if host, partner, told := p.projectSides(f.at); told {
		q.reporter, q.partner = host, partner
	}
	return q
}

// countAfter says whether a bare number stands in the clause that mention k opens, which
// the words of plans there are told of: "открыли 8 проектов на 4 млн, до конца года будет
// ещё 5".
func (p *parse) countAfter(k int) bool {
	for j := k + 1; p.inflects() && j < len(p.mentions) && !p.boundary(j); j++ {
		if m := &p.mentions[j]; m.class == "amount" && m.amount.measure == plain {
			return true
		}
	}
	return false
}
