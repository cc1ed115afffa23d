package press

// spokenFor fills the side that a sentence leaves open with the one country whose
// post or office it names, for trade "with Russia" that the ambassador of Turkey
// or a Turkish expert speaks of is Turkey's.
func (p *parse) spokenFor(f *frame, q parties) parties {
	if q.reporter != "" || q.partner == "" || q.unknown != "" {
		return q
	}
	post, found := area{}, false
	for k := range p.mentions {
		a := p.mentions[k].area
		if !p.holdsPost(k) || found && a.code == post.code {
			continue
		}
		if found {
			return q // the posts of two countries
		}
		post, found = a, true
	}
	if found && post.code != q.partner && post.code != "?" && !post.group {
		was := q
		q.reporter, q.reporterPlace = post.code, post.place
		p.sided(f.at, was, q, ": the only country whose post is named")
	}
	return q
}

// holdsPost says whether the area at mention k is the one of a post or an office:
// "посол Турции", "турецкий министр".
func (p *parse) holdsPost(k int) bool {
	a := p.mentions[k].area
	if p.class(k) != "area" || a.code == "" {
		return false
	}
	return a.role == "office" ||
		(a.adjective || a.owner) && a.role == "" && (p.class(k+1) == "role" || p.class(k+1) == "institution")
}
