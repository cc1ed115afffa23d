package press

import "oborot/data/lexicon"

// foreignOfThem makes investments from abroad of the word for what is foreign, where the
// sentence has told how much was invested, by whomever, and how much of it is foreign: "600
// миллиард теңге инвестиция салынды, соның 90 миллиарды шетелдік". The whole is none of ours.
func (p *parse) foreignOfThem() {
	whole := nowhere
	for k := range p.mentions {
		m := &p.mentions[k]
		if m.class == "indicator" && fundsIn(m.entry.Value) && m.entry.Has("marked") && !m.entry.Has("verb") {
			whole = k
		}
		part := p.overNeutrals(k-1, -1)
		if p.fold(part) == "-" {
			part = p.overNeutrals(part-1, -1)
		}
		if m.class != "foreign" || whole < 0 || part < whole || p.class(part) != "amount" ||
			!p.lexemes[p.mentions[part].to-1].Owned || p.class(p.overNeutrals(part-1, -1)) != "of-which" {
			continue
		}
		if a := &p.mentions[part].amount; p.class(k+1) == "" || p.boundary(k+1) || p.class(k+1) == "mark" ||
			p.ending(k+1) == "whose" {
			e := p.mentions[whole].entry
			m.class, m.entry = "indicator", lexicon.Entry{Class: "indicator", Value: e.Value, Features: "foreign", Line: m.entry.Line}
			a.part = a.measure == percent
		}
	}
}
