package press

// recoveredFrom says whether the noun of growth at mention j only tells what came
// before another growth: "the recovery from the downturn by 3%", "rebounded after the
// fall of 2020 by 12%".
func (p *parse) recoveredFrom(j int) bool {
	if !p.language.PlainNouns() || p.class(j) != "growth" || !p.mentions[j].entry.Has("noun") {
		return false
	}
	i := j - 1
	for p.class(i) == "neutral" || p.class(i) == "word" || p.class(i) == "known" && !p.mentions[i].is("rank-after") {
		i--
	}
	if i < 0 ||
		!p.mentions[i].is("rank-after") &&
			!(p.mentions[i].lexeme != nil && p.mentions[i].lexeme.Is("preposition", "from")) {
		return false
	}
	return p.between(max(i-8, 0), i, func(m *mention) bool {
		return m.class == "growth" &&
			m.entry.Value != p.mentions[j].entry.Value
	})
}

// afterGrowth says whether the time at mention k is that of a growth which another one
// only follows: "After the fall in 2020 exports rose by 12%".
func (p *parse) afterGrowth(k int) bool {
	j := k - 1
	for p.class(j) == "preposition" || p.class(j) == "neutral" || p.class(j) == "known" {
		j--
	}
	if !p.language.PlainNouns() || p.class(j) != "growth" || !p.mentions[j].entry.Has("noun") {
		return false
	}
	i := j - 1
	for i >= 0 &&
		(p.class(i) == "neutral" || p.class(i) == "word" || p.class(i) == "amount" || p.class(i) == "growth") &&
		!p.mentions[i].is("rank-after") {
		i--
	}
	return i >= 0 && p.mentions[i].is("rank-after")
}
