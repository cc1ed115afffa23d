package press

// firmsOwn returns the country whose companies or investors are told at the
// investments at mention k to be those who put them in: "Turkish companies'
// investments", "Dutch investors' direct investment"; else nothing.
func (p *parse) firmsOwn(k int) string {
	if j := k + 2; p.language.PlainNouns() && p.class(k+1) == "preposition" && p.class(j) == "area" &&
		p.mentions[j].area.adjective && j+1 < len(p.mentions) && p.mentions[j+1].is("company-many") {
		return p.mentions[j].area.code // "the investments of Turkish companies"
	}
	j := k - 1
	for p.class(j) == "neutral" || p.class(j) == "word" {
		j--
	}
	if !p.language.PlainNouns() || j < 2 || !p.mentions[j].is("possessive") {
		return ""
	}
	firm := &p.mentions[j-1]
	if a := p.mentions[j-2].area; p.class(j-2) == "area" && a.adjective && a.place == "" &&
		(firm.is("company-many") || firm.is("investor") || firm.is("stake") || firm.is("backer")) {
		return a.code
	}
	return ""
}
