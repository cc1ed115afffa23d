package press

// takesToo says whether the country right before the amount at mention k takes its
// part of the whole as the one before did, whose verb it leaves out: "Italy took $2
// billion of Chad's exports, France $1 billion and Spain $900 million".
func (p *parse) takesToo(f *frame, k int) bool {
	at := k - 1
	if !p.language.PlainNouns() || !f.trades() || f.entry.Has("verb") || f.parties.reporter == "" ||
		p.class(at) != "area" || p.mentions[at].area.adjective || p.mentions[at].area.owner ||
		!p.closesAmount(k+1) && !p.ofAt(k+1) {
		return false
	}
	j := at - 1
	for p.class(j) == "neutral" || p.class(j) == "article" {
		j--
	}
	if p.fold(j) != "," && p.class(j) != "and" && p.class(j) != "but" ||
		p.mentions[at].area.code == f.parties.reporter {
		return false
	}
	for i := j - 1; i > 1; i-- {
		if p.class(i) == "amount" && p.mentions[i].amount.measure == p.mentions[k].amount.measure {
			m := &p.mentions[i-1]
			if m.is("share") || m.is("gives-part") {
				return p.class(i-2) == "area"
			}
			if m.class != "area" {
				return false
			}
		}
	}
	return false
}
