package press

// founder says whether mention j, in a language whose nouns do not change, is the
// word for those of a country who have founded the enterprises at mention k:
// "Greek investors set up 12 companies", "Maltese citizens registered 40 firms".
func (p *parse) founder(j, k int) bool {
	return p.language.plainNouns() && j < k && (p.mentions[j].is("backer") || p.mentions[j].is("founder"))
}

// founded says whether the number of the enterprises at mention k stands right behind
// a word that else tells of their work, so that somebody has registered so many.
func (p *parse) founded(k int) bool {
	j := k - 1
	for p.class(j) == "neutral" || p.class(j) == "known" || p.class(j) == "word" {
		j--
	}
	return p.language.plainNouns() && p.class(j) == "amount" && p.mentions[max(j-1, 0)].is("registers")
}
