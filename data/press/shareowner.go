package press

// shareOwner returns the mention of the country whose share, so called, the percentage
// at mention k is: "Қытайға тиесілі болса, Ресейдің үлесі — 16 пайыз"; -1 where the
// word for a share does not stand right before it, behind its owner.
func (p *parse) shareOwner(k int) int {
	j := k - 1
	for j > 0 && (isPredicate(&p.mentions[j]) || p.fold(j) == "-") {
		j--
	}
	if j < 1 || !p.mentions[j].is("share") || p.mentions[j].entry.has("belongs") || p.class(j-1) != "area" || p.mentions[j-1].area.role != "share" {
		return -1
	}
	return j - 1
}
