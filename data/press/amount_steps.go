package press

// steps gives the first of two ends that a trade is to be brought to one after the
// other the multiplier and the unit that only the second has: "довести сначала до 10,
// а потом и до 15 миллиардов долларов".
func (p *parse) steps() {
	for k := range p.mentions {
		a := &p.mentions[k].amount
		next := p.amountBehind(k)
		if p.class(k) != "amount" || !p.inflects() || a.lead != "to" && a.lead != "on" ||
			a.measure != plain || a.multiplier != 0 || a.ranged || next < 0 {
			continue
		}
		b := &p.mentions[next].amount
		if b.lead != a.lead || b.ranged || b.measure != money && b.measure != percent || !p.stepped(k, next) {
			continue
		}
		a.measure, a.unit, a.year = b.measure, b.unit, false
		a.figure, a.multiplier = a.figure.Scaled(b.multiplier), b.multiplier
	}
}

// stepped says whether nothing but a word for what comes later stands between two
// amounts.
func (p *parse) stepped(from, to int) bool {
	step := false
	for j := from + 1; j < to; j++ {
		m := &p.mentions[j]
		step = step || m.is("step")
		if !m.is("step") && p.fold(j) != "," && p.fold(j) != "-" && m.class != "and" && m.class != "but" &&
			m.class != "neutral" && m.class != "filler" {
			return false
		}
	}
	return step
}
