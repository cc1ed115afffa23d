package press

// createdLater says whether the time at mention j is that in which others are built
// or opened than those that the amount at mention k counts: "около сорока СП, ещё
// двенадцать откроем в этом году".
func (p *parse) createdLater(f *frame, k, j int) bool {
	if !p.inflects() || !f.entry.Has("count") || j < k {
		return false
	}
	next := p.amountBehind(k)
	if next < 0 || next > j ||
		!p.boundaryBetween(k, next) && !p.between(k, next, func(m *mention) bool { return m.class == "and" }) {
		return false
	}
	return p.between(next+1, j, func(m *mention) bool {
		if m.lexeme == nil {
			return false
		}
		e, found := m.lexeme.Find("counted")
		return isCreation(m) || found && e.Value == "building"
	})
}
