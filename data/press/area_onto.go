package press

import "oborot/data/lexicon"

// led is the part of an area whose preposition stands in its own entry, where the
// language has another one for islands and some countries than for the rest.
func led(e lexicon.Entry) string {
	switch {
	case e.Has("within"):
		return "in"
	case e.Has("off"):
		return "from"
	case e.Has("onto"):
		return "on"
	}
	return ""
}

// landed makes the destination of goods or capital of an area with such a
// preposition, which else tells whose share is spoken of: "импорт на Кубу".
func (p *parse) landed(f *frame, k int, a area) area {
	e, _ := p.entryOf(p.mentions[k].from, "area")
	if !e.Has("onto") || f.entry.Has("count") || p.between(f.from, f.to, isShare) {
		return a
	}
	a.role = "toward"
	return a
}

// comesTo gives the country right behind "that came to" the role of where something comes:
// "all the investment that came to Peru", where the verb else tells how much it was.
func (p *parse) comesTo() {
	for k := 1; k+1 < len(p.mentions); k++ {
		if m := &p.mentions[k]; m.is("comes-to") && p.class(k-1) == "relative-pronoun" && p.class(k+1) == "area" {
			m.class = "known"
			p.mentions[k+1].area.role = "in"
		}
	}
}

// sectorOf says whether the country at mention k is told to be the one whose branch of
// industry the capital of a frame goes into: "FDI in the mining sector of Chad".
func (p *parse) sectorOf(f *frame, k int, a area) bool {
	if !p.language.PlainNouns() || !f.funds() || k <= f.at+2 || a.adjective || a.role != "of" && !a.owner {
		return false
	}
	in := p.mentions[f.at+1].lexeme
	return (in.Is("preposition", "in") || in.Is("preposition", "toward")) &&
		!p.between(f.at+2, k, func(m *mention) bool {
			return m.class == "amount" || m.class == "area" || m.class == "level" || m.class == "mark"
		})
}
