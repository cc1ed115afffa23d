package press

import "oborot/data/lexicon"

// placesTaken makes a plain word of a verb of buying behind a place in a row, which is
// what one takes there: "алғашқы үштіктен орын алды", "екінші орынды алған".
func (p *parse) placesTaken() {
	if !p.postpositional() {
		return
	}
	for k := 1; k < len(p.mentions); k++ {
		m := &p.mentions[k]
		if m.class != "indicator" || !m.entry.Has("verb") || m.to != m.from+1 || !p.is(m.from-1, "rank-noun") {
			continue
		}
		m.class, m.entry = "ranks", lexicon.Entry{Class: "ranks", Line: m.entry.Line}
	}
}

// setsMark says whether the verb at mention k, which else tells of deliveries, has a mark
// or a task for its object: "поставил новый рекорд", "поставили перед собой цель".
func (p *parse) setsMark(k int) bool {
	if !p.mentions[k].entry.Has("sets") {
		return false
	}
	if k > 0 && p.mentions[k-1].is("set-mark") {
		return true // "рекорд поставлен"
	}
	for j := k + 1; j < len(p.mentions) && j <= k+5; j++ {
		switch m := &p.mentions[j]; {
		case m.is("set-mark"):
			return true
		case m.class == "word" || m.class == "neutral" || m.class == "amount" && m.amount.measure == plain ||
			m.class == "pronoun" || m.class == "preposition" || m.class == "we" || m.class == "filler":
		default:
			return false
		}
	}
	return false
}

// ownerOfRow returns the mention of the country right before the indicator of a frame,
// in whose trade somebody else holds a place or a share: one in the genitive, "Қытай
// Қазақстанның экспортында бірінші орын алды", or without a case behind one in the
// genitive, "Қытайдың Қазақстан экспортындағы үлесі"; -1 where there is none.
func (p *parse) ownerOfRow(f *frame) int {
	j := f.at - 1
	for j >= 0 && (p.class(j) == "neutral" || p.class(j) == "word" || p.class(j) == "foreign") {
		j--
	}
	if !p.postpositional() || !f.trades() || p.class(j) != "area" || p.mentions[j].area.adjective {
		return -1
	}
	if p.ending(j) == "of" || p.ending(j) == "" && p.class(j-1) == "area" && p.ending(j-1) == "of" {
		return j
	}
	return -1
}
