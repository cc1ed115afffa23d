package press

// bracketRow gives the country whose amount stands in brackets behind it the
// role of the one before it in a row of such: "devant la Russie (27,1 milliards)
// et l'Italie (16,1 milliards)".
func (p *parse) bracketRow(j int) area {
	a := p.mentions[j].area
	if a.role != "" || a.adjective || p.fold(j+1) != "(" {
		return a
	}
	i := j - 1
	for i > 0 && (p.class(i) == "and" || p.fold(i) == "," || p.class(i) == "neutral") {
		i--
	}
	if p.fold(i) != ")" {
		return a
	}
	for i > 0 && p.fold(i) != "(" {
		i--
	}
	if p.class(i-1) == "area" {
		a.role = p.bracketRow(i - 1).role
	}
	return a
}

// grown says whether a frame tells by how many percent its investments grew:
// what grows from one time to the next is a flow, unless the text says a stock.
func (p *parse) grown(f *frame) bool {
	return p.between(f.from, f.to, func(m *mention) bool { return m.class == "growth" || m.class == "compare" }) &&
		p.between(f.at, f.to, func(m *mention) bool {
			return m.class == "amount" && m.amount.measure == percent
		})
}

// bracketed says whether an amount stands in brackets or between strokes.
func (p *parse) bracketed(k int) bool {
	return p.fold(k-1) == "(" || p.fold(k-1) == "/"
}
