package press

// edgeOf says whether the last day of the time at lexemes [i, end) is meant, +1, or
// its first, -1: "на конец 2021 года", "fin 2021", "2021 жылдың соңында".
func (p *parse) edgeOf(i, end int) int {
	at := i - 1
	if p.postpositional() {
		at = end
	}
	switch e, _ := p.entryOf(at, "edge"); e.value {
	case "start":
		return -1
	case "end":
		return 1
	}
	return 0
}

// asOf says whether the time at lexeme i is what a flow is told up to: "as of June exports
// made 5 million" is of half a year.
func (p *parse) asOf(i int) bool {
	e, found := p.entryOf(i-1, "dating")
	return found && e.has("up-to")
}
