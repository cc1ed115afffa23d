package press

// portioned gives a share or a rank its sides where the text names the one that
// holds it and the one whose whole it is: "Китай занимает третье место в импорте
// Франции", "Italy's part in the exports of Chile".
func (p *parse) portioned(f *frame, k int) parties {
	holder, whole := -1, -1
	for j := k - 1; j >= 0 && p.class(j) != "amount"; j-- {
		if a := p.mentions[j].area; p.class(j) == "area" && j != f.at+1 && !a.adjective && a.role != "in" && a.role != "office" {
			holder = j
			break
		}
	}
	if next := p.behindOf(f.at + 1); p.class(next) == "area" && (p.mentions[next].area.role == "" || next > f.at+1) {
		whole = next
	} else if p.class(f.at-1) == "area" && p.mentions[f.at-1].area.adjective {
		whole = f.at - 1
	}
	if holder < 0 || whole < 0 || p.mentions[holder].area.code == p.mentions[whole].area.code {
		return f.parties
	}
	q, h, w := f.parties, p.mentions[holder].area, p.mentions[whole].area
	if f.entry.has("ranked") && !p.ofAt(f.at+1) && (f.indicator == "exports" || f.indicator == "imports") {
		h, w = w, h // the supplier and the buyer report
	}
	q.partner, q.partnerPlace, q.reporter, q.reporterPlace = h.code, h.place, w.code, w.place
	p.sided(k, parties{}, q, ": the part before its whole")
	return q
}

// rankedByOther says whether a place in a row is one by something that is no
// indicator: "третье место по запасам урана".
func (p *parse) rankedByOther(f *frame, k int) bool {
	for j := k + 1; j < len(p.mentions) && j <= k+5 && !p.boundary(j); j++ {
		if p.is(p.mentions[j].from, "ranked-by") {
			return p.class(j+1) == "word" && !p.between(j+1, j+4, func(m *mention) bool { return m.class == "indicator" })
		}
	}
	return false
}
