package press

// apart tells what two amounts under "de … à …" are: the level before and the
// level after a move ("passées de 3 à 5 milliards"), or the two ends of a range.
// The first takes the multiplier and the unit that only the second has.
func (p *parse) apart() {
	for k := range p.mentions {
		m := &p.mentions[k]
		if m.class != "amount" || m.amount.lead != "by" || m.amount.ranged || !p.bareLead(k) {
			continue
		}
		to := p.reached(k)
		if to < 0 {
			continue
		}
		a, b := &m.amount, &p.mentions[to].amount
		if a.measure == plain {
			a.measure, a.unit = b.measure, b.unit
			if a.multiplier == 0 {
				a.figure, a.multiplier = a.figure.Scaled(b.multiplier), b.multiplier
			}
		}
		if _, grown := p.growthBefore(k); grown && a.measure == percent && b.measure == percent && to == k+1 {
			a.second, a.ranged, m.to = b.figure, true, p.mentions[to].to // "augmenté de 35 à 40 %"
			a.figure, a.second = p.hedged(*a, "").figure, p.hedged(*a, "").second
			p.mentions = append(p.mentions[:to], p.mentions[to+1:]...)
			return
		}
		if a.measure == b.measure {
			a.lead, a.year = "from", false
		}
	}
}

// reached returns the amount that mention k goes on to, over the time of the
// first; -1 where there is none.
func (p *parse) reached(k int) int {
	for j := k + 1; j < len(p.mentions) && j <= k+5; j++ {
		switch p.class(j) {
		case "amount":
			if p.mentions[j].amount.lead == "to" && p.mentions[j].amount.measure != plain {
				return j
			}
			return -1
		case "when", "preposition", "neutral", "known":
		default:
			return -1
		}
	}
	return -1
}

// yearsBetween returns the years that a sentence spans: "entre 2010 et 2018".
func (p *parse) yearsBetween() (When, bool) {
	for k := range p.mentions {
		if w := p.mentions[k].when; p.class(k) == "when" && w.Form == Between {
			return w, true
		}
	}
	return When{}, false
}
