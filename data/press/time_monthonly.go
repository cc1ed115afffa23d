package press

// monthOnly says whether the time at mention j is an adjective of a month between a
// preposition and an amount, which it alone describes: "снизился с майских 20,9
// миллиарда до 19,8".
func (p *parse) monthOnly(j int) bool {
	e, found := p.entryOf(p.mentions[j].from, "month")
	return found && p.inflects() && e.Has("adjective") && p.mentions[j].to == p.mentions[j].from+1 &&
		j > 0 && p.is(p.mentions[j-1].from, "lead")
}

// levelLeftOut says whether the adjective of time at mention k ends its clause, so that
// it stands for the level of then: "56,8% прошлогоднего", "103% июньского".
func (p *parse) levelLeftOut(k int) bool {
	e, _ := p.entryOf(p.mentions[k].from, "time")
	month, _ := p.entryOf(p.mentions[k].from, "month")
	if !p.inflects() || !e.Has("of-then") && !month.Has("adjective") || p.mentions[k].to != p.mentions[k].from+1 {
		return false
	}
	return k+1 == len(p.mentions) || p.boundary(k+1) || p.class(k+1) == "and" || p.fold(k+1) == "."
}
