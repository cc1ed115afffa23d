package press

// setOff says whether the comma at mention k only sets off a word that joins a clause to
// the one before, or a remark of who speaks, from the clause that goes on behind it: "Peru,
// for its part, sold 5 million", "Peru, he added, sold 5 million".
func (p *parse) setOff(k int) bool {
	if !p.language.plainNouns() {
		return false
	}
	return p.asideAt(k) || p.asideAt(k-2) || p.asideAt(k-3)
}

// asideAt says whether the comma at mention k opens a pair of commas round such a word.
func (p *parse) asideAt(k int) bool {
	if p.fold(k) != "," || k+2 >= len(p.mentions) {
		return false
	}
	if p.fold(k+2) == "," {
		return p.mentions[k+1].is("aside")
	}
	return p.fold(k+3) == "," && p.class(k+1) == "pronoun" && p.class(k+2) == "say"
}
