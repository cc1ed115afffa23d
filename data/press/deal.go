package press

// deal hands out the amounts of a frame where several areas share them: "with
// A, B and C by 1, 2 and 3 respectively" gives each its own, and "from A and B
// by 5" gives both the same.
func (p *parse) deal(f *frame, k int) []parties {
	areas := p.shared(f, k)
	if len(areas) < 2 {
		return []parties{f.parties}
	}
	if !p.respective() {
		return p.spread(f, areas)
	}
	turn, total := 0, 0
	for j := f.at + 1; j < f.to; j++ {
		if m := &p.mentions[j]; m.class == "amount" && m.amount.measure == p.mentions[k].amount.measure {
			if j < k {
				turn++
			}
			total++
		}
	}
	if total != len(areas) {
		return []parties{f.parties}
	}
	return []parties{f.parties.with(f.indicator, areas[turn])}
}

// spread gives every area the amount, where they stand on one side.
func (p *parse) spread(f *frame, areas []area) []parties {
	if side := sideOf(f.indicator, areas[0]); side != 'R' && side != 'P' {
		return []parties{f.parties}
	}
	var out []parties
	for _, a := range areas {
		out = append(out, f.parties.with(f.indicator, a))
	}
	return out
}

// with puts another area in the place of the one on its side.
func (q parties) with(indicator string, a area) parties {
	if sideOf(indicator, a) == 'R' {
		q.reporter, q.reporterPlace = a.code, a.place
		return q
	}
	q.partner, q.partnerPlace = a.code, a.place
	return q
}

// shared returns the areas under one preposition that stand last before an
// amount.
func (p *parse) shared(f *frame, k int) []area {
	areas := p.fresh(f, k)
	if len(areas) == 0 {
		areas = p.areasOf(f)
	}
	last := len(areas)
	for last > 0 && areas[last-1].role == "office" {
		last--
	}
	first := last
	for first > 0 && areas[first-1].role != "" && areas[first-1].role != "between" && areas[first-1].role == areas[last-1].role {
		first--
		if !areas[first].joined {
			break
		}
	}
	for i := first + 1; i < last; i++ {
		if !areas[i].joined || areas[i].code == areas[i-1].code {
			return nil
		}
	}
	return areas[first:last]
}
