package press

// turnsToNow says whether a word such as "now", at the end of the mentions so far,
// tells of today and does not only say that something has become so: it opens its
// clause, or no time was told before it. "По итогам года Россия теперь вторая" is of
// that year, "в 2015 году было 600 млн, а теперь 300" is not.
func (p *parse) turnsToNow() bool {
	last := len(p.mentions) - 1
	return last < 0 || p.boundary(last) || p.class(last) == "and" ||
		!p.between(0, last+1, func(m *mention) bool { return m.class == "when" })
}
