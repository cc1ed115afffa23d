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

// headSpeaks says whether the sentence opens with the post of the one who says it, in a
// language that ends its clauses with their verb: "Министр … жеткенін айтты".
func (p *parse) headSpeaks() bool {
	return p.postpositional() && p.class(0) == "role" && p.ending(0) == ""
}

// opensSpeech says whether a colon behind the post at the head of the sentence, and the name of
// who holds it, opens what is said: "Президент: …", "Министр Ғани Сейіт: …".
func (p *parse) opensSpeech() bool {
	j := 1
	for j < 5 && p.class(j) == "word" {
		j++
	}
	return p.fold(j) == ":"
}
