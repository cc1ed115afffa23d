package press

import "slices"

// deal hands out the amounts of a frame where several areas share them: "with
// A, B and C by 1, 2 and 3 respectively" gives each its own, and "from A and B
// by 5" gives both the same.
func (p *parse) deal(f *frame, k int) []parties {
	if all := p.topOfMany(f, k); all != nil {
		return all
	}
	if q, out := p.sentOut(f, k); out {
		return []parties{q}
	}
	if q, whole := p.wholeTold(f, k); whole {
		p.sided(k, f.parties, q, ": named alone, with all the others")
		return []parties{q}
	}
	if row := p.areasBehind(f, k); row != nil {
		return p.toAllOf(f, k, row)
	}
	if f.dealt != nil {
		return f.each(p, k)
	}
	if q, follows := p.followers(f, k); follows {
		return []parties{q}
	}
	if at, found := p.paired[k]; found {
		return []parties{f.pairedWithArea(p, at)}
	}
	turn, total, first := p.turnOf(k)
	if all := p.subjectsOf(f, k, f.parties); all != nil && (!p.respective() || total == len(all)) {
		if p.respective() {
			all = all[turn : turn+1]
		}
		return all
	}
	if !p.respective() || total == 1 {
		first = k
	}
	areas := p.shared(f, first)
	if them := p.themAll(f, first); them != nil {
		if areas = them; !p.respective() || total != len(them) {
			return []parties{f.parties.with(f.indicator, area{code: "?", role: them[0].role})}
		}
	}
	if len(areas) < 2 {
		return []parties{f.parties}
	}
	if !p.respective() {
		all := p.spread(f, areas)
		if total == len(areas) && total == len(all) && !p.movedAround(k) {
			return all[turn : turn+1] // as many amounts as countries
		}
		return all
	}
	if total == 1 {
		turn, total = p.amountsLike(f, k)
	}
	if total != len(areas) {
		return []parties{f.parties}
	}
	return []parties{f.parties.with(f.indicator, areas[turn])}
}

// movedAround says whether the amount at mention k, or the one beside it, is where
// something came from: "from 5 to 6 million" deals nothing out.
func (p *parse) movedAround(k int) bool {
	for _, j := range [...]int{p.amountBefore(k), k, p.amountBehind(k)} {
		if j >= 0 && p.mentions[j].amount.lead == "from" {
			return true
		}
	}
	return false
}

// amountsLike counts the amounts of a frame that measure the same as the one at
// mention k: those before it, and all of them.
func (p *parse) amountsLike(f *frame, k int) (turn, total int) {
	for j := f.at + 1; j < f.to; j++ {
		if m := &p.mentions[j]; m.class == "amount" && m.amount.measure == p.mentions[k].amount.measure {
			if j < k {
				turn++
			}
			total++
		}
	}
	return turn, total
}

// spread gives every area the amount, where they stand on one side.
func (p *parse) spread(f *frame, areas []area) []parties {
	if side := sideOf(f.indicator, areas[0]); side != 'R' && side != 'P' && areas[0].role != "each" &&
		!f.fromEach(areas) {
		return []parties{f.parties}
	}
	var out []parties
	for _, a := range areas {
		if q := f.parties.with(f.indicator, a); q.reporter != q.partner || a.group {
			out = append(out, q)
		}
	}
	return out
}

// fromEach says whether areas are those that capital came from, named in a row: "FDI from
// Italy, Spain and Malta fell by 4%".
func (f *frame) fromEach(areas []area) bool {
	return f.funds() && !slices.ContainsFunc(areas, func(a area) bool { return a.role != "from" || a.adjective })
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

// shared returns the last areas before an amount that stand together under one
// preposition; nil where there are no two such.
func (p *parse) shared(f *frame, k int) []area {
	areas := p.fresh(f, k)
	if len(areas) == 0 {
		areas = p.areasOf(f)
	}
	for last := len(areas); last > 1; last-- {
		first := last - 1
		for first > 0 && areas[first].joined && areas[first-1].role == areas[first].role &&
			areas[first-1].code != areas[first].code {
			first--
		}
		if role := areas[first].role; last-first > 1 && role != "" && role != "between" && role != "office" {
			return areas[first:last]
		}
	}
	return nil
}
