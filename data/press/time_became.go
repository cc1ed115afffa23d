package press

import "oborot/data/lexicon"

// becomings reads what something was and what it has become as the two ends of its way:
// ": было 67 миллионов, сейчас стало 90", ", была 3 миллиарда, теперь уже 5". The time told
// before is the one of the second, and the first is of some time before.
func (p *parse) becomings() {
	for k := 1; p.inflects() && k < len(p.mentions); k++ {
		if was := &p.mentions[k]; !p.wasThen(k) || was.amount.lead != "" ||
			was.amount.measure == percent && !p.between(0, k, func(m *mention) bool { return m.is("share") }) {
			continue
		}
		next, came := k+1, false
		for ; next < len(p.mentions) && p.class(next) != "amount"; next++ {
			m := &p.mentions[next]
			now := m.class == "when" && m.when.Form == Now
			came = came || now || m.is("became")
			if !now && !m.is("became") && p.fold(next) != "," && p.fold(next) != "-" && m.class != "but" &&
				m.class != "and" && m.class != "neutral" {
				came = false
				break
			}
		}
		if came && next < len(p.mentions) &&
			p.mentions[next].amount.measure == p.mentions[k].amount.measure &&
			p.mentions[next].amount.lead == "" {
			p.joinEnds(k, next)
		}
	}
}

// wasThen says whether the amount at mention k is what something was, which is all that its
// clause tells: ": было 67 миллионов".
func (p *parse) wasThen(k int) bool {
	if p.class(k) != "amount" || k == 0 || !p.mentions[k-1].is("was-then") {
		return false
	}
	j := k - 2
	for p.class(j) == "neutral" {
		j--
	}
	return j < 0 || p.class(j) == "mark"
}

// joinEnds makes of the amounts at mentions k and next one from which something went and
// one that it went to, with no mark between them. Today is no time of money that flows.
func (p *parse) joinEnds(k, next int) {
	p.mentions[k].amount.lead, p.mentions[next].amount.lead = "from", "to"
	for j := k + 1; j < next; j++ {
		if m := &p.mentions[j]; m.class != "when" || p.mentions[k].amount.measure == money {
			m.class, m.entry, m.lexeme = "neutral", lexicon.Entry{}, nil
		}
	}
}

// wayOpens reads the first of two amounts of one measure, with no more than its time between
// them, as where something came from in a language whose "by" leads to that too: "ont bondi
// de 1,2 milliard en 2015 à 1,9 milliard en 2021".
func (p *parse) wayOpens() {
	for k := 0; p.language.Behind && k+1 < len(p.mentions); k++ {
		if k+2 < len(p.mentions) && p.ofAt(k-1) && isRank(&p.mentions[k]) && isRank(&p.mentions[k+2]) {
			p.mentions[k].amount.lead, p.mentions[k+2].amount.lead = "from", "to" // "du 11e au 7e rang"
		}
		next := k + 1
		for p.class(next) == "when" || p.class(next) == "preposition" && p.class(next+1) == "when" {
			next++
		}
		if p.class(k) != "amount" || p.class(next) != "amount" {
			continue
		}
		a, b := &p.mentions[k].amount, &p.mentions[next].amount
		if a.lead == "by" && b.lead == "to" &&
			(a.measure == b.measure || a.measure == money && b.measure == plain && b.multiplier > 0) {
			a.lead = "from"
		}
	}
}
