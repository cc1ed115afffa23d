package press

// backed says whether what is counted at mention k is told to be done or founded with
// the business of a country, in a language whose nouns do not change: projects anywhere
// in a sentence that names it, "52 projects with Chinese investors", enterprises right
// behind the word for founding, "350 firms set up by Iranian business".
func (p *parse) backed(k int) bool {
	if !p.language.PlainNouns() {
		return false
	}
	project := p.mentions[k].entry.Value == "projects"
	if !project && !p.between(k+1, k+3, isCreation) {
		return false
	}
	from, to := k+1, min(k+7, len(p.mentions))
	if project {
		from, to = 1, len(p.mentions)
	}
	for j := from; j < to; j++ {
		if p.mentions[j].is("backer") && j != k && p.adjectiveAbroad(j-1) {
			return true
		}
	}
	return false
}

// haveCapital says whether the enterprises at mention k are told to have the capital at
// mention j: "740 companies have Korean participation".
func (p *parse) haveCapital(k, j int) bool {
	return p.language.PlainNouns() && p.between(k+1, j, func(m *mention) bool { return m.is("houses") })
}

// implementing makes the one country that carries out projects with the business of
// another their host: "Peru is implementing 52 projects with Chinese investors".
func (p *parse) implementing(f *frame, areas []area) {
	if f.indicator != "projects" || !p.language.PlainNouns() {
		return
	}
	subject, backers := nowhere, 0
	for i, a := range areas {
		switch {
		case a.adjective:
			backers++
		case a.role != "" && a.role != "by" || a.owner || subject != nowhere && (i > 1 || backers > 0):
			return
		case subject != nowhere:
			backers++ // "Peru and Chile are implementing 51 joint projects": told of the first
		default:
			subject = i
		}
	}
	if subject != nowhere && backers > 0 {
		areas[subject].role = "in"
	}
}

// soleHost says whether a frame names no other place for its joint ventures than the
// country of an area.
func (p *parse) soleHost(f *frame, a area) bool {
	return !p.language.Behind && !p.between(f.from, f.to, func(m *mention) bool {
		return m.class == "area" && m.area.role == "in" && !m.area.adjective && m.area.code != a.code
	})
}

// hostBehind gives what is counted the place that the next count, joined to it by "and",
// is told with for both: "32 Spanish companies and 40 joint ventures operate in Peru".
func (p *parse) hostBehind(f *frame, q parties) parties {
	q = p.putThere(f, p.ownersFirms(f, q))
	if !p.language.PlainNouns() && !p.language.Behind || !f.entry.Has("count") || q.reporter != "" || q.partner == "" {
		return q
	}
	counted, asides := false, 0
	for k := f.at + 1; k < len(p.mentions) && !(p.boundary(k) && p.first(p.mentions[k].from).Spaced); k++ {
		switch m := &p.mentions[k]; {
		case m.class == "indicator" && (m.entry.Has("count") || p.withFunds(k)):
			counted = true
		case p.fold(k) == "," && p.language.Behind:
			asides++
			counted = counted || asides == 2 // "46 projets à participation turque, pour 2 milliards, sont en cours en Géorgie"
		case p.language.Behind && (p.boundary(k) || m.class == "indicator"):
			return q
		case m.class == "area" && m.area.role == "in" && !m.area.adjective && counted && m.area.code != q.partner:
			return q.reportedBy(m.area)
		}
	}
	return q
}
