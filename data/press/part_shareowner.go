package press

// shareOwner returns the mention of the country whose share, so called, the percentage
// at mention k is: "Қытайға тиесілі болса, Ресейдің үлесі — 16 пайыз"; -1 where the
// word for a share does not stand right before it, behind its owner.
func (p *parse) shareOwner(k int) int {
	j := k - 1
	for j > 0 && (isPredicate(&p.mentions[j]) || p.fold(j) == "-") {
		j--
	}
	if j < 1 || !p.mentions[j].is("share") || p.mentions[j].entry.Has("belongs") || p.class(j-1) != "area" ||
		p.mentions[j-1].area.role != "share" {
		return -1
	}
	return j - 1
}

// heldInTrade gives the one that stands right behind what is sold or bought, and holds a
// place or a part in it, the partner's side, and its trade to the other one told before:
// "торговля Перу и Чили выросла, в её импорте Чили вторая".
func (p *parse) heldInTrade(f, previous *frame) (parties, bool) {
	k := f.at + 1
	if !p.inflects() || previous == nil || f.dealt != nil ||
		f.indicator != "exports" && f.indicator != "imports" || p.class(k) != "area" ||
		p.between(f.from, f.at, isArea) {
		return parties{}, false
	}
	in := f.at - 1
	if p.class(in) == "theirs" {
		in--
	}
	holder, next := p.mentions[k].area, p.amountBehind(k)
	held := next > 0 && next <= k+4 &&
		(isRank(&p.mentions[next]) || p.mentions[next].amount.measure == percent && p.mentions[next].amount.lead == "")
	if !held || in < 0 || p.mentions[in].entry.Value != "in" || holder.role != "" || holder.adjective {
		return parties{}, false
	}
	owner := previous.parties.reporter
	if owner == holder.code {
		owner = previous.parties.partner
	}
	return parties{reporter: owner, partner: holder.code, partnerPlace: holder.place}, true
}
