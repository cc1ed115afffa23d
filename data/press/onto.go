package press

// led is the part of an area whose preposition stands in its own entry, where the
// language has another one for islands and some countries than for the rest.
func led(e entry) string {
	switch {
	case e.has("within"):
		return "in"
	case e.has("off"):
		return "from"
	case e.has("onto"):
		return "on"
	}
	return ""
}

// landed makes the destination of goods or capital of an area with such a
// preposition, which else tells whose share is spoken of: "импорт на Кубу".
func (p *parse) landed(f *frame, k int, a area) area {
	e, _ := p.entryOf(p.mentions[k].from, "area")
	if !e.has("onto") || f.entry.has("count") || p.between(f.from, f.to, isShare) {
		return a
	}
	a.role = "toward"
	return a
}
