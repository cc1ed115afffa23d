package press

// founder says whether mention j, in a language whose nouns do not change, is the
// word for those of a country who have founded the enterprises at mention k:
// "Greek investors set up 12 companies", "Maltese citizens registered 40 firms".
func (p *parse) founder(j, k int) bool {
	return p.language.PlainNouns() && j < k && (p.mentions[j].is("backer") || p.mentions[j].is("founder"))
}

// founded says whether the number of the enterprises at mention k stands right behind
// a word that else tells of their work, so that somebody has registered so many.
func (p *parse) founded(k int) bool {
	j := k - 1
	for p.class(j) == "neutral" || p.class(j) == "known" || p.class(j) == "word" {
		j--
	}
	return p.language.PlainNouns() && p.class(j) == "amount" && p.mentions[max(j-1, 0)].is("registers")
}

// foundsNext says whether the adjective at mention k begins the next clause, of
// others who have founded so many: "Greek investors set up 12 companies, Maltese
// ones 40", "12 companies, ahead of the Maltese, who opened 40".
func (p *parse) foundsNext(k int) bool {
	if !p.language.PlainNouns() || p.class(k) != "area" || !p.mentions[k].area.adjective {
		return false
	}
	next := p.amountBehind(k)
	return next > 0 && next <= k+6 && p.mentions[next].amount.measure == plain &&
		p.between(0, k, isCreation) && !p.between(k+1, next, func(m *mention) bool {
		return m.class == "area" || m.class == "indicator" && m.entry.Has("count")
	})
}

// founderBefore returns the adjective of those who are told right before the number at
// mention k to have founded so many of what is counted; -1 where there is none.
func (p *parse) founderBefore(f *frame, k int) int {
	for j := k - 1; j > f.at && f.entry.Has("count") && p.class(j) != "amount"; j-- {
		if p.foundsNext(j) && p.amountBehind(j) == k {
			return j
		}
	}
	return -1
}
