package press

import "oborot/data"

// soldAndBought gives two verbs of trade that one "and" joins their common sides: the
// subject before the first and the country behind the last, "l'Autriche a vendu pour 4
// millions et acheté pour 2 millions d'euros au Togo", where the Togo buys and sells.
func (p *parse) soldAndBought(frames []frame, f *frame) (parties, bool) {
	for i := 0; p.language.Behind && i+1 < len(frames); i++ {
		first, last := &frames[i], &frames[i+1]
		if f.at != first.at && f.at != last.at || !p.verbsJoined(first, last) {
			continue
		}
		subject, other := "", ""
		for j := range p.mentions {
			a := p.mentions[j].area
			switch {
			case p.class(j) != "area" || a.role == "office":
			case j < first.at && a.role == "" && !a.adjective:
				subject = a.code
			case j > first.at && j < last.at:
				return parties{}, false // the first has a partner of its own
			case j > last.at && other == "" && !p.boundaryBetween(last.at, j):
				other = a.code
			}
		}
		return parties{reporter: subject, partner: other}, subject != "" && other != "" && subject != other
	}
	return parties{}, false
}

// verbsJoined says whether two frames are of a verb of selling and one of buying in the
// same clause, the second right behind "and".
func (p *parse) verbsJoined(first, last *frame) bool {
	if !first.entry.Has("verb") || !last.entry.Has("verb") || first.trap || last.trap ||
		first.dealt != nil || last.dealt != nil || last.entry.Value != otherFlow(first.entry.Value) {
		return false
	}
	j := last.at - 1
	for p.class(j) == "neutral" || p.class(j) == "pronoun" {
		j--
	}
	return p.class(j) == "and" && !p.boundaryBetween(first.at, j)
}

// ownPartOf says whether the percentage at mention k is a part of the subject's own trade, so
// that its sides are those told before: "a importé 9 millions d'Inde, soit 2 % de ses achats".
func (p *parse) ownPartOf(f *frame, k int) bool {
	return p.language.Behind && f.parties.whole() && f.parties.partner != data.World && f.at < k &&
		p.mentions[k].amount.measure == percent && p.ownOfSubject(k+1)
}
